import { isToErase } from '../domain/itemRules.ts';
import { handOff } from './handOver.ts';
import type { Talk } from './talk.ts';
import { keepsData, mayTakeBack, takesRequestBack } from './understanding/readTakingBack.ts';

/**
 * Whoever wants to keep their data after all, when the erasure was granted and not carried out yet, is heard by a person at once: what is gone
 * cannot be brought back. Gives whether it was that.
 */
export const passOnRegret = async (talk: Talk): Promise<boolean> => {
  const { memory, turn, heard } = talk;
  const text = turn.heard.text.trim();
  if (text.endsWith('?') || heard.crisis !== 'none') return false;
  if (!keepsData(text) && !mayTakeBack(text) && !takesRequestBack(text, true)) return false;
  const granted = memory.requests.filter(({ reference }) => talk.standing.get(reference)?.some(isToErase));
  for (const { reference } of granted) {
    turn.addToRequest(reference, text);
    talk.spokenOf.add(reference);
    talk.say('right.regretPassed', { reference });
    talk.endParagraph();
  }
  if (granted.length > 0) await handOff(talk, 'right', 'high', [text]);
  return granted.length > 0;
};
