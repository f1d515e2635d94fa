import type { ConsentPurpose } from '../domain/consent.ts';
import type { HouseRules } from '../domain/houseRules.ts';
import type { Turn } from '../domain/turn.ts';
import type { Understanding } from '../domain/understanding.ts';
import { sentence } from '../locales/sentence.ts';
import type { Memory } from './memory.ts';
import { objectedUses } from './objectedUses.ts';
import { isAboutMarketing } from './understanding/marketing.ts';

const ofConsent = /toestem/iu;
const ofHealth = /gezondheid|medisch|situatie|ziekte/iu;
/** What no consent is asked for here: a withdrawal that names it takes the account of nobody away. */
const ofElse = /\b(?:cookies?|bellen|belt|gebeld)\b/iu;

/** The sentences of a message that withdraw, whatever else it tells. */
const withdrawingIn = ({ because }: Understanding, text: string): string =>
  text
    .split(/[.!?\n]/u)
    .filter((each) => ofConsent.test(each) || because.some((words) => each.includes(words)))
    .join('\n');

/** What a message withdraws consent for: what it names, and all of it where it names nothing (AVG art. 7(3)). */
export const purposesIn = (heard: Understanding, text: string): ConsentPurpose[] => {
  const said = withdrawingIn(heard, text);
  // "Geen mail meer" speaks of no consent, and can only be that to offers.
  if (!ofConsent.test(said)) return ['offers'];
  const named = [...(isAboutMarketing(said) ? (['offers'] as const) : []), ...(ofHealth.test(said) ? (['health'] as const) : [])];
  if (named.length > 0) return named;
  return objectedUses(said).length > 0 || ofElse.test(said) ? ['offers'] : ['offers', 'health'];
};

/** The person's own number and address, as far as they were told. */
export const contactsIn = ({ draft }: Memory): string[] =>
  (['phone', 'email'] as const).flatMap((field) => (draft.notOwn.includes(field) ? [] : (draft.answers[field] ?? [])));

const purposesOf = ({ withdrawal }: Memory): readonly ConsentPurpose[] => withdrawal?.purposes ?? ['offers'];

/** What was said of health is withdrawn in so many words, or with all else where that is what it rests on. */
const speaksOfHealth = (memory: Memory, { healthGround }: HouseRules): boolean => {
  const purposes = purposesOf(memory);
  return purposes.includes('health') && (purposes.length === 1 || healthGround === 'explicit_consent');
};

/** That a consent of before ends too; the same for everybody, whether one is found or not. */
export const stoppedText = (memory: Memory, rules: HouseRules): string =>
  [sentence('right.one.stopped'), ...(speaksOfHealth(memory, rules) ? [sentence('right.one.stoppedHealth')] : [])].join(' ');

/** Ends what was agreed to in other conversations, as far as these numbers and addresses find it. */
export const withdrawElsewhereAt = (turn: Turn, memory: Memory, contacts: readonly string[]): void => {
  const { withdrawal } = memory;
  if (!withdrawal) return;
  const { answer, messageId } = withdrawal;
  const text = stoppedText(memory, turn.rules);
  for (const contact of contacts) turn.withdrawAlso({ contact, purposes: purposesOf(memory), text, answer, messageId });
};
