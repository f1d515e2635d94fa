import type { Correctable, SlotName } from '../../domain/understanding.ts';
import { deniesOwn } from './deniesOwn.ts';
import type { Reading } from './reading.ts';
import { decide, slotAsked, spokenWords } from './reading.ts';
import { judgePlain } from './judgePlain.ts';
import { isFaltering } from './readCommands.ts';
import { tellsOfCare } from './readSituation.ts';
import { renames } from './renames.ts';
import { isWornOut } from './wornOut.ts';
import { isNoWord } from './yesNo.ts';

const fewestTold = 8;
const tellsBeside = ({ state, message }: Reading): boolean =>
  state !== 'ask_situation' && spokenWords(message).length > fewestTold && tellsOfCare(message);

const refuse = (reading: Reading): void => {
  // "Mijn naam zeg ik liever niet, maar ik zorg voor mijn vrouw": what is told beside a refusal is kept.
  if (!tellsBeside(reading)) delete reading.understanding.slots.situation;
  decide(reading, 'skip', reading.commands.words('skip'));
};

/** "Ik heb geen …" of help is the account itself. */
const lacking = /^(?:ik )?(?:heb|gebruik)(?: ik)? geen$/i;
const unknowing =
  /^(?:(?:ik )?(?:weet|zou) (?:ik )?(?:het |dat )?(?:ook |even |nog |echt )*niet(?: weten| hoor| zo)?|doe (?:dat |het )?maar niet|geen idee)$/;

/** Talk and no account; "hoi, mijn man is ziek" tells, however short. */
const isChat = ({ commands, message, understanding: { slots } }: Reading): boolean =>
  (commands.has('greeting') || commands.has('smalltalk')) && slots.relation === undefined && !tellsOfCare(message);

/** Talk, a pause or a lone yes is no account; anything else that was written is. */
const atSituation = (reading: Reading): void => {
  const { understanding, message, commands } = reading;
  const words = spokenWords(message);
  const lone = words.length <= 4 ? judgePlain(message.forms) : 'none';
  const nothing = words.length <= 4 && (isNoWord(words[0] ?? '') || words[0] === 'niks' || words[0] === 'niets');
  const skips = commands.words('skip').some((said) => words.length <= 3 || !lacking.test(said));
  if ((skips && words.length <= 10) || nothing || unknowing.test(words.join(' '))) return refuse(reading);
  const chat = words.length <= 5 && isChat(reading);
  const waits = words.length <= 8 && commands.has('pause');
  if (lone === 'yes' || chat || waits || isFaltering(message.forms) || isWornOut(reading)) {
    delete understanding.slots.situation;
    understanding.problem = { slot: 'situation', reason: 'none' };
    return decide(reading, chat ? 'smalltalk' : 'unclear');
  }
  return decide(reading, understanding.slots.situation === undefined ? 'unclear' : 'answer', [], 'intake');
};

/** Neither an answer nor a refusal: a try at one, a wait, talk, or nothing we know. */
const atOther = (reading: Reading): void => {
  const { understanding, commands } = reading;
  const tried = understanding.problem !== undefined && understanding.problem.reason !== 'none';
  const given = Object.keys(understanding.slots).length > 0 || Object.keys(understanding.suggest).length > 0;
  if (tried || given) return decide(reading, 'answer', [], 'intake');
  if (commands.has('pause')) return decide(reading, 'unclear', commands.words('pause'));
  return decide(reading, commands.has('greeting') || commands.has('smalltalk') ? 'smalltalk' : 'unclear');
};

const refusing = /\b(?:nooit|niet|geen|niks|gin|gien)\b/;
/** By mail where a number was asked, or the other way round; with something given to be reached by only where what was asked is refused. */
const isOtherWay = ({ state, message, commands, understanding: { preference, slots } }: Reading) => {
  const isFree = (slot: 'phone' | 'email'): boolean => slots[slot] === undefined || refusing.test(message.plain);
  if (state === 'ask_phone') return commands.has('byMail') || preference === 'chat' || (preference === 'email' && isFree('email'));
  return state === 'ask_email' && (commands.has('byCall') || preference === 'chat' || (preference === 'phone' && isFree('phone')));
};

/** A refusal first, and then why. */
const declining = /^(?:nee|neen)?,? ?(?:doe (?:dat |het )?maar niet|(?:dat |die )?liever niet|(?:dat |die )?hoeft niet)\b/;

/** What is corrected where something was asked; nothing where it is the answer, or comes along with it ("ik heet Tom en mijn nummer is …"). */
const correctedBeside = ({ correction, commands, understanding: { slots } }: Reading, asked: SlotName): Correctable | undefined => {
  if (!correction) return undefined;
  const { what } = correction;
  if (what === asked) return commands.has('skip') || slots[what] !== undefined ? undefined : what;
  return asked === 'name' && slots.name !== undefined && slots[what] !== undefined ? undefined : what;
};

const lacks = /\b(?:geen|niks|hoef|hoeft)\b/;
/** "Bel me niet voor half tien" says when to call, and not that there is no number. */
const saysWhen = ({ state, message, understanding: { slots, preference } }: Reading): boolean =>
  state === 'ask_phone' && slots.contactTime !== undefined && preference === undefined && !lacks.test(message.plain);

/** A no, in few words or before its reason, to what is asked. */
const saysNo = ({ understanding: { preference, caution, slots }, message, commands }: Reading, asked: SlotName | undefined): boolean => {
  if (asked === undefined) return false;
  // "Jan is mijn naam, niet Johan" says who, and not that there is no number.
  if (asked !== 'name' && slots.name !== undefined) return false;
  if (declining.test(message.plain.trim())) return true;
  // "Bel me niet thuis" says where not, and not that there is no number.
  if (caution !== undefined && preference === undefined) return false;
  // "Niet bellen" where a name is asked refuses the call, and not the name.
  const isOfMeans = preference !== undefined && asked !== 'phone' && asked !== 'email';
  const isShort = spokenWords(message).length <= 6 && judgePlain(message.forms) === 'no' && !isOfMeans;
  return isShort || (commands.has('noCall') && asked === 'phone');
};

/** What an answer to an open question is: the answer, a refusal of it, or something else. */
export const atQuestion = (reading: Reading): void => {
  const { understanding, state, commands, message } = reading;
  const { slots, problem } = understanding;
  const asked = slotAsked[state];
  const what = asked === undefined ? undefined : correctedBeside(reading, asked);
  if (what !== undefined) return decide(reading, `correct:${what}`, [], 'intake');
  if (asked !== 'name' && renames(reading)) return decide(reading, 'correct:name', [], 'intake');
  if (asked === 'situation') return atSituation(reading);
  if (asked !== undefined && slots[asked] !== undefined) return decide(reading, 'answer', [], 'intake');
  if (isWornOut(reading)) return decide(reading, 'unclear');
  if ((asked === 'phone' || asked === 'email') && deniesOwn(message.plain)) return refuse(reading);
  const tried = problem !== undefined && problem.reason !== 'none';
  return !tried && !saysWhen(reading) && (commands.has('skip') || isOtherWay(reading) || saysNo(reading, asked))
    ? refuse(reading)
    : atOther(reading);
};
