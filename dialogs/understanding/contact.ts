import type { Problem, SlotName, Slots } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { ownerOf } from './owner.ts';
import type { Owner } from './owner.ts';
import { digitSpans } from './phoneSpans.ts';
import type { EmailSpan } from './readEmail.ts';
import { readEmails } from './readEmail.ts';
import type { PhoneReading } from './readPhone.ts';
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
  /** Places that hold contact data or other figures; no name or story is looked for there. */
  blanks: { start: number; end: number }[];
  because: string[];
}

interface Place {
  start: number;
  end: number;
}
interface Found extends Place {
  reading: PhoneReading;
  owner: Owner;
}

const notPhones =
  /\b[a-z]{2}\d{2}[ -]?[a-z]{4}[ -]?(?:\d{4}[ -]?){2}\d{2}\b|\b\d{1,2}[-/. ](?:\d{1,2}|jan\w*|feb\w*|maa\w*|apr\w*|mei|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|nov\w*|dec\w*)[-/. ](?:19|20)\d{2}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b|\b[1-9]\d{3} ?[a-z]{2}\b(?! ?\d)|(?:€|eur|euro) ?\d[\d.,]*/g;
const labelled =
  /\b(?:bsn|bsn-nummer|burgerservicenummer|burger service nummer|sofinummer|sofi|polis|polisnummer|polisnr|klantnummer|klantnr|relatienummer|lidnummer|dossiernummer|kenmerk|rekeningnummer|rekening|iban|bestelnummer|zaaknummer|clientnummer|patientnummer|kvk|geboren|geboortedatum|postcode|huisnummer|kamer|kamernummer)\b/;
const correcting =
  /\b(?:nee|neen|sorry|fout|verkeerd|bedoel|wacht|correctie|oftewel|ik zeg het verkeerd|niet|pardon|oeps|moet zijn|eigenlijk|vergis)\b/;
const preferring = /\b(?:liefst|bij voorkeur|voorkeur|liever|het beste|beste bereikbaar|graag op|bel maar|nieuw|nieuwe|voortaan)\b/;
const dispreferring =
  /\b(?:niet op|oude|oud|vroeger|alleen in nood|alleen bij nood|nood|anders|eventueel|werkt niet|reserve|desnoods|of anders|lukt dat niet)\b/;

const overlaps = (places: readonly Place[], place: Place) => places.some((each) => place.start < each.end && place.end > each.start);

const figures = (message: Message): Place[] => {
  const places: Place[] = [];
  for (const match of message.plain.matchAll(notPhones)) places.push({ start: match.index, end: match.index + match[0].length });
  return places;
};

const isLabelled = (message: Message, start: number, from: number) => {
  const before = message.plain.slice(Math.max(from, start - 40), start);
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('\n')) + 1);
  return labelled.test(clause) && !/\b(?:tel|nummer is 0|telefoon|mobiel|06)\b/.test(clause);
};

/** Two numbers written in one breath ("0612345678 0201234567") come as one row of digits. */
const split = (digits: string, groups: readonly string[]): string[] => {
  if (digits.length < 18 || digits.length > 60) return [digits];
  let head = '';
  for (let at = 0; at < groups.length - 1; at += 1) {
    head += groups[at] ?? '';
    const tail = groups.slice(at + 1).join('');
    if (head.length >= 9 && readPhone({ digits: head }).ok && readPhone({ digits: tail }).ok) return [head, tail];
  }
  return [digits];
};

const phonesIn = (
  message: Message,
  others: readonly Place[],
  open: boolean,
): { found: Found[]; labelledSpan: boolean; short: Found | undefined } => {
  const skip = [...others, ...figures(message)];
  const found: Found[] = [];
  let short: Found | undefined;
  let labelledSpan = skip.length > others.length;
  let from = 0;
  const spans = digitSpans(message).filter((span) => !overlaps(skip, span));
  for (const span of spans) {
    const long = span.digits.replace('+', '').length;
    if (isLabelled(message, span.start, from)) {
      if (long >= 4) labelledSpan = true;
      continue;
    }
    for (const digits of split(span.digits, span.groups)) {
      const reading = readPhone({ digits });
      const item: Found = { start: span.start, end: span.end, reading, owner: { whose: 'own' } };
      if (reading.ok || long >= 6) {
        item.owner = ownerOf(message, span.start, span.end, from);
        found.push(item);
      } else if (open && !short && (long >= 3 || reading.reason === 'serviceNumber')) short = item;
    }
    if (long >= 6) from = span.end;
  }
  return { found, labelledSpan, short };
};

const choose = (message: Message, good: readonly Found[]): Found | undefined => {
  const first = good[0];
  if (good.length < 2) return first;
  const { plain } = message;
  const last = good.at(-1);
  const tail = plain.slice(last?.end ?? 0);
  const between = good.slice(1).map((item, index) => plain.slice(good[index]?.end ?? 0, item.start));
  for (const [index, words] of between.entries()) {
    const item = good[index + 1];
    if (/^[\s,(]*(?:en |maar |dus )?niet (?:op )?(?:het )?(?:nummer )?$/.test(words)) return good[index];
    if (preferring.test(words) && !/\b(?:heeft|mijn) (?:mijn )?voorkeur/.test(words)) return item;
    if (/\bvoorkeur\b/.test(words)) return good[index];
    if (dispreferring.test(words)) return good[index];
    if (correcting.test(words)) return last;
  }
  if (preferring.test(tail)) {
    if (/\b(?:eerste|bovenste)\b/.test(tail)) return first;
    if (/\b(?:tweede|laatste|onderste)\b/.test(tail)) return last;
    if (/\b(?:mobiel|mobiele|06|gsm)\b/.test(tail))
      return good.find((item) => item.reading.ok && /^\+316/.test(item.reading.value)) ?? last;
    if (/\b(?:vaste|thuis|huis)\b/.test(tail)) return good.find((item) => item.reading.ok && !/^\+316/.test(item.reading.value)) ?? last;
    return last;
  }
  if (preferring.test(plain.slice(0, first?.start ?? 0))) return first;
  if (correcting.test(tail) && /\b(?:laatste|tweede)\b/.test(tail)) return last;
  return undefined;
};

const phoneData = (message: Message, data: ContactData, emails: readonly Place[], open: boolean) => {
  const { found, labelledSpan, short } = phonesIn(message, emails, open);
  for (const item of found) data.blanks.push({ start: item.start, end: item.end });
  const good = found.filter((item) => item.reading.ok && item.owner.whose !== 'other');
  const distinct = good.filter(
    (item, index) =>
      item.reading.ok &&
      good.findIndex((each) => each.reading.ok && item.reading.ok && each.reading.value === item.reading.value) === index,
  );
  const own = distinct.filter((item) => item.owner.whose === 'own');
  const through = distinct.find((item) => item.owner.whose === 'through');
  const pool = through && own.length > 0 && !preferring.test(message.plain) ? own : distinct;
  const chosen = choose(message, pool);
  if (chosen?.reading.ok) {
    data.slots.phone = chosen.reading.value;
    if (chosen.reading.doubtful || chosen.owner.whose === 'through') data.confirm.push('phone');
    if (chosen.owner.whose === 'through') data.notOwn.push('phone');
    data.because.push(message.text.slice(chosen.start, chosen.end));
    return;
  }
  if (pool.length > 1) {
    data.phoneProblem = {
      slot: 'phone',
      reason: 'several',
      numbers: pool.flatMap((item) => (item.reading.ok ? [item.reading.value] : [])),
    };
    return;
  }
  const foreign = found.find((item) => item.owner.whose === 'other');
  const bad = found.find((item) => !item.reading.ok) ?? short;
  if (foreign) data.phoneProblem = { slot: 'phone', reason: 'otherPerson' };
  else if (bad && !bad.reading.ok) data.phoneProblem = { slot: 'phone', reason: bad.reading.reason, digits: bad.reading.digits };
  else if (labelledSpan) data.phoneProblem = { slot: 'phone', reason: 'notANumber' };
};

const emailData = (message: Message, data: ContactData): EmailSpan[] => {
  const spans = readEmails(message);
  let from = 0;
  const good: (EmailSpan & { ok: true; owner: Owner })[] = [];
  let foreign = false;
  for (const span of spans) {
    data.blanks.push({ start: span.start, end: span.end });
    if (!span.ok) continue;
    const owner = ownerOf(message, span.start, span.end, from);
    from = span.end;
    if (owner.whose === 'other') foreign = true;
    else if (!good.some((each) => each.value.toLowerCase() === span.value.toLowerCase())) good.push({ ...span, owner });
  }
  const through = good.find((each) => each.owner.whose === 'through');
  let chosen = good.length === 1 ? good[0] : through;
  if (!chosen && good.length > 1) {
    const words = message.plain.slice(good[0]?.end ?? 0, good.at(-1)?.start ?? 0);
    if (correcting.test(words) || preferring.test(words)) chosen = good.at(-1);
    else if (dispreferring.test(words) || preferring.test(message.plain.slice(0, good[0]?.start ?? 0))) chosen = good[0];
  }
  if (chosen) {
    data.slots.email = chosen.value;
    if (chosen.doubtful || chosen.owner.whose === 'through') data.confirm.push('email');
    if (chosen.owner.whose === 'through') data.notOwn.push('email');
    const better = suggestEmail(chosen.value);
    if (better !== undefined) {
      data.suggest.email = better;
      data.confirm.push('email');
    }
    data.because.push(message.text.slice(chosen.start, chosen.end));
    return spans;
  }
  if (good.length > 1) data.emailProblem = { slot: 'email', reason: 'several' };
  else if (foreign) data.emailProblem = { slot: 'email', reason: 'otherPerson' };
  else {
    const bad = spans.find((span) => !span.ok);
    if (bad && !bad.ok) {
      data.emailProblem = { slot: 'email', reason: bad.reason };
      const guess =
        bad.mended ?? (bad.reason === 'noDot' ? suggestEmail(message.text.slice(bad.start, bad.end).replace(/\s/g, '')) : undefined);
      if (guess !== undefined) data.suggest.email = suggestEmail(guess) ?? guess;
    }
  }
  return spans;
};

const anyDigit = /[\d\uff10-\uff19]/;
const anySpoken = /\b(?:nul|zes|acht|zeven|drie|vier|vijf|negen)/;

/** More digits than any number has: several figures ran together, and the recognizers know where a number begins and ends. */
const rescuePhone = (message: Message, data: ContactData, recognizers: () => Recognizers) => {
  const { phoneProblem } = data;
  if (phoneProblem?.slot !== 'phone' || phoneProblem.reason !== 'tooLong' || (phoneProblem.digits ?? 0) <= 13) return;
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

const rescueEmail = (message: Message, data: ContactData, recognizers: () => Recognizers) => {
  if (data.emailProblem?.reason !== 'notAnAddress' || data.suggest.email !== undefined) return;
  const [span] = recognizers().emails(message.text);
  const found = span && message.text.slice(span.start, span.end);
  if (found === undefined || !/^[^\s@]+@[^\s@,;]+\.\p{L}{2,}$/u.test(found)) return;
  data.suggest.email = found;
};

/** Reads numbers and addresses. `open` when the question for a number stands: then a short row of figures is a try at one. */
export const readContact = (message: Message, open: boolean, recognizers: () => Recognizers): ContactData => {
  const data: ContactData = { slots: {}, confirm: [], notOwn: [], suggest: {}, blanks: [], because: [] };
  const emails = emailData(message, data);
  if (anyDigit.test(message.plain) || anySpoken.test(message.plain)) phoneData(message, data, emails, open);
  rescuePhone(message, data, recognizers);
  rescueEmail(message, data, recognizers);
  return data;
};
