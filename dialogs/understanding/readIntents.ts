import { isRight } from '../../domain/understanding.ts';
import type { Intent } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { endsInQuestion, written } from './clean.ts';
import { hearWish } from './learned/hear.ts';
import { phraseBook } from './phrases.ts';
import type { Hit } from './phrases.ts';
import { privacyPhrases } from './privacyQuestions.ts';
import { rightPhrases, rightsLists } from './rights.ts';

const findRights = phraseBook(rightPhrases, rightsLists);
const findPrivacy = phraseBook(privacyPhrases, rightsLists);

export interface Asked {
  /** Rights, then a privacy question, in the order of asking. */
  asked: Intent[];
  because: string[];
  /** No known shape says so. */
  guessed: boolean;
  /** The privacy statement itself is asked for. */
  toRead?: true;
}

const within = (a: Hit, b: Hit) => a.from >= b.from && a.to <= b.to && a.to - a.from < b.to - b.from;
const touches = (a: Hit, b: Hit) => a.from < b.to && b.from < a.to;

const asking = new Set(['wat', 'hoe', 'waar', 'wanneer', 'wie', 'welk', 'welke']);

/** The sentence a place stands in, as places in the word list. */
const sentenceAt = (forms: readonly string[], at: number) => {
  let from = at;
  let to = at;
  while (from > 0 && forms[from - 1] !== '|') from -= 1;
  while (to < forms.length && forms[to] !== '|') to += 1;
  return { from, to };
};

/** Beside a demand only a sentence of its own with a question mark asks something too. */
const isQuestionBeside = (message: Message, hit: Hit, demands: readonly number[]): boolean => {
  const { from, to } = sentenceAt(message.forms, hit.from);
  return !demands.includes(from) && endsInQuestion(message, to);
};

/** How sure the classifier must be that something is asked at all, and of what stands beside the first as a part of it. */
const sure = { right: 0.18, question: 0.25 };
const beside = 0.5;

/** What is said to put an end to something, or to a yes. */
const stopping =
  /^(?:niet|geen|niets|niks|nooit|af|uit|weg|terug|in|klaar|minder|genoeg|eraf|ervan|vanaf|stop.*|hou.*|.*trek.*|.*meld.*|.*schrij.*|verwijder.*|herroep.*|zonder|wis|haal.*|schrap.*|opzeg.*|stopzet.*|bedenk.*|bedacht|spijt)$/;

/** What is asked in no known shape, the likeliest first. */
const readLearned = (message: Message): Asked => {
  const heard = hearWish(message.forms);
  const [first] = heard;
  const whole = heard.reduce((sum, { share }) => sum + share, 0);
  if (!first || whole < (isRight(first.label) ? sure.right : sure.question)) return { asked: [], because: [], guessed: false };
  // To stop something takes a word that says so.
  if (first.label === 'withdraw_consent' && !message.forms.some((word) => stopping.test(word)))
    return { asked: [], because: [], guessed: false };
  const all = heard.filter(
    ({ label, share }) => label === first.label || (isRight(label) && isRight(first.label) && share >= first.share * beside),
  );
  return { asked: all.map(({ label }) => label), because: [written(message, first.window.from, first.window.to)], guessed: true };
};

/** Which rights and privacy questions a message holds. A demand is a right; how it works is a question (labels.md, intent). */
export const readIntents = (message: Message): Asked => {
  const { forms } = message;
  const found = findRights(forms);
  const about = findPrivacy(forms);
  if (found.length === 0 && about.length === 0) return readLearned(message);
  const marks = (label: string) => about.filter((hit) => hit.label === label);
  const negated = marks('negated');
  const how = marks('howItWorks');
  const elsewhere = marks('otherBody');
  const places = new Map<Intent, Hit>();
  const note = (intent: Intent, hit: Hit) => {
    const known = places.get(intent);
    if (!known || hit.from < known.from || (hit.from === known.from && hit.to > known.to)) places.set(intent, hit);
  };
  for (const hit of found) {
    const sentence = sentenceAt(forms, hit.from);
    const here = (mark: Hit) => mark.from >= sentence.from && mark.from < sentence.to;
    if (negated.some((mark) => touches(mark, hit))) continue;
    if (elsewhere.some(here) && !forms.slice(sentence.from, sentence.to).some((word) => word === 'jullie' || word === 'zorggenoot'))
      continue;
    if (found.some((each) => each.label !== hit.label && within(hit, each))) continue;
    // "Hoe kan ik …" asks how it works; a plain "ik wil" beside it still demands.
    const asksHow = how.some((mark) => here(mark) && mark.from <= hit.from);
    note(asksHow ? 'privacy_question' : hit.label, hit);
  }
  // "Wat moet ik invullen" asks for help, "moet ik dat invullen" why.
  const questions = marks('privacy_question').filter(
    (hit) =>
      (forms[hit.from] !== 'moet' || !asking.has(forms[hit.from - 1] ?? '')) &&
      !(forms[hit.from] === 'krijg' && (forms[hit.from - 1] === 'ik' || asking.has(forms[hit.from - 1] ?? ''))),
  );
  const toRead = marks('wholeStatement');
  for (const hit of toRead) note('privacy_question', hit);
  const demands = [...places].filter(([intent]) => isRight(intent)).map(([, hit]) => sentenceAt(forms, hit.from).from);
  for (const hit of questions.filter((each) => demands.length === 0 || isQuestionBeside(message, each, demands)))
    if (!elsewhere.some((mark) => touches(mark, hit)) || forms.includes('jullie') || forms.slice(hit.from, hit.to).includes('dit'))
      note('privacy_question', hit);
  const ordered = [...places].toSorted((a, b) => a[1].from - b[1].from || a[1].to - b[1].to);
  if (!ordered.some(([intent]) => isRight(intent))) {
    const learned = readLearned(message);
    if (ordered.length === 0 || learned.asked.some(isRight)) return learned;
  }
  return {
    asked: ordered.map(([intent]) => intent),
    because: ordered.map(([, hit]) => written(message, hit.from, hit.to)),
    guessed: false,
    ...(toRead.length > 0 && { toRead: true }),
  };
};
