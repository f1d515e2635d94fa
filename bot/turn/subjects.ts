import type { Store } from '../../domain/store.ts';
import { Recent } from '../../storage/recent.ts';

const remembered = 20_000;

/** Whose conversation it is. Remembers the last ones; a conversation never changes hands. */
export class Subjects {
  readonly #store: Store;
  readonly #known = new Recent<string, string>(remembered);

  constructor(store: Store) {
    this.#store = store;
  }

  /** The subject, or undefined when the conversation is not there. */
  of(conversation: string): string | Promise<string | undefined> {
    return this.#known.get(conversation) ?? this.#look(conversation);
  }

  keep(conversation: string, subject: string): void {
    this.#known.set(conversation, subject);
  }

  forget(conversation: string): void {
    this.#known.delete(conversation);
  }

  async #look(conversation: string): Promise<string | undefined> {
    const stored = await this.#store.get('conversation', { id: conversation });
    if (!stored?.subject) return undefined;
    this.keep(conversation, stored.subject);
    return stored.subject;
  }
}
