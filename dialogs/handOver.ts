import type { ContactField, NewDossier } from '../domain/dossier.ts';
import { contactFields } from '../domain/dossier.ts';
import type { HandoffPriority, HandoffReason } from '../domain/handoff.ts';
import { createHandoffInitiation } from './handoffEvent.ts';
import { needsHealthConsent, withholdSituation } from './healthGate.ts';
import { preferenceOf } from './preference.ts';
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
  talk.turn.handOff({ id, reason, priority, words, ...(request !== undefined && { request }) });
  await talk.context.sendActivity(createHandoffInitiation(talk.context, { handoffId: id, reason, priority }, talk.turn.now));
};

/** Opens the dossier with what there is, and hands it over. `confirmed`: the person has seen and confirmed what is in it. */
export const handIn = async (
  talk: Talk,
  reason: 'intake' | 'person',
  confirmed: boolean,
  priority: HandoffPriority = 'normal',
): Promise<void> => {
  if (!confirmed && needsHealthConsent(talk)) withholdSituation(talk);
  const reference = talk.turn.newReference();
  talk.turn.open(dossierOf(talk, reference, confirmed));
  talk.memory.dossier = { reference, told: false };
  talk.memory.undo = null;
  await handOff(talk, reason, priority, reason === 'person' && talk.memory.health !== 'refused' ? [talk.turn.heard.text] : []);
};

const dossierOf = (talk: Talk, reference: string, confirmed: boolean): NewDossier => {
  const { draft, flags } = talk.memory;
  const { answers } = draft;
  const given: ContactField[] = contactFields.filter((field) => answers[field] !== undefined);
  return {
    id: talk.turn.newId(),
    reference,
    contact: {
      name: answers.name ?? null,
      phone: answers.phone ?? null,
      email: answers.email ?? null,
      bestTime: answers.bestTime ?? null,
      preference: preferenceOf(draft),
      notGiven: [...draft.notGiven],
      unconfirmed: confirmed ? [] : given,
      notOwn: [...draft.notOwn],
      amendments: [],
    },
    health: {
      situation: answers.situation ?? null,
      relation: answers.relation ?? null,
      flags: confirmed || given.length === 0 ? [...flags] : [...flags, 'unconfirmed'],
      remarks: [...draft.remarks],
      amendments: [],
    },
  };
};
