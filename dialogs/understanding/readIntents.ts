import { isRight, rights } from '../../domain/understanding.ts';
import type { Intent, Right, State } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { endsInQuestion, written } from './clean.ts';
import { type Asked, nothingAsked as nothing } from './asked.ts';
import { besideDenied } from './besideDenied.ts';
import { asidesOf, withoutSentences } from './inquiry.ts';
import { notMeantAtAll, notMeantOfUs } from './agentElsewhere.ts';
import { withFurtherSaid } from './furtherSaid.ts';
import { findHandedOver, notMeantBeside } from './handedOver.ts';
import { inOrder } from './inOrder.ts';
import { hearRight, hearWish } from './learned/hear.ts';
import type { HeardWish } from './learned/hear.ts';
import { readEnglish } from './readEnglish.ts';
import type { English } from './readEnglish.ts';
import { namedRights } from './namedRights.ts';
import { withoutOwnData } from './besideOwnData.ts';
import { phraseBook } from './phrases.ts';
import { furtherIn } from './furtherHeard.ts';
import { leastFurther } from './leastFor.ts';
import type { Hit } from './phrases.ts';
import { isOnlyOfCalls } from './ofCalls.ts';
import { withoutPlainlyNot } from './plainlyNot.ts';
import { plainDemand } from './plainDemands.ts';
import { withClauses, withPlain } from './withPlain.ts';
import { privacyPhrases } from './privacyQuestions.ts';
import { takesRequestBack } from './readTakingBack.ts';
import { rightPhrases, rightsLists } from './rights.ts';
import { withoutSupposed } from './supposed.ts';
import { findUnanswered } from './unanswered.ts';

const findRights = phraseBook(rightPhrases, rightsLists);
const findPrivacy = phraseBook(privacyPhrases, rightsLists);
type Heard = HeardWish['asked'][number];
type About = ReturnType<typeof findPrivacy>[number];

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
 * How sure the classifier must be that something is asked at all, that a known shape is meant as one, and of what is asked although another
 * body is named or something need not be done; that a leak is told; that a yes is taken back without a word of stopping; and that
 * something is asked about data although another body is named.
 */
const sure = {
  right: 0.1,
  question: 0.25,
  shape: 0.15,
  questionBeside: 0.3,
  despite: 0.5,
  apart: 0.6,
  leak: 0.2,
  stopped: 0.5,
  inquiry: 0.8,
};
/** What is said to put an end to something, or to a yes. */
const stopping =
  /^(?:nee|nul|niet|geen|niets|niks|nooit|af|uit|weg|terug|in|klaar|minder|genoeg|eraf|ervan|vanaf|zonder|bedacht|spijt|(?:stop|hou|verwijder|herroep|wis|haal|schrap|opzeg|stopzet|bedenk)\p{L}*)$|trek|meld|schrij/u;

const rightsIn = (heard: HeardWish['asked']): number => heard.reduce((sum, { label, share }) => sum + (isRight(label) ? share : 0), 0);

const complains = (first: Heard | undefined, { likely }: HeardWish): boolean =>
  first !== undefined && (first.label === 'complaint' || (isRight(first.label) && likely.complaint >= leastFurther));

/** From here on a right is asked beside a leak that is told. */
const besideLeak = 0.5;

/** Whoever tells that data got into wrong hands complains, without a word of a complaint (labels.md, intent). */
const ofLeak = (message: Message, state: State, { likely }: HeardWish): Asked => {
  const further = rights.filter((right) => right !== 'complaint' && likely[right] >= besideLeak);
  return { asked: inOrder(message, state, [...further, 'complaint'], true), because: [message.text.trim()], guessed: likely.leak };
};

/** Whatever cannot be meant, too little is left to ask anything. */
const isNothingHeard = ({ asked, likely }: HeardWish): boolean =>
  rightsIn(asked) < sure.right &&
  likely.leak < sure.leak &&
  !asked.some(({ label, share }) => label === 'privacy_question' && share >= sure.question);

/** What is asked in no known shape. */
const readLearned = (message: Message, state: State, heard: HeardWish | undefined): Asked => {
  if (!heard) return nothing;
  if (isNothingHeard(heard)) return nothing;
  const { forms } = message;
  const unlikely: readonly Intent[] = [...notMeantBeside(forms), ...notMeantOfUs(forms), ...notMeantAtAll(forms)];
  const wishes = heard.asked.filter(({ label }) => !unlikely.includes(label));
  const question = wishes.find(({ label }) => label === 'privacy_question');
  const right = wishes.find(({ label }) => isRight(label));
  const [wanted, inquired] = [rightsIn(wishes), question?.share ?? 0];
  // All rights together stand against a question: that something is demanded is surer than what.
  const first = wanted >= Math.max(sure.right, inquired) ? right : inquired >= sure.question ? question : undefined;
  if (heard.likely.leak >= sure.leak && !complains(first, heard) && (first !== question || inquired < heard.likely.leak))
    return ofLeak(message, state, heard);
  if (!first) return nothing;
  // To stop something takes a word that says so, where it is not sure by itself.
  if (first.label === 'withdraw_consent' && wanted < sure.stopped && !message.forms.some((word) => stopping.test(word))) return nothing;
  const all = isRight(first.label) ? [first.label, ...furtherIn(message, heard, [first.label])] : [first.label];
  return {
    asked: inOrder(message, state, all, heard.likely.leak >= sure.leak),
    because: [written(message, first.window.from, first.window.to)],
    guessed: Math.min(1, isRight(first.label) ? wanted : inquired),
  };
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

/** "Wat moet ik invullen" asks for help, "moet ik dat invullen" why. */
const isHelpAsked = (forms: readonly string[], { from }: Hit): boolean => {
  const [first, before] = [forms[from], forms[from - 1] ?? ''];
  return (first === 'moet' && asking.has(before)) || (first === 'krijg' && (before === 'ik' || asking.has(before)));
};

/** Where rights and questions stand that are asked in known shapes, and the rights of which it is only asked how they work. */
const placesOf = (message: Message, found: readonly Hit<Right>[], about: readonly About[], unanswered: readonly Hit<Right>[]) => {
  const { forms } = message;
  const marks = (label: string) => about.filter((hit) => hit.label === label);
  const negated = marks('negated');
  // "Hoe kan het dat …" asks no way.
  const how = marks('howItWorks').filter(({ to }) => !(forms[to] === 'het' && forms[to + 1] === 'dat'));
  const elsewhere = marks('otherBody');
  const places = new Map<Intent, Hit>();
  const howOnly = new Set<Intent>();
  const note = (intent: Intent, hit: Hit) => {
    const known = places.get(intent);
    if (!known || hit.from < known.from || (hit.from === known.from && hit.to > known.to)) places.set(intent, hit);
  };
  for (const hit of found) {
    const sentence = sentenceAt(forms, hit.from);
    const here = (mark: Hit) => mark.from >= sentence.from && mark.from < sentence.to;
    if (negated.some((mark) => touches(mark, hit))) continue;
    if (elsewhere.some(here) && !forms.slice(sentence.from, sentence.to).some((word) => ours.has(word))) continue;
    // What was not answered is asked still, beside the complaint.
    if (found.some((each) => each.label !== hit.label && within(hit, each) && !unanswered.includes(each))) continue;
    // "Hoe kan ik …" asks how it works; a plain "ik wil" beside it still demands.
    const asksHow = how.some((mark) => here(mark) && mark.from <= hit.from);
    note(asksHow ? 'privacy_question' : hit.label, hit);
    if (asksHow) howOnly.add(hit.label);
  }
  for (const hit of marks('wholeStatement')) note('privacy_question', hit);
  const demands = [...places].filter(([intent]) => isRight(intent)).map(([, hit]) => sentenceAt(forms, hit.from).from);
  for (const hit of marks('privacy_question')) {
    if (isHelpAsked(forms, hit)) continue;
    if (demands.length > 0 && !isQuestionBeside(message, hit, demands)) continue;
    const isOfOthers = elsewhere.some((mark) => touches(mark, hit));
    if (!isOfOthers || forms.includes('jullie') || forms.slice(hit.from, hit.to).includes('dit')) note('privacy_question', hit);
  }
  return { places, howOnly };
};

const inquiresSurely = (heard: HeardWish | undefined): boolean =>
  heard?.asked.some(({ label, share }) => label === 'privacy_question' && share >= sure.inquiry) ?? false;

const readDemands = (message: Message, state: State, heard: HeardWish | undefined): Asked => {
  const { forms } = message;
  const unanswered = findUnanswered(forms);
  const found = [...findRights(forms), ...findHandedOver(message), ...unanswered].filter((hit) => isMeant(forms, state, hit));
  const about = findPrivacy(forms);
  const isOfOthers = about.some((hit) => hit.label === 'otherBody' && !isEmployer(forms, hit)) && !forms.some((word) => ours.has(word));
  const isNegated = about.some((hit) => hit.label === 'negated');
  const isElse = (isOfOthers || isNegated) && rightsIn(heard?.asked ?? []) < sure.despite && !inquiresSurely(heard);
  const learned = isElse ? nothing : readLearned(message, state, heard);
  const [late] = unanswered;
  // What may be said to anybody who does not answer is asked first.
  if (late && found.length === 0 && learned.asked.every((intent) => intent === 'privacy_question'))
    return { asked: ['complaint'], because: [written(message, late.from, late.to)], guessed: sure.shape };
  if (found.length === 0 && about.length === 0) return learned;
  const { places, howOnly } = placesOf(message, found, about, unanswered);
  const ordered = [...places].toSorted((a, b) => a[1].from - b[1].from || a[1].to - b[1].to);
  const isRightAsked = ordered.some(([intent]) => isRight(intent));
  if (!isRightAsked && (ordered.length === 0 || learned.asked.some((intent) => isRight(intent) && !howOnly.has(intent))))
    return about.length === 0 ? learned : { ...learned, guessed: undefined, isLearned: true };
  const shaped = ordered.map(([intent]) => intent);
  const asked =
    heard && isRightAsked
      ? inOrder(message, state, [...shaped, ...furtherIn(message, heard, shaped)], heard.likely.leak >= sure.leak)
      : shaped;
  return {
    asked,
    because: ordered.map(([, hit]) => written(message, hit.from, hit.to)),
    guessed: undefined,
    ...(about.some(({ label }) => label === 'wholeStatement') && { toRead: true }),
  };
};

const ofConsent = /\b(?:toestemming|akkoord|aanbieding\p{L}*|nieuwsbrie\p{L}*|mails?|mailtjes)\b/u;

/** "Trek mijn verzoek in" takes back what was asked, and no consent. */
const withoutWithdrawal = (message: Message, read: Asked): Asked => {
  if (!read.asked.includes('withdraw_consent') || ofConsent.test(message.plain) || !takesRequestBack(message.text, false)) return read;
  const asked = read.asked.filter((intent) => intent !== 'withdraw_consent');
  return asked.length > 0 ? { ...read, asked } : nothing;
};

/** What is demanded, with all of a list of rights. */
const readWhole = (message: Message, state: State, heard: HeardWish | undefined): Asked => {
  const read = withFurtherSaid(message, state, readDemands(message, state, heard));
  const { asked: named, isAll } = namedRights(message);
  if (named.length === 0) return withoutWithdrawal(message, read);
  const because = read.because.length > 0 ? read.because : [message.text.trim()];
  const rest = isAll ? [] : read.asked.filter((intent) => intent !== 'privacy_question' && !named.some((each) => each === intent));
  return { ...read, asked: rest.length > 0 ? inOrder(message, state, [...named, ...rest], false) : named, because, guessed: undefined };
};

/** What is asked in English, and in Dutch beside it. */
const withEnglish = (message: Message, state: State, english: English): Asked => {
  const rest = withoutSentences(
    message,
    english.sentences.map((sentence) => ({ kind: 'question', ...sentence })),
  );
  const dutch = rest.forms.some((word) => word !== '|') ? readDutch(rest, state, hearWish(rest, state)) : nothing;
  const isFirst = (rest.words[0]?.start ?? Infinity) < (message.words[english.sentences[0]?.from ?? 0]?.start ?? 0);
  const [first, second] = isFirst ? [dutch, english] : [english, dutch];
  const asked = [...new Set([...first.asked, ...second.asked])];
  return {
    ...dutch,
    asked,
    because: [...first.because, ...second.because],
    guessed: english.asked.length > 0 ? undefined : dutch.guessed,
  };
};

const ofCost = /\bkost/;
const insistsOn = /\b(?:stuur|mail|geef|laat|lever) (?:me )?(?:dat|die|het|ze)\b/;
const insists = new Set('doe stop noteer regel graag wil moet ja daarmee'.split(' '));

/**
 * Which rights and privacy questions a message holds. A demand is a right; how it works is a question; a right that is denied is nothing
 * (labels.md, intent). Beside such sentences only the others can demand.
 */
const readDutch = (message: Message, state: State, heard: HeardWish | undefined): Asked => {
  const said = readWords(message, state, heard);
  // While a request is asked back, what it costs is asked of the request.
  const read = state === 'rights_confirm' && ofCost.test(message.plain) ? said : withoutPlainlyNot(message, said);
  // A number beside what is asked makes it no wish to put one right.
  const mayBeData = read.guessed !== undefined && read.asked.includes('rectification');
  const rest = (read.asked.some(isRight) && !mayBeData) || read.isDenied || read.isElsewhere ? undefined : withoutOwnData(message);
  if (!rest) return read;
  const beside = readWords(rest, state, hearWish(rest, state));
  const isSure = beside.guessed === undefined || beside.guessed >= sure.apart;
  if (!beside.asked.some(isRight) || !isSure) return read;
  // Words that stood around what was left out were not written so.
  const because = beside.because.map((words) => (message.text.includes(words) ? words : message.text.trim()));
  return { ...beside, because: [...new Set(because)] };
};

const readWords = (message: Message, state: State, heard: HeardWish | undefined): Asked => {
  if (isOnlyOfCalls(message.plain)) return nothing;
  const read = withoutSupposed(
    message,
    withClauses(message, withPlain(plainDemand(message, state), readBesideAsides(message, state, heard), message.plain)),
  );
  return besideDenied(message, read, (rest) => readBesideAsides(rest, state, hearWish(rest, state)));
};

/** Of files that others keep, and of nothing else: nothing is asked of us, whatever it sounds like. */
const isAllElsewhere = ({ forms }: Message, [first]: readonly { kind: string; to: number }[], { asked }: Asked): boolean =>
  first?.kind === 'elsewhere' && first.to === forms.length && !asked.some(isRight);

const readBesideAsides = (message: Message, state: State, heard: HeardWish | undefined): Asked => {
  const whole = readWhole(message, state, heard);
  const asides = asidesOf(message);
  if (isAllElsewhere(message, asides, whole)) return { ...nothing, isElsewhere: true };
  if (asides.length === 0 || whole.asked.length === 0) return whole;
  const rest = withoutSentences(message, asides);
  const left = rest.forms.length === 0 ? nothing : readWhole(rest, state, hearWish(rest, state));
  const isSurelyLeft = left.guessed === undefined || left.guessed >= sure.despite;
  const demanded = left.asked.filter(isRight).filter((right) => isSurelyLeft || whole.asked.includes(right));
  // "Is er een manier om dat te wissen? Doe dat dan": what is meant stands in the question.
  if (demanded.length === 0 && (rest.forms.some((word) => insists.has(word)) || insistsOn.test(rest.forms.join(' ')))) return whole;
  const question = asides.find(({ kind }) => kind === 'question');
  if (demanded.length === 0 && !whole.asked.some(isRight)) return whole;
  if (!question) {
    return demanded.length > 0 ? left : { ...left, isElsewhere: true };
  }
  const isFirst = (rest.words[0]?.start ?? Infinity) > (message.words[question.from]?.start ?? 0);
  const asked: Intent[] = isFirst ? ['privacy_question', ...demanded] : [...demanded, 'privacy_question'];
  const because = [written(message, question.from, question.to), ...(demanded.length > 0 ? left.because : [])];
  return { asked, because, guessed: undefined, ...(whole.toRead && { toRead: whole.toRead }) };
};

/** Which rights and privacy questions a message holds, in Dutch or English, in the order of asking. */
export const readIntents = (message: Message, state: State, heard: HeardWish | undefined): Asked => {
  const english = readEnglish(message);
  return english ? withEnglish(message, state, english) : readDutch(message, state, heard);
};
