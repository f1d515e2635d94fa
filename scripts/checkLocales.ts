// Holds our own sentences to the rules of plain Dutch, and their keys to the sources. The privacy statement is a source text: exempt.
import { globSync, readFileSync } from 'node:fs';
import { nl } from '../locales/nl.ts';
import { page } from '../locales/page.ts';
import { privacyAnswers } from '../locales/privacyAnswers.ts';
import { chat, frame, launcher } from '../locales/widget.ts';
import { bundleFaults, localeFaults } from './locales/faults.ts';
import type { Source } from './locales/keys.ts';

// The tests of this check itself name keys that are made up; packages are not ours.
const read = (pattern: string): Source[] =>
  globSync(pattern, { exclude: ['tests/scripts/**', '**/node_modules'] }).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const bundles = [
  { path: 'locales/nl.ts', texts: nl },
  { path: 'locales/page.ts', texts: page },
  { path: 'locales/widget.ts', texts: { ...launcher, ...frame, ...chat } },
];
// Found by their topics, and not by keys in the sources.
const answers = Object.fromEntries(
  Object.entries(privacyAnswers).flatMap(([topic, { text, ...more }]) =>
    [text, 'besides' in more ? more.besides : undefined]
      .filter((part) => part !== undefined)
      .map((part, at): [string, string] => [`privacy.${topic}.${at}`, part]),
  ),
);
const faults = localeFaults(bundles, read('{dialogs,bot,web}/**/*.{ts,tsx}'), read('tests/**/*.ts'));
faults.push(...bundleFaults({ path: 'locales/privacyAnswers', texts: answers }));
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
