import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import type { Right, State } from '../domain/understanding.ts';
import { sentence } from '../locales/sentence.ts';
import { askingIn } from './asking.ts';
import { backToQuestion } from './backToQuestion.ts';
import { isToConfirm } from './confirm/askToConfirm.ts';
import type { Registered } from './memory.ts';
import { openRights, takeBackRights } from './confirm/takeBack.ts';
import { passOnRegret } from './passOnRegret.ts';
import { registerRequest } from './registerRequest.ts';
import { willConfirm } from './rights.ts';
import { endedIn, sayEnded, sayOwnProgress } from './sayProgress.ts';
import { sayReceipt } from './sayReceipt.ts';
import { showAsked } from './show.ts';
import type { Talk } from './talk.ts';
import { keepsData, mayTakeBack, meansAll, takesRequestBack, wantsItBack } from './understanding/readTakingBack.ts';
import { rightsNamed } from './understanding/rightWords.ts';
import { takesYesBack } from './withdrawConsent.ts';

interface Back {
  request: Registered;
  rights: Right[];
}

/** The requests of this conversation with some of their rights, the last asked first. */
const withRights = (talk: Talk, rightsOf: (talk: Talk, request: Registered) => Right[]): Back[] =>
  talk.memory.requests
    .map((request) => ({ request, rights: rightsOf(talk, request) }))
    .filter(({ rights }) => rights.length > 0)
    .toReversed();

/** What is meant to be taken back of these: what is named, all of it, or what was asked last. */
const meantOf = ({ turn }: Talk, all: Back[]): Back[] => {
  const named = rightsNamed(turn.heard.text);
  if (meansAll(turn.heard.text)) return all;
  const ofNamed = all.find(({ rights }) => rights.some((right) => named.includes(right)));
  if (ofNamed) return [{ ...ofNamed, rights: ofNamed.rights.filter((right) => named.includes(right)) }];
  return all.slice(0, 1);
};

/** The receipt was the last thing said. */
const isJustAsked = ({ memory }: Talk): boolean => {
  const last = memory.requests.at(-1);
  return last !== undefined && memory.lastLine.includes(sentence('right.number', { reference: last.reference }));
};

const bothToo = /^\W*(?:allebei|beide|alle ?twee|alles|de andere? ook)\b/iu;
const plainRegret = /\b(?:toch (?:maar )?niet|bedacht|hoeft? niet|bedoelde (?:dat|het) niet|laat (?:dat|het)? ?maar)\b/iu;
/** The words of a right are no different: "ik wil dat mijn gegevens niet meer gedeeld worden". */
const likeWish = /\bniet meer nodig\b|^\W{0,5}(?:nee\W{1,3})?niet meer\b|\bwil (?:dat|het) niet\b/iu;
const wishing = /\b(?:hoeft?|hoeven|wilt?|wilde|willen|nodig)\b/iu;
const noMore = /\bniet meer\b/iu;
const soundsLikeWish = (text: string): boolean => likeWish.test(text) || (wishing.test(text) && noMore.test(text));
const longestRegret = 10;

/** Whether a message asks for rights: any, or one that was not asked in this conversation before. What is merely guessed is none. */
const asksFor = ({ heard, memory, turn }: Talk, isNew: boolean): boolean => {
  if (heard.isDoubtful === true) return false;
  const asked = askingIn(heard, turn.heard.text)?.rights ?? [];
  return asked.some((right) => !isNew || memory.requests.every(({ rights }) => !rights.includes(right)));
};

/** Somebody thinks better of what they asked just now, in whatever words. Who asks for something else takes nothing back by it. */
export const isRegret = (talk: Talk): boolean => {
  const { heard, turn } = talk;
  const { text } = turn.heard;
  if (text.includes('?') || heard.crisis !== 'none') return false;
  if (keepsData(text) || (mayTakeBack(text) && !asksFor(talk, true))) return true;
  if (text.trim().split(/\s+/u).length > longestRegret) return false;
  return plainRegret.test(text) ? !asksFor(talk, true) : soundsLikeWish(text) && !asksFor(talk, false);
};

/** The talk is of requests of this conversation: whether they were meant, whether one is to end, or who asks them. */
const isOfRequests = ({ memory: { over, confirming, check } }: Talk): boolean =>
  (over === 'rights_confirm' && (confirming?.is === 'registered' || confirming?.is === 'takeBack')) ||
  (over === 'ask_code' && check?.purpose.is === 'requests');

/** What was answered meanwhile, or ended by the staff, cannot be taken back any more: how it ended is said. */
const sayAnswered = (talk: Talk, ended: readonly Back[]): boolean => {
  for (const { request, rights } of ended) sayEnded(talk, request, rights);
  return ended.length > 0;
};

const namesOne = ({ turn }: Talk, among: readonly Back[]): boolean => {
  const named = rightsNamed(turn.heard.text);
  return among.some(({ rights }) => rights.some((right) => named.includes(right)));
};

/** An erasure that is open, for who says that their data are to stay. */
const erasuresIn = (open: readonly Back[]): Back[] =>
  open.filter(({ rights }) => rights.includes('erasure')).map(({ request }) => ({ request, rights: ['erasure'] }));

/** What was asked in this conversation is taken back at once: whoever asked needs no leave for that. */
const takeBack = (talk: Talk): boolean => {
  const { memory, turn } = talk;
  const { text } = turn.heard;
  const isMore = memory.lastLine.includes(sentence('right.askAgain')) && bothToo.test(text);
  // While it is asked back, or made sure who asks, what is not wanted any more is the request.
  const isOver = isOfRequests(talk);
  const isOpen = (isJustAsked(talk) && memory.asked === 'handed_over') || isOver;
  const [open, ended] = [withRights(talk, openRights), withRights(talk, endedIn)];
  const kept = keepsData(text) ? erasuresIn(open) : [];
  if (kept.length === 0 && !isMore && !takesRequestBack(text, isOpen) && !(isOver && isRegret(talk))) return false;
  const back = kept.length > 0 ? kept : meantOf(talk, open);
  // What is named and was answered already is not taken for another that is still open.
  if (back.length === 0 || (!namesOne(talk, open) && namesOne(talk, ended))) return sayAnswered(talk, meantOf(talk, ended));
  if (text.trimEnd().endsWith('?')) {
    talk.say('right.canTakeBack');
    return true;
  }
  for (const { request, rights } of back) takeBackRights(talk, request, rights);
  talk.say('right.askAgain');
  return true;
};

/** Here nothing else is open that a regret would be about: no summary, no consent, no value that is read back. */
const takesRegret: ReadonlySet<State> = new Set(['ask_name', 'ask_phone', 'ask_email', 'ask_situation', 'handed_over']);
const bare = /^\W*(?:nee\W+)?(?:ach\W+)?laat (?:het |dat )?(?:toch )?maar(?: zitten)?\W*$/iu;

/** A request was spoken of last, or who asks it. */
const isLastTold = ({ memory }: Talk): boolean =>
  memory.requests.some(({ reference }) => memory.lastLine.includes(reference)) ||
  (['check.skipped', 'check.tooMany', 'check.done', 'meant.done'] as const).some((key) => memory.lastLine.includes(sentence(key)));

/** A regret that names nothing, while a request of this conversation is open: whether that is meant is asked back, and it stands until then. */
const askWhetherBack = (talk: Talk): boolean => {
  const { heard, memory, turn } = talk;
  const { text } = turn.heard;
  const { phone, email, relation } = heard.slots;
  const isSaid = mayTakeBack(text) || (bare.test(text) && isLastTold(talk));
  if (!isSaid || memory.over !== null || isToConfirm(talk) || !takesRegret.has(memory.asked) || heard.crisis !== 'none') return false;
  if ((phone ?? email ?? relation) !== undefined || takesYesBack(talk) || asksFor(talk, true)) return false;
  // A yes that was given here may be meant as well, and ends at once.
  if (heard.intent === 'withdraw_consent' && (memory.offers === 'given' || memory.health === 'given')) return false;
  const meant = meantOf(talk, withRights(talk, openRights));
  if (meant.length === 0) return false;
  memory.confirming = { is: 'takeBack', references: meant.map(({ request }) => request.reference) };
  return true;
};

/** "Nee, laat maar staan", right after something was taken back: it is asked anew, and asked back as any other. */
const restore = async (talk: Talk): Promise<boolean> => {
  const { memory, turn } = talk;
  const back = (memory.takenBack ?? []).filter(({ reference }) => memory.lastLine.includes(reference));
  delete memory.takenBack;
  const isLast = memory.lastLine.includes(sentence('right.askAgain'));
  if (!isLast || back.length === 0 || !wantsItBack(turn.heard.text)) return false;
  for (const { reference, rights, uses = [], about } of back) {
    const text = [sentence('right.restoredText', { rights: showAsked({ rights, uses }), reference }), turn.heard.text].join('\n');
    const receipt = await registerRequest(talk, { rights, about, isLeak: false }, { text });
    if (!receipt) continue;
    sayReceipt(talk, receipt);
    willConfirm(talk, receipt);
  }
  return true;
};

const aboutCourse =
  /\b(?:hoe ?lang|wanneer|duurt|duren|hoe snel|hoe (?:staat|gaat|zit|is) het|wat staat er|status|bericht|antwoord|reactie|bevestiging|genoteerd|vastgelegd|ontvangen|verder|loopt|lopen|welke?|blijft|binnen|behandeld?|behandeling|klaar|opgepakt|verwerkt)\b/i;
const aboutRequest = /verzoek|\b(?:aanvraag|inzage|klacht|bezwaar)\b/i;
const isQuestion = /\?|^\W{0,3}(?:en |maar |ok[eé]?,? )?(?:hoe|wanneer|waar|welke?|wat|krijg|heb|duurt|is|staat|loopt)\b/i;
const aboutKeeping = /\bbewa(?:ar|ren)/i;

const ofTime = /hoe ?lang|wanneer|duurt/iu;
const mereCourse = /\b(?:hoe (?:staat|gaat|zit|is) het|wat staat er|status|hoe ?ver|hoe ?lang|hoe snel|wanneer)\b/iu;
const ofCode = /\b(?:codes?|mail\w*)\b/iu;

/** While a request is asked back, or it is made sure who asks it, "hoe staat het ermee?" is about that. */
export const asksCourse = ({ memory, turn }: Talk): boolean => {
  const { text } = turn.heard;
  const isOver = memory.over === 'rights_confirm' || memory.over === 'ask_code';
  return isOver && mereCourse.test(text) && isQuestion.test(text) && !aboutKeeping.test(text) && !ofCode.test(text);
};

/** How it goes with what was asked here: until when there is an answer, and under which number. */
const sayCourse = (talk: Talk): boolean => {
  const { heard, memory, turn } = talk;
  const { text } = turn.heard;
  if (!aboutCourse.test(text) || !isQuestion.test(text) || aboutKeeping.test(text)) return false;
  const isNamed = aboutRequest.test(text);
  const asksWhen = heard.control === 'help' && heard.asks === undefined && ofTime.test(text);
  if (!isNamed && !isJustAsked(talk) && !asksWhen && !asksCourse(talk)) return false;
  const told = memory.requests.filter(({ reference, rights }) => rights.length > 0 || talk.standing.has(reference));
  if (told.length === 0) return false;
  for (const request of told) sayOwnProgress(talk, request);
  if (!isNamed && (ofTime.test(text) || !asksCourse(talk))) talk.say('right.courseOfQuestion', { replyWithin: turn.rules.replyWithin });
  talk.endParagraph();
  return true;
};

const fewestWords = 4;
/** Where a yes, a choice or the summary is open, words are about that. */
const takesWords: ReadonlySet<State> = new Set(['ask_name', 'ask_phone', 'ask_email', 'handed_over']);
/** A pause, or about the question that is open. */
const ofElse = /\b(?:wacht|even|straks|later|zoek|nummer|telefoon|mail|adres|naam|weet)\b/i;

/** "Ik wil een klacht indienen." "Het duurt allemaal zo lang.": what is told right after belongs to the request. */
const addWords = (talk: Talk): boolean => {
  const { heard, memory, turn } = talk;
  const { text } = turn.heard;
  const last = memory.requests.at(-1);
  const isOpen = heard.control === 'unclear' || (heard.control === 'answer' && memory.asked === 'handed_over');
  const isHere = memory.over === 'rights_confirm' || takesWords.has(memory.asked);
  if (!isOpen || !isHere || last === undefined || !isJustAsked(talk) || talk.cautioned) return false;
  const isShort = text.trim().split(/\s+/).length < fewestWords;
  if (isShort || ofElse.test(text) || Object.keys(heard.slots).length > 0) return false;
  turn.addToRequest(last.reference, text);
  last.narrowed = true;
  talk.say('right.added', { reference: last.reference });
  return true;
};

const saysName = /\b(?:naam|heet)\b/iu;

/** Takes back what is not wanted any more, asks whether that is meant, or takes it up again. */
const changesMind = async (talk: Talk): Promise<boolean> => {
  if (await restore(talk)) return true;
  const isPassedOn = await passOnRegret(talk);
  return takeBack(talk) || askWhetherBack(talk) || isPassedOn;
};

/** Deals with what is said of the requests of this conversation. Gives whether the message was about them. */
export const ownRequests = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  const { heard, memory, turn } = talk;
  if (memory.requests.length === 0 || heard.flags.includes('leak')) return false;
  const isChanged = await changesMind(talk);
  if (!isChanged && (heard.control.startsWith('correct:') || (!sayCourse(talk) && !addWords(talk)))) return false;
  const { situation: _situation, name, ...slots } = heard.slots;
  // The words that take something back are nobody's name.
  const isNamed = name !== undefined && (!isChanged || saysName.test(turn.heard.text));
  talk.heard = { ...heard, control: 'unclear', intent: 'other', also: [], slots: { ...slots, ...(isNamed && { name }) } };
  await backToQuestion(dc, talk);
  return true;
};
