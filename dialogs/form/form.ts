import type { ContactField } from '../../domain/dossier.ts';
import type { State, Understanding } from '../../domain/understanding.ts';
import type { Key } from '../../locales/nl.ts';
import type { Values } from '../../locales/sentence.ts';

export type Repair = { key: Key; values?: Values };

/** A question of a form: how it is asked, read, repaired, shown, and why it is asked. */
export interface FormField {
  name: ContactField;
  /** The state the conversation is in while this question is open. */
  state: State;
  ask: Key;
  /** The question in short, after an interruption. */
  short: Key;
  why: Key;
  /** Says that the value is so now. */
  now: Key;
  line: Key;
  /** What was given, out of what was understood. */
  read: (heard: Understanding) => string | undefined;
  /** What is missing, said so that it helps. */
  repair: (heard: Understanding) => Repair;
  show: (value: string) => string;
  /** Asked only when somebody wishes so. */
  onDemand?: true;
}

export interface Form {
  id: string;
  fields: readonly FormField[];
}
