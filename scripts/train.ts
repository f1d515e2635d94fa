// Fits the classifiers of `dialogs/understanding/learned` to the tuning part of the labelled lines: `npm run train`. The report part is never read.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  agreementLabels,
  asideLabels,
  controlLabels,
  crisisLabels,
  intentLabels,
  summaryLabels,
} from '../dialogs/understanding/learned/labels.ts';
import type { Weights } from '../dialogs/understanding/learned/classifier.ts';
import {
  asidePaces,
  ofAgreement,
  ofAside,
  ofControl,
  ofCrisis,
  ofIntent,
  ofSummary,
  prepareLine,
  teachesAside,
  type Prepared,
} from './understanding/examples.ts';
import { fit, fitAlone, type Example, type Pace } from './understanding/fit.ts';
import { hashOf, readLines } from './understanding/lines.ts';

const lines = readLines('tuning');
const folder = join('dialogs', 'understanding', 'learned');

const prepared = lines.map(prepareLine);
const trainedOn = hashOf(lines);

const write = (name: string, weights: Weights): void =>
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ trainedOn, ...weights })}\n`);

const train = (name: string, labels: readonly string[], pace: Pace, examplesOf: (line: Prepared) => Example[]): void => {
  const examples = prepared.flatMap(examplesOf);
  const counts = labels.map((label, at) => `${label} ${examples.filter((example) => example.label === at).length}`);
  console.log(`${name}: ${examples.length} examples (${counts.join(', ')})`);
  write(name, fit(labels, examples, pace));
};

const trainAside = (): void => {
  const examples = prepared.filter(teachesAside).map(ofAside);
  const counts = asideLabels.map((label, at) => `${label} ${examples.filter(({ holds }) => holds[at]).length}`);
  console.log(`aside: ${examples.length} examples (${counts.join(', ')})`);
  write('aside', fitAlone(asideLabels, examples, asidePaces));
};

train('crisis', crisisLabels, { rate: 0.4, shrink: 3e-4, relates: true, weights: [1, 2, 1, 1, 1], least: 4 }, ofCrisis);
train('intent', intentLabels, { rate: 0.3, shrink: 1e-4 }, ofIntent);
train('control', controlLabels, { rate: 0.3, shrink: 1e-4 }, ofControl);
train('agreement', agreementLabels, { rate: 0.3, shrink: 1e-3 }, ofAgreement);
train('summary', summaryLabels, { rate: 0.3, shrink: 1e-3 }, ofSummary);
trainAside();
