import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';

/** What our dialogs have in common: none of them listens to the SDK's dialog events, which are raised in every turn. */
export abstract class OwnDialog extends Dialog {
  override async onDialogEvent(): Promise<boolean> {
    return false;
  }
}
