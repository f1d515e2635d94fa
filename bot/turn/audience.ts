import type { PlacedLine } from '../../domain/conversation.ts';
import { Unavailable, Unreadable } from '../../domain/store.ts';
import type { Hear } from '../conversations.ts';
import { frames } from '../log.ts';
import type { Log } from './parts.ts';
import type { Page } from './readers.ts';

type ReadAfter = (conversation: string, watermark: number) => Promise<Page>;

const pauseMs = 1_000;

/**
 * One who follows a conversation: gets every line once and in order. Lines that were committed here and come next are handed on as
 * they are; in every other case the store is read. While one delivery is under way, what comes in the meantime is read afterwards.
 */
class Follower {
  /** Number of the last line that was delivered. */
  #at: number;
  #delivering = false;
  #behind = true;
  #stopped = false;
  readonly #hear: Hear;
  readonly #readAfter: (watermark: number) => Promise<Page>;
  readonly #log: Log;

  constructor(watermark: number, hear: Hear, readAfter: (watermark: number) => Promise<Page>, log: Log) {
    this.#at = watermark;
    this.#hear = hear;
    this.#readAfter = readAfter;
    this.#log = log;
  }

  /** Something was committed: these lines, or what must be read. */
  tell(lines: readonly PlacedLine[] | null): void {
    if (this.#delivering || lines?.[0]?.number !== this.#at + 1) this.wake();
    else void this.#run(() => this.#deliver(lines));
  }
  /** Lines up to this one are in the store. */
  reached(lastMessage: number): void {
    if (lastMessage > this.#at) this.wake();
  }
  wake(): void {
    this.#behind = true;
    if (!this.#delivering) void this.#run(async () => {});
  }
  stop(): void {
    this.#stopped = true;
  }

  /** Delivers, then catches up for as long as something came in the meantime. Never rejects. */
  async #run(first: () => Promise<void>): Promise<void> {
    this.#delivering = true;
    try {
      await first();
      while (this.#behind && !this.#stopped) {
        this.#behind = false;
        const { lines, isLast } = await this.#readAfter(this.#at);
        if (!isLast) this.#behind = true;
        await this.#deliver(lines);
      }
    } catch (error) {
      if (error instanceof Unreadable) return this.stop(); // erased between the finding of its lines and their opening
      if (!(error instanceof Unavailable)) this.#log.error(frames(error), 'a stream could not be served');
      setTimeout(() => this.wake(), pauseMs).unref();
    } finally {
      this.#delivering = false;
    }
  }

  async #deliver(lines: readonly PlacedLine[]): Promise<void> {
    const last = lines.at(-1);
    if (!last || this.#stopped) return;
    this.#at = last.number;
    await this.#hear({ lines, watermark: last.number });
  }
}

/** All who follow conversations in this process. */
export class Audience {
  readonly #followers = new Map<string, Set<Follower>>();
  readonly #readAfter: ReadAfter;
  readonly #log: Log;

  constructor(readAfter: ReadAfter, log: Log) {
    this.#readAfter = readAfter;
    this.#log = log;
  }

  /** Delivers what stands after the watermark, and from then on what is committed, here or elsewhere. Gives what ends it. */
  follow(conversation: string, watermark: number, hear: Hear): () => void {
    const follower = new Follower(watermark, hear, (after) => this.#readAfter(conversation, after), this.#log);
    const others = this.#followers.get(conversation);
    if (others) others.add(follower);
    else this.#followers.set(conversation, new Set([follower]));
    follower.wake();
    return () => this.#leave(conversation, follower);
  }

  /** Lines that were committed here; null where somebody else committed. */
  publish(conversation: string, lines: readonly PlacedLine[] | null): void {
    for (const follower of this.#followers.get(conversation) ?? []) follower.tell(lines);
  }
  /** A conversation moved on in another process. */
  moved(conversation: string, lastMessage: number): void {
    for (const follower of this.#followers.get(conversation) ?? []) follower.reached(lastMessage);
  }
  /** What others did may have been missed: everyone looks. */
  wakeAll(): void {
    for (const followers of this.#followers.values()) for (const follower of followers) follower.wake();
  }

  #leave(conversation: string, follower: Follower): void {
    follower.stop();
    const followers = this.#followers.get(conversation);
    followers?.delete(follower);
    if (followers?.size === 0) this.#followers.delete(conversation);
  }
}
