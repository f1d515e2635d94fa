import type { Key } from '../../../locales/nl.ts';
import { privacyAnswers } from '../../../locales/privacyAnswers.ts';
import type { PrivacyTopic } from '../../../locales/privacyAnswers.ts';
import type { PrivacyAnswer } from '../../../locales/privacyAnswers/answer.ts';
import { clauses } from '../../../locales/privacyAnswers/clauses.ts';
import { sentence } from '../../../locales/sentence.ts';
import { statementVersion as version, titlesOf } from '../../../locales/statementParts.ts';
import type { State } from '../../../domain/understanding.ts';
import { listed } from '../../listed.ts';
import { statementContents } from '../../statementContents.ts';
import { chooseTopics } from './chooseTopics.ts';

/** What is answered to a question about privacy. */
export interface Answered {
  text: string;
  /** Clauses of the statement, by number. */
  clauses: readonly string[];
  /** Articles of the law, where the answer also says what follows from it. */
  law: readonly string[];
}

const source = (answer: PrivacyAnswer & { kind: 'said' }): string => {
  if (answer.whole) return sentence('privacy.sourceWhole', { version });
  const titles = titlesOf(answer.clauses.map((clause) => clauses[clause].part));
  return sentence('privacy.source', { version, sections: listed(titles.map((title) => `‘${title}’`)) });
};

/** The answer of a topic as it is said: what the statement says and where, or that it does not say it. */
export const textOfTopic = (topic: PrivacyTopic): string => {
  const answer = privacyAnswers[topic];
  const parts =
    answer.kind === 'said'
      ? [answer.text, source(answer), answer.besides]
      : [sentence(topic === 'other' ? 'privacy.notFound' : 'privacy.silent', { version }), answer.text, sentence('privacy.person')];
  return parts.filter((part) => part !== undefined).join(' ');
};

/** Why something is asked is said of the open question itself, and rests on these clauses. */
const whyAsked: Partial<Record<State, { says: readonly Key[]; clauses: readonly string[] }>> = {
  ask_name: { says: ['why.name', 'why.ground.contract', 'why.skip'], clauses: ['C14', 'C15', 'C36'] },
  ask_phone: { says: ['why.phone', 'why.ground.contract', 'why.skip'], clauses: ['C14', 'C15', 'C36'] },
  ask_email: { says: ['why.email', 'why.ground.contract', 'why.skip'], clauses: ['C14', 'C15', 'C36'] },
  ask_situation: { says: ['why.situation', 'why.ground.contract', 'why.skip'], clauses: ['C14', 'C15', 'C36'] },
  ask_time: { says: ['why.bestTime', 'why.ground.contract', 'why.skip'], clauses: ['C14', 'C15'] },
  confirm_summary: { says: ['why.summary', 'why.ground.contract'], clauses: ['C14', 'C15'] },
  ask_consent: { says: ['why.offers', 'why.ground.consent'], clauses: ['C25', 'C27'] },
  ask_health_consent: { says: ['why.health', 'why.ground.explicitConsent'], clauses: ['C37', 'C38'] },
};

/** Answers why the open question is asked; nothing where no question is open that says so. */
export const answerWhy = (state: State): Answered | undefined => {
  const why = whyAsked[state];
  return why && { text: why.says.map((key) => sentence(key)).join(' '), clauses: why.clauses, law: [] };
};

/** The whole statement, for who wants to read it (C65: that is how we inform). */
export const answerToRead = (): Answered => ({ text: statementContents(), clauses: ['C65'], law: [] });

/** Answers a question about privacy out of the statement; two questions in one message part by part. */
export const answerQuestion = (forms: readonly string[]): Answered => {
  const topics = chooseTopics(forms);
  const chosen: PrivacyAnswer[] = topics.map((topic) => privacyAnswers[topic]);
  return {
    text: topics.map(textOfTopic).join('\n\n'),
    clauses: [...new Set(chosen.flatMap((answer) => answer.clauses ?? []))],
    law: chosen.flatMap(({ law }) => law ?? []),
  };
};
