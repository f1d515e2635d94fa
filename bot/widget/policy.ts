import { careful, dataPolicy, type Headers } from '../server/headers.ts';

export interface FrameOrigins {
  /** Where visitors reach the service. */
  own: string;
  /** Sites that may carry the widget. */
  allowed: readonly string[];
  /** Outside production pages of this machine may carry it too, whatever their port. */
  loopback: boolean;
}

const loopback = ['http://localhost:*', 'http://127.0.0.1:*'];

/**
 * What the chat may do, and who may carry it. It speaks with our own origin only; the address visitors use is named beside `'self'`,
 * because not every browser counts a WebSocket of the same host as itself.
 */
export const framePolicy = (origins: FrameOrigins): string => {
  const ancestors = ["'self'", origins.own, ...origins.allowed, ...(origins.loopback ? loopback : [])];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${origins.own} ${origins.own.replace(/^http/, 'ws')}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${[...new Set(ancestors)].join(' ')}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
};

/** The chat is the one answer without X-Frame-Options: that knows no list of sites. */
export const frameHeaders = (origins: FrameOrigins): Headers => [
  ...['Cache-Control', 'no-cache', 'Content-Security-Policy', framePolicy(origins)],
  ...['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
  ...careful,
];

/** A file; one whose address names its content may be kept for good. */
export const fileHeaders = (cacheControl: string): Headers => [
  ...['Cache-Control', cacheControl, 'Content-Security-Policy', dataPolicy, 'X-Frame-Options', 'DENY'],
  ...careful,
];

/** Sites that isolate themselves (COEP) load only what says that it may be loaded by others. */
export const forOtherSites: Headers = ['Cross-Origin-Resource-Policy', 'cross-origin'];
