import { shortestExplanation } from './itemRules.ts';
import type { Open } from './kinds.ts';
import { breachDueAt, type BreachOutcome } from './request.ts';
import { RuleError } from './ruleError.ts';

type Breach = Pick<Open<'request'>, 'breachNoticedAt' | 'breachDueAt' | 'breachOutcome' | 'breachSettledAt' | 'breachSettledBy'>;

/** What is noted of a leak. */
export interface BreachNote {
  outcome: BreachOutcome;
  /** When it was reported; null: now. */
  reportedAt: Date | null;
  explanation: string;
}

/** As it comes in: the 72 hours run from the moment at which it was noticed. */
export const newBreach = (noticedAt: Date | null): Breach => ({
  breachNoticedAt: noticedAt,
  breachDueAt: noticedAt && breachDueAt(noticedAt),
  ...{ breachOutcome: null, breachSettledAt: null, breachSettledBy: null },
});

/** The moment until which the authority must know; null where there was no leak, or what became of it was noted. */
export const breachRunsTo = ({ breachDueAt: dueAt, breachOutcome }: Breach): Date | null => (breachOutcome === null ? dueAt : null);

/** When it was reported. @throws RuleError when that cannot be, or says nothing of why it came late */
const reportedOn = ({ breachNoticedAt, breachDueAt: dueAt }: Breach, { reportedAt, explanation }: BreachNote, now: Date): Date => {
  const at = reportedAt ?? now;
  if (at > now) throw new RuleError('A report cannot have been made at a moment that is still to come.');
  if (breachNoticedAt !== null && at < breachNoticedAt) throw new RuleError('It cannot have been reported before it was noticed.');
  if (dueAt !== null && at > dueAt && explanation.length < shortestExplanation)
    throw new RuleError('The 72 hours were over by then; say in a sentence why it came later (AVG art. 33(1)).');
  return at;
};

/**
 * Ends the 72 hours of a leak. What was not reported can still be, because more may become known; a report stands.
 * @throws RuleError when none was told, when it was noted before, or with what is missing
 */
export const settleBreach = (breach: Breach, note: BreachNote, actor: string, now: Date): Partial<Breach> => {
  const { outcome, reportedAt, explanation } = note;
  if (breach.breachNoticedAt === null) throw new RuleError('No leak was told in this request.');
  if (breach.breachOutcome === 'reported') throw new RuleError('It was noted before that the authority knows of it.');
  if (outcome === 'reported') return { breachOutcome: outcome, breachSettledAt: reportedOn(breach, note, now), breachSettledBy: actor };
  if (breach.breachOutcome !== null) throw new RuleError('It was noted before why it was not reported; it can still be reported.');
  if (reportedAt !== null) throw new RuleError('Only a report has a moment of its own.');
  if (explanation.length < shortestExplanation)
    throw new RuleError('Say in a sentence at least why nobody is likely to be harmed, or why it was no leak (AVG art. 33(1) and (5)).');
  return { breachOutcome: outcome, breachSettledAt: now, breachSettledBy: actor };
};
