import { Conflict, type Store, Unavailable } from '../../domain/store.ts';
import type { Log } from './parts.ts';
import type { Deliver } from './relay.ts';

/**
 * Takes in the event `handoff.initiate`: notes on the handoff when that was, and tells the operator that somebody waits. The hub is
 * the handoff's own row, so a second delivery finds it announced and does nothing, and a failed one can safely come again.
 */
export const createHub =
  (store: Store, log: Log): Deliver =>
  async (_payload, id, { conversation }) => {
    const handoff = await store.get('handoff', { id });
    // Gone: the person was erased in between, and nobody is to be told.
    if (!handoff || handoff.open.announcedAt) return { is: 'sent' };
    const { key, subject, version } = handoff;
    try {
      await store.commit([{ do: 'update', kind: 'handoff', key, subject, expect: { version }, set: { announcedAt: await store.now() } }]);
    } catch (error) {
      if (error instanceof Conflict || error instanceof Unavailable) return { is: 'retry', afterMs: 200 };
      throw error;
    }
    log.info({ handoff: id, conversation }, 'a person is asked for');
    return { is: 'sent' };
  };
