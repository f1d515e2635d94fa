import { logic } from '../../bot/logic.ts';
import { onlyToKnown } from '../../bot/identity/onlyToKnown.ts';
import type { PassPoint } from '../../bot/crash.ts';
import { eraseDrafts } from '../../bot/jobs/drafts.ts';
import { unlessUnsafe } from '../../bot/mail/unlessUnsafe.ts';
import { createConversations, type Engine } from '../../bot/turn/createConversations.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import type { Identifiers } from '../../bot/turn/parts.ts';
import { createRelay } from '../../bot/turn/relay.ts';
import type { HouseRules } from '../../domain/houseRules.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Store } from '../../domain/store.ts';
import { nl } from '../../locales/nl.ts';
import type { EngineUnderTest } from './engines.ts';
import { houseRules } from './houseRules.ts';
import { createLines } from './turnKit.ts';

/** Where conversations are played: the real logic on a real store, with a clock that the test sets. */
export interface Stage {
  store: Store;
  conversations: Engine;
  clock: { now: Date };
  identifiers: Identifiers;
  /** Stops the conversations and opens them again on the same store, as a restart of the server does. */
  restart: () => Promise<Engine>;
  /** The same after a process died: nobody waits for what it was at. */
  recover: () => Promise<Engine>;
  /** Erases what has lapsed. */
  eraseDrafts: () => Promise<void>;
  /** Delivers what lies in the outbox. */
  relay: (sent: (letter: Letter) => void) => Promise<void>;
}

/** What a test puts between the conversations and the rest. */
export interface Between {
  /** The store as the conversations of one process see it. */
  seen?: (store: Store) => Store;
  crash?: PassPoint;
}

/** One round of the relay, on the mails alone. */
const deliver = async (store: Store, sent: (letter: Letter) => void): Promise<void> => {
  const taken = async (payload: object) => {
    sent(payload as Letter);
    return { is: 'sent' } as const;
  };
  const mail = unlessUnsafe(onlyToKnown(taken, store), store);
  const hub = async () => ({ is: 'sent' }) as const;
  const relay = createRelay({ store, destinations: { hub, mail, offer: mail }, log: createLines() });
  relay.start();
  await relay.stop();
};

/** References in the order in which they are given out. */
const counting = (): Identifiers => {
  let references = 0;
  return {
    newId: identifiers.newId,
    newReference: () => {
      references += 1;
      return `ZG-TEST-${String(references).padStart(4, '0')}`;
    },
  };
};

/** An empty stage on an engine. */
export const stageOn = async (
  engine: EngineUnderTest,
  chosen: Partial<HouseRules> = {},
  { seen = (store) => store, crash = () => {} }: Between = {},
): Promise<{ stage: Stage; leave: () => Promise<void> }> => {
  const { store, leave } = await engine.open();
  const clock = { now: new Date('2026-02-03T09:00:00Z') };
  const counted = counting();
  const enter = (): Engine =>
    createConversations({
      store: seen(store),
      logic,
      rules: { ...houseRules, ...chosen },
      clock: () => clock.now,
      identifiers: counted,
      sentences: { turnFailed: [nl['failed.turn']] },
      crash,
      log: createLines(),
      wakeRelay: () => {},
      soleServer: true,
    });
  let current = enter();
  const recover = async (): Promise<Engine> => {
    current = enter();
    await current.recover();
    return current;
  };
  const stage: Stage = {
    ...{ store, conversations: current, clock, identifiers: counted },
    restart: async () => {
      await current.drain(1000);
      return recover();
    },
    recover,
    eraseDrafts: async () => {
      await eraseDrafts({ store, draftHours: houseRules.draftHours, clock: () => clock.now, log: createLines() });
    },
    relay: (sent) => deliver(store, sent),
  };
  return {
    stage,
    leave: async () => {
      await current.drain(1000);
      await leave();
    },
  };
};
