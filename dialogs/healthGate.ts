import { sentence } from '../locales/sentence.ts';
import type { Draft, Memory } from './memory.ts';
import type { Talk } from './talk.ts';

/** No consent is asked in a conversation with somebody in danger or under 16 (UAVG art. 5). */
export const mayAskConsent = ({ flags }: Memory): boolean => !flags.includes('minor') && !flags.includes('crisis');

/**
 * Whether consent for data about health must still be had (AVG art. 9(2)(a), UAVG 22): where that is the ground that was chosen. Of
 * somebody in danger none is asked: what they tell is kept to protect a life (AVG art. 9(2)(c)).
 */
export const needsHealthConsent = ({ memory, turn }: Talk): boolean =>
  turn.rules.healthGround === 'explicit_consent' && memory.health === 'unasked' && !memory.flags.includes('crisis');

/** What stands in the place of a line that there is no consent to keep. */
export const redacted = sentence('health.redacted');

/**
 * Takes the account of the situation out of what a conversation remembers.
 * @returns the activity ids of the messages that tell it
 */
export const forgetAccount = (memory: Memory): string[] => {
  memory.health = 'refused';
  memory.lastLine = '';
  return [memory.draft, memory.undo].flatMap((draft) => (draft ? withoutAccount(draft) : []));
};

const withoutAccount = (draft: Draft): string[] => {
  const { situationFrom } = draft;
  delete draft.answers.situation;
  delete draft.answers.relation;
  delete draft.earlier?.situation;
  delete draft.earlier?.relation;
  draft.remarks = [];
  draft.situationFrom = [];
  if (!draft.notGiven.includes('situation')) draft.notGiven.push('situation');
  return situationFrom;
};

/** Takes the account of the situation out of draft and transcript: there is no consent to keep it. */
export const withholdSituation = ({ memory, turn }: Talk): void => {
  if (memory.dossier) turn.withholdSituation();
  const told = forgetAccount(memory);
  if (told.length > 0) turn.redact(told, redacted);
};
