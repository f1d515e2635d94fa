import { isRight } from '../../domain/understanding.ts';
import { isNoCommand } from './noCommand.ts';
import { opensQuestion } from './answers/chooseTopics.ts';
import { placesAsked } from './learned/hear.ts';
import { commandIn } from './readCommands.ts';
import type { Given } from './readCommands.ts';
import type { Reading } from './reading.ts';
import { readRemoval } from './readRemoval.ts';
import { consentStates, decide, givesData, slotAsked, yesNoStates } from './reading.ts';
import { kin } from './people.ts';
import { judgeConsent } from './judgeConsent.ts';
import { isNoWord } from './yesNo.ts';

/** Danger and scolding win over any answer. */
const isGrave = (reading: Reading): boolean => {
  const { understanding, commands, message } = reading;
  if (understanding.crisis !== 'none' && understanding.crisis !== 'overload') {
    decide(reading, 'crisis', [], 'human');
    return true;
  }
  if (!commands.has('abuse') || givesData(reading) || message.forms.length > 25) return false;
  // Someone who tells what is said at home scolds nobody here.
  if (message.forms.some((word) => kin.has(word)) && !message.forms.some((word) => word === 'je' || word === 'jullie')) return false;
  decide(reading, 'abuse', commands.words('abuse'));
  return true;
};

/** What may go is a change of this intake, and never the end of it: a number or an address in every state, at the summary any line of it. */
const takesOut = (reading: Reading): boolean => {
  const { understanding, message, state, asked, guessedBy } = reading;
  const atSummary = state === 'confirm_summary';
  const removes = givesData(reading) || (asked.length > 0 && guessedBy.length === 0 && !atSummary) ? [] : readRemoval(message, atSummary);
  const [what] = removes;
  if (what === undefined) return false;
  delete understanding.slots.situation;
  understanding.removes = removes;
  understanding.intent = 'other';
  understanding.also = [];
  decide(reading, `correct:${what === 'surname' ? 'name' : what}`, [], 'intake');
  return true;
};

const aboutUse =
  /\b(?:gegevens|data|profiel|profilering|bezwaar|tracking|deel|delen|doorgeven|geef\b.{1,40}\bdoor|partners?|partnerbedrij\w+)\b/;

const keeping =
  /\b(?:bewaar|bewaren|bewaard|vast ?leggen|leg|vast|noteer|noteren|opslaan|sla|dossier|onthoud|onthouden|opschrijven|schrijf)\b/;
const refusing = /\b(?:nee|neen|niet|geen|niks|niets|nergens|liever)\b/;
const seeing = /\b(?:inzage|inzien|zien|kopie|opvragen)\b/;
const mostWordsOfRefusal = 10;
/** "Bewaar dat maar niet" where it is asked whether that may be kept. */
const refusesKeeping = ({ state, message, guessedBy }: Reading): boolean =>
  state === 'ask_health_consent' &&
  guessedBy.length > 0 &&
  !seeing.test(message.plain) &&
  !message.text.includes('?') &&
  message.forms.length <= mostWordsOfRefusal &&
  keeping.test(message.plain) &&
  refusing.test(message.plain);

/** At consent a withdrawal is simply a no, and so is "geen reclame" without more. */
const isRefusedThere = (reading: Reading): boolean => {
  const { asked, state, message, understanding } = reading;
  if (refusesKeeping(reading) && judgeConsent(message) !== 'yes') {
    forgetGuess(reading);
    decide(reading, 'answer_no');
    return true;
  }
  const first = asked.includes('objection') ? 'objection' : asked[0];
  if (!consentStates.has(state) || (first !== 'withdraw_consent' && first !== 'objection')) return false;
  if (first === 'objection' && aboutUse.test(message.plain)) return false;
  const verdict = judgeConsent(message);
  if (first === 'objection' && verdict !== 'no') return false;
  if (first === 'objection') {
    understanding.intent = 'other';
    understanding.also = [];
  }
  decide(reading, verdict === 'doubt' || verdict === 'yes' ? 'unclear' : 'answer_no');
  return true;
};

const keptElsewhere =
  /\b(?:systeem|administratie|dossier|computer|verslag)\b|bestand\b|\bbij (?:jullie|u)\b|\b(?:jullie|u|je)\b.{0,20} van (?:mij|me) (?:hebt|heeft|hebben|had|hadden)\b/;
const notedHere = /\b(?:genoteerd|opgeschreven|ingevuld)\b/;

/**
 * Data of this very intake is changed here and now; what was noted before is a right (labels.md, intent). Where the name is asked, nothing
 * was noted yet.
 */
const isOfDraft = (reading: Reading): boolean => {
  const { state, message } = reading;
  const isHere = state !== 'start' && state !== 'ask_name' && (state !== 'handed_over' || givesData(reading));
  return isHere && (reading.correction !== undefined || givesData(reading)) && !keptElsewhere.test(message.plain);
};

/** A right or a question about one's data. A long account that only touches on it stays an account. */
const isAboutData = (reading: Reading): boolean => {
  const { asked, state, message, understanding, commands } = reading;
  const [first] = asked;
  if (first === undefined) return false;
  if (isRefusedThere(reading)) return true;
  // What was noted just now is said again; what we hold of someone is a right.
  if (first === 'access' && commands.has('repeat') && notedHere.test(message.plain)) {
    understanding.intent = 'other';
    return false;
  }
  if (first === 'rectification' && isOfDraft(reading)) {
    understanding.intent = 'other';
    return false;
  }
  const aside = first === 'privacy_question' && message.forms.length > 25 && !message.text.includes('?');
  if (slotAsked[state] === 'situation' && aside) return false;
  if (state === 'confirm_summary' && first === 'erasure') decide(reading, 'stop', [], 'erasure');
  else decide(reading, 'privacy_question');
  if (commands.has('why')) understanding.asks = 'why';
  return true;
};

const plainStop = /\b(?:stop|stoppen|afbreken|afsluiten|annuleer|annuleren|ermee ophouden|sluit|kap|exit)\b/;
const isOffer = ({ state }: Reading) =>
  consentStates.has(state) || yesNoStates.has(state) || state === 'confirm_summary' || state === 'choose';

/** Some words of command are the answer to what stands: "opnieuw" to the offer to go on, "laat maar" to any offer. */
const isAnswerThere = (reading: Reading, { control, name }: Given): boolean => {
  const { state, understanding, commands, message, correction } = reading;
  if (control === 'restart') return state === 'resume_offer' || correction !== undefined;
  if (control === 'stop') return isOffer(reading) && commands.alone === undefined && !plainStop.test(message.plain);
  return correction !== undefined || (name === 'help' && state === 'ask_name' && understanding.slots.name !== undefined);
};

const follow = (reading: Reading, { control, name, because }: Given): void => {
  const { understanding, state } = reading;
  if (name === 'why') {
    understanding.asks = 'why';
    return decide(reading, 'privacy_question', because, 'privacy_question');
  }
  if (name === 'being' || name === 'cost') understanding.asks = name;
  if (control !== 'skip') return decide(reading, control, because);
  delete understanding.slots.situation;
  return decide(reading, consentStates.has(state) || state === 'handoff_offer' ? 'answer_no' : 'skip', because);
};

/** The command of a message; in a story or beside data only the plainest ones count. */
const commandOf = (reading: Reading): Given | undefined => {
  const { understanding, state, commands, message } = reading;
  const telling = understanding.slots.situation !== undefined && message.forms.length > 12;
  const command = commandIn(commands, telling || (givesData(reading) && state !== 'ask_name'));
  return command && isNoCommand(reading, command) ? undefined : command;
};

/** A command that was given in so many words wins over what may be asked. */
const forgetGuess = (reading: Reading): void => {
  const { understanding } = reading;
  reading.asked = [];
  understanding.intent = 'other';
  understanding.also = [];
  understanding.because = understanding.because.filter((words) => !reading.guessedBy.includes(words));
};

/** From here on a question about data is surer than a doubt, or than a word for help. */
const surelyInquired = 0.85;
const explaining = new Set('leg uitleg uitleggen snap begrijp versta vat bedoel bedoelt bedoelen betekent help helpen'.split(' '));
const asksWhat = /\b(?:wat|hoe\w*|wie|waar\w*|wanneer|welke?|weten|leg|uitleg\w*|mag|kan|kun\w*)\b/;
/** "Nee, privacy he": the subject by name, and nothing asked. */
const onlyNames = (plain: string): boolean => /\bprivacy\b/.test(plain) && !asksWhat.test(plain) && plain.length < 60;
/**
 * An answer to a question for consent in which a question, a command or a scolding was only guessed or stands beside: "ligt eraan hoe vaak",
 * "nee, en vraag het niet nog eens".
 */
const answersConsent = (reading: Reading): boolean => {
  const { state, message, commands, guessedBy, asked } = reading;
  if (!consentStates.has(state) || message.text.includes('?')) return false;
  if (asked.some(isRight) || (asked.length > 0 && guessedBy.length === 0 && !onlyNames(message.plain))) return false;
  if (commands.alone !== undefined || commands.has('human') || commands.has('call') || commands.has('stop')) return false;
  const verdict = judgeConsent(message);
  const [first = ''] = message.forms;
  const isPlain = verdict === 'no' && isNoWord(first);
  if (reading.guessed >= surelyInquired && opensQuestion.has(first)) return false;
  if (!isPlain && (verdict !== 'doubt' || message.forms.some((word) => explaining.has(word)))) return false;
  forgetGuess(reading);
  return true;
};

/** A yes to consent from the first word to the last asks and commands nothing, whatever its words may mean elsewhere ("ja, ik stel er prijs op"). */
const agreesInFull = (reading: Reading): boolean => {
  if (!consentStates.has(reading.state) || judgeConsent(reading.message) !== 'yes') return false;
  forgetGuess(reading);
  return true;
};

/** From here on what is asked is surer than a word of command in the same message ("stop met dat delen", "laat die score eens zien"). */
const surerThanWords = 0.6;
const shortCommand = 5;

/** Unusual words for a command in a longer message are no surer than what else may be asked in it, and usual ones not than a right that is heard. */
const isHinted = ({ commands, message, guessed, asked }: Reading, { name, control }: Given): boolean => {
  if (commands.alone !== undefined) return false;
  if (commands.isUnusual(name) && message.forms.length > 8) return true;
  if (control === 'help' && guessed >= surelyInquired && message.forms.length > shortCommand) return true;
  return guessed >= surerThanWords && asked.some(isRight) && message.forms.length > shortCommand;
};

/** "Wis alles, en geef me een mens": what is asked first is the intent (labels.md, intent). A person is wanted all the same. */
const isAskedBefore = ({ asked: [first], message, state, commands }: Reading, { name }: Given): boolean => {
  const place = commands.placeOf(name);
  return first !== undefined && isRight(first) && place !== undefined && placesAsked(message, state)[first] < place;
};

/** In a sentence of its own before what is asked, a wish for a person is one. */
const standsApart = ({ asked: [first], message: { forms }, message, state, commands }: Reading, { name }: Given): boolean => {
  const place = commands.placeOf(name);
  if (first === undefined || !isRight(first) || place === undefined || commands.isUnusual(name)) return false;
  return forms.slice(place, Math.round(placesAsked(message, state)[first])).includes('|');
};

/** A person is wanted, whatever else is asked. */
const wantsPerson = (reading: Reading, command: Given): boolean => {
  if (command.control !== 'human') return false;
  if (reading.asked.length > 0 && isHinted(reading, command) && !standsApart(reading, command)) return false;
  const isSecond = isAskedBefore(reading, command);
  decide(reading, 'human', command.because, isSecond ? undefined : 'human');
  const { also } = reading.understanding;
  if (isSecond && !also.includes('human')) also.push('human');
  return true;
};

/** Crisis, a person wanted, stop, a right, a privacy question, help, back, repeat, skip: in this order, before the open question (design.md 7). */
export const interrupts = (reading: Reading): boolean => {
  if (isGrave(reading)) return true;
  if (agreesInFull(reading)) return false;
  if (takesOut(reading)) return true;
  if (answersConsent(reading)) return false;
  const command = commandOf(reading);
  if (command && reading.guessedBy.length > 0 && !isHinted(reading, command)) forgetGuess(reading);
  if (command && wantsPerson(reading, command)) return true;
  if (command?.control === 'stop' && !isOffer(reading) && reading.asked.length === 0) {
    decide(reading, 'stop', command.because);
    return true;
  }
  if (isAboutData(reading)) return true;
  if (!command || (command.name !== 'why' && isAnswerThere(reading, command))) return false;
  follow(reading, command);
  return true;
};
