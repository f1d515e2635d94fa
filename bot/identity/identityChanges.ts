import { isOpen, withdraw } from '../../domain/itemRules.ts';
import type { Requester } from '../../domain/request.ts';
import type { Change, Store, Stored } from '../../domain/store.ts';
import { emailIndexOf } from '../contactIndex.ts';
import { mailRow } from '../mail/mailRow.ts';
import type { CollectedTurn } from '../turn/collectedTurn.ts';
import { dossiersOwning } from './dossiersOwning.ts';
import { type Opening, openedTo } from './openedTo.ts';
import { codeSent, requestOf } from './reading.ts';

/** A code that is asked for: its row, and the mail that may turn out not to go. The same for everybody. */
const asked = (store: Store, { conversation, now, codes }: CollectedTurn, subject: string): Change[] =>
  codes.flatMap(({ id, letter }): Change[] => [
    {
      do: 'insert',
      kind: 'code',
      key: { id },
      subject,
      open: { conversation, emailIndex: emailIndexOf(store, letter.to), createdAt: now, sent: false, usedAt: null },
      groups: {},
    },
    mailRow({ id: `code ${id}`, conversation, subject, createdAt: now }, letter),
  ]);

/** What a proved address opens, for each request of the conversation that it was proved for; that can be nothing. */
export type Proven = ReadonlyMap<string, Opening>;

/** How who asks is known, as far as they told it in this conversation by now. */
const requesterOf = async (store: Store, turn: CollectedTurn, reference: string): Promise<Pick<Requester, 'name' | 'phone'>> => {
  const now = turn.registered.find((request) => request.reference === reference);
  const [stored] = now ? [] : await store.find('request', { where: { reference }, limit: 1 });
  const parties = now?.parties ?? (stored?.sealed.parties ? await store.open(stored, 'parties') : undefined);
  return { name: null, phone: null, ...parties?.requester, ...turn.known };
};

/** What the codes that were typed right prove, looked up anew: nothing rests on what was said in the chat. */
export const provenIn = async (
  store: Store,
  turn: CollectedTurn,
  conversation: Stored<'conversation'>,
): Promise<{ proven: Proven; changes: Change[] }> => {
  const proven = new Map<string, Opening>();
  const changes: Change[] = [];
  for (const { address, references } of turn.verified) {
    const code = await codeSent(store, turn.conversation, address);
    const dossiers = code ? await dossiersOwning(store, address, conversation) : [];
    if (!code || dossiers.length === 0) continue;
    const { kind, key, subject, version } = code;
    changes.push({ do: 'update', kind, key, subject, expect: { version, sent: true }, set: { usedAt: code.open.usedAt ?? turn.now } });
    for (const reference of references) proven.set(reference, await openedTo(store, dossiers, await requesterOf(store, turn, reference)));
  }
  return { proven, changes };
};

const withdrawnElsewhere = async (store: Store, turn: CollectedTurn, conversation: Stored<'conversation'>): Promise<Change[]> => {
  const changes: Change[] = [];
  for (const { address, reference } of turn.withdrawnElsewhere) {
    const request = await requestOf(store, conversation, address, reference);
    const items = request ? await store.find('item', { where: { request: request.key.id } }) : [];
    for (const { kind, key, subject, version, open } of items)
      if (isOpen(open)) changes.push({ do: 'update', kind, key, subject, expect: { version }, set: withdraw(open) });
  }
  return changes;
};

/** What a turn changes because of who somebody is, besides what a proof does to the requests of its conversation. */
export const identityChanges = async (
  store: Store,
  turn: CollectedTurn,
  conversation: Stored<'conversation'>,
  subject: string,
): Promise<Change[]> => [...asked(store, turn, subject), ...(await withdrawnElsewhere(store, turn, conversation))];
