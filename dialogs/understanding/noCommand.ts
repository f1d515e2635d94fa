import { agreesBesideAsking } from './atSummary.ts';
import type { Given } from './readCommands.ts';
import type { Reading } from './reading.ts';
import { isEasyYes, isNoWord } from './yesNo.ts';

const atOnce = /\b(?:nu|meteen|direct|iemand|mens|adviseur|medewerk\w+)\b/;
/** "Bel me na vijf uur" says when; "bel me op 06 …" gives the number that was asked; "ja, en bel me 's ochtends" agrees first, "bel me op het eerste" picks. */
const isMerelyCalled = ({ state, understanding: { slots, problem, choice }, message }: Reading, { name }: Given) =>
  name === 'call' &&
  (slots.phone !== undefined ||
    ((state === 'ask_time' || state === 'ask_phone') && slots.contactTime !== undefined && !atOnce.test(message.plain)) ||
    (state === 'choose' && (choice !== undefined || message.forms.includes('nummer'))) ||
    problem?.reason === 'several' ||
    (state === 'confirm_summary' && (slots.contactTime !== undefined || message.forms.some(isEasyYes))));

const somebody = /\b(?:iemand|mens|medewerk\w+|adviseur|persoon|collega)\b/;
/** "Liever bellen" where an address is asked says by what way, and asks for nobody now. */
const isMerelyByCall = ({ state, message, understanding: { preference } }: Reading, { control }: Given) =>
  state === 'ask_email' &&
  preference === 'phone' &&
  control === 'human' &&
  message.forms.length <= 5 &&
  message.forms.includes('liever') &&
  !somebody.test(message.plain);

const wishes = new Set(['wil', 'wou', 'graag', 'mag', 'kan', 'kunnen', 'doe', 'geef']);
/** "Nee dank u, bellen is niks voor mij": the call that is offered is refused, and why is told. */
const isRefusedOffer = ({ state, message: { forms } }: Reading, { control }: Given) =>
  state === 'handoff_offer' &&
  control === 'human' &&
  (isNoWord(forms[0] ?? '') || (forms[0] === 'liever' && forms[1] === 'niet')) &&
  !forms.some((word, at) => wishes.has(word) || (word === 'liever' && at > 0) || (word === 'bel' && at > 0));

/** "Stoop" where a name is asked: a surname, and no slip of "stop". */
const surnameSlips = new Set(['stoop']);
const afresh = new Set(
  'opnieuw overnieuw overnij beginnen begin start starten doen weer terug bij naar het de van voren af aan ik we wil wou graag kan kunnen mag zullen laten laat maar alsjeblieft helemaal alles liever toch nee neen even ja dan zo gewoon restart reset herstart herstarten gesprek chat vragen met dit vraag nog eens een keer'.split(
    ' ',
  ),
);

/** "Stoppen met werken lukt niet" tells of the care, and "stop met vragen" stops. */
const stopsSomething =
  /^\W*(?:ik (?:wil|moet|ga|zou) )?stop(?:pen)? met (?!dit\b|deze\b|(?:het |dit )?gesprek|(?:de |deze )?chat|(?:al )?(?:die |de |deze )?vragen)\w/;

/** "Met de zorg bedoel ik, ik kap ermee". */
const stopsCaring = /\bmet (?:de|het|dat|zijn|haar) (?:zorg|mantelzorg)\w*\b/;

/** Words that would be a command elsewhere and are a name or part of an account here. */
const isContent = (reading: Reading, { name }: Given) => {
  const { state, message, commands } = reading;
  if (name === 'stop' && (stopsSomething.test(message.plain) || stopsCaring.test(message.plain))) return true;
  if (name === 'help' && agreesBesideAsking(reading)) return true;
  if (name === 'cost' && state === 'rights_confirm') return true;
  // After handing in this is about the question, and an advisor must see it.
  if (state === 'handed_over' && name === 'stop' && /\bannul/.test(message.plain)) return true;
  if (state === 'ask_name') return name === 'stop' && commands.alone === 'stop' && message.forms.some((word) => surnameSlips.has(word));
  return (
    state === 'ask_situation' &&
    name === 'restart' &&
    commands.alone === undefined &&
    !message.forms.every((word) => word === '|' || afresh.has(word))
  );
};

const greets = /^\W*(?:da+g|goedendag)\b(?! hoor| en bedankt|.{0,30}tot (?:ziens|later))/;
/** Nothing was asked yet: who begins with an account skips nothing and goes nowhere ("dag, het gaat om mijn vader"). */
const isBegun = ({ state, understanding: { slots }, commands, message }: Reading, { control }: Given) =>
  state === 'start' &&
  (commands.alone === undefined || greets.test(message.plain)) &&
  (slots.situation === undefined
    ? (control === 'skip' && message.forms.length > 8) || (control === 'stop' && greets.test(message.plain))
    : ['skip', 'back', 'repeat', 'stop', 'smalltalk'].includes(control));

/** Whether words of command are none here: they answer, agree, refuse what is offered, or tell of something else. */
export const isNoCommand = (reading: Reading, command: Given): boolean =>
  isMerelyCalled(reading, command) ||
  isMerelyByCall(reading, command) ||
  isRefusedOffer(reading, command) ||
  isBegun(reading, command) ||
  isContent(reading, command);
