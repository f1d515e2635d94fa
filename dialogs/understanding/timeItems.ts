import { dateAt, laterAt } from './calendarDate.ts';
import { parts } from './dayParts.ts';
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
const borders = new Map([
  ['na', 'na'],
  ['vanaf', 'vanaf'],
  ['voor', 'voor'],
  ['tot', 'tot'],
  ['om', 'om'],
  ['rond', 'rond'],
  ['omstreeks', 'rond'],
  ['tegen', 'rond'],
  ['nei', 'na'],
  ['uiterlijk', 'voor'],
  ['foar', 'voor'],
  ['after', 'na'],
  ['before', 'voor'],
]);

/** What makes a time one to be left out. */
export const refusing: ReadonlySet<string> = new Set(['niet', 'geen', 'behalve', 'nooit', 'uitgezonderd']);
const busy = new Set(['werk', 'werken', 'weg', 'bezet', 'niet']);
const dayPart = /(?:ochtend|morgen|voormiddag|namiddag|middag|avond)s?$/;
/** The part of the day that a word ends in, without an s behind it; few words have the last letter of one. */
const partAtEnd = (word: string): string | undefined => {
  const last = word.charAt(word.length - (word.endsWith('s') ? 2 : 1));
  return last === 'd' || last === 'n' || last === 'g' ? dayPart.exec(word)?.[0].replace(/s$/, '') : undefined;
};

/** Something that was said of when, as words of the answer. */
export interface TimeItem {
  kind: 'day' | 'part' | 'clock' | 'meal' | 'when' | 'always';
  text: string;
  /** What is to be left out. */
  not: boolean;
  /** The hours of a clock, from first to last, as HH:MM. */
  hours: readonly string[];
}
/** What was read at a place, and the place after it. */
interface Taken {
  items: TimeItem[];
  next: number;
}
interface Context {
  words: readonly string[];
  at: number;
  /** The part of the day that is named beside it, by which a bare hour is read. */
  part: string | undefined;
  negated: boolean;
}
type Reader = (context: Context) => Taken | undefined;

const dayParts = new Set(['ochtend', 'middag', 'avond', 'overdag']);
const kindOf = (text: string): TimeItem['kind'] => {
  if (text === 'altijd') return 'always';
  return dayParts.has(text) ? 'part' : 'when';
};
const named = (text: string, not: boolean): TimeItem => ({ kind: kindOf(text), text, not, hours: [] });
const hourly = (before: string, hour: string, not: boolean): TimeItem => ({ kind: 'clock', text: `${before} ${hour}`, not, hours: [hour] });

const shortWithPart = /^(?:ma|di|wo|do|vr|za)-?(?=(?:ochtend|morgen|middag|avond)s?$)/;
const dayIn = (word: string, before: string | undefined) => {
  const isJoined = word.length < 12 && word.length > 7 && shortWithPart.test(word);
  if (word.length === 2 ? !isShortDay(word) : !isJoined && !word.includes('dag')) return undefined;
  const stem = (isJoined ? word.replace('-', '') : word).replace(dayPart, '');
  const isShort = shortDays.has(word) || before === 'en' || before === 'tot';
  const found = days.find(([short, long]) => long.test(stem) || (isJoined && stem === short) || (word === short && isShort));
  if (!found) return undefined;
  const rest = word.slice(stem.length).replace(/^-/, '').replace(/s$/, '');
  return { day: found[0], part: rest === '' ? undefined : (parts.get(rest) ?? 'ochtend') };
};

/** "Ons ma": not Monday. */
const isMother = (words: readonly string[], at: number) =>
  words[at] === 'ma' &&
  /^(?:mijn|ons|onze|pa|pap|en|me)$/.test(words[at - 1] ?? '') &&
  !(words[at - 1] === 'en' && isTimeWord(words[at - 2] ?? ''));
/** "Maandag tot en met vrijdag": the last day, and the place after it. */
const dayRowEnd = (words: readonly string[], at: number): { day: string; next: number } | undefined => {
  if (words[at] !== 'tot') return undefined;
  const place = words[at + 1] === 'en' && words[at + 2] === 'met' ? at + 3 : at + 1;
  const found = dayIn(words[place] ?? '', 'tot');
  return found && { day: found.day, next: place + 1 };
};
const edges = new Set(['|', ',', '?', 'maar', '#']);

/** "maandagochtend"; "woensdag werk ik" and "niet op woensdag" are days to leave out. */
const readDay: Reader = ({ words, at, negated }) => {
  const before = words[at - 1] === ',' && words[at] === 'zo' && words[at - 2] === 'za' ? 'en' : words[at - 1];
  const found = isMother(words, at) ? undefined : dayIn(words[at] ?? '', before);
  if (!found) return undefined;
  const after = words.slice(at + 1, at + 5);
  const edge = after.findIndex((word) => edges.has(word) || dayIn(word, undefined));
  const not = negated || (edge < 0 ? after : after.slice(0, edge)).some((word) => busy.has(word));
  const { day, part } = found;
  const until = part === undefined ? dayRowEnd(words, at + 1) : undefined;
  if (until) return { items: [{ kind: 'day', text: `${day} t/m ${until.day}`, not, hours: [] }], next: until.next };
  if (part === undefined || not) {
    const text = part === undefined ? day : `${day} ${part}`;
    return { items: [{ kind: 'day', text, not, hours: [] }], next: at + 1 };
  }
  return { items: [{ kind: 'day', text: day, not, hours: [] }, named(part, not)], next: at + 1 };
};

const toUntil = new Set(['tot', 'tm', 'a', 'til', 'until']);
const openers = new Set(['tussen', 'tss', 'tusken', 'between', 'van', 'vanaf']);
/** "tussen half tien en tien", "van 9 tot 12", "9-12". */
const readBetween: Reader = ({ words, at, part, negated }) => {
  const opener = openers.has(words[at] ?? '');
  const from = clockAt(words, opener ? at + 1 : at);
  if (!from) return undefined;
  const middle = words[from.next] === 'uur' || words[from.next] === 'je' ? from.next + 1 : from.next;
  const link = words[middle] ?? '';
  const isLink = toUntil.has(link) || (opener && (link === 'en' || link === ','));
  const until = isLink
    ? clockAt(words, link === 'tot' && words[middle + 1] === 'en' && words[middle + 2] === 'met' ? middle + 3 : middle + 1)
    : undefined;
  if (!until) return undefined;
  const first = showClock(from, part, 'tussen');
  const second = showClock(until, part, 'tussen');
  const later = second < first ? showClock(until, 'middag', 'tussen') : second;
  return { items: [{ kind: 'clock', text: `tussen ${first} en ${later}`, not: negated, hours: [first, later] }], next: until.next };
};

const isSureHour = (words: readonly string[], clock: Clock, at: number): boolean =>
  words[clock.next] === 'uur' ||
  clock.minute > 0 ||
  clock.exact ||
  clock.next >= words.length ||
  (clock.next === at + 2 && /^\d/.test(words[at] ?? '')) ||
  /(?:en|ne|\d[uh])$/.test(words[at] ?? '');

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
    return { items: [named('na werktijd', false)], next: at + (words[at + 1] === 'het' ? 3 : 2) };
  const skip = fillersAt(words, at + 1);
  const clock = clockAt(words, at + skip);
  if (!clock) return undefined;
  const sure = border !== 'voor' || negated || isSureHour(words, clock, at + skip);
  return sure ? { items: [hourly(border, showClock(clock, part, border), negated)], next: clock.next } : undefined;
};

/** "morgen" is tomorrow, "'s morgens" and "de morgen" a part of the day. */
const readNamed: Reader = ({ words, at, negated }) => {
  const word = words[at] ?? '';
  if (word === 'morgen') {
    const isPart = words[at - 1] === "'s" || words[at - 1] === 'de';
    return { items: [isPart ? named('ochtend', negated) : named('morgen', negated)], next: at + 1 };
  }
  if (word === 'week' && words[at - 1] === 'volgende') return { items: [named('volgende week', negated)], next: at + 1 };
  const said = parts.get(word);
  return said === undefined ? undefined : { items: said.split(' ').map((each) => named(each, negated)), next: at + 1 };
};

const lasting = new Set(['heb', 'heeft', 'hebben', 'duurt', 'binnen', 'over', 'half', 'halve', 'per', 'in', 'maar', 'nog']);
/** "Ik heb een uur voor mezelf". */
const isLength = (words: readonly string[], at: number) =>
  words[at] === 'een' && words[at + 1] === 'uur' && lasting.has(words[at - 1] ?? '');

/** "10 uur", "half elf", "20:00". */
const readHour: Reader = ({ words, at, part }) => {
  const clock = isLength(words, at) ? undefined : clockAt(words, at);
  if (!clock) return undefined;
  const said =
    words[at] === 'half' ||
    words[at] === 'kwart' ||
    /^\d{1,2}[uh]/.test(words[at] ?? '') ||
    words[clock.next] === 'uur' ||
    clock.minute > 0 ||
    (clock.next === at + 2 && clock.hour >= 7);
  return said ? { items: [hourly('om', showClock(clock, part, 'om'), false)], next: clock.next } : undefined;
};

const meals = new Set(
  'eten avondeten middageten ontbijt lunch lunchpauze lunchtijd etenstijd werk school dienst werktijd koffie journaal middaguur pauze'.split(
    ' ',
  ),
);
const around = new Set(['na', 'voor', 'tijdens', 'onder', 'rond', 'tegen', 'in']);
/** "Na het eten", "rond het middaguur". */
const readMeal: Reader = ({ words, at, negated }) => {
  const before = words[at] ?? '';
  if (!around.has(before)) return undefined;
  const hasArticle = words[at + 1] === 'het' || words[at + 1] === 'de' || words[at + 1] === 'mijn';
  const noun = words[at + (hasArticle ? 2 : 1)] ?? '';
  if (!meals.has(noun)) return undefined;
  const text = noun === 'middaguur' ? `${before} 12:00` : words.slice(at, at + (hasArticle ? 3 : 2)).join(' ');
  return { items: [{ ...named(text, negated), kind: 'meal' }], next: at + (hasArticle ? 3 : 2) };
};

/** "Vanaf 20 november", "na het weekend", "over een uur". */
const readDate: Reader = ({ words, at, negated }) => {
  const border = borders.get(words[at] ?? '');
  const isWeekend = border === 'na' && words[at + 1] === 'het' && words[at + 2] === 'weekend';
  if (isWeekend) return { items: [named('na het weekend', negated)], next: at + 3 };
  const date = dateAt(words, border === undefined ? at : at + 1);
  const later = date ?? laterAt(words, at);
  if (!later) return undefined;
  // Beside a day of the week its date says nothing more.
  if (date && dayIn(words[at - 1] ?? '', 'en')) return { items: [], next: later.next };
  const text = date && border !== undefined && border !== 'om' ? `${border} ${date.text}` : later.text;
  return { items: [{ kind: date ? 'day' : 'when', text, not: negated, hours: [] }], next: later.next };
};

const readers: readonly Reader[] = [readDate, readDay, readBetween, readBorder, readMeal, readNamed, readHour];

/** The part of the day that some words name. */
export const partNamed = (words: readonly string[]) => {
  for (const word of words) {
    const part = parts
      .get(partAtEnd(word) ?? word)
      ?.split(' ')
      .at(-1);
    if (part === 'ochtend' || part === 'middag' || part === 'avond') return part;
  }
  return undefined;
};

/** What is said of when at a place. */
export const timeAt = (context: Context): Taken | undefined => {
  for (const reader of readers) {
    const taken = reader(context);
    if (taken) return taken;
  }
  return undefined;
};

/** A word for a day or a part of one, or an hour. */
export const isTimeWord = (word: string): boolean =>
  word === 'morgen' || parts.has(word) || dayIn(word, 'en') !== undefined || clockAt([word, ''], 0) !== undefined;
