import type { ItemStatus, Outcome, Representation } from '../../domain/request.ts';
import type { Right } from '../../domain/understanding.ts';

/** One right of a request, as far as its states go. Rules are written down here once more, on purpose: nothing of the product is used. */
export interface ItemModel {
  request: string;
  representation: Representation;
  right: Right;
  status: ItemStatus;
  confirmed: boolean;
  verified: 'code' | 'callback' | null;
  extended: boolean;
  proposed: { by: string; outcome: Outcome } | null;
  outcome: Outcome | null;
  /** When its day has passed (ms). */
  dueAt: number;
  receivedAt: number;
  decidedAt: number | null;
  marketing: boolean | null;
  /** The request that asks the same, where this one was closed for it. */
  duplicateOf: string | null;
  /** By what who asks is known: their conversation, what was opened to them, their address, and for whom they ask. */
  person: Person;
}
export interface Person {
  subject: string | null;
  opens: readonly string[];
  email: string | null;
  /** `null`: themselves. */
  asksFor: string | null;
}
/** What stands, item by item. */
export type Items = Readonly<Record<string, ItemModel>>;
/** What an act makes of it; the same where it may not be. */
export type Act = (items: Items) => Items;

export const isOpen = ({ status }: Pick<ItemModel, 'status'>): boolean =>
  ['received', 'identity', 'waiting', 'inProgress'].includes(status);
export const needsProof = (right: Right): boolean => !['withdraw_consent', 'objection', 'complaint'].includes(right);
export const nothing: Act = (items) => items;

const map = (items: Items, isMeant: (item: ItemModel) => boolean, next: (item: ItemModel) => ItemModel): Items =>
  Object.fromEntries(Object.entries(items).map(([id, item]) => [id, isMeant(item) ? next(item) : item]));

/** Does the same to each of these items, or nothing at all where one of them forbids it. */
const allOrNone =
  (isMeant: (item: ItemModel) => boolean, isAllowed: (item: ItemModel) => boolean, next: (item: ItemModel) => ItemModel): Act =>
  (items) =>
    Object.values(items).filter(isMeant).every(isAllowed) ? map(items, isMeant, next) : items;

const ofRequest =
  (request: string, right: Right | null) =>
  (item: ItemModel): boolean =>
    item.request === request && (right === null ? isOpen(item) : item.right === right);

const isToErase = ({ right, status, outcome }: ItemModel): boolean =>
  right === 'erasure' && status === 'decided' && (outcome === 'granted' || outcome === 'partly');
const withdrawn = (item: ItemModel): ItemModel => ({ ...item, status: 'withdrawn', proposed: null });
const done = (item: ItemModel): ItemModel => ({ ...item, status: 'done', confirmed: true, outcome: 'granted' });

/** What staff did to know who asks. */
export interface Call {
  /** It was shown that they may ask for another. */
  mandate: boolean;
  /** They say whose number it was. */
  named: boolean;
  /** Where they do not, the request itself leads to one number on file. */
  leads: boolean;
}
/** What that makes sure of, for what is open of one request; undefined where it may not be. */
const madeSure = (
  open: readonly ItemModel[],
  representation: Representation,
  { mandate, named, leads }: Call,
): { calls: boolean; proves: boolean } | undefined => {
  const proves = mandate && representation === 'unproven';
  const unsure = open.filter(({ verified }) => verified === null);
  const calls = named || (leads && unsure.length > 0);
  if (mandate && representation === 'none') return undefined;
  // Who shows only that they may ask, of what is given to nobody, need not be known.
  const isEnough = proves && !unsure.some(({ right }) => needsProof(right));
  return calls || isEnough ? { calls, proves } : undefined;
};

export const staff = {
  verify: (request: string, call: Call): Act => {
    return (items) => {
      const open = Object.values(items).filter(ofRequest(request, null));
      const made = open[0] && madeSure(open, open[0].representation, call);
      if (!made) return items;
      const verified = map(items, ofRequest(request, null), (item) => {
        const waits = item.representation === 'unproven' && !made.proves;
        if (made.calls && item.verified === null) return { ...item, verified: 'callback', status: waits ? 'waiting' : 'inProgress' };
        return made.proves ? { ...item, status: 'inProgress' } : item;
      });
      const isOf = (item: ItemModel): boolean => item.request === request;
      return made.proves ? map(verified, isOf, (item) => ({ ...item, representation: 'proven' })) : verified;
    };
  },
  extend: (request: string, right: Right | null, now: number): Act =>
    allOrNone(
      ofRequest(request, right),
      (item) => isOpen(item) && !item.extended && now <= item.dueAt,
      (item) => ({ ...item, extended: true }),
    ),
  withdraw: (request: string, right: Right | null): Act =>
    allOrNone(ofRequest(request, right), (item) => isOpen(item) || isToErase(item), withdrawn),
  /** Of rights that are asked in both; that the two are of one person is looked at apart. */
  duplicate: (request: string, right: Right | null, of: string): Act => {
    return (items) => {
      const firstOf = (item: ItemModel): ItemModel | undefined =>
        Object.values(items).find((first) => first.request === of && first.right === item.right);
      const closed = (item: ItemModel): ItemModel => ({ ...item, status: 'duplicate', duplicateOf: of, proposed: null });
      return allOrNone(ofRequest(request, right), (item) => mayStandFor(firstOf(item), item), closed)(items);
    };
  },
  /** By somebody who did not enter it. */
  decide: (request: string, right: Right, outcome: Outcome, by: string): Act =>
    allOrNone(ofRequest(request, right), mayBe(outcome), (item) =>
      outcome === 'granted' ? { ...item, status: 'decided', outcome, proposed: null } : { ...item, proposed: { by, outcome } },
    ),
  confirm: (request: string, right: Right, by: string): Act =>
    allOrNone(
      ofRequest(request, right),
      (item) => item.proposed !== null && item.proposed.by !== by && mayBe(item.proposed.outcome)(item),
      (item) => ({ ...item, status: 'decided', outcome: item.proposed?.outcome ?? null, proposed: null }),
    ),
};

/** Whether the answer to the first can be the answer to this one too, and nothing that was shown is lost. */
const mayStandFor = (first: ItemModel | undefined, item: ItemModel): boolean => {
  if (first === undefined || first.request === item.request || !isOpen(item)) return false;
  const isAnswering = first.status !== 'withdrawn' && first.status !== 'duplicate' && first.receivedAt <= item.receivedAt;
  const isOverBefore = first.decidedAt !== null && first.decidedAt < item.receivedAt;
  const loses =
    (item.verified !== null && first.verified === null) || (item.representation !== 'unproven' && first.representation === 'unproven');
  return isAnswering && !isOverBefore && !loses && first.marketing === item.marketing;
};

/** Both are of one person, as far as anything shows. */
export const isOnePerson = (one: Person, other: Person): boolean => {
  if (one.asksFor !== other.asksFor || one.asksFor === 'nobody by name') return false;
  if (one.subject !== null && one.subject === other.subject) return true;
  if (one.opens.length > 0 && other.opens.length > 0) return one.opens.some((each) => other.opens.includes(each));
  const isOpened = one.opens.some((each) => each === other.subject) || other.opens.some((each) => each === one.subject);
  return isOpened || (one.email !== null && one.email === other.email);
};

const mayBe =
  (outcome: Outcome) =>
  (item: ItemModel): boolean => {
    const isGiven = outcome === 'granted' || outcome === 'partly';
    if (outcome !== 'granted' && item.right === 'withdraw_consent') return false;
    if (isGiven && item.representation === 'unproven') return false;
    return isOpen(item) && (!isGiven || item.verified !== null || !needsProof(item.right));
  };

const isIn =
  (requests: readonly string[]) =>
  (item: ItemModel): boolean =>
    requests.includes(item.request) && isOpen(item);

/** In the same request something is asked for which it must be sure who asks. */
const isAskedWithProof = (items: Items, { request }: ItemModel): boolean =>
  Object.values(items).some((other) => other.request === request && needsProof(other.right) && (isOpen(other) || other.verified !== null));

export const chat = {
  /** A yes to what was asked back. */
  mean: (requests: readonly string[]): Act => {
    const meant = (item: ItemModel): ItemModel => {
      const proof = needsProof(item.right) && item.verified === null ? 'identity' : 'inProgress';
      const next = item.representation === 'unproven' ? 'waiting' : proof;
      return { ...item, confirmed: true, status: item.status === 'received' ? next : item.status };
    };
    return (items) => map(items, isIn(requests), meant);
  },
  /** A right code. */
  prove:
    (requests: readonly string[]): Act =>
    (items) =>
      map(
        items,
        (item) => isIn(requests)(item) && item.representation === 'none' && item.verified === null && isAskedWithProof(items, item),
        (item) => ({ ...item, confirmed: item.confirmed || needsProof(item.right), verified: 'code', status: 'inProgress' }),
      ),
  takeBack: (requests: readonly string[]): Act => {
    return (items) => map(items, isIn(requests), withdrawn);
  },
  /** Only this right is meant. */
  keepOnly: (requests: readonly string[], right: Right): Act => {
    return (items) => map(items, (item) => isIn(requests)(item) && item.right !== right, withdrawn);
  },
  /** A yes to the erasure of what was typed here. */
  erase: (requests: readonly string[]): Act => {
    return (items) => map(items, isIn(requests), (item) => ({ ...done(item), proposed: null }));
  },
  /** A withdrawal of consent that has its effect at once. */
  stopConsent: (requests: readonly string[]): Act => {
    return (items) => map(items, (item) => isIn(requests)(item) && item.right === 'withdraw_consent', done);
  },
};

/** As it is when it has just come in. */
const fresh = (right: Right): Pick<ItemModel, 'status' | 'confirmed' | 'verified' | 'outcome'>[] => [
  { status: 'received', confirmed: false, verified: null, outcome: null },
  ...(right === 'withdraw_consent' ? [{ status: 'done', confirmed: true, verified: null, outcome: 'granted' } as const] : []),
];
/** A yes to what was offered confirms it; it may be sure by then who says so. */
const offered = [
  { status: 'identity', confirmed: true, verified: null, outcome: null },
  { status: 'inProgress', confirmed: true, verified: 'code', outcome: null },
];
/** What an item may look like that was not there before, by how it was asked. */
export const isFresh = (item: ItemModel, right: Right, isOffered: boolean): boolean => {
  const { status, confirmed, verified, outcome, extended, proposed } = item;
  if (item.right !== right || extended || proposed !== null) return false;
  const may = isOffered ? offered : fresh(right);
  return may.some((each) => JSON.stringify(each) === JSON.stringify({ status, confirmed, verified, outcome }));
};
