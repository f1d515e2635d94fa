import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv4 } from 'node:net';
import { plainAddress } from './plainAddress.ts';

/** Who is asking, for limits by address. */
export interface Caller {
  address: string;
  /** On this machine, and not through a proxy. */
  local: boolean;
}

/** An address or CIDR as a list holds it; null when it is neither. */
export const parseProxy = (text: string): { address: string; prefix: number; family: 'ipv4' | 'ipv6' } | null => {
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return null;
  const widest = version === 4 ? 32 : 128;
  if (prefix !== undefined && (!/^\d{1,3}$/.test(prefix) || Number(prefix) > widest)) return null;
  return { address, prefix: prefix === undefined ? widest : Number(prefix), family: version === 4 ? 'ipv4' : 'ipv6' };
};

const listOf = (proxies: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const text of proxies) {
    const proxy = parseProxy(text);
    if (proxy) list.addSubnet(proxy.address, proxy.prefix, proxy.family);
  }
  return list;
};

/** `1.2.3.4:5678` and `[::1]:5678`, as some proxies write it, without the port; null when there is no address in it. */
const hopOf = (text: string): string | null => {
  const hop = text
    .trim()
    .replace(/^\[(.+)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  return isIP(hop) === 0 ? null : plainAddress(hop);
};

const isLoopback = (address: string): boolean => address === '::1' || address.startsWith('127.');

/**
 * Finds the address a request really comes from: the last hop of `X-Forwarded-For` that is not a proxy of ours. What stands before
 * that hop was written by the caller and is not believed.
 * @param proxies addresses or CIDR of proxies whose header is believed
 */
export const createCallerOf = (proxies: readonly string[]): ((request: IncomingMessage) => Caller) => {
  const trusted = listOf(proxies);
  const isTrusted = (address: string): boolean => trusted.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
  return (request) => {
    const remote = plainAddress(request.socket.remoteAddress ?? '');
    const header = request.headers['x-forwarded-for'];
    const forwarded = Array.isArray(header) ? header.join(',') : header;
    if (forwarded === undefined) return { address: remote, local: isLoopback(remote) };
    const hops = forwarded.split(',').map(hopOf);
    let address = remote;
    while (isIP(address) !== 0 && isTrusted(address)) {
      const hop = hops.pop();
      if (!hop) break; // no more hops, or one that is not an address: who passed it on is as far as we know
      address = hop;
    }
    return { address, local: false };
  };
};
