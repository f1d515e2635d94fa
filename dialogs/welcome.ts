import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { contactFields } from '../domain/dossier.ts';
import { sentence } from '../locales/sentence.ts';
import { askToConfirm, isToConfirm } from './confirm/askToConfirm.ts';
import { goOnWithCrisis } from './crisis.ts';
import { sayNextStep } from './done.ts';
import { fieldInHand } from './form/formState.ts';
import { askCheck, isChecking } from './identity/check.ts';
import { listed } from './listed.ts';
import { option } from './options.ts';
import { showHours } from './show.ts';
import { offerStatement } from './statementReader.ts';
import type { Talk } from './talk.ts';

/** The first words: who speaks, and what happens with what is told (AVG art. 13), before the first question. */
export const greet = async (dc: DialogContext, talk: Talk): Promise<void> => {
  const { rules, heard } = talk.turn;
  if (heard.lapsed) talk.say('start.lapsed', { hours: showHours(rules.draftHours) });
  talk.say('start.greeting', { emergency: rules.crisisNumbers.emergency });
  talk.breakOff();
  talk.say('start.notice');
  talk.say('start.objection');
  talk.say('start.statement', { statement: rules.statementUrl });
  await dc.beginDialog('intake');
};

/** Says where the person was; silent when that was the last thing said. */
export const welcomeBack = async (dc: DialogContext, talk: Talk): Promise<void> => {
  const { memory } = talk;
  if (memory.lastLine.startsWith(sentence('welcome.back'))) return;
  talk.say('welcome.back');
  if (memory.over === 'after_crisis') {
    talk.endParagraph();
    goOnWithCrisis(talk);
    return;
  }
  if (isToConfirm(talk)) return askToConfirm(talk);
  if (isChecking(talk)) return askCheck(talk);
  if (memory.over === 'statement' && !memory.dossier) return offerStatement(talk);
  if (memory.dossier) {
    if (memory.dossier.told) talk.say('welcome.done', { reference: memory.dossier.reference });
    else sayNextStep(talk);
    await dc.cancelAllDialogs();
    await dc.beginDialog('after');
    return;
  }
  const known = contactFields.filter((field) => memory.draft.answers[field] !== undefined).map((field) => sentence(`field.${field}`));
  if (known.length > 0) talk.say('welcome.known', { fields: listed(known) });
  talk.offer('resume_offer', sentence('welcome.offer', { field: openQuestion(dc) }), [
    option('button.goOn', 'goOn'),
    option('button.restart', 'restart'),
  ]);
};

const openQuestion = (dc: DialogContext): string => {
  const instance = dc.activeDialog;
  if (instance?.id === 'contact') return sentence(`field.${fieldInHand(instance)}`);
  if (instance?.id === 'consent') return sentence('field.health');
  return sentence('field.summary');
};
