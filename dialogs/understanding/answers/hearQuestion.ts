import type { Reading } from '../reading.ts';
import { consentStates, decide, spokenWords } from '../reading.ts';
import type { State } from '../../../domain/understanding.ts';
import { opensQuestion } from './chooseTopics.ts';
import { nearestTopic } from './nearestTopic.ts';

/** From here on a question that nothing else explains is one about privacy; told with a question mark at its end, sooner. */
const sure = { unclear: 0.68, told: 0.6 };
const fewestWords = 3;
const mostWords = 30;
/** With these a question begins, and a sentence hardly ever. */
const verbs: ReadonlySet<string> = new Set(
  'praat praten staat staan zit zitten komt komen na ziet zien weet weten hoort horen vertelt vertellen stuurt sturen blijft blijven volgt volgen neemt nemen maakt maken'.split(
    ' ',
  ),
);
/** Where whatever is typed counts as told or as an answer, only a question mark asks. */
const marked: ReadonlySet<State> = new Set(['ask_situation', 'handed_over', 'confirm_summary', ...consentStates]);

/** Whether nothing was made of the message, so that it may be a question that was not heard. */
const isUnexplained = ({ state, understanding: { control, intent, crisis, slots } }: Reading): boolean => {
  if (crisis !== 'none' || state === 'after_crisis') return false;
  if (Object.keys(slots).some((slot) => slot !== 'situation' && slot !== 'relation')) return false;
  return control === 'answer' || (control === 'unclear' && intent === 'other');
};

/** Whether the message has the form of a question. */
const isQuestion = ({ state, message, understanding: { control } }: Reading, words: readonly string[]): boolean => {
  const [first = ''] = words;
  if (control === 'answer' && marked.has(state)) return message.text.trimEnd().endsWith('?');
  return message.text.includes('?') || (!marked.has(state) && (opensQuestion.has(first) || verbs.has(first)));
};

/** Hears a question about privacy in a message that no shape and nothing learned explained, when people ask for a topic in such words. */
export const hearQuestion = (reading: Reading): void => {
  const { message, understanding } = reading;
  const words = spokenWords(message);
  if (words.length < fewestWords || words.length > mostWords || !isUnexplained(reading) || !isQuestion(reading, words)) return;
  const isTold = understanding.control === 'answer' && marked.has(reading.state);
  if ((nearestTopic(message.forms)?.nearness ?? 0) < (isTold ? sure.told : sure.unclear)) return;
  delete understanding.slots.situation;
  if (understanding.intent === 'intake') understanding.intent = 'other';
  decide(reading, 'privacy_question', [message.text.trim()], 'privacy_question');
};
