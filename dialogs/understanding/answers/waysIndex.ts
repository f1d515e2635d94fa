import type { PrivacyTopic } from '../../../locales/privacyAnswers.ts';
import { clean } from '../clean.ts';
import { Column } from '../column.ts';
import { forgetWords, tellFeatures } from './features.ts';
import type { Feature } from './features.ts';
import { allWays } from './ways.ts';

/** The ways of asking by their features; scaled to length one. Feature n stands at the places from `firsts[n]` up to `firsts[n + 1]`. */
export interface WaysIndex {
  numbers: ReadonlyMap<Feature, number>;
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
type Postings = Pick<WaysIndex, 'firsts' | 'ways' | 'weights'>;

/** How much a feature that occurs in so many of all ways says. */
export const rarityOf = (times: number, all: number): number => Math.log(1 + all / (1 + times));

/** The features of all ways, one way after the other, so that nothing is kept of a way but figures. */
interface Noted {
  numbers: Map<Feature, number>;
  /** How often each occurs. */
  times: Column;
  /** The features of all ways by their numbers, and how much each counts there. */
  features: Column;
  values: Column<Float64Array>;
  /** Where the features of each way end. */
  ends: Column;
}

const note = (texts: readonly string[]): Noted => {
  const noted: Noted = {
    numbers: new Map(),
    times: Column.whole(),
    features: Column.whole(),
    values: Column.ofFractions(),
    ends: Column.whole(),
  };
  const { numbers, times, features, values, ends } = noted;
  /** By feature, where it stands last: a place behind the end of the way before is one in this way. */
  const placeOf = Column.whole();
  let begin = 0;
  const tell = (feature: Feature, value: number): void => {
    let number = numbers.get(feature);
    if (number === undefined) {
      number = numbers.size;
      times.add(0);
      placeOf.add(-1);
      numbers.set(feature, number);
    }
    const place = placeOf.all[number] as number;
    if (place >= begin) {
      values.put(place, Math.max(value, values.all[place] as number));
      return;
    }
    placeOf.put(number, features.length);
    features.add(number);
    values.add(value);
    (times.all[number] as number) += 1;
  };
  for (const text of texts) {
    begin = features.length;
    tellFeatures(clean(text).forms, tell);
    ends.add(features.length);
  }
  return noted;
};

/** Each feature with the ways it occurs in, as yet unweighed. */
const collect = ({ times, features, values, ends }: Noted): Postings => {
  const firsts = new Uint32Array(times.length + 1);
  for (let number = 0; number < times.length; number += 1) firsts[number + 1] = (firsts[number] as number) + (times.all[number] as number);
  const next = firsts.slice();
  const ways = new Uint16Array(features.length);
  const weights = new Float64Array(features.length);
  let way = 0;
  for (let at = 0; at < features.length; at += 1) {
    while (at >= (ends.all[way] as number)) way += 1;
    const number = features.all[at] as number;
    const place = next[number] as number;
    ways[place] = way;
    weights[place] = values.all[at] as number;
    next[number] = place + 1;
  }
  return { firsts, ways, weights };
};

/** Weighs features by their rarity and scales every way of asking to length one. */
const weigh = ({ firsts, ways, weights }: Postings, rarities: Float64Array, all: number): void => {
  const squares = new Float64Array(all);
  for (let number = 0; number < rarities.length; number += 1) {
    const end = firsts[number + 1] as number;
    for (let place = firsts[number] as number; place < end; place += 1) {
      const weight = (weights[place] as number) * (rarities[number] as number);
      weights[place] = weight;
      (squares[ways[place] as number] as number) += weight ** 2;
    }
  }
  for (let place = 0; place < ways.length; place += 1)
    (weights[place] as number) /= Math.sqrt(squares[ways[place] as number] as number) || 1;
};

/** The ways of a topic follow each other, and so they do at each feature. */
const lengthsOfTopics = ({ firsts, ways, weights }: Postings, topicOfWay: Uint8Array, topics: number): Float64Array => {
  const squares = new Float64Array(topics);
  for (let number = 0; number + 1 < firsts.length; number += 1) {
    const end = firsts[number + 1] as number;
    for (let place = firsts[number] as number; place < end;) {
      const topic = topicOfWay[ways[place] as number] as number;
      let sum = 0;
      for (; place < end && topicOfWay[ways[place] as number] === topic; place += 1) sum += weights[place] as number;
      (squares[topic] as number) += sum ** 2;
    }
  }
  for (let topic = 0; topic < topics; topic += 1) squares[topic] = Math.sqrt(squares[topic] as number) || 1;
  return squares;
};

export const buildIndex = (): WaysIndex => {
  const all = allWays();
  const topics = [...new Set(all.map(({ topic }) => topic))];
  const topicOfWay = new Uint8Array(all.length);
  for (const [way, { topic }] of all.entries()) topicOfWay[way] = topics.indexOf(topic);
  const noted = note(all.map(({ text }) => text));
  forgetWords();
  const rarities = new Float64Array(noted.times.length);
  for (let number = 0; number < rarities.length; number += 1) rarities[number] = rarityOf(noted.times.all[number] as number, all.length);
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
