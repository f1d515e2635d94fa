import type { Letter } from '../../domain/letter.ts';
import { type Change, Conflict, type Store, type Stored } from '../../domain/store.ts';
import type { Deliver } from '../turn/relay.ts';
import { dossiersOwning } from './dossiersOwning.ts';

/** Codes that one address gets at most, within so long: nobody is flooded, and nobody can guess on. */
const limits = [
  { most: 3, withinMs: 60 * 60_000 },
  { most: 6, withinMs: 24 * 60 * 60_000 },
] as const;
/** After this a code counts for none of them. */
export const longestLimitMs = Math.max(...limits.map(({ withinMs }) => withinMs));

const isWithinLimits = async (store: Store, { key, open }: Stored<'code'>): Promise<boolean> => {
  const range = { field: 'createdAt', from: new Date(open.createdAt.getTime() - longestLimitMs) } as const;
  const others = await store.find('code', { where: { emailIndex: open.emailIndex }, range });
  const ages = others
    .filter((other) => other.open.sent && other.key.id !== key.id)
    .map((other) => open.createdAt.getTime() - other.open.createdAt.getTime());
  return limits.every(({ most, withinMs }) => ages.filter((age) => age < withinMs).length < most);
};

/** Whether a code may go to its address: a dossier of before holds it as the person's own. */
const mayGo = async (store: Store, code: Stored<'code'>, to: string): Promise<boolean> => {
  const conversation = await store.get('conversation', { id: code.open.conversation });
  if (!conversation || !(await isWithinLimits(store, code))) return false;
  return (await dossiersOwning(store, to, conversation)).length > 0;
};

/**
 * The first code of all that were asked for its address. Each that goes touches it, so that of two which are looked at in the same moment, here
 * or in another process, one has to look again.
 */
const firstFor = async (store: Store, { open }: Stored<'code'>): Promise<Stored<'code'> | undefined> =>
  (await store.find('code', { where: { emailIndex: open.emailIndex }, sort: { field: 'createdAt' }, limit: 1 }))[0];

const touched = ({ kind, key, subject, version }: Stored<'code'>, set: Partial<Stored<'code'>['open']> = {}): Change => ({
  ...{ do: 'update', kind, key, subject },
  expect: { version },
  set,
});

/** Notes before it is sent that it goes: from then on it proves whose the address is. False when it may not. */
const willGo = async (store: Store, id: string, to: string): Promise<boolean> => {
  const code = await store.get('code', { id });
  if (!code) return false;
  if (code.open.sent) return true;
  const first = await firstFor(store, code);
  if (!(await mayGo(store, code, to))) return false;
  const isFirst = first === undefined || first.key.id === code.key.id;
  await store.commit([touched(code, { sent: true }), ...(isFirst ? [] : [touched(first)])]);
  return true;
};

/**
 * Sends a mail as it is, but a code only to an address that is known. That is looked up here, after its turn, so that no turn takes longer for
 * somebody who is known; of one that does not go nothing stays behind.
 */
export const onlyToKnown =
  (mail: Deliver, store: Store): Deliver =>
  async (payload, id, delivery) => {
    const { code, to } = payload as Letter;
    if (code === undefined || delivery.lapsed) return mail(payload, id, delivery);
    try {
      return (await willGo(store, code, to)) ? await mail(payload, id, delivery) : { is: 'unwanted' };
    } catch (error) {
      if (error instanceof Conflict) return { is: 'retry', afterMs: 100 };
      throw error;
    }
  };
