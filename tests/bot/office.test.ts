import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Actor, actorIdOf } from '../../bot/office/actor.ts';
import { listNames, type Line, type ListName } from '../../bot/office/lists.ts';
import { readList } from '../../bot/office/readList.ts';
import { noteReading } from '../../bot/office/noteReading.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import { auditHash } from '../../bot/turn/auditRow.ts';
import { newSubject } from '../../domain/gate.ts';
import { termOf } from '../../domain/request.ts';
import { newBreach } from '../../domain/breach.ts';
import { receivedItem } from '../../domain/itemRules.ts';
import type { Right } from '../../domain/understanding.ts';
import type { Change, Store } from '../../domain/store.ts';
import { engines } from '../support/engines.ts';

const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 2, 10, minute));
const insert = (kind: string, key: object, subject: string, open: object, groups: object = {}): Change =>
  ({ do: 'insert', kind, key, subject, open, groups }) as Change;

/** Keys of persons outlive a test where an engine is shared, so every test has its own persons. */
let test = 0;
const subjectOf = (name: string): string => `${name} of test ${test}`;

/** A person with one conversation; with a dossier when it was handed over. */
const person = (name: string, minute: number, handedOver: boolean): Change[] => {
  const dossier = handedOver ? `dossier ${name}` : null;
  const conversation = `conversation ${name}`;
  return [
    insert('subject', { id: subjectOf(name) }, subjectOf(name), newSubject(at(minute))),
    insert(
      'conversation',
      { id: conversation },
      subjectOf(name),
      {
        channel: 'website',
        status: handedOver ? 'idle' : 'active',
        draft: !handedOver,
        handled: 0,
        lastMessage: 0,
        createdAt: at(minute),
        lastMessageAt: at(minute + 1),
        dossier,
        auditNumber: 0,
        auditHead: '',
      },
      { state: { dialogs: {} } },
    ),
    ...(dossier === null ? [] : handover(name, minute, dossier, conversation)),
  ];
};
const handover = (name: string, minute: number, dossier: string, conversation: string): Change[] => [
  insert(
    'dossier',
    { id: dossier },
    subjectOf(name),
    {
      reference: `ZG-${name}`,
      status: 'waiting',
      statementVersion: '2023-05-01',
      channel: 'website',
      conversation,
      createdAt: at(minute),
      closedAt: null,
      phoneIndex: null,
      emailIndex: null,
      possibleDuplicateOf: null,
    },
    {
      contact: {
        name,
        phone: '+31612345678',
        email: null,
        bestTime: null,
        preference: 'phone',
        notGiven: ['email'],
        unconfirmed: [],
        notOwn: [],
        amendments: [],
      },
      health: { situation: 'Ik zorg.', relation: 'moeder', flags: ['overload'], remarks: [], amendments: [] },
    },
  ),
  insert(
    'consent',
    { id: `consent ${name}` },
    subjectOf(name),
    {
      conversation,
      purpose: 'offers',
      decision: 'refused',
      at: at(minute + 1),
      textHash: 'hash',
      statementVersion: '2023-05-01',
      language: 'nl',
      channel: 'website',
    },
    { proof: { text: 'Wil je dat?', answer: 'ja nee liever niet', messageId: 'm' } },
  ),
  insert(
    'handoff',
    { id: `handoff ${name}` },
    subjectOf(name),
    {
      conversation,
      dossier,
      request: null,
      status: 'waiting',
      priority: 'normal',
      reason: 'intake',
      createdAt: at(minute),
      announcedAt: null,
    },
    { detail: { words: ['mens'] } },
  ),
];

/** A request for access and a complaint, of somebody known or of nobody. */
const requestOf = (name: string, minute: number, anonymous = false): Change[] => [
  insert(
    'request',
    { id: `request ${name}` },
    subjectOf(name),
    {
      ...{
        reference: `ZR-${name}`,
        conversation: `conversation ${name}`,
        channel: 'website',
        receivedAt: at(minute),
        representation: 'none',
      },
      ...{ ...newBreach(at(minute)), enteredBy: null },
    },
    {
      letter: { text: 'Ik wil inzage, en ik heb een klacht.', flags: ['leak'] },
      parties: {
        requester: anonymous ? { name: null, phone: null, email: null } : { name, phone: '+31612345678', email: null },
        ...{ isSubject: true, subject: null },
      },
    },
  ),
  ...['access', 'complaint'].map((right) =>
    insert(
      'item',
      { id: `${right} of ${name}` },
      subjectOf(name),
      receivedItem(`request ${name}`, at(minute), { id: '', right: right as Right, ...termOf(at(minute)), marketing: null }),
    ),
  ),
  insert(
    'handoff',
    { id: `handoff about ${name}` },
    subjectOf(name),
    {
      ...{ conversation: `conversation ${name}`, dossier: null, request: `request ${name}`, status: 'waiting', priority: 'normal' },
      ...{ reason: 'right', createdAt: at(minute), announcedAt: null },
    },
    { detail: { words: ['Ik wil inzage, en ik heb een klacht.'] } },
  ),
];

const actor: Actor = { id: 'terminal', standing: null };
const clock = (): Date => at(30);
const read = async (store: Store, name: ListName, who = actor): Promise<{ lines: Line[]; unreadable: number }> => {
  const lines: Line[] = [];
  const unreadable = await readList({ store, actor: who, clock, identifiers }, name, (line) => lines.push(line));
  return { lines: JSON.parse(JSON.stringify(lines)) as Line[], unreadable };
};

describe.each(engines)('what the office reads ($name)', (engine) => {
  let store: Store;
  let leave: () => Promise<void>;
  beforeAll(engine.start);
  afterAll(engine.stop);
  beforeEach(async () => {
    ({ store, leave } = await engine.open());
    test++;
    await store.commit([...person('B', 5, true), ...person('A', 2, true), ...person('draft', 1, false)]);
    return leave;
  });

  engine.it('dossiers: those handed over, oldest first, fields in order', async () => {
    const { lines, unreadable } = await read(store, 'dossiers');
    expect(unreadable).toBe(0);
    expect(lines.map((line) => line['reference'])).toEqual(['ZG-A', 'ZG-B']);
    expect(JSON.stringify(lines[0])).toBe(
      JSON.stringify({
        reference: 'ZG-A',
        status: 'waiting',
        statementVersion: '2023-05-01',
        channel: 'website',
        channels: ['website'],
        contact: { name: 'A', phone: '+31612345678', email: null, bestTime: null, preference: 'phone' },
        notGiven: ['email'],
        situation: 'Ik zorg.',
        relation: 'moeder',
        flags: ['overload'],
        possibleDuplicateOf: null,
        createdAt: '2026-03-02T10:02:00.000Z',
        closedAt: null,
      }),
    );
  });
  engine.it('consents', async () => {
    const { lines } = await read(store, 'consents');
    expect(JSON.stringify(lines[1])).toBe(
      JSON.stringify({
        dossier: 'ZG-B',
        purpose: 'offers',
        decision: 'refused',
        at: '2026-03-02T10:06:00.000Z',
        text: 'Wil je dat?',
        textHash: 'hash',
        statementVersion: '2023-05-01',
        language: 'nl',
        channel: 'website',
        answer: 'ja nee liever niet',
        messageId: 'm',
      }),
    );
  });
  engine.it('handoffs', async () => {
    const { lines } = await read(store, 'handoffs');
    expect(JSON.stringify(lines[0])).toBe(
      JSON.stringify({
        dossier: 'ZG-A',
        request: null,
        contactOnlyAfterConsult: false,
        status: 'waiting',
        priority: 'normal',
        reason: 'intake',
        words: ['mens'],
        createdAt: '2026-03-02T10:02:00.000Z',
      }),
    );
  });
  engine.it('requests, with one item for each right, and the handoff that names them', async () => {
    await store.commit(requestOf('B', 6));
    const { lines } = await read(store, 'requests');
    const item = {
      ...{
        status: 'received',
        confirmed: false,
        receivedAt: '2026-03-02T10:06:00.000Z',
        promisedOn: '2026-04-02',
        legalDueOn: '2026-04-02',
      },
      ...{ extendedTo: null, dueAt: '2026-04-02T21:59:59.999Z', decidedAt: null, outcome: null, ground: null },
    };
    expect(JSON.stringify(lines[0])).toBe(
      JSON.stringify({
        reference: 'ZR-B',
        receivedAt: '2026-03-02T10:06:00.000Z',
        channel: 'website',
        text: 'Ik wil inzage, en ik heb een klacht.',
        requester: { name: 'B', phone: '+31612345678', email: null, isSubject: true },
        subject: null,
        representation: 'none',
        flags: ['leak'],
        breach: { noticedAt: '2026-03-02T10:06:00.000Z', dueAt: '2026-03-05T10:06:00.000Z' },
        items: [
          { right: 'access', ...item },
          { right: 'complaint', ...item },
        ],
      }),
    );
    expect((await read(store, 'handoffs')).lines.map(({ request }) => request)).toEqual([null, null, 'ZR-B']);
    expect((await store.find('audit', { where: { of: 'staff terminal' } })).map(({ open }) => open.act)).toEqual([
      'requests.read',
      'handoffs.read',
    ]);
  });
  engine.it('requests, oldest first, of nobody known where nothing was told', async () => {
    await store.commit([...requestOf('B', 6), ...requestOf('A', 3, true)]);
    const { lines } = await read(store, 'requests');
    expect(lines.map(({ reference, requester }) => [reference, requester])).toEqual([
      ['ZR-A', null],
      ['ZR-B', { name: 'B', phone: '+31612345678', email: null, isSubject: true }],
    ]);
  });
  engine.it('of a request whose words and names were erased what stays as proof', async () => {
    await store.commit(requestOf('A', 3));
    const groups = { letter: null, parties: null };
    await store.commit([{ do: 'update', kind: 'request', key: { id: 'request A' }, subject: subjectOf('A'), expect: {}, set: {}, groups }]);
    const { lines, unreadable } = await read(store, 'requests');
    expect(unreadable).toBe(0);
    expect(lines).toMatchObject([
      { reference: 'ZR-A', text: null, requester: null, subject: null, flags: [], items: [{ right: 'access' }, { right: 'complaint' }] },
    ]);
  });
  engine.it('conversations, drafts among them', async () => {
    const { lines } = await read(store, 'conversations');
    expect(lines.map((line) => JSON.stringify(line))).toEqual([
      '{"id":"conversation draft","channel":"website","status":"active","draft":true,"lastMessageAt":"2026-03-02T10:02:00.000Z"}',
      '{"id":"conversation A","channel":"website","status":"idle","draft":false,"lastMessageAt":"2026-03-02T10:03:00.000Z"}',
      '{"id":"conversation B","channel":"website","status":"idle","draft":false,"lastMessageAt":"2026-03-02T10:06:00.000Z"}',
    ]);
  });
  engine.it('every one once, however many there are of one moment', async () => {
    const many = Array.from({ length: 1_203 }, (_, n) => person(`many${n}`, n < 1_100 ? 7 : 8, false)).flat();
    for (let start = 0; start < many.length; start += 200) await store.commit(many.slice(start, start + 200));
    const { lines } = await read(store, 'conversations');
    expect(lines).toHaveLength(1_206);
    expect(new Set(lines.map((line) => line['id'])).size).toBe(1_206);
  });
  engine.it('nothing about those who were erased', async () => {
    await store.commit([...requestOf('A', 3), ...requestOf('B', 6)]);
    await store.commit([{ do: 'erase', subject: subjectOf('A'), expect: null, records: [], at: at(20) }]);
    for (const name of listNames) expect(JSON.stringify(await read(store, name))).not.toMatch(/ZG-A|ZR-A|conversation A/);
  });

  engine.it('and each reading is in the reader’s own chain before anything is seen', async () => {
    await read(store, 'dossiers');
    await read(store, 'consents');
    await read(store, 'dossiers', { id: 'anja', standing: null });
    const chain = await store.find('audit', { where: { of: 'staff terminal' } });
    expect(chain.map(({ key, open }) => [key.number, open.act, open.actor])).toEqual([
      [1, 'dossiers.read', 'terminal'],
      [2, 'consents.read', 'terminal'],
    ]);
    let previous = '';
    for (const { key, open } of chain) {
      expect(open.previous).toBe(previous);
      expect(open.hash).toBe(
        auditHash({ chain: key.of, number: key.number, at: open.at, actor: open.actor, act: open.act, about: open.about, previous }),
      );
      previous = open.hash;
    }
    expect(await store.find('audit', { where: { of: 'staff anja' } })).toHaveLength(1);
  });
  engine.it('and nothing is seen where that cannot be written', async () => {
    const broken: Store = { ...bound(store), commit: () => Promise.reject(new Error('the disk is full')) };
    const lines: Line[] = [];
    await expect(readList({ store: broken, actor, clock, identifiers }, 'dossiers', (line) => lines.push(line))).rejects.toThrow(
      'the disk is full',
    );
    expect(lines).toEqual([]);
  });
  engine.it('and ten readers at once are ten facts in a row', async () => {
    await Promise.all(
      Array.from({ length: 10 }, () => noteReading({ store, actor, clock, identifiers }, 'dossiers.read', 'dossiers.read')),
    );
    const chain = await store.find('audit', { where: { of: 'staff terminal' } });
    expect(chain.map(({ key }) => key.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

/** A store's verbs, so that one can be put in another's place. */
const bound = (store: Store): Store => ({
  get: store.get.bind(store),
  find: store.find.bind(store),
  open: store.open.bind(store),
  bring: store.bring.bind(store),
  commit: store.commit.bind(store),
  accept: store.accept.bind(store),
  watch: store.watch.bind(store),
  now: store.now.bind(store),
  blindIndex: store.blindIndex.bind(store),
  ping: store.ping.bind(store),
  close: store.close.bind(store),
});

describe('who reads', () => {
  it('is who was named, else who is set, else the terminal', () => {
    expect(actorIdOf('anja', 'piet', false)).toBe('anja');
    expect(actorIdOf(undefined, 'piet', true)).toBe('piet');
    expect(actorIdOf(undefined, undefined, false)).toBe('terminal');
  });
  it('must have a name in production', () => {
    expect(() => actorIdOf(undefined, undefined, true)).toThrow(/In production/);
    expect(() => actorIdOf('terminal', undefined, true)).toThrow(/In production/);
    expect(() => actorIdOf(undefined, 'terminal', true)).toThrow(/In production/);
  });
  it.each(['', 'a b', 'job:drafts', 'bot', 'x'.repeat(65), 'é', '../x', 'a\nb'])('cannot be %j', (id) => {
    expect(() => actorIdOf(id, 'piet', false)).toThrow(/An actor is named/);
  });
});
