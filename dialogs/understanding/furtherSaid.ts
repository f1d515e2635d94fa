import { type Intent, isRight, type State } from '../../domain/understanding.ts';
import type { Asked } from './asked.ts';
import type { Message } from './clean.ts';
import { inOrder } from './inOrder.ts';
import { isUnansweredBefore } from './unanswered.ts';

/** Before "klacht" these speak of one that was made, or of none. */
const notNew = new Set(['mijn', 'onze', 'geen', 'eerdere', 'vorige', 'lopende']);
const isNewComplaint = (forms: readonly string[]): boolean =>
  forms.some((word, at) => (word === 'klacht' || word === 'beklag') && !notNew.has(forms[at - 1] ?? ''));

/** Advertising of any kind, by whatever way. */
const advertising =
  /^(?:reclame|marketing|telemarketing|folder|acquisitie|colportage|commerci|promoti|adverten|verkooppra|verkoopgespr)\p{L}*$|^(?:verkopers|aansmeren|spam|bel-me-niet\p{L}*)$/u;

/** A complaint that is asked by its name beside another right; a request that was not answered holds one (labels.md, intent). */
const complainsBeside = (message: Message, asked: readonly Intent[]): boolean =>
  asked.some(isRight) && !asked.includes('complaint') && (isNewComplaint(message.forms) || isUnansweredBefore(message));

/** A yes that was given is spoken of, or what one is sent because of it. */
const ofYes =
  /nieuwsbrie|aanbieding|toestemming|\bja\b|akkoord|afmeld|uitschrij|schrijf|ingetrok|trek|goedgev|goed ?keur|goed vond|goed voor|aangevinkt|vinkje|opzeg|abonn|handtekening|getekend|gemachtigd|machtiging|ingestemd/u;
/** Whoever objects to advertising at all takes back every yes to it, and objects first (labels.md, intent). */
const withYesToAdvertising = ({ forms, plain }: Message, asked: readonly Intent[]): Intent[] => {
  if (!asked.includes('objection') || !forms.some((word) => advertising.test(word))) return [...asked];
  if (ofYes.test(plain) && asked.includes('withdraw_consent')) return [...asked];
  const first = asked.findIndex((intent) => intent === 'objection' || intent === 'withdraw_consent');
  return asked.flatMap((intent, at): Intent[] => {
    if (at === first) return ['objection', 'withdraw_consent'];
    return intent === 'objection' || intent === 'withdraw_consent' ? [] : [intent];
  });
};

/** "Ik kreeg geen inzage, ik wil een klacht indienen": what was not given is asked still. */
const withheld =
  /\b(?:kreeg|krijg|kregen|krijgen|ontving|ontvang)\b.{0,15}\bgeen (?:inzage|kopie|afschrift)\b|\bgeen (?:inzage|kopie|afschrift) (?:gekregen|ontvangen|gehad)\b/;
const withWithheld = (message: Message, asked: readonly Intent[]): readonly Intent[] =>
  asked.includes('complaint') && !asked.includes('access') && withheld.test(message.plain) ? ['access', ...asked] : asked;

/** With what comes beside a right in so many words. */
export const withFurtherSaid = (message: Message, state: State, read: Asked): Asked => {
  const asked = withWithheld(
    message,
    complainsBeside(message, read.asked) ? inOrder(message, state, [...read.asked, 'complaint'], false) : read.asked,
  );
  return { ...read, asked: withYesToAdvertising(message, asked) };
};
