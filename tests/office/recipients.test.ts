import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { emailIndexOf } from '../../bot/contactIndex.ts';
import { type Actor, findActor, Forbidden } from '../../bot/office/actor.ts';
import { addStaff } from '../../bot/office/keepStaff.ts';
import type { Line } from '../../bot/office/lists.ts';
import type { Office } from '../../bot/office/office.ts';
import { listRecipients } from '../../bot/office/recipients/listRecipients.ts';
import { noteRecipient } from '../../bot/office/recipients/noteRecipient.ts';
import { tellRecipient } from '../../bot/office/recipients/tellRecipient.ts';
import { decideRequest, verifyRequest } from '../../bot/office/requests/acts.ts';
import { enterRequest } from '../../bot/office/requests/enter.ts';
import { showRequest } from '../../bot/office/requests/show.ts';
import { parseSettings } from '../../bot/settings.ts';
import { WrongUse } from '../../bot/terminal/admin/command.ts';
import { shareCommand } from '../../bot/terminal/admin/shareCommand.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import { stoppedBy } from '../../domain/gate.ts';
import type { Open } from '../../domain/kinds.ts';
import { shareBases, type Sharing } from '../../domain/recipient.ts';
import type { Role } from '../../domain/staff.ts';
import type { Store } from '../../domain/store.ts';
import { begin, dossier, type Person, request } from '../storage/fixtures.ts';
import { engines } from '../support/engines.ts';

/** Keys of staff outlive a test where an engine is shared, so every test has its own staff. */
let test = 0;
let now = new Date('2026-03-06T09:00:00Z');
const sharing: Sharing = {
  ...{
    name: 'Gemeente Utrecht, loket Wmo',
    fields: ['name', 'phone'],
    basis: 'request',
    askedOn: '2026-03-05',
    reason: null,
    ground: null,
  },
};

describe.each(engines)('who outside got data ($name)', (engine) => {
  let store: Store;
  let leave: () => Promise<void>;
  let person: Person;
  let reference: string;
  beforeAll(engine.start);
  afterAll(engine.stop);
  beforeEach(async () => {
    test++;
    now = new Date('2026-03-06T09:00:00Z');
    ({ store, leave } = await engine.open());
    person = await begin(store);
    reference = identifiers.newReference();
    await store.commit([dossier(person, identifiers.newId(), reference)]);
    return leave;
  });
  const officeOf = (actor: Actor): Office => ({ store, actor, clock: () => now, identifiers });
  const terminal = (): Office => officeOf({ id: 'terminal', standing: null });
  const hire = async (name: string, role: Role, secrecyOn: string | null = '2026-01-05'): Promise<Office> => {
    const id = `${name}${process.pid}.${test}`;
    await addStaff(terminal(), { id, name, email: `${name}@voorbeeld.nl`, role, secrecyOn });
    return officeOf(await findActor(store, id));
  };
  const listed = async (office: Office): Promise<Line[]> => {
    const lines: Line[] = [];
    await listRecipients(office, reference, (line) => lines.push(line));
    return JSON.parse(JSON.stringify(lines)) as Line[];
  };
  const factsOf = async ({ actor }: Office): Promise<unknown[]> =>
    (await store.find('audit', { where: { of: `staff ${actor.id}` } })).map(({ open }) => [open.act, open.about]);
  const shown = async (of: string): Promise<{ recipients: Line[]; checklist: Line[] }> =>
    (await showRequest(terminal(), of)) as { recipients: Line[]; checklist: Line[] };
  const become = (set: Partial<Open<'subject'>>): Promise<void> =>
    store.commit([{ do: 'update', kind: 'subject', key: { id: person.subject }, subject: person.subject, expect: {}, set }]);

  engine.it('is listed by name, with what they got, why, when and from whom, and each of it is in the audit log', async () => {
    const advisor = await hire('an', 'advisor');
    const id = await noteRecipient(advisor, reference.toLowerCase(), { ...sharing, fields: ['phone', 'name', 'phone'] });
    expect(await listed(advisor)).toEqual([
      {
        ...{ id, dossier: reference, name: sharing.name, fields: ['phone', 'name'], basis: 'request', askedOn: '2026-03-05' },
        ...{ reason: null, ground: null, by: advisor.actor.id, at: now.toISOString(), toldAt: null, told: null },
      },
    ]);
    expect(await factsOf(advisor)).toEqual([
      ['recipient.noted:request', person.subject],
      ['recipients.read', person.subject],
    ]);
  });
  engine.it('is sealed with the key of the person, and gone with them', async () => {
    await noteRecipient(terminal(), reference, { ...sharing, name: 'Kanarie Thuiszorg 111222333', reason: 'ook op Sijsjeslaan' });
    const [stored] = await store.find('recipient', { where: { subject: person.subject } });
    expect(JSON.stringify(stored?.open)).not.toMatch(/Kanarie|Sijsjes/);
    expect(Buffer.from(stored?.sealed.passing ?? []).toString('latin1')).not.toMatch(/Kanarie|Sijsjes/);
    expect(await listed(terminal())).toMatchObject([{ name: 'Kanarie Thuiszorg [bsn]' }]);
    await store.commit([{ do: 'erase', subject: person.subject, expect: null, records: [], at: now }]);
    expect(await store.find('recipient', {})).toEqual([]);
  });
  engine.it('is noted by advisors and privacy officers only, and only under a duty of secrecy', async () => {
    await noteRecipient(await hire('po', 'privacyOfficer'), reference, sharing);
    for (const role of ['manager', 'auditor', 'admin'] as const) {
      const office = await hire(role, role);
      await expect(noteRecipient(office, reference, sharing)).rejects.toThrow(Forbidden);
      await expect(listed(office)).rejects.toThrow(Forbidden);
      expect(await factsOf(office)).toEqual([]);
    }
    await expect(noteRecipient(await hire('si', 'advisor', null), reference, sharing)).rejects.toThrow('duty of secrecy');
    expect(await listed(terminal())).toHaveLength(1);
  });
  engine.it('of a policy is what an advisor passes on, with a reason', async () => {
    const [advisor, officer] = [await hire('an', 'advisor'), await hire('po', 'privacyOfficer')];
    const policy: Sharing = { ...sharing, fields: ['name', 'policyNumber'], reason: 'De thuiszorg vraagt het voor de indicatie.' };
    await expect(noteRecipient(officer, reference, policy)).rejects.toThrow(Forbidden);
    await expect(noteRecipient(advisor, reference, { ...policy, reason: ' ' })).rejects.toThrow('why the policy is needed');
    await noteRecipient(advisor, reference, policy);
    expect(await listed(advisor)).toMatchObject([{ fields: ['name', 'policyNumber'], reason: policy.reason }]);
  });
  engine.it('is never a company of NN Group: the gate refuses that on every ground', async () => {
    for (const name of ['NN Group N.V.', 'Nationale-Nederlanden Bank N.V.', 'Distributie Zorgverzekeringen'])
      for (const basis of shareBases) {
        const askedOn = basis === 'request' || basis === 'consent' ? '2026-03-05' : null;
        const asked = { ...sharing, name, basis, askedOn, reason: 'Voor hun bedrijfsvoering.' };
        await expect(noteRecipient(terminal(), reference, asked)).rejects.toThrow('Nothing is shared with NN Group');
      }
    expect(await store.find('recipient', {})).toEqual([]);
  });
  engine.it('gets nothing on our interest once the person objected, and still what they ask for', async () => {
    const interest: Sharing = { ...sharing, basis: 'interest', askedOn: null, reason: 'Om de wachtlijst te verdelen.' };
    await noteRecipient(terminal(), reference, interest);
    await become(stoppedBy(false));
    await expect(noteRecipient(terminal(), reference, interest)).rejects.toThrow('objected');
    await noteRecipient(terminal(), reference, sharing);
    expect(await listed(terminal())).toMatchObject([{ basis: 'interest' }, { basis: 'request' }]);
  });
  engine.it('gets nothing of what is restricted without a ground of art. 18(2), which is kept', async () => {
    await become({ status: 'restricted' });
    await expect(noteRecipient(terminal(), reference, sharing)).rejects.toThrow('art. 18(2)');
    await noteRecipient(terminal(), reference, { ...sharing, ground: 'toestemming: ze vroeg het zelf, 111222333' });
    expect(await listed(terminal())).toMatchObject([{ ground: 'art. 18(2) consent: ze vroeg het zelf, [bsn]' }]);
    await expect(noteRecipient(terminal(), reference, { ...sharing, ground: 'ze vroeg het zelf' })).rejects.toThrow('Name a ground');
  });
  engine.it('gets nothing when an objection comes in at the same moment and first', async () => {
    const interest: Sharing = { ...sharing, basis: 'interest', askedOn: null, reason: 'Om de wachtlijst te verdelen.' };
    let isFirst = true;
    // The objection is committed between what the act read and what it commits.
    const overtaken: Store = Object.assign(Object.create(store) as Store, {
      get: store.get.bind(store),
      find: store.find.bind(store),
      commit: async (changes: Parameters<Store['commit']>[0]) => {
        if (isFirst) {
          isFirst = false;
          await become(stoppedBy(false));
        }
        await store.commit(changes);
      },
    });
    await expect(noteRecipient({ ...terminal(), store: overtaken }, reference, interest)).rejects.toThrow('objected');
    expect(await store.find('recipient', {})).toEqual([]);
  });
  engine.it('is shown with a request of the person, and told of what came of it', async () => {
    const officer = await hire('po', 'privacyOfficer');
    const asked = identifiers.newReference();
    await store.commit(request(person, identifiers.newId(), asked, ['rectification', 'access']));
    const tell = async (): Promise<unknown> => (await shown(asked)).checklist[4];
    expect(await shown(asked)).toMatchObject({ recipients: [], checklist: [{}, {}, {}, {}, { done: true, recipients: [] }] });
    const id = await noteRecipient(officer, reference, sharing);
    expect((await shown(asked)).recipients).toMatchObject([{ id, name: sharing.name, fields: ['name', 'phone'] }]);
    expect(await tell()).toMatchObject({ done: true });
    await verifyRequest(officer, asked, 'Teruggebeld op het nummer in het dossier.', null);
    now = new Date('2026-03-07T09:00:00Z');
    const granted = { outcome: 'granted', ground: null, explanation: '' } as const;
    await decideRequest(officer, asked, 'access', granted);
    expect(await tell()).toMatchObject({ done: true });
    await decideRequest(officer, asked, 'rectification', granted);
    expect(await tell()).toMatchObject({ done: false, recipients: [id] });
    await expect(tellRecipient(officer, reference, 'other', 'gebeld')).rejects.toThrow('no such recipient');
    await expect(tellRecipient(officer, reference, id, '  ')).rejects.toThrow('how they were told');
    now = new Date('2026-03-08T09:00:00Z');
    await tellRecipient(officer, reference, id, 'Gemaild aan het loket, met de nieuwe spelling.');
    expect(await tell()).toMatchObject({ done: true, recipients: [] });
    expect(await listed(officer)).toMatchObject([{ toldAt: now.toISOString(), told: 'Gemaild aan het loket, met de nieuwe spelling.' }]);
    expect(await factsOf(officer)).toContainEqual(['recipient.told', person.subject]);
    // Whoever got data after the change got them as they are now.
    await noteRecipient(officer, reference, sharing);
    expect(await tell()).toMatchObject({ done: true });
  });
  engine.it('is told of a restriction from the moment on which it works', async () => {
    const asked = identifiers.newReference();
    await store.commit(request(person, identifiers.newId(), asked, ['restriction']));
    const id = await noteRecipient(terminal(), reference, sharing);
    now = new Date('2026-03-07T09:00:00Z');
    await verifyRequest(terminal(), asked, 'Teruggebeld op het nummer in het dossier.', null);
    expect((await shown(asked)).checklist[4]).toMatchObject({ done: false, recipients: [id] });
  });
  engine.it('is shown with a request that came by letter once it is sure who asks, as a reading of that dossier', async () => {
    const [stored] = await store.find('dossier', {});
    await store.commit([
      {
        ...{ do: 'update', kind: 'dossier', key: stored?.key ?? { id: '' }, subject: person.subject, expect: {} },
        set: { emailIndex: emailIndexOf(store, 'riet@voorbeeld.nl') },
      },
    ]);
    await noteRecipient(terminal(), reference, sharing);
    const letter = { rights: ['erasure'], receivedOn: null, text: 'Wis alles.', subject: null, marketing: false } as const;
    const { reference: entered } = await enterRequest(terminal(), { ...letter, name: null, phone: null, email: 'Riet@voorbeeld.nl' }, null);
    expect((await shown(entered)).recipients).toEqual([]);
    expect(await factsOf(terminal())).not.toContainEqual(['recipients.read', person.subject]);
    await verifyRequest(terminal(), entered, 'Teruggebeld op het nummer in het dossier.', null);
    expect((await shown(entered)).recipients).toMatchObject([{ name: sharing.name }]);
    expect((await factsOf(terminal())).at(-1)).toEqual(['recipients.read', person.subject]);
  });
  engine.it('is noted, listed and told at the terminal', async () => {
    const at = async (...args: string[]): Promise<Line[]> => {
      const lines: Line[] = [];
      await shareCommand.read(args)(terminal(), (line) => lines.push(line), parseSettings({}));
      return lines;
    };
    const add = ['add', '--with', 'Gemeente Utrecht', '--fields', 'name, phone', '--basis', 'request', '--asked', '2026-03-05'];
    const [done] = await at(reference, ...add);
    expect(done).toMatchObject({ reference, done: 'recipient.noted' });
    await at(reference, 'told', '--id', String(done?.['id']), '--how', 'gebeld');
    expect(await at(reference, 'list')).toMatchObject([{ name: 'Gemeente Utrecht', fields: ['name', 'phone'], told: 'gebeld' }]);
  });
  engine.it('of a dossier that nobody has is told in one sentence', async () => {
    await expect(noteRecipient(terminal(), 'ZG-0000-0000', sharing)).rejects.toThrow('no dossier with this reference');
    await expect(listRecipients(terminal(), "ZG'; DROP TABLE dossier", () => {})).rejects.toThrow('no dossier with this reference');
    await expect(tellRecipient(terminal(), 'ZG-0000-0000', 'x', 'gebeld')).rejects.toThrow('no dossier with this reference');
  });
});

describe('what is typed of a recipient', () => {
  const add = ['ZG-4K7M-9PQR', 'add', '--with', 'Gemeente Utrecht', '--basis', 'request', '--asked', '2026-03-05', '--fields'];
  it.each(['situation', 'relation', 'remarks', 'transcript', 'health', 'name,situation', 'toString', ''])(
    'can not be that they get "%s"',
    (fields) => expect(() => shareCommand.read([...add, fields])).toThrow(WrongUse),
  );
  it.each([
    [[]],
    [['ZG-4K7M-9PQR']],
    [['ZG-4K7M-9PQR', 'sell']],
    [['ZG-4K7M-9PQR', 'list', 'all']],
    [['ZG-4K7M-9PQR', 'told', '--id', 'x']],
    [[...add.map((arg) => (arg === 'request' ? 'offers' : arg)), 'name']],
    [[...add.map((arg) => (arg === '2026-03-05' ? 'gisteren' : arg)), 'name']],
  ])('is refused with how it is used: %j', (args) => expect(() => shareCommand.read(args)).toThrow(WrongUse));
});
