/** Headers as Node writes them fastest: a flat list of names and values. */
export type Headers = readonly string[];

/** Every answer. `no-referrer` and `nosniff` as Internet.nl asks; the protection against framing is in the policy of each kind. */
export const careful: Headers = ['X-Content-Type-Options', 'nosniff', 'Referrer-Policy', 'no-referrer'];
/** Every answer but the chat, which other sites may carry. */
const common: Headers = [...careful, 'X-Frame-Options', 'DENY'];

/** An answer with data: it loads nothing, is framed nowhere and kept by no one, because a person's words can be in it. */
export const dataPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
export const dataHeaders: Headers = [
  ...['Content-Type', 'application/json; charset=utf-8', 'Cache-Control', 'no-store'],
  ...['Content-Security-Policy', dataPolicy],
  ...common,
];

/** What a page of ours is like. */
export interface PageTraits {
  /** Name the styles in it. */
  styleHashes: readonly string[];
  /** The chat is on it, with its script and its frame. */
  carriesChat?: true;
  /** Something of what a person sent is on it: nobody keeps a copy. */
  isPersonal?: true;
}

const pagePolicy = ({ styleHashes, carriesChat }: PageTraits): string =>
  [
    "default-src 'none'",
    ...(carriesChat ? ["script-src 'self'", "frame-src 'self'"] : []),
    `style-src ${["'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' ')}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/**
 * A page of ours; a style in it is named by its hash. It tells its own site where it was left: a browser that may not would send its form
 * as of no origin (Fetch, "append a request Origin header").
 */
export const pageHeaders = (traits: PageTraits): Headers => [
  ...['Content-Type', 'text/html; charset=utf-8', 'Cache-Control', traits.isPersonal ? 'no-store' : 'no-cache'],
  ...['Content-Security-Policy', pagePolicy(traits)],
  ...['X-Content-Type-Options', 'nosniff', 'Referrer-Policy', 'same-origin', 'X-Frame-Options', 'DENY'],
];

/** One year, on the site that is served over https only (Internet.nl). */
export const strictTransport: Headers = ['Strict-Transport-Security', 'max-age=31536000'];

/** What a browser needs before a page of another origin may speak Direct Line; the names are those that its clients send. */
export const corsHeaders = (origin: string): Headers => [
  ...['Access-Control-Allow-Origin', origin, 'Vary', 'Origin'],
  ...['Access-Control-Expose-Headers', 'Retry-After, X-Correlation-Id'],
];
export const preflightHeaders: Headers = [
  ...['Access-Control-Allow-Methods', 'GET, POST, OPTIONS'],
  ...['Access-Control-Allow-Headers', 'authorization, content-type, x-ms-bot-agent, x-requested-with, accept'],
  ...['Access-Control-Max-Age', '600'],
];
