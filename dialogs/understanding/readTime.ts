import type { Message } from './clean.ts';
import { clockAt, showClock } from './clockTime.ts';
import type { Clock } from './clockTime.ts';

const days: readonly [string, RegExp][] = [
  ['ma', /^maandag(?:en|s)?$/],
  ['di', /^dinsdag(?:en|s)?$/],
  ['wo', /^woensdag(?:en|s)?$/],
  ['do', /^donderdag(?:en|s)?$/],
  ['vr', /^vrijdag(?:en|s)?$/],
  ['za', /^zaterdag(?:en|s)?$/],
  ['zo', /^zondag(?:en|s)?$/],
];
const shortDays = new Set(['ma', 'di', 'wo', 'do', 'vr', 'za']);
const isShortDay = (word: string): boolean => shortDays.has(word) || word === 'zo';
const parts = new Map([
  ['ochtend', 'ochtend'],
  ['ochtends', 'ochtend'],
  ['morgens', 'ochtend'],
  ['smorgens', 'ochtend'],
  ['sochtends', 'ochtend'],
  ['voormiddag', 'ochtend'],
  ['middag', 'middag'],
  ['middags', 'middag'],
  ['smiddags', 'middag'],
  ['namiddag', 'middag'],
  ['avond', 'avond'],
  ['avonds', 'avond'],
  ['savonds', 'avond'],
  ['overdag', 'overdag'],
  ['vanmorgen', 'vandaag ochtend'],
  ['vanochtend', 'vandaag ochtend'],
  ['vanmiddag', 'vandaag middag'],
  ['vanavond', 'vandaag avond'],
  ['morgenochtend', 'morgen ochtend'],
  ['morgenvroeg', 'morgen ochtend'],
  ['morgenmiddag', 'morgen middag'],
  ['morgenavond', 'morgen avond'],
  ['vandaag', 'vandaag'],
  ['overmorgen', 'overmorgen'],
  ['doordeweeks', 'doordeweeks'],
  ['werkdagen', 'doordeweeks'],
  ['weekdagen', 'doordeweeks'],
  ['weekend', 'weekend'],
  ['weekeinde', 'weekend'],
  ['altijd', 'altijd'],
  ["s'avonds", 'avond'],
  ["s'ochtends", 'ochtend'],
  ["s'middags", 'middag'],
  ["s'morgens", 'ochtend'],
  ['snamiddags', 'middag'],
  ['overmorgenochtend', 'overmorgen ochtend'],
  ['overmorgenmiddag', 'overmorgen middag'],
  ['overmorgenavond', 'overmorgen avond'],
  ['evening', 'avond'],
  ['evenings', 'avond'],
  ['morning', 'ochtend'],
  ['mornings', 'ochtend'],
  ['afternoon', 'middag'],
  ['moarns', 'ochtend'],
  ['morges', 'ochtend'],
  ['juns', 'avond'],
  ['avonduren', 'avond'],
  ['ochtenduren', 'ochtend'],
  ['middaguren', 'middag'],
  ['kantooruren', 'overdag'],
  ['kantoortijd', 'overdag'],
  ['kantoortijden', 'overdag'],
]);
for (const [stem, part] of [
  ['ochtend', 'ochtend'],
  ['morgend', 'ochtend'],
  ['voormiddag', 'ochtend'],
  ['middag', 'middag'],
  ['namiddag', 'middag'],
  ['avond', 'avond'],
] as const)
  for (const ending of ['en', 'je', 's', 'jes']) parts.set(`${stem}${ending}`, part);

const borders = new Map([
  ['na', 'na'],
  ['vanaf', 'vanaf'],
  ['voor', 'voor'],
  ['tot', 'tot'],
  ['om', 'om'],
  ['rond', 'rond'],
  ['omstreeks', 'rond'],
  ['tegen', 'rond'],
  ['after', 'na'],
  ['before', 'voor'],
]);

const refusing = new Set(['niet', 'geen', 'behalve', 'nooit', 'uitgezonderd']);
const busy = new Set(['werk', 'werken', 'weg', 'bezet', 'niet']);
const dayPart = /(?:ochtend|morgen|middag|avond)s?$/;
/** The part of the day that a word ends in, without an s behind it; few words have the last letter of one. */
const partAtEnd = (word: string): string | undefined => {
  const last = word.charAt(word.length - (word.endsWith('s') ? 2 : 1));
  return last === 'd' || last === 'n' || last === 'g' ? dayPart.exec(word)?.[0].replace(/s$/, '') : undefined;
};

/** What was read at a place: words of the answer, and the place after them. */
interface Taken {
  said: string[];
  next: number;
}
interface Context {
  words: readonly string[];
  at: number;
  /** The part of the day that is named anywhere, by which a bare hour is read. */
  part: string | undefined;
  negated: boolean;
}
type Reader = (context: Context) => Taken | undefined;

const dayIn = (word: string, before: string | undefined) => {
  if (word.length === 2 ? !isShortDay(word) : !word.includes('dag')) return undefined;
  const stem = word.replace(dayPart, '');
  const found = days.find(([short, long]) => long.test(stem) || (word === short && (shortDays.has(word) || before === 'en')));
  return found && { day: found[0], part: stem === word ? undefined : (parts.get(word.slice(stem.length).replace(/s$/, '')) ?? 'ochtend') };
};

/** "maandagochtend"; "woensdag werk ik" and "niet op woensdag" are days to leave out. */
const readDay: Reader = ({ words, at, negated }) => {
  const found = dayIn(words[at] ?? '', words[at - 1]);
  if (!found) return undefined;
  const after = words.slice(at + 1, at + 5);
  const edge = after.findIndex((word) => word === '|' || word === 'maar' || dayIn(word, undefined));
  const against = negated || (edge < 0 ? after : after.slice(0, edge)).some((word) => busy.has(word));
  return { said: [...(against ? ['niet'] : []), found.day, ...(found.part === undefined ? [] : [found.part])], next: at + 1 };
};

/** "tussen half tien en tien", "van 9 tot 12". */
const readBetween: Reader = ({ words, at, part, negated }) => {
  if (words[at] !== 'tussen' && words[at] !== 'van') return undefined;
  const from = clockAt(words, at + 1);
  if (!from) return undefined;
  const middle = words[from.next] === 'uur' ? from.next + 1 : from.next;
  const until = words[middle] === 'en' || words[middle] === 'tot' ? clockAt(words, middle + 1) : undefined;
  if (!until) return undefined;
  const first = showClock(from, part, 'tussen');
  const second = showClock(until, part, 'tussen');
  const later = second < first ? showClock(until, 'middag', 'tussen') : second;
  return { said: [...(negated ? ['niet'] : []), 'tussen', first, 'en', later], next: until.next };
};

const isSureHour = (words: readonly string[], clock: Clock, at: number): boolean =>
  words[clock.next] === 'uur' || clock.minute > 0 || clock.exact || clock.next >= words.length || /(?:en|ne)$/.test(words[at] ?? '');

/** How far behind a border its hour stands: "na den vieren", "vanaf een uur of acht". */
const fillersAt = (words: readonly string[], at: number): number => {
  if (!/^(?:den|de|een)$/.test(words[at] ?? '')) return 1;
  return words[at + 1] === 'uur' && words[at + 2] === 'of' ? 4 : 2;
};

/** "na 18 uur", "voor 9". "voor" also means "for", so there a bare figure must end the message. */
const readBorder: Reader = ({ words, at, part, negated }) => {
  const border = borders.get(words[at] ?? '');
  if (border === undefined) return undefined;
  if (border === 'na' && (words[at + 1] === 'het' ? words[at + 2] : words[at + 1])?.startsWith('werk'))
    return { said: ['na werktijd'], next: at + (words[at + 1] === 'het' ? 3 : 2) };
  const skip = fillersAt(words, at + 1);
  const clock = clockAt(words, at + skip);
  if (!clock) return undefined;
  const sure = border !== 'voor' || negated || isSureHour(words, clock, at + skip);
  return sure ? { said: [...(negated ? ['niet'] : []), border, showClock(clock, part, border)], next: clock.next } : undefined;
};

const isOfClock = (words: readonly string[], at: number) => {
  const before = words[at - 1] === "'s" || words[at - 1] === 's' ? at - 2 : at - 1;
  return words[before] === 'uur' || (before >= 1 && borders.has(words[before - 1] ?? '') && clockAt(words, before) !== undefined);
};

/** "morgen" is tomorrow, "'s morgens" and "de morgen" a part of the day. */
const readNamed: Reader = ({ words, at, negated }) => {
  const word = words[at] ?? '';
  if (word === 'morgen') return { said: [words[at - 1] === "'s" || words[at - 1] === 'de' ? 'ochtend' : 'morgen'], next: at + 1 };
  if (word === 'week' && words[at - 1] === 'volgende') return { said: ['volgende week'], next: at + 1 };
  // "Na 6 uur 's avonds": the part of the day is in the hour already.
  if (dayPart.test(word) && (parts.get(word) ?? '').length < 8 && isOfClock(words, at)) return undefined;
  const named = parts.get(word);
  return named === undefined ? undefined : { said: [...(negated ? ['niet'] : []), named], next: at + 1 };
};

/** "10 uur", "half elf". */
const readHour: Reader = ({ words, at, part }) => {
  const clock = clockAt(words, at);
  if (!clock) return undefined;
  const said =
    words[at] === 'half' || words[at] === 'kwart' || /^\d{1,2}u/.test(words[at] ?? '') || words[clock.next] === 'uur' || clock.minute > 0;
  return said ? { said: ['om', showClock(clock, part, 'om')], next: clock.next } : undefined;
};

const readers: readonly Reader[] = [readDay, readBetween, readBorder, readNamed, readHour];

const partNamed = (words: readonly string[]) => {
  for (const word of words) {
    const part = parts
      .get(partAtEnd(word) ?? word)
      ?.split(' ')
      .at(-1);
    if (part === 'ochtend' || part === 'middag' || part === 'avond') return part;
  }
  return undefined;
};

const takeAt = (context: Context): Taken | undefined => {
  for (const reader of readers) {
    const taken = reader(context);
    if (taken) return taken;
  }
  return undefined;
};

/** A word for a day or a part of one, or an hour. */
export const isTimeWord = (word: string): boolean =>
  word === 'morgen' || parts.has(word) || dayIn(word, 'en') !== undefined || clockAt([word, ''], 0) !== undefined;

/** When the person wants to be called, in the form of labels.md: `ma di`, `na 18:00`, `morgen tussen 09:30 en 10:00`, `niet wo`. */
export const readTime = (message: Message): string | undefined => {
  const words = message.forms;
  const said: string[] = [];
  const part = partNamed(words);
  let negated = false;
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    if (refusing.has(word)) negated = true;
    if (word === '|' || word === 'maar' || word === 'wel') negated = false;
    const taken = takeAt({ words, at, part, negated });
    for (const each of taken?.said ?? []) if (said.at(-1) !== each && !(each === 'niet' && said.at(-2) === 'niet')) said.push(each);
    at = taken?.next ?? at + 1;
  }
  if (said.length > 0) return said.join(' ');
  return words.some((word) => word.startsWith('maak')) && words.includes('niet') && words.includes('uit') ? 'altijd' : undefined;
};
