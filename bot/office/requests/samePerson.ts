import type { Requester, RequestParties } from '../../../domain/request.ts';
import type { Store, Stored } from '../../../domain/store.ts';
import { emailIndexOf } from '../../contactIndex.ts';
import { openedBy } from './openedBy.ts';

type Request = Stored<'request'>;

/** Whose dossiers were opened to who asks: of that person it is sure that it is them. */
const provenAs = async (store: Store, request: Request): Promise<string[]> =>
  (await openedBy(store, request)).map(({ subject }) => subject).filter((subject) => subject !== null);

const hasSameEmail = (store: Store, one: Requester, other: Requester): boolean =>
  one.email !== null && other.email !== null && emailIndexOf(store, one.email) === emailIndexOf(store, other.email);

const hasSameContact = (store: Store, one: Requester, other: Requester): boolean =>
  (one.phone !== null && one.phone === other.phone) || hasSameEmail(store, one, other);

const nameOf = ({ subject }: RequestParties): string | null => subject && subject.name.normalize('NFKC').trim().toLowerCase();

/** It is about the same person: who asks, or the same one by name. Of somebody who was not named nobody can tell. */
const isAboutSame = (one: RequestParties, other: RequestParties): boolean => {
  if (one.isSubject || other.isSubject) return one.isSubject && other.isSubject;
  return nameOf(one) !== null && nameOf(one) === nameOf(other);
};

/**
 * Whether two requests are of the same person and about the same: of one conversation or dossier, made sure of as the same, or with the same number
 * or address. Where it was made sure of both, that alone counts: an address can be of a household.
 */
export const isSamePerson = async (store: Store, one: Request, other: Request): Promise<boolean> => {
  if (!one.sealed.parties || !other.sealed.parties) return false;
  const [parties, others] = [await store.open(one, 'parties'), await store.open(other, 'parties')];
  if (!isAboutSame(parties, others)) return false;
  const [proven, provenToo] = [await provenAs(store, one), await provenAs(store, other)];
  if (one.subject !== null && one.subject === other.subject) return true;
  if (proven.length > 0 && provenToo.length > 0) return proven.some((subject) => provenToo.includes(subject));
  const isOfDossier = provenToo.some((subject) => subject === one.subject) || proven.some((subject) => subject === other.subject);
  return isOfDossier || hasSameContact(store, parties.requester, others.requester);
};

/** Whether who asks both gave one mail address, so that it tells them nothing new. */
export const hasOneAddress = async (store: Store, one: Request, other: Request): Promise<boolean> => {
  if (!one.sealed.parties || !other.sealed.parties) return false;
  const [parties, others] = [await store.open(one, 'parties'), await store.open(other, 'parties')];
  return hasSameEmail(store, parties.requester, others.requester);
};
