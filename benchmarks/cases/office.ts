import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Line } from '../../bot/office/lists.ts';
import { listOpen } from '../../bot/office/requests/listOpen.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import type { Store } from '../../domain/store.ts';
import { openStore } from '../../storage/open.ts';
import { askedRights } from '../dossiers/askedRight.ts';
import { median } from '../median.ts';
import { startMongod } from '../processes/startMongod.ts';
import type { Row } from '../result.ts';

const requests = 100_000;
/** So many of them are still to be answered. */
const openOnes = 1_000;
/** What a screen shows, and what the command prints at most. */
const shown = [100, 1_000] as const;
const inOneCommit = 500;
const rounds = 30;
const firstTimes = 5;

interface Where {
  folder: string;
  mongodbUri: string | undefined;
}

const opened = async ({ folder, mongodbUri }: Where): Promise<Store> =>
  (await openStore({ mongodbUri, dataDir: folder, masterKeyFile: undefined, serving: true })).store;

const fill = async (where: Where): Promise<void> => {
  const store = await opened(where);
  const isOpen = (number: number): boolean => number % (requests / openOnes) === 0;
  try {
    for (let from = 0; from < requests; from += inOneCommit)
      await store.commit(askedRights(from, inOneCommit, isOpen, new Date('2026-01-01T00:00:00Z')));
  } finally {
    await store.close();
  }
};

/** Reads the list once, as `admin requests --open` does. Gives how long that took. */
const readOnce = async (store: Store, limit: number): Promise<number> => {
  const lines: Line[] = [];
  const office = { store, actor: { id: 'terminal', standing: null }, clock: () => new Date(), identifiers };
  const begun = performance.now();
  await listOpen(office, limit, (line) => lines.push(line));
  const took = performance.now() - begun;
  const dates = lines.map(({ receivedAt }) => Number(receivedAt as Date));
  const isRight = lines.length === limit && dates.every((at, place) => place === 0 || at >= (dates[place - 1] ?? 0));
  if (!isRight) throw new Error(`the list must hold ${limit} open requests in order, and holds ${lines.length}`);
  return took;
};

const rowOf = async (name: string, where: Where, limit: number): Promise<Row> => {
  const first: number[] = [];
  for (let time = 0; time < firstTimes; time += 1) {
    // A store that was just opened has no key at hand, as that of a command.
    const fresh = await opened(where);
    first.push(await readOnce(fresh, limit));
    await fresh.close();
  }
  const store = await opened(where);
  const took: number[] = [];
  for (let time = 0; time < rounds; time += 1) took.push(await readOnce(store, limit));
  await store.close();
  const figures = { perSecond: null, p50Ms: median(took), p99Ms: null, worstMs: Math.max(...took), firstMs: median(first) };
  return { name, ...figures, shown: limit, open: openOnes, requests };
};

const measured = async (name: string, mongodbUri: string | undefined): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-office-'));
  try {
    console.error(`${name}: writing ${requests} requests …`);
    await fill({ folder, mongodbUri });
    const rows: Row[] = [];
    for (const limit of shown) rows.push(await rowOf(limit === shown[0] ? name : `${name}, all`, { folder, mongodbUri }, limit));
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The list of requests that are still to be answered, the most urgent first, among 100,000: on the embedded store, and on MongoDB if there is one. */
export const measureOffice = async (mongod: string | null): Promise<Row[]> => {
  const embedded = await measured('ours', undefined);
  if (mongod === null) return embedded;
  const mongo = await startMongod(mongod);
  try {
    return [...embedded, ...(await measured('ours on MongoDB', mongo.uri))];
  } finally {
    await mongo.stop();
  }
};
