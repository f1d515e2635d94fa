import { valueOf, type Candidate } from '../../dialogs/understanding/learned/choice.ts';
import { shuffler } from './fit.ts';
import { pack, type Fitted } from './pack.ts';

/** One of the candidates of a message. */
export interface Seen {
  told: Uint32Array;
  ruled: Uint32Array;
  /** What each feature counts when all are looked at, and when those of the readers by rule are not. */
  value: number;
  valueAlone: number;
  isMeant: boolean;
}
/** The candidates of a message; what is meant is among them. */
export type ExampleOfChoice = readonly Seen[];

export const seen = (candidate: Candidate<unknown>, isMeant: boolean): Seen => ({
  told: Uint32Array.from(candidate.told),
  ruled: Uint32Array.from(candidate.ruled),
  value: valueOf(candidate),
  valueAlone: valueOf({ ...candidate, ruled: [] }),
  isMeant,
});

const rounds = 8;
const pace = { rate: 0.12, shrink: 1e-4 };
/** Of a feature in fewer messages nothing is learned. */
const fewest = 2;
/** The readers by rule know the lines of the tuning part too well: in so many of the looks at a line they say nothing, so that all else is learned by itself. */
const silent = 0.5;
/** Smaller steps change nothing. */
const least = 1e-3;

const idsIn = (examples: readonly ExampleOfChoice[]): number[] => {
  const counts = new Map<number, number>();
  for (const example of examples) {
    const ids = new Set<number>();
    for (const { told, ruled } of example) for (const features of [told, ruled]) features.forEach((id) => ids.add(id));
    ids.forEach((id) => counts.set(id, (counts.get(id) ?? 0) + 1));
  }
  return [...counts].filter(([, count]) => count >= fewest).map(([id]) => id);
};

/** Fits the weights of features by AdaGrad (Duchi et al., 2011) to the likelihood of what is meant. */
export const fitChoice = (examples: readonly ExampleOfChoice[]): Fitted => {
  const ids = idsIn(examples);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const known = (features: Uint32Array): Uint32Array => features.filter((id) => numbers.has(id)).map((id) => numbers.get(id) ?? 0);
  const prepared = examples.map((example) => example.map((each) => ({ ...each, told: known(each.told), ruled: known(each.ruled) })));
  const weights = new Float32Array(ids.length);
  const past = new Float32Array(ids.length).fill(0.01);
  const { shuffle, below } = shuffler();
  const sumOf = (features: Uint32Array): number => {
    let sum = 0;
    for (let at = 0; at < features.length; at += 1) sum += weights[features[at] as number] as number;
    return sum;
  };
  const move = (features: Uint32Array, slopeOfScore: number): void => {
    for (let at = 0; at < features.length; at += 1) {
      const number = features[at] as number;
      const slope = slopeOfScore + pace.shrink * (weights[number] as number);
      past[number] = (past[number] as number) + slope * slope;
      weights[number] = (weights[number] as number) - (pace.rate * slope) / Math.sqrt(past[number]);
    }
  };
  const teach = (candidates: readonly Seen[], isSilent: boolean): void => {
    const odds = candidates.map(({ told, ruled, value, valueAlone }) =>
      isSilent ? sumOf(told) * valueAlone : (sumOf(told) + sumOf(ruled)) * value,
    );
    const most = Math.max(...odds);
    const shares = odds.map((score) => Math.exp(score - most));
    const whole = shares.reduce((sum, share) => sum + share, 0);
    const meant = shares.reduce((sum, share, at) => (candidates[at]?.isMeant ? sum + share : sum), 0);
    for (const [at, { told, ruled, value, valueAlone, isMeant }] of candidates.entries()) {
      const share = shares[at] as number;
      const error = share / whole - (isMeant ? share / meant : 0);
      if (Math.abs(error) < least) continue;
      move(told, error * (isSilent ? valueAlone : value));
      if (!isSilent) move(ruled, error * value);
    }
  };
  for (let round = 0; round < rounds; round += 1) {
    shuffle(prepared);
    for (const candidates of prepared) teach(candidates, below(1000) < silent * 1000);
  }
  return pack(['meant'], ids, { exclusive: 1 }, { weights: [weights], bias: [0] });
};
