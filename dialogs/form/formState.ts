import type { DialogInstance } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import type { ContactField } from '../../domain/dossier.ts';
import type { Draft } from '../memory.ts';

/** A value that is read back before it counts. */
export interface Doubt {
  field: ContactField;
  value: string;
  /** What the person wrote, where `value` is our suggestion. */
  written?: string;
  notOwn?: true;
  /** Several were given, and no word said which. */
  several?: string[];
}
export type Step =
  /** `again`: the person came back to it. */
  | { kind: 'ask'; field: ContactField; again?: true }
  | { kind: 'confirm'; doubt: Doubt }
  | { kind: 'pick'; field: ContactField; values: string[] }
  | { kind: 'choices'; field: ContactField };

export interface FormState {
  /** Only these fields, also when there is an answer already. */
  only: ContactField[] | null;
  step: Step;
  /** Answers to the open question that could not be used. */
  tries: number;
  doubts: Doubt[];
}
export interface FormOptions {
  only?: ContactField[];
  /** The message that began this holds the answer already. */
  answered?: true;
}

/** How a form ends that was begun in the midst of another, to change an answer. */
export const corrected = 'corrected';
/** How the talk comes back to a dialog after it was about danger. */
export const returned = 'returned';

/** The form waits for a word about a value that it read back. */
export const waitsForWord = ({ kind }: Step): boolean => kind === 'confirm' || kind === 'pick';

export const stateOf = (dc: DialogContext): FormState => dc.activeDialog?.state as FormState;

/** The field that an instance of the form is busy with. */
export const fieldInHand = (instance: DialogInstance): ContactField => {
  const { step } = instance.state as FormState;
  return step.kind === 'confirm' ? step.doubt.field : step.field;
};

/** True when the form waits for an answer in the person's own words. */
export const isWaiting = (instance: DialogInstance | undefined): boolean =>
  instance?.id === 'contact' && (instance.state as FormState).step.kind === 'ask';

/** True when the form stands at a question that was answered or left open meanwhile, and that the person did not come back to. */
export const asksWhatIsKnown = (
  instance: DialogInstance | undefined,
  { answers, notGiven }: Pick<Draft, 'answers' | 'notGiven'>,
): boolean => {
  if (instance?.id !== 'contact') return false;
  const { step, only } = instance.state as FormState;
  if (step.kind !== 'ask' || step.again || only !== null) return false;
  return answers[step.field] !== undefined || notGiven.some((field) => field === step.field);
};

/** True when the form is waiting for this very field, so that a correction of it is simply its answer. */
export const isAsking = (instance: DialogInstance | undefined, field: ContactField): boolean =>
  instance?.id === 'contact' && fieldInHand(instance) === field;
