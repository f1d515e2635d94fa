import { privacyAnswers } from '../../../locales/privacyAnswers.ts';
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
interface Posting {
  ways: number[];
  weights: number[];
  rarity: number;
}
interface Index {
  postings: ReadonlyMap<string, Posting>;
  topics: readonly PrivacyTopic[];
  /** For each way of asking the place of its topic in `topics`. */
  topicOfWay: Uint8Array;
  /** Length of the sum of all ways of a topic. */
  lengthOfTopic: readonly number[];
}

/** What the second-nearest way, and the middle of all ways of a topic, count beside the nearest. */
const beside = { second: 0.3, middle: 0.35 };
/** What the statement answers is asked more often than what it leaves open. */
const usual = 0.02;

/** How much a feature that occurs in so many of all ways says. */
const rarityOf = (times: number, all: number): number => Math.log(1 + all / (1 + times));

/** Each feature with the ways it occurs in, and as yet unweighed. */
const collect = (features: readonly ReadonlyMap<string, number>[]): Map<string, Posting> => {
  const postings = new Map<string, Posting>();
  for (const [way, each] of features.entries())
    for (const [feature, value] of each) {
      const posting = postings.get(feature);
      if (posting) {
        posting.ways.push(way);
        posting.weights.push(value);
      } else postings.set(feature, { ways: [way], weights: [value], rarity: 0 });
    }
  return postings;
};

/** Weighs features by their rarity and scales every way of asking to length one. */
const weigh = (postings: ReadonlyMap<string, Posting>, count: number): void => {
  const squares = new Float64Array(count);
  for (const posting of postings.values()) {
    const rarity = rarityOf(posting.ways.length, count);
    posting.rarity = rarity;
    for (const [at, way] of posting.ways.entries()) squares[way] = (squares[way] ?? 0) + ((posting.weights[at] ?? 0) * rarity) ** 2;
  }
  const lengths = squares.map((square) => Math.sqrt(square) || 1);
  for (const posting of postings.values())
    posting.weights = posting.weights.map((value, at) => (value * posting.rarity) / (lengths[posting.ways[at] ?? 0] ?? 1));
};

const lengthsOfTopics = (postings: ReadonlyMap<string, Posting>, topicOfWay: Uint8Array, count: number): number[] => {
  const squares = new Float64Array(count);
  for (const { ways, weights } of postings.values()) {
    const sums = new Map<number, number>();
    for (const [at, way] of ways.entries()) {
      const topic = topicOfWay[way] ?? 0;
      sums.set(topic, (sums.get(topic) ?? 0) + (weights[at] ?? 0));
    }
    for (const [topic, sum] of sums) squares[topic] = (squares[topic] ?? 0) + sum ** 2;
  }
  return [...squares].map((square) => Math.sqrt(square) || 1);
};

const buildIndex = (): Index => {
  const ways = allWays();
  const topics = [...new Set(ways.map(({ topic }) => topic))];
  const topicOfWay = Uint8Array.from(ways, ({ topic }) => topics.indexOf(topic));
  const postings = collect(ways.map(({ text }) => featuresOf(clean(text).forms)));
  weigh(postings, ways.length);
  return { postings, topics, topicOfWay, lengthOfTopic: lengthsOfTopics(postings, topicOfWay, topics.length) };
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
      nearness:
        (nearest[at] ?? 0) +
        beside.second * (second[at] ?? 0) +
        (beside.middle * (sum[at] ?? 0)) / (lengthOfTopic[at] ?? 1) +
        (privacyAnswers[topic].kind === 'said' ? usual : 0),
    }))
    .toSorted((a, b) => b.nearness - a.nearness);
};
