import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { logic } from '../../bot/logic.ts';
import { onlyToKnown } from '../../bot/identity/onlyToKnown.ts';
import { eraseDrafts } from '../../bot/jobs/drafts.ts';
import { createConversations, type Engine } from '../../bot/turn/createConversations.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import { createRelay } from '../../bot/turn/relay.ts';
import type { HouseRules } from '../../domain/houseRules.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Store } from '../../domain/store.ts';
import { nl } from '../../locales/nl.ts';
import { engines } from './engines.ts';
import type { EngineUnderTest } from './engines.ts';
import { houseRules } from './houseRules.ts';
import { Script } from './script.ts';
import type { Spoken, Stage } from './script.ts';
import { createLines } from './turnKit.ts';

/** One round of the relay, on the mails alone. */
const deliver = async (store: Store, sent: (letter: Letter) => void): Promise<void> => {
  const mail = onlyToKnown(async (payload) => {
    sent(payload as Letter);
    return { is: 'sent' };
  }, store);
  const hub = async () => ({ is: 'sent' }) as const;
  const relay = createRelay({ store, destinations: { hub, mail, offer: mail }, log: createLines() });
  relay.start();
  await relay.stop();
};

const stageOn = async (engine: EngineUnderTest, chosen: Partial<HouseRules>): Promise<{ stage: Stage; leave: () => Promise<void> }> => {
  const { store, leave } = await engine.open();
  const clock = { now: new Date('2026-02-03T09:00:00Z') };
  let references = 0;
  const enter = (): Engine =>
    createConversations({
      store,
      logic,
      rules: { ...houseRules, ...chosen },
      clock: () => clock.now,
      identifiers: {
        newId: identifiers.newId,
        newReference: () => {
          references += 1;
          return `ZG-TEST-000${references}`;
        },
      },
      sentences: { turnFailed: [nl['failed.turn']] },
      crash: () => {},
      log: createLines(),
      wakeRelay: () => {},
      soleServer: true,
    });
  let current = enter();
  const stage: Omit<Stage, 'relay'> = {
    store,
    conversations: current,
    clock,
    restart: async () => {
      await current.drain(1000);
      current = enter();
      await current.recover();
      return current;
    },
    eraseDrafts: async () => {
      await eraseDrafts({ store, draftHours: houseRules.draftHours, clock: () => clock.now, log: createLines() });
    },
  };
  return {
    stage: { ...stage, relay: (sent) => deliver(store, sent) },
    leave: async () => {
      await current.drain(1000);
      await leave();
    },
  };
};

const folder = join(process.cwd(), 'docs', 'journeys');
const quoted = (text: string): string => text.replaceAll('\n', '\n> ');
const lineOf = ({ by, text, buttons }: Spoken): string => {
  if (by === 'note') return `_${text}_`;
  if (by === 'user') return `**Bezoeker:** ${text}`;
  return `> ${quoted(text)}${buttons.length > 0 ? `\n>\n> [${buttons.join('] [')}]` : ''}`;
};

/** Writes the whole transcript for those who own the wording. */
const writeTranscript = (title: string, spoken: readonly Spoken[]): void => {
  mkdirSync(folder, { recursive: true });
  const name = title.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();
  writeFileSync(join(folder, `${name}.md`), `# ${title}\n\n${spoken.map(lineOf).join('\n\n')}\n`);
};

type Write = (script: Script) => Script;

/** A whole conversation as a test, on each engine; its Dutch transcript lands in docs/journeys. */
export function journey(title: string, write: Write): void;
export function journey(title: string, chosen: Partial<HouseRules>, write: Write): void;
export function journey(title: string, second: Partial<HouseRules> | Write, third?: Write): void {
  const write = typeof second === 'function' ? second : third;
  const chosen = typeof second === 'function' ? {} : second;
  if (!write) throw new Error('a journey needs a script');
  describe(title, () => {
    for (const engine of engines)
      engine.it(`on ${engine.name}`, async () => {
        const { stage, leave } = await stageOn(engine, chosen);
        try {
          const spoken = await write(new Script()).play(stage);
          if (engine.name === 'SQLite') writeTranscript(title, spoken);
        } finally {
          await leave();
        }
      });
  });
}

for (const engine of engines) {
  beforeAll(engine.start, 60_000);
  afterAll(engine.stop, 60_000);
}
