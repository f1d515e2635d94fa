import { privacyAnswers } from '../../../locales/privacyAnswers.ts';
import type { PrivacyTopic } from '../../../locales/privacyAnswers.ts';
import { tellFeatures } from './features.ts';
import { rarityOf, readIndex } from './waysIndex.ts';
import type { WaysIndex } from './waysIndex.ts';

/** How near a question is to a topic: nought is not at all, and about one is as near as its next of kin. */
export interface Ranked {
  topic: PrivacyTopic;
  nearness: number;
}

/** What the second-nearest way, and the middle of all ways of a topic, count beside the nearest. */
const beside = { second: 0.5, middle: 0.8 };
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

const askedIn = ({ places, ids }: WaysIndex, forms: readonly string[]): Asked => {
  const features: number[] = [];
  const values: number[] = [];
  const strangers = new Map<number, number>();
  if (placeOf.length !== ids.length) placeOf = new Int32Array(ids.length);
  tellFeatures(forms, (feature, value) => {
    const number = places.of(feature);
    const place = number < 0 ? strangers.get(feature) : placeOf[number];
    if (place) {
      values[place - 1] = Math.max(value, values[place - 1] as number);
      return;
    }
    features.push(number);
    values.push(value);
    if (number < 0) strangers.set(feature, features.length);
    else placeOf[number] = features.length;
  });
  for (const number of features) if (number >= 0) placeOf[number] = 0;
  return { features, values };
};

/** Room to reckon in: for each way of asking its nearness, and for each topic that of the nearest, of the second, and of all. */
interface Room {
  ways: Float64Array;
  nearest: Float64Array;
  second: Float64Array;
  sum: Float64Array;
}
const roomFor = ({ topicOfWay, topics: { length } }: WaysIndex): Room => ({
  ways: new Float64Array(topicOfWay.length),
  nearest: new Float64Array(length),
  second: new Float64Array(length),
  sum: new Float64Array(length),
});
let room: Room | undefined;

/** Adds up in `nearness` what each way of asking has in common with the question, over weights by rarity (tf-idf); gives the length of the question. */
const compare = (all: WaysIndex, forms: readonly string[], nearness: Float64Array): number => {
  const { firsts, ways, weights, topicOfWay } = all;
  const { features, values } = askedIn(all, forms);
  const unheardOf = rarityOf(0, topicOfWay.length);
  let square = 0;
  for (let at = 0; at < features.length; at += 1) {
    const number = features[at] as number;
    const [first, end] = number < 0 ? [0, 0] : [firsts[number] as number, firsts[number + 1] as number];
    const weight = (values[at] as number) * (number < 0 ? unheardOf : rarityOf(end - first, topicOfWay.length));
    square += weight * weight;
    for (let place = first; place < end; place += 1) (nearness[ways[place] as number] as number) += weight * (weights[place] as number);
  }
  return Math.sqrt(square) || 1;
};

/** How near each topic is by its ways of asking: the cosine of the angle between the question and each of them. */
const reckon = (all: WaysIndex, forms: readonly string[]): Room => {
  room ??= roomFor(all);
  const { ways, nearest, second, sum } = room;
  for (const numbers of [ways, nearest, second, sum]) numbers.fill(0);
  const length = compare(all, forms, ways);
  for (let way = 0; way < ways.length; way += 1) {
    const common = ways[way] as number;
    if (common === 0) continue;
    const value = common / length;
    const at = all.topicOfWay[way] as number;
    const before = nearest[at] as number;
    if (value > before) nearest[at] = value;
    const lesser = value > before ? before : value;
    if (lesser > (second[at] as number)) second[at] = lesser;
    (sum[at] as number) += value;
  }
  return room;
};

/** The topic a question is most likely about, but for those that are left out. The ways of asking are made ready when the first question comes. */
export const nearestTopic = (forms: readonly string[], isLeftOut: (topic: PrivacyTopic) => boolean = () => false): Ranked | undefined => {
  index ??= readIndex();
  const { topics, lengthOfTopic } = index;
  const { nearest, second, sum } = reckon(index, forms);
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
