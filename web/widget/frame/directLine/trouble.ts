import type { Answer } from './call.ts';

/** Why the server cannot be reached: no connection, too much to do, or it does not want this site. */
export type Trouble = 'offline' | 'busy' | 'unwelcome';

/** A server that starts anew is away for a second; nobody has to hear of that. */
const tellAfter = 2;

/** What a person is told about a failure; null when it is too early to say. */
export const troubleOf = ({ status }: Answer, failures: number): Trouble | null => {
  if (failures > 0 && status === 403) return 'unwelcome';
  if (failures < tellAfter) return null;
  return status === 0 ? 'offline' : 'busy';
};
