import type { Understanding } from '../../domain/understanding.ts';
import type { LabelledLine } from './lines.ts';

/** A line and what was found of it. */
interface Read {
  line: LabelledLine;
  found: Understanding;
}
/** What is told apart one from another. */
const kinds = ['crisis', 'intent', 'control'] as const;

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const countBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): [key: string, count: number][] => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]));
};

/** For each class how many of the lines that expect it were given it, and below it what the others were taken for. */
export const confusionIn = (all: readonly Read[]): string[] =>
  kinds.flatMap((kind) => {
    const lines = all.filter(({ line }) => line.expect[kind] !== undefined);
    return countBy(lines, ({ line }) => String(line.expect[kind])).flatMap(([label, count]) => {
      const ofLabel = lines.filter(({ line }) => line.expect[kind] === label);
      const missed = ofLabel.filter(({ found }) => found[kind] !== label);
      const takenFor = countBy(missed, ({ found }) => found[kind]).map(([other, times]) => `${other} ${times}`);
      const recall = percent(count - missed.length, count).padStart(8);
      const others = takenFor.length > 0 ? `; else ${takenFor.join(', ')}` : '';
      return `${`  ${kind} ${label}`.padEnd(36)}${recall} of ${count}${others}`;
    });
  });

/** How often each part of the results was not as expected; `faults` are those of `judge.ts`, which begin with its name. */
export const faultyParts = (faults: readonly string[]): string =>
  countBy(faults, (fault) => fault.slice(0, fault.indexOf(' ')))
    .map(([part, count]) => `${part} ${count}`)
    .join(', ');
