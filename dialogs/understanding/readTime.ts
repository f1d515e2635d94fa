import type { Message } from './clean.ts';
import { readNumber } from './readNumber.ts';

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
]);
const relations = new Map([
  ['na', 'na'],
  ['vanaf', 'vanaf'],
  ['voor', 'voor'],
  ['tot', 'tot'],
  ['om', 'om'],
  ['rond', 'rond'],
  ['omstreeks', 'rond'],
  ['tegen', 'rond'],
]);

type Clock = { hour: number; minute: number; next: number; exact: boolean };

const clockAt = (words: readonly string[], at: number): Clock | undefined => {
  const word = words[at] ?? '';
  const compact = /^(\d{1,2})u(?:ur)?(\d{2})?$/.exec(word);
  if (compact) return { hour: Number(compact[1]), minute: Number(compact[2] ?? 0), next: at + 1, exact: Number(compact[1]) > 12 };
  if (word === 'half') {
    const hour = readNumber(words[at + 1] ?? '');
    return hour === undefined ? undefined : { hour: hour - 1 || 12, minute: 30, next: at + 2, exact: false };
  }
  if (
    (word === 'kwart' || readNumber(word) !== undefined) &&
    (words[at + 1] === 'over' || (words[at + 1] === 'voor' && words[at + 2] !== undefined))
  ) {
    const minutes = word === 'kwart' ? 15 : (readNumber(word) ?? 0);
    const half = words[at + 2] === 'half';
    const hour = readNumber(words[at + (half ? 3 : 2)] ?? '');
    if (hour !== undefined) {
      const total = hour * 60 + (half ? -30 : 0) + (words[at + 1] === 'over' ? minutes : -minutes);
      return { hour: Math.floor(total / 60), minute: total % 60, next: at + (half ? 4 : 3), exact: false };
    }
  }
  const hour = readNumber(word);
  if (hour === undefined || hour > 24) return undefined;
  const minute = /^\d{2}$/.test(words[at + 1] ?? '') && words[at + 1] !== 'uur' && /^\d/.test(word) ? Number(words[at + 1]) : 0;
  const next = at + (minute > 0 || words[at + 1] === '00' ? 2 : 1);
  return minute < 60 ? { hour, minute, next, exact: hour > 12 || /^0\d/.test(word) } : undefined;
};

const pad = (value: number) => String(value).padStart(2, '0');
/** Without a part of the day, hours that nobody is called at are in the afternoon; "na 7" is the evening. */
const show = (clock: Clock, part: string | undefined, relation: string) => {
  let { hour } = clock;
  const late = part === 'middag' || part === 'avond' || (part !== 'ochtend' && (hour < 8 || (relation === 'na' && hour <= 8)));
  if (!clock.exact && hour <= 11 && late && !(part === undefined && hour === 7 && relation !== 'na')) hour += 12;
  return `${pad(hour % 24)}:${pad(clock.minute)}`;
};

const refusing = new Set(['niet', 'geen', 'behalve', 'nooit', 'uitgezonderd']);
const busy = new Set(['werk', 'werken', 'weg', 'bezet']);

/** When the person wants to be called, in the form of labels.md: `ma di`, `na 18:00`, `morgen tussen 09:30 en 10:00`, `niet wo`. */
export const readTime = (message: Message): string | undefined => {
  const words = message.forms;
  const out: string[] = [];
  const partOfDay = words
    .map((word) => parts.get(word.replace(/^.*dag(?=ochtend|middag|avond)/, '')))
    .find((part) => part === 'ochtend' || part === 'middag' || part === 'avond' || part?.includes(' '));
  const part = partOfDay?.split(' ').at(-1);
  let negated = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '|') negated = false;
    if (refusing.has(word)) {
      negated = true;
      continue;
    }
    if (word === 'maar' || word === 'wel') negated = false;
    const stem = word.replace(/(?:ochtend|morgen|middag|avond)s?$/, '');
    const day = days.find(([short, long]) => long.test(stem) || (word === short && (shortDays.has(word) || words[at - 1] === 'en')));
    if (day) {
      const after = words.slice(at + 1, at + 5);
      const edge = after.findIndex((each) => each === '|' || each === 'maar' || days.some(([, long]) => long.test(each)));
      const clause = edge < 0 ? after : after.slice(0, edge);
      const against = negated || clause.includes('niet') || clause.some((each) => busy.has(each));
      if (against && out.at(-2) !== 'niet') out.push('niet');
      out.push(day[0]);
      const rest = stem === word ? undefined : (parts.get(word.slice(stem.length).replace(/s$/, '')) ?? 'ochtend');
      if (rest) out.push(rest);
      continue;
    }
    if (word === 'tussen') {
      const from = clockAt(words, at + 1);
      const middle = from && (words[from.next] === 'uur' ? from.next + 1 : from.next);
      const until = middle !== undefined && (words[middle] === 'en' || words[middle] === 'tot') ? clockAt(words, middle + 1) : undefined;
      if (from && until) {
        const first = show(from, part, 'tussen');
        const second = show(until, part, 'tussen');
        out.push('tussen', first, 'en', second < first && !until.exact ? `${pad((until.hour + 12) % 24)}:${pad(until.minute)}` : second);
        at = until.next - 1;
        continue;
      }
    }
    const relation = relations.get(word);
    if (relation) {
      const clock = clockAt(words, at + 1);
      const sure =
        clock && (words[clock.next] === 'uur' || clock.minute > 0 || clock.exact || relation !== 'voor' || clock.next >= words.length);
      if (clock && sure) {
        if (negated && out.at(-1) !== 'niet') out.push('niet');
        out.push(relation, show(clock, part, relation));
        at = clock.next - 1;
        continue;
      }
      if (word === 'na' && words[at + 1]?.startsWith('werk')) {
        out.push('na werktijd');
        continue;
      }
    }
    if (word === 'morgen' && words[at - 1] !== 'goede') {
      if (words[at - 1] === "'s" || words[at - 1] === 's' || words[at - 1] === 'de') out.push('ochtend');
      else out.push('morgen');
      continue;
    }
    if (word === 'week' && words[at - 1] === 'volgende') {
      out.push('volgende week');
      continue;
    }
    const named = parts.get(word);
    if (named) {
      if (negated && !(words[at + 1] === 'maar')) out.push('niet');
      out.push(named);
      continue;
    }
    const clock =
      words[at + 1] === 'uur' || words[at + 2] === 'uur' || /^\d{1,2}u/.test(word) || word === 'half' ? clockAt(words, at) : undefined;
    if (clock && (words[clock.next] === 'uur' || /^\d{1,2}u/.test(word) || word === 'half')) {
      const until = words[clock.next] === 'tot' || words[clock.next + 1] === 'tot';
      void until;
      out.push('om', show(clock, part, 'om'));
      at = clock.next;
    }
  }
  if (out.length === 0 && words.includes('uit') && words.includes('niet') && words.some((word) => word.startsWith('maak'))) return 'altijd';
  const kept = out.filter((each, index) => each !== out[index - 1]);
  return kept.length > 0 && kept.join(' ') !== 'niet' ? kept.join(' ') : undefined;
};
