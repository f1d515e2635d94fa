import { existingDomains } from './providers.ts';

const domains = /(?<![\w@.-])@?([a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){1,2})(?![\w@-])/g;

/** The mail provider that a text names without an address ("nee, gmail.com", "met @ziggo.nl"). */
export const readProvider = (plain: string): string | undefined =>
  Array.from(plain.matchAll(domains), ([, domain = '']) => domain).findLast((domain) => existingDomains.has(domain));
