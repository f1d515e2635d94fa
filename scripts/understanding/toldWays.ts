import { privacyAnswers, type PrivacyTopic } from '../../locales/privacyAnswers.ts';
import type { Way } from '../../dialogs/understanding/answers/ways.ts';
import { clean } from '../../dialogs/understanding/clean.ts';
import type { LabelledLine } from './lines.ts';

/** A longer message tells more than it asks. */
const longest = 30;
/** So much of the clauses of a question and of an answer must be the same, and so near to the best an answer must come to be meant. */
const [alike, nearly] = [0.15, 0.85];

const topics = Object.keys(privacyAnswers) as PrivacyTopic[];
const clausesOf = (topic: PrivacyTopic): readonly string[] => {
  const { kind, clauses = [] } = privacyAnswers[topic];
  return kind === 'silent' ? [] : clauses;
};

/** The topic nearest to a text, of those that may be meant. */
export type FindTopic = (text: string, isMeant: (topic: PrivacyTopic) => boolean) => PrivacyTopic | undefined;

/** What two lists have in common, of all that is in either (Jaccard). */
const overlap = (a: readonly string[], b: readonly string[]): number => {
  const common = a.filter((each) => b.includes(each)).length;
  return common / (new Set([...a, ...b]).size || 1);
};

/** The answer that is built from the clauses a line names; of several the one to whose ways of asking it is nearest. */
const topicOfClauses = (text: string, clauses: readonly string[], find: FindTopic): PrivacyTopic | undefined => {
  const shares = topics.map((topic) => overlap(clausesOf(topic), clauses));
  const most = Math.max(...shares);
  if (most <= alike) return undefined;
  const meant = new Set(topics.filter((_, at) => (shares[at] ?? 0) >= most * nearly));
  return find(text, (topic) => meant.has(topic));
};

/** Where the statement is silent, the silence that is nearest already, or that it says nothing at all. */
const topicOfSilence = (text: string, find: FindTopic): PrivacyTopic => {
  const near = find(text, () => true);
  return near !== undefined && privacyAnswers[near].kind === 'silent' ? near : 'other';
};

/** The questions among labelled lines, as ways of asking for what answers them. */
export const waysTold = (lines: readonly LabelledLine[], find: FindTopic): Way[] =>
  lines.flatMap(({ text, statement, clauses = [] }) => {
    if (statement === undefined || clean(text).forms.length > longest) return [];
    const topic = statement === 'silent' ? topicOfSilence(text, find) : topicOfClauses(text, clauses, find);
    return topic === undefined ? [] : [{ topic, text }];
  });
