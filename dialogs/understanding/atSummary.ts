import type { Correctable } from '../../domain/understanding.ts';
import type { Reading } from './reading.ts';
import { decide, spokenWords } from './reading.ts';
import { judgeSummary } from './judgeSummary.ts';
import { readAddition } from './readAddition.ts';
import { tellsOfCare } from './readSituation.ts';
import { labelAlone } from './slotLabels.ts';
import type { Verdict } from './yesNo.ts';
import { signIn } from './yesNo.ts';

const hesitates = /^\W*(?:h+m+|m+|eh+m?|uh+m?|euh|ts?ja)\W*$/;

/** Exhaustion without anything told. */
const isSigh = ({ understanding, message }: Reading) => understanding.crisis === 'overload' && !tellsOfCare(message);

/** What is to be changed: said in so many words, or given anew. */
const changed = ({ correction }: Reading, verdict: Verdict, given: Correctable | undefined): Correctable | undefined => {
  if (!correction) return given;
  const stands = verdict !== 'yes' || given !== undefined || correction.except || correction.relation !== undefined;
  return stands ? correction.what : given;
};

/** What an answer to the summary is: agreed, to be changed, or to be thrown away. */
export const atSummary = (reading: Reading): void => {
  const { understanding, message, correction } = reading;
  const { phone, email, name, situation } = understanding.slots;
  const { verdict, discard } = judgeSummary(message.forms);
  if (discard && !correction) return decide(reading, 'stop', [], 'erasure');
  const given: Correctable | undefined =
    phone !== undefined ? 'phone' : email !== undefined ? 'email' : name !== undefined ? 'name' : undefined;
  const what = changed(reading, verdict, given) ?? labelAlone(spokenWords(message));
  if (what !== undefined) return decide(reading, `correct:${what}`, [], 'intake');
  const added = isSigh(reading) ? undefined : readAddition(message);
  if (added !== undefined) {
    understanding.slots.situation = added;
    // Whoever is named in an addition need not be the one who is cared for.
    delete understanding.slots.relation;
    return decide(reading, 'answer', [], 'intake');
  }
  if (situation !== undefined && verdict !== 'yes') return decide(reading, 'correct:situation', [], 'intake');
  const sign = message.forms.length === 0 ? signIn(message.text) : 'none';
  if (verdict === 'yes' || sign === 'yes') return decide(reading, 'answer_yes');
  if (understanding.slots.contactTime !== undefined) return decide(reading, 'answer', [], 'intake');
  if (verdict === 'no' || sign === 'no') return decide(reading, 'answer_no');
  return decide(reading, reading.commands.has('smalltalk') && !hesitates.test(message.plain) ? 'smalltalk' : 'unclear');
};
