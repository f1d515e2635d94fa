import { sentence } from '../locales/sentence.ts';
import type { Memory } from './memory.ts';
import type { Talk } from './talk.ts';

/** No consent is asked in a conversation with somebody in danger or under 16 (UAVG art. 5). */
export const mayAskConsent = ({ flags }: Memory): boolean => !flags.includes('minor') && !flags.includes('crisis');

/**
 * Whether consent for data about health must still be had (AVG art. 9(2)(a), UAVG 22): where that is the ground that was chosen. Of
 * somebody in danger none is asked: what they tell is kept to protect a life (AVG art. 9(2)(c)).
 */
export const needsHealthConsent = ({ memory, turn }: Talk): boolean =>
  turn.rules.healthGround === 'explicit_consent' && memory.health === 'unasked' && !memory.flags.includes('crisis');

/** Takes the account of the situation out of draft and transcript: there is no consent to keep it. */
export const withholdSituation = (talk: Talk): void => {
  const { memory, turn } = talk;
  const { draft } = memory;
  memory.health = 'refused';
  if (memory.dossier) turn.withholdSituation();
  delete draft.answers.situation;
  delete draft.answers.relation;
  delete draft.earlier?.situation;
  delete draft.earlier?.relation;
  draft.remarks = [];
  talk.leaveOpen('situation');
  if (draft.situationFrom.length > 0) turn.redact(draft.situationFrom, sentence('health.redacted'));
  draft.situationFrom = [];
  memory.lastLine = '';
};
