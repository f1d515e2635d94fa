import { beginsWithFigure, readNumber } from './readNumber.ts';

/** A time of the clock as it was said, and the place in the word list after it. */
export interface Clock {
  hour: number;
  minute: number;
  next: number;
  /** Said on the clock of 24 hours. */
  exact: boolean;
}

const compact = /^(\d{1,2})(?:[uh](?:ur)?(\d{2})?|en)$/;
/** "Na vijven". */
const plurals = new Map(
  ['enen', 'tweeen', 'drieen', 'vieren', 'vijven', 'zessen', 'zevenen', 'achten', 'negenen', 'tienen', 'elven', 'twaalven'].map(
    (word, at) => [word, at + 1],
  ),
);
/** "Na achte", as it is said. */
const asSaid = new Map(
  ['ene', 'tweeje', 'drieje', 'viere', 'vijve', 'zesse', 'zevene', 'achte', 'negene', 'tiene', 'elve', 'twaalve'].map((word, at) => [
    word,
    at + 1,
  ]),
);
const twoDigits = /^\d{2}[uh]?$/;
const halfJoined = /^half(?=[a-z])/;

/** "half tien". */
const halfHour = (words: readonly string[], at: number): Clock | undefined => {
  const word = words[at] ?? '';
  const isJoined = halfJoined.test(word);
  const hour = word === 'half' || isJoined ? readNumber(isJoined ? word.replace(halfJoined, '') : (words[at + 1] ?? '')) : undefined;
  return hour === undefined ? undefined : { hour: hour - 1 || 12, minute: 30, next: at + (isJoined ? 1 : 2), exact: false };
};

/** "kwart over drie", "tien voor half vier". */
const aroundHour = (words: readonly string[], at: number): Clock | undefined => {
  const minutes = words[at] === 'kwart' ? 15 : readNumber(words[at] ?? '');
  const side = words[at + 1];
  if (minutes === undefined || (side !== 'over' && side !== 'voor')) return undefined;
  const half = words[at + 2] === 'half';
  const hour = readNumber(words[at + (half ? 3 : 2)] ?? '');
  if (hour === undefined) return undefined;
  const total = hour * 60 - (half ? 30 : 0) + (side === 'over' ? minutes : -minutes);
  return { hour: Math.floor(total / 60), minute: total % 60, next: at + (half ? 4 : 3), exact: false };
};

/** "10", "10:30" (two words by then), "14u30". */
const figures = (words: readonly string[], at: number): Clock | undefined => {
  const word = words[at] ?? '';
  const short = beginsWithFigure(word) ? compact.exec(word) : null;
  const hour = short ? Number(short[1]) : (plurals.get(word) ?? asSaid.get(word) ?? readNumber(word));
  if (hour === undefined || hour > 24) return undefined;
  const follows = !short && /^\d/.test(word) && twoDigits.test(words[at + 1] ?? '');
  const minute = Number(short?.[2] ?? (follows ? words[at + 1]?.slice(0, 2) : 0));
  return minute > 59 ? undefined : { hour, minute, next: at + (follows ? 2 : 1), exact: hour > 12 || word.startsWith('0') };
};

/** The time that begins at a place in the word list. */
export const clockAt = (words: readonly string[], at: number): Clock | undefined =>
  halfHour(words, at) ?? aroundHour(words, at) ?? figures(words, at);

const pad = (value: number) => String(value).padStart(2, '0');

/** As HH:MM. Without a part of the day an hour that nobody is called at is in the afternoon, and "na 7" is the evening. */
export const showClock = ({ hour, minute, exact }: Clock, part: string | undefined, relation: string): string => {
  const earliest = relation === 'na' ? 9 : 7;
  const late = part === 'middag' || part === 'avond' || (part !== 'ochtend' && hour < earliest);
  return `${pad((hour + (!exact && hour < 12 && late ? 12 : 0)) % 24)}:${pad(minute)}`;
};
