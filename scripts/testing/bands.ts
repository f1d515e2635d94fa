import { globSync } from 'node:fs';

/**
 * Which tests run together: a file belongs to the first band whose pattern fits its path. Suites that start and kill processes run
 * one at a time after all others, because they take the processors that others measure time on.
 */
const patterns = {
  processes: /(?:^|\/)(?:processes|crash|kill)\/|[./](?:process|crash|kill)\.test\.ts$/,
  journeys: /^tests\/journeys\//,
  contract: /^tests\/(?:contract|storage)\/|[cC]ontract/,
  unit: /./,
};
type BandName = keyof typeof patterns;

export interface Band {
  name: BandName;
  files: string[];
  /** Test files at the same time. */
  workers: number;
}

const order: readonly BandName[] = ['unit', 'contract', 'journeys', 'processes'];

export const bandOf = (path: string): BandName =>
  // Typed apart because Object.keys forgets the names.
  (Object.keys(patterns) as BandName[]).find((name) => patterns[name].test(path)) ?? 'unit';

/** Every test file of ours: packages that are installed within bring their own. */
export const ownFiles = (root: string): string[] => globSync('tests/**/*.test.ts', { cwd: root, exclude: ['**/node_modules'] });

/** Every test file, each in one band, in the order in which the bands run. */
export const bands = (files = ownFiles('.')): Band[] =>
  order
    .map((name) => ({
      name,
      files: files.filter((file) => bandOf(file.replaceAll('\\', '/')) === name).toSorted(),
      workers: name === 'processes' ? 1 : 2,
    }))
    .filter((band) => band.files.length > 0);
