import { chat, type ChatKey } from '../../../locales/widget.ts';

/** A sentence of the chat with its placeholders filled. */
export const say = (key: ChatKey, values: Readonly<Record<string, string>> = {}): string =>
  chat[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
