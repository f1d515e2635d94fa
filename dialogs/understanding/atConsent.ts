import type { Reading } from './reading.ts';
import { decide } from './reading.ts';
import { judgeConsent } from './judgeConsent.ts';
import { signIn } from './yesNo.ts';

/** A shrug or rolling eyes beside a yes. */
const doubtful = /🤷|🤔|😕|😐|😑|🙄|😒|😏|🙃|👎|❌|🚫/u;

/** What an answer to a question for consent is. Only a clear yes counts as one (dutch.md 0, rule 7). */
export const atConsent = (reading: Reading): void => {
  const verdict = judgeConsent(reading.message.forms, reading.message.text.includes('?'));
  if (verdict === 'yes') return decide(reading, doubtful.test(reading.message.text) ? 'unclear' : 'answer_yes');
  if (verdict === 'no' || (reading.message.forms.length === 0 && signIn(reading.message.text) === 'no'))
    return decide(reading, 'answer_no');
  return decide(reading, 'unclear');
};
