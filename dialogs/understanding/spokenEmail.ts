import { trimEndOf } from '../../domain/trimSigns.ts';
import type { Message } from './clean.ts';
import { commonWords } from './commonWords.ts';
import { afterDe, surnameHomonyms } from './nameWords.ts';
import { existingDomains } from './providers.ts';
import { numberWords } from './readNumber.ts';

/** A dictated address put together, and where it stood in `Message.text`. */
export interface SpokenEmail {
  start: number;
  end: number;
  value: string;
}

const atWords = new Set(
  'apenstaartje apenstaart apestaartje apestaart apenstaartj apestaarte apenstertje apestertje slingeraap slingeraapje aapje krulletje at-teken atteken ampersat kringelaapje a-staartje a-staart apestaart apestaartj apeklootje apenkootje apenstraatje'.split(
    ' ',
  ),
);
const softAtWords = new Set(['at', 'et', 'add', 'aap', 'apen', 'ad', 'krul']);
const dotWords = new Set(['punt', 'dot', 'punkt', 'puntje', 'stip', 'point']);
const signWords = new Map([
  ['streepje', '-'],
  ['koppelteken', '-'],
  ['koppelstreepje', '-'],
  ['tussenstreepje', '-'],
  ['afbreekstreepje', '-'],
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
  'letter aan elkaar spatie spaties zonder allemaal alles kleine kleinen hoofdletter hoofdletters letter letters geschreven vast eraan gewoon dan en daarna vervolgens weer eh ehm uh euh'.split(
    ' ',
  ),
);
const leadIns = new Set(
  "dus oftewel ofwel namelijk is adres email e-mail mail mailadres emailadres e-mailadres mailen naar op via luidt wordt mijn me m'n het dat dit hier mij bereikbaar of hoi hallo ja nee nou ok oke mag graag doe maar heb gebruik sturen stuur schrijf kan kunt te voor met ik heet ben".split(
    ' ',
  ),
);
const endings = new Set('nl com be net org eu de fr nu info me co uk at ch pl tr es it pt'.split(' '));

interface Token {
  plain: string;
  text: string;
  start: number;
  end: number;
}
const tokenPattern = /[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{M}]+)*|[@._+-]|[^\s]|\n/gu;

/** "…, dat is aan elkaar, …": said of the spelling in the middle of an address. */
const remark =
  /[,(] ?(?:(?:dat|die|dit|en dat) (?:is|schrijf je|gaat|moet) )?(?:alles |allemaal |gewoon )?(?:aan elkaar|aan een stuk|met kleine letters?|kleine letters?|zonder spaties?|zonder punt)(?: geschreven)? ?[,)]/g;

const tokensOf = (message: Message) => {
  const tokens: Token[] = [];
  const plain = message.plain.replace(remark, (said) => ' '.repeat(said.length));
  for (const match of plain.matchAll(tokenPattern))
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
  if ((word === 'under' && next === 'score') || (word === 'streepje' && next === 'laag')) return { sign: '_', taken: 2 };
  if (dotWords.has(word) || word === '.') return { sign: '.', taken: 1 };
  const sign = signWords.get(word) ?? (/^[-_+]$/.test(word) ? word : undefined);
  return sign === undefined ? undefined : { sign, taken: 1 };
};

const spokenPart = (token: Token) => numberWords.get(token.plain) ?? (/^[\p{L}\p{N}\p{M}'-]+$/u.test(token.plain) ? token.text : undefined);

const clauseEnd = /[\n,;:!?|()<>"]/;
const isDot = (token: Token | undefined) => token !== undefined && (token.plain === '.' || dotWords.has(token.plain));

/** An everyday word with no sign on either side of it: the sentence before the address. */
const isOfSentence = (tokens: readonly Token[], at: number) => {
  const word = tokens[at]?.plain ?? '';
  if (!commonWords.has(word) || word.length < 4 || hints.has(word) || numberWords.has(word)) return false;
  // "Riet de groot".
  if (tokens[at - 1]?.plain === 'de' && (afterDe.has(word) || surnameHomonyms.has(word))) return false;
  const next = tokens[at + 1]?.plain ?? '@';
  if (next === '@' || atWords.has(next) || softAtWords.has(next) || hints.has(next)) return false;
  return ![at - 1, at, at + 1].some((place) => signOf(tokens, place));
};

/** Where the address begins, read back from the at sign: after a lead-in ("mijn mail is"), unless a sign follows it ("de punt jong"). */
const startBefore = (tokens: readonly Token[], at: number) => {
  let first = at;
  while (first > 0 && at - first < 14) {
    const before = tokens[first - 1]?.plain ?? '';
    if (clauseEnd.test(before) || before === 'is' || isOfSentence(tokens, first - 1) || (leadIns.has(before) && !signOf(tokens, first)))
      break;
    first -= 1;
  }
  while (first < at && isDot(tokens[first])) first += 1;
  return first;
};

/** "Dan een punt", "de letter r": no figure and no word of the address. */
const isArticle = (tokens: readonly Token[], at: number) =>
  (tokens[at]?.plain === 'de' && tokens[at + 1]?.plain === 'letter') ||
  (tokens[at]?.plain === 'een' && hints.has(tokens[at - 1]?.plain ?? '') && signOf(tokens, at + 1) !== undefined);

const hesitating = /^(?:e+u?h+m?|u+h+m?|h+m+)$/;
const localPart = (tokens: readonly Token[], first: number, at: number) => {
  let local = '';
  let index = first;
  while (index < at) {
    const sign = signOf(tokens, index);
    const token = tokens[index];
    if (sign) local += sign.sign;
    else if (token && !hints.has(token.plain) && !hesitating.test(token.plain) && !isArticle(tokens, index))
      local += spokenPart(token) ?? '';
    index += sign?.taken ?? 1;
  }
  return local;
};

/** How the next word goes on the domain so far, or `undefined` when the domain ends before it. */
const goOn = (domain: string, token: Token, next: Token | undefined): string | undefined => {
  const part = spokenPart(token)?.toLowerCase();
  if (part === undefined) return undefined;
  if (domain === '' || /[._-]$/.test(domain)) return domain + part;
  if (domain.includes('.')) return undefined;
  if (endings.has(token.plain)) return `${domain}.${part}`;
  return isDot(next) ? domain + part : undefined;
};

/** The part after the at sign: words with dots between, up to a known ending. */
const domainAfter = (tokens: readonly Token[], at: number) => {
  let domain = '';
  let last = at;
  let index = at + 1;
  while (index - at < 14) {
    const token = tokens[index];
    if (!token || token.plain === '\n') break;
    const sign = signOf(tokens, index);
    if (sign && domain !== '') domain += sign.sign;
    if (!sign && !hints.has(token.plain)) {
      const longer = goOn(domain, token, tokens[index + 1]);
      if (longer === undefined) break;
      domain = longer;
      last = index;
      if (endings.has(token.plain) && domain.includes('.') && !isDot(tokens[index + 1])) break;
    }
    index += sign?.taken ?? 1;
  }
  return { last, domain: trimEndOf(domain, '._-') };
};

/** A word such as "at" or "aap" is an at sign only before a domain that is known or was dictated with its dot. */
const isSure = (tokens: readonly Token[], last: number, domain: string) =>
  domain.includes('.') && (existingDomains.has(domain) || isDot(tokens[last - 1]));

/** Some word in the message may stand for an at sign. */
export const mayBeSpoken = (message: Message): boolean => message.forms.some((word) => atWords.has(word) || softAtWords.has(word));

/** Addresses said in words, or written with spaces around their signs. */
export const spokenEmails = (message: Message): SpokenEmail[] => {
  const tokens = tokensOf(message);
  const found: SpokenEmail[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.plain ?? '';
    const soft = softAtWords.has(word);
    if (word !== '@' && !soft && !atWords.has(word)) continue;
    const first = startBefore(tokens, at);
    const local = localPart(tokens, first, at);
    const { last, domain } = domainAfter(tokens, at);
    const begin = tokens[first];
    const finish = tokens[last];
    if (!begin || !finish || local === '' || domain === '' || (soft && !isSure(tokens, last, domain))) continue;
    found.push({ start: begin.start, end: finish.end, value: `${local}@${domain}` });
    at = last;
  }
  return found;
};
