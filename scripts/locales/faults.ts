import { missingKeys, unusedKeys } from './keys.ts';
import type { Source } from './keys.ts';
import { averageFault, wordingFaults } from './wording.ts';

/** The texts of one file, by key. */
export interface Bundle {
  path: string;
  texts: Readonly<Record<string, string>>;
}

/** What is wrong with the wording of the texts of one file. */
export const bundleFaults = ({ path, texts }: Bundle): string[] => [
  ...Object.entries(texts).flatMap(([key, text]) => wordingFaults(key, text).map((fault) => `${path}: ${key}: ${fault}`)),
  ...averageFault(texts).map((fault) => `${path}: ${fault}`),
];

const repeatedKeys = (keys: readonly string[]): string[] => keys.filter((key, at) => keys.indexOf(key) < at);

/**
 * All that is wrong with our sentences: their wording, keys that `sources` do not use, and keys that `sources` and `tests` name though
 * there are none.
 */
export const localeFaults = (bundles: readonly Bundle[], sources: readonly Source[], tests: readonly Source[]): string[] => {
  const keys = bundles.flatMap(({ texts }) => Object.keys(texts));
  return [
    ...bundles.flatMap(bundleFaults),
    ...repeatedKeys(keys).map((key) => `a key of two files: ${key}`),
    ...unusedKeys(keys, sources).map((key) => `a key that no source uses: ${key}`),
    ...missingKeys(keys, [...sources, ...tests]).map((place) => `no such key: ${place}`),
  ];
};
