import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tellFeatures } from '../../dialogs/understanding/answers/features.ts';
import { allWays, type Way } from '../../dialogs/understanding/answers/ways.ts';
import { partsOf, rarityOf } from '../../dialogs/understanding/answers/waysIndex.ts';
import { clean } from '../../dialogs/understanding/clean.ts';
import { bytesOf } from './pack.ts';

/** Names the ways of asking as they are, so that it can be seen whether they changed. */
export const hashOfWays = (): string => createHash('sha256').update(JSON.stringify(allWays())).digest('hex');

/** The features of a way, and how much each counts there. */
const featuresOf = ({ text }: Way): Map<number, number> => {
  const found = new Map<number, number>();
  tellFeatures(clean(text).forms, (feature, value) => found.set(feature, Math.max(value, found.get(feature) ?? 0)));
  return found;
};

const countIn = (all: readonly ReadonlyMap<number, number>[]): Map<number, number> => {
  const times = new Map<number, number>();
  for (const features of all) for (const feature of features.keys()) times.set(feature, (times.get(feature) ?? 0) + 1);
  return times;
};

/** Each feature of a way, weighed by its rarity; together they are of length one. */
const weighed = (features: ReadonlyMap<number, number>, rarity: (feature: number) => number): Map<number, number> => {
  const weights = [...features].map(([feature, value]): [number, number] => [feature, value * rarity(feature)]);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
  return new Map(weights.map(([feature, weight]) => [feature, weight / length]));
};

/** The length of the sum of some ways. */
const lengthOf = (ways: readonly ReadonlyMap<number, number>[]): number => {
  const sums = new Map<number, number>();
  for (const way of ways) for (const [feature, weight] of way) sums.set(feature, (sums.get(feature) ?? 0) + weight);
  return Math.sqrt([...sums.values()].reduce((sum, each) => sum + each ** 2, 0)) || 1;
};

/** Makes the ways of asking ready to be compared with, as `waysIndex.ts` reads them. */
export const writeWays = (): void => {
  const all = allWays();
  const topics = [...new Set(all.map(({ topic }) => topic))];
  const features = all.map(featuresOf);
  const times = countIn(features);
  const ways = features.map((each) => weighed(each, (feature) => rarityOf(times.get(feature) ?? 0, all.length)));
  const ids = Uint32Array.from(times.keys()).toSorted();
  const postings = [...ids].map((id) => ways.flatMap((weights, way) => (weights.has(id) ? [{ way, weight: weights.get(id) ?? 0 }] : [])));
  const counts = { features: ids.length, postings: postings.flat().length, ways: all.length, topics: topics.length };
  const bytes = new Uint8Array(partsOf(counts).length);
  const parts = partsOf(counts, bytes.buffer);
  parts.ids.set(ids);
  let place = 0;
  for (const [number, posting] of postings.entries()) {
    parts.firsts[number] = place;
    for (const { way, weight } of posting) {
      parts.ways[place] = way;
      parts.weights[place] = weight;
      place += 1;
    }
  }
  parts.firsts[ids.length] = place;
  for (const [way, { topic }] of all.entries()) parts.topicOfWay[way] = topics.indexOf(topic);
  for (const [at, topic] of topics.entries()) parts.lengthOfTopic[at] = lengthOf(ways.filter((_, way) => all[way]?.topic === topic));
  const folder = join('dialogs', 'understanding', 'learned');
  writeFileSync(join(folder, 'ways.json'), `${JSON.stringify({ madeFrom: hashOfWays(), ...counts, names: topics }, undefined, 1)}\n`);
  writeFileSync(join(folder, 'ways.bin'), bytesOf(bytes));
};
