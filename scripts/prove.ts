// Proves at length what `npm test` proves in short: `npm run prove -- kill [kills at each point] [kills at random] [seed]`.
import { proveKills } from '../tests/support/killProof.ts';

const numberOr = (text: string | undefined, standard: number): number => (text === undefined ? standard : Number(text));

const kill = async ([perPoint, random, seed]: readonly string[]): Promise<boolean> => {
  const plan = { perPoint: numberOr(perPoint, 20), random: numberOr(random, 200) };
  const begin = numberOr(seed, Date.now());
  console.log(`Kills at each point: ${plan.perPoint}, at random: ${plan.random}, seed: ${begin}`);
  const { faults, ...figures } = await proveKills(plan, begin, (line) => console.log(line));
  console.log(JSON.stringify({ proof: 'kill', seed: begin, ...figures, faults: faults.length }));
  for (const fault of faults.slice(0, 100)) console.error(fault);
  return faults.length === 0;
};

const proofs: Record<string, (options: readonly string[]) => Promise<boolean>> = { kill };

const [name = '', ...options] = process.argv.slice(2);
const proof = proofs[name];
if (!proof) {
  console.error(`There is no proof of that name; there are: ${Object.keys(proofs).join(', ')}`);
  process.exit(2);
}
process.exit((await proof(options)) ? 0 : 1);
