import { parseArgs } from 'node:util';
import { restrictionGrounds } from '../../../domain/restriction.ts';
import type { Day } from '../../../domain/terms.ts';
import { isRight } from '../../../domain/understanding.ts';
import type { Right } from '../../../domain/understanding.ts';
import type { Office } from '../../office/office.ts';
import type { Take } from '../../office/takeEach.ts';
import type { Settings } from '../../settings.ts';

/** How a ground of art. 18(2) is typed. */
export const groundUsage = `GROUND: of art. 18(2), for what is restricted: ${restrictionGrounds.join(', ')}, and words after a colon`;

/** The command line was not understood. The message is one sentence for who typed it. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** A command that was read and is ready to be carried out. Gives how many documents could not be opened. */
export type Act = (office: Office, take: Take, settings: Settings) => Promise<number | void>;

/** A command of `admin`. */
export interface Command {
  /** What can be typed after the name, a line each. */
  usage: readonly string[];
  /** Reads what stands after the name. @throws WrongUse */
  read: (args: readonly string[]) => Act;
  /** Keeps the list of staff, which anybody at the terminal may while there is no admin. */
  keepsStaff?: boolean;
}

export type Values = Readonly<Record<string, string | undefined>>;
interface Parsed {
  words: readonly string[];
  values: Values;
  flags: ReadonlySet<string>;
}

/**
 * Reads words and options. Each option has a value, those in `flags` none.
 * @throws WrongUse at an option that is not known here, or without its value
 */
export const parse = (args: readonly string[], options: readonly string[], flags: readonly string[] = []): Parsed => {
  const known: Record<string, { type: 'string' | 'boolean' }> = {};
  for (const name of options) known[name] = { type: 'string' };
  for (const name of flags) known[name] = { type: 'boolean' };
  try {
    const { positionals, values } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    const given = Object.entries(values);
    return {
      words: positionals,
      values: Object.fromEntries(given.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
      flags: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
    };
  } catch {
    const names = [...options, ...flags].map((name) => `--${name}`);
    throw new WrongUse(
      names.length === 0 ? 'The only option here is --actor ID.' : `The options here are ${names.join(', ')} and --actor.`,
    );
  }
};

/** @throws WrongUse when the option was not given */
export const needed = (values: Values, name: string, what: string): string => {
  const value = values[name];
  if (value === undefined || value.trim() === '') throw new WrongUse(`Give --${name}: ${what}.`);
  return value;
};

/** @throws WrongUse when it names no right */
export const rightOf = (name: string): Right => {
  if (!isRight(name))
    throw new WrongUse(
      'A right is one of access, rectification, erasure, restriction, portability, objection, withdraw_consent, complaint.',
    );
  return name;
};

/** @throws WrongUse when it is no moment with its zone */
export const momentFrom = (text: string): Date => {
  const at = new Date(text);
  if (!/^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(at.getTime()))
    throw new WrongUse('A moment is written as 2026-11-26T09:00:00Z.');
  return at;
};

/** @throws WrongUse when it is no day */
export const dayFrom = (text: string): Day => {
  const at = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text)
    throw new WrongUse('A day is written as 2026-11-26.');
  return text;
};
