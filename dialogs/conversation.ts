import type { StatePropertyAccessor, TurnContext } from 'botbuilder-core';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import type { DialogContext, DialogState } from 'botbuilder-dialogs/lib/dialogContext.js';
import type { Turn } from '../domain/turn.ts';
import { nothingUnderstood } from '../domain/understanding.ts';
import type { State, Understand, Understanding } from '../domain/understanding.ts';
import { AfterDialog } from './afterDialog.ts';
import { sayAsides } from './asides.ts';
import { flagsOfPerson } from './asking.ts';
import { goFurther } from './backToQuestion.ts';
import { handInCallback } from './callback/handInCallback.ts';
import { noteCaution } from './caution.ts';
import { answerToConfirm } from './confirm/answerToConfirm.ts';
import { forgetSameGuess } from './confirm/forgetSameGuess.ts';
import { askToConfirm, isToConfirm } from './confirm/askToConfirm.ts';
import { leaveUnconfirmed } from './confirm/leaveUnconfirmed.ts';
import { ConsentDialog } from './consentDialog.ts';
import { answerInCrisis, goOnWithCrisis, meantAfterAll, saidHelpIsNear, sayHeavy, sayNumbersAgain } from './crisis.ts';
import { hearErasureOfBefore } from './erasureOfBefore.ts';
import { followIntake } from './handOver.ts';
import { FormDialog } from './form/formDialog.ts';
import { contactForm } from './form/contactForm.ts';
import { answerToCheck } from './identity/answerToCheck.ts';
import { IntakeDialog } from './intakeDialog.ts';
import { answersNumberAsked } from './identity/elsewhere.ts';
import { interrupt } from './interruptions.ts';
import { askCheck, endCheck, isChecking } from './identity/check.ts';
import { sendMails } from './mails.ts';
import { remember } from './memory.ts';
import type { Memory } from './memory.ts';
import { memoryScopes } from './memoryScopes.ts';
import { notePreference } from './preference.ts';
import { answerBeside } from './questionsBeside.ts';
import { ReviewDialog } from './reviewDialog.ts';
import { takeRightsInCrisis } from './rights.ts';
import { startAgain } from './startAgain.ts';
import { readOn } from './statementReader.ts';
import { takePuzzle, takeStory } from './story.ts';
import { withKnownName } from './knownName.ts';
import { Talk, talkOf } from './talk.ts';
import { clean } from './understanding/clean.ts';
import { isLettingGo } from './understanding/lettingGo.ts';
import { greet, welcomeBack } from './welcome.ts';

/** What the bot does with one turn: it talks through the context and acts through the turn. */
export type Logic = (context: TurnContext, turn: Turn) => Promise<void>;

/** Hands the dialog stack of the loaded conversation to the SDK, which changes it in place. */
const stack: StatePropertyAccessor<DialogState> = {
  get: async (context: TurnContext) => talkOf(context).memory.dialogs,
  set: async () => {},
  delete: async () => {},
};

/** Makes the conversation out of its dialogs. */
export const createLogic = (understand: Understand): Logic => {
  const dialogs = new DialogSet(stack)
    .add(new IntakeDialog())
    .add(new FormDialog(contactForm))
    .add(new ReviewDialog())
    .add(new ConsentDialog())
    .add(new AfterDialog());

  return async (context, turn) => {
    const talk = new Talk(context, turn, remember(turn.state), nothingUnderstood());
    context.turnState.set('DialogStateManagerConfiguration', memoryScopes);
    // What the staff did with them meanwhile is known from here on.
    if (talk.memory.requests.length > 0) talk.standing = await turn.ownProgress();
    const dc = await dialogs.createContext(context);
    const fillDossier = followIntake(talk);
    if (turn.heard.type === 'start') await greet(dc, talk);
    else if (turn.heard.type === 'resume') await welcomeBack(dc, talk);
    else if (turn.heard.type === 'lapse') await leaveUnconfirmed(talk);
    else if (turn.heard.form) await handInCallback(dc, talk, turn.heard.form);
    else {
      await hear(dc, talk, understand);
      askPending(talk);
    }
    fillDossier();
    sendMails(talk);
    await talk.send();
  };
};

/** A request that came beside something else is asked back once no other question is open. */
const askPending = (talk: Talk): void => {
  const { over, asked, rested } = talk.memory;
  if (over === null && asked === 'handed_over' && !rested && isToConfirm(talk)) askToConfirm(talk);
};

const hear = async (dc: DialogContext, talk: Talk, understand: Understand): Promise<void> => {
  const { memory, turn } = talk;
  if (await answersNumberAsked(dc, talk, understand)) return;
  if (await answeredOver(dc, talk, understand)) return;
  read(talk, meantAfterAll(talk, understand(turn.heard.text, memory.asked)));
  hearErasureOfBefore(talk);
  takeStory(talk);
  takePuzzle(talk);
  answerBeside(talk, understand);
  if (talk.heard.crisis === 'overload') sayHeavy(talk);
  if (await interrupt(dc, talk)) return;
  if (talk.heard.crisis === 'overload' && (await heardHeavy(dc, talk))) return;
  await dc.continueDialog();
  if (talk.isSilent) await dc.repromptDialog();
};

/** Takes in what a message means, with what it says about the person that matters from now on. Danger is reacted to before that. */
const read = (talk: Talk, heard: Understanding): void => {
  talk.heard = withKnownName(heard, talk.memory, talk.turn.heard.text);
  talk.note(flagsOfPerson(heard));
  noteCaution(talk);
  if (heard.control === 'crisis') return;
  // "Ik kan niet bellen" is said of help there, and not of us.
  if (talk.memory.over !== 'after_crisis') notePreference(talk);
  sayAsides(talk);
};

/** What a message is read as an answer to: where a code is awaited that may be the address for it, or whether that was meant. */
const stateOver = (
  {
    memory: { check },
    turn: {
      heard: { text },
    },
  }: Talk,
  over: Exclude<Memory['over'], 'statement' | null>,
): State => {
  if (over !== 'ask_code') return over;
  if (check?.doubt) return 'confirm_value';
  return check?.stage === 'address' && !isLettingGo(clean(text).forms) ? 'ask_email' : over;
};

/** A question that was laid over the open one is answered first; an answer that fits the open question goes to that. */
const answeredOver = async (dc: DialogContext, talk: Talk, understand: Understand): Promise<boolean> => {
  const { over } = talk.memory;
  if (!over) return false;
  if (over === 'statement') return readOn(dc, talk, understand(talk.turn.heard.text, 'choose'));
  read(talk, understand(talk.turn.heard.text, stateOver(talk, over)));
  if (talk.heard.crisis === 'overload' && over !== 'after_crisis') {
    sayHeavy(talk);
    if (isSigh(talk)) return sighed(dc, talk);
  }
  forgetSameGuess(talk);
  if (over === 'rights_confirm') return answerToConfirm(dc, talk, understand, interrupt);
  if (over === 'ask_code') return answerToCheck(dc, talk, understand, interrupt);
  return over === 'resume_offer' ? answeredReturn(dc, talk) : answeredAlarm(dc, talk);
};

/** Heavy words and nothing else, where something short is asked; where the situation is asked they are told of that. */
const isSigh = ({ heard, memory }: Talk): boolean =>
  heard.control === 'unclear' && heard.intent === 'other' && Object.keys(heard.slots).length === 0 && memory.asked !== 'ask_situation';

/** The words are kept for the advisor, beside the answers or in the dossier that there is. */
const note = (talk: Talk): void => {
  const { memory, turn } = talk;
  if (memory.dossier) talk.set('situation', turn.heard.text.trim());
  else memory.draft.remarks.push(turn.heard.text.trim());
};

/** Such words are noted, and answer nothing: the question comes again. */
const sighed = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  note(talk);
  await dc.repromptDialog();
  return true;
};

const answeredReturn = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  const chosen = talk.chosen();
  const { control } = talk.heard;
  talk.uncover();
  if (chosen === 'restart' || control === 'restart' || control === 'answer_no') await startAgain(dc, talk);
  else if (chosen === 'goOn' || control === 'answer_yes') await dc.repromptDialog();
  else return false;
  return true;
};

/** Nothing of these says that it was not meant, or answers the open question. */
const staysWithCrisis: ReadonlySet<Understanding['control']> = new Set(['answer_yes', 'unclear', 'help', 'smalltalk', 'repeat', 'skip']);
/** The talk is of the danger also after these; the intake rests. */
const comesBackToCrisis: ReadonlySet<Understanding['control']> = new Set(['crisis', 'privacy_question', 'abuse', 'stop']);

/** "Wat kan ik doen" says of nobody that they are there. */
const asking = /^\W{0,3}(?:en |maar )?(?:wat|hoe|wie|waar|wanneer|moet|mag)\b|\?\s*$/i;

const answeredAlarm = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  const { heard } = talk;
  const { control, asks } = heard;
  if (talk.chosen() === 'goOn' || control === 'answer_no' || control === 'back') {
    talk.uncover();
    talk.say('crisis.goOn');
    if (heard.crisis === 'overload') sayHeavy(talk);
    if (isToConfirm(talk)) askToConfirm(talk);
    else if (isChecking(talk)) askCheck(talk);
    else await goFurther(dc, talk);
    return true;
  }
  // Who answers here, and at what price, is said in one sentence; what a question is asked for can wait.
  if (control !== 'crisis' && answerInCrisis(talk)) {
    noteForAdvisor(talk);
    return true;
  }
  if (control !== 'crisis' && (asks !== undefined || staysWithCrisis.has(control))) {
    noteForAdvisor(talk);
    // The text asks whether they are in danger and whether somebody can come: a bare "ja" may be either, unless they said so before.
    const isNear = control === 'answer_yes' && (heard.isNear === true || saidHelpIsNear(talk)) && !asking.test(talk.turn.heard.text);
    goOnWithCrisis(talk, isNear ? 'near' : heard.isAlone ? 'none' : undefined);
    return true;
  }
  if (comesBackToCrisis.has(control) && (await interruptInCrisis(dc, talk))) return true;
  // Nothing that was told is left of the talk; the numbers are.
  if (control === 'restart') sayNumbersAgain(talk, 'people');
  talk.uncover();
  endCheck(talk);
  return false;
};

const interruptInCrisis = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  if (talk.heard.control === 'crisis' || !(await takeRightsInCrisis(talk))) return interrupt(dc, talk);
  goOnWithCrisis(talk);
  return true;
};

/** Whether help is near or nobody is there stands in the dossier, for the advisor who was warned. */
const noteForAdvisor = (talk: Talk): void => {
  const { heard, memory } = talk;
  const tells = heard.control === 'answer_yes' || heard.control === 'unclear';
  if (tells && memory.health !== 'refused') note(talk);
};

/** Exhaustion is acknowledged. Alone it is no answer to the open question, unless that asks what is the matter. */
const heardHeavy = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  const { memory, turn, heard } = talk;
  if (heard.control !== 'unclear') return false;
  if (memory.asked === 'ask_situation' || memory.dossier) {
    talk.heard = { ...heard, control: 'answer', slots: { ...heard.slots, situation: turn.heard.text.trim() } };
    return false;
  }
  if (Object.keys(heard.slots).length > 0) return false;
  return sighed(dc, talk);
};
