import type { Parts } from './parts.ts';

/** Nobody reads a question and answers it in less. What was not read by then was read elsewhere, or is read nowhere. */
const readingMs = 1_500;

interface Said {
  /** Number of the last line. */
  upTo: number;
  at: number;
}

/**
 * What the bot said and nobody has got yet, for as long as that counts. A message that comes in meanwhile is no answer to it. Whoever was
 * handed the lines may answer at once. Where other processes serve the same conversations, they may have handed them over: then
 * nothing counts as unread.
 */
export class Unread {
  readonly #said = new Map<string, Said>();
  readonly #clock: () => Date;
  readonly #isAlone: boolean;

  constructor({ clock, soleServer }: Pick<Parts, 'clock' | 'soleServer'>) {
    this.#clock = clock;
    this.#isAlone = soleServer;
  }

  /** Lines up to this one are about to be committed: later a reader could have them before we know that they were said. */
  say(conversation: string, upTo: number): void {
    if (!this.#isAlone) return;
    this.#forgetOld();
    this.#said.delete(conversation);
    this.#said.set(conversation, { upTo, at: this.#clock().getTime() });
  }
  /** A reader was handed lines up to this one, or says so. */
  hand(conversation: string, upTo: number): void {
    const said = this.#said.get(conversation);
    if (said && said.upTo <= upTo) this.#said.delete(conversation);
  }
  /** Whether what the bot last said cannot have been read. */
  has(conversation: string): boolean {
    const said = this.#said.get(conversation);
    return said !== undefined && this.#isFresh(said);
  }

  /** A clock that was set back makes nothing fresh. */
  #isFresh({ at }: Said): boolean {
    const age = this.#clock().getTime() - at;
    return age >= 0 && age < readingMs;
  }
  /** The oldest come first. */
  #forgetOld(): void {
    for (const [conversation, said] of this.#said) {
      if (this.#isFresh(said)) return;
      this.#said.delete(conversation);
    }
  }
}
