import type { Control, Flag, Intent, Problem, SlotName, State, Understand, Understanding } from '../../domain/understanding.ts';
import { clean } from './clean.ts';
import type { Message } from './clean.ts';
import { readContact } from './contact.ts';
import type { ContactData } from './contact.ts';
import { readFlags } from './flags.ts';
import { readIntents } from './intent.ts';
import { readChoice } from './readChoice.ts';
import { commandIn, readCommands } from './readControl.ts';
import type { Commands } from './readControl.ts';
import { readCorrection } from './readCorrection.ts';
import type { Correction } from './readCorrection.ts';
import { readCrisis } from './readCrisis.ts';
import { readName } from './readName.ts';
import type { NameReading } from './readName.ts';
import { readRelation } from './readRelation.ts';
import { readAccount, readAside } from './readSituation.ts';
import { readTime } from './readTime.ts';
import type { Recognizers } from './recognizers.ts';
import { judgeConsent, judgePlain, judgeSummary } from './yesNo.ts';

const slotAsked: Partial<Record<State, SlotName>> = {
  ask_name: 'name',
  ask_phone: 'phone',
  ask_email: 'email',
  ask_situation: 'situation',
  ask_time: 'contactTime',
};
const consentStates: ReadonlySet<State> = new Set(['ask_consent', 'ask_health_consent']);
const plainStates: ReadonlySet<State> = new Set([
  'handoff_offer',
  'rights_confirm',
  'resume_offer',
  'confirm_value',
  'after_crisis',
  'handed_over',
]);

/** What was read of a message, before the state decides what it means. */
interface Reading {
  message: Message;
  state: State;
  contact: ContactData;
  name: NameReading;
  commands: Commands;
  understanding: Understanding;
  correction: Correction | undefined;
  rights: Intent[];
}

const blank = (): Understanding => ({
  intent: 'other',
  also: [],
  control: 'unclear',
  slots: {},
  valid: false,
  confirm: [],
  suggest: {},
  crisis: 'none',
  flags: [],
  because: [],
});

const decide = (to: Understanding, control: Control, because: readonly string[] = [], intent?: Intent) => {
  to.control = control;
  to.because.push(...because.filter((words) => words !== '' && !to.because.includes(words)));
  if (intent && to.intent !== intent) {
    if (to.intent !== 'other' && to.intent !== 'intake') to.also.unshift(to.intent);
    to.intent = intent;
    to.also = to.also.filter((each) => each !== intent);
  }
};

/** Fills every slot the message gives, whatever was asked. */
const fillSlots = (reading: Reading) => {
  const { message, state, contact, name, understanding, commands } = reading;
  Object.assign(understanding.slots, contact.slots);
  understanding.suggest = contact.suggest;
  understanding.confirm = [...new Set(contact.confirm)];
  if (contact.notOwn.length > 0) understanding.notOwn = contact.notOwn;
  if (name.ok) understanding.slots.name = name.value;
  if (state === 'ask_time') {
    const time = readTime(message);
    if (time !== undefined) understanding.slots.contactTime = time;
  }
  const asking = message.text.includes('?') || commands.has('why');
  if (state === 'ask_situation') {
    const account = readAccount(message);
    if (account.ok) understanding.slots.situation = account.value;
    else understanding.problem = { slot: 'situation', reason: account.reason };
  } else if (!consentStates.has(state) && !asking) {
    const told = readAside(message, contact.blanks);
    if (told !== undefined) understanding.slots.situation = told;
  }
  const relation = readRelation(
    message,
    state === 'ask_situation' || understanding.slots.situation !== undefined || state === 'ask_name' || state === 'start',
  );
  if (relation !== undefined) understanding.slots.relation = relation;
};

const problemOf = (reading: Reading): Problem | undefined => {
  const { state, contact, name, understanding } = reading;
  const { slots } = understanding;
  if (state === 'ask_name' && slots.name === undefined) {
    if (!name.ok && name.reason === 'otherPerson')
      return { slot: 'name', reason: 'otherPerson', ...(name.whose === undefined ? {} : { whose: name.whose }) };
    return { slot: 'name', reason: 'none' };
  }
  if (slots.phone === undefined && contact.phoneProblem && state !== 'ask_email') return contact.phoneProblem;
  if (slots.email === undefined && contact.emailProblem) return contact.emailProblem;
  if (slots.phone === undefined && contact.phoneProblem) return contact.phoneProblem;
  if (state === 'ask_phone' && slots.phone === undefined) return { slot: 'phone', reason: 'none' };
  if (state === 'ask_email' && slots.email === undefined) return { slot: 'email', reason: emailTry(reading) ? 'noAt' : 'none' };
  return undefined;
};

const emailTry = ({ message }: Reading) => {
  const text = message.plain.trim();
  return /\S\.(?:nl|com|be|net|org|eu|de|fr|nu)\b/.test(text) || /^\S*(?:gmail|hotmail|outlook|ziggo|live|icloud)\S*$/.test(text);
};

const summary = (reading: Reading) => {
  const { understanding, message, correction } = reading;
  const { verdict, discard } = judgeSummary(message.forms);
  if (discard) return decide(understanding, 'stop', [message.text.trim()], 'erasure');
  if (correction && (verdict !== 'yes' || hasData(understanding)))
    return decide(understanding, `correct:${correction.what}`, [message.text.trim()], 'intake');
  const { phone, email, name } = understanding.slots;
  const given = phone !== undefined ? 'phone' : email !== undefined ? 'email' : name !== undefined ? 'name' : undefined;
  if (given) return decide(understanding, `correct:${given}`, [message.text.trim()], 'intake');
  if (understanding.slots.situation !== undefined && verdict !== 'yes')
    return decide(understanding, 'correct:situation', [message.text.trim()], 'intake');
  if (verdict === 'yes') return decide(understanding, 'answer_yes', [message.text.trim()]);
  if (verdict === 'no') return decide(understanding, 'answer_no', [message.text.trim()]);
  return decide(understanding, 'unclear');
};

const hasData = ({ slots }: Understanding) => slots.phone !== undefined || slots.email !== undefined || slots.name !== undefined;

const consent = (reading: Reading) => {
  const { understanding, message } = reading;
  const verdict = judgeConsent(message.forms, message.text.includes('?'));
  if (verdict === 'yes') return decide(understanding, 'answer_yes', [message.text.trim()]);
  if (verdict === 'no') return decide(understanding, 'answer_no', [message.text.trim()]);
  return decide(understanding, 'unclear');
};

const plain = (reading: Reading) => {
  const { understanding, message, state, commands } = reading;
  const { slots } = understanding;
  if (state === 'resume_offer' && (commands.has('restart') || commands.alone === 'restart' || /^(?:nee,? )?nieuw/.test(message.plain)))
    return decide(understanding, 'restart', commands.words('restart'));
  if (reading.correction) return decide(understanding, `correct:${reading.correction.what}`, [message.text.trim()], 'intake');
  if (slots.phone !== undefined || slots.email !== undefined || slots.name !== undefined || slots.contactTime !== undefined)
    return decide(understanding, 'answer', [], 'intake');
  if (state === 'rights_confirm' && /\b(?:alleen|enkel|slechts|behalve)\b/.test(message.plain)) return decide(understanding, 'unclear');
  const verdict = judgePlain(message.forms);
  if (verdict === 'yes') return decide(understanding, 'answer_yes', [message.text.trim()]);
  if (verdict === 'no') return decide(understanding, 'answer_no', [message.text.trim()]);
  if (state === 'handed_over' || state === 'after_crisis')
    return decide(understanding, 'answer', [], slots.situation === undefined ? undefined : 'intake');
  if (slots.situation !== undefined) return decide(understanding, 'answer', [], 'intake');
  return decide(understanding, 'unclear');
};

const choosing = (reading: Reading) => {
  const { understanding, message, correction } = reading;
  if (understanding.choice !== undefined) return decide(understanding, 'answer', [message.text.trim()]);
  if (correction) return decide(understanding, `correct:${correction.what}`, [message.text.trim()], 'intake');
  const labels: readonly [RegExp, 'name' | 'phone' | 'email' | 'situation'][] = [
    [/^(?:mijn |de |het )?(?:voor|achter)?naam$/, 'name'],
    [/^(?:mijn |de |het )?(?:nummer|06)$/, 'phone'],
    [/^(?:mijn |de |het )?email$/, 'email'],
    [/^(?:mijn |de |het )?(?:hulp)?(?:vraag|verhaal|situatie)$/, 'situation'],
  ];
  const said = message.forms.join(' ');
  const label = labels.find(([pattern]) => pattern.test(said));
  if (label) return decide(understanding, `correct:${label[1]}`, [message.text.trim()], 'intake');
  if (hasData(understanding)) return decide(understanding, 'answer', [], 'intake');
  const verdict = judgePlain(message.forms);
  if (verdict !== 'none' && verdict !== 'doubt')
    return decide(understanding, verdict === 'yes' ? 'answer_yes' : 'answer_no', [message.text.trim()]);
  return decide(understanding, understanding.slots.situation === undefined ? 'unclear' : 'answer');
};

/** An open question: the answer, a refusal of it, or something else. */
const open = (reading: Reading) => {
  const { understanding, message, state, commands, correction } = reading;
  const { slots } = understanding;
  const asked = slotAsked[state];
  if (correction && (correction.what !== asked || slots[asked] === undefined)) return decide(understanding, `correct:${correction.what}`, [message.text.trim()], 'intake');
  const answered = asked !== undefined && slots[asked] !== undefined;
  const words = message.forms.filter((word) => word !== '|');
  if (asked === 'situation') {
    const lone = words.length <= 3 ? judgePlain(message.forms) : 'none';
    if (commands.alone === 'skip' || (commands.has('skip') && words.length <= 8) || lone === 'no') return refuse(understanding, commands);
    if (lone === 'yes' || (words.length <= 3 && (commands.has('greeting') || commands.has('smalltalk')))) {
      delete slots.situation;
      understanding.problem = { slot: 'situation', reason: 'none' };
      return decide(understanding, lone === 'yes' ? 'unclear' : 'smalltalk');
    }
    if (slots.situation !== undefined) return decide(understanding, 'answer', [], 'intake');
    return decide(understanding, 'unclear');
  }
  if (answered) return decide(understanding, 'answer', [], 'intake');
  if (commands.has('skip')) return refuse(understanding, commands);
  if (asked !== undefined && words.length <= 6 && judgePlain(message.forms) === 'no') return refuse(understanding, commands);
  if (Object.keys(slots).length > 0) return decide(understanding, 'answer', [], 'intake');
  if (understanding.problem && understanding.problem.reason !== 'none') return decide(understanding, 'answer', [], 'intake');
  if (commands.has('pause')) return decide(understanding, 'unclear', commands.words('pause'));
  if (commands.has('greeting') || commands.has('smalltalk')) return decide(understanding, 'smalltalk');
  return decide(understanding, 'unclear');
};

const refuse = (understanding: Understanding, commands: Commands) => {
  delete understanding.slots.situation;
  delete understanding.problem;
  decide(understanding, 'skip', commands.words('skip'));
};

/** Danger, a person wanted, rights, privacy and commands come before the open question (design.md 7). */
const interrupted = (reading: Reading): boolean => {
  const { understanding, state, commands, rights, message } = reading;
  const { slots } = understanding;
  if (understanding.crisis !== 'none' && understanding.crisis !== 'overload') {
    decide(understanding, 'crisis', [], 'human');
    return true;
  }
  if (commands.has('abuse') && !hasData(understanding)) {
    decide(understanding, 'abuse', commands.words('abuse'));
    return true;
  }
  const told = slots.situation !== undefined && message.forms.length > 12;
  const right = rights[0];
  if (state === 'confirm_summary' && right === 'erasure') {
    decide(understanding, 'stop', [], 'erasure');
    return true;
  }
  const command = hasData(understanding) && state !== 'ask_name' ? undefined : commandIn(commands, told);
  const judging = consentStates.has(state) || state === 'confirm_summary' || plainStates.has(state);
  if (command?.control === 'human') {
    decide(understanding, 'human', command.because, 'human');
    return true;
  }
  if (command && command.control === 'stop' && !judging && right === undefined) {
    decide(understanding, 'stop', command.because);
    return true;
  }
  if (right !== undefined && !(consentStates.has(state) && right === 'withdraw_consent' && judgeConsent(message.forms, false) === 'no')) {
    decide(understanding, 'privacy_question');
    if (command?.command === 'why') understanding.asks = 'why';
    return true;
  }
  if (command?.command === 'why') {
    understanding.asks = 'why';
    decide(understanding, 'privacy_question', command.because, 'privacy_question');
    return true;
  }
  if (!command || (state === 'resume_offer' && command.control === 'restart')) return false;
  if (command.command === 'help' && slots[slotAsked[state] ?? 'name'] !== undefined && state !== 'ask_situation') return false;
  if (command.control === 'skip' && (judging || state === 'choose')) {
    decide(
      understanding,
      state === 'choose' ? 'skip' : consentStates.has(state) || state === 'handoff_offer' ? 'answer_no' : 'skip',
      command.because,
    );
    return true;
  }
  if (command.control === 'stop' && judging && commands.alone === undefined && state !== 'confirm_summary') return false;
  decide(understanding, command.control, command.because);
  return true;
};

const settle = (reading: Reading) => {
  const { state } = reading;
  if (state === 'confirm_summary') return summary(reading);
  if (consentStates.has(state)) return consent(reading);
  if (state === 'choose') return choosing(reading);
  if (plainStates.has(state)) return plain(reading);
  if (state === 'ask_code') return decide(reading.understanding, /\d/.test(reading.message.text) ? 'answer' : 'unclear');
  return open(reading);
};

const isValid = ({ state, understanding }: Reading): boolean => {
  const { control, slots } = understanding;
  const asked = slotAsked[state];
  if (asked !== undefined)
    return (
      slots[asked] !== undefined &&
      (control === 'answer' ||
        control === 'human' ||
        control === 'privacy_question' ||
        control === 'crisis' ||
        control.startsWith('correct'))
    );
  if (
    control === 'unclear' ||
    control === 'smalltalk' ||
    control === 'abuse' ||
    control === 'privacy_question' ||
    control === 'help' ||
    control === 'repeat'
  )
    return false;
  return control !== 'human' && control !== 'crisis' && control !== 'skip' && control !== 'stop' && control !== 'back';
};

/** Whether a message with this control may have been an attempt at an answer, so that it can be said what is missing. */
const tries = (control: Control) => control === 'answer' || control === 'unclear' || control.startsWith('correct:');

/** Makes the reader of messages. `recognizers` is called at most when a choice is more than a simple number. */
export const createUnderstanding =
  ({ recognizers }: { recognizers: () => Recognizers }): Understand =>
  (text, state) => {
    const understanding = blank();
    const message = clean(text);
    const danger = readCrisis(message);
    const asked = readIntents(message);
    const contact = readContact(message, state === 'ask_phone' || state === 'confirm_value');
    const name = readName(message, state, contact.blanks);
    const commands = readCommands(message);
    const reading: Reading = { message, state, contact, name, commands, understanding, correction: undefined, rights: asked.asked };
    fillSlots(reading);
    reading.correction = readCorrection(message, new Set(Object.keys(understanding.slots)), slotAsked[state]);
    if (reading.correction?.name !== undefined) understanding.slots.name = reading.correction.name;
    if (reading.correction?.ending !== undefined) understanding.ending = reading.correction.ending;
    const problem = problemOf(reading);
    if (problem) understanding.problem = problem;
    understanding.crisis = danger.crisis;
    understanding.flags = flagsOf(message, danger.crisis);
    understanding.because.push(...danger.because);
    if (state === 'choose' || consentStates.has(state) || plainStates.has(state) || state === 'confirm_summary') {
      const choice = readChoice(message, recognizers);
      if (choice !== undefined) understanding.choice = choice;
    }
    const [first, ...rest] = asked.asked;
    if (first !== undefined) {
      understanding.intent = first;
      understanding.also = rest;
      understanding.because.push(...asked.because);
    }
    if (!interrupted(reading)) settle(reading);
    if (understanding.control !== 'human' && commands.has('human') && understanding.intent !== 'human' && first !== undefined)
      understanding.also.push('human');
    if (understanding.flags.includes('authority') && understanding.intent === 'intake') understanding.intent = 'other';
    understanding.valid = isValid(reading);
    if (understanding.valid || !tries(understanding.control)) delete understanding.problem;
    return understanding;
  };

const flagsOf = (message: Message, crisis: Understanding['crisis']): Flag[] => {
  const flags = readFlags(message);
  if (crisis === 'overload') flags.push('overload');
  else if (crisis !== 'none') flags.push('crisis');
  return flags;
};

/** Figures as they stand, for where the recognizers are not loaded. */
const plainFigures: Recognizers = {
  numbers: (text) => (text.match(/\d{1,6}/g) ?? []).map(Number),
  phones: () => [],
  emails: () => [],
};

/** Reads a message without the recognizers; the server makes its own with them (`createUnderstanding`). */
export const understand: Understand = createUnderstanding({ recognizers: () => plainFigures });
