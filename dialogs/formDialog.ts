import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogInstance, DialogReason, DialogTurnResult } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import type { TurnContext } from 'botbuilder-core';
import type { AskedField, ContactField } from '../domain/dossier.ts';
import type { SlotName } from '../domain/understanding.ts';
import { sentence } from '../locales/sentence.ts';
import type { Form, FormField } from './forms/form.ts';
import { fieldOf } from './forms/contact.ts';
import { needsHealthConsent } from './healthGate.ts';
import { option } from './options.ts';
import { talkOf } from './talk.ts';
import type { Talk } from './talk.ts';

/** A value that is read back before it counts. */
interface Doubt {
  field: ContactField;
  value: string;
  /** What the person wrote, where `value` is our suggestion. */
  written?: string;
  notOwn?: true;
}
type Step =
  | { kind: 'ask'; field: ContactField; /** Asked again although there was an answer. */ revisit?: true }
  | { kind: 'confirm'; doubt: Doubt }
  | { kind: 'pick'; field: ContactField; values: string[] }
  | { kind: 'choices'; field: ContactField };

interface FormState {
  /** Only these fields, also when there is an answer already. */
  only: ContactField[] | null;
  step: Step;
  tries: number;
  doubts: Doubt[];
}
export interface FormOptions {
  only?: ContactField[];
  /** The message that began this holds the answer already. */
  answered?: true;
}

/** How a form ends that was begun in the midst of another, to change an answer. */
const corrected = 'corrected';

const slotFields: Partial<Record<SlotName, ContactField>> = {
  name: 'name',
  phone: 'phone',
  email: 'email',
  situation: 'situation',
  relation: 'relation',
  contactTime: 'bestTime',
};
const askedFields: readonly ContactField[] = ['name', 'phone', 'email', 'situation'];
const isAsked = (field: ContactField): field is AskedField => askedFields.includes(field);

/**
 * Asks any form. Takes several answers from one message, never asks what is known, offers skipping, reads doubtful values back, and
 * repairs in stages: what is missing; then choices with a person among them; then the question is left open. Never a third time the same.
 */
export class FormDialog extends Dialog {
  private readonly form: Form;

  constructor(form: Form) {
    super(form.id);
    this.form = form;
  }

  override async beginDialog(dc: DialogContext, options: FormOptions = {}): Promise<DialogTurnResult> {
    const only = options.only ?? null;
    const first = only?.[0] ?? 'name';
    save(dc, { only, step: { kind: 'ask', field: first }, tries: 0, doubts: [] });
    if (!only) return this.advance(dc);
    if (options.answered) return this.answer(dc, first);
    this.askField(talkOf(dc.context), fieldOf(first));
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
  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    const talk = talkOf(context);
    const state = instance.state as FormState;
    if (state.step.kind === 'confirm') this.askConfirm(talk, state.step.doubt);
    else if (state.step.kind === 'pick') this.askPick(talk, state.step.values);
    else {
      const { field } = state.step;
      state.step = { kind: 'ask', field };
      this.askField(talk, fieldOf(field), true);
    }
  }

  override async resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    return this.advance(dc, undefined, result === corrected);
  }

  private async answer(dc: DialogContext, field: ContactField): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const state = stateOf(dc);
    const { control } = talk.heard;
    if (control === 'back') return this.back(dc, field);
    if (talk.chosen() === 'skip') return this.skip(dc, field);
    const taken = this.take(talk, state, field);
    if (taken.includes(field) || state.doubts.some((doubt) => doubt.field === field)) {
      this.thank(talk, field);
      state.tries = 0;
      return this.advance(dc, field);
    }
    const numbers = talk.heard.problem?.slot === 'phone' ? talk.heard.problem.numbers : undefined;
    if (field === 'phone' && numbers?.length) return this.offerPick(dc, numbers);
    if (control === 'skip' || control === 'answer_no') return this.skip(dc, field);
    if (taken.length > 0 && (talk.heard.problem?.reason ?? 'none') === 'none') {
      talk.say('contact.thanks');
      this.askField(talk, fieldOf(field), true);
      return Dialog.EndOfTurn;
    }
    return this.repair(dc, field);
  }

  /** Takes every value of the message that is new; doubtful ones wait to be read back. Gives the fields that are settled. */
  private take(talk: Talk, state: FormState, asked: ContactField): ContactField[] {
    const settled: ContactField[] = [];
    for (const [slot, field] of Object.entries(slotFields) as [SlotName, ContactField][]) {
      const value = talk.heard.slots[slot];
      if (value === undefined) continue;
      const known = talk.memory.draft.answers[field];
      if (known === value && field !== asked) continue;
      if (field === 'situation' && known !== undefined && asked !== 'situation') {
        talk.set('situation', talk.memory.dossier ? value : `${known}\n${value}`);
        continue;
      }
      const doubt = doubtAbout(talk, slot, field, value);
      if (doubt) state.doubts.push(doubt);
      else {
        talk.set(field, value);
        if (known !== undefined && field !== asked) talk.say(fieldOf(field).now, { value: fieldOf(field).show(value) });
      }
      settled.push(field);
    }
    return settled;
  }

  private thank(talk: Talk, field: ContactField): void {
    const { name } = talk.memory.draft.answers;
    if (field === 'name' && name) talk.say('contact.thanksName', { name });
    else talk.say('contact.thanks');
  }

  private async skip(dc: DialogContext, field: ContactField): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const { draft } = talk.memory;
    if (draft.answers[field] !== undefined) talk.say('contact.kept');
    else {
      if (isAsked(field)) talk.leaveOpen(field);
      if (!this.sayNoWay(talk)) talk.say('contact.skipped');
    }
    return this.advance(dc, field);
  }

  /** Says once what leaving neither number nor address means. */
  private sayNoWay(talk: Talk): boolean {
    const { memory, turn } = talk;
    if (memory.toldNoWay || !['phone', 'email'].every((name) => memory.draft.notGiven.includes(name as AskedField))) return false;
    memory.toldNoWay = true;
    talk.say('contact.noWay', { mail: turn.rules.contactMail });
    return true;
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
    state.step = { kind: 'ask', field: target.name, revisit: true };
    state.tries = 0;
    this.askField(talk, target, true);
    return Dialog.EndOfTurn;
  }

  private async repair(dc: DialogContext, field: ContactField): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const state = stateOf(dc);
    state.tries += 1;
    if (state.tries === 1) {
      const { key, values } = fieldOf(field).repair(talk.heard);
      talk.ask(fieldOf(field).state, sentence(key, values), [option('button.skip', 'skip')]);
      return Dialog.EndOfTurn;
    }
    if (field === 'situation') {
      talk.set('situation', talk.turn.heard.text.trim());
      talk.say('contact.thanks');
      return this.advance(dc, field);
    }
    state.step = { kind: 'choices', field };
    talk.ask('choose', sentence('repair.choices'), [
      option('button.again', 'again'),
      option('button.skip', 'skip'),
      option('button.person', 'person'),
    ]);
    return Dialog.EndOfTurn;
  }

  private async chose(dc: DialogContext, field: ContactField): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const state = stateOf(dc);
    if (talk.chosen() === 'again') {
      state.step = { kind: 'ask', field };
      this.askField(talk, fieldOf(field));
      return Dialog.EndOfTurn;
    }
    const taken = this.take(talk, state, field);
    if (taken.includes(field)) {
      this.thank(talk, field);
      return this.advance(dc, field);
    }
    if (talk.heard.control === 'back') return this.back(dc, field);
    if (talk.chosen() === 'skip' || talk.heard.control === 'skip') return this.skip(dc, field);
    talk.memory.draft.remarks.push(talk.turn.heard.text.trim());
    if (isAsked(field)) talk.leaveOpen(field);
    talk.say('contact.left');
    return this.advance(dc, field);
  }

  private async offerPick(dc: DialogContext, values: string[]): Promise<DialogTurnResult> {
    const state = stateOf(dc);
    if (state.step.kind === 'pick') return this.repair(dc, 'phone');
    state.step = { kind: 'pick', field: 'phone', values: values.slice(0, 2) };
    this.askPick(talkOf(dc.context), values);
    return Dialog.EndOfTurn;
  }

  private askPick(talk: Talk, values: string[]): void {
    const [first = '', second = ''] = values.map((value) => fieldOf('phone').show(value));
    const options = values.slice(0, 2).map((value) => ({ title: fieldOf('phone').show(value), means: value }));
    talk.ask('choose', sentence('repair.phone.several', { first, second }), options);
  }

  private async picked(dc: DialogContext, step: Extract<Step, { kind: 'pick' }>): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const choice = talk.chosen() ?? talk.heard.slots.phone;
    if (choice === undefined) {
      stateOf(dc).step = { kind: 'ask', field: step.field };
      return this.answer(dc, step.field);
    }
    talk.set(step.field, choice);
    talk.say('contact.thanks');
    return this.advance(dc, step.field);
  }

  private async confirmed(dc: DialogContext, doubt: Doubt): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const state = stateOf(dc);
    const { control } = talk.heard;
    const field = fieldOf(doubt.field);
    const renewed = field.read(talk.heard);
    if (renewed !== undefined && renewed !== doubt.written) {
      state.step = { kind: 'ask', field: doubt.field };
      return this.answer(dc, doubt.field);
    }
    if (control === 'answer_yes') talk.set(doubt.field, doubt.value, doubt.notOwn);
    else if (doubt.written !== undefined && (control === 'answer_no' || renewed === doubt.written || state.tries > 0))
      talk.set(doubt.field, doubt.written);
    else if (control === 'answer_no') return this.askAgain(dc, doubt.field);
    else if (control === 'skip' || state.tries > 0) return this.skip(dc, doubt.field);
    else {
      state.tries += 1;
      talk.say('confirm.again');
      this.askConfirm(talk, doubt);
      return Dialog.EndOfTurn;
    }
    state.tries = 0;
    talk.say('contact.thanks');
    return this.advance(dc, doubt.field);
  }

  private async askAgain(dc: DialogContext, name: ContactField): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    stateOf(dc).step = { kind: 'ask', field: name };
    talk.say('confirm.rejected');
    this.askField(talk, fieldOf(name), true);
    return Dialog.EndOfTurn;
  }

  private askConfirm(talk: Talk, doubt: Doubt): void {
    const value = fieldOf(doubt.field).show(doubt.value);
    const text = doubt.written
      ? sentence('confirm.suggestion', { written: doubt.written, suggested: value })
      : doubt.notOwn
        ? sentence('confirm.other', { value })
        : sentence(confirmKeys[doubt.field] ?? 'confirm.phone', { value });
    talk.ask('confirm_value', text, [option('button.yes', 'yes'), option('button.no', 'no')]);
  }

  /** Goes on to what is still open: a value to read back, the health consent, the next question, or the end. */
  private async advance(dc: DialogContext, settled?: ContactField, shortly = false): Promise<DialogTurnResult> {
    const talk = talkOf(dc.context);
    const state = stateOf(dc);
    const doubt = state.doubts.shift();
    if (doubt) {
      state.step = { kind: 'confirm', doubt };
      state.tries = 0;
      this.askConfirm(talk, doubt);
      return Dialog.EndOfTurn;
    }
    if (state.only) {
      state.only = state.only.filter((name) => name !== settled);
      if (state.only.length === 0) return dc.endDialog(corrected);
    }
    const next = this.nextField(talk, state);
    if (needsHealthConsent(talk) && (!next || next.name === 'situation')) return dc.beginDialog('consent', { purpose: 'health' });
    if (!next) return dc.endDialog();
    state.step = { kind: 'ask', field: next.name };
    state.tries = 0;
    this.askField(talk, next, shortly);
    return Dialog.EndOfTurn;
  }

  private nextField(talk: Talk, { only }: FormState): FormField | undefined {
    if (only) return only[0] ? fieldOf(only[0]) : undefined;
    const { answers, notGiven } = talk.memory.draft;
    return this.form.fields.find(
      ({ name, onDemand }) => !onDemand && answers[name] === undefined && !notGiven.includes(name as AskedField),
    );
  }

  private askField(talk: Talk, field: FormField, shortly = false): void {
    talk.ask(field.state, sentence(shortly ? field.short : field.ask), [option('button.skip', 'skip')]);
  }
}

const confirmKeys: Partial<Record<ContactField, 'confirm.phone' | 'confirm.email' | 'confirm.name'>> = {
  phone: 'confirm.phone',
  email: 'confirm.email',
  name: 'confirm.name',
};

const doubtAbout = (talk: Talk, slot: SlotName, field: ContactField, value: string): Doubt | null => {
  const { suggest, confirm, notOwn } = talk.heard;
  const suggested = suggest[slot];
  if (suggested !== undefined && suggested !== value) return { field, value: suggested, written: value };
  if (notOwn?.includes(slot)) return { field, value, notOwn: true };
  return confirm.includes(slot) ? { field, value } : null;
};

const stateOf = (dc: DialogContext): FormState => dc.activeDialog?.state as FormState;
const save = (dc: DialogContext, state: FormState): void => {
  if (dc.activeDialog) dc.activeDialog.state = state;
};

/** The field that an instance of the form is busy with. */
export const fieldInHand = (instance: DialogInstance): ContactField => {
  const { step } = instance.state as FormState;
  return step.kind === 'confirm' ? step.doubt.field : step.field;
};

/** True when the form is waiting for this very field, so that a correction of it is simply its answer. */
export const isAsking = (instance: DialogInstance | undefined, field: ContactField): boolean =>
  instance?.id === 'contact' && fieldInHand(instance) === field;
