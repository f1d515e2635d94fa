import { isRight } from '../../domain/understanding.ts';
import type { Intent } from '../../domain/understanding.ts';
import { written } from './clean.ts';
import type { Message } from './clean.ts';
import { dutchWords, englishLists, englishPhrases, englishQuestions, englishWords } from './englishShapes.ts';
import { phraseBook } from './phrases.ts';
import type { Hit } from './phrases.ts';

const find = phraseBook({ ...englishPhrases, ...englishQuestions }, englishLists);
type Found = ReturnType<typeof find>[number];

/** What is asked in the English sentences of a message. */
export interface English {
  /** In the order of asking. */
  asked: Intent[];
  because: string[];
  /** The sentences, as places in the word list, `to` exclusive. */
  sentences: { from: number; to: number }[];
}

/** So many words of English tell that a sentence is, also where nothing is asked in it and Dutch stands beside them. */
const surely = 3;

/** How much of a sentence is English: undefined where it is Dutch, or neither. */
const tongueOf = (words: readonly string[]): 'perhaps' | 'surely' | undefined => {
  const english = words.filter((word) => englishWords.has(word)).length;
  const dutch = words.filter((word) => dutchWords.has(word)).length;
  if (english === 0 || english < 2 * dutch) return undefined;
  return english >= (dutch === 0 ? surely - 1 : surely) ? 'surely' : 'perhaps';
};

const within = (a: Hit, b: Hit) => a.from >= b.from && a.to <= b.to && a.to - a.from < b.to - b.from;
/** So many words before what is asked it may be said that it is not. */
const reach = 4;
const denying = new Set(["don't", 'not', 'nothing', 'never', "needn't", "doesn't", 'dont', "can't"]);

/** "I do not want you to delete my data", "you need not delete it". */
const isDenied = (message: Message, { from }: Hit, begin: number): boolean =>
  message.forms.some(
    (word, at) =>
      at >= Math.max(begin, from - reach) &&
      at < from &&
      denying.has(word) &&
      !/[,;]/.test(message.text.slice(message.words[at]?.start ?? 0, message.words[from]?.start ?? 0)),
  );

/** These are asked by saying that something must not be. */
const denies: ReadonlySet<Intent> = new Set(['objection', 'withdraw_consent']);

/** What a sentence asks: how data are kept, or else each right, where it is first named. */
const askedIn = (message: Message, found: readonly Found[], begin: number): Found[] => {
  const question = found.find(({ label }) => label === 'privacy_question');
  if (question) return [question];
  // "A request: please delete my data" asks no copy.
  const isOrder = (hit: Found): boolean =>
    hit.label === 'access' && found.some((other) => other.label === 'erasure' && other.from > hit.from && within(other, hit));
  const meant = found.filter((hit) => !isOrder(hit));
  const rights = meant.filter(
    (hit) =>
      !meant.some((other) => other.label !== hit.label && other.label !== 'complaint' && within(hit, other)) &&
      message.forms[hit.from - 1] !== 'or' &&
      (denies.has(hit.label) || !isDenied(message, hit, begin)),
  );
  return rights.filter((hit) => !rights.some((other) => other.label === hit.label && other.from < hit.from));
};

const sentencesOf = (forms: readonly string[]): { from: number; to: number }[] => {
  const ends = [...forms.flatMap((word, at) => (word === '|' ? [at] : [])), forms.length];
  return ends.map((to, at) => ({ from: at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, to })).filter(({ from, to }) => to > from);
};

/**
 * Reads what is asked in English, sentence by sentence. The classifiers have learned Dutch, so that in a sentence that is surely English only a known shape counts.
 * @returns undefined where nothing of it is English
 */
export const readEnglish = (message: Message): English | undefined => {
  const { forms } = message;
  if (!forms.some((word) => englishWords.has(word))) return undefined;
  const hits = find(forms);
  const asked: Found[] = [];
  const sentences = sentencesOf(forms).filter(({ from, to }) => {
    const tongue = tongueOf(forms.slice(from, to));
    if (tongue === undefined) return false;
    const here = askedIn(
      message,
      hits.filter((hit) => hit.from >= from && hit.to <= to),
      from,
    );
    asked.push(...here);
    return tongue === 'surely' || here.length > 0;
  });
  const isWhole = sentences.length === sentencesOf(forms).length;
  if (sentences.length === 0 || (asked.length === 0 && !isWhole)) return undefined;
  const ordered = asked.toSorted((a, b) => a.from - b.from || Number(isRight(b.label)) - Number(isRight(a.label)));
  return {
    asked: [...new Set(ordered.map(({ label }) => label))],
    because: ordered.map(({ from, to }) => written(message, from, to)),
    sentences,
  };
};
