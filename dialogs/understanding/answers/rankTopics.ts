import type { PrivacyTopic } from '../../../locales/privacyAnswers.ts';
import { clean } from '../clean.ts';
import { featuresOf } from './features.ts';
import { allWays } from './ways.ts';

/** How near a question is to a topic: nought is not at all, and about one is as near as its next of kin. */
export interface Ranked {
  topic: PrivacyTopic;
  nearness: number;
}

/** Where a feature occurs, and its weight there, the ways of asking scaled to length one. */
interface Postings {
  ways: Uint16Array;
  weights: Float32Array;
  rarity: number;
}
interface Index {
  postings: ReadonlyMap<string, Postings>;
  topics: readonly PrivacyTopic[];
  /** For each way of asking the place of its topic in `topics`. */
  topicOfWay: Uint8Array;
  /** Length of the sum of all ways of a topic. */
  lengthOfTopic: readonly number[];
}

/** What the second-nearest way, and the middle of all ways of a topic, count beside the nearest. */
const beside = { second: 0.3, middle: 0.35 };

/** How much a feature that occurs in so many of all ways says. */
const rarityOf = (times: number, all: number): number => Math.log(1 + all / (1 + times));

const countIn = (all: readonly Map<string, number>[]): Map<string, number> => {
  const times = new Map<string, number>();
  for (const features of all) for (const feature of features.keys()) times.set(feature, (times.get(feature) ?? 0) + 1);
  return times;
};

const buildIndex = (): Index => {
  const ways = allWays();
  const features = ways.map(({ text }) => featuresOf(clean(text).forms));
  const postings = new Map<string, Postings>();
  const filled = new Map<string, number>();
  for (const [feature, times] of countIn(features))
    postings.set(feature, { ways: new Uint16Array(times), weights: new Float32Array(times), rarity: rarityOf(times, ways.length) });
  const topics = [...new Set(ways.map(({ topic }) => topic))];
  const topicOfWay = Uint8Array.from(ways, ({ topic }) => topics.indexOf(topic));
  const sums = topics.map(() => new Map<string, number>());
  for (const [way, each] of features.entries()) {
    const weighed = [...each].map(([feature, value]) => ({ feature, weight: value * (postings.get(feature)?.rarity ?? 0) }));
    const length = Math.hypot(...weighed.map(({ weight }) => weight)) || 1;
    const sum = sums[topicOfWay[way] ?? 0];
    for (const { feature, weight } of weighed) {
      const posting = postings.get(feature);
      const at = filled.get(feature) ?? 0;
      filled.set(feature, at + 1);
      if (posting) [posting.ways[at], posting.weights[at]] = [way, weight / length];
      sum?.set(feature, (sum.get(feature) ?? 0) + weight / length);
    }
  }
  return { postings, topics, topicOfWay, lengthOfTopic: sums.map((sum) => Math.hypot(...sum.values())) };
};

let index: Index | undefined;

/** Cosine of the angle between the question and each way of asking, over weights by rarity (tf-idf). */
const nearnessOfWays = ({ postings, topicOfWay }: Index, forms: readonly string[]): Float64Array => {
  const nearness = new Float64Array(topicOfWay.length);
  let square = 0;
  const unheardOf = rarityOf(0, topicOfWay.length);
  for (const [feature, value] of featuresOf(forms)) {
    const posting = postings.get(feature);
    const weight = value * (posting?.rarity ?? unheardOf);
    square += weight * weight;
    if (!posting) continue;
    const { ways, weights } = posting;
    for (let at = 0; at < ways.length; at += 1) {
      const way = ways[at] ?? 0;
      nearness[way] = (nearness[way] ?? 0) + weight * (weights[at] ?? 0);
    }
  }
  const length = Math.sqrt(square) || 1;
  return nearness.map((value) => value / length);
};

/** The topics a question may be about, the nearest first. The ways of asking are made ready when the first question comes. */
export const rankTopics = (forms: readonly string[]): Ranked[] => {
  index ??= buildIndex();
  const { topics, topicOfWay, lengthOfTopic } = index;
  const nearest = new Float64Array(topics.length);
  const second = new Float64Array(topics.length);
  const sum = new Float64Array(topics.length);
  for (const [way, value] of nearnessOfWays(index, forms).entries()) {
    const at = topicOfWay[way] ?? 0;
    const before = nearest[at] ?? 0;
    nearest[at] = Math.max(before, value);
    second[at] = Math.max(second[at] ?? 0, Math.min(before, value));
    sum[at] = (sum[at] ?? 0) + value;
  }
  return topics
    .map((topic, at) => ({
      topic,
      nearness: (nearest[at] ?? 0) + beside.second * (second[at] ?? 0) + (beside.middle * (sum[at] ?? 0)) / (lengthOfTopic[at] ?? 1),
    }))
    .toSorted((a, b) => b.nearness - a.nearness);
};
