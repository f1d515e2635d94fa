import { TurnContext } from 'botbuilder-core';
import type { Activity } from 'botframework-schema';
import type { HandoffContext } from '../domain/handoff.ts';

/**
 * The Bot Framework event `handoff.initiate`, in the shape that the SDK's `EventFactory.createHandoffInitiation` gives without a
 * transcript: that lies in the store, and is never carried inline.
 */
export const createHandoffInitiation = (context: TurnContext, handoff: HandoffContext, now: Date): Partial<Activity> => ({
  type: 'event',
  name: 'handoff.initiate',
  value: handoff,
  id: handoff.handoffId,
  timestamp: now,
  localTimezone: 'Europe/Amsterdam',
  conversation: context.activity.conversation,
  from: context.activity.from,
  relatesTo: TurnContext.getConversationReference(context.activity) as Activity['relatesTo'],
  replyToId: context.activity.id,
  serviceUrl: context.activity.serviceUrl,
  channelId: context.activity.channelId,
  attachments: [],
  entities: [],
});
