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

/** The ways of asking by their features; scaled to length one. Feature n stands at the places from `firsts[n]` up to `firsts[n + 1]`. */
interface Index {
  numbers: ReadonlyMap<string, number>;
  rarities: Float64Array;
  firsts: Uint32Array;
  ways: Uint16Array;
  weights: Float64Array;
  topics: readonly PrivacyTopic[];
  /** For each way of asking the place of its topic in `topics`. */
  topicOfWay: Uint8Array;
  /** Length of the sum of all ways of a topic. */
  lengthOfTopic: Float64Array;
}
type Postings = Pick<Index, 'firsts' | 'ways' | 'weights'>;

/** What the second-nearest way, and the middle of all ways of a topic, count beside the nearest. */
const beside = { second: 0.3, middle: 0.35 };
/** What the statement answers is asked more often than what it leaves open. */
const usual = 0.02;

/** How much a feature that occurs in so many of all ways says. */
const rarityOf = (times: number, all: number): number => Math.log(1 + all / (1 + times));

/** The features of all ways, one way after the other: their numbers, and how much each counts. */
interface Noted {
  numbers: Map<string, number>;
  /** How often each occurs. */
  times: number[];
  /** Way, number and value by turns, so that nothing is kept of a way but figures. */
  all: number[];
}

const note = (texts: readonly string[]): Noted => {
  const noted: Noted = { numbers: new Map(), times: [], all: [] };
  const { numbers, times, all } = noted;
  for (const [way, text] of texts.entries())
    for (const [feature, value] of featuresOf(clean(text).forms)) {
      let number = numbers.get(feature);
      if (number === undefined) numbers.set(feature, (number = times.push(0) - 1));
      times[number] = (times[number] ?? 0) + 1;
      all.push(way, number, value);
    }
  return noted;
};

/** Each feature with the ways it occurs in, as yet unweighed. */
const collect = ({ times, all }: Noted): Postings => {
  const firsts = new Uint32Array(times.length + 1);
  for (const [number, often] of times.entries()) firsts[number + 1] = (firsts[number] ?? 0) + often;
  const next = firsts.slice();
  const ways = new Uint16Array(firsts.at(-1) ?? 0);
  const weights = new Float64Array(ways.length);
  for (let at = 0; at < all.length; at += 3) {
    const [way = 0, number = 0, value = 0] = [all[at], all[at + 1], all[at + 2]];
    const place = next[number] ?? 0;
    ways[place] = way;
    weights[place] = value;
    next[number] = place + 1;
  }
  return { firsts, ways, weights };
};

/** Weighs features by their rarity and scales every way of asking to length one. */
const weigh = ({ firsts, ways, weights }: Postings, rarities: Float64Array, all: number): void => {
  const squares = new Float64Array(all);
  for (let number = 0; number < rarities.length; number += 1)
    for (let place = firsts[number] ?? 0; place < (firsts[number + 1] ?? 0); place += 1) {
      weights[place] = (weights[place] ?? 0) * (rarities[number] ?? 0);
      const way = ways[place] ?? 0;
      squares[way] = (squares[way] ?? 0) + (weights[place] ?? 0) ** 2;
    }
  for (let place = 0; place < ways.length; place += 1)
    weights[place] = (weights[place] ?? 0) / (Math.sqrt(squares[ways[place] ?? 0] ?? 0) || 1);
};

/** The ways of a topic follow each other, and so they do at each feature. */
const lengthsOfTopics = ({ firsts, ways, weights }: Postings, topicOfWay: Uint8Array, topics: number): Float64Array => {
  const squares = new Float64Array(topics);
  for (let number = 0; number + 1 < firsts.length; number += 1) {
    const end = firsts[number + 1] ?? 0;
    for (let place = firsts[number] ?? 0; place < end;) {
      const topic = topicOfWay[ways[place] ?? 0] ?? 0;
      let sum = 0;
      for (; place < end && topicOfWay[ways[place] ?? 0] === topic; place += 1) sum += weights[place] ?? 0;
      squares[topic] = (squares[topic] ?? 0) + sum ** 2;
    }
  }
  return squares.map((square) => Math.sqrt(square) || 1);
};

const buildIndex = (): Index => {
  const all = allWays();
  const topics = [...new Set(all.map(({ topic }) => topic))];
  const topicOfWay = Uint8Array.from(all, ({ topic }) => topics.indexOf(topic));
  const noted = note(all.map(({ text }) => text));
  const rarities = Float64Array.from(noted.times, (often) => rarityOf(often, all.length));
  const postings = collect(noted);
  weigh(postings, rarities, all.length);
  return {
    numbers: noted.numbers,
    rarities,
    ...postings,
    topics,
    topicOfWay,
    lengthOfTopic: lengthsOfTopics(postings, topicOfWay, topics.length),
  };
};

let index: Index | undefined;

/** Cosine of the angle between the question and each way of asking, over weights by rarity (tf-idf). */
const nearnessOfWays = ({ numbers, rarities, firsts, ways, weights, topicOfWay }: Index, forms: readonly string[]): Float64Array => {
  const nearness = new Float64Array(topicOfWay.length);
  let square = 0;
  const unheardOf = rarityOf(0, topicOfWay.length);
  for (const [feature, value] of featuresOf(forms)) {
    const number = numbers.get(feature);
    const weight = value * (number === undefined ? unheardOf : (rarities[number] ?? 0));
    square += weight * weight;
    if (number === undefined) continue;
    const end = firsts[number + 1] ?? 0;
    for (let place = firsts[number] ?? 0; place < end; place += 1) {
      const way = ways[place] ?? 0;
      nearness[way] = (nearness[way] ?? 0) + weight * (weights[place] ?? 0);
    }
  }
  const length = Math.sqrt(square) || 1;
  for (let way = 0; way < nearness.length; way += 1) nearness[way] = (nearness[way] ?? 0) / length;
  return nearness;
};

/** The topics a question may be about, the nearest first. The ways of asking are made ready when the first question comes. */
export const rankTopics = (forms: readonly string[]): Ranked[] => {
  index ??= buildIndex();
  const { topics, topicOfWay, lengthOfTopic } = index;
  const nearest = new Float64Array(topics.length);
  const second = new Float64Array(topics.length);
  const sum = new Float64Array(topics.length);
  const nearness = nearnessOfWays(index, forms);
  for (let way = 0; way < nearness.length; way += 1) {
    const value = nearness[way] ?? 0;
    if (value === 0) continue;
    const at = topicOfWay[way] ?? 0;
    const before = nearest[at] ?? 0;
    if (value > before) nearest[at] = value;
    const lesser = value > before ? before : value;
    if (lesser > (second[at] ?? 0)) second[at] = lesser;
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
