import { privacyAnswers } from '../../../locales/privacyAnswers.ts';
import type { PrivacyTopic } from '../../../locales/privacyAnswers.ts';
import { tellFeatures } from './features.ts';
import { buildIndex, rarityOf } from './waysIndex.ts';
import type { WaysIndex } from './waysIndex.ts';

/** How near a question is to a topic: nought is not at all, and about one is as near as its next of kin. */
export interface Ranked {
  topic: PrivacyTopic;
  nearness: number;
}

/** What the second-nearest way, and the middle of all ways of a topic, count beside the nearest. */
const beside = { second: 0.3, middle: 0.35 };
/** What the statement answers is asked more often than what it leaves open. */
const usual = 0.02;

let index: WaysIndex | undefined;

/** The features of a question in the order in which they come: the number of each, or -1 of one that no way of asking has. */
interface Asked {
  features: number[];
  values: number[];
}

/** By feature one more than its place in what is asked just now. */
let placeOf = new Int32Array(0);

const askedIn = ({ numbers }: WaysIndex, forms: readonly string[]): Asked => {
  const features: number[] = [];
  const values: number[] = [];
  const strangers = new Map<string, number>();
  if (placeOf.length !== numbers.size) placeOf = new Int32Array(numbers.size);
  tellFeatures(forms, (feature, value) => {
    const number = numbers.get(feature);
    const place = number === undefined ? strangers.get(feature) : placeOf[number];
    if (place) {
      values[place - 1] = Math.max(value, values[place - 1] as number);
      return;
    }
    features.push(number ?? -1);
    values.push(value);
    if (number === undefined) strangers.set(feature, features.length);
    else placeOf[number] = features.length;
  });
  for (const number of features) if (number >= 0) placeOf[number] = 0;
  return { features, values };
};

/** Cosine of the angle between the question and each way of asking, over weights by rarity (tf-idf). */
const nearnessOfWays = (all: WaysIndex, forms: readonly string[]): Float64Array => {
  const { rarities, firsts, ways, weights, topicOfWay } = all;
  const nearness = new Float64Array(topicOfWay.length);
  const { features, values } = askedIn(all, forms);
  const unheardOf = rarityOf(0, topicOfWay.length);
  let square = 0;
  for (let at = 0; at < features.length; at += 1) {
    const number = features[at] as number;
    const weight = (values[at] as number) * (number < 0 ? unheardOf : (rarities[number] as number));
    square += weight * weight;
    if (number < 0) continue;
    const end = firsts[number + 1] as number;
    for (let place = firsts[number] as number; place < end; place += 1)
      (nearness[ways[place] as number] as number) += weight * (weights[place] as number);
  }
  const length = Math.sqrt(square) || 1;
  for (let way = 0; way < nearness.length; way += 1) (nearness[way] as number) /= length;
  return nearness;
};

/** The topic a question is most likely about, but for those that are left out. The ways of asking are made ready when the first question comes. */
export const nearestTopic = (forms: readonly string[], isLeftOut: (topic: PrivacyTopic) => boolean = () => false): Ranked | undefined => {
  index ??= buildIndex();
  const { topics, topicOfWay, lengthOfTopic } = index;
  const nearest = new Float64Array(topics.length);
  const second = new Float64Array(topics.length);
  const sum = new Float64Array(topics.length);
  const nearness = nearnessOfWays(index, forms);
  for (let way = 0; way < nearness.length; way += 1) {
    const value = nearness[way] as number;
    if (value === 0) continue;
    const at = topicOfWay[way] as number;
    const before = nearest[at] as number;
    if (value > before) nearest[at] = value;
    const lesser = value > before ? before : value;
    if (lesser > (second[at] as number)) second[at] = lesser;
    (sum[at] as number) += value;
  }
  let best: Ranked | undefined;
  for (let at = 0; at < topics.length; at += 1) {
    const topic = topics[at] as PrivacyTopic;
    const near =
      (nearest[at] as number) +
      beside.second * (second[at] as number) +
      (beside.middle * (sum[at] as number)) / (lengthOfTopic[at] as number) +
      (privacyAnswers[topic].kind === 'said' ? usual : 0);
    if ((best === undefined || near > best.nearness) && !isLeftOut(topic)) best = { topic, nearness: near };
  }
  return best;
};
