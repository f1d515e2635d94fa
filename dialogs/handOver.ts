import type { HandoffPriority, HandoffReason } from '../domain/handoff.ts';
import { contentOf, standing } from './dossierContent.ts';
import { createHandoffInitiation } from './handoffEvent.ts';
import { needsHealthConsent, withholdSituation } from './healthGate.ts';
import { needsConsult } from './mails.ts';
import type { Talk } from './talk.ts';

/** Puts a wish for a person in the queue and sends the event that says so. `request`: id of the request that it is about. */
export const handOff = async (
  talk: Talk,
  reason: HandoffReason,
  priority: HandoffPriority,
  words: string[],
  request?: string,
): Promise<void> => {
  const id = talk.turn.newId();
  const caution = needsConsult(talk) && ({ contactOnlyAfterConsult: true } as const);
  talk.turn.handOff({ id, reason, priority, words, ...(request !== undefined && { request }), ...caution });
  talk.memory.waits = true;
  await talk.context.sendActivity(createHandoffInitiation(talk.context, { handoffId: id, reason, priority }, talk.turn.now));
};

/** An advisor talks first with those who came in danger, and with somebody under 16. */
export const priorityOf = ({ memory }: Talk): HandoffPriority => (memory.flags.includes('minor') ? 'high' : 'normal');

/** Hands the dossier over with what there is, and opens it where no alarm did. `confirmed`: the person has seen and confirmed what is in it. */
export const handIn = async (
  talk: Talk,
  reason: 'intake' | 'person',
  confirmed: boolean,
  priority: HandoffPriority = priorityOf(talk),
): Promise<void> => {
  const { memory, turn } = talk;
  if (!confirmed && needsHealthConsent(talk)) withholdSituation(talk);
  if (!confirmed) memory.draft.answers = standing(memory.draft);
  delete memory.draft.earlier;
  const reference = memory.opened ?? openDossier(talk, confirmed);
  if (memory.opened) turn.fill(contentOf(talk, confirmed));
  memory.dossier = { reference, told: false };
  memory.undo = null;
  await handOff(talk, reason, priority, reason === 'person' && memory.health !== 'refused' ? [turn.heard.text] : []);
};

/**
 * Opens the dossier. Whoever wanted what they typed only kept was told that handing it in ends that; and whoever is in danger is not left
 * unread (AVG art. 18(2): to protect somebody).
 */
const openDossier = (talk: Talk, confirmed: boolean): string => {
  if (talk.memory.restricted) talk.turn.restrict(false);
  delete talk.memory.restricted;
  const reference = talk.turn.newReference();
  talk.turn.open({ id: talk.turn.newId(), reference, ...contentOf(talk, confirmed) });
  return reference;
};

/** Opens the dossier with what is known, without a question first: whoever is in danger does not wait for a summary. The intake fills it. */
export const openAtOnce = (talk: Talk): void => {
  const { memory } = talk;
  if (memory.dossier || memory.opened) return;
  memory.opened = openDossier(talk, false);
};

/** Notes what the dossier that an alarm opened holds now; what is given back puts into it what this turn changed. */
export const followIntake = (talk: Talk): (() => void) => {
  const { memory, turn } = talk;
  if (!memory.opened || memory.dossier) return () => {};
  const before = JSON.stringify(contentOf(talk, false));
  return () => {
    if (memory.dossier) return;
    const content = contentOf(talk, false);
    if (JSON.stringify(content) !== before) turn.fill(content);
  };
};
