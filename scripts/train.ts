// Fits the classifiers of `dialogs/understanding/learned` to the tuning part of the labelled lines: `npm run train`. The report part is never read.
import {
  agreementLabels,
  asideLabels,
  controlLabels,
  crisisLabels,
  intentLabels,
  silenceLabels,
  summaryLabels,
} from '../dialogs/understanding/learned/labels.ts';
import {
  asidePaces,
  ofAgreement,
  ofAside,
  ofControl,
  ofCrisis,
  ofIntent,
  ofSilence,
  ofSummary,
  prepareLine,
  teachesAside,
  type Prepared,
} from './understanding/examples.ts';
import { ofOwnName, ofRecipient } from './understanding/choices.ts';
import { fitChoice, type ExampleOfChoice } from './understanding/fitChoice.ts';
import { fit, fitAlone, type Example, type Pace } from './understanding/fit.ts';
import { silencesInWays, writeWays } from './understanding/fitWays.ts';
import { hashOf, readLines, type LabelledLine } from './understanding/lines.ts';
import { sideBySide, write, type Fitted } from './understanding/pack.ts';

const lines = readLines('tuning');
writeWays(lines);
if (process.argv[2] === 'ways') process.exit();

const prepared = lines.map(prepareLine);
const trainedOn = hashOf(lines);

const train = (name: string, labels: readonly string[], pace: Pace, examplesOf: (line: Prepared) => Example[]): Fitted => {
  const examples = prepared.flatMap(examplesOf);
  const counts = labels.map((label, at) => `${label} ${examples.filter((example) => example.label === at).length}`);
  console.log(`${name}: ${examples.length} examples (${counts.join(', ')})`);
  return fit(labels, examples, pace);
};

const trainAside = (): Fitted => {
  const examples = prepared.filter(teachesAside).map(ofAside);
  const counts = asideLabels.map((label, at) => `${label} ${examples.filter(({ holds }) => holds[at]).length}`);
  console.log(`aside: ${examples.length} examples (${counts.join(', ')})`);
  return fitAlone(asideLabels, examples, asidePaces);
};

const fitSilence = (): Fitted => {
  const examples = [...prepared.flatMap(ofSilence), ...silencesInWays()];
  console.log(`silence: ${examples.length} examples`);
  return fit(silenceLabels, examples, { rate: 0.3, shrink: 3e-4 });
};

const trainChoice = (name: string, examplesOf: (line: LabelledLine) => ExampleOfChoice[]): Fitted => {
  const examples = lines.flatMap(examplesOf);
  console.log(`${name}: ${examples.length} examples`);
  return fitChoice(examples);
};

write('ownName', trainedOn, trainChoice('ownName', ofOwnName));
write('recipient', trainedOn, trainChoice('recipient', ofRecipient));

const dangerPace = { rate: 0.4, shrink: 1.5e-4, relates: true, weights: [1, 2, 1, 1, 1], least: 4 };
write('crisis', trainedOn, train('crisis', crisisLabels, dangerPace, ofCrisis));
write('wishes', trainedOn, sideBySide(train('intent', intentLabels, { rate: 0.3, shrink: 1e-4, least: 2 }, ofIntent), trainAside()));
write('control', trainedOn, train('control', controlLabels, { rate: 0.3, shrink: 1e-4 }, ofControl));
write('agreement', trainedOn, train('agreement', agreementLabels, { rate: 0.3, shrink: 1e-3 }, ofAgreement));
write('summary', trainedOn, train('summary', summaryLabels, { rate: 0.3, shrink: 1e-3 }, ofSummary));
write('silence', trainedOn, fitSilence());
