import type { Correctable } from '../../domain/understanding.ts';
import type { Reading } from './reading.ts';
import { decide } from './reading.ts';
import { judgeSummary } from './judgeSummary.ts';
import { signIn } from './yesNo.ts';

/** What an answer to the summary is: agreed, to be changed, or to be thrown away. */
export const atSummary = (reading: Reading): void => {
  const { understanding, message, correction } = reading;
  const { phone, email, name, situation } = understanding.slots;
  const { verdict, discard } = judgeSummary(message.forms);
  if (discard && !correction) return decide(reading, 'stop', [], 'erasure');
  const given: Correctable | undefined =
    phone !== undefined ? 'phone' : email !== undefined ? 'email' : name !== undefined ? 'name' : undefined;
  const what = correction && (verdict !== 'yes' || given !== undefined || correction.except) ? correction.what : given;
  if (what !== undefined) return decide(reading, `correct:${what}`, [], 'intake');
  if (situation !== undefined && verdict !== 'yes') return decide(reading, 'correct:situation', [], 'intake');
  const sign = message.forms.length === 0 ? signIn(message.text) : 'none';
  if (verdict === 'yes' || sign === 'yes') return decide(reading, 'answer_yes');
  if (verdict === 'no' || sign === 'no') return decide(reading, 'answer_no');
  return decide(reading, reading.commands.has('smalltalk') ? 'smalltalk' : 'unclear');
};
