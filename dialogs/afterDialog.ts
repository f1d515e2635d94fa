import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogReason, DialogTurnResult } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { sentence } from '../locales/sentence.ts';
import { applySlots } from './correct.ts';
import { sayAdded } from './done.ts';
import { corrected } from './form/formState.ts';
import { OwnDialog } from './ownDialog.ts';
import { missingFor, sayPreference } from './preference.ts';
import { givenIn } from './slots.ts';
import { talkOf } from './talk.ts';
import type { Talk } from './talk.ts';
import { takesYesBack, takeYesBack } from './withdrawConsent.ts';

interface AfterState {
  /** A name and a number were offered to be noted, and the answer is awaited. */
  offered: boolean;
}
export interface AfterOptions {
  offer?: boolean;
}

/** What comes after handing over: every later word is added with its time, nothing is asked any more. */
export class AfterDialog extends OwnDialog {
  constructor() {
    super('after');
  }

  override async beginDialog(dc: DialogContext, options: AfterOptions = {}): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    if (dc.activeDialog) dc.activeDialog.state = { offered: options.offer ?? false } satisfies AfterState;
    if (options.offer) talk.ask('handoff_offer', sentence('person.offer'));
    else wait(talk);
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const state = dc.activeDialog?.state as AfterState;
    const { offered } = state;
    state.offered = false;
    wait(talk);
    if (takesYesBack(talk)) {
      takeYesBack(talk);
      return Dialog.EndOfTurn;
    }
    if (givesAnotherWay(talk)) {
      addWords(talk);
      return Dialog.EndOfTurn;
    }
    const slots = applySlots(talk);
    if (slots === 'withheld') return Dialog.EndOfTurn;
    const missing = sayPreference(talk) ? missingFor(talk.memory.draft) : undefined;
    if (missing) return dc.beginDialog('contact', { only: [missing] });
    if (slots === 'applied') this.sayTaken(talk, offered);
    else this.sayRest(talk, offered);
    return Dialog.EndOfTurn;
  }

  private sayTaken(talk: Talk, offered: boolean): void {
    if (offered) talk.say('person.noted');
    else sayAdded(talk);
  }

  private sayRest(talk: Talk, offered: boolean): void {
    const { control } = talk.heard;
    const saysHow = talk.prefers || talk.cautioned;
    if (offered && (control === 'answer_no' || control === 'skip')) talk.say('person.noOffer');
    else if (control === 'back') talk.say('back.done');
    else if ((control === 'answer' || control === 'unclear') && !(saysHow && isShort(talk.turn.heard.text))) addWords(talk);
    else if (!saysHow) talk.say('done.open');
  }

  override async resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    wait(talk);
    if (result === corrected) sayAdded(talk);
    else talk.say('done.open');
    return Dialog.EndOfTurn;
  }

  protected override remind(talk: Talk): void {
    if (talk.isSilent) talk.say('done.open');
    wait(talk);
  }
}

/** No longer than it takes to say how one wants to be reached. */
const isShort = (text: string): boolean => text.trim().split(/\s+/).length <= 8;

const wait = (talk: Talk): void => {
  talk.memory.asked = 'handed_over';
  talk.memory.options = [];
};

/** "Je kunt ook mijn zus bellen op …": beside the own number, which stays. */
const givesAnotherWay = ({ heard, memory }: Talk): boolean =>
  givenIn(heard).some(({ field, notOwn }) => notOwn && memory.draft.answers[field] !== undefined);

/** Words without a field of their own are added to the account of the situation; nothing that was typed is lost. */
const addWords = (talk: Talk): void => {
  const words = talk.turn.heard.text.trim();
  if (!talk.set('situation', words)) return;
  if (words.endsWith('?')) talk.say('done.asked', { replyWithin: talk.turn.rules.replyWithin });
  else sayAdded(talk);
};
