import { standingAt } from '../../domain/ledger.ts';
import type { Stored } from '../../domain/store.ts';
import { inOrder } from './inOrder.ts';
import { consentLine } from './lists.ts';
import { noteReading } from './noteReading.ts';
import type { Office } from './office.ts';
import { type Take, takeEach } from './takeEach.ts';

/**
 * What stood at a moment, with its proof (AVG art. 7(1)): the last event of each conversation and purpose up to then.
 * @throws Forbidden
 * @returns how many could not be opened
 */
export const listConsentsAt = async (office: Office, at: Date, take: Take): Promise<number> => {
  const { store } = office;
  await noteReading(office, 'consents.read', 'consents.read');
  const events: Stored<'consent'>[] = [];
  for await (const event of inOrder(store, 'consent', 'at')) events.push(event);
  return takeEach(
    standingAt(events, at).map((event) => () => consentLine(store, event)),
    take,
  );
};
