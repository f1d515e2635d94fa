import { graves, rights } from '../../../domain/understanding.ts';
import type { Grave, State } from '../../../domain/understanding.ts';
import type { Message } from '../clean.ts';
import { Classifier } from './classifier.ts';
import type { Head } from './classifier.ts';
import agreement from './agreement.json' with { type: 'json' };
import control from './control.json' with { type: 'json' };
import crisis from './crisis.json' with { type: 'json' };
import {
  agreementLabels,
  asideLabels,
  controlLabels,
  crisisLabels,
  intentLabels,
  silenceLabels,
  stageOf,
  summaryLabels,
} from './labels.ts';
import { readRows } from './rows.ts';
import silence from './silence.json' with { type: 'json' };
import summary from './summary.json' with { type: 'json' };
import { textOf } from './vocabulary.ts';
import { openingOf, windowsOf } from './windows.ts';
import type { Window } from './windows.ts';
import wished from './wishes.json' with { type: 'json' };

const learned = (name: string, head: Head): Classifier => new Classifier(head, () => readRows(name, head.labels.length));

const dangers = learned('crisis', crisis);
const wishes = learned('wishes', wished);
const controls = learned('control', control);
const agreements = learned('agreement', agreement);
const summaries = learned('summary', summary);
const silences = learned('silence', silence);

/** What a classifier makes of a message: the label, how sure it is from nought to one, and the stretch that says so. */
export interface Heard<Label> {
  label: Label;
  share: number;
  window: Window;
}
type Named<Labels extends readonly string[]> = Exclude<Labels[number], Labels[0]>;

/** A name or a lone word is left to the known shapes. */
const fewestWords = 3;
/** Of so many words in a hundred, at least, it is known what they are: about code, noise and other tongues nothing was learned. */
const leastKnown = 34;

const isEnough = (words: number, known: number): boolean => words >= fewestWords && known * 100 >= words * leastKnown;

/** Whether what was learned says anything about a stretch of a text, or about all of it. */
const isReadable = (forms: readonly string[], window?: Window): boolean => {
  const { words: all, spoken, plain } = textOf(forms);
  if (!window) return isEnough(spoken, plain);
  let some = 0;
  let known = 0;
  for (let at = window.from; at < window.to; at += 1) {
    const word = all[at];
    if (word === undefined) continue;
    some += 1;
    if (word.isPlain) known += 1;
  }
  return isEnough(some, known);
};

/** What a message says of danger and of exhaustion. */
export interface HeardDanger {
  /** How sure it is that there is grave danger, of which kind, and the stretch that says so most. */
  grave: Heard<Grave>;
  /** How much of that stretch speaks of danger, whatever stands around it. */
  most: number;
  /** How sure it is that there is exhaustion, or worse. */
  overload: Heard<'overload'>;
}

/** How much the gravest stretch of a message counts beside all of them together. */
const weightOfMost = 0.6;
const oddsOf = (share: number): number => Math.log((share + 1e-6) / (1 - share + 1e-6));

/**
 * How sure a message is of what its stretches show. Each stretch is a chance more to be mistaken, so that of a long message more is asked
 * than that one of them looks grave; where it is plain, it counts whatever the others tell.
 */
const sureOf = (shares: readonly number[]): number => {
  const most = Math.max(...shares);
  if (shares.length < 2) return most;
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return 1 / (1 + Math.exp(-weightOfMost * oddsOf(most) - (1 - weightOfMost) * oddsOf(mean)));
};

/**
 * The danger in a message. The kinds of danger count together: whether somebody is in danger matters more than which kind it is; and danger
 * counts with exhaustion, since who is in danger is hardly ever rested.
 * @param windows the stretches it is judged by
 */
export const hearDanger = (forms: readonly string[], windows: readonly Window[] = windowsOf(forms)): HeardDanger | undefined => {
  const [only] = windows;
  if (!isReadable(forms, windows.length === 1 ? only : undefined)) return undefined;
  const heard = windows.map((window) => {
    const shares = dangers.shares(forms, window);
    let label: Grave = graves[0];
    let most = -1;
    let danger = 0;
    for (const each of graves) {
      const share = shares[crisisLabels.indexOf(each)] as number;
      danger += share;
      if (share <= most) continue;
      label = each;
      most = share;
    }
    return { window, label, danger, strain: danger + (shares[crisisLabels.indexOf('overload')] as number) };
  });
  let [gravest] = heard;
  let [heaviest] = heard;
  if (!gravest || !heaviest) return undefined;
  for (const each of heard) {
    if (each.danger > gravest.danger) gravest = each;
    if (each.strain > heaviest.strain) heaviest = each;
  }
  return {
    grave: { label: gravest.label, share: sureOf(heard.map(({ danger }) => danger)), window: gravest.window },
    most: gravest.danger,
    overload: { label: 'overload', share: sureOf(heard.map(({ strain }) => strain)), window: heaviest.window },
  };
};

type AsideLabel = (typeof asideLabels)[number];

const atNought = Object.fromEntries(asideLabels.map((label) => [label, 0.5])) as Record<AsideLabel, number>;

const byLabel = (values: readonly number[]): Record<AsideLabel, number> => {
  const named = { ...atNought };
  for (let at = 0; at < asideLabels.length; at += 1) named[asideLabels[at] as AsideLabel] = values[at] as number;
  return named;
};

const nothingAlone = asideLabels.map(() => 0);

/** What is asked in a message, and the circumstances it tells of. */
export interface HeardWish {
  /** Rights and questions about one's data, the likeliest first. */
  asked: Heard<Named<typeof intentLabels>>[];
  /** How likely each is by itself, whatever else is: what is asked, given that some right is, and the circumstances. */
  likely: Record<AsideLabel, number>;
}

/**
 * What a message asks and tells; undefined where nothing can be said. What is wrong, or may go, is a right when the conversation is over,
 * and most likely an answer while one is asked.
 */
export const hearWish = ({ forms }: Message, state: State): HeardWish | undefined => {
  if (!isReadable(forms)) return undefined;
  type Wished = HeardWish['asked'][number];
  const best: (Wished | undefined)[] = intentLabels.map(() => undefined);
  let most: number[] | undefined;
  for (const window of windowsOf(forms)) {
    const { shares, alone } = wishes.judge(forms, window, stageOf(state));
    // The first label is none of them.
    for (let at = 1; at < shares.length; at += 1) {
      const share = shares[at] as number;
      const label = intentLabels[at] as Wished['label'];
      if (share > (best[at]?.share ?? 0)) best[at] = { label, share, window };
    }
    most = most === undefined ? alone : most.map((share, at) => Math.max(share, alone[at] as number));
  }
  const asked = best.filter((each) => each !== undefined).toSorted((a, b) => b.share - a.share);
  return { asked, likely: byLabel(most ?? nothingAlone) };
};

/** Looked for once in a list of words; in one conversation the stage hardly changes between two looks. */
const placesIn = new WeakMap<readonly string[], { stage: string; places: Record<AsideLabel, number> }>();

/** Where in a message each thing is asked: the middle of the words that speak for it, as a place in the list of words. */
export const placesAsked = ({ forms }: Message, state: State): Record<AsideLabel, number> => {
  const stage = stageOf(state);
  const known = placesIn.get(forms);
  if (known?.stage === stage) return known.places;
  const places = byLabel(wishes.centres(forms, stage));
  placesIn.set(forms, { stage, places });
  return places;
};

/** How much of a stretch asks something about data: for a right, or how they are kept; undefined where nothing can be said. */
export const hearAsking = (forms: readonly string[], state: State, window: Window): number | undefined => {
  if (!isReadable(forms, window)) return undefined;
  return 1 - (wishes.shares(forms, window, stageOf(state))[intentLabels.indexOf('other')] ?? 1);
};

/** How much of a stretch asks for a right, whichever; undefined where nothing can be said. */
export const hearRight = (forms: readonly string[], state: State, window: Window): number | undefined => {
  if (!isReadable(forms, window)) return undefined;
  const shares = wishes.shares(forms, window, stageOf(state));
  return rights.reduce((sum, label) => sum + (shares[intentLabels.indexOf(label)] ?? 0), 0);
};

/** One of the things a message may do, by the classifier. */
export type HeardControl = (typeof controlLabels)[number];

/** What a message does at the question that is open, and how likely each of the things is that it may do. */
export interface HeardDoing {
  control: HeardControl;
  share: number;
  shareOf: (control: HeardControl) => number;
}

/**
 * What a message does at the question that is open; a story does nothing but tell.
 * @param means what each control comes to at this question; those that come to the same count together
 */
export const hearControl = ({ forms }: Message, state: State, means: (control: HeardControl) => HeardControl): HeardDoing | undefined => {
  if (!isReadable(forms)) return undefined;
  const shares = controls.shares(forms, openingOf(forms), state);
  const together = controlLabels.map((label) =>
    controlLabels.reduce((sum, each, at) => (means(each) === label ? sum + (shares[at] as number) : sum), 0),
  );
  const share = Math.max(...together);
  return {
    control: controlLabels[together.indexOf(share)] ?? 'answer',
    share,
    shareOf: (each) => together[controlLabels.indexOf(each)] ?? 0,
  };
};

/** How much an answer to a question for consent sounds like a yes, from nought to one. Nothing may count as a yes on the ground of this. */
export const hearAgreement = (words: readonly string[]): number =>
  agreements.shares(words, { from: 0, to: words.length })[agreementLabels.indexOf('yes')] ?? 0;

/** What an answer to the summary does. */
export const hearSummary = ({ forms }: Message): { does: (typeof summaryLabels)[number]; share: number } | undefined => {
  if (!isReadable(forms)) return undefined;
  const shares = summaries.shares(forms, openingOf(forms));
  const share = Math.max(...shares);
  return { does: summaryLabels[shares.indexOf(share)] ?? 'other', share };
};

/** How likely the statement leaves open what a question about privacy asks. */
export const hearSilence = (forms: readonly string[]): number =>
  isReadable(forms) ? (silences.shares(forms, { from: 0, to: forms.length })[silenceLabels.indexOf('silent')] ?? 0) : 0;
