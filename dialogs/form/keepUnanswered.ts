import { type ContactField, isAsked } from '../../domain/dossier.ts';
import { sayNoWay } from '../noWay.ts';
import { isStory } from '../story.ts';
import type { Talk } from '../talk.ts';

/** Leaves a question open that could not be answered, and keeps what was said instead: an account as such, anything else as a remark. */
export const keepUnanswered = (talk: Talk, field: ContactField, said: string): void => {
  const { draft } = talk.memory;
  const isAccount = draft.answers.situation === undefined && isStory(said);
  if (!isAccount || !talk.set('situation', said)) draft.remarks.push(said);
  if (isAsked(field)) talk.leaveOpen(field);
  talk.say('contact.left');
  sayNoWay(talk);
};
