import { isIPv6 } from 'node:net';

const mapped = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/;
const bytesOf = (group: string): number[] => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff];

/**
 * One spelling for one address: IPv6 in lower case, shortened (RFC 5952) and without a zone; IPv4 that is written as IPv6 is IPv4.
 * What is no IPv6 address comes back as it is.
 */
export const plainAddress = (text: string): string => {
  if (!isIPv6(text)) return text;
  const address = new URL(`http://[${text.replace(/%.*/, '')}]`).hostname.slice(1, -1);
  const [, high, low] = mapped.exec(address) ?? [];
  return high === undefined || low === undefined ? address : [...bytesOf(high), ...bytesOf(low)].join('.');
};
