import { settingsSchema } from './settings.ts';
import type { Environment } from './settings.ts';

/** Changes of one letter that make one name of the other: added, left out, or another in its place (Levenshtein). */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[at] === other[column - 1] ? 0 : 1;
      next.push(Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (row[column - 1] ?? 0) + same));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** Names that are nearly those of a setting, each with the one that was probably meant. Short names are only taken for one that differs in a letter. */
export const misspelt = (environment: Environment): { name: string; meant: string }[] => {
  const known = Object.keys(settingsSchema.shape);
  return Object.keys(environment).flatMap((name) => {
    if (known.includes(name)) return [];
    const bare = name.toUpperCase().replaceAll('-', '_');
    const meant = known.find((each) => distance(bare, each) <= (each.length < 8 ? 1 : 2));
    return meant === undefined ? [] : [{ name, meant }];
  });
};
