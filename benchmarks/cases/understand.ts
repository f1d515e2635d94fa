import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { microsoftRecognizers } from '../../dialogs/understanding/microsoftRecognizers.ts';
import { understand } from '../../bot/understanding.ts';
import { states } from '../../domain/understanding.ts';
import type { State } from '../../domain/understanding.ts';
import { readLines } from '../../scripts/understanding/lines.ts';
import { median } from '../median.ts';
import { startProgram } from '../processes/startProgram.ts';
import type { Row } from '../result.ts';

interface Message {
  text: string;
  state: State;
}
type Reader = (message: Message) => unknown;

const sizes = { words: 30, medium: 500, long: 4_000 } as const;
const rounds = 5;

/** One in four of the labelled lines of the tuning part, as people write. */
const lines = (): Message[] =>
  readLines('tuning')
    .filter((_, at) => at % 4 === 0)
    .map(({ text, state }) => ({ text, state }));

/** Stories of a length: lines one after the other. */
const storiesOf = (all: readonly Message[], length: number, count: number): Message[] =>
  Array.from({ length: count }, (_, at) => {
    let text = '';
    for (let next = at * 53; text.length < length; next += 1) text += `${all[next % all.length]?.text ?? ''} `;
    return { text: text.slice(0, length), state: states[at % states.length] ?? 'ask_situation' };
  });

const hostileParts = [
  'a',
  '1',
  ' ',
  '.',
  '@',
  'é',
  'a@',
  'a.',
  'a b ',
  'nul ',
  '06 12 ',
  '0-',
  'at punt ',
  'x@y.nl ',
  'Jan van der ',
  'niet Jan maar ',
  'ik heet ',
  'mijn moeder ',
  'niet meer ',
  'verwijder mijn gegevens ',
  'hoe lang bewaren jullie dat? ',
  'naam: ',
  'ja nee ',
  'na uur ',
  '😀',
  '١',
  '"',
  "'",
  '(',
  '0612345678 ',
];
/** What somebody may send to keep the service busy. */
const hostile = (): Message[] =>
  hostileParts.flatMap((part) =>
    states.map((state) => ({ text: part.repeat(Math.ceil(sizes.long / part.length)).slice(0, sizes.long), state })),
  );

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Reads every message `rounds` times after a round that is not counted; a message counts with its median, so that a pause of the machine is none of its. */
const measure = (name: string, messages: readonly Message[], read: Reader): Row => {
  for (const message of messages) read(message);
  const times = messages.map((message) =>
    median(
      Array.from({ length: rounds }, () => {
        const begunAt = performance.now();
        read(message);
        return performance.now() - begunAt;
      }),
    ),
  );
  const sorted = times.toSorted((a, b) => a - b);
  const whole = sorted.reduce((sum, time) => sum + time, 0);
  return {
    name,
    perSecond: (messages.length * 1_000) / whole,
    p50Ms: percentile(sorted, 0.5),
    p99Ms: percentile(sorted, 0.99),
    worstMs: sorted.at(-1) ?? null,
    messages: messages.length,
  };
};

interface Cost {
  took: number;
  memoryMb: number;
}

const heardOnce = async (how: 'with' | 'without', env: Record<string, string>): Promise<Cost> => {
  const child = startProgram('server', ['--expose-gc', 'benchmarks/processes/heardOnce.ts', how], env);
  const [cost] = (await once(child, 'message')) as [Cost];
  child.disconnect();
  await once(child, 'exit');
  return cost;
};

/** What reading costs a process that did nothing of it before: time to the first message read, and memory. */
const startRow = async (name: string, env: Record<string, string> = {}): Promise<Row> => {
  const pairs: { startMs: number; memoryMb: number }[] = [];
  for (let repeat = 0; repeat < rounds; repeat += 1) {
    const without = await heardOnce('without', env);
    const reading = await heardOnce('with', env);
    pairs.push({ startMs: reading.took - without.took, memoryMb: reading.memoryMb - without.memoryMb });
  }
  const startMs = median(pairs.map((pair) => pair.startMs));
  return { name, perSecond: null, p50Ms: startMs, p99Ms: null, startMs, memoryMb: median(pairs.map((pair) => pair.memoryMb)) };
};

/** The same with compiled code kept from the start before, as `npm start` keeps it. */
const startAgainRow = async (): Promise<Row> => {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
  const env = { NODE_COMPILE_CACHE: folder };
  try {
    await heardOnce('with', env);
    return await startRow('first message, compiled code kept', env);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Reads messages of several lengths, beside Microsoft's recognizers, which look for numbers, telephone numbers and addresses only. */
export const measureUnderstanding = async (): Promise<Row[]> => {
  const all = lines();
  const short = all.filter(({ text }) => text.split(/\s+/).length <= sizes.words);
  const few = short.filter((_, at) => at % 12 === 0);
  const ours: Reader = ({ text, state }) => understand(text, state);
  const theirs: Reader = ({ text }) => [
    microsoftRecognizers.numbers(text),
    microsoftRecognizers.phones(text),
    microsoftRecognizers.emails(text),
  ];
  const [own, peer] = [measure('ours', short, ours), measure('recognizers', few, theirs)];
  return [
    { ...own, timesRecognizers: (own.perSecond ?? 0) / (peer.perSecond ?? 1) },
    measure('ours, 500 characters', storiesOf(all, sizes.medium, 300), ours),
    measure('ours, 4,000 characters', storiesOf(all, sizes.long, 100), ours),
    measure('ours, 4,000 hostile characters', hostile(), ours),
    peer,
    await startRow('first message of a process'),
    await startAgainRow(),
  ];
};
