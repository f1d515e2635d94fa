import type { ContactField } from '../../domain/dossier.ts';
import type { Key } from '../../locales/nl.ts';
import { sentence } from '../../locales/sentence.ts';
import { option } from '../options.ts';
import type { Talk } from '../talk.ts';
import { fieldOf } from './contactForm.ts';
import type { FormField } from './form.ts';
import type { Doubt, Step } from './formState.ts';

/** Who told of violence and of how to be reached is asked for nothing but a safe way. */
const safely = ({ memory }: Talk, { name }: FormField): Key | undefined => {
  if (memory.draft.caution === undefined || !memory.alarmed.includes('violence')) return undefined;
  return name === 'phone' || name === 'email' ? `contact.safely.${name}` : undefined;
};

export const askField = (talk: Talk, field: FormField, shortly = false): void => {
  const isGiven = talk.memory.draft.answers[field.name] !== undefined && !talk.memory.dossier;
  const options = [option('button.skip', 'skip'), ...(isGiven ? [option('button.leaveOut', 'leaveOut')] : [])];
  talk.ask(field.state, sentence(safely(talk, field) ?? (shortly ? field.short : field.ask)), options);
};

/** Says what is missing in the answer, and asks again. */
export const askRepair = (talk: Talk, field: FormField): void => {
  const { key, values } = field.repair(talk.heard);
  talk.ask(field.state, sentence(key, values), [option('button.skip', 'skip')]);
};

/** After two answers that could not be used: choices, with a person among them. */
export const askChoices = (talk: Talk): void =>
  talk.ask('choose', sentence('repair.choices'), [
    option('button.again', 'again'),
    option('button.skip', 'skip'),
    option('button.person', 'person'),
  ]);

/** Which of two numbers or addresses it is to be. */
export const askPick = (talk: Talk, field: ContactField, values: readonly string[]): void => {
  const options = values.map((value) => ({ title: fieldOf(field).show(value), means: value }));
  const shown = { first: options[0]?.title ?? '', second: options[1]?.title ?? '' };
  talk.ask('choose', sentence(field === 'email' ? 'repair.email.several' : 'repair.phone.several', shown), options);
};

const confirmKeys: Partial<Record<ContactField, 'confirm.phone' | 'confirm.email' | 'confirm.name'>> = {
  phone: 'confirm.phone',
  email: 'confirm.email',
  name: 'confirm.name',
};
const readBack = ({ field, value, written, notOwn }: Doubt): string => {
  const shown = fieldOf(field).show(value);
  if (written) return sentence('confirm.suggestion', { written, suggested: shown });
  return notOwn ? sentence('confirm.other', { value: shown }) : sentence(confirmKeys[field] ?? 'confirm.value', { value: shown });
};

/** Reads a doubtful value back. */
export const askConfirm = (talk: Talk, doubt: Doubt): void =>
  talk.ask('confirm_value', readBack(doubt), [option('button.yes', 'yes'), option('button.no', 'no')]);

/** Asks again what the form waits for, shortly. */
export const askStep = (talk: Talk, step: Exclude<Step, { kind: 'choices' }>): void => {
  if (step.kind === 'confirm') askConfirm(talk, step.doubt);
  else if (step.kind === 'pick') askPick(talk, step.field, step.values);
  else askField(talk, fieldOf(step.field), true);
};
