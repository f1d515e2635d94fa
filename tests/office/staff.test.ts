import { afterAll, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import { type Actor, findActor, Forbidden } from '../../bot/office/actor.ts';
import { addStaff, changeRole, removeStaff } from '../../bot/office/keepStaff.ts';
import type { Office } from '../../bot/office/office.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import { RuleError } from '../../domain/ruleError.ts';
import type { Role } from '../../domain/staff.ts';
import type { Store, Stored } from '../../domain/store.ts';
import { engines } from '../support/engines.ts';

/** Keys of staff outlive a test where an engine is shared, so every round has its own staff. */
let round = 0;
const clock = (): Date => new Date('2026-03-06T09:00:00Z');
const rounds = 15;

describe.each(engines)('who keeps the list of staff ($name)', (engine) => {
  let store: Store;
  let leave: () => Promise<void>;
  beforeAll(engine.start);
  afterAll(engine.stop);
  beforeEach(async () => {
    ({ store, leave } = await engine.open());
    return leave;
  });
  const officeOf = (actor: Actor): Office => ({ store, actor, clock, identifiers });
  const terminal = (): Office => officeOf({ id: 'terminal', standing: null });
  const as = async (id: string): Promise<Office> => officeOf(await findActor(store, id));
  const hire = async (name: string, role: Role): Promise<string> => {
    round++;
    const id = `${name}${process.pid}.${round}`;
    await addStaff(terminal(), { id, name, email: `${id}@voorbeeld.nl`, role, secrecyOn: null });
    return id;
  };
  const admins = async (): Promise<Stored<'staff'>[]> =>
    (await store.find('staff', {})).filter(({ open }) => open.role === 'admin' && open.removedAt === null);
  /** Two who act at the same moment, each with what they knew before. Gives how many of the two came through. */
  const atOnce = async (one: string, other: string, act: (office: Office, on: string) => Promise<void>, own = false): Promise<number> => {
    const [first, second] = [await as(one), await as(other)];
    const ended = await Promise.allSettled([act(first, own ? one : other), act(second, own ? other : one)]);
    for (const result of ended)
      if (result.status === 'rejected' && ![Forbidden, RuleError].some((kind) => result.reason instanceof kind)) throw result.reason;
    return ended.filter(({ status }) => status === 'fulfilled').length;
  };
  /** Plays it many times, each time with two new admins and nobody else of that role. */
  const race = async (act: (office: Office, on: string) => Promise<void>, own = false): Promise<void> => {
    let last: string | null = null;
    for (let time = 0; time < rounds; time++) {
      const [one, other] = [await hire('ada', 'admin'), await hire('bea', 'admin')];
      if (last !== null) await removeStaff(terminal(), last);
      expect(await atOnce(one, other, act, own)).toBe(1);
      const left = await admins();
      expect(left).toHaveLength(1);
      last = left[0]?.key.id ?? null;
    }
  };

  engine.it('is one of two who remove each other at the same moment', () => race((office, id) => removeStaff(office, id)));
  engine.it('is one of two who take the role from each other at the same moment', () =>
    race((office, id) => changeRole(office, id, 'advisor')),
  );
  engine.it('is one of two who leave at the same moment', () => race((office, id) => removeStaff(office, id), true));
  engine.it('is somebody, whatever three do to each other at once', async () => {
    for (let time = 0; time < rounds; time++) {
      const ids = [await hire('ada', 'admin'), await hire('bea', 'admin'), await hire('cor', 'admin')];
      for (const { key } of await admins()) if (!ids.includes(key.id)) await removeStaff(terminal(), key.id);
      const offices = await Promise.all(ids.map(as));
      await Promise.allSettled(offices.map((office, at) => removeStaff(office, ids[(at + 1) % 3] ?? '')));
      expect((await admins()).length).toBeGreaterThan(0);
    }
  });
  engine.it('is never nobody, once there was somebody', async () => {
    const only = await hire('ada', 'admin');
    await expect(removeStaff(terminal(), only)).rejects.toThrow('last admin');
    await expect(changeRole(terminal(), only, 'manager')).rejects.toThrow('last admin');
    await changeRole(terminal(), only, 'admin');
    const next = await hire('bea', 'admin');
    await removeStaff(terminal(), only);
    expect((await admins()).map(({ key }) => key.id)).toEqual([next]);
    await expect(addStaff(await as(next), { id: only, name: 'x', email: 'x@y.nl', role: 'admin', secrecyOn: null })).rejects.toThrow(
      'taken',
    );
  });
  engine.it('does nothing more once they were removed, though they began before', async () => {
    const [one, other] = [await hire('ada', 'admin'), await hire('bea', 'admin')];
    const late = await as(other);
    await removeStaff(await as(one), other);
    const someone = { id: `${other}x`, name: 'x', email: `${other}x@y.nl`, role: 'admin', secrecyOn: null } as const;
    await expect(addStaff(late, someone)).rejects.toThrow('is no longer of the staff');
    await expect(changeRole(late, one, 'advisor')).rejects.toThrow(Forbidden);
    expect((await admins()).map(({ key }) => key.id)).toEqual([one]);
  });
});
