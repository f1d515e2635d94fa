import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createHouseRules } from '../../bot/houseRules.ts';
import { logic, sentences } from '../../bot/logic.ts';
import { parseSettings } from '../../bot/settings.ts';
import { createConversations, type Engine } from '../../bot/turn/createConversations.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import { openStore } from '../../storage/open.ts';
import { median } from '../median.ts';
import type { Row } from '../result.ts';

/** People who talk at the same time, each a message at a time. */
const lanes = 32;
const turnsOfLane = 4;
const pairs = 20;
const warmUps = 3;
const answerWithinMs = 10_000;

const firstContact = ['Riet de Vries', '06 12345678', 'riet@voorbeeld.nl', 'Mijn moeder heeft dementie en woont nog thuis. Ik zoek hulp.'];
const right = 'Ik wil inzage in mijn gegevens';
const reference = /ZG-\w{4}-\w{4}/;
/** Of about the length of the right; its answer has about that of the receipt. Nothing is registered. */
const question = 'Welke gegevens bewaren jullie?';

/** What each lane says: one message after the other, in conversations that have begun. */
interface Said {
  conversation: string;
  text: string;
  /** What the answer must hold. */
  hears: RegExp;
}
interface Slice {
  perSecond: number;
  turnMs: number[];
  processorMicros: number;
}

const sayOne = async (engine: Engine, { conversation, text, hears }: Said): Promise<number> => {
  const { watermark } = await engine.read(conversation, 0, 0);
  const begun = performance.now();
  await engine.receive(conversation, { text, clientActivityId: null });
  const { lines } = await engine.read(conversation, watermark, answerWithinMs);
  const took = performance.now() - begun;
  const answer = lines.filter(({ from }) => from === 'bot').map((line) => line.text);
  if (!hears.test(answer.join('\n'))) throw new Error(`the answer to "${text}" must hold ${hears.source}, and is: ${answer.join(' | ')}`);
  return took;
};

/** All lanes talk at once. Reading where a conversation is costs every kind of turn the same. */
const talk = async (engine: Engine, said: readonly (readonly Said[])[]): Promise<Slice> => {
  const [begun, before] = [performance.now(), process.cpuUsage()];
  const turnMs = await Promise.all(
    said.map(async (lane) => {
      const took: number[] = [];
      for (const one of lane) took.push(await sayOne(engine, one));
      return took;
    }),
  );
  const turns = turnMs.flat();
  const { user, system } = process.cpuUsage(before);
  return {
    perSecond: turns.length / ((performance.now() - begun) / 1_000),
    turnMs: turns,
    processorMicros: (user + system) / turns.length,
  };
};

const begun = (engine: Engine, count: number): Promise<string[]> =>
  Promise.all(
    Array.from({ length: count }, async () => {
      const conversation = identifiers.newId();
      await engine.begin(conversation, 'website', false);
      while ((await engine.read(conversation, 0, answerWithinMs)).lines.length === 0) await pause(1);
      return conversation;
    }),
  );

interface Kinds {
  plain: Slice[];
  question: Slice[];
  ours: Slice[];
}

/** One slice of each kind: four answers of a first contact, a question about privacy in each of four conversations, and a right in four others. */
const playPair = async (engine: Engine, kinds: Kinds): Promise<void> => {
  const people = await begun(engine, lanes);
  const once = async (text: string, hears: RegExp): Promise<Said[][]> => {
    const askers = await begun(engine, lanes * turnsOfLane);
    return people.map((_, lane) =>
      askers.slice(lane * turnsOfLane, (lane + 1) * turnsOfLane).map((conversation) => ({ conversation, text, hears })),
    );
  };
  const [asks, questions] = [await once(right, reference), await once(question, /privacyverklaring/)];
  const answers = people.map((conversation) => firstContact.map((text) => ({ conversation, text, hears: /./ })));
  kinds.plain.push(await talk(engine, answers));
  kinds.question.push(await talk(engine, questions));
  kinds.ours.push(await talk(engine, asks));
};

const rowOf = (name: string, slices: readonly Slice[], { plain, question: heard }: Kinds): Row => {
  const turns = slices.flatMap(({ turnMs }) => turnMs).toSorted((a, b) => a - b);
  const times = (figure: (slice: Slice) => number, beside: readonly Slice[]): number =>
    median(slices.map((slice, at) => figure(slice) / figure(beside[at] ?? slice)));
  return {
    name,
    perSecond: median(slices.map(({ perSecond }) => perSecond)),
    p50Ms: median(turns),
    p99Ms: turns[Math.floor(turns.length * 0.99)] ?? null,
    processorMicros: median(slices.map(({ processorMicros }) => processorMicros)),
    timesPlain: times(({ perSecond }) => 1 / perSecond, plain),
    processorTimesPlain: times(({ processorMicros }) => processorMicros, plain),
    timesQuestion: times(({ perSecond }) => 1 / perSecond, heard),
    processorTimesQuestion: times(({ processorMicros }) => processorMicros, heard),
  };
};

/**
 * What registering a request about a right adds to a turn, as times a plain turn beside it, and as times one that hears and answers a question about
 * privacy as long: in one process, on the embedded store, durable.
 */
export const measureRights = async (): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-rights-'));
  const { store } = await openStore({ mongodbUri: undefined, dataDir: folder, masterKeyFile: undefined, serving: true });
  const silent = { info: () => {}, warn: () => {}, error: () => {} };
  const engine = createConversations({
    ...{
      store,
      logic,
      sentences,
      identifiers,
      log: silent,
      soleServer: true,
      rules: createHouseRules(parseSettings({}), () => 'http://localhost/privacy'),
    },
    ...{ clock: () => new Date(), crash: () => {}, wakeRelay: () => {} },
  });
  try {
    for (let time = 0; time < warmUps; time += 1) await playPair(engine, { plain: [], question: [], ours: [] });
    const kinds: Kinds = { plain: [], question: [], ours: [] };
    for (let pair = 0; pair < pairs; pair += 1) await playPair(engine, kinds);
    return [rowOf('ours', kinds.ours, kinds), rowOf('a question', kinds.question, kinds), rowOf('plain', kinds.plain, kinds)];
  } finally {
    await engine.drain(1_000);
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
