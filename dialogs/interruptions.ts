import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { isRight } from '../domain/understanding.ts';
import { sentence } from '../locales/sentence.ts';
import { askingIn, flagsOfPerson, saysErase } from './asking.ts';
import { askAgain, backToQuestion } from './backToQuestion.ts';
import { leaveUnconfirmed, restConfirming } from './confirm/leaveUnconfirmed.ts';
import { takeSilently } from './correct.ts';
import { correction } from './correction.ts';
import { sayNumbersAgain, soundAlarm } from './crisis.ts';
import { sayNextStep } from './done.ts';
import { goOnWithAnswer } from './goOn.ts';
import { handIn, handOff } from './handOver.ts';
import { requestsElsewhere } from './identity/elsewhere.ts';
import { noCalls } from './noCalls.ts';
import { ownRequests } from './ownRequests.ts';
import { registerRequest } from './registerRequest.ts';
import { summaryLines } from './reviewDialog.ts';
import { rights, takeRights, willConfirm } from './rights.ts';
import { sayAnswer } from './sayAnswer.ts';
import { showHours } from './show.ts';
import { startAgain } from './startAgain.ts';
import { givenIn } from './slots.ts';
import { elsewhere } from './elsewhere.ts';
import { answerSecrecy } from './secrecy.ts';
import { offerStatement } from './statementReader.ts';
import type { Talk } from './talk.ts';
import { sayWhy, sayWhyOver } from './why.ts';

/** Reacts to what may come at any moment. Gives whether the message has been dealt with. */
type Interruption = (dc: DialogContext, talk: Talk) => Promise<boolean>;

const crisis: Interruption = async (dc, talk) => {
  if (talk.heard.control !== 'crisis') return false;
  await leaveConsent(dc, talk);
  await restConfirming(talk);
  // What is asked beside it is not lost, and not spoken of now.
  const asking = askingIn(talk.heard, talk.turn.heard.text);
  const receipt = asking && (await registerRequest(talk, asking));
  if (receipt) willConfirm(talk, receipt);
  if (receipt && talk.memory.confirming?.is === 'registered') talk.memory.confirming.untold = true;
  await soundAlarm(talk);
  return true;
};

/** No consent is asked of somebody in need, nor asked again. */
const leaveConsent = async (dc: DialogContext, { memory }: Talk): Promise<void> => {
  if (memory.asked === 'ask_consent') await letOffersLapse(dc);
  if (memory.asked !== 'ask_health_consent') return;
  dc.stack.pop();
  memory.asked = 'ask_situation';
};

const letOffersLapse = async (dc: DialogContext): Promise<void> => {
  await dc.cancelAllDialogs();
  await dc.beginDialog('after');
};

/** A yes of somebody under 16 does not stand (UAVG 5). */
const endOffers = (talk: Talk): void => {
  const { text, messageId } = talk.turn.heard;
  const reply = sentence('callback.offers.minor');
  talk.memory.offers = 'withdrawn';
  talk.turn.record({ purpose: 'offers', decision: 'withdrawn', text: reply, answer: text, messageId });
  talk.add(reply);
  talk.endParagraph();
};

/** Somebody under 16 goes first, and is asked for no consent, also when they say so only now (UAVG 5). */
const minor: Interruption = async (dc, talk) => {
  const { memory, turn } = talk;
  if (!flagsOfPerson(talk.heard).includes('minor')) return false;
  const waits = memory.dossier ? 'intake' : memory.requests.length > 0 ? 'right' : undefined;
  if (waits && talk.news.includes('minor')) await handOff(talk, waits, 'high', memory.health === 'refused' ? [] : [turn.heard.text]);
  if (memory.offers === 'given') endOffers(talk);
  if (memory.asked === 'ask_consent') {
    await takeRights(talk);
    sayNextStep(talk);
    await letOffersLapse(dc);
    return true;
  }
  if (memory.asked === 'ask_health_consent') {
    takeSilently(talk);
    await dc.endDialog();
    return true;
  }
  // An age by itself answers no question.
  if (talk.heard.control !== 'unclear' || memory.dossier || givenIn(talk.heard).length > 0) return false;
  await askAgain(dc, talk);
  return true;
};

const further = /\b(?:verder|door|weer|terug)\b/i;
const longestGoingOn = 6;

/** After a stop "nee wacht, toch verder" goes on, and answers no question. */
const goesOn: Interruption = async (dc, talk) => {
  const { heard, memory, turn } = talk;
  const { rested } = memory;
  delete memory.rested;
  const { text } = turn.heard;
  if (!rested || memory.dossier || heard.control === 'stop' || givenIn(heard).length > 0) return false;
  if (!further.test(text) || text.trim().split(/\s+/).length > longestGoingOn) return false;
  await askAgain(dc, talk);
  return true;
};

const wantsPerson = (talk: Talk): boolean =>
  talk.heard.control === 'human' || (talk.heard.control !== 'crisis' && talk.heard.also.includes('human')) || talk.chosen() === 'person';

const person: Interruption = async (dc, talk) => {
  if (!wantsPerson(talk)) return false;
  const { memory } = talk;
  takeSilently(talk);
  sayNumbersAgain(talk);
  await leaveUnconfirmed(talk);
  await takeRights(talk);
  const isNew = memory.dossier === null;
  if (isNew) await handIn(talk, 'person', false);
  talk.say(isNew ? 'person.passed' : 'done.already');
  sayNextStep(talk);
  const { name, phone } = memory.draft.answers;
  await dc.cancelAllDialogs();
  await dc.beginDialog('after', { offer: isNew && !(name && phone) });
  return true;
};

const stop: Interruption = async (dc, talk) => {
  // "Gooi maar weg" at the summary is the wish to have the draft erased, and no goodbye.
  if (talk.heard.control !== 'stop' || (talk.heard.intent === 'erasure' && saysErase(talk.turn.heard.text))) return false;
  const { memory, turn } = talk;
  await leaveUnconfirmed(talk);
  await takeRights(talk);
  takeSilently(talk);
  turn.rest();
  memory.rested = true;
  if (memory.over === 'after_crisis') sayNumbersAgain(talk);
  if (memory.dossier) {
    if (!memory.dossier.told) sayNextStep(talk);
    talk.say('stop.done');
    // A yes that is typed after the goodbye must not be taken for one to the question about offers.
    await dc.cancelAllDialogs();
    await dc.beginDialog('after');
    return true;
  }
  memory.leftSummary = true;
  if (memory.waits) talk.say('stop.waiting');
  else talk.say('stop.draft', { hours: showHours(turn.rules.draftHours) });
  return true;
};

const privacyQuestion: Interruption = async (dc, talk) => {
  const { heard, memory, turn } = talk;
  if (heard.control !== 'privacy_question' && heard.intent !== 'privacy_question') return false;
  if (heard.asks === 'statement' && memory.over !== 'after_crisis') {
    offerStatement(talk);
    return true;
  }
  if (heard.asks === 'why' && sayWhyOver(talk)) {
    await dc.repromptDialog();
    return true;
  }
  if (heard.asks !== 'why' || !sayWhy(dc, talk)) sayAnswer(talk);
  else turn.answered(heard.restsOn ?? []);
  return goOnWithAnswer(dc, talk);
};

/** A question about privacy in a message that also asks for something graver is answered first; that follows. */
const questionBeside: Interruption = async (dc, talk) => {
  const whole = talk.heard;
  const others = [whole.intent, ...whole.also].filter((intent) => intent !== 'privacy_question');
  const first = others.find((intent) => isRight(intent) || intent === 'human');
  if (!first || whole.control === 'crisis' || others.length > whole.also.length) return false;
  if (whole.asks !== 'why' || !sayWhy(dc, talk)) sayAnswer(talk);
  talk.endParagraph();
  const control = first === 'human' ? 'human' : whole.control;
  talk.heard = { ...whole, control, intent: first, also: others.filter((intent) => intent !== first) };
  return false;
};

/** What helps with the open question: what a yes and a no mean where consent is asked, else what can be done here. */
const helpAt = ({ memory }: Talk) => {
  if (memory.asked === 'ask_consent') return 'help.offers';
  if (memory.asked === 'ask_health_consent') return 'help.health';
  return memory.dossier ? 'help.done' : 'help.text';
};

const help: Interruption = async (dc, talk) => {
  if (talk.heard.control !== 'help') return false;
  talk.answers = true;
  const { asks } = talk.heard;
  if (asks === 'being' || asks === 'cost') talk.say(`help.${asks}`);
  else talk.say(helpAt(talk), { replyWithin: talk.turn.rules.replyWithin });
  if (talk.memory.dossier && !talk.memory.dossier.told && talk.memory.asked !== 'ask_consent') sayNextStep(talk);
  await backToQuestion(dc, talk);
  return true;
};

/** Says again: what was noted, and the open question; after handing in the reference and the next step. */
const repeat: Interruption = async (dc, talk) => {
  if (talk.heard.control !== 'repeat') return false;
  talk.say('repeat.lead');
  if (talk.memory.dossier) sayNextStep(talk);
  else if (talk.memory.asked !== 'confirm_summary') sayKnown(talk);
  await backToQuestion(dc, talk);
  return true;
};

const sayKnown = (talk: Talk): void => {
  const lines = summaryLines(talk, true);
  if (lines.length > 0) talk.add([sentence('repeat.known'), ...lines].join('\n'));
};

/** Starts again with an empty draft. "Terug" brings back what was thrown away, until the next answer. */
const restart: Interruption = async (dc, talk) => {
  const { memory } = talk;
  if (talk.heard.control !== 'restart') return false;
  if (memory.dossier) {
    talk.say('restart.done', { reference: memory.dossier.reference });
    memory.dossier.told = true;
    await dc.repromptDialog();
    return true;
  }
  await startAgain(dc, talk);
  return true;
};

const undo: Interruption = async (dc, talk) => {
  const { memory } = talk;
  const before = memory.undo;
  memory.undo = null;
  if (talk.heard.control !== 'back' || !before) return false;
  memory.draft = before;
  talk.say('restart.undone');
  await dc.cancelAllDialogs();
  await dc.beginDialog('intake');
  return true;
};

const abuse: Interruption = async (dc, talk) => {
  if (talk.heard.control !== 'abuse') return false;
  talk.say('abuse.reply');
  await backToQuestion(dc, talk);
  return true;
};

const smalltalk: Interruption = async (dc, talk) => {
  if (talk.heard.control !== 'smalltalk') return false;
  if (talk.heard.because.some((words) => /dank|thanks|merci|fijne/i.test(words))) talk.say('smalltalk.reply');
  if (talk.memory.dossier && !talk.memory.dossier.told) sayNextStep(talk);
  await backToQuestion(dc, talk);
  return true;
};

/** In the order of design: danger first, then the person's wish to leave or speak to somebody, then rights and questions. */
const inOrder: readonly Interruption[] = [
  crisis,
  minor,
  answerSecrecy,
  goesOn,
  requestsElsewhere,
  ownRequests,
  questionBeside,
  noCalls,
  person,
  stop,
  rights,
  elsewhere,
  privacyQuestion,
  help,
  repeat,
  restart,
  abuse,
  smalltalk,
  undo,
  correction,
];

export const interrupt = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  for (const interruption of inOrder) if (await interruption(dc, talk)) return true;
  return false;
};
