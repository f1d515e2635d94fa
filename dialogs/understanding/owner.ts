import type { Message } from './clean.ts';
import { deniesOwn, isPermitted, keepsOwn } from './deniesOwn.ts';
import { kin, organisations } from './people.ts';
import { phraseBook } from './phrases.ts';
import { isPlainlyOfAnother } from './ownerInPlain.ts';

/** Whose a number or address is: the writer's own, another's, or another's through whom the writer wants to be reached. */
export type Owner = { whose: 'own' } | { whose: 'other'; person: string } | { whose: 'through'; person: string };

const lists = {
  kin,
  title: new Set('mevrouw meneer mijnheer mevr mw dhr dr dokter'.split(' ')),
  org: organisations,
  means: new Set(['nummer', 'email', 'adres', '06', 'huisnummer', 'contact', 'contactgegevens', 'werknummer', 'thuisnummer']),
};
const find = phraseBook(
  {
    own: [
      'mijn (eigen/prive/vaste/nieuwe/werk) (06) <means>',
      'mijn werknummer/thuisnummer/privenummer/06/nummer',
      'ik ben .. (bereikbaar/te) (bereiken)',
      'me .. bellen/bereiken/mailen/appen',
      'zelf ben/zit/heb ik (te) (bereiken) (op) $',
      'bel/mail/email/app/bereik me',
      'bellen/mailen/appen/email me',
      'van me/mezelf',
      'mijn eigen (is) $',
      'ik ben/zit (te) (bereiken/bereikbaar) (op/via) $',
      'het mijne',
      'ik heb/gebruik (zelf) (het/nummer/email) $',
      'maar/en/andere me/ik $',
      '^ me/ik $',
      'ik heet/ben',
      'mijn naam',
      'van mij',
      'groet/groeten/groetjes/mvg',
    ],
    other: [
      'kopie/afschrift/cc naar $',
      '<means> van (mijn/de/het/onze/een/ons) (lieve/oude/oudste/jongste) <kin>',
      'bel/belt/mail/email/app/stuur (je) (dan/maar/liever/gewoon/naar) (mijn/de/het/onze) <org>',
      '<means> van (mijn/de/het/onze/haar/zijn) <org>',
      '<means> van (de) meneer/mevrouw/mijnheer/mevr/mw/dhr/dokter .. (is) $',
      '<means> (de/mijn/onze) <org>',
      'mijn/onze/de/ons <kin> (haar/zijn/der/hun/dr) <means>',
      "moeders/mama/papa/vaders/papa's/mama's/pa's/ma's/opa's/oma's/moeder's/vader's <means>",
      'haar/hun <means>',
      'zijn (06/vaste/eigen) <means>',
      '<kin>/<org> is te bereiken/bellen (op)',
      'patient/client/patiente/cliente (van ons/me/mij) .. is te bereiken/bellen (op)',
      'patient/client/patiente/cliente (van ons/me/mij) .. bereikbaar (op)',
      '<kin>/<org> is bereikbaar (op)',
      '<kin>/hij/zij/ze/ma/pa is (thuis/overdag/altijd/alleen) (te) bereiken/bereikbaar/thuis (op) $',
      '<kin>/hij/zij/ze/ma/pa heeft (alleen/wel/nog) (een) (vaste) lijn/huistelefoon (is) $',
      '<kin>/<org> is (op) $',
      '<kin>/<org> belt (me/ons) ... $',
      '<kin>/<org> .. ingeschreven met $',
      'rekening/rekeningen/facturen/post gaan/gaat naar $',
      '<kin>/<org> heeft .. <means>',
      '<kin>/<org> heeft/had/gebruikt/gebruikte/hebben/hadden (als) (denk/geloof) (ik) (als) $',
      'gaat om/over <title> .. $',
      '<org> <title> .. $',
      '<kin>/<org> .. (haar/zijn) <means>',
      '^ <org> $',
      '(vraag/de/het/een/onze/mijn) <org> $',
      'van (mijn/de/het/onze/een) <kin> (zijn/haar) <org> $',
      '<means> van <kin> is $',
      '^ die/dat van (mijn/onze/de) <kin> is $',
      '<means> van (mijn/onze) <kin> is $',
      '^ (nummer) (de) <org> (is/op) $',
      'is van (mijn/de/het/onze) <kin>/<org>',
      'is (mijn/de/het/onze) <kin>/<org> $',
      'van (mijn/de/het/onze) <kin>/<org> $',
      'van (mijn/de/het/onze) <org>',
      '^ (en/nummer/dit/is/dat) (is) (mijn/onze) <kin> (is/op) $',
      '(mijn/onze/de) <org> is $',
      'met mijn/onze <kin> $',
      '^ (mijn/onze) <kin> mevrouw/mevr/mw/meneer/mijnheer/dhr .. $',
    ],
    /** Only in the sentence of the number itself. */
    near: [
      '<kin>/<org> ... zit/woont/heeft (op) $',
      '<kin>/ze/zij/hij gebruikt/woont/zit',
      '<kin> (hij/zij/ze) woont/zit',
      '<org> zit/werkt/heet/wil/vraagt/krijgt/zegt/zei',
      '<org> .. (is/op) $',
    ],
    through: [
      'gebruik/neem/pak (maar/zolang/dan/gerust) die/dat/het/de (<means>) van (mijn/onze) <kin>',
      '<kin> wel $',
      '<kin> heeft (er) wel (een) $',
      'bel/belt/mail/email/app/stuur/contacteer (je) (dan/maar/liever/gewoon/graag/eerst/even) (mijn/me/onze/naar/met) (mijn/me/onze/ons) (jongste/oudste) <kin>',
      'laat mijn/onze <kin> (het/maar/de)',
      'kun/kunt/kan/kunnen/mag/mogen/moet .. <kin> .. bellen/mailen/appen/bereiken',
      'bellen/mailen/appen/contact (je/met/naar) (met/maar) (mijn/onze) <kin>',
      'via/langs (mijn/onze/de) (jongste/oudste) <kin>',
      'mijn/onze <kin> .. neemt/leest/doet/handelt/regelt/beheert/checkt/beantwoordt/pakt (altijd/mijn/de/het/alles/dit/voor) .. op/af/email/nummer/alles/post/het/dit/mijn/zaken/administratie',
      'mijn/onze <kin> .. neemt/leest/regelt/beheert/checkt',
      '(mijn/onze) <kin> neemt .. op',
      'alleen/enkel die/dat/het (<means>) van (mijn/onze) <kin>',
      'mijn/onze <kin> (haar/zijn) <means> mag/kan (ook/wel/gerust)',
      'in plaats van me',
      'doe maar (mijn/onze/naar/die/dat/aan) (van) (mijn/onze) <kin>',
      'bij (de/mijn/onze) <kin> (aan/op/in)',
      'stuur/bel/mail/email/bellen .. naar (mijn/onze/de) <kin>',
      'bel/belt/mail/app/stuur .. naar (het/dat/de) <means> van (mijn/onze/de) <kin>',
      'mijn/onze <kin> bekijkt/doet .. post/email/computer/mails',
      'naar (mijn/onze) <kin> (op) $',
      'maar die/dat van (mijn/onze) <kin>',
      '<kin>/<org> print/leest/doet/typt/opent/bedient/neemt/beantwoordt .. het/de/email/computer/uit/voor/mijn/op/aan',
      '<kin>/<org> .. (kan/mag) .. voor me .. openmaken/lezen/voorlezen/aannemen',
      '<kin>/<org> mag/kan/wil .. bericht/boodschap',
      '<kin> hij/zij/ze/die praat/spreekt/vertaalt/tolkt/leest',
      'laat hem/haar',
      'doe/bel/app/mail/email/stuur/neem (het/alles/dat) (maar/dan/liever) op/naar (het/dat/die) (<means>) van (mijn/onze/de) <kin>',
      'stuur/mail/email/doe (het/alles/dat/dit/die/maar) (maar) naar/aan hem/haar (toe)',
      'want/die die/hij/zij/ze leest',
      'bel/bellen/mail/email die/hem/haar (maar)',
      'via haar/hem',
    ],
  },
  lists,
);

/** What may follow a number directly and says whose it is. */
const findAfter = phraseBook(
  {
    own: ['^ (is) van me/mezelf', '^ ikzelf/mezelf'],
    other: [
      '^ (maar/en) (dat/dit/die/en) is (het) (<means>) (van) (mijn/de/het/onze) <kin>/<org>',
      '^ van (mijn/de/het/onze) (oude/lieve/oudste/jongste) <kin>/<org>',
      '^ hoort bij (mijn/de/het/onze) <kin>/<org>',
      '^ was/is (nog) van (mijn/de/het/onze) <kin>/<org>',
      '^ leest hij/zij/ze',
    ],
    through: [
      '^ (dat/dit/die) (is) (van) (mijn/onze) <kin> (die/want/hij/zij/ze) .. neemt/leest/regelt/doet/beheert/vertaalt/tolkt',
      '^ (want/en) (die/hij/zij/ze) neemt/leest/regelt/beheert/vertaalt/tolkt',
      '^ (dan) die/hij/zij/ze .. geeft/geven/zegt/zeggen/roept/roepen/vertelt (het) .. door/me/door',
      '^ email/mail/bel/app/stuur hem/haar/hen in plaats van me',
    ],
  },
  lists,
);

/** The first word that ends behind a place in the text. Words stand in order, so that the middle one tells on which side it is. */
const placeOf = ({ words }: Message, from: number) => {
  let [first, last] = [0, words.length];
  while (first < last) {
    const middle = (first + last) >>> 1;
    if ((words[middle]?.end ?? 0) > from) last = middle;
    else first = middle + 1;
  }
  return first;
};
const personAmong = (words: readonly string[]) => words.findLast((word) => kin.has(word) || organisations.has(word)) ?? '';

/** Who helps by profession, as the ends of their names tell ("zorgcoördinator", "logopediste"). */
const byTrade =
  /(?:team|consulente?|coordinator|coordinatrice|vereniging|verzekeraar|therapeute?|pediste?|zuster|instelling|lijn|stichting|opvang|centrum|centrale|loket|meldpunt|secretariaat|receptie|dienst|begeleiders?|begeleidster|werkster|werker|loog|loge|-(?:mevrouw|meneer|man|vrouw|dame))$/;
const calledSo = new Set(
  'spv wmo dominee pastoor pastorie imam verzekering revalidatie pastorie werkgever receptioniste wijkzuster secretaresse'.split(' '),
);
const plainOf = (word: string) => (calledSo.has(word) || (word.length > 5 && byTrade.test(word) && !kin.has(word)) ? 'organisatie' : word);

/** Who or what gives care or handles papers, by name or by trade. */
export const isHelperWord = (word: string): boolean => organisations.has(plainOf(word)) || plainOf(word) === 'organisatie';

const asking = new Set(['bel', 'belt', 'bellen', 'mail', 'email', 'mailen', 'app', 'appen', 'stuur']);
const naming = new Set('zijn haar hun mijn de het dat'.split(' '));
/** "Bel maar op …": to be reached there, whosever it is. */
const asksFor = (words: readonly string[]) =>
  !words.includes('niet') && words.some((word, at) => asking.has(word) && !(word === 'email' && naming.has(words[at - 1] ?? '')));

/** "Dr." and "mw." end no sentence. */
const withoutDots = (words: readonly string[]): string[] =>
  words.filter((word, at) => !(word === '|' && lists.title.has(words[at - 1] ?? '')));

/** The sentence of the number itself tells of another. */
const isNear = (message: Message, start: number, from: number): boolean => {
  const to = placeOf(message, start);
  const sentence = to === 0 ? 0 : message.forms.lastIndexOf('|', to - 1) + 1;
  const words = withoutDots(message.forms.slice(Math.max(sentence, placeOf(message, from)), to).map(plainOf));
  // "Mijn oma woont bij ons en ik wil weten …": from there on it is the writer.
  return find(words).some(({ label, to: end }) => label === 'near' && !words.slice(end).includes('ik'));
};

/** "Van mij krijg je er geen": what stands before is another's. */
const getting = new Set(['krijg', 'krijgt', 'krijgen', 'heb', 'hebt']);
/** What the words right behind say. */
const toldAfter = (tail: readonly string[], before: readonly string[]): Owner | undefined => {
  const following = findAfter(tail);
  if (following.some(({ label, to }) => label === 'own' && !getting.has(tail[to] ?? ''))) return { whose: 'own' };
  const told = following.find((hit) => hit.label === 'through') ?? following[0];
  const teller = told && (personAmong(tail.slice(told.from, told.to)) || personAmong(before));
  if (!told || !teller) return undefined;
  return { whose: told.label === 'through' || (kin.has(teller) && asksFor(before)) ? 'through' : 'other', person: teller };
};

/** "Mijn telefoon is stuk" says of no number that it is one's own. */
const broken = /^(?:is|was|ging|ligt|doet|werkt|valt|staat) (?:\S+ )?(?:stuk|kapot|leeg|kwijt|gestolen|weg|verloren|niet|uit)\b/;
const isBroken = (words: readonly string[], to: number): boolean => broken.test(words.slice(to, to + 3).join(' '));

/** What the words before say; the last that is said counts. */
const toldBefore = (before: readonly string[]): Owner | undefined => {
  const hits = find(before).filter(({ label, to }) => label !== 'own' || !isBroken(before, to));
  const last = (label: 'own' | 'other' | 'through') => hits.findLast((hit) => hit.label === label);
  const own = last('own')?.to ?? -1;
  const through = last('through');
  if (through && through.to >= own) {
    const person = personAmong(before.slice(through.from, through.to));
    if (kin.has(person) || person === '') return { whose: 'through', person: person || personAmong(before) };
  }
  const sentence = before.lastIndexOf('|');
  // What an earlier sentence says of another is of the number only when it names one.
  const other = hits.findLast(
    ({ label, from, to }) => label === 'other' && (from > sentence || before.slice(from, to).some((word) => lists.means.has(word))),
  );
  if (other && other.to > own) return { whose: 'other', person: personAmong(before.slice(other.from, other.to)) || personAmong(before) };
  return own < 0 ? undefined : { whose: 'own' };
};

/** "…, mail …": behind a comma a wish to be written to. */
const isWishToWrite = ({ plain, words, forms }: Message, at: number): boolean => {
  const { start = 0, end = 0 } = words[at] ?? {};
  return plain.slice(start, end) === 'mail' && forms[at + 1] !== 'is' && plain.slice(0, start).trimEnd().endsWith(',');
};
const wordsBetween = (message: Message, from: number, to: number): string[] =>
  message.forms.slice(from, to).map((word, at) => (isWishToWrite(message, from + at) ? 'mailen' : plainOf(word)));

/** Judges by the words before, back to `from` where the previous contact data ended, and by those right after. All are places in the text. */
export const ownerOf = (message: Message, start: number, end: number, from: number): Owner => {
  if (isPlainlyOfAnother(message, start, end, from)) return { whose: 'other', person: '' };
  const after = placeOf(message, end);
  const tail = message.forms.slice(after, after + 9).map(plainOf);
  const before = withoutDots(wordsBetween(message, placeOf(message, from), placeOf(message, start)));
  const told = toldBefore(before);
  const person = personAmong(before);
  if (deniesOwn(message.plain)) {
    if (isPermitted(message.plain)) return { whose: 'through', person: person || personAmong(tail) };
    if ((person !== '' || keepsOwn(message.plain)) && told?.whose !== 'through') return { whose: 'other', person };
  }
  return toldAfter(tail, before) ?? told ?? (isNear(message, start, from) ? { whose: 'other', person } : { whose: 'own' });
};
