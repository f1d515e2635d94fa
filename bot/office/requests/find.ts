import { isOpen, waitsForAccess } from '../../../domain/itemRules.ts';
import type { Around } from '../../../domain/itemRules.ts';
import type { Letter } from '../../../domain/letter.ts';
import type { StepKind } from '../../../domain/request.ts';
import { RuleError } from '../../../domain/ruleError.ts';
import type { Change, Store, Stored } from '../../../domain/store.ts';
import type { Right } from '../../../domain/understanding.ts';
import { mailRow } from '../../mail/mailRow.ts';
import { emailIndexOf } from '../../contactIndex.ts';
import { dossiersWith } from '../dossiersWith.ts';
import { requestNeedsConsult } from '../consultOf.ts';
import type { Office } from '../office.ts';
import { openedBy } from './openedBy.ts';

export type Item = Stored<'item'>;

/** A request with its items. */
export interface Whole {
  request: Stored<'request'>;
  items: readonly Item[];
}

/** @throws RuleError when there is no request with this reference */
export const findRequest = async (store: Store, reference: string): Promise<Whole> => {
  const [request] = await store.find('request', { where: { reference: reference.trim().toUpperCase() }, limit: 1 });
  if (!request) throw new RuleError('There is no request with this reference.');
  return { request, items: await store.find('item', { where: { request: request.key.id } }) };
};

/**
 * The items that an act is about: that of the right that was named, else all that are still to be answered.
 * @throws RuleError when there is none
 */
export const chosen = ({ items }: Whole, right: Right | null): readonly Item[] => {
  const found = items.filter((item) => (right === null ? isOpen(item.open) : item.open.right === right));
  if (found.length === 0)
    throw new RuleError(right === null ? 'Nothing of this request is still to be answered.' : 'This right was not asked in this request.');
  return found;
};

export const aroundOf = ({ request }: Whole): Around => ({
  representation: request.open.representation,
  enteredBy: request.open.enteredBy,
});

/**
 * What becomes of an item. Version and state are demanded: two who act at once do not overwrite each other, and one that the person had erased
 * meanwhile begins at its first version again.
 */
export const itemChange = ({ kind, key, subject, version, open }: Item, set: Partial<Item['open']>): Change => ({
  ...{ do: 'update', kind, key, subject },
  expect: { version, status: open.status },
  set,
});

/** What was done with a request, by whom, with their words. @throws RuleError when nothing of it is left but the proof */
export const stepInsert = (
  { actor, clock, identifiers }: Office,
  { request }: Whole,
  what: StepKind,
  text: string,
  right: Right | null,
): Change => {
  if (request.subject === null) throw new RuleError('This request was erased at the wish of who asked; nothing is written to it any more.');
  return {
    do: 'insert',
    kind: 'step',
    key: { id: identifiers.newId() },
    subject: request.subject,
    open: { request: request.key.id, right, what, by: actor.id, at: clock() },
    groups: { remark: { text } },
  };
};

/**
 * Whose data a request is about, once it is sure who asks: those whose dossiers were opened to them.
 * @param called dossiers that are opened to them now
 */
export const subjectsOf = async ({ store }: Office, { request }: Whole, called: readonly Stored<'dossier'>[] = []): Promise<string[]> => {
  const own = request.subject === null ? [] : [request.subject];
  if (!request.sealed.parties) return own;
  const opened = [...(await openedBy(store, request)), ...called];
  const { phone, email } = (await store.open(request, 'parties')).requester;
  // Of letters that were verified before the dossiers that were called were noted.
  const isUnnoted = request.open.enteredBy !== null && opened.length === 0;
  const contacts = isUnnoted ? [phone, email].filter((contact) => contact !== null) : [];
  const dossiers = [...opened, ...(await dossiersWith(store, contacts))];
  return [...new Set([...own, ...dossiers.map(({ subject }) => subject).filter((subject) => subject !== null)])];
};

/**
 * The items of the person whose request this is, but one, and those that they are duplicates of; in other requests as far as these are of the same
 * conversation or dossier.
 */
const othersOf = async (office: Office, whole: Whole, but: string): Promise<Item['open'][]> => {
  const { store } = office;
  const found = new Map(whole.items.map((item) => [item.key.id, item]));
  for (const subject of await subjectsOf(office, whole))
    for (const item of await store.find('item', { where: { subject } })) found.set(item.key.id, item);
  for (const { open } of [...found.values()])
    if (open.duplicateOf !== null)
      for (const item of await store.find('item', { where: { request: open.duplicateOf } })) found.set(item.key.id, item);
  found.delete(but);
  return [...found.values()].map(({ open }) => open);
};

/** Whether it is an erasure that is carried out only once access was given to the same person. */
export const isHeldByAccess = async (office: Office, whole: Whole, { key, open }: Item): Promise<boolean> =>
  open.right === 'erasure' && waitsForAccess(open, await othersOf(office, whole, key.id));

/**
 * Whether it is the address of who was made sure of in this request: it stands, as their own, in a dossier that a code or a call opened to them,
 * for whichever of the rights that was. Words go to no other.
 */
const isOnFile = async (store: Store, request: Stored<'request'>, address: string): Promise<boolean> => {
  for (const dossier of await openedBy(store, request)) {
    const { email, notOwn } = await store.open(dossier, 'contact');
    if (email !== null && !notOwn.includes('email') && emailIndexOf(store, email) === emailIndexOf(store, address)) return true;
  }
  return false;
};

/** A letter to who asked, and whether all that is to be told stands in it. */
export interface Post {
  changes: Change[];
  /** Null where nothing is mailed. */
  isWhole: boolean | null;
}

/**
 * A letter to who asked, if they can be written to: nobody is while whoever harms them may read along, whichever conversation that was told in.
 * @param letterOf makes it; it is told whether the address is known to be theirs, so that they are told everything, or only what they typed
 */
export const letterTo = async (office: Office, { request }: Whole, letterOf: (to: string, isTheirs: boolean) => Letter): Promise<Post> => {
  const { store, identifiers, clock } = office;
  const { conversation } = request.open;
  if (!request.sealed.parties || request.subject === null || (await requestNeedsConsult(store, request)))
    return { changes: [], isWhole: null };
  const { email } = (await store.open(request, 'parties')).requester;
  const row = { id: identifiers.newId(), conversation, subject: request.subject, createdAt: clock() };
  if (email === null) return { changes: [], isWhole: null };
  const isWhole = await isOnFile(store, request, email);
  return { changes: [mailRow(row, letterOf(email, isWhole))], isWhole };
};
