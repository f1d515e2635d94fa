import { commandIn } from './readCommands.ts';
import type { Reading } from './reading.ts';
import { consentStates, decide, givesData, slotAsked, yesNoStates } from './reading.ts';
import { judgeConsent } from './yesNo.ts';

/** Danger, scolding, and what is asked of us; these win over any answer. */
const grave = (reading: Reading): boolean => {
  const { understanding, commands, message } = reading;
  const inDanger = understanding.crisis !== 'none' && understanding.crisis !== 'overload';
  if (inDanger) decide(reading, 'crisis', [], 'human');
  else if (commands.has('abuse') && !givesData(reading) && message.forms.length <= 25) decide(reading, 'abuse', commands.words('abuse'));
  return inDanger || understanding.control === 'abuse';
};

/** A right or a question about privacy; at consent a plain withdrawal is simply a no. */
const aboutData = (reading: Reading): boolean => {
  const { asked, state, message, understanding } = reading;
  const [first] = asked;
  if (first === undefined) return false;
  if (consentStates.has(state) && (first === 'withdraw_consent' || first === 'objection')) {
    const verdict = judgeConsent(message.forms, false);
    if (verdict === 'no' && first === 'objection') understanding.intent = 'other';
    if (verdict === 'no' || first === 'withdraw_consent') {
      decide(reading, verdict === 'doubt' || verdict === 'yes' ? 'unclear' : 'answer_no');
      return true;
    }
  }
  if (state === 'confirm_summary' && first === 'erasure') decide(reading, 'stop', [], 'erasure');
  else if (slotAsked[state] === 'situation' && first === 'privacy_question' && message.forms.length > 25 && !message.text.includes('?'))
    return false;
  else decide(reading, 'privacy_question');
  if (reading.commands.has('why')) understanding.asks = 'why';
  return true;
};

/** Crisis, a person wanted, stop, a right, a privacy question, help, back, repeat, skip: in this order, before the open question (design.md 7). */
export const interrupts = (reading: Reading): boolean => {
  const { understanding, state, commands, message } = reading;
  if (grave(reading)) return true;
  const offer = consentStates.has(state) || yesNoStates.has(state) || state === 'confirm_summary';
  const telling = understanding.slots.situation !== undefined && message.forms.length > 12;
  const command = commandIn(commands, telling || (givesData(reading) && state !== 'ask_name'));
  if (command?.control === 'human') {
    decide(reading, 'human', command.because, 'human');
    return true;
  }
  if (command?.control === 'stop' && !offer && reading.asked.length === 0) {
    decide(reading, 'stop', command.because);
    return true;
  }
  if (aboutData(reading)) return true;
  if (!command) return false;
  if (command.name === 'why') {
    understanding.asks = 'why';
    decide(reading, 'privacy_question', command.because, 'privacy_question');
    return true;
  }
  if (state === 'resume_offer' && command.control === 'restart') return false;
  if (command.name === 'help' && state === 'ask_name' && understanding.slots.name !== undefined) return false;
  if (reading.correction && command.name !== 'stop') return false;
  if (command.control === 'stop' && offer && commands.alone === undefined) {
    // "Laat maar", "niet meer" answer an offer; only a plain demand ends the conversation there.
    if (!/\b(?:stop|stoppen|afbreken|afsluiten|annuleer|annuleren)\b/.test(message.plain)) return false;
  }
  if (command.control === 'skip' && (consentStates.has(state) || state === 'handoff_offer')) decide(reading, 'answer_no', command.because);
  else if (command.control === 'skip') decide(reading, 'skip', command.because);
  else decide(reading, command.control, command.because);
  if (command.control === 'skip') delete understanding.slots.situation;
  return true;
};
