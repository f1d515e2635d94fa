export interface OriginRules {
  /** Origin of the service itself; known only once it has a port. */
  own: () => string;
  allowed: readonly string[];
  /** Outside production every loopback origin is ours: pages under development come from other ports. */
  loopback: boolean;
}
export type IsKnownOrigin = (origin: string) => boolean;

const loopback = /^https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/;

/** Whether pages of an origin (as in the `Origin` header) may speak with us. `null`, the origin of no one, never may. */
export const createOrigins = (rules: OriginRules): IsKnownOrigin => {
  const allowed = new Set(rules.allowed);
  return (origin) => allowed.has(origin) || origin === rules.own() || (rules.loopback && loopback.test(origin));
};
