import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Store } from '../../domain/store.ts';
import { inFolder, openEmbedded } from './folders.ts';

interface Acknowledged {
  accepted: number;
  handled: number;
}

/** Lets a process commit for a while and kills it; gives what it had acknowledged, by conversation. */
const commitUntilKilled = async (folder: string, forMs: number): Promise<Map<string, Acknowledged>> => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'tests/storage/committer.ts', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  await once(child.stdout, 'data');
  setTimeout(() => child.kill('SIGKILL'), forMs);
  await once(child, 'close');
  const acknowledged = new Map<string, Acknowledged>();
  for (const line of said.split('\n').slice(0, -1)) {
    const [what, conversation = '', , number] = line.split(' ');
    const known = acknowledged.get(conversation) ?? { accepted: 0, handled: 0 };
    acknowledged.set(conversation, { ...known, [what as keyof Acknowledged]: Number(number) });
  }
  return acknowledged;
};

/** How many turns of a conversation are there; expects that none of them is there in part. */
const turnsIn = async (store: Store, conversation: string): Promise<number> => {
  const stored = await store.get('conversation', { id: conversation });
  const handled = stored?.open.handled ?? 0;
  const of = { where: { of: conversation } };
  const [messages, audits, inbox] = [await store.find('message', of), await store.find('audit', of), await store.find('inbox', of)];
  expect(stored?.version).toBe(handled + 1);
  expect(messages.map(({ key }) => key.number)).toEqual(Array.from({ length: handled * 2 }, (_, index) => index + 1));
  expect(audits).toHaveLength(handled);
  expect(inbox.map(({ key }) => key.number)).toEqual(inbox.map((_, index) => index + 1));
  return handled;
};

describe('a process that is killed while it commits', () => {
  it(
    'loses nothing that it acknowledged and leaves nothing half done, ten times over',
    () =>
      inFolder(async (folder) => {
        let turns = 0;
        for (let round = 1; round <= 10; round++) {
          const acknowledged = await commitUntilKilled(folder, 20 + Math.random() * 200);
          const { store } = await openEmbedded(folder);
          for (const [conversation, { accepted, handled }] of acknowledged) {
            const there = await turnsIn(store, conversation);
            expect(there).toBeGreaterThanOrEqual(handled);
            expect(there).toBeLessThanOrEqual(handled + 1);
            expect(await store.get('inbox', { of: conversation, number: accepted })).toBeDefined();
            turns += handled;
          }
          await store.close();
          const db = new DatabaseSync(join(folder, 'store.sqlite'));
          expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
          db.close();
        }
        expect(turns).toBeGreaterThan(200);
      }),
    60_000,
  );
});
