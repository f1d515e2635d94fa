import { isRight } from '../../domain/understanding.ts';
import type { Intent, Right, State } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { endsInQuestion, written } from './clean.ts';
import { hearRight, hearWish } from './learned/hear.ts';
import { phraseBook } from './phrases.ts';
import type { Hit } from './phrases.ts';
import { privacyPhrases } from './privacyQuestions.ts';
import { rightPhrases, rightsLists } from './rights.ts';

const findRights = phraseBook(rightPhrases, rightsLists);
const findPrivacy = phraseBook(privacyPhrases, rightsLists);
type About = ReturnType<typeof findPrivacy>[number];

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

/**
 * How sure the classifier must be that something is asked at all, that a known shape is meant as one, of what is asked further, and of
 * what is asked although another body is named; and of what stands beside the first as a part of it.
 */
const sure = { right: 0.18, question: 0.25, shape: 0.15, further: 0.2, despite: 0.5 };
const beside = 0.5;

/** What is said to put an end to something, or to a yes. */
const stopping =
  /^(?:niet|geen|niets|niks|nooit|af|uit|weg|terug|in|klaar|minder|genoeg|eraf|ervan|vanaf|zonder|bedacht|spijt|(?:stop|hou|verwijder|herroep|wis|haal|schrap|opzeg|stopzet|bedenk)\p{L}*)$|trek|meld|schrij/u;

const nothing: Asked = { asked: [], because: [], guessed: false };

type Wishes = NonNullable<ReturnType<typeof hearWish>>;
const rightsIn = (heard: Wishes): number => heard.reduce((sum, { label, share }) => sum + (isRight(label) ? share : 0), 0);

/** What is asked in no known shape, the likeliest first. */
const readLearned = (message: Message, heard: Wishes | undefined): Asked => {
  const [first] = heard ?? [];
  if (!heard || !first) return nothing;
  const whole = isRight(first.label) ? rightsIn(heard) : first.share;
  if (whole < (isRight(first.label) ? sure.right : sure.question)) return nothing;
  // To stop something takes a word that says so.
  if (first.label === 'withdraw_consent' && !message.forms.some((word) => stopping.test(word))) return nothing;
  const all = heard.filter(
    ({ label, share }) => label === first.label || (isRight(label) && isRight(first.label) && share >= first.share * beside),
  );
  return { asked: all.map(({ label }) => label), because: [written(message, first.window.from, first.window.to)], guessed: true };
};

/** Words of a sentence on either side of a known shape that say what it is about. */
const reach = 20;

/** A known shape in which the classifier hears no right at all says something else ("gooi mijn dossier weg" in "na hoeveel jaar …"). */
const isMeant = (forms: readonly string[], state: State, { from }: Hit): boolean => {
  const sentence = sentenceAt(forms, from);
  const to = Math.min(sentence.to, from + reach);
  return [Math.max(sentence.from, from - reach), from].some((begin) => (hearRight(forms, state, { from: begin, to }) ?? 1) >= sure.shape);
};

/** "Ik werk bij de politie" says whose people they are, and not whose data. */
const isEmployer = (forms: readonly string[], { from }: Hit): boolean => /^werk(?:t|te|zaam)?$/.test(forms[from - 1] ?? '');

const ours = new Set(['jullie', 'zorggenoot']);

/** Where rights and questions stand that are asked in known shapes. */
const placesOf = (message: Message, found: readonly Hit<Right>[], about: readonly About[]): Map<Intent, Hit> => {
  const { forms } = message;
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
    if (elsewhere.some(here) && !forms.slice(sentence.from, sentence.to).some((word) => ours.has(word))) continue;
    if (found.some((each) => each.label !== hit.label && within(hit, each))) continue;
    // "Hoe kan ik …" asks how it works; a plain "ik wil" beside it still demands.
    const asksHow = how.some((mark) => here(mark) && mark.from <= hit.from);
    note(asksHow ? 'privacy_question' : hit.label, hit);
  }
  // "Wat moet ik invullen" asks for help, "moet ik dat invullen" why.
  for (const hit of marks('wholeStatement')) note('privacy_question', hit);
  const demands = [...places].filter(([intent]) => isRight(intent)).map(([, hit]) => sentenceAt(forms, hit.from).from);
  for (const hit of marks('privacy_question')) {
    const [first, before] = [forms[hit.from], forms[hit.from - 1] ?? ''];
    if (first === 'moet' && asking.has(before)) continue;
    if (first === 'krijg' && (before === 'ik' || asking.has(before))) continue;
    if (demands.length > 0 && !isQuestionBeside(message, hit, demands)) continue;
    const isOfOthers = elsewhere.some((mark) => touches(mark, hit));
    if (!isOfOthers || forms.includes('jullie') || forms.slice(hit.from, hit.to).includes('dit')) note('privacy_question', hit);
  }
  return places;
};

/** Which rights and privacy questions a message holds. A demand is a right; how it works is a question (labels.md, intent). */
export const readIntents = (message: Message, state: State): Asked => {
  const { forms } = message;
  const heard = hearWish(message, state);
  const found = findRights(forms).filter((hit) => isMeant(forms, state, hit));
  const about = findPrivacy(forms);
  const isOfOthers = about.some((hit) => hit.label === 'otherBody' && !isEmployer(forms, hit)) && !forms.some((word) => ours.has(word));
  const learned = isOfOthers && rightsIn(heard ?? []) < sure.despite ? nothing : readLearned(message, heard);
  if (found.length === 0 && about.length === 0) return learned;
  const places = placesOf(message, found, about);
  const ordered = [...places].toSorted((a, b) => a[1].from - b[1].from || a[1].to - b[1].to);
  const isRightAsked = ordered.some(([intent]) => isRight(intent));
  if (!isRightAsked && (ordered.length === 0 || learned.asked.some(isRight)))
    return { ...learned, guessed: learned.guessed && about.length === 0 };
  const further = isRightAsked
    ? (heard ?? []).filter(({ label, share }) => isRight(label) && share >= sure.further && !places.has(label))
    : [];
  return {
    asked: [...ordered.map(([intent]) => intent), ...further.map(({ label }) => label)],
    because: ordered.map(([, hit]) => written(message, hit.from, hit.to)),
    guessed: false,
    ...(about.some(({ label }) => label === 'wholeStatement') && { toRead: true }),
  };
};
