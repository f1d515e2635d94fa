// Fits the classifiers of `dialogs/understanding/learned` to the tuning part of the labelled lines: `npm run train`. The report part is never read.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../dialogs/understanding/clean.ts';
import { mostWordsOfYes } from '../dialogs/understanding/clearYes.ts';
import { wordsOfAnswer } from '../dialogs/understanding/judgeConsent.ts';
import {
  agreementLabels,
  controlLabels,
  crisisLabels,
  intentLabels,
  stageOf,
  summaryLabels,
} from '../dialogs/understanding/learned/labels.ts';
import { consentStates } from '../dialogs/understanding/reading.ts';
import { openingOf } from '../dialogs/understanding/learned/windows.ts';
import { fit, type Example, type Pace } from './understanding/fit.ts';
import { hashOf, readLines, type LabelledLine } from './understanding/lines.ts';

const lines = readLines('tuning');
const folder = join('dialogs', 'understanding', 'learned');

const ofCrisis = ({ forms, expect }: Prepared): Example[] => [{ forms, label: crisisLabels.indexOf(expect.crisis ?? 'none') }];

/** Each thing that is asked is an example of its own. */
const ofIntent = ({ forms, state, expect }: Prepared): Example[] => {
  const asked = [...(expect.intent ? [expect.intent] : []), ...(expect.also ?? [])]
    .map((intent) => intentLabels.findIndex((label) => label === intent))
    .filter((label) => label > 0);
  const context = stageOf(state);
  return asked.length > 0 ? asked.map((label) => ({ forms, context, label })) : [{ forms, context, label: 0 }];
};

const ofControl = ({ forms, expect, state }: Prepared): Example[] => {
  const control = expect.control?.startsWith('correct:') || expect.control === 'answer_yes' ? 'answer' : expect.control;
  const label = controlLabels.findIndex((each) => each === control);
  return label < 0 || (expect.crisis !== undefined && expect.crisis !== 'none')
    ? []
    : [{ forms: forms.slice(0, openingOf(forms).to), label, context: state }];
};

/** Whatever else is said where consent is asked is no yes, danger too. */
const ofAgreement = ({ text, state, expect }: Prepared): Example[] =>
  consentStates.has(state) && expect.control !== undefined
    ? [
        {
          forms: wordsOfAnswer(clean(text)).slice(0, mostWordsOfYes),
          label: agreementLabels.indexOf(expect.control === 'answer_yes' ? 'yes' : 'other'),
        },
      ]
    : [];

const ofSummary = ({ forms, state, expect }: Prepared): Example[] => {
  if (state !== 'confirm_summary' || expect.control === undefined) return [];
  const label = summaryLabels.findIndex((each) => each === expect.control);
  return [{ forms: forms.slice(0, openingOf(forms).to), label: label < 0 ? summaryLabels.indexOf('other') : label }];
};

interface Prepared extends LabelledLine {
  forms: readonly string[];
}
const prepared: Prepared[] = lines.map((line) => ({ ...line, forms: clean(line.text).forms }));
const trainedOn = hashOf(lines);

const train = (name: string, labels: readonly string[], pace: Pace, examplesOf: (line: Prepared) => Example[]): void => {
  const examples = prepared.flatMap(examplesOf);
  const counts = labels.map((label, at) => `${label} ${examples.filter((example) => example.label === at).length}`);
  console.log(`${name}: ${examples.length} examples (${counts.join(', ')})`);
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ trainedOn, ...fit(labels, examples, pace) })}\n`);
};

train('crisis', crisisLabels, { rate: 0.6, shrink: 1e-3 }, ofCrisis);
train('intent', intentLabels, { rate: 0.3, shrink: 1e-4 }, ofIntent);
train('control', controlLabels, { rate: 0.3, shrink: 1e-4 }, ofControl);
train('agreement', agreementLabels, { rate: 0.3, shrink: 1e-3 }, ofAgreement);
train('summary', summaryLabels, { rate: 0.3, shrink: 1e-3 }, ofSummary);
