import { randomInt } from 'node:crypto';
import type { Progress } from '../../domain/identity.ts';
import { isOpen } from '../../domain/itemRules.ts';
import type { Store, Stored } from '../../domain/store.ts';
import { emailIndexOf } from '../contactIndex.ts';
import type { Reading } from '../turn/collectedTurn.ts';
import { dossiersOwning } from './dossiersOwning.ts';

/** The code that went to an address last, of those that were asked for in a conversation; undefined where none did. */
export const codeSent = async (store: Store, conversation: string, address: string): Promise<Stored<'code'> | undefined> => {
  const codes = await store.find('code', { where: { conversation } });
  return codes.findLast(({ open }) => open.sent && open.emailIndex === emailIndexOf(store, address));
};

/**
 * A request that belongs to an address: a dossier that held it before is of the same person, or who asked gave it as their own. Undefined
 * where there is none.
 */
export const requestOf = async (
  store: Store,
  conversation: Stored<'conversation'>,
  address: string,
  reference: string,
): Promise<Stored<'request'> | undefined> => {
  const [request] = await store.find('request', { where: { reference }, limit: 1 });
  if (!request || !(await codeSent(store, conversation.key.id, address))) return undefined;
  const dossiers = await dossiersOwning(store, address, conversation);
  if (dossiers.some(({ subject }) => subject !== null && subject === request.subject)) return request;
  const parties = request.sealed.parties && (await store.open(request, 'parties'));
  const isTheirs = parties?.requester.email && emailIndexOf(store, parties.requester.email) === emailIndexOf(store, address);
  return isTheirs && dossiers.length > 0 ? request : undefined;
};

/** A complaint is given a day only where that is settled. */
const progressOf = ({ open }: Stored<'item'>, complaintDays: number | null): Progress => ({
  right: open.right,
  status: open.status,
  outcome: open.outcome,
  answerBy: isOpen(open) && (open.right !== 'complaint' || complaintDays !== null) ? (open.extendedTo ?? open.promisedOn) : null,
});

/** How it goes with all requests of a conversation, in two questions to the store, however many there are. */
const progressIn = async (store: Store, conversation: string, complaintDays: number | null): Promise<ReadonlyMap<string, Progress[]>> => {
  const requests = await store.find('request', { where: { conversation } });
  const items = await store.find('item', { anyOf: { field: 'request', values: requests.map(({ key }) => key.id) } });
  const parts = Map.groupBy(items, ({ open }) => open.request);
  return new Map(
    requests.map(({ key, open }) => [open.reference, (parts.get(key.id) ?? []).map((item) => progressOf(item, complaintDays))]),
  );
};

/** What a turn may ask about codes, and about requests once an address was proved. */
export const readingFor = (store: Store, conversation: Stored<'conversation'>, complaintDays: number | null): Reading => ({
  newCode: () => String(randomInt(1_000_000)).padStart(6, '0'),
  proofOf: (code) => store.blindIndex(`code ${conversation.key.id}`, code),
  wasSent: async (to) => (await codeSent(store, conversation.key.id, to)) !== undefined,
  ownProgress: () => progressIn(store, conversation.key.id, complaintDays),
  progressOf: async (address, reference) => {
    const request = await requestOf(store, conversation, address, reference);
    const items = request ? await store.find('item', { where: { request: request.key.id } }) : [];
    return items.map((item) => progressOf(item, complaintDays));
  },
});
