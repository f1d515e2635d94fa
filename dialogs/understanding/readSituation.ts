import type { Message } from './clean.ts';
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
      'dementie/alzheimer/parkinson/kanker/beroerte/ms/autisme/depressie/hersenletsel/psychose/reuma/copd/hartfalen/schizofrenie/borderline/adhd/down/dement/ziek/zieke/gehandicapt/beperking',
      'hulp/advies/steun/informatie/raad .. (nodig/bij/voor/over)',
      'kan .. niet meer alleen',
      'weet .. niet meer',
    ],
    worn: ['trek .. niet meer', 'ik ben (zo/erg/heel/helemaal) moe/op/uitgeput/kapot/radeloos'],
    relative: ['(mijn/onze/ons) <kin> .. heeft/is/kan/ligt/wordt/moet/woont/valt/vergeet/gaat/kreeg/wil/raakt'],
  },
  { kin },
);

const contactWords = new Set(['nummer', 'email', 'adres', 'heet', 'naam']);

const trimmed = (text: string) =>
  text.replace(/^[\s,;:.!?\-–—]+|[\s,;:\-–—]+$/gu, '').replace(/^(?:en|maar|dus|want|nou|of)\s+(?=\S)/i, '');

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

/** The part of a message, in a state that asks for something else, that tells of care or asks for help. */
export const readAside = (message: Message, blanks: readonly Place[]): string | undefined => {
  const inside = (at: number) =>
    blanks.some((blank) => (message.words[at]?.start ?? 0) >= blank.start && (message.words[at]?.start ?? 0) < blank.end);
  const hits = find(message.forms).filter((hit) => !inside(hit.from));
  // "Het nummer van mijn moeder is …" tells of a number, not of care.
  if (message.forms.some((each) => contactWords.has(each)) && !hits.some((hit) => hit.label === 'care')) return undefined;
  const first = hits.reduce((least, hit) => Math.min(least, hit.from), Number.POSITIVE_INFINITY);
  const word = message.words[first];
  if (!word) return undefined;
  const { text } = message;
  // From the start of the clause that first speaks of care, to the next contact data or the end.
  let start =
    Math.max(
      text.lastIndexOf('\n', word.start),
      text.lastIndexOf(', ', word.start),
      text.lastIndexOf('. ', word.start),
      text.lastIndexOf('; ', word.start),
      text.lastIndexOf('! ', word.start),
    ) + 1;
  const self = /\b(?:en|,) (?=ik |we |wij |mijn |voor )/.exec(message.plain.slice(start, word.start));
  const lead = message.plain.slice(start, word.start).lastIndexOf(' en ik ');
  if (self && lead >= 0) start += lead + 4;
  const before = blanks.filter((blank) => blank.end <= word.start).at(-1);
  if (before && before.end > start) start = before.end;
  const after = blanks.find((blank) => blank.start >= word.end);
  let end = after ? after.start : text.length;
  if (after) {
    const cut = Math.max(text.lastIndexOf(',', end), text.lastIndexOf('.', end), text.lastIndexOf('\n', end), text.lastIndexOf(';', end));
    if (cut > word.end) end = cut + (text.charAt(cut) === '.' ? 1 : 0);
  }
  const told = trimmed(text.slice(start, end));
  if (/^(?:is|van|dat is)\b/i.test(told)) return undefined;
  const count = told.split(/\s+/).length;
  return count >= 4 || (count >= 3 && hits.length > 1) ? told : undefined;
};
