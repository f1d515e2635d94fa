import type { Message, Word } from './clean.ts';
import { commonWords } from './commonWords.ts';
import { kin } from './people.ts';
import { smallWords } from './talkWords.ts';
import { isNoWord, isYesWord } from './yesNo.ts';

/** A word of an answer in its common spelling, and how the answer goes on behind it. */
export interface SpokenWord {
  form: string;
  /** A comma or another part of the sentence, or the end of one. */
  after: 'word' | 'comma' | 'stop';
}

const variantTable = {
  ja: 'ija ya yea yeah yeahh jawa jawis jawohl jawoll djo jaq jaaq jajo jaoa joho jaho jahaa ajo jes jip yis yessir yesss jaman jaoh jepse jeps joah jaah jaah jahoh aye jai joh-ja jaw jawwel jatog',
  jazeker: 'jaozeker joazeker jazekers jazekerst jazeekr',
  jawel: 'jowel jawaal jawol joawel',
  zeker: 'zekers zekerst zkr zekerder seker sowieso sws',
  ik: 'ich ick iek ikke ikzelf',
  kan: 'kin',
  is: 'iz iss ist',
  het: 'it ut oet et',
  vind: 'vin vien vinne fyn fiend vint viend',
  mijn: 'mien miene mienen mine mijne me-n',
  geef: 'gif gief geve',
  wil: 'wul wol-wel wille',
  doe: 'doeg doch doog do',
  op: 'up oep',
  voor: 'veur vur foar veuur vor',
  je: 'oe ow uch dich dy jullie-allen joe jo-e',
  graag:
    'gaarne geerne gere geire graach groag groog graog grage graagg greag gearne graha gern gerne geern gear geirn graagh gaer garne grag graaag graagjes',
  goed: 'goe good goet gud gd goad goeod goewd goedt goeed guud goud',
  prima: 'priema primae prma pirma',
  akkoord: 'accoord akoord accord dakkoord akkord akkoort akoort akkort accoordd',
  natuurlijk: 'natuurluk natoerlek natoerlijk ntrlk natuulijk natuurlek natuurlik netuurlijk nateurlijk',
  tuurlijk: 'tuurluk tuulijk tuurlek tuurlik teurlijk',
  maar: 'mr mar mer mor moar maor mear maer',
  stuur: 'stuurt mailt sjik stjoer stjoere stuurn sture zend zendt stuuur stuut schik',
  dat: 'det dea',
  me: 'mie mich mi',
  wel: 'wal wul',
  hoor: 'hur hear heeur heurt horen-se heur heurre hoar zulle zunne zenne hor',
  heel: 'heul hiel hil',
  gewoon: 'gewoen gewoan',
  toe: 'tou toew toow ta',
  schrijf: 'schrijft schrief schrief-t skriuw schriev',
  noteer: 'noteert',
  mag: 'maag meug mach mags magt meugt meugde moogt',
  niet: 'neet nait nich',
  nodig: 'neudig nudig vandoen noadig',
  hoef: 'hoof hoaf hoof-k',
  nee: 'nae naa nea nei nej njet nooo noo nein nnee neee hayir neje neejn',
  alsjeblieft: 'aljeblieft astublieft alsublieft alsjeblief astemblief asteblieft blieft please plies bitte',
  dolgraag: 'zielsgraag reuzegraag supergraag hardstikkegraag',
  email: 'mailbox gmail hotmail outlook mailadressen',
} as const;
const variants = new Map(
  Object.entries(variantTable).flatMap(([form, spellings]) => spellings.split(' ').map((spelling): [string, string] => [spelling, form])),
);
/** Words that are written as one, or that only mean this beside another. */
const joined = new Map([
  ["da's", ['dat', 'is']],
  ["dat's", ['dat', 'is']],
  ['das', ['dat', 'is']],
  ['dats', ['dat', 'is']],
  ['tis', ['het', 'is']],
  ["'tis", ['het', 'is']],
  ['iz', ['is']],
  ['dasgoed', ['dat', 'is', 'goed']],
  ['dasprima', ['dat', 'is', 'prima']],
  ['ofcourse', ['of', 'course']],
  ['stuurmaarop', ['stuur', 'maar', 'op']],
  ['isgoed', ['is', 'goed']],
  ['jagraag', ['ja', 'graag']],
  ['jaheelgraag', ['ja', 'heel', 'graag']],
  ['jawelhoor', ['jawel', 'hoor']],
  ['jaisgoed', ['ja', 'is', 'goed']],
  ['japrima', ['ja', 'prima']],
  ['doemaar', ['doe', 'maar']],
  ['stuurmaar', ['stuur', 'maar']],
  ['graaghoor', ['graag', 'hoor']],
  ['primahoor', ['prima', 'hoor']],
  ['maggut', ['mag', 'het']],
  ['maget', ['mag', 'het']],
  ['kga', ['ik', 'ga']],
  ['kvind', ['ik', 'vind']],
]);
/** "Goud" is gold but behind these words. */
const ambiguous: ReadonlyMap<string, RegExp> = new Map([['goud', /^(?:is|ook|heel)$/]]);
/** Only before "maar" these are what is asked for. */
const beforeMaar = new Map([
  ['doet', 'doe'],
  ['doot', 'doe'],
  ['doen', 'doe'],
  ['lot', 'laat'],
  ['laot', 'laat'],
  ['lat', 'laat'],
  ['loat', 'laat'],
  ['mailt', 'email'],
]);

/** What a slip of the finger may have been; too much hangs on shorter ones. */
const slippery = ['graag', 'akkoord', 'natuurlijk', 'tuurlijk', 'uiteraard', 'absoluut', 'toestemming', 'prima', 'alsjeblieft', 'jazeker'];

/** Letters that were held down too long, once each or twice. */
const squeezed = (word: string, most: number): string => {
  let out = '';
  for (const letter of word) if (!out.endsWith(letter.repeat(most))) out += letter;
  return out;
};

/** Whether one letter more, less or other, or two in each other's place, makes one word of the other. */
const isOneSlip = (typed: string, meant: string): boolean => {
  if (typed.charAt(0) !== meant.charAt(0) || Math.abs(typed.length - meant.length) > 1) return false;
  let at = 0;
  while (at < typed.length && typed.charAt(at) === meant.charAt(at)) at += 1;
  const rest = (word: string, skipped: number) => word.slice(at + skipped);
  if (typed.length > meant.length) return rest(typed, 1) === rest(meant, 0);
  if (typed.length < meant.length) return rest(typed, 0) === rest(meant, 1);
  return (
    rest(typed, 1) === rest(meant, 1) ||
    (typed.charAt(at) === meant.charAt(at + 1) && typed.charAt(at + 1) === meant.charAt(at) && rest(typed, 2) === rest(meant, 2))
  );
};

type IsKnown = (word: string) => boolean;
/** Two letters in each other's place ("dta", "gaarg"). */
const unswapped = (word: string, isKnown: IsKnown): string | undefined => {
  if (word.length < 3 || word.length > 12 || word.startsWith('n')) return undefined;
  for (let at = 0; at < word.length - 1; at += 1) {
    const other = `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
    if (isKnown(other)) return other;
  }
  return undefined;
};
/** Letters held down too long. */
const shortened = (word: string, isKnown: IsKnown): string | undefined => {
  for (const most of [2, 1]) {
    const short = squeezed(word, most);
    const known = variants.get(short) ?? short;
    if (short !== word && (isKnown(known) || isYesWord(known))) return known;
  }
  return undefined;
};

/** Spells one word of an answer as the shapes do. */
export const speller =
  (isKnown: IsKnown) =>
  (word: string, before: string, next: string): readonly string[] => {
    const parts = joined.get(word);
    if (parts) return parts;
    const asked = next === 'maar' || variants.get(next) === 'maar' ? beforeMaar.get(word) : undefined;
    if (asked !== undefined) return [asked];
    if (word === 'de' && next === 'is') return ['dat'];
    const variant = variants.get(word);
    if (variant !== undefined && (ambiguous.get(word)?.test(before) ?? true)) return [variant];
    if (isKnown(word) || isYesWord(word) || commonWords.has(word)) return [word];
    return [shortened(word, isKnown) ?? unswapped(word, isKnown) ?? slippery.find((meant) => isOneSlip(word, meant)) ?? word];
  };

const farewells = new Set('groet groeten groetjes gr mvg hoogachtend liefs'.split(' '));
const before = new Set('de met vriendelijke hartelijke lieve beleefde warme veel'.split(' '));
const besideNames = new Set('van de der den het ter ten me ons familie fam mevrouw meneer'.split(' '));
const initials = /[,.!]\s{1,3}(?:\p{Lu}\. ?){1,3}\p{Lu}\p{L}{1,20}\.?\s{0,5}$/u;
const mayBeName = ({ plain, start }: Word, text: string) =>
  besideNames.has(plain) ||
  kin.has(plain) ||
  (!commonWords.has(plain) && !smallWords.has(plain)) ||
  /\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));

/** Where a farewell with a name, or initials and a surname, begins at the end: who writes is no part of the answer. */
export const signedAt = ({ text, words }: Message): number => {
  const found = initials.exec(text);
  if (found) return found.index;
  const spoken = words.filter(({ plain }) => plain !== '|');
  let at = spoken.findIndex(({ plain }) => farewells.has(plain));
  const named = spoken.slice(at + 1);
  if (at < 0 || named.length > 5 || !named.every((word) => mayBeName(word, text) && !isYesWord(word.plain) && !isNoWord(word.plain)))
    return text.length;
  while (at > 0 && before.has(spoken[at - 1]?.plain ?? '')) at -= 1;
  return spoken[at]?.start ?? text.length;
};

const pause = /[,;:()\n–—"]|\s-\s|\p{Extended_Pictographic}/u;

/** The words of a message in their common spelling. */
export const spokenIn = (message: Message, spell: ReturnType<typeof speller>): SpokenWord[] => {
  const { text, words } = message;
  const spoken: SpokenWord[] = [];
  const end = signedAt(message);
  for (const [at, word] of words.entries()) {
    if (word.plain === '|' || (word.start >= end && spoken.length > 0)) continue;
    const next = words[at + 1];
    const following = words.slice(at + 1).find(({ plain }) => plain !== '|');
    const forms = spell(word.plain, spoken.at(-1)?.form ?? '', following?.plain ?? '');
    for (const form of forms) spoken.push({ form, after: 'word' });
    const last = spoken.at(-1);
    if (!last || !next) continue;
    if (next.plain === '|') last.after = 'stop';
    else if (pause.test(text.slice(word.end, next.start))) last.after = 'comma';
  }
  return spoken;
};
