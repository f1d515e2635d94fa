import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogInstance, DialogTurnResult } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import type { ConsentPurpose } from '../domain/consent.ts';
import { groupCompanies } from '../domain/purposes.ts';
import type { Key } from '../locales/nl.ts';
import { sentence } from '../locales/sentence.ts';
import { applySlots, takeSilently } from './correct.ts';
import { sayAdded } from './done.ts';
import { mayAskConsent, withholdSituation } from './healthGate.ts';
import { listed } from './listed.ts';
import { noteOffers } from './mails.ts';
import { option } from './options.ts';
import { OwnDialog } from './ownDialog.ts';
import { talkOf } from './talk.ts';
import type { Talk } from './talk.ts';

interface ConsentState {
  purpose: ConsentPurpose;
  /** The wording as shown. */
  shown: string;
  doubts: number;
}
export interface ConsentOptions {
  purpose: ConsentPurpose;
}

const wording: Record<
  ConsentPurpose,
  { state: 'ask_consent' | 'ask_health_consent'; again: Key; short: Key; given: Key; refused: Key; doubted: Key }
> = {
  offers: {
    state: 'ask_consent',
    again: 'offers.again',
    short: 'offers.short',
    given: 'offers.given',
    refused: 'offers.refused',
    doubted: 'offers.doubted',
  },
  health: {
    state: 'ask_health_consent',
    again: 'health.again',
    short: 'health.short',
    given: 'health.given',
    refused: 'health.refused',
    doubted: 'health.refused',
  },
};

/**
 * Asks one consent (AVG art. 4(11) and 7; EDPB 05/2020): a separate and neutral question. Only a clear yes is a yes. A doubtful
 * answer is asked about once; a second doubt counts as not given. Every outcome is recorded with the literal answer.
 */
export class ConsentDialog extends OwnDialog {
  constructor() {
    super('consent');
  }

  override async beginDialog(dc: DialogContext, options: ConsentOptions): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const shown = question(talk, options.purpose);
    const state: ConsentState = { purpose: options.purpose, shown, doubts: 0 };
    if (dc.activeDialog) dc.activeDialog.state = state;
    if (options.purpose === 'offers') talk.memory.offers = 'asked';
    ask(talk, options.purpose, shown);
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const state = dc.activeDialog?.state as ConsentState;
    const { control } = talk.heard;
    const words = wording[state.purpose];
    if (!mayAskConsent(talk.memory)) {
      takeSilently(talk);
      return dc.endDialog();
    }
    // What is told of the situation while this is asked waits for the answer, and goes with it.
    if (state.purpose === 'health') takeSilently(talk);
    // A yes that came in before the question could be read is no yes to it: two taps on the button before this one, say.
    if (control === 'answer_yes' && !talk.turn.heard.early) return this.settle(dc, state, 'given', words.given);
    if (control === 'answer_no' || control === 'skip') {
      if (talk.memory.dossier && applySlots(talk) === 'applied') sayAdded(talk);
      return this.settle(dc, state, 'refused', words.refused);
    }
    if (control === 'back') {
      if (talk.memory.dossier) talk.say('back.done');
      ask(talk, state.purpose, sentence(words.short));
      return Dialog.EndOfTurn;
    }
    const isAdded = talk.memory.dossier !== null && applySlots(talk) === 'applied';
    if (isAdded || talk.cautioned) {
      if (isAdded) sayAdded(talk);
      ask(talk, state.purpose, sentence(words.short));
      return Dialog.EndOfTurn;
    }
    state.doubts += 1;
    if (state.doubts > 1) return this.settle(dc, state, 'refused', words.doubted);
    const again = sentence(words.again);
    state.shown = `${state.shown}\n${again}`;
    ask(talk, state.purpose, again);
    return Dialog.EndOfTurn;
  }

  /** Something else was put right in between; the question is still open. */
  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    if (!mayAskConsent(talk.memory)) return dc.endDialog();
    const state = dc.activeDialog?.state as ConsentState;
    ask(talk, state.purpose, sentence(wording[state.purpose].short));
    return Dialog.EndOfTurn;
  }

  protected override remind(talk: Talk, instance: DialogInstance): void {
    const { purpose } = instance.state as ConsentState;
    ask(talk, purpose, sentence(wording[purpose].short));
  }

  private async settle(dc: DialogContext, state: ConsentState, decision: 'given' | 'refused', reply: Key): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const { purpose, shown } = state;
    const { text, messageId } = talk.turn.heard;
    talk.turn.record({ purpose, decision, text: shown, answer: text, messageId });
    talk.say(reply);
    if (purpose === 'offers') noteOffers(talk, decision);
    else if (decision === 'given') talk.memory.health = 'given';
    else withholdSituation(talk);
    return dc.endDialog();
  }
}

const ask = (talk: Talk, purpose: ConsentPurpose, text: string): void =>
  talk.ask(wording[purpose].state, text, [option('button.yes', 'yes'), option('button.no', 'no')]);

const question = (talk: Talk, purpose: ConsentPurpose): string => {
  if (purpose === 'health') return sentence('health.question');
  const key = talk.memory.draft.answers.email ? 'offers.question' : 'offers.questionNoAddress';
  return sentence(key, { companies: listed(groupCompanies) });
};
