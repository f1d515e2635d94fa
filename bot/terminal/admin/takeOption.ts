import { WrongUse } from './command.ts';

/**
 * Takes one option with its value out of a command line, wherever it stands.
 * @throws WrongUse when it has no value
 */
export const takeOption = (args: readonly string[], name: string): { value: string | undefined; rest: string[] } => {
  const inline = args.findIndex((arg) => arg.startsWith(`--${name}=`));
  if (inline >= 0) return { value: args[inline]?.slice(name.length + 3), rest: args.toSpliced(inline, 1) };
  const at = args.indexOf(`--${name}`);
  if (at < 0) return { value: undefined, rest: [...args] };
  const value = args[at + 1];
  if (value === undefined || value.startsWith('--')) throw new WrongUse(`The option --${name} has a value.`);
  return { value, rest: args.toSpliced(at, 2) };
};
