import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogInstance, DialogReason, DialogTurnResult } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { type ContactField, isAsked } from '../../domain/dossier.ts';
import { needsHealthConsent, withholdSituation } from '../healthGate.ts';
import { sayNoWay } from '../noWay.ts';
import { OwnDialog } from '../ownDialog.ts';
import { leaveOtherWays, sayPreference } from '../preference.ts';
import { type Talk, talkOf } from '../talk.ts';
import { askChoices, askConfirm, askField, askPick, askRepair, askStep } from './askForm.ts';
import { fieldOf } from './contactForm.ts';
import type { Form, FormField } from './form.ts';
import { answersOther, declines, takesBack } from './declines.ts';
import { corrected, returned, stateOf, waitsForWord } from './formState.ts';
import { keepUnanswered } from './keepUnanswered.ts';
import { namedAddress } from './namedAddress.ts';
import { namedAmong, severalOf } from './namedAmong.ts';
import type { Doubt, FormOptions, FormState, Step } from './formState.ts';
import { takeAnswers } from './takeAnswers.ts';

/**
 * Asks any form. Takes several answers from one message, never asks what is known, offers skipping, reads doubtful values back, and
 * repairs in stages: what is missing; then choices with a person among them; then the question is left open. Never a third time the same.
 */
export class FormDialog extends OwnDialog {
  private readonly form: Form;

  constructor(form: Form) {
    super(form.id);
    this.form = form;
  }

  override async beginDialog(dc: DialogContext, options: FormOptions = {}): Promise<DialogTurnResult> {
    const { only, answered } = options;
    const first = only?.[0] ?? 'name';
    const state: FormState = { only: only ?? null, step: { kind: 'ask', field: first }, tries: 0, doubts: [] };
    if (dc.activeDialog) dc.activeDialog.state = state;
    if (!only) return this.advance(dc);
    if (answered) return this.answer(dc, first);
    askField(talkOf(dc.context), fieldOf(first));
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const { step } = stateOf(dc);
    switch (step.kind) {
      case 'ask':
        return this.answer(dc, step.field);
      case 'confirm':
        return this.confirmed(dc, step.doubt);
      case 'pick':
        return this.picked(dc, step);
      case 'choices':
        return this.chose(dc, step.field);
    }
  }

  /** After an interruption the open question comes again, shortly. */
  protected override remind(talk: Talk, instance: DialogInstance): void {
    const state = instance.state as FormState;
    if (state.step.kind === 'choices') state.step = { kind: 'ask', field: state.step.field };
    askStep(talk, state.step);
  }

  override async resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    const { activeDialog } = dc;
    // What waits to be read back is not forgotten over something else.
    if (activeDialog && waitsForWord(stateOf(dc).step)) {
      this.remind(talkOf(dc.context), activeDialog);
      return Dialog.EndOfTurn;
    }
    return this.advance(dc, undefined, result === corrected || result === returned);
  }

  private async answer(dc: DialogContext, field: ContactField): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const state = stateOf(dc);
    const { control, problem } = talk.heard;
    if (control === 'back') return this.back(dc, field);
    if (talk.chosen() === 'skip') return this.skip(dc, field);
    if (takesBack(talk, field)) return this.leaveOut(dc, field);
    const taken = takeAnswers(talk, state, field);
    if (taken.includes(field)) return this.thankAndAdvance(dc, field);
    const several = severalOf(problem, field);
    if (several.length > 0) return this.offerPick(dc, field, several);
    if (declines(talk, field, taken)) return this.skip(dc, field);
    if (answersOther(talk, field, taken)) {
      talk.say('contact.thanks');
      return this.askShortly(dc, field);
    }
    if (talk.heard.preference !== undefined) return this.notedPreference(dc, field);
    if (talk.cautioned) return this.askShortly(dc, field);
    return this.repair(dc, field);
  }

  /** How the person wants to be reached was said where something else was asked; that question comes again. */
  private async notedPreference(dc: DialogContext, field: ContactField): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    leaveOtherWays(talk);
    if (!sayPreference(talk) && !talk.cautioned) talk.say('contact.skipped');
    sayNoWay(talk);
    return this.askShortly(dc, field);
  }

  private async askShortly(dc: DialogContext, field: ContactField): Promise<DialogTurnResult> {
    askField(talkOf(dc.context), fieldOf(field), true);
    return Dialog.EndOfTurn;
  }

  private async thankAndAdvance(dc: DialogContext, field: ContactField): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const { name } = talk.memory.draft.answers;
    if (field === 'name' && name) talk.say('contact.thanksName', { name });
    else talk.say('contact.thanks');
    return this.advance(dc, field);
  }

  private async skip(dc: DialogContext, field: ContactField): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    if (talk.memory.draft.answers[field] !== undefined) talk.say('contact.kept');
    else {
      if (isAsked(field)) talk.leaveOpen(field);
      if (talk.heard.preference === 'chat') leaveOtherWays(talk);
      if (!sayNoWay(talk) && !talk.cautioned) talk.say('contact.skipped');
    }
    return this.advance(dc, field);
  }

  /** An answer that was given is taken back. */
  private async leaveOut(dc: DialogContext, field: ContactField): Promise<DialogTurnResult> {
    talkOf(dc.context).clear(field);
    return this.skip(dc, field);
  }

  private async back(dc: DialogContext, field: ContactField): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const state = stateOf(dc);
    if (state.only) return dc.endDialog(corrected);
    const names = this.form.fields.filter((candidate) => !candidate.onDemand).map((candidate) => candidate.name);
    const previous = names[names.indexOf(field) - 1];
    if (!previous) talk.say('contact.first');
    const target = fieldOf(previous ?? field);
    const value = talk.memory.draft.answers[target.name];
    if (value !== undefined) talk.say(target.now, { value: target.show(value) });
    state.step = { kind: 'ask', field: target.name, again: true };
    state.tries = 0;
    askField(talk, target, true);
    return Dialog.EndOfTurn;
  }

  private async repair(dc: DialogContext, field: ContactField): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const state = stateOf(dc);
    state.tries += 1;
    if (state.tries > 1) return this.offerChoices(dc, field);
    askRepair(talk, fieldOf(field));
    return Dialog.EndOfTurn;
  }

  private async offerChoices(dc: DialogContext, field: ContactField): Promise<DialogTurnResult> {
    stateOf(dc).step = { kind: 'choices', field };
    askChoices(talkOf(dc.context));
    return Dialog.EndOfTurn;
  }

  private async chose(dc: DialogContext, field: ContactField): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const state = stateOf(dc);
    const chosen = talk.chosen();
    if (chosen === 'skip') return this.skip(dc, field);
    if (chosen === 'again') {
      state.step = { kind: 'ask', field };
      askField(talk, fieldOf(field));
      return Dialog.EndOfTurn;
    }
    if (takeAnswers(talk, state, field).includes(field)) return this.thankAndAdvance(dc, field);
    if (talk.heard.control === 'back') return this.back(dc, field);
    if (talk.heard.control === 'skip') return this.skip(dc, field);
    const said = talk.turn.heard.text.trim();
    // Whoever goes on telling gives the account, however it is put.
    if (field === 'situation' && talk.set(field, said)) return this.thankAndAdvance(dc, field);
    keepUnanswered(talk, field, said);
    return this.advance(dc, field);
  }

  private async offerPick(dc: DialogContext, field: ContactField, several: readonly string[]): Promise<DialogTurnResult> {
    stateOf(dc).step = { kind: 'pick', field, values: several.slice(0, 2) };
    askPick(talkOf(dc.context), field, several.slice(0, 2));
    return Dialog.EndOfTurn;
  }

  private async picked(dc: DialogContext, step: Extract<Step, { kind: 'pick' }>): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const choice = talk.chosen() ?? fieldOf(step.field).read(talk.heard) ?? namedAmong(talk.turn.heard.text, step.values);
    const { control } = talk.heard;
    if (choice === undefined && (control === 'back' || control === 'skip')) {
      stateOf(dc).step = { kind: 'ask', field: step.field };
      return control === 'back' ? this.askAgain(dc, step.field) : this.skip(dc, step.field);
    }
    // Without a word which, the first is the one; the other is kept beside it.
    const [first = '', second = ''] = step.values;
    if (choice === undefined) talk.memory.draft.remarks.push(second);
    talk.set(step.field, choice ?? first);
    return this.thankAndAdvance(dc, step.field);
  }

  private async confirmed(dc: DialogContext, doubt: Doubt): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const state = stateOf(dc);
    const { control } = talk.heard;
    const { field, value, written } = doubt;
    const renewed = fieldOf(field).read(talk.heard);
    if (renewed !== undefined && renewed !== written) {
      state.step = { kind: 'ask', field };
      return this.answer(dc, field);
    }
    if (control === 'back') return this.askAgain(dc, field);
    const goesOn = takeAnswers(talk, state, field).some((other) => other !== field);
    const named = namedAddress(doubt, talk.heard.provider);
    if (named !== undefined) return this.settle(dc, field, named, doubt.notOwn);
    if (control === 'answer_yes') return this.settle(dc, field, value, doubt.notOwn);
    // Whoever goes on without a word about it has not taken it back; it comes again in the summary.
    if (goesOn && control !== 'answer_no') return this.settle(dc, field, written ?? value, doubt.notOwn);
    // What the person wrote stands, unless they say that our reading is better.
    const insists = control === 'answer_no' || renewed !== undefined || state.tries > 0;
    if (written !== undefined && insists) return this.settle(dc, field, written);
    if (control === 'answer_no') return this.askAgain(dc, field);
    if (control === 'skip') return this.skip(dc, field);
    if (state.tries > 0) {
      talk.memory.draft.remarks.push(value);
      return this.offerChoices(dc, field);
    }
    state.tries += 1;
    talk.say('confirm.again');
    askConfirm(talk, doubt);
    return Dialog.EndOfTurn;
  }

  private async settle(dc: DialogContext, field: ContactField, value: string, notOwn?: true): Promise<DialogTurnResult> {
    talkOf(dc.context).set(field, value, notOwn);
    return this.thankAndAdvance(dc, field);
  }

  private async askAgain(dc: DialogContext, field: ContactField): Promise<DialogTurnResult> {
    stateOf(dc).step = { kind: 'ask', field };
    talkOf(dc.context).say('confirm.rejected');
    return this.askShortly(dc, field);
  }

  /** Goes on to what is still open: a value to read back, the health consent, the next question, or the end. */
  private async advance(dc: DialogContext, settled?: ContactField, shortly = false): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const state = stateOf(dc);
    state.tries = 0;
    const doubt = state.doubts.shift();
    if (doubt?.several) return this.offerPick(dc, doubt.field, doubt.several);
    if (doubt) {
      state.step = { kind: 'confirm', doubt };
      askConfirm(talk, doubt);
      return Dialog.EndOfTurn;
    }
    if (state.only) {
      state.only = state.only.filter((name) => name !== settled);
      if (state.only.length === 0) return dc.endDialog(corrected);
    }
    if ([undefined, 'situation'].includes(this.nextField(talk, state)?.name) && needsHealthConsent(talk)) {
      state.step = { kind: 'ask', field: 'situation' };
      // Somebody under 16 is not asked (UAVG 5): their situation is heard by an advisor, not written down here.
      if (!talk.memory.flags.includes('minor')) return dc.beginDialog('consent', { purpose: 'health' });
      withholdSituation(talk);
      talk.say('health.minor');
    }
    const next = this.nextField(talk, state);
    if (!next) return dc.endDialog();
    state.step = { kind: 'ask', field: next.name };
    askField(talk, next, shortly);
    return Dialog.EndOfTurn;
  }

  private nextField(talk: Talk, { only }: FormState): FormField | undefined {
    if (only) return only[0] ? fieldOf(only[0]) : undefined;
    const { answers, notGiven } = talk.memory.draft;
    return this.form.fields.find(
      ({ name, onDemand }) => !onDemand && answers[name] === undefined && !(isAsked(name) && notGiven.includes(name)),
    );
  }
}
