import { isRight } from '../../domain/understanding.ts';
import { withoutAddresses } from '../../dialogs/understanding/besideOwnData.ts';
import { clean } from '../../dialogs/understanding/clean.ts';
import { mostWordsOfYes } from '../../dialogs/understanding/clearYes.ts';
import { wordsOfAnswer } from '../../dialogs/understanding/judgeConsent.ts';
import { consentStates } from '../../dialogs/understanding/reading.ts';
import { mendSlips } from '../../dialogs/understanding/crisisSlips.ts';
import { withoutDenials } from '../../dialogs/understanding/denials.ts';
import { flagsInShapes } from '../../dialogs/understanding/flags.ts';
import {
  agreementLabels,
  asideLabels,
  controlLabels,
  crisisLabels,
  flagLabels,
  intentLabels,
  stageOf,
  silenceLabels,
  summaryLabels,
} from '../../dialogs/understanding/learned/labels.ts';
import { openingOf } from '../../dialogs/understanding/learned/windows.ts';
import type { Example, ExampleOfMany, Pace } from './fit.ts';
import type { LabelledLine } from './lines.ts';

/** A line with its words. */
export interface Prepared extends LabelledLine {
  forms: readonly string[];
}
export const prepareLine = (line: LabelledLine): Prepared => ({ ...line, forms: withoutAddresses(clean(line.text)).forms });

export const ofCrisis = ({ text, forms, expect }: Prepared): Example[] => [
  { forms: withoutDenials(clean(text), mendSlips(forms)), label: crisisLabels.indexOf(expect.crisis ?? 'none') },
];

const askedIn = ({ expect }: Prepared): string[] => [...(expect.intent ? [expect.intent] : []), ...(expect.also ?? [])];

/** Each thing that is asked is an example of its own. */
export const ofIntent = (line: Prepared): Example[] => {
  if (line.teaches === 'danger') return [];
  const { forms, state } = line;
  const asked = askedIn(line)
    .map((intent) => intentLabels.findIndex((label) => label === intent))
    .filter((label) => label > 0);
  const context = stageOf(state);
  if (asked.length > 0) return asked.map((label) => ({ forms, context, label }));
  // Who tells of the care when asked may as well have begun with it.
  return (state === 'ask_situation' ? [context, stageOf('start')] : [context]).map((stage) => ({ forms, context: stage, label: 0 }));
};

export const ofControl = ({ forms, expect, state }: Prepared): Example[] => {
  const control = expect.control?.startsWith('correct:') || expect.control === 'answer_yes' ? 'answer' : expect.control;
  const label = controlLabels.findIndex((each) => each === control);
  return label < 0 || (expect.crisis !== undefined && expect.crisis !== 'none')
    ? []
    : [{ forms: forms.slice(0, openingOf(forms).to), label, context: state }];
};

/** Whatever else is said where consent is asked is no yes, danger too. */
export const ofAgreement = ({ text, state, expect }: Prepared): Example[] =>
  consentStates.has(state) && expect.control !== undefined
    ? [
        {
          forms: wordsOfAnswer(clean(text)).slice(0, mostWordsOfYes),
          label: agreementLabels.indexOf(expect.control === 'answer_yes' ? 'yes' : 'other'),
        },
      ]
    : [];

/** What the statement answers, and what it does not. */
export const ofSilence = ({ forms, statement }: Prepared): Example[] =>
  statement === undefined ? [] : [{ forms, label: silenceLabels.indexOf(statement === 'silent' ? 'silent' : 'said') }];

export const ofSummary = ({ forms, state, expect }: Prepared): Example[] => {
  if (state !== 'confirm_summary' || expect.control === undefined) return [];
  const label = summaryLabels.findIndex((each) => each === expect.control);
  return [{ forms: forms.slice(0, openingOf(forms).to), label: label < 0 ? summaryLabels.indexOf('other') : label }];
};

/**
 * What is asked beside what is taught of messages that ask for a right; a circumstance of all. Most lines are silent on circumstances: one
 * that a known shape finds in such a line is neither taught nor denied.
 */
export const ofAside = (line: Prepared): ExampleOfMany => {
  const { forms, state, expect } = line;
  const asked = askedIn(line);
  const isRightAsked = asked.some(isRight);
  const told = expect.flags ?? [];
  const found = flagsInShapes(forms, state);
  const holds = asideLabels.map((label) => {
    const flag = flagLabels.find((each) => each === label);
    if (flag === undefined) return isRightAsked ? asked.includes(label) : undefined;
    return told.includes(flag) ? true : found.has(flag) ? undefined : false;
  });
  return { forms, context: stageOf(state), holds };
};

const plainIntents: ReadonlySet<string | undefined> = new Set([undefined, 'intake', 'other']);
/** Lines in which something is asked or a circumstance told, and of the others one in three. */
export const teachesAside = ({ expect, teaches }: Prepared, at: number): boolean =>
  teaches === undefined && (!plainIntents.has(expect.intent) || expect.flags !== undefined || at % 3 === 0);

/** What is asked is told by more words than a circumstance is. */
export const asidePaces: readonly Pace[] = asideLabels.map((label) => ({
  rate: 0.3,
  shrink: flagLabels.some((flag) => flag === label) ? 3e-4 : 1e-3,
}));
