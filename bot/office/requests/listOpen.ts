import type { Store, Stored } from '../../../domain/store.ts';
import { demand } from '../actor.ts';
import { entriesOf, requestLine } from '../lists.ts';
import { noteReading } from '../noteReading.ts';
import type { Office } from '../office.ts';
import { soleOf } from '../soleSubject.ts';
import { type Take, takeEach } from '../takeEach.ts';
import type { Item } from './find.ts';
import { mostUrgent } from './mostUrgent.ts';

/** The requests of these ids, in their order, with all items of each: two questions, however many they are. */
const wholeOf = async (store: Store, ids: readonly string[]): Promise<{ requests: Stored<'request'>[]; items: Map<string, Item[]> }> => {
  const [found, parts] = await Promise.all([
    store.find('request', { anyOf: { field: 'id', values: ids } }),
    store.find('item', { anyOf: { field: 'request', values: ids } }),
  ]);
  const requests = new Map(found.map((request) => [request.key.id, request]));
  return {
    requests: ids.map((id) => requests.get(id)).filter((request) => request !== undefined),
    items: Map.groupBy(parts, ({ open }) => open.request),
  };
};

/**
 * The requests of which something is still to be answered, or a leak to be reported, the one that is due first before all others. Reading them is written down, and whose they
 * are where they are one person's.
 * @param limit at most so many
 * @throws Forbidden
 * @returns how many could not be opened
 */
export const listOpen = async (office: Office, limit: number, take: Take): Promise<number> => {
  const { store, actor } = office;
  demand(actor, 'requests.read');
  const ids = await mostUrgent(store, limit);
  const { requests, items } = await wholeOf(store, ids);
  await noteReading(office, 'requests.read', 'requests.read', soleOf(requests));
  await store.bring(requests.map(({ subject }) => subject));
  return takeEach(
    entriesOf(requests, (request) => requestLine(store, request, items.get(request.key.id))),
    take,
  );
};
