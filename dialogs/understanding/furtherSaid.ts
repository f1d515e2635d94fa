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
const advertising = /^(?:reclame|marketing|telemarketing|folder|acquisitie|colportage)\p{L}*$|^(?:verkopers|aansmeren|bel-me-niet\p{L}*)$/u;

/** A complaint that is asked by its name beside another right; a request that was not answered holds one (labels.md, intent). */
const complainsBeside = (message: Message, asked: readonly Intent[]): boolean =>
  asked.some(isRight) && !asked.includes('complaint') && (isNewComplaint(message.forms) || isUnansweredBefore(message));

/** Whoever objects to advertising at all takes back every yes to it (labels.md, intent). */
const withYesToAdvertising = (forms: readonly string[], asked: readonly Intent[]): Intent[] => {
  const isAdded = asked.includes('objection') && !asked.includes('withdraw_consent') && forms.some((word) => advertising.test(word));
  return asked.flatMap((intent): Intent[] => (isAdded && intent === 'objection' ? [intent, 'withdraw_consent'] : [intent]));
};

/** With what comes beside a right in so many words. */
export const withFurtherSaid = (message: Message, state: State, read: Asked): Asked => {
  const { forms } = message;
  const asked: Intent[] = complainsBeside(message, read.asked) ? inOrder(message, state, [...read.asked, 'complaint'], false) : read.asked;
  return { ...read, asked: withYesToAdvertising(forms, asked) };
};
