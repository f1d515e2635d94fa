import { type Activity, BotAdapter, type ConversationReference, type ResourceResponse, TurnContext } from 'botbuilder-core';
import type { SuggestedAction } from '../../domain/conversation.ts';
import type { Heard } from '../../domain/turn.ts';
import type { CollectedTurn } from './collectedTurn.ts';
import { hub } from './hub.ts';
import { type Logic, type Pace, standardPace } from './parts.ts';
import { Patience } from './patience.ts';
import { collectedTurn } from './turnOfContext.ts';

const bot = { id: 'bot', name: '', role: 'bot' };
const person = { id: 'person', name: '', role: 'user' };

/** What is heard, in Bot Framework's words: a message, one with a form's values, somebody who joins, or the event of their return. */
const kindOf = (heard: Heard): Partial<Activity> => {
  switch (heard.type) {
    case 'message':
      return { type: 'message', id: heard.messageId, text: heard.text };
    case 'form':
      return { type: 'message', id: heard.messageId, text: heard.text, value: heard.form };
    case 'start':
      return { type: 'conversationUpdate', membersAdded: [person] };
    case 'resume':
      return { type: 'event', name: 'conversation.resume' };
    case 'lapse':
      return { type: 'event', name: 'conversation.lapse' };
    default:
      return heard.type satisfies never;
  }
};

const activityOf = (turn: CollectedTurn): Activity =>
  ({
    ...kindOf(turn.heard),
    channelId: turn.channel,
    serviceUrl: '',
    locale: turn.rules.language,
    timestamp: turn.now,
    conversation: { id: turn.conversation, isGroup: false, conversationType: '', name: '' },
    from: person,
    recipient: bot,
  }) as Activity;

const actionsOf = (activity: Partial<Activity>): SuggestedAction[] =>
  activity.suggestedActions?.actions.map(({ title }) => ({ title })) ?? [];

/** Bot Framework's adapter of our turn: it sends nothing, it collects what is to be committed and sent later. */
export class TurnAdapter extends BotAdapter {
  readonly #patience: Patience;

  constructor({ turnWithinMs }: Pace = standardPace) {
    super();
    this.use(hub);
    this.#patience = new Patience(turnWithinMs);
  }

  /** Runs the logic once over what was heard. What it throws comes through; TookTooLong when it does not come to an end. */
  run(turn: CollectedTurn, logic: Logic): Promise<void> {
    const context = new TurnContext(this, activityOf(turn));
    context.turnState.set(collectedTurn, turn);
    return this.#patience.within(this.runMiddleware(context, (revocable) => logic(revocable, turn)));
  }

  /** Collects messages. Anything else (traces, typing, events that no middleware took) goes nowhere. */
  override sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const turn = context.turnState.get<CollectedTurn>(collectedTurn);
    return Promise.resolve(
      activities.map((activity) => ({
        id: activity.type === 'message' && activity.text ? turn.say({ text: activity.text, actions: actionsOf(activity) }) : '',
      })),
    );
  }

  override updateActivity(): Promise<void> {
    return Promise.reject(new Error('what was said is not changed afterwards'));
  }
  override deleteActivity(_context: TurnContext, _reference: Partial<ConversationReference>): Promise<void> {
    return Promise.reject(new Error('what was said is not taken back'));
  }
  override continueConversation(): Promise<void> {
    return Promise.reject(new Error('every turn begins with an inbox row'));
  }
}
