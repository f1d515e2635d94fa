import type { Letter } from '../../domain/letter.ts';
import type { Store } from '../../domain/store.ts';
import { emailIndexOf } from '../contactIndex.ts';
import { createLimit } from '../limits.ts';
import type { Deliver } from '../turn/relay.ts';

/** Mails that visitors can have sent to one address: so many at once, and as many a day. */
export const mostByVisitors = 10;
const rate = { burst: mostByVisitors, perSecond: mostByVisitors / 86_400 };

/**
 * Sends a mail, unless visitors had too many sent to that address: whoever types the address of another, in one conversation after the other,
 * floods nobody. What does not go leaves nothing behind; the person has it in the chat. What the office sends goes always. Each process counts for
 * itself, from its start.
 */
export const notTooMany = (mail: Deliver, store: Store, clock: () => Date): Deliver => {
  const take = createLimit(rate);
  return async (payload, id, delivery) => {
    const { to, byVisitor } = payload as Letter;
    const counts = byVisitor === true && !delivery.lapsed && delivery.tries === 0;
    return counts && take(emailIndexOf(store, to), clock().getTime()) > 0 ? { is: 'unwanted' } : mail(payload, id, delivery);
  };
};
