import type { Caller } from '../address.ts';
import { addressKey, type Take } from '../limits.ts';
import { forbidden, tooMany } from '../server/fault.ts';
import type { IsKnownOrigin } from '../server/origins.ts';
import type { Request } from '../server/request.ts';

export interface GateParts {
  isKnownOrigin: IsKnownOrigin;
  callerOf: (request: Request) => Caller;
  take: Take;
  /** In production a caller on the same machine counts like any other. */
  limitLocal: boolean;
}

/** Who may send a form, and how often. */
export interface Gate {
  /** @throws Fault 403 */
  refuseForeign(request: Request): void;
  /** @throws Fault 429 */
  refuseTooMany(request: Request): void;
}

export const createGate = ({ isKnownOrigin, callerOf, take, limitLocal }: GateParts): Gate => ({
  refuseForeign: ({ headers: { origin } }) => {
    if (origin !== undefined && !isKnownOrigin(origin)) throw forbidden('Pages of this origin may not send a form here.');
  },
  refuseTooMany: (request) => {
    const { address, local } = callerOf(request);
    if (local && !limitLocal) return;
    const wait = take(addressKey(address), performance.now());
    if (wait > 0) throw tooMany('Too many forms were sent from this address; try again later.', wait);
  },
});
