import { newSubject } from '../../domain/gate.ts';
import { RuleError } from '../../domain/ruleError.ts';
import type { Role, StaffCard } from '../../domain/staff.ts';
import type { Change, Stored } from '../../domain/store.ts';
import { type Day, dayOf } from '../../domain/terms.ts';
import { demand, isStaffId } from './actor.ts';
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

/** Demands that somebody is on the list as they were read; whoever changes them at the same moment waits, and looks again. */
const unchanged = ({ kind, key, subject, version, open }: Stored<'staff'>): Change => ({
  ...{ do: 'update', kind, key, subject },
  ...{ expect: { version }, set: { role: open.role } },
});

/** Another admin than this one: the actor where they are, because their row is demanded anyway. */
const otherAdmin = async ({ store, actor }: Office, { key }: Stored<'staff'>): Promise<Stored<'staff'>> => {
  const others = (await store.find('staff', {})).filter(
    (staff) => staff.key.id !== key.id && staff.open.role === 'admin' && staff.open.removedAt === null,
  );
  const other = others.find((staff) => staff.key.id === actor.id) ?? others[0];
  if (!other) throw new RuleError('This is the last admin; name another one first.');
  return other;
};

/**
 * What a change of the list rests on, demanded in its commit: who makes it may do so still, and where an admin goes, another one stays. So of two
 * admins who remove each other at the same moment one comes too late.
 * @param changes who is changed, if anybody; their own row is demanded by that change
 * @param leaves they are an admin, and will be none
 * @throws RuleError when nobody would be left who can keep the list; Forbidden
 */
const basis = async (office: Office, changes: Stored<'staff'> | null, leaves: boolean): Promise<Change[]> => {
  const { store, actor } = office;
  const keeper = actor.standing === null ? undefined : await store.get('staff', { id: actor.id });
  if (keeper) demand({ id: actor.id, standing: keeper.open }, 'staff.change');
  const stays = changes && leaves ? await otherAdmin(office, changes) : undefined;
  const rows = new Map([keeper, stays].filter((staff) => staff !== undefined).map((staff) => [staff.key.id, staff]));
  if (changes) rows.delete(changes.key.id);
  return [...rows.values()].map(unchanged);
};

/**
 * Puts somebody on the list of staff, with a key of their own for name and address.
 * @throws RuleError when the name cannot be one, is taken or was taken before, or the day of their secrecy is still to come
 */
export const addStaff = async (office: Office, { id, role, secrecyOn, name, email }: NewStaff): Promise<void> => {
  if (!isStaffId(id)) throw new RuleError('A member of staff is named by up to 64 letters, digits or the signs . _ @ and -.');
  // Only a promise that was made opens what people told of their health (AVG art. 9(3)).
  if (secrecyOn !== null && secrecyOn > dayOf(office.clock()))
    throw new RuleError('That day is still to come; the duty of secrecy is noted once they have accepted it.');
  return perform(office, 'staff.change', async () => {
    await demandNew(office, id, email);
    const now = office.clock();
    const subject = `staff ${id}`;
    const changes: Change[] = [
      ...(await basis(office, null, false)),
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

/** What becomes of somebody on the list, with what that rests on. */
const changed = async (
  office: Office,
  staff: Stored<'staff'>,
  { set, groups }: { set: Partial<Stored<'staff'>['open']>; groups?: { card: StaffCard } },
): Promise<Change[]> => {
  const { kind, key, subject, version } = staff;
  const leaves = staff.open.role === 'admin' && set.role !== 'admin';
  const change: Change = { do: 'update', kind, key, subject, expect: { version }, set, ...(groups && { groups }) };
  return [change, ...(await basis(office, staff, leaves))];
};

/** @throws RuleError when there is nobody of this name, or it is the last admin; Forbidden */
export const changeRole = (office: Office, id: string, role: Role): Promise<void> =>
  perform(office, 'staff.change', async () => {
    const staff = await find(office, id);
    const changes = await changed(office, staff, { set: { role } });
    return { act: `staff.changed:${role}`, about: staff.subject, changes, result: undefined };
  });

/**
 * Takes somebody off the list: they may do nothing any more, and their mail address goes. Their name stays, because of what they did and promised.
 * @throws RuleError when there is nobody of this name, or it is the last admin; Forbidden
 */
export const removeStaff = (office: Office, id: string): Promise<void> =>
  perform(office, 'staff.change', async () => {
    const staff = await find(office, id);
    const { name } = await office.store.open(staff, 'card');
    const changes = await changed(office, staff, { set: { removedAt: office.clock() }, groups: { card: { name, email: '' } } });
    return { act: 'staff.removed', about: staff.subject, changes, result: undefined };
  });
