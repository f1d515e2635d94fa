import { NotFound, type Store, Unreadable } from '../../domain/store.ts';
import type { PlacedLine } from '../../domain/conversation.ts';
import type { Transcript } from '../conversations.ts';
import type { Lane } from './lane.ts';
import type { Lanes } from './lanes.ts';
import { openLines } from './lineRows.ts';

/** Rows opened before the others in the process get a moment. */
const breath = 128;
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The lines after a watermark, from the store. */
export const linesAfter = async (store: Store, conversation: string, watermark: number): Promise<PlacedLine[]> => {
  const range = { field: 'number', from: watermark + 1 } as const;
  const lines: PlacedLine[] = [];
  const rows = await store.find('message', { where: { of: conversation }, range });
  for (const [at, row] of rows.entries()) {
    // The first row may begin before the watermark.
    for (const line of await openLines(store, row)) if (line.number > watermark) lines.push(line);
    if ((at + 1) % breath === 0) await pause();
  }
  return lines;
};

/** Turns take less, unless something is amiss. */
const usualTurnMs = 100;

/** Waits for the next commit of a lane, `withinMs` at most. Gives its lines, or null where the store must be read. */
const nextCommit = (lane: Lane, withinMs: number): Promise<readonly PlacedLine[] | null> =>
  new Promise((resolve) => {
    const reader = (lines: readonly PlacedLine[] | null): void => {
      clearTimeout(timer);
      resolve(lines);
    };
    const timer = setTimeout(() => {
      lane.removeReader(reader);
      resolve(null);
    }, withinMs);
    lane.addReader(reader);
  });

const transcriptOf = (lines: PlacedLine[], watermark: number): Transcript => ({ lines, watermark: lines.at(-1)?.number ?? watermark });

/** Where nothing is new: the lines of a turn that is under way here, in time, or none. */
const awaited = async (store: Store, lanes: Lanes, conversation: string, watermark: number, until: number): Promise<PlacedLine[]> => {
  // At first only for as long as a turn takes when nothing is amiss: what is there already must not wait for one that is held up.
  for (let patienceMs = usualTurnMs; ; patienceMs = Infinity) {
    const lane = lanes.of(conversation);
    const left = until - performance.now();
    const committed = lane && left > 0 ? await nextCommit(lane, Math.min(left, patienceMs)) : null;
    if (committed?.[0]?.number === watermark + 1) return [...committed];
    const lines = await linesAfter(store, conversation, watermark);
    if (lines.length > 0 || !lane || left <= 0) return lines;
  }
};

const isThere = async (store: Store, conversation: string): Promise<boolean> =>
  (await store.get('conversation', { id: conversation })) !== undefined;

/** Reads what stands after a watermark; see `Conversations.read`. */
export const createRead = (store: Store, lanes: Lanes) => {
  const read = async (conversation: string, watermark: number, patienceMs: number): Promise<PlacedLine[]> => {
    // A turn that is under way will most likely bring what is waited for: its lines need not be read from the store.
    if (patienceMs > 0 && lanes.of(conversation)) return awaited(store, lanes, conversation, watermark, performance.now() + patienceMs);
    return linesAfter(store, conversation, watermark);
  };
  return async (conversation: string, watermark: number, patienceMs: number): Promise<Transcript> => {
    try {
      const lines = await read(conversation, watermark, patienceMs);
      if (lines.length > 0 || (await isThere(store, conversation))) return transcriptOf(lines, watermark);
    } catch (error) {
      // It may have been erased between the finding of its lines and their opening.
      if (!(error instanceof Unreadable) || (await isThere(store, conversation))) throw error;
    }
    throw new NotFound('there is no such conversation');
  };
};
