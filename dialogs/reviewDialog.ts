import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogTurnResult } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { contactFields } from '../domain/dossier.ts';
import type { ContactField } from '../domain/dossier.ts';
import { sentence } from '../locales/sentence.ts';
import { contactForm, fieldOf } from './form/contactForm.ts';
import { option } from './options.ts';
import { applySlots } from './correct.ts';
import { holdsNothing } from './noWay.ts';
import { OwnDialog } from './ownDialog.ts';
import { missingFor, preferenceOf, sayPreference, showPreference } from './preference.ts';
import { sayNow } from './sayNow.ts';
import { talkOf } from './talk.ts';
import type { Talk } from './talk.ts';

interface ReviewState {
  tries: number;
}

/** Shows everything before it is handed in. Nothing is sent until it is confirmed; every line can be changed. */
export class ReviewDialog extends OwnDialog {
  constructor() {
    super('review');
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    if (dc.activeDialog) dc.activeDialog.state = { tries: 0 } satisfies ReviewState;
    showSummary(talkOf(dc.context));
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const chosen = talk.chosen();
    if (chosen) return this.chose(dc, chosen);
    const { control } = talk.heard;
    const slots = applySlots(talk);
    const missing = sayPreference(talk) ? missingFor(talk.memory.draft) : undefined;
    if (missing) return dc.beginDialog('contact', { only: [missing] });
    if (slots !== 'none' || talk.prefers || talk.cautioned) return this.again(dc);
    const isAskedWhich = talk.memory.asked === 'choose';
    // "Ja" to "wat wil je wijzigen?" names nothing, and confirms nothing.
    if (control === 'answer_yes' && (talk.memory.leftSummary || isAskedWhich)) return this.again(dc);
    // A yes that came in before the summary could be read confirms nothing.
    if (control === 'answer_yes') return talk.turn.heard.early ? this.repair(dc) : dc.endDialog();
    if (control === 'back') {
      if (talk.memory.draft.answers.situation !== undefined) sayNow(talk, 'situation');
      return dc.beginDialog('contact', { only: ['situation'] });
    }
    if (control === 'answer_no' || control === 'skip') return isAskedWhich ? this.again(dc) : this.askWhich(dc);
    if ((control === 'answer' || control === 'unclear') && isSentence(talk.turn.heard.text)) return this.add(dc);
    return this.repair(dc);
  }

  /** What is told at the summary without a field of its own belongs to the account of the situation. */
  private async add(dc: DialogContext): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    talk.heard = { ...talk.heard, slots: { situation: talk.turn.heard.text.trim() } };
    applySlots(talk);
    return this.again(dc);
  }

  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.again(dc);
  }

  protected override remind(talk: Talk): void {
    showSummary(talk);
  }

  private async again(dc: DialogContext): Promise<DialogTurnResult> {
    return this.beginDialog(dc);
  }

  private async chose(dc: DialogContext, means: string): Promise<DialogTurnResult> {
    if (means === 'yes') return dc.endDialog();
    if (means === 'change') return this.askWhich(dc);
    if (means === 'nothing') return this.again(dc);
    const field = contactFields.find((name) => name === means);
    return field ? dc.beginDialog('contact', { only: [field] }) : this.repair(dc);
  }

  private async askWhich(dc: DialogContext): Promise<DialogTurnResult> {
    talkOf(dc.context).ask('choose', sentence('review.which'), [
      option('button.name', 'name'),
      option('button.phone', 'phone'),
      option('button.email', 'email'),
      option('button.situation', 'situation'),
      option('button.nothing', 'nothing'),
    ]);
    return Dialog.EndOfTurn;
  }

  private async repair(dc: DialogContext): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const state = dc.activeDialog?.state as ReviewState;
    state.tries += 1;
    if (state.tries === 1) talk.ask('confirm_summary', sentence('review.unclear'), summaryOptions(talk));
    else
      talk.ask('choose', sentence('review.choices'), [
        option('button.passOn', 'yes'),
        option('button.changeSomething', 'change'),
        option('button.person', 'person'),
      ]);
    return Dialog.EndOfTurn;
  }
}

const isSentence = (text: string): boolean => text.trim().split(/\s+/).length > 2;

/** The lines of what is known, with "niet opgegeven" for what was asked and left open. */
export const summaryLines = (talk: Talk, knownOnly: boolean): string[] => {
  const { answers } = talk.memory.draft;
  const line = (name: ContactField): string | null => {
    const field = fieldOf(name);
    const value = answers[name];
    if (value === undefined) return field.onDemand || knownOnly ? null : sentence(field.line, { value: sentence('review.notGiven') });
    // What a person wrote over several lines must not pass for lines of ours.
    return sentence(field.line, { value: field.show(value).replaceAll('\n', '\n   ') });
  };
  const { draft } = talk.memory;
  const preference = draft.preference && preferenceOf(draft);
  const reaching = preference ? sentence('review.line.preference', { value: showPreference(preference) }) : null;
  const heed = draft.caution === undefined ? null : sentence('review.line.caution', { value: draft.caution.replaceAll('\n', ' ') });
  return contactForm.fields
    .flatMap(({ name }) => (name === 'email' ? [line(name), reaching, heed] : [line(name)]))
    .filter((text) => text !== null);
};

const summaryOptions = (talk: Talk) => {
  const { answers } = talk.memory.draft;
  const time = answers.phone !== undefined && answers.bestTime === undefined ? [option('button.time', 'bestTime')] : [];
  return [option('button.right', 'yes'), option('button.change', 'change'), ...time];
};

const showSummary = (talk: Talk): void => {
  delete talk.memory.leftSummary;
  // Of an alarm an advisor has what is known already.
  const question = sentence(talk.memory.opened === null ? 'review.question' : 'review.questionWaiting');
  const lines = summaryLines(talk, false).join('\n');
  const missing = holdsNothing(talk.memory.draft) ? [sentence('review.nothing')] : [];
  const kept = talk.memory.restricted ? [sentence('review.restricted')] : [];
  const text = [sentence('review.summary'), lines, ...missing, ...kept, question].join('\n\n');
  talk.ask('confirm_summary', text, summaryOptions(talk));
};
