import type { Reading } from './reading.ts';
import { decide, givesData, spokenWords } from './reading.ts';
import type { Verdict } from './yesNo.ts';
import { wantsFurther } from './atAfterCrisis.ts';
import { isHeldBack } from './heldBack.ts';
import { phraseBook } from './phrases.ts';
import { renames } from './renames.ts';
import { signIn } from './yesNo.ts';
import { judgePlain } from './judgePlain.ts';

const narrowing = /\b(?:alleen|enkel|slechts|behalve|maar niet|maar pas|niet die)\b/;
const afresh = /^(?:nee,? )?(?:(?:een )?nieuwe?(?: gesprek)?|vanaf het begin|van voren af aan)\b/;

const findReturn = phraseBook({
  notAfresh: ['niet/geen (weer) (alles/helemaal) opnieuw/overnieuw', 'niet .. van voren'],
  afresh: [
    'opnieuw/overnieuw/herbegin/herbeginnen/overdoen/opnij/overnij/blanco/restart',
    '(een) (heel/helemaal) nieuw/nieuwe/verse/schone gesprek/start/begin/intake/openen/beginnen/starten',
    'alles nieuw',
    'van/vanaf/op nul/scratch/meet',
    'van voor/voren (af) (aan)',
    'begin/beginnen .. bij/met (het) begin/af/hoe/vraag',
    'begin af/aaf aan/aon',
    'from the start/beginning',
    'from scratch',
    'schone lei',
    'een nieuwe $',
    'start/begin/beginnen (liever/maar) fris',
    'doe/maak (er) (maar) (een) nieuw/nieuwe $',
    'alsof ik nieuw ben',
  ],
  goOn: [
    'ga/gaan/gaat/mag/kan/kunnen/laten (we/ik/het/maar/er) (gewoon/maar/weer/ook) door/voort/verder',
    'gewoon door/verder/voort',
    'voort/vort/wieder/wijder maar/mar/doon $',
    '^ resume/continue/vervolg (please) $',
    '^ (ja) toe maar $',
    'zet (het) maar door',
    'om (het/dit) af te maken',
    'afmaken',
    'maken/maak (we/ik) (het/dit/dat) (nu/even) af',
    '^ (het) (eerste) verder $',
    'mag (gewoon) door',
    'volgende vraag (dan) (maar)',
    'ik ben er weer',
  ],
});

/** "Nee, verder", "nee niet opnieuw". */
const goingOn = /^(?:nee,? )?(?:gewoon )?(?:verder|niet opnieuw)\b/;

const nothing = /^(?:nee,? )?(?:niets|niks)(?: hoor| meer)?[.!]*$/;
const notNow =
  /^(?:nee,? )?(?:nu (?:even )?niet|nog niet|niet (?:nu|vandaag)|(?:dat )?hoeft niet(?: meer)?|.{0,40}laat het rusten.{0,10})[.!]*$/;

const wantsAfresh = ({ commands, message }: Reading) =>
  commands.has('restart') || commands.alone === 'restart' || afresh.test(message.plain);

const verdictOf = ({ message, state }: Reading): Verdict => {
  if (state === 'handoff_offer' && nothing.test(message.plain.trim())) return 'no';
  if (notNow.test(message.plain.trim())) return 'no';
  if (message.forms.length === 0) return signIn(message.text);
  const verdict = judgePlain(message.forms);
  return verdict === 'yes' && isHeldBack(message.forms) ? 'none' : verdict;
};

/** What is said in so many words to "verder of opnieuw". */
const atReturn = (reading: Reading): boolean => {
  const { forms } = reading.message;
  const heard = forms.length <= 20 ? findReturn(forms).map(({ label }) => label) : [];
  const again = heard.includes('afresh') && !heard.includes('notAfresh');
  if (wantsAfresh(reading) || (again && !heard.includes('goOn'))) decide(reading, 'restart', reading.commands.words('restart'));
  else if (goingOn.test(reading.message.plain) || (heard.includes('goOn') && !again)) decide(reading, 'answer_yes');
  else return false;
  return true;
};
const changing = /\b(?:wijzig|verander|aanpass)/;
/** "Pas dat aan". */
const adapts = (forms: readonly string[]): boolean => forms.includes('pas') && forms.includes('aan', forms.indexOf('pas'));
/** "Ik heb geen mail" may answer the open question, "nee, iets wijzigen" wants to keep the rest: only a bare no throws away what was told. */
const isBeyondReturn = ({ state, message }: Reading, verdict: Verdict) =>
  state === 'resume_offer' &&
  verdict === 'no' &&
  (spokenWords(message).length > 3 || changing.test(message.plain) || adapts(message.forms));

/** "Klopt dat wel?" is no yes. */
const asksBack = ({ state, message }: Reading, verdict: Verdict): boolean =>
  verdict === 'yes' && state === 'confirm_value' && message.text.trimEnd().endsWith('?');

/** Where something is offered or checked, data are given instead of an answer. */
const givesInstead = (reading: Reading): boolean =>
  (reading.state === 'confirm_value' || reading.state === 'handoff_offer') &&
  (givesData(reading) || reading.understanding.slots.contactTime !== undefined);

/** What an answer is to an offer or a check of one value. */
export const atYesNo = (reading: Reading): void => {
  const { understanding, message, state, commands, correction } = reading;
  const { slots } = understanding;
  if (state === 'resume_offer' && atReturn(reading)) return;
  // Who wants to go further says nothing of a request.
  if (state === 'rights_confirm' && (narrowing.test(message.plain) || wantsFurther(spokenWords(message))))
    return decide(reading, 'unclear');
  if (renames(reading)) return decide(reading, 'correct:name', [], 'intake');
  if (givesInstead(reading)) return decide(reading, 'answer', [], 'intake');
  if (correction) return decide(reading, `correct:${correction.what}`, [], 'intake');
  if (givesData(reading)) return decide(reading, 'answer', [], 'intake');
  const verdict = verdictOf(reading);
  if (isBeyondReturn(reading, verdict) || asksBack(reading, verdict)) return decide(reading, 'unclear');
  if (verdict === 'yes' || verdict === 'no') return decide(reading, verdict === 'yes' ? 'answer_yes' : 'answer_no');
  if (slots.situation !== undefined) return decide(reading, 'answer', [], 'intake');
  if (commands.has('pause')) return decide(reading, 'unclear', commands.words('pause'));
  if (commands.has('greeting') || commands.has('smalltalk')) return decide(reading, 'smalltalk');
  return decide(reading, 'unclear');
};
