import type { Conversations } from '../../bot/conversations.ts';
import type { PlacedLine } from '../../domain/conversation.ts';

/** Somebody who talks with the bot, and reads what it answers before they go on. */
export class Visitor {
  readonly conversation: string;
  /** Every line of the bot up to now. */
  readonly heard: string[] = [];
  readonly #conversations: () => Conversations;
  #watermark = 0;

  constructor(conversation: string, conversations: () => Conversations) {
    this.conversation = conversation;
    this.#conversations = conversations;
  }

  async begin(): Promise<this> {
    await this.#conversations().begin(this.conversation, 'website', false);
    await this.hear(() => true);
    return this;
  }

  /** Types these, one after the other. @returns the lines that answer the last */
  async say(...texts: string[]): Promise<string[]> {
    let answer: string[] = [];
    for (const text of texts) {
      const { id } = await this.#conversations().receive(this.conversation, { text, clientActivityId: null });
      answer = await this.hear(({ replyToId }) => replyToId === id);
    }
    return answer;
  }

  /** What the bot said last. */
  get last(): string {
    return this.heard.at(-1) ?? '';
  }

  /** Reads until such a line is there. */
  async hear(isAwaited: (line: PlacedLine) => boolean): Promise<string[]> {
    const all: string[] = [];
    for (let tries = 0; tries < 50; tries += 1) {
      const { lines, watermark } = await this.#conversations().read(this.conversation, this.#watermark, 1000);
      this.#watermark = watermark;
      const fresh = lines.filter(({ from }) => from === 'bot');
      all.push(...fresh.map(({ text }) => text));
      this.heard.push(...fresh.map(({ text }) => text));
      if (fresh.some(isAwaited)) return all;
    }
    throw new Error('the bot did not answer');
  }
}
