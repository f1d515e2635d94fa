import type { Message } from './clean.ts';
import { kin, organisations } from './people.ts';
import { phraseBook } from './phrases.ts';

/** Whose a number or address is: the writer's own, another's, or another's through whom the writer wants to be reached. */
export type Owner = { whose: 'own' } | { whose: 'other'; person: string } | { whose: 'through'; person: string };

const lists = {
  kin,
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
      'bel/mail/email/app/bereik me',
      'bellen/mailen/appen/email me',
      'van me/mezelf',
      'ik heet/ben',
      'mijn naam',
      'van mij',
    ],
    other: [
      '<means> van (mijn/de/het/onze/een/ons) (lieve/oude/oudste/jongste) <kin>',
      'bel/belt/mail/email/app/stuur (je) (dan/maar/liever/gewoon/naar) (mijn/de/het/onze) <org>',
      '<means> van (mijn/de/het/onze) <org>',
      '<means> (de/mijn/onze) <org>',
      'mijn/onze/de/ons <kin> (haar/zijn/der/hun/dr) <means>',
      'moeders/mama/papa/vaders <means>',
      'haar/hun <means>',
      'zijn (06/vaste/eigen) <means>',
      '<kin> is (te) (bereiken/bereikbaar) (op)',
      '<org> is (te) (bereiken/bereikbaar) (op)',
      '<kin>/<org> heeft .. <means>',
      '<kin>/<org> heeft (als) $',
      '<kin>/<org> .. (haar/zijn) <means>',
      '^ (nummer) (de) <org> (is/op) $',
      'is (van) (mijn/de/het) <kin>/<org>',
      'van (mijn/de/het/onze) <kin>/<org> $',
      'van (mijn/de/het/onze) <org>',
      '^ (en/nummer/dit/is/dat) (is) (mijn/onze) <kin> (is/op) $',
      '^ (mijn/onze) <kin> mevrouw/mevr/mw/meneer/mijnheer/dhr .. $',
    ],
    through: [
      'bel/belt/mail/email/app/stuur/contacteer (je) (dan/maar/liever/gewoon/graag/eerst/even) (mijn/onze/naar/met) (mijn/onze) (jongste/oudste) <kin>',
      'kun/kunt/kan/kunnen/mag/mogen/moet .. <kin> .. bellen/mailen/appen/bereiken',
      'bellen/mailen/appen/contact (je/met/naar) (met/maar) (mijn/onze) <kin>',
      'via/langs (mijn/onze/de) (jongste/oudste) <kin>',
      'mijn/onze <kin> .. neemt/leest/doet/handelt/regelt/beheert/checkt/beantwoordt/pakt (altijd/mijn/de/het/alles/dit/voor) .. op/af/email/nummer/alles/post/het/dit/mijn/zaken/administratie',
      'mijn/onze <kin> .. neemt/leest/regelt/beheert/checkt',
      '(mijn/onze) <kin> neemt .. op',
      'alleen/enkel die/dat/het (<means>) van (mijn/onze) <kin>',
      'mijn/onze <kin> (haar/zijn) <means> mag/kan (ook/wel/gerust)',
      'in plaats van me',
      'bel/bellen/mail/email die/hem/haar (maar)',
      'via haar/hem',
    ],
  },
  lists,
);

/** What may follow a number directly and says whose it is. */
const findAfter = phraseBook(
  {
    other: [
      '^ (dat/dit/die/en) is (het) (<means>) (van) (mijn/de/het/onze) <kin>/<org>',
      '^ van (mijn/de/het/onze) (oude/lieve/oudste/jongste) <kin>/<org>',
      '^ hoort bij (mijn/de/het/onze) <kin>/<org>',
    ],
    through: [
      '^ (dat/dit/die) (is) (van) (mijn/onze) <kin> (die/want/hij/zij/ze) .. neemt/leest/regelt/doet/beheert',
      '^ (want/en) (die/hij/zij/ze) neemt/leest/regelt/beheert',
    ],
  },
  lists,
);

const placeOf = (message: Message, from: number) => {
  const at = message.words.findIndex((word) => word.end > from);
  return at < 0 ? message.words.length : at;
};
const personAmong = (words: readonly string[]) => words.findLast((word) => kin.has(word) || organisations.has(word)) ?? '';

const asking = new Set(['bel', 'belt', 'bellen', 'mail', 'email', 'mailen', 'app', 'appen', 'stuur']);
/** "Bel maar op …": to be reached there, whosever it is. */
const asksFor = (words: readonly string[]) => words.some((word) => asking.has(word)) && !words.includes('niet');

/** Judges by the words before, back to `from` where the previous contact data ended, and by those right after. All are places in the text. */
export const ownerOf = (message: Message, start: number, end: number, from: number): Owner => {
  const after = placeOf(message, end);
  const tail = message.forms.slice(after, after + 9);
  const following = findAfter(tail);
  const before = message.forms.slice(placeOf(message, from), placeOf(message, start)).filter((word) => word !== '|');
  const told = following.find((hit) => hit.label === 'through') ?? following[0];
  const teller = told && (personAmong(tail.slice(told.from, told.to)) || personAmong(before));
  if (told && teller)
    return { whose: told.label === 'through' || (kin.has(teller) && asksFor(before)) ? 'through' : 'other', person: teller };
  const hits = find(before);
  const last = (label: 'own' | 'other' | 'through') => hits.findLast((hit) => hit.label === label);
  const own = last('own')?.to ?? -1;
  const through = last('through');
  if (through && through.to >= own) {
    const person = personAmong(before.slice(through.from, through.to));
    if (kin.has(person) || person === '') return { whose: 'through', person: person || personAmong(before) };
  }
  const other = last('other');
  if (other && other.to > own) return { whose: 'other', person: personAmong(before.slice(other.from, other.to)) || personAmong(before) };
  return { whose: 'own' };
};
