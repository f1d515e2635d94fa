import type { Correctable } from '../../domain/understanding.ts';
import { readAvailability } from './availability.ts';
import { faultAtSummary } from './faultAtSummary.ts';
import type { Reading } from './reading.ts';
import { decide, spokenWords } from './reading.ts';
import { isHeldBack } from './heldBack.ts';
import { judgeSummary } from './judgeSummary.ts';
import { readAddition } from './readAddition.ts';
import { tellsOfCare } from './readSituation.ts';
import { labelAlone } from './slotLabels.ts';
import type { Verdict } from './yesNo.ts';
import { signIn } from './yesNo.ts';

const hesitates = /^\W*(?:h+m+|m+|eh+m?|uh+m?|euh|ts?ja)\W*$/;

/** Exhaustion without anything told. */
const isSigh = ({ understanding, message }: Reading) => understanding.crisis === 'overload' && !tellsOfCare(message);

/** What is to be changed: said in so many words, or given anew. */
const changed = ({ correction }: Reading, verdict: Verdict, given: Correctable | undefined): Correctable | undefined => {
  if (!correction) return given;
  const stands = verdict !== 'yes' || given !== undefined || correction.except || correction.relation !== undefined;
  return stands ? correction.what : given;
};

/** A new number, address or name in the message. */
const givenIn = ({ understanding: { slots } }: Reading): Correctable | undefined => {
  if (slots.phone !== undefined) return 'phone';
  if (slots.email !== undefined) return 'email';
  return slots.name === undefined ? undefined : 'name';
};

/** What is told on top, as the account and as the time to call; whoever is named in it need not be the one who is cared for. */
const noteAddition = ({ understanding: { slots } }: Reading, text: string) => {
  slots.situation = text;
  delete slots.relation;
};

const inverted = /^\W*(?:ja |nee |maar |en )?(?:(?:klopt|kloppen) (?:het|dat|dit|mijn|die|alles)\b|is (?:het|dit|dat|alles) |zo goed\W*$)/;
/** "Klopt het nummer wel?" asks back, and agrees to nothing. */
const afterwards = /^[^\p{L}\p{N}_]*$/u;
/** Behind the last question mark no word comes any more. */
const endsAsking = (text: string) => text.includes('?') && afterwards.test(text.slice(text.lastIndexOf('?')));
const asksBack = ({ message }: Reading) => endsAsking(message.text) || inverted.test(message.plain);

const erasing = new Set(['wissen', 'wis', 'verwijderen', 'verwijder', 'weggooien', 'annuleren', 'annuleer', 'vernietigen']);
/** With these nothing is agreed yet, whatever word of agreement stands beside them. */
const holdingBack = new Set(['bijna', 'even', 'nog']);
const denying = new Set(['niet', 'geen']);
const tellsNothing = /\b(?:niks|niets) (?:meer )?(?:zeggen|vertellen|kwijt|doorgeven|delen|geven)\b/;
/** "Niet vergeten", "geen fouten": that nothing is wrong agrees. */
const praising = new Set(
  'vergeten fout fouten verkeerd mis gek slecht anders opmerkingen aanmerkingen bezwaar probleem wijzigingen veranderen wijzigen meer toe'.split(
    ' ',
  ),
);

/** A word of agreement, and others that keep it from being one. */
const isHeld = (forms: readonly string[]): boolean => {
  if (forms.some((word) => praising.has(word) || word === 'af' || word === 'kan')) return false;
  return isHeldBack(forms) || (forms.length <= 6 && forms.some((word) => holdingBack.has(word) || denying.has(word)));
};

/** "Ik moet mijn bril pakken": what was told is no more than why somebody waits. */
const onlyWaits = ({ commands }: Reading, told: string): boolean =>
  commands.words('pause').some((said) => said.endsWith(told.replace(/^ik /i, '')));

/** Nothing to change and nothing told: agreed or not. */
const settle = (reading: Reading, verdict: Verdict): void => {
  const { message, commands, understanding } = reading;
  const { slots } = understanding;
  if (verdict === 'yes') {
    const { forms } = message;
    if (forms.length <= 4 && forms.some((word) => erasing.has(word))) return decide(reading, 'stop', [], 'erasure');
    if (isHeld(forms) || tellsNothing.test(message.plain)) return decide(reading, 'unclear');
  }
  if (slots.situation !== undefined && verdict !== 'yes') return decide(reading, 'correct:situation', [], 'intake');
  delete slots.situation;
  const sign = message.forms.length === 0 ? signIn(message.text) : 'none';
  if ((verdict === 'yes' || sign === 'yes') && asksBack(reading)) return decide(reading, 'repeat');
  if (verdict === 'yes' || sign === 'yes') return decide(reading, 'answer_yes');
  if (slots.contactTime !== undefined) return decide(reading, 'answer', [], 'intake');
  if (verdict === 'no' || sign === 'no') return decide(reading, 'answer_no');
  return decide(reading, commands.has('smalltalk') && !hesitates.test(message.plain) ? 'smalltalk' : 'unclear');
};

/** "Ja, en wanneer bellen jullie?": agreed; when somebody calls is told with what comes next. */
const agreesAndAsks =
  /^\W*(?:ja|jawel|jazeker|klopt|prima|akkoord|in orde|goed|(?:dat|het|alles) (?:klopt|is goed|is juist))(?: hoor| dat klopt| het klopt| alles klopt| zo| dank je(?: wel)?)*\W{1,3}(?:en )?(?:wanneer|wie (?:belt|neemt|gaat)|hoe (?:gaat het|nu|verder)|hoelang|hoe lang|wat gebeurt)\b/;
/** Whether the summary is agreed to, and how it goes on asked in the same breath. */
export const agreesBesideAsking = ({ state, message: { plain } }: Reading): boolean =>
  state === 'confirm_summary' && plain.length < 90 && agreesAndAsks.test(plain);

/** What an answer to the summary is: agreed, to be changed, told more, or to be thrown away. */
export const atSummary = (reading: Reading): void => {
  const { understanding, message, correction } = reading;
  const { slots } = understanding;
  if (agreesBesideAsking(reading)) return decide(reading, 'answer_yes');
  if (message.forms[0] === 'wacht' && reading.commands.has('pause') && message.forms.length <= 4) return decide(reading, 'unclear');
  const time = readAvailability(message);
  if (time !== undefined) slots.contactTime = time;
  const told = isSigh(reading) ? undefined : readAddition(message);
  const added = told && onlyWaits(reading, told.text) ? undefined : told;
  const { verdict } = judgeSummary(message.forms);
  // What is thrown away in a story is not the draft.
  const { discard } = judgeSummary(message.forms.slice(0, added?.from));
  if (discard && !correction && !reading.isDenied) return decide(reading, 'stop', [], 'erasure');
  const what = changed(reading, verdict, givenIn(reading)) ?? labelAlone(spokenWords(message)) ?? faultAtSummary(message.forms);
  if (what === 'situation' && added) noteAddition(reading, added.text);
  if (what !== undefined) return decide(reading, `correct:${what}`, [], 'intake');
  if (added) {
    noteAddition(reading, added.text);
    return decide(reading, 'answer', [], 'intake');
  }
  return settle(reading, verdict);
};
