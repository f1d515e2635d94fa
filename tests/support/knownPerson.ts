import { emailIndexOf, phoneIndexOf } from '../../bot/contactIndex.ts';
import { newSubject } from '../../domain/gate.ts';
import type { Change } from '../../domain/store.ts';
import type { Stage } from './stage.ts';

/** Puts a dossier with this mail address into the store, of somebody who was handed over an hour ago. @returns the pseudonym of the person */
export const knownPerson = async (
  { store, clock, identifiers }: Stage,
  email: string,
  phone: string | null = null,
  name = 'Riet de Vries',
): Promise<string> => {
  const subject = identifiers.newId();
  const createdAt = new Date(clock.now.getTime() - 3_600_000);
  const dossier: Change = {
    ...{ do: 'insert', kind: 'dossier', key: { id: identifiers.newId() }, subject },
    open: {
      ...{ reference: identifiers.newReference(), status: 'waiting', statementVersion: '2023-05-01', channel: 'website' },
      ...{ conversation: identifiers.newId(), createdAt, closedAt: null, possibleDuplicateOf: null },
      ...{ phoneIndex: phone === null ? null : phoneIndexOf(store, phone), emailIndex: emailIndexOf(store, email) },
    },
    groups: {
      contact: {
        ...{ name, phone, email, bestTime: null, preference: null },
        ...{ notGiven: [], unconfirmed: [], notOwn: [], amendments: [] },
      },
      health: { situation: 'Mijn man vergeet veel.', relation: 'partner', flags: [], remarks: [], amendments: [] },
    },
  };
  const person: Change = { do: 'insert', kind: 'subject', key: { id: subject }, subject, open: newSubject(createdAt), groups: {} };
  await store.commit([person, dossier]);
  return subject;
};
