import type { Requester } from '../../domain/request.ts';
import { type Store, type Stored, Unreadable } from '../../domain/store.ts';
import { emailIndexOf, phoneIndexOf } from '../contactIndex.ts';
import { needsConsult } from './needsConsult.ts';
import { openedBy } from './requests/openedBy.ts';

/** What numbers and addresses are looked up by. */
interface Indexes {
  phones: readonly string[];
  emails: readonly string[];
}

const present = (values: readonly (string | null)[]): string[] => values.filter((value) => value !== null);

const indexesOf = (dossiers: readonly Stored<'dossier'>[]): Indexes => ({
  phones: present(dossiers.map(({ open }) => open.phoneIndex)),
  emails: present(dossiers.map(({ open }) => open.emailIndex)),
});

const dossiersBy = async (store: Store, { phones, emails }: Indexes): Promise<Stored<'dossier'>[]> => {
  const [byPhone, byEmail] = await Promise.all([
    phones.length === 0 ? [] : store.find('dossier', { anyOf: { field: 'phoneIndex', values: phones } }),
    emails.length === 0 ? [] : store.find('dossier', { anyOf: { field: 'emailIndex', values: emails } }),
  ]);
  return [...byPhone, ...byEmail];
};

/**
 * Whether violence was told of in one of these conversations, or in any other whose dossier has one of these numbers or addresses. What cannot be
 * read any more may have been of it.
 */
const needsConsultAnywhere = async (store: Store, conversations: readonly string[], indexes: Indexes): Promise<boolean> => {
  const others = (await dossiersBy(store, indexes)).map(({ open }) => open.conversation);
  try {
    return await needsConsult(store, [...new Set([...conversations, ...others])]);
  } catch (error) {
    if (error instanceof Unreadable) return true;
    throw error;
  }
};

/** Whether somebody is called or mailed only once it was talked over, whichever conversation violence was told of in. */
export const dossierNeedsConsult = (store: Store, dossier: Stored<'dossier'>): Promise<boolean> =>
  needsConsultAnywhere(store, [dossier.open.conversation], indexesOf([dossier]));

const indexesOfRequester = (store: Store, { phone, email }: Requester): Indexes => ({
  phones: phone === null ? [] : [phoneIndexOf(store, phone)],
  emails: email === null ? [] : [emailIndexOf(store, email)],
});

/** The same of who is in no conversation here, by what is known of them. */
export const requesterNeedsConsult = (store: Store, requester: Requester): Promise<boolean> =>
  needsConsultAnywhere(store, [], indexesOfRequester(store, requester));

/** The same of who asked something: by their conversation, what they told of themselves, and what was opened to them. */
export const requestNeedsConsult = async (store: Store, request: Stored<'request'>): Promise<boolean> => {
  const { conversation } = request.open;
  const dossiers = [...(await store.find('dossier', { where: { conversation } })), ...(await openedBy(store, request))];
  const known = indexesOf(dossiers);
  const told = request.sealed.parties
    ? indexesOfRequester(store, (await store.open(request, 'parties')).requester)
    : { phones: [], emails: [] };
  return needsConsultAnywhere(store, [conversation, ...dossiers.map(({ open }) => open.conversation)], {
    phones: [...known.phones, ...told.phones],
    emails: [...known.emails, ...told.emails],
  });
};

/** The same of who wants a person: by their conversation, and the request that it is about. */
export const handoffNeedsConsult = async (store: Store, { open }: Stored<'handoff'>): Promise<boolean> => {
  const request = open.request === null ? undefined : await store.get('request', { id: open.request });
  if (request) return requestNeedsConsult(store, request);
  const dossiers = await store.find('dossier', { where: { conversation: open.conversation } });
  return needsConsultAnywhere(store, [open.conversation], indexesOf(dossiers));
};
