import { foldName } from '../../../domain/foldName.ts';
import { RuleError } from '../../../domain/ruleError.ts';
import type { Store, Stored } from '../../../domain/store.ts';
import { emailIndexOf, phoneIndexOf } from '../../contactIndex.ts';
import { dossiersWith } from '../dossiersWith.ts';
import { findDossier } from '../findDossier.ts';
import type { Whole } from './find.ts';

type Dossier = Stored<'dossier'>;

/** A number shows who somebody is only where it is kept as their own. */
const ownNumberOf = async (store: Store, dossier: Dossier): Promise<string | null> => {
  if (!dossier.sealed.contact) return null;
  const { phone, notOwn } = await store.open(dossier, 'contact');
  return notOwn.includes('phone') ? null : phone;
};

const hasSameName = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && foldName(one) !== null && foldName(one) === foldName(other);

/** Whether anything that who asks told or did leads to a dossier: their conversation, number, address or name. */
const leadsTo = async (store: Store, { request }: Whole, dossier: Dossier): Promise<boolean> => {
  const { conversation, phoneIndex, emailIndex } = dossier.open;
  if (conversation === request.open.conversation) return true;
  if (!request.sealed.parties || !dossier.sealed.contact) return false;
  const { requester, opens = [] } = await store.open(request, 'parties');
  const { name, phone, email } = requester;
  const hasContact =
    (phone !== null && phoneIndexOf(store, phone) === phoneIndex) || (email !== null && emailIndexOf(store, email) === emailIndex);
  return hasContact || opens.includes(dossier.key.id) || hasSameName(name, (await store.open(dossier, 'contact')).name);
};

const named = async (store: Store, whole: Whole, references: readonly string[], isTheirs: boolean): Promise<Dossier[]> => {
  const found = new Map<string, Dossier>();
  for (const reference of references) {
    const { dossier } = await findDossier(store, reference);
    if ((await ownNumberOf(store, dossier)) === null)
      throw new RuleError(
        `Dossier ${dossier.open.reference} has no phone number of their own on file; calling another one shows nothing. Name a dossier that has one.`,
      );
    // Who is called says who they are; that it is they who asked, something has to show.
    if (!isTheirs && !(await leadsTo(store, whole, dossier)))
      throw new RuleError(
        `Dossier ${dossier.open.reference} has no conversation, number, address or name in common with who asks. Is it theirs all the same, say how you know with --differs.`,
      );
    found.set(dossier.key.id, dossier);
  }
  return [...found.values()];
};

/** Where a request came from: the dossier of its conversation; of one that staff entered, those with the number or address that it came with. */
const around = async (store: Store, { request }: Whole): Promise<Dossier[]> => {
  if (request.open.enteredBy === null) return store.find('dossier', { where: { conversation: request.open.conversation } });
  if (!request.sealed.parties) return [];
  const { phone, email } = (await store.open(request, 'parties')).requester;
  return dossiersWith(
    store,
    [phone, email].filter((contact) => contact !== null),
  );
};

/**
 * The dossiers whose own number on file was called back (AVG art. 12(6)): those that are named, else those that the request came from.
 * @param references none: nobody named any
 * @param isTheirs it was said how it is known that what is named is of who asks, though nothing shows it
 * @throws RuleError that says what to do, when no number on file can have been called, or it is not clear which
 */
export const calledDossiers = async (store: Store, whole: Whole, references: readonly string[], isTheirs: boolean): Promise<Dossier[]> => {
  if (references.length > 0) return named(store, whole, references, isTheirs);
  const found = await around(store, whole);
  const numbers = new Map<Dossier, string>();
  for (const dossier of found) {
    const number = await ownNumberOf(store, dossier);
    if (number !== null) numbers.set(dossier, number);
  }
  if (numbers.size === 0)
    throw new RuleError(
      found.length === 0
        ? 'No dossier belongs to this request. Name the one whose number you called with --dossier; where nothing is kept of them, decide notApplicable, for which nobody has to be known.'
        : 'The dossier of this request has no phone number of their own on file. Name another whose number you called with --dossier.',
    );
  // A letter with one's own number and another's address would open the other's dossier too.
  if (new Set(numbers.values()).size > 1)
    throw new RuleError('The dossiers of this request have several phone numbers. Name those whose number you called with --dossier.');
  return [...numbers.keys()];
};
