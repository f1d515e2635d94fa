/** Who does something at the office. */
export interface Actor {
  id: string;
}
/** Someone must say who they are. The message is one sentence for them. */
export class NoActor extends Error {
  override readonly name = 'NoActor';
}

/** Outside production, whoever is at the terminal: may do and read everything, audited as such. */
const terminal = 'terminal';
/** No colon: what a job or the bot does is audited under names that have one, or that no one can take. */
const form = /^[\w.@-]{1,64}$/;
const taken = new Set(['bot']);

/**
 * The actor of a command: the one that was named, else the one of the settings, else the terminal itself.
 * @throws NoActor in production without a name, or when the name cannot be one
 */
export const actorOf = (named: string | undefined, ofSettings: string | undefined, production: boolean): Actor => {
  const id = named ?? ofSettings ?? terminal;
  if (production && id === terminal)
    throw new NoActor('In production every reading has a name to it: give --actor ID, or set ADMIN_ACTOR.');
  if (!form.test(id) || taken.has(id)) throw new NoActor('An actor is named by up to 64 letters, digits or the signs . _ @ and -.');
  return { id };
};
