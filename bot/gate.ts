import type { Caller } from './address.ts';
import { addressKey, type Take } from './limits.ts';
import { forbidden, tooMany } from './server/fault.ts';
import type { IsKnownOrigin } from './server/origins.ts';
import type { Request } from './server/request.ts';

export interface GateParts {
  isKnownOrigin: IsKnownOrigin;
  callerOf: (request: Request) => Caller;
  take: Take;
  /** In production a caller on the same machine counts like any other. */
  limitLocal: boolean;
}
/** What those are told who may not come in: because of the page they come from, or because so many came from their address. */
export interface Refusals {
  foreign: string;
  tooMany: string;
}

/** Who may begin something here without a token, and how often. */
export interface Gate {
  /** @throws Fault 403 */
  refuseForeign(request: Request): void;
  /**
   * Counts a call by the address it came from, or under a name where that tells better who calls.
   * @throws Fault 429
   */
  refuseTooMany(request: Request, name?: string): void;
}

export const createGate = ({ isKnownOrigin, callerOf, take, limitLocal }: GateParts, says: Refusals): Gate => ({
  refuseForeign: ({ headers: { origin } }) => {
    if (origin !== undefined && !isKnownOrigin(origin)) throw forbidden(says.foreign);
  },
  refuseTooMany: (request, name) => {
    const { address, local } = callerOf(request);
    if (local && !limitLocal) return;
    const wait = take(name ?? addressKey(address), performance.now());
    if (wait > 0) throw tooMany(says.tooMany, wait);
  },
});
