import type { Message } from './clean.ts';
import { kin, organisations } from './people.ts';
import { readTimeWords } from './readTime.ts';
import { isTimeWord } from './timeItems.ts';
import { blankWord, timeWords } from './timeWords.ts';

const calling = new Set(
  'telefoontje belletje opnemen opneem vinden bel bellen belt gebeld bereikbaar bereiken terugbellen opbellen telefonisch praten app appen'.split(
    ' ',
  ),
);
const wishing = new Set(
  'ook niet kan kun kunt kunnen na voor liefst graag liever alleen me best beste bereikbaar pas fijnst prettigst handigst makkelijkst fijn prima moogt mag'.split(
    ' ',
  ),
);
/** Whoever is spoken of does more in a clause than be called. */
const telling = new Set('ik hij zij ze we is was heeft had ben moet moest kan gevallen'.split(' '));

/** The words of each clause, without those that are contact data; `besideNumber` when such data stood in it. */
const clausesOf = (words: readonly string[]) => {
  const clauses: { words: string[]; besideNumber: boolean }[] = [{ words: [], besideNumber: false }];
  for (const word of words) {
    const clause = clauses.at(-1);
    if (word === ',' || word === '|' || word === '?' || word === 'dus') clauses.push({ words: [], besideNumber: false });
    else if (word === blankWord && clause) clause.besideNumber = true;
    else clause?.words.push(word);
  }
  return clauses;
};

/** Words that say nothing else beside a time. */
const beside = new Set(
  "van op in de het s 's om en of na voor vanaf tot tussen uur u uurtje pas graag liefst alleen niet geen maar dan is het wel ook bellen bel me terugbellen bereikbaar ben ik kan te bereiken behalve half kwart over eerder alsjeblieft best des dag elke iedere alle mag lukt schikt past kunt je jullie perfect prima goed fijn ideaal moment tijdstip tijd belt gebeld worden vinden pakken thuis allebei liever mij hou er rekening mee dat stil huis al doe contact bij voorkeur rustig rustigst praten proberen weer nr nummer tel telefoon mail email tijden anders eerst zonder hem haar er aanwezig".split(
    ' ',
  ),
);
/** The words before a reason. */
const untilReason = (told: readonly string[]): readonly string[] => {
  // "Als ik niet opneem dan na acht uur": what stands behind the condition.
  const then = told[0] === 'als' ? told.indexOf('dan') : -1;
  const all = told.slice(then + 1);
  const because = all.findIndex(
    (word, at) =>
      at > 0 && /^(?:want|dan|omdat|anders|daarna|zodat|als|over)$/.test(word) && (word !== 'dan' || all.slice(0, at).some(isTimeWord)),
  );
  return because < 0 ? all : all.slice(0, because);
};
const bounding = new Set(['na', 'voor', 'vanaf', 'tot', 'tussen', 'om']);
const startsTime = /^(?:\d{1,2}\w{0,3}|half|kwart|vijf|tien|zes|zeven|acht|negen|elf|twaalf|een|twee|drie|vier)$/;
const fitting = new Set(['schikt', 'past', 'lukt', 'kan', 'graag', 'liefst', 'prima', 'fijn', 'best', 'fijnst', 'thuis', 'vrij']);
/** A clause that is a time and nothing more. */
const isTimeAlone = (all: readonly string[], time: string) => {
  const because = all.findIndex((word, at) => at > (word === 'ben' ? 1 : 0) && /^(?:maar|dus|ben)$/.test(word));
  const words = because < 0 ? all : all.slice(0, because);
  const rest = words.filter((word) => !beside.has(word) && !/^\d{1,2}(?:[uh]\w*|en)?$/.test(word) && !isTimeWord(word));
  return (
    words.length <= 12 &&
    (words.some(isTimeWord) || words.some((word, at) => bounding.has(word) && startsTime.test(words[at + 1] ?? ''))) &&
    rest.length === 0 &&
    (!/^(?:altijd|ma|di|wo|do|vr|za|zo)$/.test(time) || (time !== 'altijd' && words.some((word) => fitting.has(word))))
  );
};

/** "Maandag ben ik thuis", "woensdagmiddag zit ik zonder hem thuis". */
const isHome = (words: readonly string[]): boolean => {
  const at = words.findIndex((word) => word === 'ben' || word === 'zit' || word === 'heb');
  const [last = '', before = ''] = [words.at(-1), words.at(-2)];
  const isThere =
    last === 'thuis' || last === 'vrij' || (last === 'tijd' && before !== 'geen') || words.slice(at).join(' ').includes('ik vrij van');
  return words.length <= 10 && at > 0 && at < 4 && words[at + 1] === 'ik' && isThere && words.slice(0, at).some(isTimeWord);
};
/** "Ochtenden zijn prima", "dinsdag bellen": little more than the time and that it will do. */
const isGiven = (words: readonly string[]): boolean =>
  words.length <= 5 &&
  words.some(isTimeWord) &&
  (/^(?:prima|fijn|best|goed|ideaal|perfect)$/.test(words.at(-1) ?? '') || calling.has(words.at(-1) ?? ''));

const isWish = (words: readonly string[]) =>
  words.some((word) => calling.has(word)) &&
  (words.some((word, at) => wishing.has(word) || (word === 'bel' && words[at + 1] === 'maar')) ||
    words[0] === 'bel' ||
    (words[1] === 'bel' && (words[0] === 'en' || words[0] === 'maar')));
const isOther = (word: string) => (kin.has(word) && word !== 'ma') || organisations.has(word);

/** A clause, as far as it matters for a time to call. */
interface Clause {
  words: readonly string[];
  besideNumber: boolean;
  /** Contact data stand somewhere in the message. */
  isBesideData: boolean;
  /** The clause before asks to be called. */
  isBehindCall: boolean;
}

/** Whether a clause says when to call; most of a story say nothing of it, and there no time is looked for. */
const saysWhen = ({ words, besideNumber, isBesideData, isBehindCall }: Clause): boolean => {
  if (words.length === 0 || words.length > 16 || words.some(isOther)) return false;
  const isNear = besideNumber && words.length <= 5 && !words.some((word) => telling.has(word));
  const isPlain = isNear || isWish(words) || isHome(words) || isGiven(words) || (isBehindCall && isTimeAlone(words, ''));
  if (!isPlain && !isBesideData) return false;
  const time = readTimeWords(words);
  return time !== undefined && ((isPlain && time !== 'altijd') || (isBesideData && isTimeAlone(words, time)));
};

/** When someone wants to be called, said beside a number or at the end of a story ("…, bel liefst 's ochtends"). */
export const readTimeInPassing = (message: Message, blanks: readonly { start: number; end: number }[]): string | undefined => {
  const isBesideData = blanks.length > 0;
  // Without a number beside it a time is meant only by whoever speaks of calling, or of being at home.
  if (!isBesideData && !message.forms.some((word) => calling.has(word) || fitting.has(word))) return undefined;
  const said: string[] = [];
  let isBehindCall = false;
  for (const { words: all, besideNumber } of clausesOf(timeWords(message, blanks))) {
    const words = untilReason(all);
    if (saysWhen({ words, besideNumber, isBesideData, isBehindCall })) said.push(',', ...words);
    isBehindCall = words[0] === 'bellen' || words[0] === 'bel';
  }
  return said.length === 0 ? undefined : readTimeWords(said);
};
