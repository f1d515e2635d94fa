import type { Correctable } from '../../domain/understanding.ts';
import { signedAt } from './consentWords.ts';
import type { Reading } from './reading.ts';
import { decide } from './reading.ts';
import { judgeConsent } from './judgeConsent.ts';
import { readAddition } from './readAddition.ts';
import { tellsOfCare } from './readSituation.ts';
import { signIn } from './yesNo.ts';

/** A shrug or rolling eyes beside a yes. */
const doubtful = /😩|🫤|😫|😞|😔|😣|😖|🤮|🤢|😡|🤬|🖕|💤|😪|😴|😱|🥴|🫠|🤨|😂|🤣|😅|😬|🤷|🤔|😕|😐|😑|🙄|😒|😏|🙃|👎|❌|🚫/u;

/** "Ja…": a yes that trails off. */
const trailsOff = ({ text, forms }: Reading['message']) => forms.length <= 2 && /(?:\.{3}|…)$/.test(text.trimEnd());

/** A number, an address or a name that is given or put right here; the question for consent is then still open. */
const dataIn = ({ understanding: { slots }, correction }: Reading): Correctable | undefined => {
  if (slots.phone !== undefined) return 'phone';
  if (slots.email !== undefined) return 'email';
  return slots.name === undefined ? correction?.what : 'name';
};

/** "Alleen per mail": a yes to part of it, and no other address. */
const onlyMeans = /^\W*(?:ja )?(?:maar )?(?:alleen|enkel|uitsluitend) (?:per|via|met) (?:de )?(?:e-?mail|mail|post|brief|telefoon|app)\b/;

/** What an answer to a question for consent is. Only a clear yes counts as one (dutch.md 0, rule 7). */
export const atConsent = (reading: Reading): void => {
  const verdict = judgeConsent(reading.message);
  // Who signs an answer puts no name right.
  if (verdict === 'yes' && reading.correction === undefined && signedAt(reading.message) < reading.message.text.length)
    delete reading.understanding.slots.name;
  const what = onlyMeans.test(reading.message.plain) ? undefined : dataIn(reading);
  if (what !== undefined) return decide(reading, `correct:${what}`, [], 'intake');
  const { state, message, understanding } = reading;
  // What is told of the care on top is kept, or waits until it may be.
  const added = tellsOfCare(message) ? readAddition(message) : undefined;
  if (added) understanding.slots.situation = added.text;
  if (added && state === 'ask_consent') delete understanding.slots.relation;
  if (verdict === 'yes')
    return decide(reading, doubtful.test(reading.message.text) || trailsOff(reading.message) ? 'unclear' : 'answer_yes');
  if (verdict === 'no' || (reading.message.forms.length === 0 && signIn(reading.message.text) === 'no'))
    return decide(reading, 'answer_no');
  return decide(reading, 'unclear');
};
