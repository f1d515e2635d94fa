import { foldName } from '../../domain/foldName.ts';
import type { Requester } from '../../domain/request.ts';
import type { Store, Stored } from '../../domain/store.ts';

type Dossier = Stored<'dossier'>;
/** What tells one person from another behind one address. */
type Marks = Pick<Requester, 'name' | 'phone'>;
interface Holder extends Marks {
  dossier: Dossier;
}

/** What a code opens, and what it leaves to a person of the office. */
export interface Opening {
  opened: readonly Dossier[];
  /** At the same address, and perhaps of somebody else. */
  left: readonly Dossier[];
}

const marksOf = ({ name, phone }: Marks): Marks => ({ name: name === null ? null : foldName(name), phone });

/** As far as it is kept as their own: somebody else's number says nothing of who they are. */
const holderOf = async (store: Store, dossier: Dossier): Promise<Holder> => {
  const { name, phone, notOwn } = await store.open(dossier, 'contact');
  return { dossier, ...marksOf({ name: notOwn.includes('name') ? null : name, phone: notOwn.includes('phone') ? null : phone }) };
};

const hasCommon = (one: Marks, other: Marks): boolean =>
  (one.name !== null && one.name === other.name) || (one.phone !== null && one.phone === other.phone);

const isOnePerson = (one: Holder, other: Holder): boolean =>
  hasCommon(one, other) || (one.dossier.subject !== null && one.dossier.subject === other.dossier.subject);

/** Each with each: that one has the name of a second and the number of a third makes the second and the third no one person. */
const areOnePerson = (holders: readonly Holder[]): boolean => holders.every((one) => holders.every((other) => isOnePerson(one, other)));

/**
 * The dossiers of one address that its code opens. An address can be of a household, so the code shows who somebody is only where all of them have
 * a name or a number in common; where they have not, only what fits the name or number that is told in this conversation, and that as well of
 * one person (AVG art. 12(6), 15(4)).
 */
export const openedTo = async (store: Store, dossiers: readonly Dossier[], requester: Marks): Promise<Opening> => {
  const holders = await Promise.all(dossiers.map((dossier) => holderOf(store, dossier)));
  if (areOnePerson(holders)) return { opened: dossiers, left: [] };
  const own = marksOf(requester);
  const fitting = holders.filter((holder) => hasCommon(holder, own));
  const opened = areOnePerson(fitting) ? fitting.map(({ dossier }) => dossier) : [];
  return { opened, left: dossiers.filter((dossier) => !opened.includes(dossier)) };
};
