import type { Talk } from './talk.ts';
import { withCaution } from './withCaution.ts';

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
