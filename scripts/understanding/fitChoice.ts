import { valueOf, type Candidate } from '../../dialogs/understanding/learned/choice.ts';
import { shuffler } from './fit.ts';
import { pack, type Fitted } from './pack.ts';

/** The candidates of a message, and of each whether it is what is meant; what is meant is among them. */
export interface ExampleOfChoice {
  candidates: readonly Candidate<unknown>[];
  isMeant: readonly boolean[];
}

const rounds = 8;
const pace = { rate: 0.12, shrink: 1e-4 };
/** Of a feature in fewer messages nothing is learned. */
const fewest = 2;
/** The readers by rule know the lines of the tuning part too well: in so many of the looks at a line they say nothing, so that all else is learned by itself. */
const silent = 0.5;
/** Smaller steps change nothing. */
const least = 1e-3;

interface Numbered {
  told: Uint32Array;
  ruled: Uint32Array;
  /** What each counts when all are looked at, and when those of the readers by rule are not. */
  value: number;
  valueAlone: number;
  isMeant: boolean;
}

const idsIn = (examples: readonly ExampleOfChoice[]): number[] => {
  const counts = new Map<number, number>();
  for (const { candidates } of examples)
    for (const id of new Set(candidates.flatMap(({ told, ruled }) => [...told, ...ruled]))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= fewest).map(([id]) => id);
};

/** Fits the weights of features by AdaGrad (Duchi et al., 2011) to the likelihood of what is meant. */
export const fitChoice = (examples: readonly ExampleOfChoice[]): Fitted => {
  const ids = idsIn(examples);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const known = (of: Iterable<number>): Uint32Array => Uint32Array.from([...of].flatMap((id) => numbers.get(id) ?? []));
  const prepared = examples.map(({ candidates, isMeant }) =>
    candidates.map((candidate, at): Numbered => ({
      told: known(candidate.told),
      ruled: known(candidate.ruled),
      value: valueOf(candidate),
      valueAlone: valueOf({ ...candidate, ruled: [] }),
      isMeant: isMeant[at] === true,
    })),
  );
  const weights = new Float32Array(ids.length);
  const past = new Float32Array(ids.length).fill(0.01);
  const { shuffle, below } = shuffler();
  const sumOf = (features: Uint32Array): number => features.reduce((sum, number) => sum + (weights[number] as number), 0);
  const move = (features: Uint32Array, slopeOfScore: number): void => {
    for (const number of features) {
      const slope = slopeOfScore + pace.shrink * (weights[number] as number);
      past[number] = (past[number] as number) + slope * slope;
      weights[number] = (weights[number] as number) - (pace.rate * slope) / Math.sqrt(past[number] as number);
    }
  };
  const teach = (candidates: readonly Numbered[], isSilent: boolean): void => {
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
