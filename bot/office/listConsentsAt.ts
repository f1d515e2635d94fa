import { standingAt } from '../../domain/ledger.ts';
import type { Stored } from '../../domain/store.ts';
import { demand } from './actor.ts';
import { inOrder } from './inOrder.ts';
import { consentLine, entriesOf } from './lists.ts';
import { noteReading } from './noteReading.ts';
import type { Office } from './office.ts';
import { soleOf } from './soleSubject.ts';
import { type Take, takeEach } from './takeEach.ts';

/**
 * What stood at a moment, with its proof (AVG art. 7(1)): the last event of each conversation and purpose up to then. Reading it is written down, and
 * whose it is where it is one person's.
 * @throws Forbidden
 * @returns how many could not be opened
 */
export const listConsentsAt = async (office: Office, at: Date, take: Take): Promise<number> => {
  const { store, actor } = office;
  demand(actor, 'consents.read');
  const events: Stored<'consent'>[] = [];
  for await (const event of inOrder(store, 'consent', 'at')) events.push(event);
  const standing = standingAt(events, at);
  await noteReading(office, 'consents.read', 'consents.read', soleOf(standing));
  return takeEach(
    entriesOf(standing, (event) => consentLine(store, event)),
    take,
  );
};
