import { graves, rights } from '../../../domain/understanding.ts';
import type { Grave, State } from '../../../domain/understanding.ts';
import type { Message } from '../clean.ts';
import { commonWords } from '../commonWords.ts';
import { kin } from '../people.ts';
import { smallWords, talkWords } from '../talkWords.ts';
import { Classifier } from './classifier.ts';
import agreement from './agreement.json' with { type: 'json' };
import control from './control.json' with { type: 'json' };
import crisis from './crisis.json' with { type: 'json' };
import intent from './intent.json' with { type: 'json' };
import { agreementLabels, controlLabels, crisisLabels, intentLabels, stageOf, summaryLabels } from './labels.ts';
import summary from './summary.json' with { type: 'json' };
import { openingOf, windowsOf } from './windows.ts';
import type { Window } from './windows.ts';

const dangers = new Classifier(crisis);
const wishes = new Classifier(intent);
const controls = new Classifier(control);
const agreements = new Classifier(agreement);
const summaries = new Classifier(summary);

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

/** Whether what was learned says anything about a text. */
const isReadable = (forms: readonly string[]): boolean => {
  const words = forms.filter((form) => form !== '|');
  const known = words.filter((word) => smallWords.has(word) || talkWords.has(word) || commonWords.has(word) || kin.has(word));
  return words.length >= fewestWords && known.length * 100 >= words.length * leastKnown;
};

/** How much of a stretch of words speaks of grave danger, of which kind, and how much of exhaustion. */
export interface HeardDanger {
  grave: Heard<Grave> | undefined;
  overload: Heard<'overload'> | undefined;
}

/**
 * The gravest stretch of a message. The kinds of danger count together: whether somebody is in danger matters more than which kind it is.
 */
export const hearDanger = (forms: readonly string[]): HeardDanger | undefined => {
  const heard: HeardDanger = { grave: undefined, overload: undefined };
  if (!isReadable(forms)) return undefined;
  for (const window of windowsOf(forms)) {
    const shares = dangers.shares(forms, window);
    const shareOf = (label: (typeof crisisLabels)[number]): number => shares[crisisLabels.indexOf(label)] ?? 0;
    const share = graves.reduce((sum, label) => sum + shareOf(label), 0);
    const [label] = graves.toSorted((one, other) => shareOf(other) - shareOf(one));
    if (label && share > (heard.grave?.share ?? 0)) heard.grave = { label, share, window };
    const tired = shareOf('overload');
    if (tired > (heard.overload?.share ?? 0)) heard.overload = { label: 'overload', share: tired, window };
  }
  return heard;
};

/**
 * Rights and questions about one's data in a message, the likeliest first; undefined where nothing can be said. What is wrong, or may go,
 * is a right when the conversation is over, and most likely an answer while one is asked.
 */
export const hearWish = ({ forms }: Message, state: State): Heard<Named<typeof intentLabels>>[] | undefined => {
  if (!isReadable(forms)) return undefined;
  const best = new Map<string, Heard<Named<typeof intentLabels>>>();
  for (const window of windowsOf(forms))
    for (const [at, share] of wishes.shares(forms, window, stageOf(state)).entries()) {
      const label = intentLabels[at];
      if (label === undefined || label === 'other' || share <= (best.get(label)?.share ?? 0)) continue;
      best.set(label, { label, share, window });
    }
  return [...best.values()].toSorted((a, b) => b.share - a.share);
};

/** How much of a stretch asks for a right, whichever; undefined where nothing can be said. */
export const hearRight = (forms: readonly string[], state: State, window: Window): number | undefined => {
  if (!isReadable(forms.slice(window.from, window.to))) return undefined;
  const shares = wishes.shares(forms, window, stageOf(state));
  return rights.reduce((sum, label) => sum + (shares[intentLabels.indexOf(label)] ?? 0), 0);
};

/** What a message does at the question that is open; a story does nothing but tell. */
export const hearControl = ({ forms }: Message, state: State): { control: (typeof controlLabels)[number]; share: number } | undefined => {
  if (!isReadable(forms)) return undefined;
  const shares = controls.shares(forms, openingOf(forms), state);
  const share = Math.max(...shares);
  return { control: controlLabels[shares.indexOf(share)] ?? 'answer', share };
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
