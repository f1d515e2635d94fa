import { sentence } from '../locales/sentence.ts';
import type { Draft } from './memory.ts';
import type { Talk } from './talk.ts';

/** When to call, and what to heed then: whoever calls or writes reads the one with the other. */
export const withCaution = (bestTime: string | null, { caution }: Pick<Draft, 'caution'>): string | null => {
  if (caution === undefined) return bestTime;
  const heed = sentence('caution.heed', { words: caution });
  return bestTime === null ? heed : `${bestTime}; ${heed}`;
};

/** Notes how the person can be reached safely. It is no account of the situation, and stays when that may not be kept. */
export const noteCaution = (talk: Talk): void => {
  const { heard, memory, turn } = talk;
  const { draft } = memory;
  if (heard.caution === undefined || draft.caution?.includes(heard.caution)) return;
  draft.caution = draft.caution === undefined ? heard.caution : `${draft.caution}; ${heard.caution}`;
  talk.cautioned = true;
  const value = withCaution(draft.answers.bestTime ?? null, draft);
  if (memory.dossier && value !== null) turn.amend('bestTime', value);
};

/** Says that it was heard, where that is news. In violence nothing is said of calling without it. */
export const sayCaution = (talk: Talk): void => {
  if (!talk.cautioned || talk.saidCaution) return;
  talk.saidCaution = true;
  const isInDanger = talk.memory.alarmed.includes('violence');
  talk.say(isInDanger ? 'caution.inDanger' : 'caution.noted');
  if (isInDanger) talk.endParagraph();
};
