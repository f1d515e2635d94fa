import { afterAll, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import { emailIndexOf, phoneIndexOf } from '../../bot/contactIndex.ts';
import { remindOfficers } from '../../bot/jobs/reminders.ts';
import { Forbidden } from '../../bot/office/actor.ts';
import type { Line } from '../../bot/office/lists.ts';
import type { Office } from '../../bot/office/office.ts';
import { decideRequest, verifyRequest, withdrawRequest } from '../../bot/office/requests/acts.ts';
import { closeAsDuplicate } from '../../bot/office/requests/closeAsDuplicate.ts';
import { enterRequest, type Letter as Entered } from '../../bot/office/requests/enter.ts';
import { listOpen } from '../../bot/office/requests/listOpen.ts';
import { showRequest } from '../../bot/office/requests/show.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import { doneAtOnce } from '../../domain/itemRules.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Role } from '../../domain/staff.ts';
import type { Change, Store, Stored } from '../../domain/store.ts';
import { begin } from '../storage/fixtures.ts';
import { engines } from '../support/engines.ts';
import { answersIn } from '../support/mailsIn.ts';
import { createLines } from '../support/turnKit.ts';

let now = new Date('2026-03-06T09:00:00Z');
const clock = (): Date => now;
const phone = '+31612345678';
const email = 'riet@voorbeeld.nl';
const letter: Entered = {
  ...{ rights: ['access', 'erasure'], receivedOn: '2026-03-01', text: 'Ik wil mijn gegevens zien, en daarna weg.' },
  ...{ name: 'Riet de Vries', phone: null, email, subject: null, marketing: false },
};
const granted = { outcome: 'granted', ground: null, explanation: '' } as const;
const how = 'Dezelfde brief, nog een keer gestuurd.';

describe.each(engines)('a duplicate ($name)', (engine) => {
  let store: Store;
  let leave: () => Promise<void>;
  beforeAll(engine.start);
  afterAll(engine.stop);
  beforeEach(async () => {
    now = new Date('2026-03-06T09:00:00Z');
    ({ store, leave } = await engine.open());
    return leave;
  });
  const office = (id = 'terminal', on = store): Office => ({ store: on, actor: { id, standing: null }, clock, identifiers });
  const officeAs = (role: Role): Office => ({
    ...office(role),
    actor: { id: role, standing: { role, secrecyOn: '2026-01-05', removedAt: null } },
  });
  const enter = async (more: Partial<Entered> = {}): Promise<string> =>
    (await enterRequest(office('an'), { ...letter, ...more }, null)).reference;
  const itemsOf = async (reference: string): Promise<Stored<'item'>[]> => {
    const [request] = await store.find('request', { where: { reference } });
    return store.find('item', { where: { request: request?.key.id ?? '' } });
  };
  const statesOf = async (reference: string): Promise<string[]> => (await itemsOf(reference)).map(({ open }) => open.status);
  const mails = (): Promise<Letter[]> => answersIn(store);
  const keep = async (own: { phone: string; email: string }): Promise<string> => {
    const { subject, conversation } = await begin(store);
    const reference = identifiers.newReference();
    await store.commit([dossierOf(store, { subject, conversation, reference, ...own })]);
    return reference;
  };

  engine.it('is closed, and the first keeps its term and answers both', async () => {
    const [first, second] = [await enter(), await enter({ receivedOn: '2026-03-03' })];
    const before = await itemsOf(first);
    await closeAsDuplicate(officeAs('privacyOfficer'), second, first.toLowerCase(), null, how);
    expect((await itemsOf(first)).map(({ open }) => open)).toEqual(before.map(({ open }) => open));
    expect(await showRequest(office(), second)).toMatchObject({
      items: [
        { right: 'access', status: 'duplicate', outcome: null, decidedAt: null, promisedOn: '2026-04-03' },
        { right: 'erasure', status: 'duplicate' },
      ],
      states: [
        { right: 'access', duplicateOf: first },
        { right: 'erasure', duplicateOf: first },
      ],
      steps: [
        { what: 'closedAsDuplicate', right: 'access', by: 'privacyOfficer', text: how },
        { what: 'closedAsDuplicate', right: 'erasure' },
      ],
    });
    expect(await showRequest(office(), first)).toMatchObject({
      states: [{ duplicateOf: null }, { duplicateOf: null }],
      steps: [{ what: 'noted', right: 'access', text: expect.stringContaining(second) }, { what: 'noted' }],
    });
    const open: Line[] = [];
    await listOpen(office(), 10, (line) => open.push(line));
    expect(open.map(({ reference }) => reference)).toEqual([first]);
    const [request] = await store.find('request', { where: { reference: second } });
    const [fact] = await store.find('audit', { where: { of: 'staff privacyOfficer' } });
    expect(fact?.open).toMatchObject({ act: 'request.closedAsDuplicate', actor: 'privacyOfficer', about: request?.subject });
  });
  engine.it('is closed for one right alone, and reminds of nothing any more', async () => {
    const officer: Change[] = staffOf('po');
    await store.commit(officer);
    const [first, second] = [await enter({ receivedOn: '2026-03-01' }), await enter({ receivedOn: '2026-03-02' })];
    await closeAsDuplicate(office(), second, first, 'access', how);
    expect(await statesOf(second)).toEqual(['duplicate', 'received']);
    await closeAsDuplicate(office(), second, first, null, how);
    expect(await statesOf(second)).toEqual(['duplicate', 'duplicate']);
    now = new Date('2026-04-20T09:00:00Z');
    await remindOfficers({ store, clock, log: createLines() });
    const told = (await mails()).filter(({ toStaff }) => toStaff).map(({ subject }) => subject);
    expect(told).toEqual([`Verzoek ${first}: te laat`]);
  });
  engine.it('is told of with both numbers and the day of the first', async () => {
    const [first, second] = [await enter(), await enter({ receivedOn: '2026-03-03' })];
    await closeAsDuplicate(office(), second, first, null, how);
    const [mail] = await mails();
    expect(mail).toMatchObject({ to: email, subject: 'Je vroeg dit al eerder aan Zorggenoot' });
    expect(mail?.paragraphs).toEqual([
      `Je verzoek met nummer ${second} is hetzelfde als je verzoek met nummer ${first}. Het gaat om inzage en verwijdering. Je krijgt één antwoord, op het verzoek met nummer ${first}.`,
      'Over inzage en verwijdering krijg je uiterlijk op woensdag 1 april 2026 antwoord.',
      'Vroeg je iets anders? Laat het ons weten, dan kijken we er opnieuw naar.',
    ]);
  });
  engine.it('of what was answered since is told so, without a day', async () => {
    const [first, second] = [
      await enter({ rights: ['complaint', 'objection'] }),
      await enter({ rights: ['complaint', 'objection'], receivedOn: '2026-03-03' }),
    ];
    await decideRequest(office(), first, 'objection', granted);
    await closeAsDuplicate(office(), second, first, null, how);
    const text = (await mails()).find(({ subject }) => subject.startsWith('Je vroeg'))?.paragraphs.join('\n');
    expect(text).toContain('Over bezwaar is al beslist. Dat antwoord geldt ook voor dit verzoek.');
    expect(text).not.toContain('uiterlijk');
  });
  engine.it('of a request that came by another address tells that one nothing of the first', async () => {
    const first = await enter({ phone: '06 12345678' });
    const second = await enter({ phone: '06 12345678', email: 'iemand@anders.nl', receivedOn: '2026-03-03' });
    await closeAsDuplicate(office(), second, first, null, how);
    const [mail] = await mails();
    expect(mail?.to).toBe('iemand@anders.nl');
    expect(mail?.paragraphs.join('\n')).toContain(`Er is een antwoord op je verzoek met nummer ${second}`);
    expect(JSON.stringify(mail)).not.toContain(first);
  });

  engine.it('is none where anything speaks against it, and nothing is changed then', async () => {
    const first = await enter();
    const [one, later, anybody] = [
      await enter({ receivedOn: '2026-03-03' }),
      await enter({ receivedOn: '2026-03-04' }),
      await enter({ email: 'piet@voorbeeld.nl', receivedOn: '2026-03-04' }),
    ];
    const [taken, forJan] = [await enter(), await enter({ subject: 'Jan de Vries' })];
    await withdrawRequest(office(), taken, null, 'Ze belde.');
    const [marketing, general] = [
      await enter({ rights: ['objection'], marketing: true }),
      await enter({ rights: ['objection'], receivedOn: '2026-03-03' }),
    ];
    const faults: [string, string, string][] = [
      [one, 'ZG-0000-0000', 'no request with this reference'],
      [one, one, 'no duplicate of itself'],
      [one, later, 'came in later'],
      [one, taken, 'is withdrawn; nothing would be left'],
      [anybody, first, 'of the same person'],
      [one, forJan, 'of the same person'],
      [general, marketing, 'whether it is to marketing'],
      [general, first, 'does not ask for objection'],
      [taken, first, 'Nothing of this request'],
    ];
    const before = await store.find('item', {});
    for (const [reference, of, said] of faults) await expect(closeAsDuplicate(office(), reference, of, null, how)).rejects.toThrow(said);
    await expect((async () => closeAsDuplicate(office(), one, first, null, '  '))()).rejects.toThrow('Say how you know');
    await expect(closeAsDuplicate(office(), one, first, 'complaint', how)).rejects.toThrow('was not asked');
    expect(await store.find('item', {})).toEqual(before);
    await closeAsDuplicate(office(), later, one, null, how);
    await expect(closeAsDuplicate(office(), anybody, later, null, how)).rejects.toThrow('same person');
    await expect(closeAsDuplicate(office(), await enter({ receivedOn: '2026-03-05' }), later, null, how)).rejects.toThrow('is duplicate;');
    await expect(closeAsDuplicate(office(), later, first, 'access', how)).rejects.toThrow('The item is duplicate');
  });
  engine.it('of what was answered before it came in is asked anew', async () => {
    const first = await enter({ rights: ['complaint'] });
    now = new Date('2026-03-10T09:00:00Z');
    await decideRequest(office(), first, 'complaint', granted);
    now = new Date('2026-03-12T09:00:00Z');
    const again = await enter({ rights: ['complaint'], receivedOn: null });
    await expect(closeAsDuplicate(office(), again, first, null, how)).rejects.toThrow('answered before this came in');
  });
  engine.it('is said by a privacy officer', async () => {
    const [first, second] = [await enter(), await enter()];
    for (const role of ['advisor', 'manager', 'auditor', 'admin'] as const)
      await expect((async () => closeAsDuplicate(officeAs(role), second, first, null, how))()).rejects.toThrow(Forbidden);
    expect(await statesOf(second)).toEqual(['received', 'received']);
  });

  describe('and who asks', () => {
    engine.it('is made sure of at the first, and nothing is given before', async () => {
      await keep({ phone, email });
      const [first, second] = [await enter(), await enter({ receivedOn: '2026-03-03' })];
      await closeAsDuplicate(office(), second, first, null, how);
      await expect(verifyRequest(office(), second, 'Teruggebeld.', null)).rejects.toThrow('Nothing of this request');
      await expect(decideRequest(office(), second, 'access', granted)).rejects.toThrow('The item is duplicate');
      await expect(decideRequest(office(), first, 'access', granted)).rejects.toThrow('Make sure who asks');
    });
    engine.it('was made sure of there too, where it was of this one', async () => {
      await keep({ phone, email });
      const [first, second] = [await enter(), await enter({ receivedOn: '2026-03-03' })];
      await verifyRequest(office(), second, 'Teruggebeld op het nummer in het dossier.', null);
      await expect(closeAsDuplicate(office(), second, first, null, how)).rejects.toThrow('not who asks the first');
      await verifyRequest(office(), first, 'Teruggebeld op het nummer in het dossier.', null);
      await closeAsDuplicate(office(), second, first, null, how);
      expect(await statesOf(second)).toEqual(['duplicate', 'duplicate']);
    });
    engine.it('may ask for another there too, where that was shown here', async () => {
      const forJan = { subject: 'Jan de Vries', rights: ['complaint'] } as const;
      const [first, second] = [await enter(forJan), await enter({ ...forJan, subject: ' jan de vries ', receivedOn: '2026-03-03' })];
      await verifyRequest(office(), second, 'De volmacht kwam per post.', 'Een volmacht.');
      await expect(closeAsDuplicate(office(), second, first, null, how)).rejects.toThrow('Note it there before');
      await verifyRequest(office(), first, 'De volmacht kwam per post.', 'Een volmacht.');
      await closeAsDuplicate(office(), second, first, null, how);
      expect(await statesOf(second)).toEqual(['duplicate']);
    });
    engine.it('is somebody else, where it was made sure of both, whatever address they share', async () => {
      const [riet, jan] = [await keep({ phone, email }), await keep({ phone: '+31687654321', email })];
      const [first, second] = [await enter(), await enter({ receivedOn: '2026-03-03' })];
      await verifyRequest(office(), first, 'Teruggebeld: het was Riet.', null, { references: [riet] });
      await verifyRequest(office(), second, 'Teruggebeld: het was Jan.', null, { references: [jan] });
      await expect(closeAsDuplicate(office(), second, first, null, how)).rejects.toThrow('of the same person');
    });
    engine.it('is the same, where both opened one dossier, whatever they wrote from', async () => {
      const riet = await keep({ phone, email });
      const [first, second] = [await enter(), await enter({ email: 'iemand@anders.nl', receivedOn: '2026-03-03' })];
      await expect(closeAsDuplicate(office(), second, first, null, how)).rejects.toThrow('of the same person');
      for (const reference of [first, second])
        await verifyRequest(office(), reference, 'Teruggebeld: het was Riet.', null, {
          references: [riet],
          differs: 'Ze heeft een nieuw adres.',
        });
      await closeAsDuplicate(office(), second, first, null, how);
      expect(await statesOf(second)).toEqual(['duplicate', 'duplicate']);
    });
  });

  describe('at the same moment', () => {
    engine.it('of which each is called the duplicate of the other stays open once', async () => {
      const [one, other] = [await enter({ rights: ['access'] }), await enter({ rights: ['access'] })];
      const ended = await Promise.allSettled([
        closeAsDuplicate(office('po'), one, other, null, how),
        closeAsDuplicate(office('pb'), other, one, null, how),
      ]);
      expect(ended.map(({ status }) => status).toSorted((a, b) => a.localeCompare(b))).toEqual(['fulfilled', 'rejected']);
      const states = [...(await statesOf(one)), ...(await statesOf(other))];
      expect(states.toSorted((a, b) => a.localeCompare(b))).toEqual(['duplicate', 'received']);
    });
    engine.it('closed by two is closed once', async () => {
      const [first, second] = [await enter({ rights: ['access'] }), await enter({ rights: ['access'] })];
      const ended = await Promise.allSettled(['po', 'pb'].map((id) => closeAsDuplicate(office(id), second, first, null, how)));
      expect(ended.map(({ status }) => status).toSorted((a, b) => a.localeCompare(b))).toEqual(['fulfilled', 'rejected']);
      expect((await store.find('step', {})).filter(({ open }) => open.what === 'closedAsDuplicate')).toHaveLength(1);
      expect(await mails()).toHaveLength(1);
    });
    engine.it('closed while the first is withdrawn goes on by itself, or was closed before', async () => {
      const [first, second] = [await enter({ rights: ['access'] }), await enter({ rights: ['access'] })];
      const [closing] = await Promise.allSettled([
        closeAsDuplicate(office('po'), second, first, null, how),
        withdrawRequest(office('pb'), first, null, 'Ze belde.'),
      ]);
      const steps = await store.find('step', {});
      const isFirst = steps[0]?.open.what === 'closedAsDuplicate';
      expect([closing.status, await statesOf(second)]).toEqual(isFirst ? ['fulfilled', ['duplicate']] : ['rejected', ['received']]);
    });
    engine.it('erased at the wish of who asked stays done', async () => {
      const [first, second] = [await enter({ rights: ['access'] }), await enter({ rights: ['access'] })];
      const [item] = await itemsOf(second);
      if (!item) throw new Error('there is one');
      // As an own draft is erased: the row goes and comes in again as nobody's, at its first version.
      const erasure: Change[] = [
        { do: 'remove', kind: 'item', key: item.key },
        { do: 'insert', kind: 'item', key: item.key, subject: null, open: { ...item.open, ...doneAtOnce(now) }, groups: {} },
      ];
      let isErased = false;
      const watched = new Proxy(store, {
        get: (target, name) => {
          const verb: unknown = Reflect.get(target, name);
          if (typeof verb !== 'function') return verb;
          if (name !== 'commit' || isErased) return verb.bind(target) as unknown;
          return async (changes: readonly Change[]) => {
            isErased = true;
            await target.commit(erasure);
            return target.commit(changes);
          };
        },
      });
      await expect(closeAsDuplicate(office('po', watched), second, first, 'access', how)).rejects.toThrow('The item is done');
      expect((await itemsOf(second))[0]?.open).toMatchObject({ status: 'done', duplicateOf: null });
    });
  });
});

const staffOf = (id: string): Change[] => {
  const subject = identifiers.newId();
  return [
    {
      ...{ do: 'insert', kind: 'subject', key: { id: subject }, subject, groups: {} },
      open: { status: 'open', createdAt: now, client: null, noOffers: null, noSharing: null, noAnalysis: null },
    },
    {
      ...{ do: 'insert', kind: 'staff', key: { id }, subject },
      open: { role: 'privacyOfficer', secrecyOn: '2026-01-05', addedAt: now, removedAt: null },
      groups: { card: { name: id, email: `${id}@voorbeeld.nl` } },
    },
  ];
};

interface Kept {
  subject: string;
  conversation: string;
  reference: string;
  phone: string;
  email: string;
}
const dossierOf = (store: Store, { subject, conversation, reference, phone: number, email: address }: Kept): Change => ({
  ...{ do: 'insert', kind: 'dossier', key: { id: identifiers.newId() }, subject },
  open: {
    ...{ reference, status: 'waiting', statementVersion: '2023-05-01', channel: 'website', conversation, createdAt: now, closedAt: null },
    ...{ phoneIndex: phoneIndexOf(store, number), emailIndex: emailIndexOf(store, address), possibleDuplicateOf: null },
  },
  groups: {
    contact: {
      ...{ name: 'Riet', phone: number, email: address, bestTime: null, preference: null },
      ...{ notGiven: [], unconfirmed: [], notOwn: [], amendments: [] },
    },
    health: { situation: 'Ik zorg.', relation: 'moeder', flags: [], remarks: [], amendments: [] },
  },
});
