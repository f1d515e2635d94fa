import type { Store } from '../../domain/store.ts';
import type { Conversations } from '../conversations.ts';
import { Fault } from '../server/fault.ts';
import type { Receipt } from '../page/callbackPages.ts';

export interface ReceiptParts {
  store: Store;
  conversations: Pick<Conversations, 'read'>;
  clock: () => Date;
}

/** How long the page waits for a turn that is under way. */
const patienceMs = 2_000;
/** Afterwards nobody finds by the address in a browser's history that somebody wrote here. */
const shownForMs = 24 * 60 * 60_000;

const gone = (): Fault => new Fault(404, 'NotFound', 'This form is not here, or not any more.');

const referenceOf = async (store: Store, dossier: string | null): Promise<string | undefined> =>
  dossier === null ? undefined : (await store.get('dossier', { id: dossier }))?.open.reference;

/** What is said of a form after handing in, from the log of its conversation. Throws Fault 404 when there is none, or after a day. */
export const readReceipt = async ({ store, conversations, clock }: ReceiptParts, id: string, conversation: string): Promise<Receipt> => {
  const { lines } = await conversations.read(conversation, 0, patienceMs);
  const open = (await store.get('conversation', { id: conversation }))?.open;
  if (!open || clock().getTime() > open.createdAt.getTime() + shownForMs) throw gone();
  if (open.handled === 0) return { is: 'waiting', id };
  const reference = await referenceOf(store, open.dossier);
  if (reference === undefined) return { is: 'failed' };
  const said = lines.filter(({ from }) => from === 'bot').map(({ text }) => text);
  const at = said.findIndex((text) => text.includes(reference));
  return { is: 'done', first: said.slice(0, Math.max(at, 0)), reference: said[at] ?? reference, next: said.slice(at + 1) };
};
