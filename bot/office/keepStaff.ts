import { newSubject } from '../../domain/gate.ts';
import { RuleError } from '../../domain/ruleError.ts';
import type { Role, StaffCard } from '../../domain/staff.ts';
import type { Change, Stored } from '../../domain/store.ts';
import type { Day } from '../../domain/terms.ts';
import { isStaffId } from './actor.ts';
import type { Office } from './office.ts';
import { perform } from './perform.ts';

export interface NewStaff extends StaffCard {
  /** The name under which what they do is audited. */
  id: string;
  role: Role;
  secrecyOn: Day | null;
}

const find = async ({ store }: Office, id: string): Promise<Stored<'staff'>> => {
  const staff = await store.get('staff', { id });
  if (!staff || staff.open.removedAt) throw new RuleError('Nobody of this name is on the list of staff.');
  return staff;
};

/** What was done under a name stays that person's, and nobody is two: a second of two who decide is another person. */
const demandNew = async ({ store }: Office, id: string, email: string): Promise<void> => {
  for (const staff of await store.find('staff', {})) {
    if (staff.key.id.toLowerCase() === id.toLowerCase()) throw new RuleError('This name is taken, or was.');
    const card = await store.open(staff, 'card');
    if (card.email.toLowerCase() === email.toLowerCase()) throw new RuleError('Somebody with this mail address is on the list already.');
  }
};

/**
 * Puts somebody on the list of staff, with a key of their own for name and address.
 * @throws RuleError when the name cannot be one, is taken or was taken before
 */
export const addStaff = (office: Office, { id, role, secrecyOn, name, email }: NewStaff): Promise<void> => {
  if (!isStaffId(id)) throw new RuleError('A member of staff is named by up to 64 letters, digits or the signs . _ @ and -.');
  return perform(office, 'staff.change', async () => {
    await demandNew(office, id, email);
    const now = office.clock();
    const subject = `staff ${id}`;
    const changes: Change[] = [
      { do: 'insert', kind: 'subject', key: { id: subject }, subject, open: newSubject(now), groups: {} },
      {
        do: 'insert',
        kind: 'staff',
        key: { id },
        subject,
        open: { role, secrecyOn, addedAt: now, removedAt: null },
        groups: { card: { name, email } },
      },
    ];
    return { act: `staff.added:${role}`, about: subject, changes, result: undefined };
  });
};

/** @throws RuleError when there is nobody of this name */
export const changeRole = (office: Office, id: string, role: Role): Promise<void> =>
  perform(office, 'staff.change', async () => {
    const { kind, key, subject, version } = await find(office, id);
    const changes: Change[] = [{ do: 'update', kind, key, subject, expect: { version }, set: { role } }];
    return { act: `staff.changed:${role}`, about: subject, changes, result: undefined };
  });

/**
 * Takes somebody off the list: they may do nothing any more, and their mail address goes. Their name stays, because of what they did and promised.
 * @throws RuleError when there is nobody of this name
 */
export const removeStaff = (office: Office, id: string): Promise<void> =>
  perform(office, 'staff.change', async () => {
    const staff = await find(office, id);
    const { kind, key, subject, version } = staff;
    const { name } = await office.store.open(staff, 'card');
    const set = { removedAt: office.clock() };
    const changes: Change[] = [{ do: 'update', kind, key, subject, expect: { version }, set, groups: { card: { name, email: '' } } }];
    return { act: 'staff.removed', about: subject, changes, result: undefined };
  });
