import { endingSlips, existingDomains, knownSlips, popularDomains } from './providers.ts';

/** True when one letter was added, left out, changed, or swapped with its neighbour. */
export const isOneSlipAway = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a.charAt(at) === b.charAt(at)) at += 1;
  if (a.length === b.length) {
    if (a.slice(at + 1) === b.slice(at + 1)) return true;
    return a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && a.slice(at + 2) === b.slice(at + 2);
  }
  return a.length > b.length ? a.slice(at + 1) === b.slice(at) : a.slice(at) === b.slice(at + 1);
};

const nearest = (domain: string) => popularDomains.find((each) => isOneSlipAway(domain, each));

/** The domain probably meant, or `undefined` when the one given exists or resembles none. */
const likelierDomain = (domain: string): string | undefined => {
  if (existingDomains.has(domain)) return undefined;
  const known = knownSlips.get(domain);
  if (known) return known;
  const dot = domain.lastIndexOf('.');
  const ending = endingSlips.get(domain.slice(dot + 1));
  const mended = dot > 0 && ending ? `${domain.slice(0, dot)}.${ending}` : domain;
  if (existingDomains.has(mended)) return mended === domain ? undefined : mended;
  return knownSlips.get(mended) ?? nearest(mended) ?? (mended === domain ? undefined : mended);
};

/** A likelier address for one that looks mistyped; never put in its place without asking (dutch.md 1.5). */
export const suggestEmail = (address: string): string | undefined => {
  const at = address.lastIndexOf('@');
  const domain = likelierDomain(address.slice(at + 1));
  return domain === undefined ? undefined : `${address.slice(0, at + 1)}${domain}`;
};
