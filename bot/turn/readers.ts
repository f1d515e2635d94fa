import { NotFound, type Store, Unreadable } from '../../domain/store.ts';
import type { PlacedLine } from '../../domain/conversation.ts';
import type { Transcript } from '../conversations.ts';
import type { Lane } from './lane.ts';
import type { Lanes } from './lanes.ts';
import { openLines } from './lineRows.ts';

/** Rows opened before the others in the process get a moment. */
const breath = 16;
/** Where one read ends: at the row that reaches this many lines, or UTF-16 units of text. */
const mostLines = 450;
const mostText = 256 * 1024;

/** What one read gives. The next one goes on after its last line. */
export interface Page {
  lines: PlacedLine[];
  isLast: boolean;
}
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The lines after a watermark that one read gives, from the store: all of the rows that fit, and one at least. */
export const linesAfter = async (store: Store, conversation: string, watermark: number): Promise<Page> => {
  const lines: PlacedLine[] = [];
  let size = 0;
  for (let from = watermark + 1; ;) {
    const rows = await store.find('message', { where: { of: conversation }, range: { field: 'number', from }, limit: breath });
    for (const row of rows) {
      if (lines.length >= mostLines || size >= mostText) return { lines, isLast: false };
      // The first row may begin before the watermark.
      const fresh = (await openLines(store, row)).filter(({ number }) => number > watermark);
      size += fresh.reduce((sum, { text }) => sum + text.length, 0);
      lines.push(...fresh);
      from = row.key.number + 1;
    }
    if (rows.length < breath) return { lines, isLast: true };
    await pause();
  }
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
    const { lines } = await linesAfter(store, conversation, watermark);
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
    return (await linesAfter(store, conversation, watermark)).lines;
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
