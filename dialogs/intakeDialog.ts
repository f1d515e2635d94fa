import type { DialogTurnResult } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { sayNextStep } from './done.ts';
import { mayAskConsent } from './healthGate.ts';
import { handIn } from './handOver.ts';
import { holdsNothing } from './noWay.ts';
import { OwnDialog } from './ownDialog.ts';
import { talkOf } from './talk.ts';
import type { Talk } from './talk.ts';

interface IntakeState {
  stage: 'contact' | 'review' | 'offers';
}

/** The first contact as a whole: the questions, the summary, handing in, the question about offers, the end. */
export class IntakeDialog extends OwnDialog {
  constructor() {
    super('intake');
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    if (dc.activeDialog) dc.activeDialog.state = { stage: 'contact' } satisfies IntakeState;
    return dc.beginDialog('contact');
  }

  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const state = dc.activeDialog?.state as IntakeState;
    switch (state.stage) {
      case 'contact':
        state.stage = 'review';
        return dc.beginDialog('review');
      case 'review':
        state.stage = 'offers';
        await handIn(talk, 'intake', true);
        if (!mayAskOffers(talk)) {
          talk.say(holdsNothing(talk.memory.draft) ? 'done.thanksOnly' : 'done.thanks');
          return this.finish(dc);
        }
        talk.say('offers.intro');
        return dc.beginDialog('consent', { purpose: 'offers' });
      case 'offers':
        return this.finish(dc);
    }
  }

  private async finish(dc: DialogContext): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    if (!talk.memory.dossier?.told) sayNextStep(talk);
    return dc.replaceDialog('after');
  }
}

/**
 * Not of somebody under 16 (UAVG 5), not after a crisis, and not when the person already said no by themselves. Nor of who left neither
 * number nor address: there is nothing to send to, and nothing to know them by.
 */
const mayAskOffers = ({ memory }: Talk): boolean =>
  memory.offers === 'unasked' &&
  !memory.objected &&
  mayAskConsent(memory) &&
  (memory.draft.answers.email !== undefined || memory.draft.answers.phone !== undefined);
