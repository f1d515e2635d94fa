import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Mismatch } from '../../bot/conversations.ts';
import { auditHash } from '../../bot/turn/auditRow.ts';
import type { Logic } from '../../bot/turn/parts.ts';
import type { DossierContact, DossierHealth } from '../../domain/dossier.ts';
import { type NewRequest, termOf } from '../../domain/request.ts';
import { NotFound, Unavailable } from '../../domain/store.ts';
import type { Turn } from '../../domain/turn.ts';
import { converse, createLines, echo, temporaryStore, type TemporaryStore, textsOf } from '../support/turnKit.ts';

let kept: TemporaryStore;
beforeEach(async () => {
  kept = await temporaryStore();
});
afterEach(() => kept.remove());

const contact: DossierContact = {
  name: 'Riet de Vries',
  phone: '+31612345678',
  email: 'Riet@Voorbeeld.nl',
  bestTime: null,
  preference: null,
  notGiven: [],
  unconfirmed: [],
  notOwn: [],
  amendments: [],
};
const health: DossierHealth = { situation: 'Zorgt voor haar moeder', relation: 'moeder', flags: [], remarks: [], amendments: [] };

const request = (turn: Turn): NewRequest => ({
  id: turn.newId(),
  reference: turn.newReference(),
  receivedAt: turn.heard.receivedAt,
  letter: { text: turn.heard.text, flags: ['leak'] },
  parties: { requester: { name: null, phone: null, email: null }, isSubject: true, subject: null },
  representation: 'none',
  breachNoticedAt: turn.heard.receivedAt,
  items: (['access', 'complaint'] as const).map((right) => ({
    id: turn.newId(),
    right,
    ...termOf(turn.heard.receivedAt),
    marketing: null,
  })),
});

/** Does what the message names, word by word. */
const acts: Logic = async (context, turn) => {
  const { heard } = turn;
  const does: Record<string, () => Promise<unknown> | void> = {
    open: () => turn.open({ id: turn.newId(), reference: turn.newReference(), contact, health }),
    amend: () => turn.amend('phone', '+31201234567'),
    tell: () => turn.amend('situation', 'En voor haar vader'),
    consent: () => turn.record({ purpose: 'offers', decision: 'given', text: 'Mag dat?', answer: heard.text, messageId: heard.messageId }),
    ask: () => turn.register(request(turn)),
    name: () => turn.identify({ name: 'Riet' }),
    number: () => turn.identify({ phone: '+31612345678' }),
    redact: () => turn.redact([heard.messageId], '(weg)'),
    redactFirst: () => turn.redact([`${turn.conversation}|u0000002`, `${turn.conversation}|0000003`], '(weg)'),
    person: async () => {
      const id = turn.newId();
      turn.handOff({ id, reason: 'person', priority: 'high', words: ['iemand spreken'] });
      await context.sendActivity({ type: 'event', name: 'handoff.initiate', value: { handoffId: id, reason: 'person', priority: 'high' } });
    },
    rest: () => turn.rest(),
    choose: () =>
      context.sendActivity({
        type: 'message',
        text: 'Ja of nee?',
        suggestedActions: {
          to: [],
          actions: [
            { type: 'imBack', title: 'Ja', value: 'Ja' },
            { type: 'imBack', title: 'Nee', value: 'Nee' },
          ],
        },
      }),
    trace: () => context.sendActivity({ type: 'trace', name: 'x' }),
  };
  for (const word of heard.text.split(' ')) await does[word]?.();
  await context.sendActivity(`gehoord: ${heard.text}`);
};

const begun = async (logic: Logic = acts) => {
  const engine = converse(kept.store, { logic });
  await engine.begin('c', 'website', false);
  return engine;
};
const say = async (engine: Awaited<ReturnType<typeof begun>>, text: string): Promise<string[]> => {
  await engine.receive('c', { text, clientActivityId: null });
  const before = (await kept.store.get('conversation', { id: 'c' }))?.open.lastMessage ?? 0;
  return textsOf(engine, 'c', before + 2);
};

describe('a conversation', () => {
  it('begins once, however often it is begun', async () => {
    const engine = converse(kept.store);
    await Promise.all(Array.from({ length: 20 }, () => engine.begin('c', 'website', false)));
    await engine.begin('c', 'website', true);
    expect(await textsOf(engine, 'c', 1)).toEqual(['start']);
    expect(await kept.store.find('subject', {})).toHaveLength(1);
  });

  it('numbers its lines, and gives those after a watermark', async () => {
    const engine = await begun(echo);
    const { id } = await engine.receive('c', { text: 'hallo', clientActivityId: 'a1' });
    await textsOf(engine, 'c', 3);
    const { lines, watermark } = await engine.read('c', 1, 0);
    expect(watermark).toBe(3);
    expect(lines).toEqual([
      expect.objectContaining({ id, number: 2, from: 'user', text: 'hallo', clientActivityId: 'a1', replyToId: null }),
      expect.objectContaining({ id: 'c|0000003', number: 3, from: 'bot', text: '2: hallo', replyToId: id, actions: [] }),
    ]);
    expect((await engine.read('c', 3, 0)).lines).toEqual([]);
  });

  it('gives every line a later time than the one before, even when the clock stands still or goes back', async () => {
    let now = Date.parse('2026-05-03T10:00:00Z');
    const engine = converse(kept.store, { clock: () => new Date((now -= 1_000)) });
    await engine.begin('c', 'website', false);
    for (const text of ['a', 'b', 'c']) await engine.receive('c', { text, clientActivityId: null });
    await textsOf(engine, 'c', 7);
    const times = (await engine.read('c', 0, 0)).lines.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(new Set(times).size).toBe(7);
  });

  it('answers a start without pointing at a line that is not there', async () => {
    const engine = await begun(echo);
    await textsOf(engine, 'c', 1);
    expect((await engine.read('c', 0, 0)).lines[0]).toMatchObject({ replyToId: null });
  });

  it('tells the logic that what was before is gone, and that the person came back', async () => {
    const heard: object[] = [];
    const engine = converse(kept.store, { logic: async (_, turn) => void heard.push(turn.heard) });
    await engine.begin('c', 'website', true);
    await engine.welcomeBack('c');
    await engine.drain(2_000);
    expect(heard).toEqual([
      expect.objectContaining({ type: 'start', lapsed: true }),
      expect.objectContaining({ type: 'resume', lapsed: false }),
    ]);
  });

  it.each(['receive', 'welcomeBack', 'read'] as const)('that is not there is not found by %s', async (verb) => {
    const engine = converse(kept.store);
    const asked = {
      receive: () => engine.receive('x', { text: 'a', clientActivityId: null }),
      welcomeBack: () => engine.welcomeBack('x'),
      read: () => engine.read('x', 0, 0),
    };
    await expect(asked[verb]()).rejects.toThrow(NotFound);
  });

  it('that is erased while it is read is not found', async () => {
    const engine = await begun(echo);
    await textsOf(engine, 'c', 1);
    const subject = (await kept.store.get('conversation', { id: 'c' }))?.subject as string;
    const verbs = { get: kept.store.get.bind(kept.store), find: kept.store.find.bind(kept.store) };
    const open: typeof kept.store.open = async (stored, group) => {
      await kept.store.commit([{ do: 'erase', subject, expect: null, records: [], at: new Date() }]);
      return kept.store.open(stored, group);
    };
    const reader = converse({ ...kept.store, ...verbs, open });
    await expect(reader.read('c', 0, 0)).rejects.toThrow(NotFound);
  });

  it('lets a reader wait for the turn that is under way, and no longer', async () => {
    const engine = converse(kept.store, {
      logic: async (context) => {
        await new Promise((resolve) => setTimeout(resolve, 200));
        await context.sendActivity('klaar');
      },
    });
    await engine.begin('c', 'website', false);
    const from = performance.now();
    expect((await engine.read('c', 0, 20)).lines).toEqual([]);
    const waited = await engine.read('c', 0, 2_000);
    expect(waited).toMatchObject({ watermark: 1, lines: [{ text: 'klaar', number: 1 }] });
    expect(performance.now() - from).toBeLessThan(1_900);
  });
});

describe('a message that comes again', () => {
  it('gets the same id and has no second effect', async () => {
    const engine = await begun(echo);
    const ids = await Promise.all(Array.from({ length: 10 }, () => engine.receive('c', { text: 'hallo', clientActivityId: 'een' })));
    await engine.receive('c', { text: 'hallo', clientActivityId: 'een' });
    expect(new Set(ids.map(({ id }) => id))).toEqual(new Set(['c|u0000002']));
    expect(await textsOf(engine, 'c', 3)).toEqual(['start', 'hallo', '2: hallo']);
    expect((await engine.receive('c', { text: 'hallo', clientActivityId: 'een' })).id).toBe('c|u0000002');
    await engine.drain(1_000);
    expect((await engine.read('c', 0, 0)).lines).toHaveLength(3);
  });
  it('with another text is refused', async () => {
    const engine = await begun(echo);
    await engine.receive('c', { text: 'hallo', clientActivityId: 'een' });
    await expect(engine.receive('c', { text: 'dag', clientActivityId: 'een' })).rejects.toThrow(Mismatch);
  });
  it('without an id is a new one each time', async () => {
    const engine = await begun(echo);
    for (let n = 0; n < 3; n++) await engine.receive('c', { text: 'x', clientActivityId: null });
    expect(await textsOf(engine, 'c', 7)).toHaveLength(7);
  });
  it('is compared after masking, and kept masked everywhere', async () => {
    const engine = await begun(echo);
    await engine.receive('c', { text: 'bsn 123456782', clientActivityId: 'een' });
    await engine.receive('c', { text: 'bsn 111222333', clientActivityId: 'een' });
    expect(await textsOf(engine, 'c', 3)).toEqual(['start', 'bsn [bsn]', '2: bsn [bsn]']);
  });
});

describe('what a turn does', () => {
  it('is committed with it: dossier, consent, handoff, event for the hub, audit', async () => {
    const engine = await begun();
    await say(engine, 'open consent person choose');
    const [dossier] = await kept.store.find('dossier', {});
    const [consent] = await kept.store.find('consent', {});
    const [handoff] = await kept.store.find('handoff', {});
    const [row] = await kept.store.find('outbox', {});
    const conversation = await kept.store.get('conversation', { id: 'c' });
    if (!dossier || !consent || !handoff || !row || !conversation) throw new Error('something is missing');
    expect(dossier.open).toMatchObject({
      status: 'waiting',
      channel: 'website',
      conversation: 'c',
      possibleDuplicateOf: null,
      statementVersion: '2023-05-01',
    });
    expect(dossier.open.reference).toMatch(/^ZG-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
    expect(await kept.store.open(dossier, 'contact')).toEqual(contact);
    expect(consent.open).toMatchObject({ purpose: 'offers', decision: 'given', conversation: 'c', language: 'nl' });
    expect(await kept.store.open(consent, 'proof')).toEqual({
      text: 'Mag dat?',
      answer: 'open consent person choose',
      messageId: 'c|u0000002',
    });
    expect(handoff.open).toMatchObject({
      status: 'waiting',
      priority: 'high',
      reason: 'person',
      dossier: dossier.key.id,
      announcedAt: null,
    });
    expect(row).toMatchObject({ key: { id: handoff.key.id }, open: { destination: 'hub', status: 'waiting', conversation: 'c' } });
    expect(await kept.store.open(row, 'payload')).toEqual({ handoffId: handoff.key.id, reason: 'person', priority: 'high' });
    expect(conversation.open).toMatchObject({ draft: false, dossier: dossier.key.id, handled: 2, lastMessage: 4, status: 'active' });
    const { lines } = await engine.read('c', 2, 0);
    expect(lines[0]).toMatchObject({ text: 'Ja of nee?', actions: [{ title: 'Ja' }, { title: 'Nee' }] });
    expect(JSON.stringify(lines)).not.toContain('handoff.initiate');
  });

  it('leaves a chain of audit rows that ties each to the one before', async () => {
    const engine = await begun();
    await say(engine, 'open consent');
    await say(engine, 'person');
    const rows = await kept.store.find('audit', { where: { of: 'c' } });
    expect(rows.map(({ open }) => open.act)).toEqual([
      'conversation.begun turn.handled',
      'turn.handled consent.given:offers dossier.opened',
      'turn.handled handoff.requested',
    ]);
    let previous = '';
    for (const { key, open } of rows) {
      expect(open.previous).toBe(previous);
      expect(open.hash).toBe(auditHash({ ...open, chain: 'c', number: key.number }));
      previous = open.hash;
    }
    expect((await kept.store.get('conversation', { id: 'c' }))?.open).toMatchObject({ auditNumber: 3, auditHead: previous });
  });

  it('adds later words to the dossier, in the turn that opens it and after', async () => {
    const engine = await begun();
    await say(engine, 'open tell');
    await say(engine, 'amend person');
    const [dossier] = await kept.store.find('dossier', {});
    if (!dossier) throw new Error('there is no dossier');
    expect(dossier.open).toMatchObject({ status: 'waiting', phoneIndex: kept.store.blindIndex('phone', '+31201234567') });
    expect(await kept.store.open(dossier, 'contact')).toMatchObject({
      phone: '+31201234567',
      amendments: [{ field: 'phone', before: '+31612345678' }],
    });
    expect(await kept.store.open(dossier, 'health')).toMatchObject({ situation: 'Zorgt voor haar moeder\nEn voor haar vader' });
  });

  it('names the oldest dossier with the same phone or address', async () => {
    const engine = converse(kept.store, { logic: acts });
    for (const id of ['een', 'twee', 'drie']) {
      await engine.begin(id, 'website', false);
      await engine.receive(id, { text: 'open', clientActivityId: null });
      await textsOf(engine, id, 3);
    }
    const dossiers = await kept.store.find('dossier', { sort: { field: 'createdAt' } });
    const [first] = dossiers;
    expect(dossiers.map(({ open }) => open.possibleDuplicateOf)).toEqual([null, first?.open.reference, first?.open.reference]);
  });

  it('registers a request with its items, and completes who asks, at once and later', async () => {
    const engine = await begun();
    await say(engine, 'ask name');
    await say(engine, 'number');
    const [stored] = await kept.store.find('request', {});
    if (!stored) throw new Error('there is no request');
    const received = stored.open.receivedAt;
    expect(stored.open).toMatchObject({
      ...{ conversation: 'c', channel: 'website', representation: 'none', breachNoticedAt: received },
      breachDueAt: new Date(received.getTime() + 72 * 3_600_000),
    });
    expect(await kept.store.open(stored, 'letter')).toEqual({ text: 'ask name', flags: ['leak'] });
    expect(await kept.store.open(stored, 'parties')).toMatchObject({ requester: { name: 'Riet', phone: '+31612345678', email: null } });
    const items = await kept.store.find('item', { where: { request: stored.key.id } });
    expect(items.map(({ open }) => [open.right, open.status, open.confirmed, open.receivedAt])).toEqual([
      ['access', 'received', false, received],
      ['complaint', 'received', false, received],
    ]);
    const audited = (await kept.store.find('audit', { where: { of: 'c' } })).map(({ open }) => open.act);
    expect(audited.slice(1)).toEqual(['turn.handled request.registered request.identified', 'turn.handled request.identified']);
  });

  it('counts from the moment at which a message came in, however late its turn runs', async () => {
    const later = new Date('2026-02-01T08:00:00Z');
    let now = new Date('2026-01-31T22:50:00Z');
    const die = (point: string): void => {
      if (point === 'before-commit') throw new Unavailable('killed');
    };
    const parts = { logic: acts, clock: () => now };
    const first = converse(kept.store, parts);
    await first.begin('c', 'website', false);
    await textsOf(first, 'c', 1);
    const dying = converse(kept.store, { ...parts, crash: die });
    await dying.receive('c', { text: 'ask', clientActivityId: null });
    await dying.drain(50);
    now = later;
    const next = converse(kept.store, parts);
    await next.recover();
    await textsOf(next, 'c', 3);
    const [item] = await kept.store.find('item', {});
    expect(item?.open).toMatchObject({ receivedAt: new Date('2026-01-31T22:50:00Z'), promisedOn: '2026-02-28' });
    await next.drain(1_000);
  });

  it('redacts lines of its own and of earlier turns', async () => {
    const engine = await begun();
    await say(engine, 'geheim');
    await say(engine, 'redact');
    expect(await textsOf(engine, 'c', 5)).toEqual(['gehoord: ', 'geheim', 'gehoord: geheim', '(weg)', 'gehoord: redact']);
    await say(engine, 'redactFirst');
    expect((await textsOf(engine, 'c', 7)).slice(0, 3)).toEqual(['gehoord: ', '(weg)', '(weg)']);
  });

  it('is a rest until the next message', async () => {
    const engine = await begun();
    await say(engine, 'rest');
    expect((await kept.store.get('conversation', { id: 'c' }))?.open.status).toBe('idle');
    await say(engine, 'terug');
    expect((await kept.store.get('conversation', { id: 'c' }))?.open.status).toBe('active');
  });

  it('leaves nothing of the message in the inbox', async () => {
    const engine = await begun();
    await say(engine, 'geheim trace');
    const rows = await kept.store.find('inbox', { where: { of: 'c' } });
    expect(rows.map(({ open, sealed }) => [open.status, sealed.entry])).toEqual([
      ['handled', null],
      ['handled', null],
    ]);
  });

  it('fails when it opens a second dossier or amends none', async () => {
    const log = createLines();
    const engine = converse(kept.store, { logic: acts, log });
    await engine.begin('c', 'website', false);
    await engine.receive('c', { text: 'amend', clientActivityId: null });
    await engine.receive('c', { text: 'open open', clientActivityId: null });
    await textsOf(engine, 'c', 5);
    expect(await kept.store.find('dossier', {})).toEqual([]);
    expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(2);
  });
});
