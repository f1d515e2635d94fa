import { graves, rights } from '../../../domain/understanding.ts';
import type { Control, Crisis, Flag, Intent, State } from '../../../domain/understanding.ts';

/** What each classifier tells apart. The first label is "nothing of the kind". */
export const crisisLabels = ['none', 'overload', ...graves] as const satisfies readonly Crisis[];

export const intentLabels = ['other', ...rights, 'privacy_question'] as const satisfies readonly Intent[];

/** Circumstances that words tell; danger has a classifier of its own. */
export const flagLabels = ['minor', 'representative', 'deceased', 'authority', 'leak', 'professional'] as const satisfies readonly Flag[];

/** What holds or not by itself: what is asked in a message that asks for some right, and the circumstances of any message. */
export const asideLabels = [...rights, 'privacy_question', 'human', ...flagLabels] as const satisfies readonly (Intent | Flag)[];

/** Controls that can be told by the words and the state. A yes to consent is none of them: only clear words count as one (dutch.md 0, rule 7). */
export const controlLabels = [
  'answer',
  'answer_no',
  'back',
  'skip',
  'repeat',
  'help',
  'stop',
  'restart',
  'human',
  'privacy_question',
  'smalltalk',
  'abuse',
  'unclear',
] as const satisfies readonly Control[];

/** How far a conversation is, as far as it matters for what may be asked: before it, in it, after it. */
export const stageOf = (state: State): string => (state === 'start' || state === 'handed_over' ? state : 'asking');

/** Whether an answer to a question for consent says yes. It may only take away what the known shapes found. */
export const agreementLabels = ['other', 'yes'] as const;

/** Whether the statement answers a question about privacy, or leaves it open. */
export const silenceLabels = ['said', 'silent'] as const;

/** What an answer to the summary does: it tells more, agrees, names what is to be changed, or does something else. */
export const summaryLabels = [
  'answer',
  'answer_yes',
  'correct:name',
  'correct:phone',
  'correct:email',
  'correct:situation',
  'correct:relation',
  'other',
] as const satisfies readonly (Control | 'other')[];
