import type { Reading } from './reading.ts';
import { decide, givesData, spokenWords } from './reading.ts';
import { judgePlain } from './judgePlain.ts';
import { slotLabels } from './slotLabels.ts';

/** Which of the options shown is chosen, by its number or by the words on it. */
export const atChoice = (reading: Reading): void => {
  const { understanding, message, correction, commands } = reading;
  if (understanding.choice !== undefined) return decide(reading, 'answer');
  if (commands.has('skip') && !givesData(reading)) return decide(reading, 'skip', commands.words('skip'));
  const words = spokenWords(message);
  const label = words.length <= 5 ? words.map((word) => slotLabels.get(word)).find((each) => each !== undefined) : undefined;
  const what = correction?.what ?? label;
  if (correction === undefined && givesData(reading)) return decide(reading, 'answer', [], 'intake');
  if (what !== undefined) return decide(reading, `correct:${what}`, [], 'intake');
  if (givesData(reading)) return decide(reading, 'answer', [], 'intake');
  const verdict = judgePlain(message.forms);
  if (verdict === 'yes' || verdict === 'no') return decide(reading, verdict === 'yes' ? 'answer_yes' : 'answer_no');
  return decide(reading, understanding.slots.situation === undefined ? 'unclear' : 'answer');
};
