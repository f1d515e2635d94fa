import { requestLine } from '../lists.ts';
import { noteReading } from '../noteReading.ts';
import type { Office } from '../office.ts';
import { type Take, takeEach } from '../takeEach.ts';
import { openItems } from './openItems.ts';

/** Rights of one request, at most. */
const mostItems = 8;

/**
 * The requests of which something is still to be answered, the one that is due first before all others.
 * @param limit at most so many
 * @throws Forbidden
 * @returns how many could not be opened
 */
export const listOpen = async (office: Office, limit: number, take: Take): Promise<number> => {
  const { store } = office;
  await noteReading(office, 'requests.read', 'requests.read');
  const found = await openItems(store, limit * mostItems);
  const ids = [...new Set(found.map(({ open }) => open.request))].slice(0, limit);
  const requests = await Promise.all(ids.map((id) => store.get('request', { id })));
  return takeEach(
    requests.filter((request) => request !== undefined).map((request) => () => requestLine(store, request)),
    take,
  );
};
