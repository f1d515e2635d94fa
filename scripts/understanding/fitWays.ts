import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tellFeatures } from '../../dialogs/understanding/answers/features.ts';
import { allWays, type Way } from '../../dialogs/understanding/answers/ways.ts';
import { partsOf, rarityOf } from '../../dialogs/understanding/answers/waysIndex.ts';
import { clean } from '../../dialogs/understanding/clean.ts';
import { silenceLabels } from '../../dialogs/understanding/learned/labels.ts';
import { privacyAnswers } from '../../locales/privacyAnswers.ts';
import type { Example } from './fit.ts';
import type { LabelledLine } from './lines.ts';
import { bytesOf } from './pack.ts';
import { waysTold, type FindTopic } from './toldWays.ts';

/** Names the ways of asking as they are, written and told, so that it can be seen whether they changed. */
export const hashOfWays = (lines: readonly LabelledLine[]): string => {
  const told = lines.filter(({ statement }) => statement).map(({ text, statement, clauses }) => ({ text, statement, clauses }));
  return createHash('sha256')
    .update(JSON.stringify([allWays(), told]))
    .digest('hex');
};

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

/** The written ways of asking, as examples of what the statement answers and of what it leaves open. */
export const silencesInWays = (): Example[] =>
  allWays().map(({ topic, text }) => ({
    forms: clean(text).forms,
    label: silenceLabels.indexOf(privacyAnswers[topic].kind === 'silent' ? 'silent' : 'said'),
  }));

/** Ways of asking with their features weighed. */
const weighAll = (all: readonly Way[]) => {
  const features = all.map(featuresOf);
  const times = countIn(features);
  const weigh = (each: ReadonlyMap<number, number>) => weighed(each, (feature) => rarityOf(times.get(feature) ?? 0, all.length));
  return { times, weigh, ways: features.map(weigh) };
};

/** Finds the topic of the way of asking that has most in common with a text (the cosine of the angle between them). */
const finderIn = (all: readonly Way[]): FindTopic => {
  const { weigh, ways } = weighAll(all);
  return (text, isMeant) => {
    const asked = weigh(featuresOf({ topic: 'other', text }));
    let best: { topic: Way['topic']; common: number } | undefined;
    for (const [at, way] of all.entries()) {
      if (!isMeant(way.topic)) continue;
      let common = 0;
      for (const [feature, weight] of ways[at] ?? []) common += weight * (asked.get(feature) ?? 0);
      if (best === undefined || common > best.common) best = { topic: way.topic, common };
    }
    return best?.topic;
  };
};

const scaled = (way: ReadonlyMap<number, number>, by: number): Map<number, number> =>
  new Map([...way].map(([feature, weight]) => [feature, weight * by]));

/** What a question counts that was told by somebody and laid to a topic by its clauses, beside a way that was written for it. */
const weightOfTold = 0.85;

const writeIndex = (written: readonly Way[], told: readonly Way[], madeFrom: string): void => {
  const all = [...written, ...told];
  const topics = [...new Set(all.map(({ topic }) => topic))];
  const { times, ways: whole } = weighAll(all);
  const ways = whole.map((way, at) => (at < written.length ? way : scaled(way, weightOfTold)));
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
  writeFileSync(join(folder, 'ways.json'), `${JSON.stringify({ madeFrom, ...counts, names: topics }, undefined, 1)}\n`);
  writeFileSync(join(folder, 'ways.bin'), bytesOf(bytes));
};

/**
 * Makes the ways of asking ready to be compared with, as `waysIndex.ts` reads them: those that are written, topic by topic, and the questions
 * of labelled lines, of which the written ones tell the topic.
 */
export const writeWays = (lines: readonly LabelledLine[]): void =>
  writeIndex(allWays(), waysTold(lines, finderIn(allWays())), hashOfWays(lines));
