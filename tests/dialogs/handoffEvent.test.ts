import { describe, expect, it } from '@jest/globals';
import { EventFactory } from 'botbuilder';
import { TestAdapter, TurnContext } from 'botbuilder-core';
import { createHandoffInitiation } from '../../dialogs/handoffEvent.ts';
import type { HandoffContext } from '../../domain/handoff.ts';

const context = (): TurnContext =>
  new TurnContext(new TestAdapter(async () => {}), {
    type: 'message',
    id: 'c|u0000004',
    text: 'ik wil een mens',
    channelId: 'website',
    serviceUrl: '',
    locale: 'nl',
    conversation: { id: 'c', isGroup: false, conversationType: '', name: '' },
    from: { id: 'person', name: '', role: 'user' },
    recipient: { id: 'bot', name: '', role: 'bot' },
  });

const handoff: HandoffContext = { handoffId: 'h1', reason: 'person', priority: 'normal' };

describe('handoff.initiate', () => {
  const now = new Date('2026-02-03T09:00:00Z');

  it('has the shape that the SDK gives it, value for value', () => {
    const ours = createHandoffInitiation(context(), handoff, now);
    const theirs = EventFactory.createHandoffInitiation(context(), handoff);
    const { id: ourId, timestamp: ourTime, localTimezone: ourZone, ...ourRest } = ours;
    const { id: theirId, timestamp: theirTime, localTimezone: theirZone, ...theirRest } = theirs;
    expect(ourRest).toEqual(theirRest);
    for (const [mine, sdk] of [
      [ourId, theirId],
      [ourTime, theirTime],
      [ourZone, theirZone],
    ])
      expect(typeof mine).toBe(typeof sdk);
    expect(Object.keys(ours).toSorted()).toEqual(Object.keys(theirs).toSorted());
  });

  it('carries no transcript and nothing that the person said', () => {
    const event = createHandoffInitiation(context(), handoff, now);
    expect(event.attachments).toEqual([]);
    expect(JSON.stringify(event)).not.toContain('ik wil een mens');
  });

  it('is known again by the id of its handoff', () => {
    expect(createHandoffInitiation(context(), handoff, now).id).toBe('h1');
  });
});
