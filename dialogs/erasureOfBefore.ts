import type { Talk } from './talk.ts';
import { slotAsked } from './understanding/reading.ts';

const erasing = /\b(?:wis\w*|gewist|verwijder\w*|vernietig\w*|schrap\w*|delete\w*|haal|gooi)\b/iu;

/**
 * "Verwijder mijn e-mailadres", where none was told here and none is asked: that can only be about what was kept before, and is asked back as a
 * request (AVG art. 17(1)).
 */
export const hearErasureOfBefore = (talk: Talk): void => {
  const { removes = [], ...heard } = talk.heard;
  const { draft, dossier, asked } = talk.memory;
  const isHere = (field: (typeof removes)[number]): boolean =>
    field === 'surname' || field === 'relation' || draft.answers[field] !== undefined || slotAsked[asked] === field;
  if (!heard.control.startsWith('correct:') || removes.length === 0 || removes.some(isHere) || dossier) return;
  if (!erasing.test(talk.turn.heard.text)) return;
  talk.heard = { ...heard, control: 'privacy_question', intent: 'erasure', also: [], isDoubtful: true };
};
