import { globSync } from 'node:fs';

/**
 * Which tests run together: a file belongs to the first band whose pattern fits its path. Suites that start and kill processes run
 * after all others, because they take the processors that others measure time on.
 */
const patterns = {
  processes: /(?:^|\/)(?:processes|crash|kill)\/|[./](?:process|crash|kill)\.test\.ts$/,
  tests: /./,
};
type BandName = keyof typeof patterns;

export interface Band {
  name: BandName;
  files: string[];
}

const order: readonly BandName[] = ['tests', 'processes'];

export const bandOf = (path: string): BandName =>
  // Typed apart because Object.keys forgets the names.
  (Object.keys(patterns) as BandName[]).find((name) => patterns[name].test(path)) ?? 'tests';

/** Every test file of ours: packages that are installed within bring their own. */
export const ownFiles = (root: string): string[] => globSync('tests/**/*.test.ts', { cwd: root, exclude: ['**/node_modules'] });

/** Every test file, each in one band, in the order in which the bands run. */
export const bands = (files = ownFiles('.')): Band[] =>
  order
    .map((name) => ({
      name,
      files: files.filter((file) => bandOf(file.replaceAll('\\', '/')) === name).toSorted(),
    }))
    .filter((band) => band.files.length > 0);
