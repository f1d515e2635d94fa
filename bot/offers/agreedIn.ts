import { mayReceiveOffers } from '../../domain/gate.ts';
import type { Store } from '../../domain/store.ts';
import { needsConsult } from '../office/needsConsult.ts';

/**
 * Asks the gate whether an offer may go to somebody, with what the store holds at this moment. Nobody who told of violence is mailed.
 * @returns the conversation in which they agreed to it; null when it may not
 */
export const agreedIn = async (store: Store, subject: string, at: Date): Promise<string | null> => {
  const person = await store.get('subject', { id: subject });
  const events = (await store.find('consent', { where: { subject, purpose: 'offers' } })).map(({ open }) => open);
  const last = events.at(-1);
  // What was recorded last counts, also where the clock of another machine is ahead.
  if (!person || last?.decision !== 'given' || !mayReceiveOffers(person.open, events, at)) return null;
  return (await needsConsult(store, [last.conversation])) ? null : last.conversation;
};
