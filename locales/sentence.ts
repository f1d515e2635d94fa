import { nl } from './nl.ts';
import type { Key } from './nl.ts';

export type Values = Readonly<Record<string, string | number>>;

/** The sentence of a key with its placeholders filled. Throws when a placeholder has no value: half a sentence is never said. */
export const sentence = (key: Key, values: Values = {}): string => {
  const text: string = nl[key];
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the sentence ${key} needs a value for ${name}`);
    return String(value);
  });
};
