import type { Command } from './command.ts';

/** Lines that are set in explain the one before them. */
const withExplanations = (usage: readonly string[]): string[][] => {
  const blocks: string[][] = [];
  for (const line of usage) {
    if (line.startsWith(' ')) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks;
};

/** Whether a line is of what was typed: its second word is the verb, or the third, behind a reference. */
const isOf = (line: string, [first, second]: readonly string[]): boolean => {
  const [, verb, behind] = line.split(/\s+/);
  return (first !== undefined && verb === first) || (second !== undefined && behind === second);
};

const begin = 'npm run -s admin --';
const listed = (usage: readonly string[]): string[] => usage.map((line) => `  ${line}`);

/** How `admin` is used, all of it. */
const wholeUsage = (commands: Readonly<Record<string, Command>>): string =>
  [
    `Usage: ${begin} KIND [--actor ID]`,
    '  KIND is one of dossiers, consents, handoffs, requests, conversations, register; each prints one JSON object a line, oldest first.',
    ...listed(Object.values(commands).flatMap(({ usage }) => usage)),
  ].join('\n');

/**
 * How the command is used that was typed, as far as one was: the lines of its verb, or of all that it can do.
 * @param typed the whole command line
 */
export const usageOf = (commands: Readonly<Record<string, Command>>, typed: readonly string[]): string => {
  const at = typed.findIndex((word) => Object.hasOwn(commands, word));
  const command = commands[typed[at] ?? ''];
  if (at < 0 || !command) return wholeUsage(commands);
  const blocks = withExplanations(command.usage);
  const meant = blocks.filter(([line = '']) => isOf(line, typed.slice(at + 1)));
  return [`Usage: ${begin} … [--actor ID]`, ...listed((meant.length > 0 ? meant : blocks).flat())].join('\n');
};
