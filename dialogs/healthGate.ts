import { sentence } from '../locales/sentence.ts';
import type { Talk } from './talk.ts';

/** Whether consent for data about health must still be had (AVG art. 9(2)(a), UAVG 22): where that is the ground that was chosen. */
export const needsHealthConsent = ({ memory, turn }: Talk): boolean =>
  turn.rules.healthGround === 'explicit_consent' && memory.health === 'unasked';

/** Takes the account of the situation out of draft and transcript: there is no consent to keep it. */
export const withholdSituation = (talk: Talk): void => {
  const { memory, turn } = talk;
  const { draft } = memory;
  memory.health = 'refused';
  if (memory.dossier) turn.withholdSituation();
  delete draft.answers.situation;
  delete draft.answers.relation;
  draft.remarks = [];
  talk.leaveOpen('situation');
  if (draft.situationFrom.length > 0) turn.redact(draft.situationFrom, sentence('health.redacted'));
  draft.situationFrom = [];
  memory.lastLine = '';
};
