import type { Problem, SlotName, Slots } from '../../domain/understanding.ts';
import { clean } from './clean.ts';
import { asListed } from './asListed.ts';
import type { Message } from './clean.ts';
import type { FoundPhone } from './findPhones.ts';
import { findPhones } from './findPhones.ts';
import { ownerOf } from './owner.ts';
import type { Owner } from './owner.ts';
import { byContext, preferred, saysPreference } from './preference.ts';
import type { EmailSpan } from './readEmail.ts';
import { readEmails } from './readEmail.ts';
import { readForm } from './readForm.ts';
import { readPhone } from './readPhone.ts';
import type { Recognizers } from './recognizers.ts';
import { suggestEmail } from './suggestEmail.ts';

/** Numbers and addresses of a message, with what stands in the way of using one. */
export interface ContactData {
  slots: Slots;
  confirm: SlotName[];
  notOwn: SlotName[];
  suggest: Slots;
  phoneProblem?: Problem;
  emailProblem?: Problem;
  /** Places in `Message.text` that hold contact data; no name or story is looked for there. */
  blanks: { start: number; end: number }[];
}

interface Candidate {
  start: number;
  end: number;
  value: string;
  doubtful: boolean;
  owner: Owner;
}

/** Whose a number or an address is: as its label says, else by the words around it. */
const labelled = (message: Message, start: number, owner: Owner): Owner => {
  const entry = readForm(message).find((each) => each.slot !== 'situation' && start >= each.start && start < each.end);
  if (!entry) return owner;
  if (entry.owner === 'other' && owner.whose !== 'through') return { whose: 'other', person: '' };
  return entry.slot === 'phone' || entry.slot === 'email' ? { whose: 'own' } : owner;
};

/** Fills a slot; what was guessed or is of another must be confirmed first. */
const fill = (data: ContactData, slot: 'phone' | 'email', { value, doubtful, owner }: Candidate) => {
  data.slots[slot] = value;
  const through = owner.whose === 'through';
  if (through) data.notOwn.push(slot);
  if (doubtful || through) data.confirm.push(slot);
};

const candidateOf = ({ start, end, reading, owner }: FoundPhone): Candidate[] =>
  reading.ok && owner.whose !== 'other' ? [{ start, end, value: reading.value, doubtful: reading.doubtful, owner }] : [];

const dead =
  /^\W{0,3}(?:die |dat |dit )?(?:doet het|werkt|bestaat|is|heb ik|gebruik ik) (?:(?:al|nu|inmiddels|helaas|intussen) )?(?:niet meer|verlopen|opgeheven|opgezegd|buiten gebruik|vervallen|kapot|afgesloten)\b/;
/** "… bestaat niet meer": of no use, whosever it is. */
const isDead = ({ plain }: Message, end: number): boolean => dead.test(plain.slice(end, end + 60));

/** Each value once. A number to be reached through counts beside an own one only when it is preferred. */
const pool = (message: Message, candidates: readonly Candidate[]) => {
  const distinct = candidates.filter(
    (each, at) => candidates.findIndex((other) => other.value.toLowerCase() === each.value.toLowerCase()) === at,
  );
  const own = distinct.filter((each) => each.owner.whose === 'own');
  return own.length > 0 && !saysPreference(message.plain) ? own : distinct;
};

/** The last one, when it was given before as well and another stands between: said again, it is the one. */
const saidAgain = (candidates: readonly Candidate[]): Candidate | undefined => {
  const last = candidates.at(-1);
  const values = candidates.map(({ value }) => value.toLowerCase());
  return last && new Set(values).size > 1 && values.indexOf(values.at(-1) ?? '') < values.length - 1 ? last : undefined;
};

/** Of several the one that is rather meant, to be confirmed. */
const likelier = (message: Message, candidates: readonly Candidate[]): Candidate | undefined => {
  const best = candidates.length > 1 ? byContext(message.plain, candidates, 1) : undefined;
  return best && { ...best, doubtful: true };
};

const isMobile = ({ value }: Candidate) => value.startsWith('+316');

/** The number behind a label of the person's own, whatever figures stand on the next line. */
const phoneInForm = (message: Message): Candidate | undefined => {
  for (const { slot, owner, start, end, value } of readForm(message)) {
    if (slot !== 'phone' || owner !== 'own') continue;
    const [only, more] = findPhones(clean(message.text.slice(value.start, value.end)), []).numbers;
    if (only?.reading.ok && !more && only.owner.whose === 'own')
      return { start, end, value: only.reading.value, doubtful: only.reading.doubtful, owner: only.owner };
  }
  return undefined;
};

/** "… of als ik niet opneem", "… noodnummer": the next number is for when this one fails. */
const onFailing =
  /\b(?:als|wanneer|indien) (?:ik|dat|die|het|je|jullie)\b.{0,25}\b(?:niet|geen)\b|\bneem ik niet op\b|\b(?:en|of) anders\b|\b(?:noodnummer|reserve\w*|bij nood)\b|\blukt dat niet\b/;
/** "… is van mijn man, dus neem": the next number is meant instead. */
const instead = /\b(?:is|van) (?:van )?(?:mijn|m'n) .{2,25}\b(?:neem|gebruik|pak|bel)(?: (?:maar|dus|liever|dan))*\W*$/;
/** Nothing but a greeting or "mijn nummer is" goes before it. */
const nothing = /^\W*(?:(?:mijn |m'n )?(?:nummer|mobiel|06|telefoon)(?: is)?\W*)?$/;

/** Two numbers of which the words between say which one is meant: that one is the person's own, and the other is not used. */
const inTurn = <Found extends FoundPhone>({ plain }: Message, numbers: Found[]): Found[] => {
  const [first, second] = numbers;
  if (!first || !second || numbers.length > 2 || !nothing.test(plain.slice(0, first.start))) return numbers;
  const between = plain.slice(first.end, second.start);
  const isFirst = onFailing.test(between);
  if (!isFirst && !instead.test(between)) return numbers;
  return numbers.map((each, at) => ({ ...each, owner: (at === 0) === isFirst ? { whose: 'own' } : { whose: 'other', person: '' } }));
};

const readPhones = (message: Message, data: ContactData, open: boolean): void => {
  const { numbers: seen, others, short, joined } = findPhones(message, data.blanks);
  const found = open && joined ? [joined] : seen;
  const numbers = inTurn(
    message,
    found.map((each) => ({ ...each, owner: labelled(message, each.start, each.owner) })),
  );
  for (const { start, end } of numbers) data.blanks.push({ start, end });
  const labelledOne = phoneInForm(message);
  if (labelledOne && readForm(message).length > 1) return fill(data, 'phone', labelledOne);
  const all = numbers.filter(({ end }) => !isDead(message, end)).flatMap(candidateOf);
  const candidates = pool(message, all);
  const chosen =
    saidAgain(all) ??
    preferred(message.plain, candidates, (tail) => {
      if (/\b(?:mobiel|mobiele|06|gsm)\b/.test(tail)) return candidates.find(isMobile);
      return /\b(?:vaste|thuis|huis)\b/.test(tail) ? candidates.find((each) => !isMobile(each)) : undefined;
    });
  const likely = chosen ?? likelier(message, candidates);
  if (likely) return fill(data, 'phone', likely);
  data.phoneProblem = phoneProblem(candidates, numbers, open ? short : undefined, others);
};

const phoneProblem = (
  candidates: readonly Candidate[],
  numbers: readonly FoundPhone[],
  short: FoundPhone | undefined,
  others: boolean,
): Problem | undefined => {
  if (candidates.length > 1) return { slot: 'phone', reason: 'several', numbers: candidates.map((each) => each.value) };
  if (numbers.some((each) => each.owner.whose === 'other')) return { slot: 'phone', reason: 'otherPerson' };
  const bad = numbers.find((each) => !each.reading.ok) ?? short;
  if (bad && !bad.reading.ok) return { slot: 'phone', reason: bad.reading.reason, digits: bad.reading.digits };
  return others ? { slot: 'phone', reason: 'notANumber' } : undefined;
};

/** An address that is not whole: what is missing, and what was probably meant. */
const brokenEmail = (message: Message, data: ContactData, span: EmailSpan | undefined): void => {
  if (!span || span.ok) return;
  data.emailProblem = { slot: 'email', reason: span.reason };
  const asWritten = message.text.slice(span.start, span.end).replace(/\s/g, '');
  const guess = span.mended ?? (span.reason === 'noDot' ? suggestEmail(asWritten) : undefined);
  if (guess !== undefined) data.suggest.email = suggestEmail(guess) ?? guess;
};

const readAddresses = (message: Message, data: ContactData): void => {
  const spans = readEmails(message);
  const found: Candidate[] = [];
  let from = 0;
  for (const span of spans) {
    data.blanks.push({ start: span.start, end: span.end });
    if (!span.ok) continue;
    const owner: Owner = span.value.endsWith('@zorggenoot.nl')
      ? { whose: 'other', person: '' }
      : labelled(message, span.start, ownerOf(message, span.start, span.end, from));
    found.push({ ...span, owner });
    from = span.end;
  }
  const all = found.filter((each) => each.owner.whose !== 'other' && !isDead(message, each.end));
  const candidates = pool(message, all);
  const chosen = saidAgain(all) ?? preferred(message.plain, candidates, () => undefined) ?? likelier(message, candidates);
  if (chosen) {
    fill(data, 'email', chosen);
    const better = suggestEmail(chosen.value);
    if (better === undefined) return;
    data.suggest.email = better;
    data.confirm.push('email');
  } else if (candidates.length > 1)
    data.emailProblem = { slot: 'email', reason: 'several', addresses: candidates.map((each) => each.value) };
  else if (found.some(({ owner }) => owner.whose === 'other')) data.emailProblem = { slot: 'email', reason: 'otherPerson' };
  else if (found.length === 0) brokenEmail(message, data, spans[0]);
};

const anyDigit = /[\d\uff10-\uff19]/;
const anySpoken = /\b(?:nul|zes|acht|zeven|drie|vier|vijf|negen)/;

/** The recognizers are asked about shorter messages only: their time grows faster than the text. */
const longestForRecognizers = 500;
const isForRecognizers = ({ text }: Message) => text.length <= longestForRecognizers;

/** More digits than any number has: several figures ran together, and the recognizers know where a number begins and ends. */
const rescuePhone = (message: Message, data: ContactData, recognizers: () => Recognizers): void => {
  const problem = data.phoneProblem;
  if (problem?.slot !== 'phone' || problem.reason !== 'tooLong' || (problem.digits ?? 0) <= 13 || !isForRecognizers(message)) return;
  const readings = recognizers()
    .phones(message.plain)
    .map((span) => readPhone({ digits: message.plain.slice(span.start, span.end).replace(/[^\d+]/g, '') }))
    .flatMap((reading) => (reading.ok ? [reading.value] : []));
  const [first] = readings;
  if (first === undefined || new Set(readings).size > 1) return;
  data.slots.phone = first;
  data.confirm.push('phone');
  delete data.phoneProblem;
};

/** An address among signs that no address has: the recognizers may see its borders. Only suggested. */
const rescueEmail = (message: Message, data: ContactData, recognizers: () => Recognizers): void => {
  if (data.emailProblem?.reason !== 'notAnAddress' || data.suggest.email !== undefined || !isForRecognizers(message)) return;
  const [span] = recognizers().emails(message.text);
  const found = span && message.text.slice(span.start, span.end);
  if (found !== undefined && /^[^\s@]+@[^\s@,;]+\.\p{L}{2,}$/u.test(found)) data.suggest.email = found;
};

/** Reads numbers and addresses. `open` when the question for a number stands: then a short row of figures is a try at one. */
export const readContact = (given: Message, open: boolean, recognizers: () => Recognizers): ContactData => {
  const message = asListed(given);
  const data: ContactData = { slots: {}, confirm: [], notOwn: [], suggest: {}, blanks: [] };
  readAddresses(message, data);
  if (anyDigit.test(message.plain) || anySpoken.test(message.plain)) readPhones(message, data, open);
  rescuePhone(message, data, recognizers);
  rescueEmail(message, data, recognizers);
  return data;
};
