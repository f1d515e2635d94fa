interface Test {
  path: string;
}

/** What takes longest begins first, so that at the end no processor waits for it. */
const longest = ['walks', 'guesses', 'callbackCrash', 'mongoFaults', 'callback', 'requests', 'rightsAfterDeath', 'resume'];
const rankOf = ({ path }: Test): number => {
  const rank = longest.findIndex((name) => path.endsWith(`/${name}.test.ts`));
  return rank >= 0 ? rank : longest.length + (path.includes('/journeys/') ? 0 : 1);
};

/** The order in which jest hands test files to its workers. */
export default class Sequencer {
  sort(tests: readonly Test[]): Test[] {
    return tests.toSorted((one, other) => rankOf(one) - rankOf(other) || one.path.localeCompare(other.path));
  }
  cacheResults(): void {}
}
