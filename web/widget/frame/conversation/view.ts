import type { OwnLine, Speaker } from './line.ts';
import type { State } from './state.ts';

export type LineStatus = OwnLine['status'] | null;

/** A line as it is shown. */
export interface ViewLine {
  /** The same for a line said here before and after the server took it in, so that it stays one element. */
  key: string;
  from: Speaker;
  text: string;
  status: LineStatus;
}
export interface View {
  lines: ViewLine[];
  /** The answers that can be given by a button. */
  choices: readonly string[];
  /** Whether the bot owes an answer, or its first words. */
  awaiting: boolean;
}

const stillGoing = (status: OwnLine['status']): boolean => status === 'sending' || status === 'sent';
/** What was refused is no answer: the buttons come back. */
const isRefused = (status: OwnLine['status']): boolean => status === 'tooLong' || status === 'unreadable';

/** What is shown of a state. "Verstuurd" stands only under the last thing the person said; all before it was sent as well. */
export const viewOf = ({ lines, own, read, reachable }: State): View => {
  const last = lines[lines.length - 1];
  const said = lines.filter(({ from }) => from === 'user');
  const lastSaid = own.length > 0 ? undefined : said[said.length - 1];
  return {
    lines: [
      ...lines.map((line) => ({
        key: line.clientId ?? line.id,
        from: line.from,
        text: line.text,
        status: line === lastSaid ? ('sent' as const) : null,
      })),
      ...own.map(({ id, text, status }) => ({ key: id, from: 'user' as const, text, status })),
    ],
    choices: own.every(({ status }) => isRefused(status)) && last?.from !== 'user' ? (last?.choices ?? []) : [],
    awaiting: reachable && (!read || lines.length === 0 || last?.from === 'user' || own.some(({ status }) => stillGoing(status))),
  };
};
