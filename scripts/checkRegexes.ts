// Holds every regular expression of the sources to time that grows no faster than the text it reads: what people write is hostile at times.
import { globSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import { findRegexes, type FoundRegex } from './regexes/find.ts';

const sources = globSync('{bot,dialogs,domain,locales,storage,web}/**/*.{ts,tsx}');
const found = new Map<string, FoundRegex>();
for (const path of sources)
  for (const regex of findRegexes(path, readFileSync(path, 'utf8'))) found.set(`/${regex.pattern}/${regex.flags}`, regex);

const timeLimit = 10_000;
/** Generations of hostile input that are bred; more found nothing more here. */
const rounds = 6;
const faults: string[] = [];
for (const [written, { path, pattern, flags }] of found) {
  const verdict = await check(pattern, flags, { timeout: timeLimit, maxIteration: rounds });
  if (verdict.status === 'vulnerable') faults.push(`${path}: ${written} takes ${verdict.complexity.summary} time`);
  else if (verdict.status === 'unknown') faults.push(`${path}: ${written} is too involved to be judged (${verdict.error.kind})`);
}
for (const fault of faults) console.log(fault);
process.exit(faults.length > 0 ? 1 : 0);
