import type { Problem } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { existingDomains } from './providers.ts';
import { numberWords } from './readNumber.ts';

export type EmailReason = Exclude<Extract<Problem, { slot: 'email' }>['reason'], 'none' | 'otherPerson' | 'several'>;
/** An address in a message (places in `Message.text`), or what is missing in what looks like one. */
export type EmailSpan = { start: number; end: number } & (
  | { ok: true; value: string; doubtful: boolean; mended?: string }
  | { ok: false; reason: EmailReason; mended?: string }
);

const atWords = new Set(
  'apenstaartje apenstaart apestaartje apestaart apenstaartj apestaarte apenstertje apestertje slingeraap slingeraapje aapje krulletje at-teken atteken ampersat kringelaapje apeklootje apenkootje apenstraatje'.split(
    ' ',
  ),
);
const softAtWords = new Set(['at', 'et', 'add', 'aap', 'apen', 'ad', 'krul']);
const dotWords = new Set(['punt', 'dot', 'punkt', 'puntje', 'stip', 'point']);
const signWords = new Map([
  ['streepje', '-'],
  ['koppelteken', '-'],
  ['minteken', '-'],
  ['liggendstreepje', '-'],
  ['min', '-'],
  ['dash', '-'],
  ['verbindingsstreepje', '-'],
  ['underscore', '_'],
  ['onderstreepje', '_'],
  ['underscor', '_'],
  ['laagstreepje', '_'],
  ['plus', '+'],
  ['plusteken', '+'],
]);
/** Words about the spelling, no part of the address. */
const hints = new Set(
  'aan elkaar spatie spaties zonder allemaal alles kleine kleinen hoofdletter hoofdletters letter letters geschreven vast eraan gewoon dan en daarna vervolgens weer eh ehm uh euh'.split(
    ' ',
  ),
);
const leadIns = new Set(
  "is adres email e-mail mail mailadres emailadres e-mailadres mailen naar op via luidt wordt mijn me m'n het dat dit hier mij bereikbaar of hoi hallo ja nee nou ok oke mag graag doe maar heb gebruik sturen stuur schrijf kan kunt te voor met ik heet ben".split(
    ' ',
  ),
);
const endings = new Set('nl com be net org eu de fr nu info me co uk at ch pl tr es it pt'.split(' '));

const tight = /[^\s@<>()[\]{},;:"'|\\]+(?:'[^\s@<>()[\]{},;:"'|\\]+)?[ \t]{0,2}@{1,3}[ \t]{0,2}[^\s@<>()[\]{};"'|\\]*/giu;
const address =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}$/u;

/** The address with its domain in lower case; dots and brackets around it gone. */
const bare = (text: string) => {
  const one = text
    .replace(/\s+/g, '')
    .replace(/^(?:mailto:|e-?mail:)/i, '')
    .replace(/^[.'*_~-]+(?=[^@])|[.,'*!?:)]+$/g, '')
    .replace(/@+/g, '@');
  const at = one.lastIndexOf('@');
  return `${one.slice(0, at + 1)}${one.slice(at + 1).toLowerCase()}`;
};

const judge = (text: string, start: number, end: number, doubtful: boolean): EmailSpan => {
  const value = bare(text);
  const place = { start, end };
  if (value.length <= 254 && address.test(value)) return { ...place, ok: true, value, doubtful: doubtful || text.includes('@@') };
  const at = value.lastIndexOf('@');
  const domain = value.slice(at + 1);
  if (at === 0) return { ...place, ok: false, reason: 'noLocalPart' };
  const repaired = `${value.slice(0, at + 1)}${domain
    .replace(/[,;:]/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '')}`;
  const mended = repaired !== value && address.test(repaired) ? { mended: repaired } : {};
  const commaless = domain.replace(/[,;:].*$/, '');
  // "riet@x.nl,0612345678": the comma ends the address.
  if (commaless !== domain && address.test(value.slice(0, at + 1) + commaless))
    return { ...place, end: start + text.indexOf(',', text.indexOf('@')), ok: true, value: value.slice(0, at + 1) + commaless, doubtful };
  if (!domain.includes('.')) return { ...place, ok: false, reason: 'noDot', ...mended };
  return { ...place, ok: false, reason: 'notAnAddress', ...mended };
};

interface Token {
  plain: string;
  text: string;
  start: number;
  end: number;
}
const tokenPattern = /[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{M}]+)*|[@._+-]|[^\s]|\n/gu;

const tokensOf = (message: Message) => {
  const tokens: Token[] = [];
  for (const match of message.plain.matchAll(tokenPattern))
    tokens.push({
      plain: match[0],
      text: message.text.slice(match.index, match.index + match[0].length),
      start: match.index,
      end: match.index + match[0].length,
    });
  return tokens;
};

const signOf = (tokens: readonly Token[], at: number): { sign: string; taken: number } | undefined => {
  const word = tokens[at]?.plain ?? '';
  const next = tokens[at + 1]?.plain ?? '';
  if ((word === 'laag' || word === 'lage' || word === 'liggend' || word === 'onderste') && (next === 'streepje' || next === 'streep'))
    return { sign: '_', taken: 2 };
  if (word === 'under' && next === 'score') return { sign: '_', taken: 2 };
  if (dotWords.has(word) || word === '.') return { sign: '.', taken: 1 };
  const sign = signWords.get(word) ?? (/^[-_+]$/.test(word) ? word : undefined);
  return sign === undefined ? undefined : { sign, taken: 1 };
};

const spokenPart = (token: Token) => numberWords.get(token.plain) ?? (/^[\p{L}\p{N}\p{M}'-]+$/u.test(token.plain) ? token.text : undefined);

/** The part before the at sign, read back to where the address begins. */
const localBefore = (tokens: readonly Token[], at: number) => {
  let first = at;
  let signs = 0;
  while (first > 0 && at - first < 14) {
    const before = tokens[first - 1];
    if (!before || /[\n,;:!?|()<>"]/.test(before.plain)) break;
    if (leadIns.has(before.plain) && !signOf(tokens, first)) break;
    if (leadIns.has(before.plain) && before.plain === 'is') break;
    if (signOf(tokens, first - 1)) signs += 1;
    first -= 1;
  }
  while (first < at && signOf(tokens, first)?.sign === '.') first += 1;
  let local = '';
  for (let index = first; index < at; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const sign = signOf(tokens, index);
    if (sign) {
      local += sign.sign;
      index += sign.taken - 1;
    } else if (!hints.has(token.plain)) local += spokenPart(token) ?? '';
  }
  return { first, local, signs };
};

/** The part after the at sign: words with dots between, up to a known ending. */
const domainAfter = (tokens: readonly Token[], at: number) => {
  let domain = '';
  let last = at;
  for (let index = at + 1; index < tokens.length && index - at < 14; index += 1) {
    const token = tokens[index];
    if (!token || token.plain === '\n') break;
    if (hints.has(token.plain)) continue;
    const sign = signOf(tokens, index);
    if (sign) {
      if (domain === '') continue;
      domain += sign.sign;
      index += sign.taken - 1;
      continue;
    }
    const part = spokenPart(token);
    if (part === undefined) break;
    if (domain === '' || /[._-]$/.test(domain)) {
      domain += part.toLowerCase();
      last = index;
      if (endings.has(token.plain) && domain.includes('.') && tokens[index + 1]?.plain !== 'punt') break;
    } else if (endings.has(token.plain) && !domain.includes('.')) {
      domain += `.${part}`;
      last = index;
      break;
    } else if (!domain.includes('.') && dotWords.has(tokens[index + 1]?.plain ?? '')) {
      domain += part.toLowerCase();
      last = index;
    } else break;
  }
  return { last, domain: domain.replace(/[._-]+$/, '').replace(/xs 4 all|xs4all|ixesforall|xsvierall/, 'xs4all') };
};

const spoken = (message: Message): EmailSpan[] => {
  const tokens = tokensOf(message);
  const spans: EmailSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.plain ?? '';
    const soft = softAtWords.has(word);
    if (word !== '@' && !atWords.has(word) && !soft) continue;
    const { first, local } = localBefore(tokens, at);
    const { last, domain } = domainAfter(tokens, at);
    const begin = tokens[first];
    const finish = tokens[last];
    if (!begin || !finish || local === '' || domain === '') continue;
    const value = `${local}@${domain}`;
    const sound = address.test(value);
    if (soft && !(sound && (existingDomains.has(domain) || dotWords.has(tokens[last - 1]?.plain ?? '') || tokens[last - 1]?.plain === '.')))
      continue;
    spans.push(judge(value, begin.start, finish.end, false));
    at = last;
  }
  return spans;
};

const mayBeSpoken = (message: Message) => message.forms.some((word) => atWords.has(word) || softAtWords.has(word));
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

/** Every e-mail address in a message, typed or dictated, and what looks like one but is not whole. */
export const readEmails = (original: Message): EmailSpan[] => {
  const message = bracketed.test(original.plain) ? plainSigns(original) : original;
  const { plain, text } = message;
  const hasSign = plain.includes('@');
  if (!hasSign) return mayBeSpoken(message) ? spoken(message) : [];
  if (spokenSigns.test(plain) || spaced.test(plain)) {
    const spans = spoken(message);
    if (spans.some((span) => span.ok)) return spans;
  }
  const spans: EmailSpan[] = [];
  for (const match of text.matchAll(tight)) spans.push(judge(match[0], match.index, match.index + match[0].length, false));
  if (spans.length === 0 && plain.includes('@')) {
    const at = plain.indexOf('@');
    spans.push({ start: at, end: at + 1, ok: false, reason: 'noLocalPart' });
  }
  return spans;
};

/** In answer to the question for an address: one word with a domain in it, but no at sign. */
export const looksLikeDomain = /[\p{L}\p{N}._-]+\.(?:nl|com|be|net|org|eu|de|fr|nu)\b/u;
