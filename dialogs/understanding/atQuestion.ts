import type { Reading } from './reading.ts';
import { decide, slotAsked, spokenWords } from './reading.ts';
import { tellsOfCare } from './readSituation.ts';
import { judgePlain } from './judgePlain.ts';
import { isNoWord } from './yesNo.ts';

const refuse = (reading: Reading): void => {
  delete reading.understanding.slots.situation;
  decide(reading, 'skip', reading.commands.words('skip'));
};

/** Exhaustion alone is a sigh to be met, inside a story it is the answer (labels.md, control). */
const isWornOut = ({ understanding, message }: Reading) =>
  understanding.crisis === 'overload' && message.forms.length <= 12 && !tellsOfCare(message);

/** Talk, a pause or a lone yes is no account; anything else that was written is. */
const atSituation = (reading: Reading): void => {
  const { understanding, message, commands } = reading;
  const words = spokenWords(message);
  const lone = words.length <= 4 ? judgePlain(message.forms) : 'none';
  const nothing = words.length <= 4 && (isNoWord(words[0] ?? '') || words[0] === 'niks' || words[0] === 'niets');
  if ((commands.has('skip') && words.length <= 10) || nothing) return refuse(reading);
  const chat = words.length <= 5 && (commands.has('greeting') || commands.has('smalltalk'));
  const waits = words.length <= 8 && commands.has('pause');
  if (lone === 'yes' || chat || waits || isWornOut(reading)) {
    delete understanding.slots.situation;
    understanding.problem = { slot: 'situation', reason: 'none' };
    return decide(reading, chat ? 'smalltalk' : 'unclear');
  }
  return decide(reading, understanding.slots.situation === undefined ? 'unclear' : 'answer', [], 'intake');
};

/** What an answer to an open question is: the answer, a refusal of it, or something else. */
export const atQuestion = (reading: Reading): void => {
  const { understanding, message, state, commands, correction } = reading;
  const { slots, problem } = understanding;
  const asked = slotAsked[state];
  if (correction && (correction.what !== asked || slots[correction.what] === undefined))
    return decide(reading, `correct:${correction.what}`, [], 'intake');
  if (asked === 'situation') return atSituation(reading);
  if (asked !== undefined && slots[asked] !== undefined) return decide(reading, 'answer', [], 'intake');
  const words = spokenWords(message);
  if (isWornOut(reading)) return decide(reading, 'unclear');
  const refused = commands.has('skip') || (asked !== undefined && words.length <= 6 && judgePlain(message.forms) === 'no');
  if (refused && !(problem && problem.reason !== 'none')) return refuse(reading);
  if (Object.keys(slots).length > 0 || Object.keys(understanding.suggest).length > 0) return decide(reading, 'answer', [], 'intake');
  if (problem && problem.reason !== 'none') return decide(reading, 'answer', [], 'intake');
  if (commands.has('pause')) return decide(reading, 'unclear', commands.words('pause'));
  if (commands.has('greeting') || commands.has('smalltalk')) return decide(reading, 'smalltalk');
  return decide(reading, 'unclear');
};
