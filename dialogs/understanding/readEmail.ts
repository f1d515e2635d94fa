import { trimEndOf, trimStartOf } from '../../domain/trimSigns.ts';
import type { Problem } from '../../domain/understanding.ts';
import { fold } from './clean.ts';
import type { Message } from './clean.ts';
import { commonWords } from './commonWords.ts';
import { mayBeSpoken, spokenEmails } from './spokenEmail.ts';

export type EmailReason = Exclude<Extract<Problem, { slot: 'email' }>['reason'], 'none' | 'otherPerson' | 'several'>;
/** An address in a message (places in `Message.text`), or what is missing in what looks like one, with a whole one it may have meant. */
export type EmailSpan = { start: number; end: number } & (
  | { ok: true; value: string; doubtful: boolean }
  | { ok: false; reason: EmailReason; mended?: string }
);

/** Begins only where a word begins, and looks no further than an address can be long, so that a long row of signs costs no more than its length. */
const tight =
  /(?<![^\s@<>()[\]{},;:"'|\\])[^\s@<>()[\]{},;:"'|\\]{1,64}(?:'[^\s@<>()[\]{},;:"'|\\]{1,64})?[ \t]{0,2}@{1,3}[ \t]{0,2}[^\s@<>()[\]{};"'|\\]{0,255}/giu;
const address =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}$/u;

/** The address with its domain in lower case; spaces, brackets and marks around it gone. */
const bare = (text: string) => {
  const one = text
    .replace(/\s+/g, '')
    .replace(/^(?:mailto:|e-?mail:)/i, '')
    .replace(/@+/g, '@');
  const begun = trimStartOf(one, ".'*_~-");
  const whole = trimEndOf(begun.startsWith('@') ? one : begun, ".,'*!?:)");
  const at = whole.lastIndexOf('@');
  return `${whole.slice(0, at + 1)}${whole.slice(at + 1).toLowerCase()}`;
};

const isAddress = (value: string) => value.length <= 254 && address.test(value);

/** With points for commas and single points for double ones. */
const repair = (local: string, domain: string) =>
  (local.endsWith('.@') ? `${trimEndOf(local.slice(0, -1), '.')}@` : local) +
  domain
    .replace(/[,;:]/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '');

const isOfSentence = (word: string): boolean => commonWords.has(word) || /^(?:punt|punten|streepje|streep|liggend|zonder)$/.test(word);
/** "Mijn mail is @ziggo.nl", "els zonder punt @kpn.nl": the word before the sign is one of the sentence. */
const lacksLocal = (text: string, value: string) => /^\S+\s+@/.test(text) && isOfSentence(value.slice(0, value.indexOf('@')).toLowerCase());

const judge = (text: string, start: number, end: number): EmailSpan => {
  const value = bare(text);
  if (lacksLocal(text, value)) return { start, end, ok: false, reason: 'noLocalPart' };
  if (isAddress(value))
    return text.includes('@@')
      ? { start, end, ok: false, reason: 'notAnAddress', mended: value }
      : { start, end, ok: true, value, doubtful: false };
  const at = value.lastIndexOf('@') + 1;
  const local = value.slice(0, at);
  const domain = value.slice(at);
  if (at === 1) return { start, end, ok: false, reason: 'noLocalPart' };
  // "riet@x.nl,0612345678": the comma ends the address.
  const uncommaed = local + (domain.split(/[,;:]/, 1)[0] ?? '');
  if (uncommaed !== value && isAddress(uncommaed))
    return { start, end: start + text.indexOf(',', text.indexOf('@')), ok: true, value: uncommaed, doubtful: false };
  const mended = repair(local, domain);
  const reason = domain.includes('.') ? 'notAnAddress' : 'noDot';
  return { start, end, ok: false, reason, ...(isAddress(mended) ? { mended } : {}) };
};

/** "r i e t @ziggo.nl": letter by letter before the at sign. */
const behindLetters = /^@[ \t]?(?:(?:[\p{L}\p{N}.-] ){3,40}[\p{L}\p{N}](?!\S)|[^\s@<>()[\]{},;:"'|\\]{1,255})/u;
const isLetter = /[\p{L}\p{N}._-]/u;
const isGap = (sign: string) => sign === ' ' || sign === '\t';
const mostLetters = 40;

/** Where the letters before an at sign begin that stand apart; at least two of them. */
const startOfLetters = (text: string, at: number): number | undefined => {
  let start = at;
  while (at - start < mostLetters * 2 && isGap(text.charAt(start - 1)) && isLetter.test(text.charAt(start - 2))) start -= 2;
  // The last one taken may be the end of a word.
  if (start > 0 && !/[\s:,;]/.test(text.charAt(start - 1))) start += 2;
  return at - start < 4 ? undefined : start;
};

const spelledOut = (text: string): EmailSpan[] => {
  const found: EmailSpan[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = startOfLetters(text, at);
    const behind = start === undefined ? undefined : behindLetters.exec(text.slice(at, at + 260))?.[0];
    if (start !== undefined && behind !== undefined) found.push(judge(text.slice(start, at) + behind, start, at + behind.length));
  }
  return found;
};

const spokenBefore = /\b(?:punt|dot|streepje|underscore)\b/;
const spokenBehind = /\b(?:punt|dot)\b/;
const oneWord = /^[\p{L}\p{N}-]{1,40}$/u;
const lastWord = /[^\p{L}\p{N}-]/u;
const mostBefore = 4;
/** "Jan. devries@…", and not "De punt moet weg. janvis@…": there a sentence ended before the address. */
const isSpacedBefore = (before: string): boolean => {
  const point = before.lastIndexOf('. ');
  const words = before
    .slice(Math.max(0, point - 40), Math.max(0, point))
    .split(lastWord)
    .filter((each) => each !== '');
  const word = words.at(-1) ?? '';
  // A sentence of many words ends with its point.
  if (words.length > mostBefore || /^\d{4,}$/.test(word)) return false;
  return point > 0 && word !== '' && !commonWords.has(word) && oneWord.test(before.slice(point + 1).trim());
};
const spacedBehind = /^ {0,16}[\p{L}\p{N}-]{1,40}(?: {1,12}\.|\. {1,6}\p{L}{2,3}(?!\p{L}))/u;
const nearby = 44;

/** Whether a sign in an address is a word ("@ ziggo punt nl") or stands apart ("@ziggo. nl"). */
const isBroken = (plain: string): boolean => {
  for (let at = plain.indexOf('@'); at >= 0; at = plain.indexOf('@', at + 1)) {
    const before =
      plain
        .slice(Math.max(0, at - nearby), at)
        .split('\n')
        .at(-1) ?? '';
    const behind = plain.slice(at + 1, at + nearby).split('\n', 1)[0] ?? '';
    if (
      spokenBehind.test(behind) ||
      spokenBefore.test(before.split(/[.!?;] /).at(-1) ?? '') ||
      spacedBehind.test(behind) ||
      isSpacedBefore(before)
    )
      return true;
  }
  return false;
};

/** "(at)" and "[dot]", as written against robots, to signs in the same place. */
const plainSigns = (message: Message): Message => {
  const swap = (text: string) =>
    text.replace(/[([{](at|ad|apen?staart(?:je)?|aapje|slingeraapje|dot|punt)[)\]}]/gi, (found, sign: string) =>
      (sign.toLowerCase().startsWith('a') ? '@' : '.').padStart(2).padEnd(found.length),
    );
  return { ...message, text: swap(message.text), plain: swap(message.plain) };
};
const bracketed = /[([{](?:at|ad|apen?staart(?:je)?|aapje|slingeraapje|dot|punt)[)\]}]/;

const parted = /,(?= )|\.{2,5}|…/g;
const signBeside = /\b(?:punt|dot|streepje)\b/;
/** "kees streepje smit, slingeraap, live punt nl": said with rests, which are written as commas. */
const withoutRests = (message: Message): Message => {
  const blank = (text: string) => text.replace(parted, (found) => ' '.repeat(found.length));
  return { ...message, text: blank(message.text), plain: blank(message.plain) };
};
const spelling = /(?<![\p{L}\p{N}])(\p{L}) van \1\p{L}{1,20}|(?<=\p{L}) met een \p{L}(?![\p{L}\p{N}])/gu;
/** "A van Anna", "Riet met een t": how a letter is spelt is no part of the address. */
const withoutSpelling = (message: Message): Message => {
  let { text } = message;
  for (const match of message.plain.matchAll(spelling)) {
    const from = match.index + (match[1] === undefined ? 0 : 1);
    const to = match.index + match[0].length;
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }
  return text === message.text ? message : { ...message, text, plain: fold(text) };
};
const spoken = (message: Message) => spokenEmails(message).map(({ value, start, end }) => judge(value, start, end));
const dictated = (original: Message): EmailSpan[] => {
  const message = withoutSpelling(original);
  const spans = spoken(message);
  if (spans.some((span) => span.ok) || !signBeside.test(message.plain)) return spans;
  const again = spoken(withoutRests(message));
  return again.some((span) => span.ok) ? again : spans;
};

/** Every e-mail address in a message, typed or dictated, and what looks like one but is not whole. */
export const readEmails = (original: Message): EmailSpan[] => {
  const message = bracketed.test(original.plain) ? plainSigns(original) : original;
  const { plain, text } = message;
  const hasSign = plain.includes('@');
  if (!hasSign) return mayBeSpoken(message) ? dictated(message) : [];
  if (isBroken(plain)) {
    const spans = dictated(message);
    if (spans.some((span) => span.ok)) return spans;
  }
  const letters = spelledOut(text);
  if (letters.some((span) => span.ok)) return letters.map((span) => (span.ok ? { ...span, doubtful: true } : span));
  const spans: EmailSpan[] = [];
  for (const match of text.matchAll(tight)) spans.push(judge(match[0], match.index, match.index + match[0].length));
  if (spans.length === 0 && plain.includes('@')) {
    const at = plain.indexOf('@');
    spans.push({ start: at, end: at + 1, ok: false, reason: 'noLocalPart' });
  }
  return spans;
};
