import type { Reading } from '../reading.ts';
import { decide, spokenWords } from '../reading.ts';
import { opensQuestion } from './chooseTopics.ts';
import { rankTopics } from './rankTopics.ts';

/** From here on a question that nothing else explains is one about privacy. */
const sure = 0.7;
const fewestWords = 3;
const mostWords = 30;

/** Hears a question about privacy in a message that no shape and nothing learned explained, when people ask for a topic in such words. */
export const hearQuestion = (reading: Reading): void => {
  const { message, state } = reading;
  const { control, intent, crisis, slots } = reading.understanding;
  if (control !== 'unclear' || intent !== 'other' || crisis !== 'none' || state === 'after_crisis' || Object.keys(slots).length > 0) return;
  const words = spokenWords(message);
  if (words.length < fewestWords || words.length > mostWords) return;
  if (!message.text.includes('?') && !opensQuestion.has(words[0] ?? '')) return;
  if ((rankTopics(message.forms)[0]?.nearness ?? 0) >= sure) decide(reading, 'privacy_question', [message.text.trim()], 'privacy_question');
};
