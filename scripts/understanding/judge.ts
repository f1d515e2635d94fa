import type { Understanding } from '../../domain/understanding.ts';
import type { LabelledLine } from './lines.ts';

/** What of a result is not as the line expects, each as "found, not expected". The account of a situation is not judged. */
export const faultsOf = (line: LabelledLine, found: Understanding): string[] => {
  const { expect } = line;
  const differs = (name: string, is: string | boolean | undefined, should: string | boolean | undefined): string[] =>
    should === undefined || is === should ? [] : [`${name} ${String(is)}, not ${String(should)}`];
  const lacks = (name: string, is: readonly string[], should: readonly string[] = []): string[] =>
    should.filter((each) => !is.includes(each)).map((each) => `${name} without ${each}`);
  return [
    ...differs('intent', found.intent, expect.intent),
    ...differs('control', found.control, expect.control),
    ...differs('crisis', found.crisis, expect.crisis),
    ...differs('valid', found.valid, expect.valid),
    ...lacks('also', found.also, expect.also),
    ...lacks('flags', found.flags, expect.flags),
    ...lacks('confirm', found.confirm, expect.confirm),
    ...slotFaults(found, expect.slots),
    ...Object.entries(expect.suggest ?? {}).flatMap(([slot, value]) =>
      differs(`suggestion for ${slot}`, found.suggest[slot as keyof typeof found.suggest], value),
    ),
  ];
};

/** Exactly the slots that are expected; a time to call counts when there is one. */
const slotFaults = ({ slots }: Understanding, expected: LabelledLine['expect']['slots']): string[] => {
  if (!expected) return [];
  const names = new Set([...Object.keys(slots), ...Object.keys(expected)].filter((name) => name !== 'situation'));
  return [...names].flatMap((name) => {
    const is = slots[name as keyof typeof slots];
    const should = expected[name];
    const same = name === 'contactTime' ? (is === undefined) === (should === undefined) : is === should;
    return same ? [] : [`${name} ${String(is)}, not ${String(should)}`];
  });
};
