import { afterAll, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import type { Line } from '../../bot/office/lists.ts';
import type { Office } from '../../bot/office/office.ts';
import { readList } from '../../bot/office/readList.ts';
import { decideRequest, verifyRequest } from '../../bot/office/requests/acts.ts';
import { enterRequest, type Letter as Entered } from '../../bot/office/requests/enter.ts';
import { showRequest } from '../../bot/office/requests/show.ts';
import { type Store, Unreadable } from '../../domain/store.ts';
import { nl } from '../../locales/nl.ts';
import { engines } from '../support/engines.ts';
import { type Stage, stageOn } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const address = 'riet@voorbeeld.nl';
const warning = `let op: ${nl['caution.onlyAfterConsult']}`;
const situation = 'Mijn moeder heeft dementie en woont nog thuis.';

describe.each(engines)('somebody who told of violence ($name)', (engine) => {
  let stage: Stage;
  beforeAll(engine.start);
  afterAll(engine.stop);
  beforeEach(async () => {
    const { stage: empty, leave } = await stageOn(engine);
    stage = empty;
    return leave;
  });
  const office = (store: Store = stage.store, id = 'terminal'): Office => {
    const { clock, identifiers } = stage;
    return { store, actor: { id, standing: null }, clock: () => clock.now, identifiers };
  };
  const visit = async (id: string, ...said: string[]): Promise<void> => {
    await (await new Visitor(id, () => stage.conversations).begin()).say(...said);
  };
  const handsIn = (id: string, phone: string, email: string): Promise<void> => visit(id, 'Riet', phone, email, situation, 'ja, klopt');
  const tellsOfViolence = (email: string, phone = 'overslaan'): Promise<void> =>
    visit('in danger', 'Riet', phone, email, 'mijn man slaat me elke avond');
  const enter = async (more: Partial<Entered>): Promise<string> => {
    const letter = {
      rights: ['complaint'],
      receivedOn: null,
      text: 'Ik heb een klacht.',
      name: 'Riet',
      subject: null,
      marketing: false,
    } as const;
    const { reference } = await enterRequest(office(stage.store, 'an'), { ...letter, phone: null, email: null, ...more }, null);
    return reference;
  };
  const listed = async (name: 'dossiers' | 'handoffs', ground: string | null = null, store = stage.store): Promise<Line[]> => {
    const lines: Line[] = [];
    await readList(office(store), name, (line) => lines.push(line), ground);
    return lines;
  };
  const timesToCall = async (ground: string | null = null, store = stage.store): Promise<unknown[]> =>
    (await listed('dossiers', ground, store)).map(({ contact }) => (contact as { bestTime: unknown }).bestTime);
  const consults = async (): Promise<unknown[]> => (await listed('handoffs')).map(({ contactOnlyAfterConsult }) => contactOnlyAfterConsult);
  const shown = async (reference: string): Promise<unknown> => (await showRequest(office(), reference))['contactOnlyAfterConsult'];

  engine.it('is contacted after a consult only, wherever a dossier, a wish or a request of theirs is shown', async () => {
    await handsIn('first', 'overslaan', address);
    await handsIn('other', 'overslaan', 'piet@voorbeeld.nl');
    const [mine, another] = [await enter({ email: 'RIET@voorbeeld.nl' }), await enter({ email: 'piet@voorbeeld.nl' })];
    expect([await timesToCall(), await consults()]).toEqual([
      [null, null],
      [false, false],
    ]);
    expect([await shown(mine), await shown(another)]).toEqual([false, false]);
    await tellsOfViolence(address);
    expect(await timesToCall()).toEqual([warning, null, warning]);
    expect(await consults()).toEqual([true, false, true]);
    expect([await shown(mine), await shown(another)]).toEqual([true, false]);
  });
  engine.it('is known by their number as well, and by the dossier that was opened to them', async () => {
    await handsIn('first', '06 12345678', 'overslaan');
    await tellsOfViolence('overslaan', '06 12345678');
    expect(await timesToCall()).toEqual([warning, warning]);
    const [byNumber, byNothing] = [await enter({ phone: '0612345678' }), await enter({ email: 'iemand@anders.nl' })];
    expect([await shown(byNumber), await shown(byNothing)]).toEqual([true, false]);
    await verifyRequest(office(), byNothing, 'Teruggebeld: het was Riet.', null, { references: ['ZG-TEST-0001'] });
    expect(await shown(byNothing)).toBe(true);
  });
  engine.it('who asks for a right in another conversation is shown so there', async () => {
    await tellsOfViolence(address);
    await visit('second', 'Ik wil inzage in mijn gegevens', 'ja', address);
    const reference = String((await stage.store.find('request', {}))[0]?.open.reference);
    const wish = (await listed('handoffs')).find(({ reason }) => reason === 'right');
    expect(wish).toMatchObject({ request: reference, contactOnlyAfterConsult: true });
    expect(await shown(reference)).toBe(true);
  });
  engine.it('keeps the time that they gave, and is shown so while their data are only kept', async () => {
    await handsIn('first', 'overslaan', address);
    await visit('first', 'bel me na 18 uur');
    const [before] = await timesToCall();
    expect(before).toEqual(expect.any(String));
    await tellsOfViolence(address);
    expect((await timesToCall())[0]).toBe(`${String(before)}; ${warning}`);
    const [dossier] = await stage.store.find('dossier', { sort: { field: 'createdAt' } });
    const subject = dossier?.subject ?? '';
    await stage.store.commit([{ do: 'update', kind: 'subject', key: { id: subject }, subject, expect: {}, set: { status: 'restricted' } }]);
    expect((await timesToCall())[0]).toBe(warning);
    expect((await timesToCall('rights'))[0]).toBe(`${String(before)}; ${warning}`);
  });
  engine.it('is written no letter on a request of another conversation', async () => {
    await tellsOfViolence(address);
    const [mine, another] = [await enter({ email: address }), await enter({ email: 'piet@voorbeeld.nl' })];
    const before = (await stage.store.find('outbox', {})).length;
    for (const reference of [mine, another])
      await decideRequest(office(), reference, 'complaint', { outcome: 'granted', ground: null, explanation: '' });
    expect(await stage.store.find('outbox', {})).toHaveLength(before + 1);
  });
  engine.it('may have been one whose words cannot be read any more', async () => {
    await handsIn('first', 'overslaan', address);
    const broken = new Proxy(stage.store, {
      get: (target, name) => {
        const verb: unknown = Reflect.get(target, name);
        if (typeof verb !== 'function') return verb;
        if (name !== 'open') return verb.bind(target) as unknown;
        return (stored: Parameters<Store['open']>[0], group: string): Promise<unknown> =>
          group === 'detail' ? Promise.reject(new Unreadable('broken')) : (verb.call(target, stored, group) as Promise<unknown>);
      },
    });
    expect(await timesToCall(null, broken)).toEqual([warning]);
  });
});
