import type { Open } from './kinds.ts';

type Event = Open<'consent'>;

/** What stood at a moment: of each conversation and purpose the last event up to then. Events come in the order in which they were recorded. */
export const standingAt = <E extends { open: Pick<Event, 'at' | 'conversation' | 'purpose'> }>(events: Iterable<E>, at: Date): E[] => {
  const last = new Map<string, E>();
  for (const event of events) if (event.open.at <= at) last.set(JSON.stringify([event.open.conversation, event.open.purpose]), event);
  return [...last.values()];
};
