import { describe, expect, it } from '@jest/globals';
import { TurnAdapter } from '../../bot/turn/adapter.ts';
import { CollectedTurn, type Given } from '../../bot/turn/collectedTurn.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import type { Logic } from '../../bot/turn/parts.ts';
import type { Heard } from '../../domain/turn.ts';
import { noReading } from '../support/talkInMemory.ts';

const turnOf = (heard: Partial<Heard> = {}): CollectedTurn =>
  new CollectedTurn({
    now: new Date('2026-05-03T10:00:00Z'),
    channel: 'website',
    conversation: 'c',
    heard: {
      type: 'message',
      text: 'hallo',
      masked: [],
      messageId: 'c|u0000002',
      receivedAt: new Date(),
      lapsed: false,
      early: false,
      ...heard,
    },
    rules: { language: 'nl' } as Given['rules'],
    state: { dialogs: {} },
    identifiers,
    firstNumber: 3,
    dossier: null,
    reading: noReading,
  });
const run = async (logic: Logic, turn = turnOf()): Promise<CollectedTurn> => {
  await new TurnAdapter().run(turn, logic);
  return turn;
};
const event = { type: 'event', name: 'handoff.initiate', value: { handoffId: 'h', reason: 'person', priority: 'normal' } };

describe('the adapter', () => {
  it.each([
    [{ type: 'message' as const }, { type: 'message', id: 'c|u0000002', text: 'hallo' }],
    [{ type: 'start' as const, text: '' }, { type: 'conversationUpdate' }],
    [
      { type: 'resume' as const, text: '' },
      { type: 'event', name: 'conversation.resume' },
    ],
  ])('hands %j to the logic as an activity', async (heard, activity) => {
    let seen: unknown;
    await run(async (context) => {
      seen = context.activity;
    }, turnOf(heard));
    expect(seen).toMatchObject({ ...activity, channelId: 'website', conversation: { id: 'c' }, from: { role: 'user' }, locale: 'nl' });
  });

  it('sends nothing, and gives the ids that the lines will have', async () => {
    const ids: unknown[] = [];
    const turn = await run(async (context) => {
      ids.push(await context.sendActivity('een'));
      ids.push(...(await context.sendActivities([{ type: 'typing' }, { type: 'message', text: 'twee' }, { type: 'trace', name: 't' }])));
      expect(context.responded).toBe(true);
    });
    expect(turn.said).toEqual([
      { text: 'een', actions: [] },
      { text: 'twee', actions: [] },
    ]);
    expect(ids).toEqual([{ id: 'c|0000003' }, { id: '' }, { id: 'c|0000004' }, { id: '' }]);
  });

  it('takes neither back nor changes what was said, and begins no turn by itself', async () => {
    const adapter = new TurnAdapter();
    await expect(adapter.updateActivity()).rejects.toThrow('not changed');
    await expect(adapter.continueConversation()).rejects.toThrow('inbox row');
    await run(async (context) => {
      await expect(context.deleteActivity('c|0000003')).rejects.toThrow('not taken back');
    });
  });

  it('lets what the logic throws through', () => expect(run(() => Promise.reject(new TypeError('no')))).rejects.toThrow(TypeError));
});

describe('the hub', () => {
  it('takes handoff events out of what is sent, each once', async () => {
    const turn = await run(async (context) => {
      await context.sendActivities([{ type: 'message', text: 'een' }, event, { type: 'message', text: 'twee' }]);
      await context.sendActivity(event);
    });
    expect(turn.said.map(({ text }) => text)).toEqual(['een', 'twee']);
    expect(turn.announced).toEqual([{ handoffId: 'h', reason: 'person', priority: 'normal' }]);
  });
  it('hands on only pointers, whatever the event carries', async () => {
    const turn = await run(
      async (context) => void (await context.sendActivity({ ...event, value: { ...event.value, transcript: 'geheim' } })),
    );
    expect(JSON.stringify(turn.announced)).not.toContain('geheim');
  });
  it.each([undefined, {}, { handoffId: 'h', reason: 'person' }])('refuses an event with %j', async (value) => {
    await expect(run(async (context) => void (await context.sendActivity({ ...event, value })))).rejects.toThrow('handoff.initiate');
  });
});

describe('identifiers', () => {
  it('are never the same, however many are made', () => {
    const ids = Array.from({ length: 2_000 }, () => identifiers.newId());
    expect(new Set(ids).size).toBe(2_000);
    for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
  });
  it('of dossiers can be read out: no sign in them is taken for another', () => {
    const references = Array.from({ length: 500 }, () => identifiers.newReference());
    expect(new Set(references).size).toBe(500);
    for (const reference of references) expect(reference).toMatch(/^ZG-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
  });
});
