import type { World } from './directLine/world.ts';

/** 128 random bits, also where the browser makes no UUIDs. */
const newId = (): string => {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/**
 * One tab at a time. Older browsers know no locks, and a frame whose storage is blocked may have none: there the client sees to two tabs
 * at once as well as it can without.
 */
const alone = async <T>(act: () => Promise<T>): Promise<T> => {
  let begun = false;
  const once = (): Promise<T> => {
    begun = true;
    return act();
  };
  try {
    if ('locks' in navigator) return await navigator.locks.request('zorggenoot', once);
  } catch (error) {
    if (begun) throw error;
  }
  return act();
};

/** The browser as the Direct Line client sees it. */
export const browserWorld: World = {
  fetch: (address, request) => fetch(address, request),
  openSocket: (address, ears) => {
    const socket = new WebSocket(address);
    socket.addEventListener('open', ears.opened);
    socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => ears.received(typeof data === 'string' ? data : ''));
    socket.addEventListener('close', ears.closed);
    return {
      send: (text) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(text);
      },
      close: () => socket.close(),
    };
  },
  now: () => Date.now(),
  random: () => Math.random(),
  newId,
  later: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  alone,
};
