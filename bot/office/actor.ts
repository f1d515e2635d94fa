import { type Deed, hindrance, type Standing } from '../../domain/staff.ts';
import type { Store } from '../../domain/store.ts';

/** Who does something at the office. */
export interface Actor {
  id: string;
  /** What they may do; `null` may do everything. */
  standing: Standing | null;
}
/** Someone must say who they are, and be known. The message is one sentence for them. */
export class NoActor extends Error {
  override readonly name = 'NoActor';
}
/** Somebody who is known may not do this. The message is one sentence for them. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
}

/** Outside production, whoever is at the terminal: may do and read everything, audited as such. */
const terminal = 'terminal';
/** No colon: what a job or the bot does is audited under names that have one, or that no one can take. */
const form = /^[\w.@-]{1,64}$/;
const taken = new Set(['bot', terminal]);

/** A name that somebody of the staff can have. */
export const isStaffId = (id: string): boolean => form.test(id) && !taken.has(id);

/**
 * The name of who gives a command: the one that was named, else the one of the settings, else the terminal itself.
 * @throws NoActor in production without a name, or when the name cannot be one
 */
export const actorIdOf = (named: string | undefined, ofSettings: string | undefined, production: boolean): string => {
  const id = named ?? ofSettings ?? terminal;
  if (production && id === terminal)
    throw new NoActor('In production every reading has a name to it: give --actor ID, or set ADMIN_ACTOR.');
  if (id !== terminal && !isStaffId(id)) throw new NoActor('An actor is named by up to 64 letters, digits or the signs . _ @ and -.');
  return id;
};

/** Whether anybody was ever put on the list of staff. */
const hasStaff = async (store: Store): Promise<boolean> => (await store.find('staff', { limit: 1 })).length > 0;

/** Whether somebody can keep the list of staff. While nobody can, whoever is at the terminal may: else nobody ever could. */
const hasAdmin = async (store: Store): Promise<boolean> =>
  (await store.find('staff', {})).some(({ open }) => open.role === 'admin' && open.removedAt === null);

/**
 * Looks up what somebody may do. While nobody is on the list of staff there is nothing to look up: whoever is at the terminal sets it up.
 * @throws NoActor when they are not on the list
 */
export const findActor = async (store: Store, id: string): Promise<Actor> => {
  if (id === terminal) return { id, standing: null };
  const staff = await store.get('staff', { id });
  if (staff) return { id, standing: staff.open };
  if (await hasStaff(store)) throw new NoActor('This actor is not on the list of staff: see `admin staff list`.');
  return { id, standing: null };
};

/** Who gives a command about the staff: anybody at the terminal, while there is no admin; else as always. */
export const findKeeper = async (store: Store, named: string | undefined, ofSettings: string | undefined, production: boolean) =>
  (await hasAdmin(store))
    ? findActor(store, actorIdOf(named, ofSettings, production))
    : { id: actorIdOf(named, ofSettings, false), standing: null };

/** @throws Forbidden when this actor may not do this */
export const demand = ({ id, standing }: Actor, deed: Deed): void => {
  const why = standing && hindrance(standing, deed);
  if (why) throw new Forbidden(`${id} ${why}.`);
};
