import type { Cupboard } from './cupboard.ts';

/** What leads back to a conversation. It never leaves our own origin. */
export interface Return {
  resume: string;
  conversation: string;
}
/** A line that the server has not taken in yet. */
export interface UnsentLine {
  /** The id by which the server knows it again, however often it is sent. */
  id: string;
  text: string;
  /** The conversation it was said in; '' before there was one. */
  conversation: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** What the chat keeps in this browser. Every tab reads it at the moment it needs it, because another one may have changed it. */
export interface Kept {
  wayBack(): Return | null;
  keepWayBack(way: Return): void;
  draft(): string;
  keepDraft(text: string): void;
  unsent(): UnsentLine[];
  keepUnsent(line: UnsentLine): void;
  dropUnsent(id: string): void;
  /** Forgets everything. */
  wipe(): void;
  lasts(): boolean;
}

export const wayBackName = 'return';
const draftName = 'draft';
const unsentPrefix = 'unsent.';

const parse = (text: string | null): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};
const readWay = ({ resume, conversation }: Record<string, unknown>): Return | null =>
  typeof resume === 'string' && typeof conversation === 'string' ? { resume, conversation } : null;

const readLine = ({ id, text, conversation, at }: Record<string, unknown>): UnsentLine[] =>
  typeof id === 'string' && typeof text === 'string' && typeof conversation === 'string' && typeof at === 'number'
    ? [{ id, text, conversation, at }]
    : [];

export const createKept = (cupboard: Cupboard): Kept => ({
  wayBack: () => readWay(parse(cupboard.read(wayBackName))),
  keepWayBack: (way) => cupboard.write(wayBackName, JSON.stringify(way)),
  draft: () => cupboard.read(draftName) ?? '',
  keepDraft: (text) => (text === '' ? cupboard.remove(draftName) : cupboard.write(draftName, text)),
  // A name for each line: two tabs that write at once take nothing from each other.
  unsent: () =>
    cupboard
      .names()
      .filter((name) => name.startsWith(unsentPrefix))
      .flatMap((name) => readLine(parse(cupboard.read(name))))
      .sort((one, other) => one.at - other.at),
  keepUnsent: (line) => cupboard.write(unsentPrefix + line.id, JSON.stringify(line)),
  dropUnsent: (id) => cupboard.remove(unsentPrefix + id),
  wipe: () => cupboard.names().forEach((name) => cupboard.remove(name)),
  lasts: () => cupboard.lasts(),
});
