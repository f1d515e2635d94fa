import type { PrivacyTopic } from '../../../locales/privacyAnswers.ts';
import { conceptsOf } from './synonyms.ts';
import { isOther, thingAskedAbout } from './thingAskedAbout.ts';
import type { Thing } from './thingAskedAbout.ts';

/** Answers that hold for the dossier, and of what they tell nothing. How long something stays is said of the dossier alone. */
const tellsNothingOf: Partial<Record<PrivacyTopic, ReadonlySet<Thing>>> = {
  security: new Set(['backups', 'recording', 'othersWay']),
  where: new Set(['cookieDetails', 'backups', 'logs', 'recording', 'othersWay']),
};

const long = /^(?:hoelang|bewaar(?:termijn|tijd|periode)\p{L}*|verloopt|verlopen)$/u;
const unit = /^(?:dag|dagen|week|weken|maand|maanden|jaar|jaartje|jaren|tijd|tijdje)$/;
const until = /^(?:na|over|langer|dan|ook|binnen|hoeveel)$/;
const goes = /^(?:weg|verdwijnt|verdwijnen|onthoudt?|onthouden|uit|af)$/;
const staysOrGoes = (word: string): boolean =>
  goes.test(word) || conceptsOf(word).some((concept) => concept === 'keep' || concept === 'erase');

/** "Wanneer", "na een jaar", "jaren bewaard"; "ik zorg al jaren" is none. */
const isTerm = (word: string, at: number, part: readonly string[]): boolean => {
  if (word === 'wanneer' || word === 'termijn') return true;
  return unit.test(word) && (part.slice(Math.max(0, at - 3), at).some((each) => until.test(each)) || staysOrGoes(part[at + 1] ?? ''));
};

/** Whether it is asked how long something stays, or when it goes. */
const asksHowLong = (part: readonly string[]): boolean =>
  part.some((word, at) => long.test(word) || ((word === 'lang' || word === 'oud') && part[at - 1] === 'hoe')) ||
  (part.some(staysOrGoes) && part.some(isTerm));

const speaksOfTime = (word: string): boolean => conceptsOf(word).some((concept) => concept === 'retain' || concept === 'term');

/** "Wat doet NN met mijn naam en nummer" is much like "hoe lang bewaar je mijn naam en nummer", and asks nothing of the kind. */
export const isOfOthersNotHowLong = (part: readonly string[]): boolean =>
  part.some(isOther) && !part.some((word) => staysOrGoes(word) || speaksOfTime(word));

/**
 * What the statement leaves open of what a part of a question is about, where the topic that is nearest tells nothing of that; nothing
 * where it does. `context` is what was said before it.
 */
export const notCovered = (topic: PrivacyTopic, part: readonly string[], context: readonly string[]): Thing | undefined => {
  const isHowLong = topic === 'retention' || asksHowLong(part);
  const except = tellsNothingOf[topic];
  if (!isHowLong && !except) return undefined;
  const thing = thingAskedAbout(part, context);
  return thing !== undefined && (isHowLong || except?.has(thing)) ? thing : undefined;
};
