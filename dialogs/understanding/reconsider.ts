import { agreesBesideAsking } from './atSummary.ts';
import type { Control, State } from '../../domain/understanding.ts';
import { isRight } from '../../domain/understanding.ts';
import { yesTiles } from './clearYes.ts';
import { hearControl, hearSummary } from './learned/hear.ts';
import type { HeardControl } from './learned/hear.ts';
import type { Reading } from './reading.ts';
import { tellsOfCare } from './readSituation.ts';
import { isNoWord } from './yesNo.ts';
import { consentStates, decide, givesData, slotAsked, spokenWords, yesNoStates } from './reading.ts';

/** How sure the classifier must be, where nothing was understood and where all was taken for an account. */
const sureOf = { nothing: 0.3, account: 0.4 } as const;
/** Where a guess may refuse what was offered, or lose what an advisor must see, and of what answers with a text about data or begins anew. */
const surer = { nothing: 0.5, account: 0.6 } as const;
const hangsMore: ReadonlySet<State> = new Set([...consentStates, 'confirm_summary', 'handed_over']);
/** What takes back a request is hardly ever guessed. */
const sureOfTakingBack = 0.7;
const sureEnough = (control: Control, state: State, open: keyof typeof sureOf): number =>
  state === 'rights_confirm'
    ? sureOfTakingBack
    : (hangsMore.has(state) || control === 'privacy_question' || control === 'restart' ? surer : sureOf)[open];
/** A longer message tells something, whatever else it does. */
const longestCommand = 16;
/** In these states whatever was typed counts as told. */
const telling: ReadonlySet<State> = new Set(['ask_situation', 'handed_over', 'confirm_summary']);

const isOffer = (state: State): boolean => consentStates.has(state) || yesNoStates.has(state) || state === 'confirm_summary';

/** A refusal is a no where something is offered, and leaves a question open. */
const meantAt =
  (state: State) =>
  (control: HeardControl): HeardControl => {
    if (control !== 'skip' && control !== 'answer_no') return control;
    return isOffer(state) ? 'answer_no' : slotAsked[state] === undefined ? control : 'skip';
  };

const fitting = (control: HeardControl, state: State, isAccount: boolean): Control | undefined => {
  // A guess throws away nothing that was told.
  if (state === 'resume_offer' || (control === 'restart' && isAccount)) return undefined;
  if (control === 'skip' || control === 'answer_no') return isOffer(state) || slotAsked[state] !== undefined ? control : undefined;
  return control === 'answer' || control === 'unclear' ? undefined : control;
};

const isOpen = ({ understanding: { control, slots, crisis }, state, message }: Reading): keyof typeof sureOf | undefined => {
  // After an alarm nothing is guessed.
  if (crisis !== 'none' || state === 'after_crisis') return undefined;
  if (control === 'unclear' && Object.keys(slots).length === 0) return 'nothing';
  const onlyTells = control === 'answer' && telling.has(state) && spokenWords(message).length <= longestCommand;
  return onlyTells && slots.relation === undefined && slots.contactTime === undefined ? 'account' : undefined;
};

/** How sure the classifier must be at the summary: a change that is named is asked for, an agreement hands in. */
const sureOfSummary = { change: 0.5, yes: 0.75 } as const;
/** With these an agreement keeps something back. */
const keepsBack = new Set([
  'zeggen',
  'vertellen',
  'kwijt',
  'maar',
  'alleen',
  'behalve',
  'wacht',
  'wachten',
  'eerst',
  'nog',
  'ook',
  'mits',
  'als',
  'of',
]);

/** "Ik hoor niks", "ik doe het zo" says nothing of the summary. */
const ofOneself = /^ik (?:zie|hoor|doe|heb)\b/;

/** What was said of the summary in no known shape: what is to be changed, or that it is right. What is told of the care is never lost in a yes. */
const reconsiderSummary = (reading: Reading): void => {
  const { state, message, understanding } = reading;
  const heard = state === 'confirm_summary' ? hearSummary(message) : undefined;
  if (!heard || heard.does === 'answer' || heard.does === 'other') return;
  const isYes = heard.does === 'answer_yes';
  if (heard.share < (isYes ? sureOfSummary.yes : sureOfSummary.change)) return;
  if (isYes && ofOneself.test(message.plain.trim())) return;
  if (isYes && (tellsOfCare(message) || message.text.includes('?') || message.forms.some((word) => keepsBack.has(word)))) return;
  if (heard.does !== 'correct:situation') delete understanding.slots.situation;
  if (isYes && understanding.intent === 'intake') understanding.intent = 'other';
  decide(reading, heard.does, [message.text.trim()], isYes ? undefined : 'intake');
};

/** "Nee hoor, stuur maar": a yes and a no stand in the same answer to a question for consent, and neither is guessed. */
const isOfTwoMinds = ({ state, message }: Reading): boolean =>
  consentStates.has(state) && isNoWord(message.forms[0] ?? '') && yesTiles(message.forms).some(({ label }) => label === 'yes');

/**
 * Gives a message that no shape explained another chance: what it most likely does, by the classifier. Never a yes to consent (dutch.md 0, rule 7),
 * and never in place of something that was read.
 */
export const reconsider = (reading: Reading): void => {
  const open = isOpen(reading);
  const { state, message, understanding } = reading;
  const isOfReaching = understanding.preference !== undefined || understanding.caution !== undefined;
  if (open === undefined || givesData(reading) || isOfReaching || isOfTwoMinds(reading)) return;
  const heard = hearControl(message, state, meantAt(state));
  const control =
    heard && heard.share >= sureEnough(heard.control, state, open) ? fitting(heard.control, state, open === 'account') : undefined;
  if (control === undefined) return reconsiderSummary(reading);
  delete understanding.slots.situation;
  if (understanding.intent === 'intake') understanding.intent = 'other';
  const intent = control === 'human' || control === 'privacy_question' ? control : undefined;
  decide(reading, control, [message.text.trim()], intent);
};

/** What a word may say that means something else, and what it is then. */
const mayBeElse: ReadonlySet<Control> = new Set(['help', 'human', 'answer_no', 'answer_yes', 'answer']);
const elseIs: ReadonlySet<Control> = new Set(['help', 'human', 'back', 'repeat', 'skip', 'answer_no', 'smalltalk']);
/** How sure the classifier must be of the one, and at most of the other. */
const overruling = { least: 0.6, most: 0.15 } as const;

const isSettled = (reading: Reading): boolean => {
  const { state, understanding, asked, message, correction } = reading;
  if (understanding.crisis !== 'none' || state === 'after_crisis' || consentStates.has(state) || correction !== undefined) return true;
  if (asked.some(isRight) || givesData(reading) || understanding.preference !== undefined || understanding.caution !== undefined)
    return true;
  if (agreesBesideAsking(reading)) return true;
  // What is told there is told.
  if (understanding.control === 'answer' && (state === 'start' || telling.has(state) || slotAsked[state] !== undefined)) return true;
  return !mayBeElse.has(understanding.control) || spokenWords(message).length > longestCommand;
};

/** A word of command or agreement in a message that, by all its words, does something else: "praat ik nou tegen een echt iemand?" */
export const overrule = (reading: Reading): void => {
  if (isSettled(reading)) return;
  const { state, message, understanding } = reading;
  const heard = hearControl(message, state, meantAt(state));
  const { control } = understanding;
  const said = control === 'answer_yes' ? 'answer' : (control as HeardControl);
  if (!heard || heard.share < overruling.least || heard.shareOf(said) > overruling.most || !elseIs.has(heard.control)) return;
  const meant = fitting(heard.control, state, false);
  if (meant === undefined || meant === control) return;
  understanding.also = [];
  understanding.intent = 'other';
  delete understanding.asks;
  decide(reading, meant, [message.text.trim()], meant === 'human' ? meant : undefined);
};
