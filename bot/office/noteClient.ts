import { mayUse } from '../../domain/gate.ts';
import { readGround, type RestrictionGround } from '../../domain/restriction.ts';
import { RuleError } from '../../domain/ruleError.ts';
import type { Store, Stored } from '../../domain/store.ts';
import { findDossier } from './findDossier.ts';
import type { Office } from './office.ts';
import { perform } from './perform.ts';

/** What is only kept for now is changed on a ground alone (AVG art. 18(2)). @throws RuleError where none was stated */
const demandOpen = async (store: Store, id: string, ground: RestrictionGround | null): Promise<Stored<'subject'>> => {
  const person = await store.get('subject', { id });
  if (!person) throw new RuleError('There is no dossier with this reference.');
  if (!mayUse(person.open, 'help', 'contact', ground))
    throw new RuleError('These data are only kept for now; state a ground of art. 18(2) AVG with --ground.');
  return person;
};

/**
 * Notes whether somebody is a client. Only clients may get offers (privacy statement, "klant").
 * @param stated why it is noted of somebody whose data are only kept for now (AVG art. 18(2))
 * @throws RuleError when there is no dossier with this reference, or it is only kept and no ground was stated; Forbidden
 */
export const noteClient = async (office: Office, reference: string, client: boolean, stated: string | null = null): Promise<void> => {
  const { store } = office;
  const ground = stated === null ? null : readGround(stated).ground;
  return perform(office, 'dossier.change', async () => {
    const { subject } = await findDossier(store, reference);
    const { kind, key, open } = await demandOpen(store, subject, ground);
    const act = client ? 'subject.client' : 'subject.notClient';
    return {
      act: open.status === 'restricted' ? `${act}:restricted:${ground}` : act,
      about: subject,
      // Demands the status as it was read: a restriction that comes in between is heard.
      changes: [{ do: 'update', kind, key, subject, expect: { status: open.status }, set: { client } }],
      result: undefined,
    };
  });
};
