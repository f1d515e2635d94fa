import { afterAll, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import { remindOfficers } from '../../bot/jobs/reminders.ts';
import { addStaff, removeStaff } from '../../bot/office/keepStaff.ts';
import type { Line } from '../../bot/office/lists.ts';
import type { Office } from '../../bot/office/office.ts';
import { withdrawRequest } from '../../bot/office/requests/acts.ts';
import { enterRequest, type Letter as Entered } from '../../bot/office/requests/enter.ts';
import { listOpen } from '../../bot/office/requests/listOpen.ts';
import { noteBreach } from '../../bot/office/requests/noteBreach.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import type { Logic } from '../../bot/turn/parts.ts';
import type { Letter } from '../../domain/letter.ts';
import { breachDueAt, termOf } from '../../domain/request.ts';
import type { Role } from '../../domain/staff.ts';
import type { Change, Store } from '../../domain/store.ts';
import { begin, request } from '../storage/fixtures.ts';
import { engines } from '../support/engines.ts';
import { converse, createLines, echo, textsOf } from '../support/turnKit.ts';

/** Keys of staff outlive a test where an engine is shared, so every test has its own staff. */
let test = 0;
let now = new Date('2026-03-06T09:00:00Z');
const clock = (): Date => now;
const letter: Entered = {
  ...{ rights: ['access', 'erasure'], receivedOn: '2026-03-01', text: 'Ik wil mijn gegevens zien, en daarna weg.' },
  ...{ name: 'Riet de Vries', phone: '06 12345678', email: null, subject: null, marketing: false },
};

describe.each(engines)('privacy officers ($name)', (engine) => {
  let store: Store;
  let leave: () => Promise<void>;
  beforeAll(engine.start);
  afterAll(engine.stop);
  beforeEach(async () => {
    test++;
    now = new Date('2026-03-06T09:00:00Z');
    ({ store, leave } = await engine.open());
    return leave;
  });
  const office = (): Office => ({ store, actor: { id: 'terminal', standing: null }, clock, identifiers });
  const idOf = (name: string): string => `${name}${process.pid}.${test}`;
  const hire = (name: string, role: Role = 'privacyOfficer'): Promise<void> =>
    addStaff(office(), { id: idOf(name), name, email: `${name}@voorbeeld.nl`, role, secrecyOn: '2026-01-05' });
  const mails = async (): Promise<Letter[]> => {
    const rows = await store.find('outbox', { where: { status: 'waiting' }, sort: { field: 'createdAt' } });
    return Promise.all(
      rows.filter(({ open }) => open.destination === 'mail').map(async (row) => (await store.open(row, 'payload')) as Letter),
    );
  };
  const remind = (at: string): Promise<number> => {
    now = new Date(at);
    return remindOfficers({ store, clock, log: createLines() });
  };
  const entered = async (receivedOn: Entered['receivedOn'] = letter.receivedOn): Promise<string> =>
    (await enterRequest(office(), { ...letter, receivedOn }, null)).reference;
  const subjects = async (): Promise<string[]> => (await mails()).map(({ subject }) => subject);

  engine.it('get one mail for a request and a day, which names the rights', async () => {
    await hire('po');
    await hire('pb');
    const { reference } = await enterRequest(office(), letter, null);
    expect(await remind('2026-03-18T09:00:00Z')).toBe(2);
    expect(await remind('2026-03-18T15:00:00Z')).toBe(0);
    expect(await remind('2026-03-19T09:00:00Z')).toBe(0);
    const told = await mails();
    expect(told.map(({ to }) => to).toSorted((a, b) => a.localeCompare(b))).toEqual(['pb@voorbeeld.nl', 'po@voorbeeld.nl']);
    expect(told[0]).toMatchObject({
      subject: `Verzoek ${reference}: nog 14 dagen`,
      paragraphs: [`Verzoek ${reference} (inzage en verwijdering) is nog niet beantwoord. De laatste dag is woensdag 1 april 2026.`],
      toStaff: true,
    });
  });
  engine.it('are told of rights with days of their own in one mail, the soonest in its subject', async () => {
    await hire('po');
    // The complaint is due on 25 March, access on 1 April.
    const { reference } = await enterRequest(office(), { ...letter, rights: ['access', 'complaint'] }, 24);
    for (let day = 6; day <= 26; day++)
      for (const hour of ['08', '16']) await remind(`2026-03-${String(day).padStart(2, '0')}T${hour}:00:00Z`);
    expect(await subjects()).toEqual(
      ['nog 14 dagen', 'nog 7 dagen', 'nog 3 dagen', 'nog 1 dag', 'vandaag de laatste dag', 'te laat'].map(
        (term) => `Verzoek ${reference}: ${term}`,
      ),
    );
    const rows = await store.find('outbox', { sort: { field: 'createdAt' } });
    const days = rows.map(({ open }) => open.createdAt.toISOString().slice(0, 10));
    expect(days).toEqual(['2026-03-11', '2026-03-18', '2026-03-22', '2026-03-24', '2026-03-25', '2026-03-26']);
    expect((await mails()).at(-1)?.paragraphs).toEqual([
      expect.stringContaining('(een klacht) is nog niet beantwoord. De laatste dag is woensdag 25 maart'),
      expect.stringContaining('(inzage) is nog niet beantwoord. De laatste dag is woensdag 1 april'),
    ]);
  });
  engine.it('hear only the last of what was missed, and nothing of what was answered', async () => {
    await hire('po');
    const [late, done] = [await entered(), await entered()];
    await withdrawRequest(office(), done, null, 'Ze belde dat het niet meer hoeft.');
    await remind('2026-03-29T21:59:59Z');
    await withdrawRequest(office(), late, 'access', 'Inzage hoeft niet meer.');
    expect(await remind('2026-03-29T21:59:59.500Z')).toBe(0);
    await remind('2026-06-02T09:00:00Z');
    await remind('2026-06-03T09:00:00Z');
    expect(await subjects()).toEqual([`Verzoek ${late}: nog 3 dagen`, `Verzoek ${late}: te laat`]);
    expect((await mails())[1]?.paragraphs).toEqual([expect.stringContaining('(verwijdering)')]);
  });

  describe('of a leak', () => {
    /** Registers a leak that was noticed when the message came in. */
    const leaks: Logic = async (context, turn) => {
      if (turn.heard.text === 'lek') {
        const { receivedAt, text } = turn.heard;
        turn.register({
          ...{
            id: turn.newId(),
            reference: 'ZG-LEKK-LEKK',
            receivedAt,
            representation: 'none',
            breachNoticedAt: new Date('2026-03-06T09:30:00Z'),
          },
          letter: { text: `Riet zag het: ${text}`, flags: ['leak'] },
          parties: { requester: { name: 'Riet', phone: null, email: 'riet@voorbeeld.nl' }, isSubject: true, subject: null },
          items: [{ id: turn.newId(), right: 'complaint', ...termOf(new Date('2026-03-06T09:30:00Z')), marketing: null }],
        });
      }
      await echo(context, turn);
    };
    const tellOfLeak = async (served = store): Promise<void> => {
      const talking = converse(served, { logic: leaks, clock });
      const id = `c${process.pid}.${test}`;
      await talking.begin(id, 'website', false);
      for (const [at, text] of ['lek', 'dat was het'].entries()) {
        await talking.receive(id, { text, clientActivityId: null });
        await textsOf(talking, id, 3 + at * 2);
      }
      await talking.drain(2_000);
    };

    engine.it('are warned in the commit that registers it, once, without a word of who told', async () => {
      await hire('po');
      await hire('pb');
      await hire('gone');
      await hire('an', 'advisor');
      await removeStaff(office(), idOf('gone'));
      const commits: string[][] = [];
      const watched = new Proxy(store, {
        get: (target, name) => {
          const verb: unknown = Reflect.get(target, name);
          if (typeof verb !== 'function') return verb;
          if (name !== 'commit') return verb.bind(target) as unknown;
          return (changes: readonly Change[]) => {
            commits.push(changes.map((change) => (change.do === 'erase' ? 'erase' : change.kind)));
            return target.commit(changes);
          };
        },
      });
      await tellOfLeak(watched);
      const registering = commits.filter((kinds) => kinds.includes('request'));
      expect(registering.map((kinds) => kinds.filter((kind) => kind === 'outbox'))).toEqual([['outbox', 'outbox']]);
      const told = await mails();
      expect(told.map(({ to }) => to).toSorted((a, b) => a.localeCompare(b))).toEqual(['pb@voorbeeld.nl', 'po@voorbeeld.nl']);
      expect(told[0]).toMatchObject({ subject: 'Datalek gemeld: ZG-LEKK-LEKK', toStaff: true });
      const text = told[0]?.paragraphs.join('\n') ?? '';
      for (const words of [
        'ZG-LEKK-LEKK',
        'vrijdag 6 maart 2026 om 10:30 uur',
        'maandag 9 maart 2026 om 10:30 uur',
        'Autoriteit Persoonsgegevens',
      ])
        expect(text).toContain(words);
      expect(text).not.toMatch(/Riet|riet@|zag het/);
      // It is about nobody else's record, so it stays when the person goes.
      const [stored] = await store.find('request', {});
      await store.commit([{ do: 'erase', subject: stored?.subject ?? '', expect: null, records: [], at: now }]);
      expect(await mails()).toHaveLength(2);
    });
    engine.it('nobody is warned where there is no officer, and the request stands', async () => {
      await hire('an', 'advisor');
      await tellOfLeak();
      expect(await mails()).toEqual([]);
      expect(await store.find('request', {})).toHaveLength(1);
    });
    engine.it('are reminded 24 and 6 hours before the authority must know, and once it is too late', async () => {
      await hire('po');
      await tellOfLeak();
      const moments: string[] = [];
      for (let hour = 0; hour <= 100; hour++) {
        const at = new Date(Date.parse('2026-03-06T09:30:00Z') + hour * 3_600_000).toISOString();
        for (let time = 0; time < 2; time++) if ((await remind(at)) > 0) moments.push(`${hour}`);
      }
      expect(moments).toEqual(['48', '66', '73']);
      expect((await subjects()).slice(1)).toEqual([
        'Datalek ZG-LEKK-LEKK: nog 24 uur',
        'Datalek ZG-LEKK-LEKK: nog 6 uur',
        'Datalek ZG-LEKK-LEKK: te laat',
      ]);
      expect((await mails())[1]).toMatchObject({
        toStaff: true,
        paragraphs: [expect.stringContaining('maandag 9 maart 2026 om 10:30 uur')],
      });
    });
    engine.it('are reminded until it is noted what became of it, whatever who told of it takes back', async () => {
      await hire('po');
      await tellOfLeak();
      await withdrawRequest(office(), 'ZG-LEKK-LEKK', null, 'Het was een vergissing.');
      expect(await remind('2026-03-08T10:00:00Z')).toBe(1);
      const note = { outcome: 'noBreach', reportedAt: null, explanation: 'De brief ging naar haar eigen, oude adres.' } as const;
      await noteBreach(office(), 'ZG-LEKK-LEKK', note);
      expect(await remind('2026-03-09T08:00:00Z')).toBe(0);
      expect(await remind('2026-03-20T09:00:00Z')).toBe(0);
    });
  });

  engine.it('find a leak before what is due later than its 72 hours, wherever its month ends', async () => {
    const breached = async (noticedAt: string): Promise<string> => {
      const [id, reference] = [identifiers.newId(), identifiers.newReference()];
      await store.commit(request(await begin(store), id, reference, ['complaint']));
      const [stored] = await store.find('request', { where: { reference } });
      const at = new Date(noticedAt);
      const set = { breachNoticedAt: at, breachDueAt: breachDueAt(at) };
      await store.commit([{ do: 'update', kind: 'request', key: { id }, subject: stored?.subject ?? null, expect: {}, set }]);
      return reference;
    };
    const [later, sooner, between] = [await entered('2026-03-05'), await entered('2026-02-06'), await entered('2026-02-10')];
    const [closed, leak, over] = [
      await breached('2026-03-01T09:00:00Z'),
      await breached('2026-03-05T09:00:00Z'),
      await breached('2026-03-02T09:00:00Z'),
    ];
    await noteBreach(office(), closed, { outcome: 'noBreach', reportedAt: null, explanation: 'Het adres was van haarzelf.' });
    await withdrawRequest(office(), closed, null, 'Het was een vergissing.');
    await withdrawRequest(office(), over, null, 'Het was een vergissing.');
    const open = async (limit: number): Promise<unknown[]> => {
      const lines: Line[] = [];
      await listOpen(office(), limit, (line) => lines.push(line));
      return lines.map(({ reference }) => reference);
    };
    const order = [over, sooner, leak, between, later];
    for (let limit = 1; limit <= 6; limit++) expect(await open(limit)).toEqual(order.slice(0, limit));
  });
});
