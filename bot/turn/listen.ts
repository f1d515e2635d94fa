import { setTimeout as sleep } from 'node:timers/promises';
import { NotFound, type Store, Unavailable } from '../../domain/store.ts';
import { frames } from '../log.ts';
import type { Audience } from './audience.ts';
import type { Log } from './parts.ts';

const pauseMs = 500;

export interface Listening {
  start(): void;
  stop(): Promise<void>;
}

/** Tells those who follow a conversation here what other processes committed in it. After a fault everyone looks once. */
export const createListening = (store: Store, audience: Audience, log: Log): Listening => {
  const ending = new AbortController();
  let running: Promise<void> | undefined;

  const listen = async (): Promise<void> => {
    try {
      for await (const { conversation, lastMessage } of store.watch(ending.signal)) audience.moved(conversation, lastMessage);
    } catch (error) {
      if (!(error instanceof Unavailable || error instanceof NotFound)) log.error(frames(error), 'commits of other processes were missed');
    }
    if (ending.signal.aborted) return;
    await sleep(pauseMs, undefined, { ref: false });
    audience.wakeAll();
    return listen();
  };
  return {
    start: () => {
      running ??= listen();
    },
    stop: async () => {
      ending.abort();
      await running;
    },
  };
};
