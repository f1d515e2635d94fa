import type { Reading } from '../reading.ts';
import { decide, spokenWords } from '../reading.ts';
import type { State } from '../../../domain/understanding.ts';
import { opensQuestion } from './chooseTopics.ts';
import { rankTopics } from './rankTopics.ts';

/** From here on a question is one about privacy: where nothing was made of it, and where it was taken for an account. */
const sure = { nothingMade: 0.8, taken: 0.65 };
const fewestWords = 3;
const mostWords = 30;
/** Where whatever is typed counts as told, a question mark at its end asks all the same. */
const telling: ReadonlySet<State> = new Set(['ask_situation', 'handed_over', 'confirm_summary']);

/** Whether nothing was made of the message, so that it may be a question that was not heard. */
const isUnexplained = ({ state, message, understanding: { control, intent, crisis, slots } }: Reading): boolean => {
  if (crisis !== 'none' || state === 'after_crisis') return false;
  if (control === 'answer') return telling.has(state) && message.text.trimEnd().endsWith('?');
  return control === 'unclear' && intent === 'other' && Object.keys(slots).length === 0;
};

/** Hears a question about privacy in a message that no shape and nothing learned explained, when people ask for a topic in such words. */
export const hearQuestion = (reading: Reading): void => {
  const { message, understanding } = reading;
  if (!isUnexplained(reading)) return;
  const words = spokenWords(message);
  if (words.length < fewestWords || words.length > mostWords) return;
  if (!message.text.includes('?') && !opensQuestion.has(words[0] ?? '')) return;
  const enough = understanding.control === 'answer' ? sure.taken : sure.nothingMade;
  if ((rankTopics(message.forms)[0]?.nearness ?? 0) < enough) return;
  delete understanding.slots.situation;
  if (understanding.intent === 'intake') understanding.intent = 'other';
  decide(reading, 'privacy_question', [message.text.trim()], 'privacy_question');
};
