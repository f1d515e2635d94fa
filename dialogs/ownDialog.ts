import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogInstance } from 'botbuilder-dialogs/lib/dialog.js';
import type { TurnContext } from 'botbuilder-core';
import { askToConfirm, isToConfirm } from './confirm/askToConfirm.ts';
import { goOnWithCrisis } from './crisis.ts';
import { askCheck, endCheck, isChecking } from './identity/check.ts';
import { talkOf } from './talk.ts';
import type { Talk } from './talk.ts';

/** What our dialogs have in common: none of them listens to the SDK's dialog events, which are raised in every turn. */
export abstract class OwnDialog extends Dialog {
  override async onDialogEvent(): Promise<boolean> {
    return false;
  }

  /** After an interruption the open question comes again; while the talk is of a crisis, of a request or of who asks it, that. */
  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    const talk = talkOf(context);
    if (talk.memory.over === 'after_crisis') goOnWithCrisis(talk);
    else if (isToConfirm(talk)) askToConfirm(talk);
    else if (isChecking(talk)) askCheck(talk);
    else {
      if (talk.memory.over === 'rights_confirm') talk.uncover();
      endCheck(talk);
      this.remind(talk, instance);
    }
  }

  /** Asks the open question again, shortly. */
  protected remind(_talk: Talk, _instance: DialogInstance): void {}
}
