import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConversations, type Engine } from '../../bot/turn/createConversations.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import type { Log, Logic, Parts } from '../../bot/turn/parts.ts';
import type { HouseRules } from '../../domain/houseRules.ts';
import type { Store } from '../../domain/store.ts';
import { openStore } from '../../storage/open.ts';

const rules: HouseRules = {
  replyWithin: 'binnen twee werkdagen',
  draftHours: 72,
  contactMail: 'info@voorbeeld.nl',
  contactPhone: null,
  statementUrl: 'http://localhost/privacy',
  statementVersion: '2023-05-01',
  healthGround: 'contract',
  complaintDays: null,
  language: 'nl',
  crisisNumbers: { checkedOn: null, emergency: '', suicide: '', suicideChat: '', safeAtHome: '', listening: '', children: '' },
};

/** A log that keeps its lines. */
export const createLines = (): Log & { lines: { level: string; text: string; [field: string]: unknown }[] } => {
  const lines: { level: string; text: string }[] = [];
  const at = (level: string) => (fields: object, text: string) => void lines.push({ level, text, ...fields });
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
};

/** Greets, then counts and repeats what it hears. */
export const echo: Logic = async (context, { heard, state }) => {
  const times = Number(state['times'] ?? 0) + 1;
  state['times'] = times;
  await context.sendActivity(heard.type === 'message' ? `${times}: ${heard.text}` : heard.type);
};

export interface TemporaryStore {
  store: Store;
  folder: string;
  remove(): Promise<void>;
}
/** An embedded store in a folder of its own. */
export const temporaryStore = async (): Promise<TemporaryStore> => {
  const folder = mkdtempSync(join(tmpdir(), 'turn-'));
  const { store } = await openStore({ mongodbUri: undefined, dataDir: folder, masterKeyFile: undefined, serving: true });
  const remove = async (): Promise<void> => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store, folder, remove };
};

/** Conversations over a store, with everything that a test does not care about filled in. */
export const converse = (store: Store, parts: Partial<Parts> = {}): Engine =>
  createConversations({
    store,
    logic: echo,
    rules,
    clock: () => new Date(),
    identifiers,
    sentences: { turnFailed: ['Dit ging mis (a).', 'Dit ging mis (b).'] },
    crash: () => {},
    log: createLines(),
    wakeRelay: () => {},
    soleServer: true,
    pace: { takeOverAfterMs: 300, takeOverEveryMs: 50, retryAfterMs: 5 },
    ...parts,
  });

/** Waits until a transcript has so many lines, and gives their texts. */
export const textsOf = async (engine: Engine, conversation: string, count: number): Promise<string[]> => {
  const until = performance.now() + 8_000;
  for (;;) {
    const { lines } = await engine.read(conversation, 0, 500);
    if (lines.length >= count || performance.now() > until) return lines.map(({ text }) => text);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
