import { afterAll, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import { Forbidden } from '../../bot/office/actor.ts';
import type { Line } from '../../bot/office/lists.ts';
import type { Office } from '../../bot/office/office.ts';
import { readList } from '../../bot/office/readList.ts';
import { withdrawRequest } from '../../bot/office/requests/acts.ts';
import { listOpen } from '../../bot/office/requests/listOpen.ts';
import { noteBreach } from '../../bot/office/requests/noteBreach.ts';
import { openBreaches } from '../../bot/office/requests/openBreaches.ts';
import { showRequest } from '../../bot/office/requests/show.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import { type BreachNote, newBreach } from '../../domain/breach.ts';
import type { Role } from '../../domain/staff.ts';
import type { Change, Store, Stored } from '../../domain/store.ts';
import { begin, request } from '../storage/fixtures.ts';
import { engines } from '../support/engines.ts';

const noticedAt = new Date('2026-03-06T09:00:00Z');
const dueAt = new Date('2026-03-09T09:00:00Z');
let now = noticedAt;
const clock = (): Date => now;
const reported: BreachNote = { outcome: 'reported', reportedAt: null, explanation: '' };
const explanation = 'De brief is ongeopend teruggekomen; niemand heeft hem gelezen.';
const noRisk: BreachNote = { outcome: 'noRisk', reportedAt: null, explanation };

describe.each(engines)('a leak ($name)', (engine) => {
  let store: Store;
  let leave: () => Promise<void>;
  beforeAll(engine.start);
  afterAll(engine.stop);
  beforeEach(async () => {
    now = new Date('2026-03-07T09:00:00Z');
    ({ store, leave } = await engine.open());
    return leave;
  });
  const office = (id = 'terminal'): Office => ({ store, actor: { id, standing: null }, clock, identifiers });
  const officeAs = (role: Role): Office => ({
    ...office(),
    actor: { id: role, standing: { role, secrecyOn: '2026-01-05', removedAt: null } },
  });
  /** A request that tells of a leak, or of none. */
  const told = async (noticed: Date | null = noticedAt): Promise<string> => {
    const [id, reference] = [identifiers.newId(), identifiers.newReference()];
    const person = await begin(store);
    const registered = request(person, id, reference, ['complaint']);
    const set = newBreach(noticed);
    await store.commit(registered);
    await store.commit([{ do: 'update', kind: 'request', key: { id }, subject: person.subject, expect: {}, set }]);
    return reference;
  };
  const stored = async (reference: string): Promise<Stored<'request'>> => {
    const [found] = await store.find('request', { where: { reference } });
    if (!found) throw new Error('there is one');
    return found;
  };
  const listed = async (open: boolean): Promise<Line[]> => {
    const lines: Line[] = [];
    const take = (line: Line): void => void lines.push(line);
    await (open ? listOpen(office(), 10, take) : readList(office(), 'requests', take));
    return lines;
  };
  const factOf = async (who: string): Promise<unknown> => (await store.find('audit', { where: { of: `staff ${who}` } })).at(-1)?.open;

  engine.it('that was reported is waited for no longer, and who noted it, and when, stays', async () => {
    const reference = await told();
    expect(await listed(false)).toMatchObject([{ breach: { noticedAt, dueAt } }]);
    await noteBreach(officeAs('privacyOfficer'), reference.toLowerCase(), {
      ...reported,
      reportedAt: new Date('2026-03-06T15:00:00Z'),
    });
    expect(await openBreaches(store)).toEqual([]);
    for (const open of [false, true]) expect(await listed(open)).toMatchObject([{ reference, breach: { noticedAt, dueAt: null } }]);
    expect(await showRequest(office(), reference)).toMatchObject({
      breach: { noticedAt, dueAt, outcome: 'reported', settledAt: new Date('2026-03-06T15:00:00Z'), settledBy: 'privacyOfficer' },
      items: [{ right: 'complaint', status: 'received' }],
      steps: [{ what: 'breachReported', by: 'privacyOfficer', at: now, right: null, text: '' }],
    });
    const { subject } = await stored(reference);
    expect(await factOf('privacyOfficer')).toMatchObject({ act: 'breach.reported', actor: 'privacyOfficer', at: now, about: subject });
  });
  engine.it('that was not reported says why, in the audit log too, and stays so once the person goes', async () => {
    const reference = await told();
    await noteBreach(office('po'), reference, { ...noRisk, explanation: `${explanation} Het ging om 111222333.` });
    expect(await openBreaches(store)).toEqual([]);
    expect(await showRequest(office(), reference)).toMatchObject({
      breach: { dueAt, outcome: 'noRisk', settledAt: now, settledBy: 'po' },
      steps: [{ what: 'breachNotReported', by: 'po', text: `${explanation} Het ging om [bsn].` }],
    });
    const { subject } = await stored(reference);
    const fact = { act: 'breach.notReported:noRisk', actor: 'po', at: now, about: subject };
    expect(await factOf('po')).toMatchObject(fact);
    await store.commit([{ do: 'erase', subject: subject ?? '', expect: null, records: [], at: now }]);
    expect(await factOf('po')).toMatchObject(fact);
  });
  engine.it('goes on being listed first while nobody noted it, whatever was answered', async () => {
    const [leak, plain] = [await told(), await told(null)];
    await withdrawRequest(office(), leak, null, 'Ze belde.');
    expect((await listed(true)).map(({ reference }) => reference)).toEqual([leak, plain]);
    await noteBreach(office(), leak, { ...noRisk, outcome: 'noBreach' });
    expect((await listed(true)).map(({ reference }) => reference)).toEqual([plain]);
  });
  engine.it('that was not reported can still be, and a report stands', async () => {
    const reference = await told();
    await noteBreach(office('po'), reference, noRisk);
    await expect(noteBreach(office(), reference, { ...noRisk, outcome: 'noBreach' })).rejects.toThrow('it can still be reported');
    await noteBreach(office('pb'), reference, reported);
    expect((await stored(reference)).open).toMatchObject({ breachOutcome: 'reported', breachSettledBy: 'pb' });
    for (const note of [reported, noRisk]) await expect(noteBreach(office(), reference, note)).rejects.toThrow('knows of it');
    const { steps } = (await showRequest(office(), reference)) as { steps: { what: string }[] };
    expect(steps.map(({ what }) => what)).toEqual(['breachNotReported', 'breachReported']);
  });
  engine.it('is noted with what the law asks, and else not at all', async () => {
    const reference = await told();
    const faults: [BreachNote, string][] = [
      [{ ...noRisk, explanation: ' geen gevaar ' }, 'Say in a sentence at least'],
      [{ ...noRisk, outcome: 'noBreach', explanation: '' }, 'Say in a sentence at least'],
      [{ ...noRisk, reportedAt: now }, 'Only a report'],
      [{ ...reported, reportedAt: new Date(now.getTime() + 1) }, 'still to come'],
      [{ ...reported, reportedAt: new Date(noticedAt.getTime() - 1) }, 'before it was noticed'],
    ];
    for (const [note, said] of faults) await expect(noteBreach(office(), reference, note)).rejects.toThrow(said);
    await expect(noteBreach(office(), await told(null), reported)).rejects.toThrow('No leak was told');
    await expect(noteBreach(office(), 'ZG-0000-0000', reported)).rejects.toThrow('no request with this reference');
    now = new Date(dueAt.getTime() + 1);
    await expect(noteBreach(office(), reference, reported)).rejects.toThrow('say in a sentence why it came later');
    expect((await stored(reference)).open).toMatchObject({ breachOutcome: null, breachSettledAt: null, breachSettledBy: null });
    expect(await store.find('step', {})).toEqual([]);
    // In time is what counts, not when it is noted.
    await noteBreach(office(), reference, { ...reported, reportedAt: dueAt });
    const late = await told();
    await noteBreach(office(), late, { ...reported, explanation: 'Pas na een week bleek om wie het ging.' });
    expect((await stored(late)).open).toMatchObject({ breachOutcome: 'reported', breachSettledAt: now });
  });
  engine.it('is noted by a privacy officer', async () => {
    const reference = await told();
    for (const role of ['advisor', 'manager', 'auditor', 'admin'] as const)
      await expect((async () => noteBreach(officeAs(role), reference, reported))()).rejects.toThrow(Forbidden);
    expect(await openBreaches(store)).toHaveLength(1);
  });
  engine.it('of which two note something at once is noted once', async () => {
    const reference = await told();
    const ended = await Promise.allSettled(['po', 'pb'].map((id) => noteBreach(office(id), reference, reported)));
    expect(ended.map(({ status }) => status).toSorted((a, b) => a.localeCompare(b))).toEqual(['fulfilled', 'rejected']);
    expect(await store.find('step', {})).toHaveLength(1);
    const facts = (await Promise.all(['po', 'pb'].map(factOf))).filter((fact) => fact !== undefined);
    expect(facts).toMatchObject([{ act: 'breach.reported' }]);
  });
  engine.it('told in a draft that the person had erased runs on, and can be noted', async () => {
    const reference = await told();
    const { key, open } = await stored(reference);
    const erased: Change[] = [
      { do: 'remove', kind: 'request', key },
      { do: 'insert', kind: 'request', key, subject: null, open, groups: { letter: null, parties: null } },
    ];
    await store.commit(erased);
    expect(await openBreaches(store)).toHaveLength(1);
    await noteBreach(office('po'), reference, noRisk);
    expect(await openBreaches(store)).toEqual([]);
    expect(await showRequest(office(), reference)).toMatchObject({ text: null, breach: { outcome: 'noRisk', settledBy: 'po' }, steps: [] });
    expect(await factOf('po')).toMatchObject({ act: 'breach.notReported:noRisk', about: null });
  });
});
