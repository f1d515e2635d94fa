import { isGrave, isRight, nothingUnderstood } from '../../domain/understanding.ts';
import type { Control, Flag, Intent, Understand, Understanding } from '../../domain/understanding.ts';
import { answerQuestion, answerToRead, answerWhy } from './answers/answer.ts';
import { hearQuestion } from './answers/hearQuestion.ts';
import { atAfterCrisis } from './atAfterCrisis.ts';
import { atChoice } from './atChoice.ts';
import { atConsent } from './atConsent.ts';
import { atHandedOver } from './atHandedOver.ts';
import { atQuestion } from './atQuestion.ts';
import { atSummary } from './atSummary.ts';
import { atYesNo } from './atYesNo.ts';
import { withoutAddresses } from './besideOwnData.ts';
import { clean, endsInQuestion } from './clean.ts';
import type { Message } from './clean.ts';
import { readContact } from './contact.ts';
import { fillSlots, problemOf } from './fillSlots.ts';
import { readFlags } from './flags.ts';
import { leastFurther } from './leastFor.ts';
import { withoutFalseLeak } from './heldWrongly.ts';
import { placesAsked } from './learned/hear.ts';
import type { HeardWish } from './learned/hear.ts';
import { interrupts } from './interruption.ts';
import { readCaution } from './readCaution.ts';
import { readChoice } from './readChoice.ts';
import { readCommands } from './readCommands.ts';
import { readCorrection } from './readCorrection.ts';
import { readCrisis } from './readCrisis.ts';
import type { Reading } from './reading.ts';
import { consentStates, decide, slotAsked, yesNoStates } from './reading.ts';
import { readIntents } from './readIntents.ts';
import { readPage, readSection } from './readPage.ts';
import { saysRight } from './rightWords.ts';
import { findUnanswered } from './unanswered.ts';
import { readProvider } from './readProvider.ts';
import { digitSpans } from './phoneSpans.ts';
import { readOwnName } from './ownName.ts';
import { readAside } from './readSituation.ts';
import { partedIn } from './whoseData.ts';
import { hearBeside, withoutName } from './wholeName.ts';
import { tellsYouth } from './youth.ts';
import { overrule, reconsider } from './reconsider.ts';
import { plainFigures } from './recognizers.ts';
import type { Readers, Recognizers } from './recognizers.ts';
import { rightsBesideDanger } from './rightsBesideDanger.ts';

/** In figures, or said one by one. */
const givesCode = (message: Message): boolean => /\d/.test(message.text) || digitSpans(message).some(({ digits }) => digits.length > 3);

const settle = (reading: Reading): void => {
  const { state } = reading;
  if (state === 'confirm_summary') return atSummary(reading);
  if (consentStates.has(state)) return atConsent(reading);
  if (state === 'choose') return atChoice(reading);
  if (state === 'after_crisis') return atAfterCrisis(reading);
  if (state === 'handed_over') return atHandedOver(reading);
  if (yesNoStates.has(state)) return atYesNo(reading);
  if (state === 'ask_code')
    return decide(reading, givesCode(reading.message) ? 'answer' : reading.commands.has('skip') ? 'skip' : 'unclear');
  return atQuestion(reading);
};

/** A message with this control may have been an attempt at an answer, so that it can be said what is missing. */
const tries = (control: Control) => control === 'answer' || control === 'unclear' || control.startsWith('correct:');

const isValid = ({ state, understanding: { control, slots } }: Reading): boolean => {
  const asked = slotAsked[state];
  if (asked !== undefined) return slots[asked] !== undefined && control !== 'skip';
  return (
    control === 'answer' || control === 'answer_yes' || control === 'answer_no' || control === 'restart' || control.startsWith('correct:')
  );
};

const flagOf = (crisis: Understanding['crisis']): Flag[] => (crisis === 'none' ? [] : [crisis === 'overload' ? 'overload' : 'crisis']);

/** "Wat doen jullie aan het datalek van gisteren?" is asked of one that is known, and is no question about privacy. */
const asksOfLeak = /^\W*(?:en |maar )?(?:wat|hoe|waarom)\b[^.?!]{0,40}\b(?:het|dat|dit) (?:data)?lek (?:van|bij) [^.?!]{1,25}[.?! ]*$/;

/** Whoever tells of a leak complains (labels.md, intent). Another right is asked beside it only in a word of its own: "gestuurd" asks nothing. */
const withLeak = (asked: readonly Intent[], flags: readonly Flag[], text: string): readonly Intent[] => {
  if (!flags.includes('leak') || !asked.some(isRight)) return asked;
  if (asksOfLeak.test(text)) return ['complaint'];
  const said = asked.filter((intent) => !isRight(intent) || intent === 'complaint' || saysRight(intent, text));
  return said.includes('complaint') ? said : ['complaint', ...said];
};

/** Where a request of before was not answered, that one is asked still, and no other: "om verwijdering gevraagd en niets gehoord". */
const withUnanswered = (asked: readonly Intent[], { forms, plain }: Message): readonly Intent[] => {
  const isSaid = (intent: Intent): boolean => isRight(intent) && intent !== 'complaint' && saysRight(intent, plain);
  if (!asked.includes('complaint') || !asked.some(isSaid) || findUnanswered(forms).length === 0) return asked;
  return asked.filter((intent) => !isRight(intent) || intent === 'complaint' || isSaid(intent));
};

/** After an alarm "is dat erg?" asks about the danger; about data only who speaks of them. */
const ofData =
  /\b(?:gegevens|privacy|lees\w*|lezen|gelezen|gezien|gehoord|bewaar\w*|bewaren|delen|deelt|deel|ziet|zien|hoort|horen|doorgeven|geef\w* (?:je|jullie)|geheim\w*|anoniem|vertel\w*|weet|weten|dossier|verklaring|melden|meldt|politie)\b/;

/** Below this the classifier alone is not sure enough of a right to register one unasked. */
const sureOfRight = 0.6;

/** What is asked, a person beside it, and how sure that is. */
const noteAsked = (
  understanding: Understanding,
  asked: readonly Intent[],
  heard: HeardWish | undefined,
  guessed: number | undefined,
): void => {
  const [first, ...rest] = asked;
  if (first === undefined) return;
  understanding.intent = first;
  understanding.also = rest;
  if (!asked.some(isRight)) return;
  if (heard && heard.likely.human >= leastFurther) understanding.also.push('human');
  if (guessed !== undefined && guessed < sureOfRight) understanding.isDoubtful = true;
};

const read = (text: string, state: Reading['state'], { recognizers, byRules }: Required<Readers>): Reading => {
  const message = clean(text);
  const contact = readContact(message, state === 'ask_phone' || state === 'confirm_value', recognizers);
  const name = readOwnName(message, state, contact.blanks, byRules);
  const told = withoutAddresses(message);
  const asking = state === 'ask_name' && name.ok ? withoutName(told, name.value) : told;
  const heard = withoutFalseLeak(asking, hearBeside(told, asking, state));
  const danger = readCrisis(message, state);
  const { asked: wanted, because, guessed, toRead, isDenied, isElsewhere } = readIntents(asking, state, heard);
  const beside = isGrave(danger.crisis) && !wanted.some(isRight) ? [...rightsBesideDanger(message, state), ...wanted] : wanted;
  const asked = state === 'after_crisis' && !ofData.test(message.plain) ? beside.filter((intent) => intent !== 'privacy_question') : beside;
  const understanding = nothingUnderstood();
  understanding.crisis = danger.crisis;
  understanding.because = [...danger.because, ...because];
  understanding.flags = [...readFlags(told, state, heard, asked), ...flagOf(danger.crisis)];
  noteAsked(understanding, withUnanswered(withLeak(asked, understanding.flags, message.plain), message), heard, guessed);
  const parted = understanding.flags.includes('representative') ? partedIn(message, state, asked) : undefined;
  if (parted) understanding.parted = parted;
  const { flags } = understanding;
  if (flags.includes('minor') && flags.includes('representative') && !tellsYouth(message.forms, state)) understanding.isYoungOther = true;
  if (toRead) understanding.asks = 'statement';
  if (isElsewhere) understanding.asks = 'elsewhere';
  const caution = readCaution(message);
  if (caution !== undefined) understanding.caution = caution;
  const reading: Reading = {
    message,
    state,
    contact,
    name,
    commands: readCommands(asking),
    correction: undefined,
    asked,
    guessedBy: guessed === undefined ? [] : because,
    guessed: guessed ?? 0,
    byRules,
    understanding,
    ...((isDenied ?? isElsewhere) && { isDenied: true }),
  };
  fillSlots(reading);
  return reading;
};

/** An account belongs to an answer; of a message that asks for something else only the part that tells of care is kept. */
const keepAccount = ({ understanding: { control, slots }, message, contact }: Reading): void => {
  if (control === 'answer' || control === 'crisis') return;
  const told =
    control === 'human' || control === 'privacy_question' ? readAside(message, contact.blanks, contact.blanks.length > 0) : undefined;
  // A question about one's data tells nothing, also when it names somebody.
  if (told === undefined || (control === 'privacy_question' && told.endsWith('?'))) delete slots.situation;
  else slots.situation = told;
};

/** What was read was cleaned for reading. An account that is the whole message is kept as it was typed. */
const keepAsTyped = ({ understanding: { slots }, message }: Reading, typed: string): void => {
  if (slots.situation !== undefined && slots.situation === message.text.trim()) slots.situation = typed.trim();
};

const applyCorrection = (reading: Reading): void => {
  const { understanding, message, state } = reading;
  const correction = readCorrection(message, new Set(Object.keys(understanding.slots)), {
    asked: slotAsked[state],
    atSummary: state === 'confirm_summary',
  });
  if (!correction) return;
  reading.correction = correction;
  if (correction.name !== undefined) understanding.slots.name = correction.name;
  if (correction.relation !== undefined) understanding.slots.relation = correction.relation;
  if (correction.ending !== undefined) understanding.ending = correction.ending;
};

/** What is picked of what was shown: a choice by number, or the provider of one of two addresses. */
const readPicked = ({ state, message, understanding }: Reading, recognizers: () => Recognizers): void => {
  if (state === 'choose' || state === 'confirm_summary' || consentStates.has(state) || yesNoStates.has(state)) {
    const choice = readChoice(message, recognizers, state === 'choose' ? 2 : undefined);
    if (choice !== undefined) understanding.choice = choice;
  }
  if (state === 'choose') {
    const page = readPage(message);
    if (page !== undefined) understanding.page = page;
    const section = readSection(message);
    if (section !== undefined) understanding.section = section;
  }
  const provider = state === 'confirm_value' && understanding.slots.email === undefined ? readProvider(message.plain) : undefined;
  if (provider !== undefined) understanding.provider = provider;
};

/** The sentences with a question mark, if there are any: beside a demand those ask something. */
const questionsIn = (message: Message): readonly string[] => {
  const { forms } = message;
  const ends = [...forms.entries()].filter(([, word]) => word === '|').map(([at]) => at);
  const asked = [...ends, forms.length].flatMap((to, at) => {
    const from = at === 0 ? 0 : (ends[at - 1] ?? 0) + 1;
    return endsInQuestion(message, to) ? [...forms.slice(from, to), '|'] : [];
  });
  return asked.length > 0 ? asked : forms;
};

/** Answers a question about privacy, and says which clauses the answer rests on. The statement is at hand for the dialogs to show. */
const answerIn = ({ understanding, message, state }: Reading): void => {
  const { intent, also, control, because } = understanding;
  if (understanding.asks === 'statement' && control !== 'privacy_question') delete understanding.asks;
  if (control === 'crisis' || (intent !== 'privacy_question' && !also.includes('privacy_question'))) return;
  const { asks } = understanding;
  const special = asks === 'why' ? answerWhy(state) : asks === 'statement' ? answerToRead() : undefined;
  const { text, clauses, law } = special ?? answerQuestion([intent, ...also].some(isRight) ? questionsIn(message) : message.forms);
  understanding.answer = text;
  understanding.restsOn = clauses;
  because.push(...clauses, ...law);
};

/** A person who is wanted before something else is asked comes first (labels.md, intent). */
const withPersonFirst = ({ understanding, message, state, commands, asked: [first] }: Reading): void => {
  const { also, control } = understanding;
  if (first === undefined || control !== 'privacy_question' || !also.includes('human') || !isRight(first)) return;
  const places = placesAsked(withoutAddresses(message), state);
  const place = commands.placeOf('human') ?? commands.placeOf('call') ?? places.human;
  if (place >= places[first]) return;
  understanding.also = [understanding.intent, ...also.filter((intent) => intent !== 'human')];
  understanding.intent = 'human';
  understanding.control = 'human';
};

const ofOneself = /\b(?:mijn|me|mij|mezelf)\b/;
/** A claim to be an authority asks nothing about one's own data (labels.md, intent); with a question mark it may. */
const isDemandOfAuthority = ({ understanding: { flags, intent }, message }: Reading): boolean => {
  if (!flags.includes('authority')) return false;
  if (isRight(intent)) return !ofOneself.test(message.plain);
  return intent === 'intake' || (intent === 'privacy_question' && !message.text.includes('?'));
};

/** Makes the reader of messages. */
export const createUnderstanding =
  ({ recognizers, byRules = false }: Readers): Understand =>
  (text, state) => {
    const reading = read(text, state, { recognizers, byRules });
    const { understanding, commands } = reading;
    applyCorrection(reading);
    const problem = problemOf(reading);
    if (problem) understanding.problem = problem;
    readPicked(reading, recognizers);
    if (!interrupts(reading)) {
      settle(reading);
      // A right that is not asked is nothing else either.
      if (!reading.isDenied) {
        reconsider(reading);
        hearQuestion(reading);
      }
    }
    overrule(reading);
    if (state === 'ask_situation') keepAccount(reading);
    if (reading.asked.length > 0 && commands.has('human') && understanding.intent !== 'human' && !understanding.also.includes('human'))
      understanding.also.push('human');
    withPersonFirst(reading);
    if (isDemandOfAuthority(reading)) {
      understanding.intent = 'other';
      understanding.also = understanding.also.filter((intent) => !isRight(intent));
    }
    keepAsTyped(reading, text);
    answerIn(reading);
    understanding.valid = isValid(reading);
    if (understanding.valid || !tries(understanding.control)) delete understanding.problem;
    return understanding;
  };

/** Reads a message without the recognizers; the server makes its own with them (`createUnderstanding`). */
export const understand: Understand = createUnderstanding({ recognizers: () => plainFigures });
/** The same by the rules alone. */
export const understandByRules: Understand = createUnderstanding({ recognizers: () => plainFigures, byRules: true });
