import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import type { Slots } from '../domain/understanding.ts';
import { askAgain, backToQuestion } from './backToQuestion.ts';
import type { FormState } from './form/formState.ts';
import { sayNow } from './sayNow.ts';
import { type Given, givenIn } from './slots.ts';
import type { Talk } from './talk.ts';

/**
 * After something else was dealt with: a message that also answers the open question goes on to it; else the question comes again.
 * Gives whether the message has been dealt with.
 */
export const goOnWithAnswer = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  if (talk.heard.control === 'answer') return false;
  await backToQuestion(dc, talk);
  return true;
};

/** What a letter tells of its writer; of their situation only where that is asked, since a letter is no account by itself. */
const toldIn = ({ heard: { slots }, memory }: Talk): Slots => {
  if (memory.asked === 'ask_situation' && slots.situation !== undefined) return slots;
  const given = Object.entries(slots).filter(([slot]) => slot === 'name' || slot === 'phone' || slot === 'email');
  return Object.fromEntries(given);
};

/** The form is waiting for an answer, and not for a choice or for a value to be confirmed. */
const isAsking = ({ activeDialog }: DialogContext): boolean =>
  activeDialog?.id === 'contact' && (activeDialog.state as FormState).step.kind === 'ask';

/** Takes what a message told that was not known yet; what would have to be read back first is given back instead. */
const takeSure = (talk: Talk, slots: Slots): Given[] => {
  const { heard, memory } = talk;
  const unsure: Given[] = [];
  for (const given of givenIn({ ...heard, slots })) {
    const { slot, field, value, notOwn } = given;
    if (memory.draft.answers[field] !== undefined) continue;
    if (heard.confirm.includes(slot) || heard.suggest[slot] !== undefined) unsure.push(given);
    // The summary shows it; what was handed in is not shown again.
    else if (talk.set(field, value, notOwn) && memory.dossier) sayNow(talk, field);
  }
  return unsure;
};

/** Before something else is asked: keeps what the message told, and holds what must be read back for afterwards. */
export const keepTold = (dc: DialogContext, talk: Talk): void => {
  const { heard, memory } = talk;
  const unsure = takeSure(talk, heard.control === 'answer' ? heard.slots : toldIn(talk));
  if (unsure.length === 0 || !isAsking(dc)) return;
  const slots = Object.fromEntries(unsure.map(({ slot, value }) => [slot, value]));
  memory.held = { slots, confirm: heard.confirm, suggest: heard.suggest };
};

/**
 * As `goOnWithAnswer`, after a letter: what it tells of the person fills the questions of the form; elsewhere only what was not known yet is
 * taken, and nothing that would have to be confirmed first.
 */
export const goOnAfterLetter = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  const { heard } = talk;
  const slots = toldIn(talk);
  if (heard.control === 'answer') return false;
  if (Object.keys(slots).length > 0 && isAsking(dc)) {
    talk.heard = { ...heard, control: 'answer', intent: 'other', also: [], slots };
    return false;
  }
  takeSure(talk, slots);
  await askAgain(dc, talk);
  return true;
};
