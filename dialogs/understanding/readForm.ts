import { trimEndOf, trimStartOf } from '../../domain/trimSigns.ts';
import { clean } from './clean.ts';
import type { Message } from './clean.ts';
import { readTime } from './readTime.ts';
import { isHelper, isOtherPerson, labelIn, labelWords } from './formLabels.ts';
import type { FormSlot, Label } from './formLabels.ts';
import { titles } from './nameWords.ts';

interface Place {
  start: number;
  end: number;
}
/** A label and what stands behind it: places in `Message.text`. */
export interface Entry extends Place {
  slot: FormSlot | undefined;
  owner: 'own' | 'other';
  value: Place;
}
/** A label as it was found. */
interface Found {
  label: Label;
  start: number;
  from: number;
  /** What it stands behind: the beginning of a line, a sentence, or a comma. */
  behind: 'line' | 'sentence' | 'comma';
}

const labelAt =
  /[^\S\n]{0,8}(?:(?:[-•*·>]|\d{1,2}[.)])[^\S\n]?)?(\p{L}[\p{L}\p{M}\d .'’/-]{0,40}?)(?:[^\S\n]?\(([^()\n]{1,30})\))?[^\S\n]{0,4}(?:[:=]|[-–—](?=\s))[^\S\n]{0,8}/uy;
const headingAt = /[^\S\n]{0,8}(gegevens [\p{L} ]{1,30})(?=\n|$)/iuy;
const beginnings = /(^|\n)|[.;!?]([^\S\n]{1,4})|,([^\S\n]{1,4})/g;

const labelFrom = (text: string, start: number): Pick<Found, 'label' | 'from'> | undefined => {
  labelAt.lastIndex = start;
  const match = labelAt.exec(text);
  const label = match && labelIn(`${match[1] ?? ''} ${match[2] ?? ''}`);
  if (label) return { label, from: labelAt.lastIndex };
  headingAt.lastIndex = start;
  const heading = headingAt.exec(text);
  const named = heading && labelIn(heading[1] ?? '');
  return named?.owner && !named.slot ? { label: named, from: headingAt.lastIndex } : undefined;
};

const labelsOf = (text: string): Found[] => {
  const found: Found[] = [];
  for (const match of text.matchAll(beginnings)) {
    const start = match.index + match[0].length;
    const label = labelFrom(text, start);
    if (label) found.push({ ...label, start, behind: match[3] ? 'comma' : match[2] ? 'sentence' : 'line' });
  }
  return found;
};

const sentenceEnd = /[.!?](?=\s|$)/g;
const wordBefore = (text: string): string =>
  text
    .split(/[^\p{L}]/u)
    .at(-1)
    ?.toLowerCase() ?? '';
/** The end of a datum: of its sentence or its line. A point behind a title or a single letter ends nothing. */
const endOfDatum = (text: string, from: number, limit: number): number => {
  const line = text.indexOf('\n', from);
  const last = line < 0 || line > limit ? limit : line;
  for (const match of text.slice(from, last).matchAll(sentenceEnd)) {
    const word = wordBefore(text.slice(Math.max(from, from + match.index - 12), from + match.index));
    if (word.length !== 1 && !titles.has(word)) return from + match.index;
  }
  return last;
};

/** Behind a comma a label follows a datum only; what stands within a label is none. */
const stands = (text: string, { start, behind }: Found, before: Found | undefined): boolean =>
  (before === undefined || start >= before.from) &&
  (behind !== 'comma' || (before !== undefined && before.label.slot !== 'situation' && endOfDatum(text, before.from, start) === start));

/** Looks like a name, a number or an address, and not like a sentence. */
const isDatum = /^(?:\p{Lu}|[\d+(]|\S+@|(?:dhr|mw|mevr|mevrouw|meneer|dr|drs)\b)/u;
const reporting = /\b(?:gebeld|belde|sprak|gesproken|contact|geholpen|verwezen)\b/;
/** "Naam: mw. Jansen (cliënt)". */
const isMarked = (value: string) => labelWords(/\(([^()\n]{1,30})\)/.exec(value)?.[1] ?? '').some(isOtherPerson);

/** The sentence before tells of somebody who helps: the name behind it is theirs. */
const followsHelper = ({ text }: Message, { start, behind }: Found, last: Entry | undefined): boolean => {
  const before = text.slice(Math.max(last?.end ?? 0, start - 200), start).trimEnd();
  if (behind !== 'sentence') return false;
  const sentence = before.slice(Math.max(...['.', '!', '?', '\n'].map((mark) => before.lastIndexOf(mark, before.length - 2))) + 1);
  return reporting.test(sentence) || labelWords(sentence).some(isHelper);
};

/** Whose the lines are that do not say it; a heading holds until the next, any other line until a new name. */
interface Section {
  owner: 'own' | 'other';
  isHeading: boolean;
}

const ownerOf = (message: Message, found: Found, value: string, section: Section, last: Entry | undefined): 'own' | 'other' => {
  const { slot, owner } = found.label;
  if (owner) return owner;
  if (slot === 'situation' || slot === 'time' || slot === 'relation') return 'own';
  const isName = slot === 'name' || slot === 'firstName';
  if (isName && (isMarked(value) || followsHelper(message, found, last))) return 'other';
  return isName && !section.isHeading ? 'own' : section.owner;
};

const entriesOf = (message: Message): Entry[] => {
  const { text } = message;
  const all = labelsOf(text);
  const found = all.filter((each, at) => stands(text, each, all[at - 1]));
  const entries: Entry[] = [];
  let section: Section = { owner: 'own', isHeading: false };
  for (const [at, each] of found.entries()) {
    const limit = found[at + 1]?.start ?? text.length;
    const { slot: named } = each.label;
    const end = named === 'situation' ? limit : endOfDatum(text, each.from, limit);
    const value = text.slice(each.from, end).trim();
    if (named === undefined && value !== '' && !isDatum.test(value)) continue;
    const owner = ownerOf(message, each, value, section, entries.at(-1));
    const slot = named ?? (value === '' ? undefined : 'name');
    entries.push({ slot, owner, start: each.start, end, value: { start: each.from, end } });
    if (slot !== 'situation' && slot !== 'time' && slot !== 'relation') section = { owner, isHeading: slot === undefined };
  }
  return entries;
};

const known = new WeakMap<Message, readonly Entry[]>();
const mayBeForm = /[:=]|[-–—]\s|gegevens/i;

/** What a message names by labels, as on a form: the person's own and that of others. */
export const readForm = (message: Message): readonly Entry[] => {
  if (!mayBeForm.test(message.text)) return [];
  const seen = known.get(message);
  if (seen) return seen;
  const entries = entriesOf(message);
  known.set(message, entries);
  return entries;
};

/** Where a message names somebody else by a label. */
export const othersIn = (message: Message): Place[] => readForm(message).filter(({ owner }) => owner === 'other');

/** The time to call that has a label. */
export const timeInForm = (message: Message): string | undefined => {
  const entry = readForm(message).find(({ slot }) => slot === 'time');
  return entry && readTime(clean(message.text.slice(entry.value.start, entry.value.end)));
};

const longestDatum = 60;
/** The account without the person's own lines; `undefined` when the message names nothing of them by labels. */
export const accountInForm = (message: Message): string | undefined => {
  const entries = readForm(message);
  const own = entries.filter(
    ({ slot, owner, value }) => owner === 'own' && slot !== 'relation' && (slot === 'situation' || value.end - value.start <= longestDatum),
  );
  if (!own.some(({ slot }) => slot !== undefined && slot !== 'situation')) return undefined;
  let account = '';
  let from = 0;
  for (const { slot, start, end, value } of own) {
    account += message.text.slice(from, start);
    const isClosed = /[.;,!]/.test(message.text.charAt(end));
    from = slot === 'situation' ? value.start : end + (isClosed ? 1 : 0);
  }
  account += message.text.slice(from);
  return account
    .split('\n')
    .map((line) => trimEndOf(trimStartOf(line, ' \t\r,;.'), ' \t\r,;').replace(/ {2,}/g, ' '))
    .filter((line) => line !== '')
    .join('\n');
};
