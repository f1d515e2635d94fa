// Holds every regular expression of the sources to time that grows no faster than the text it reads: what people write is hostile at times.
// Judging all takes half a minute. What was judged safe is kept by its hash in `regexes/judged.json`, and only what is new is judged; with
// `--all` everything is, and the file is written anew.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import { findRegexes, type FoundRegex } from './regexes/find.ts';

const file = 'scripts/regexes/judged.json';
const timeLimit = 10_000;
/** Generations of hostile input that are bred; more found nothing more here. */
const rounds = 6;

const hashOf = (written: string): string => createHash('sha256').update(written).digest('hex').slice(0, 20);

const found = new Map<string, FoundRegex>();
for (const path of globSync('{bot,dialogs,domain,locales,storage,web}/**/*.{ts,tsx}'))
  for (const regex of findRegexes(path, readFileSync(path, 'utf8'))) found.set(`/${regex.pattern}/${regex.flags}`, regex);

const isWhole = process.argv.includes('--all');
const judged = new Set<string>(isWhole ? [] : (JSON.parse(readFileSync(file, 'utf8')) as string[]));
const safe: string[] = [];
const faults: string[] = [];
for (const [written, { path, pattern, flags }] of found) {
  const verdict = judged.has(hashOf(written)) ? null : await check(pattern, flags, { timeout: timeLimit, maxIteration: rounds });
  if (verdict === null || verdict.status === 'safe') safe.push(hashOf(written));
  else if (verdict.status === 'vulnerable') faults.push(`${path}: ${written} takes ${verdict.complexity.summary} time`);
  else faults.push(`${path}: ${written} is too involved to be judged (${verdict.error.kind})`);
}
if (isWhole) writeFileSync(file, `${JSON.stringify(safe.toSorted(), null, 2)}\n`);
for (const fault of faults) console.log(fault);
process.exit(faults.length > 0 ? 1 : 0);
