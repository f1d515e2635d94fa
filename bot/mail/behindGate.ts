import type { Store } from '../../domain/store.ts';
import { agreedIn } from '../offers/agreedIn.ts';
import type { Deliver } from '../turn/relay.ts';

/** Sends an offer as any mail, if the gate lets it through at this very moment; one that it does not leaves nothing behind. */
export const behindGate =
  (mail: Deliver, store: Store, clock: () => Date): Deliver =>
  async (payload, id, delivery) => {
    const { subject, lapsed } = delivery;
    // One of which nobody knows whether it went stays as it is: the mailer says so.
    const isWanted = lapsed || (subject !== null && (await agreedIn(store, subject, clock())) !== null);
    return isWanted ? mail(payload, id, delivery) : { is: 'unwanted' };
  };
