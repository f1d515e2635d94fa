import { isOpen, mandated, needsVerification, verify } from '../../../domain/itemRules.ts';
import type { Representation } from '../../../domain/request.ts';
import { RuleError } from '../../../domain/ruleError.ts';
import type { Change, Store, Stored } from '../../../domain/store.ts';
import type { Office } from '../office.ts';
import { calledDossiers } from './calledDossiers.ts';
import { chosen, type Item, subjectsOf, type Whole } from './find.ts';

/** What is made sure in one go. */
export interface Verification {
  /** The dossiers whose number was called. */
  called: readonly Stored<'dossier'>[];
  /** The request as it is from now on. */
  representation: Representation;
  /** It was shown now that who asks may ask for another. */
  isProven: boolean;
}

/** Whose number was called, as staff say. */
export interface Named {
  references: readonly string[];
  /** How they know that these are of who asks, where nothing that was told leads to them. */
  differs?: string | undefined;
}

/** The dossiers that were called, where that can matter; of what needs nobody to be known a mandate is enough. */
const calledFor = async (store: Store, whole: Whole, isProven: boolean, { references, differs }: Named): Promise<Stored<'dossier'>[]> => {
  const unsure = chosen(whole, null).filter(({ open }) => open.verifiedAt === null);
  if (references.length === 0 && isProven && unsure.length === 0) return [];
  const mustKnow = references.length > 0 || !isProven || unsure.some(({ open }) => needsVerification(open.right));
  try {
    return await calledDossiers(store, whole, references, differs !== undefined);
  } catch (error) {
    if (mustKnow || !(error instanceof RuleError)) throw error;
    return [];
  }
};

/** @throws RuleError when nothing is left to be made sure, or no number on file can have been called */
export const verificationOf = async ({ store }: Office, whole: Whole, showsMandate: boolean, named: Named): Promise<Verification> => {
  const { representation } = whole.request.open;
  if (representation === 'none' && showsMandate) throw new RuleError('This request is not made for another.');
  const isProven = showsMandate && representation === 'unproven';
  const isSure = chosen(whole, null).every(({ open }) => open.verifiedAt !== null);
  if (isSure && !isProven && named.references.length === 0) throw new RuleError('It was made sure before who asks this.');
  const called = await calledFor(store, whole, isProven, named);
  return { called, representation: isProven ? 'proven' : representation, isProven };
};

/** An item after it: made sure of where somebody was called, and no longer waiting for a mandate that was shown. */
export const itemAfter = ({ open }: Item, { called, representation, isProven }: Verification, now: Date): Partial<Item['open']> => {
  if (open.verifiedAt === null && called.length > 0) return verify(open, 'callback', now, representation);
  return isProven ? mandated(open) : {};
};

/** The request after it: who asks may ask this, and what was opened to them. */
export const requestAfter = async (store: Store, { request }: Whole, { called, isProven }: Verification): Promise<Change[]> => {
  const { kind, key, subject, version } = request;
  const set = isProven ? ({ representation: 'proven' } as const) : {};
  if (called.length === 0) return isProven ? [{ do: 'update', kind, key, subject, expect: { version }, set }] : [];
  if (!request.sealed.parties) throw new RuleError('Nothing is kept any more of who asked this; nobody can be made sure of.');
  const parties = await store.open(request, 'parties');
  const opens = [...new Set([...(parties.opens ?? []), ...called.map((dossier) => dossier.key.id)])];
  return [{ do: 'update', kind, key, subject, expect: { version }, set, groups: { parties: { ...parties, opens } } }];
};

/** From now on the data are kept and nothing else, as was asked (AVG art. 18(2)); what is decided later may lift that. */
export const restrictionsAfter = async (
  office: Office,
  whole: Whole,
  { called, representation, isProven }: Verification,
): Promise<Change[]> => {
  const asked = whole.items.find(({ open }) => open.right === 'restriction' && isOpen(open));
  if (!asked || representation === 'unproven') return [];
  const isNew = asked.open.verifiedAt === null || isProven;
  // What was restricted before may have been lifted since: only those that were called now are added.
  const subjects = isNew ? await subjectsOf(office, whole, called) : called.map(({ subject }) => subject);
  return [...new Set(subjects.filter((subject) => subject !== null))].map((subject) => {
    return { do: 'update', kind: 'subject', key: { id: subject }, subject, expect: {}, set: { status: 'restricted' } };
  });
};
