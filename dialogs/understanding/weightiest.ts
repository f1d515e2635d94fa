import type { Message } from './clean.ts';
import type { Relation } from './people.ts';
import type { Mention } from './weighRelatives.ts';
import { adjectives, mine } from './weighRelatives.ts';

const linking = new Set('en ook voor plus & dan nog eens tegelijk als een'.split(' '));
const isLinked = (forms: readonly string[], one: number, other: number): boolean =>
  forms.slice(one + 1, other).every((word) => mine.has(word) || linking.has(word) || adjectives.has(word));

/** All that are named in one breath with somebody: "mijn man, mijn moeder en mijn broer". */
const joinedWith = (forms: readonly string[], mentions: readonly Mention[], chosen: Mention): Mention[] => {
  const at = mentions.indexOf(chosen);
  let [first, last] = [at, at];
  const placeOf = (index: number) => mentions[index]?.at ?? 0;
  while (first > 0 && isLinked(forms, placeOf(first - 1), placeOf(first))) first -= 1;
  while (last < mentions.length - 1 && isLinked(forms, placeOf(last), placeOf(last + 1))) last += 1;
  const isList = forms.slice(placeOf(first), placeOf(last)).some((word) => word === 'en' || word === 'plus');
  return isList ? mentions.slice(first, last + 1) : [];
};

const asEquals =
  /\b(?:zowel|tegelijk|allebei|beiden|alle (?:drie|twee)|zijn er (?:drie|twee)|drie (?:mensen|dus)|in de andere|en (?:sinds \w+ )?ook|ook nog|ertussen|drieen)\b|\+/;
/** All whose weight is that of the weightiest, when they are told of as equals; else the first of them. */
export const weightiest = (message: Message, mentions: readonly Mention[]): Relation[] => {
  const most = Math.max(...mentions.map(({ weight }) => weight));
  const best = mentions.filter(({ weight }) => weight >= most - 0.5);
  const equals = asEquals.test(message.plain);
  const listed = equals
    ? mentions.filter(({ weight }) => weight >= Math.max(2, most - 2.5))
    : mentions.filter(({ weight }) => weight >= Math.max(4, most - 1.5));
  const together = equals || /\b(?:en|ook|twee)\b/.test(message.plain);
  const chosen = together && listed.length > 1 ? listed : best.slice(0, 1);
  const joined = chosen.flatMap((each) => joinedWith(message.forms, mentions, each));
  return [...chosen, ...joined].map(({ relation }) => relation);
};
