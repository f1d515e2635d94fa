import type { Activity, Middleware, TurnContext } from 'botbuilder-core';
import type { HandoffContext } from '../../domain/handoff.ts';
import type { CollectedTurn } from './collectedTurn.ts';
import { collectedTurn } from './turnOfContext.ts';

/** Bot Framework's name of the event by which a bot asks for a person. */
export const handoffInitiate = 'handoff.initiate';

const isHandoff = (activity: Partial<Activity>): boolean => activity.type === 'event' && activity.name === handoffInitiate;

const handoffOf = (activity: Partial<Activity>): HandoffContext => {
  const value = activity.value as Partial<HandoffContext> | undefined;
  if (!value?.handoffId || !value.reason || !value.priority) throw new Error(`${handoffInitiate} needs handoffId, reason and priority`);
  return { handoffId: value.handoffId, reason: value.reason, priority: value.priority };
};

/** Takes the handoff events out of what is sent: `next` sends what is left of the array. */
const takeHandoffs = (context: TurnContext, activities: Partial<Activity>[]): void => {
  const turn = context.turnState.get<CollectedTurn>(collectedTurn);
  for (const activity of activities.filter(isHandoff)) turn.announce(handoffOf(activity));
  activities.splice(0, activities.length, ...activities.filter((activity) => !isHandoff(activity)));
};

/**
 * Keeps `handoff.initiate` away from every channel (Teams and WhatsApp must not be sent events) and has it committed with the turn,
 * as an outbox row for the hub.
 */
export const hub: Middleware = {
  onTurn: (context, next) => {
    context.onSendActivities((ctx, activities, send) => {
      if (activities.some(isHandoff)) takeHandoffs(ctx, activities);
      return send();
    });
    return next();
  },
};
