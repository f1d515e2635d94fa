import { demand } from '../actor.ts';
import { entriesOf, requestLine } from '../lists.ts';
import { noteReading } from '../noteReading.ts';
import type { Office } from '../office.ts';
import { soleOf } from '../soleSubject.ts';
import { type Take, takeEach } from '../takeEach.ts';
import { openItems } from './openItems.ts';

/** Rights of one request, at most. */
const mostItems = 8;

/**
 * The requests of which something is still to be answered, the one that is due first before all others. Reading them is written down, and whose they
 * are where they are one person's.
 * @param limit at most so many
 * @throws Forbidden
 * @returns how many could not be opened
 */
export const listOpen = async (office: Office, limit: number, take: Take): Promise<number> => {
  const { store, actor } = office;
  demand(actor, 'requests.read');
  const found = await openItems(store, limit * mostItems);
  const ids = [...new Set(found.map(({ open }) => open.request))].slice(0, limit);
  const requests = (await Promise.all(ids.map((id) => store.get('request', { id })))).filter((request) => request !== undefined);
  await noteReading(office, 'requests.read', 'requests.read', soleOf(requests));
  return takeEach(
    entriesOf(requests, (request) => requestLine(store, request)),
    take,
  );
};
