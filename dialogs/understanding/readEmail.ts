import type { Problem } from '../../domain/understanding.ts';
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
    .replace(/^[.'*_~-]+(?=[^@])|[.,'*!?:)]+$/g, '')
    .replace(/@+/g, '@');
  const at = one.lastIndexOf('@');
  return `${one.slice(0, at + 1)}${one.slice(at + 1).toLowerCase()}`;
};

const isAddress = (value: string) => value.length <= 254 && address.test(value);

/** With points for commas and single points for double ones. */
const repair = (local: string, domain: string) =>
  local.replace(/\.+@$/, '@') +
  domain
    .replace(/[,;:]/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '');

/** "Mijn mail is @ziggo.nl": the word before the sign is one of the sentence. */
const lacksLocal = (text: string, value: string) =>
  /^\S+\s+@/.test(text) && commonWords.has(value.slice(0, value.indexOf('@')).toLowerCase());

const judge = (text: string, start: number, end: number): EmailSpan => {
  const value = bare(text);
  if (lacksLocal(text, value)) return { start, end, ok: false, reason: 'noLocalPart' };
  if (isAddress(value)) return { start, end, ok: true, value, doubtful: text.includes('@@') };
  const at = value.lastIndexOf('@') + 1;
  const local = value.slice(0, at);
  const domain = value.slice(at);
  if (at === 1) return { start, end, ok: false, reason: 'noLocalPart' };
  // "riet@x.nl,0612345678": the comma ends the address.
  const uncommaed = local + domain.replace(/[,;:].*$/, '');
  if (uncommaed !== value && isAddress(uncommaed))
    return { start, end: start + text.indexOf(',', text.indexOf('@')), ok: true, value: uncommaed, doubtful: false };
  const mended = repair(local, domain);
  const reason = domain.includes('.') ? 'notAnAddress' : 'noDot';
  return { start, end, ok: false, reason, ...(isAddress(mended) ? { mended } : {}) };
};

/** "r i e t @ziggo.nl": letter by letter before the at sign. */
const spelled = /(?<![^\s:,;])(?:[\p{L}\p{N}._-][ \t]){2,40}@[ \t]?[^\s@<>()[\]{},;:"'|\\]{1,255}/giu;
const spokenSigns = /@[^\n]{0,40}\b(?:punt|dot)\b|\b(?:punt|dot|streepje|underscore)\b[^\n]{0,40}@/;
const spaced = /@\s*[\p{L}\p{N}-]+\s+\.|\.\s+[\p{L}\p{N}-]+\s*@|@\s*[\p{L}\p{N}-]+\.\s+\p{L}{2,3}\b/u;

/** "(at)" and "[dot]", as written against robots, to signs in the same place. */
const plainSigns = (message: Message): Message => {
  const swap = (text: string) =>
    text.replace(/[([{](at|dot|punt)[)\]}]/gi, (found, sign: string) =>
      (sign.toLowerCase() === 'at' ? '@' : '.').padStart(2).padEnd(found.length),
    );
  return { ...message, text: swap(message.text), plain: swap(message.plain) };
};
const bracketed = /[([{](?:at|dot|punt)[)\]}]/;

const dictated = (message: Message) => spokenEmails(message).map(({ value, start, end }) => judge(value, start, end));

/** Every e-mail address in a message, typed or dictated, and what looks like one but is not whole. */
export const readEmails = (original: Message): EmailSpan[] => {
  const message = bracketed.test(original.plain) ? plainSigns(original) : original;
  const { plain, text } = message;
  const hasSign = plain.includes('@');
  if (!hasSign) return mayBeSpoken(message) ? dictated(message) : [];
  if (spokenSigns.test(plain) || spaced.test(plain)) {
    const spans = dictated(message);
    if (spans.some((span) => span.ok)) return spans;
  }
  const letters = Array.from(text.matchAll(spelled), (match) => judge(match[0], match.index, match.index + match[0].length));
  if (letters.some((span) => span.ok)) return letters.map((span) => (span.ok ? { ...span, doubtful: true } : span));
  const spans: EmailSpan[] = [];
  for (const match of text.matchAll(tight)) spans.push(judge(match[0], match.index, match.index + match[0].length));
  if (spans.length === 0 && plain.includes('@')) {
    const at = plain.indexOf('@');
    spans.push({ start: at, end: at + 1, ok: false, reason: 'noLocalPart' });
  }
  return spans;
};
