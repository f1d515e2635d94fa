// Holds our own sentences to the rules of plain Dutch, and their keys to the sources. The privacy statement is a source text: exempt.
import { globSync, readFileSync } from 'node:fs';
import { nl } from '../locales/nl.ts';
import { page } from '../locales/page.ts';
import { chat, frame, launcher } from '../locales/widget.ts';
import { localeFaults } from './locales/faults.ts';
import type { Source } from './locales/keys.ts';

// The tests of this check itself name keys that are made up; packages are not ours.
const read = (pattern: string): Source[] =>
  globSync(pattern, { exclude: ['tests/scripts/**', '**/node_modules'] }).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const bundles = [
  { path: 'locales/nl.ts', texts: nl },
  { path: 'locales/page.ts', texts: page },
  { path: 'locales/widget.ts', texts: { ...launcher, ...frame, ...chat } },
];
const faults = localeFaults(bundles, read('{dialogs,bot,web}/**/*.{ts,tsx}'), read('tests/**/*.ts'));
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
