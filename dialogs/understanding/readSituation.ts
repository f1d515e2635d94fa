import { trimEndOf, trimStartOf } from '../../domain/trimSigns.ts';
import type { Message } from './clean.ts';
import { isAvailability } from './availability.ts';
import { clean, fold } from './clean.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';

interface Place {
  start: number;
  end: number;
}

const find = phraseBook(
  {
    care: [
      'zorg/zorgen/zorgde/mantelzorg/mantelzorger/mantelzorgen/verzorg/verzorgen/hulp/ondersteuning/respijtzorg/dagbesteding/thuiszorg/verpleeghuis/overbelast/overbelasting/pgb/wmo/wlz/indicatie/hulpvraag/opname/dementerend/dementerende/dementeert/hulpbehoevend/bedlegerig/rolstoel/begeleiding/verpleging/huishoudelijke/opvang/logeeropvang/crisisopvang/vervoer/traplift',
      'hulp/advies/steun/informatie/raad .. (nodig/bij/voor/over)',
      'kan .. niet meer alleen',
      'weet .. niet meer',
    ],
    illness: [
      'dementie/alzheimer/parkinson/kanker/beroerte/herseninfarct/hersenbloeding/hartinfarct/longemfyseem/epilepsie/ptss/diabetes/dialyse/afasie/nah/angststoornis/eetstoornis/anorexia/leukemie/tumor/korsakov/huntington/ms/autisme/depressie/hersenletsel/psychose/reuma/copd/hartfalen/schizofrenie/borderline/adhd/down/dement/ziek/zieke/gehandicapt/beperking',
    ],
    worn: ['trek .. niet meer', 'ik ben (zo/erg/heel/helemaal) moe/op/uitgeput/kapot/radeloos'],
    relative: ['(mijn/onze/ons) <kin> .. heeft/is/kan/ligt/wordt/moet/woont/valt/vergeet/gaat/kreeg/wil/raakt'],
  },
  { kin },
);

const contactWords = new Set(['nummer', 'email', 'adres', 'heet', 'naam', 'bel', 'belt', 'bellen', 'mailen']);

/** "… mn nummer is", left over where contact data followed. */
const lastHeading =
  /[\s,](?:en )?(?:(?:mijn|mn|m'n|me) )?(?:tel|telefoon|nummer|telefoonnummer|mobiel|06|mail|e-mail|email|mailadres|e-mailadres)(?: is| =|:)?$/i;
const loose = ' \t\n,;:(-–—';
const trimmed = (text: string) =>
  trimStartOf(
    trimEndOf(trimEndOf(trimStartOf(text, `${loose}.!?`), loose).replace(lastHeading, ''), ' \t\n,').replace(
      /^(?:en|maar|dus|want|nou|of)(?=\s)/i,
      '',
    ),
    ' \t\n',
  );

/** The whole account as written, or why it is none. */
export const readAccount = (message: Message): { ok: true; value: string } | { ok: false; reason: 'none' | 'tooShort' } => {
  const text = message.text.trim();
  if (text === '') return { ok: false, reason: 'none' };
  const words = message.forms.filter((word) => word !== '|');
  if (words.length === 0) return { ok: false, reason: 'none' };
  if (words.length === 1 && (words[0]?.length ?? 0) < 3) return { ok: false, reason: 'tooShort' };
  return { ok: true, value: text };
};

/** Something of care or of someone cared for is told, beyond being worn out. */
export const tellsOfCare = (message: Message): boolean => find(message.forms).some((hit) => hit.label !== 'worn');

/** The last end of a clause before a place, or 0. */
const clauseStart = (text: string, before: number) =>
  Math.max(-1, text.lastIndexOf('\n', before), ...[', ', '. ', '; ', '! ', '? '].map((mark) => text.lastIndexOf(mark, before))) + 1;

/** Where the account begins: at its clause, after "en" when another clause went before ("Ik heet Riet en ik zorg …"), after contact data. */
const startOf = (message: Message, first: number, blanks: readonly Place[]) => {
  const { text, plain } = message;
  const clause = clauseStart(text, first);
  const joined = plain.slice(clause, first).lastIndexOf(' en ik ');
  const blank = blanks.findLast((each) => each.end <= first);
  return Math.max(joined < 0 ? clause : clause + joined + 4, blank?.end ?? 0);
};

/** Where it ends: before the clause that gives contact data, or at the end. */
const endOf = (text: string, first: number, blanks: readonly Place[]) => {
  const blank = blanks.find((each) => each.start >= first);
  if (!blank) return text.length;
  const clause = clauseStart(text, blank.start);
  return clause > first ? clause : blank.start;
};

const ownWords = new Set(['ik', 'we', 'wij']);
/** Long enough to be told, with somebody in it: a relative, or in a longer stretch the person. */
const isTold = (words: readonly string[]): boolean =>
  !words.some((word) => contactWords.has(word)) &&
  ((words.length >= 6 && words.some((word) => kin.has(word))) || (words.length >= 10 && words.some((word) => ownWords.has(word))));

/**
 * What whoever introduces themselves tells behind their contact data, in words of no list: too long to belong to the data, and neither a
 * question nor a time to call.
 */
export const readToldBeside = (message: Message, blanks: readonly Place[]): string | undefined => {
  if (blanks.length === 0) return undefined;
  const last = Math.max(...blanks.map(({ end }) => end));
  const told = trimmed(message.text.slice(last));
  const { forms } = clean(told);
  if (told.includes('?') || isAvailability(forms)) return undefined;
  return isTold(forms.filter((word) => word !== '|')) ? told : undefined;
};

/**
 * What is told behind a name in sentences of its own, without those that give contact data: "Ik ben Mien, ik vraag dit voor mijn moeder. Ze
 * is heel vergeetachtig." Of one short sentence more is not known than who is meant.
 */
export const readBehindName = ({ text }: Message, nameEnd: number, blanks: readonly Place[]): string | undefined => {
  const kept: string[] = [];
  let from = nameEnd;
  for (const sentence of text.slice(nameEnd).split(/(?<=[.!?])\s+/)) {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    if (!blanks.some((each) => each.start < from && each.end > start)) kept.push(sentence);
  }
  const told = trimStartOf(kept.join(' '), `${loose}.!?`).trim();
  const words = clean(told).forms.filter((word) => word !== '|');
  const isAccount = words.length >= 10 || (words.length >= 6 && kept.filter((sentence) => /\p{L}{2}/u.test(sentence)).length > 1);
  return isAccount && isTold(words) && kept.some((sentence) => !sentence.endsWith('?')) ? told : undefined;
};

/** The part of a message, in a state that asks for something else, that tells of care or asks for help. */
export const readAside = (message: Message, blanks: readonly Place[], givesContact: boolean): string | undefined => {
  const startOfWord = (at: number) => message.words[at]?.start ?? 0;
  const hits = find(message.forms).filter(
    (hit) => !blanks.some((each) => startOfWord(hit.from) >= each.start && startOfWord(hit.from) < each.end),
  );
  // "Het nummer van mijn moeder is …" tells of a number, not of care.
  const onlyMentions = hits.every((hit) => hit.label === 'relative') && givesContact;
  if (
    hits.length === 0 ||
    onlyMentions ||
    (message.forms.some((word) => contactWords.has(word)) && !hits.some((hit) => hit.label === 'care' || hit.label === 'illness'))
  )
    return undefined;
  const first = Math.min(...hits.map((hit) => startOfWord(hit.from)));
  const told = trimmed(message.text.slice(startOf(message, first, blanks), endOf(message.text, first, blanks)));
  if (/^(?:is|van|dat is)\b/i.test(told)) return undefined;
  const words = told.split(/\s+/).length;
  return words >= 4 || (words >= 3 && (new Set(hits.map(({ from }) => from)).size > 1 || hits.some((hit) => hit.label === 'illness')))
    ? told
    : undefined;
};

const heading = /^(?:(?:mijn|onze|de|het) )?(?:situatie|hulpvraag|vraag|verhaal)(?: is)?\s*[:=]\s*(?=\S)/i;
const contactHeading = /^[\p{L}\s,.:;'’!-]{0,60}$/u;

/** The account without a heading of its own and without the name, number and address that were given before it. */
export const withoutFront = (message: Message, account: string, blanks: readonly Place[]): string => {
  const plain = account.replace(heading, '');
  let end = 0;
  for (const blank of blanks.toSorted((a, b) => a.start - b.start)) {
    const between = message.text.slice(end, blank.start).trim();
    const words = fold(between)
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== '');
    if (words.length > 6 || !contactHeading.test(between) || tellsOfCare(clean(between)) || words.some((word) => kin.has(word))) break;
    end = blank.end;
  }
  if (end === 0) return plain;
  const rest = message.text
    .slice(end)
    .replace(/^[\s,;:.!?)–—-]+/u, '')
    .replace(/^(?:en|maar|dus)\s+(?=\S)/i, '')
    .trim();
  return rest.split(/\s+/).length >= 3 ? rest.replace(heading, '') : plain;
};
