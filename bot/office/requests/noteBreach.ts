import { type BreachNote, settleBreach } from '../../../domain/breach.ts';
import { mask } from '../../../domain/masking.ts';
import type { Change } from '../../../domain/store.ts';
import type { Office } from '../office.ts';
import { perform } from '../perform.ts';
import { findRequest, stepInsert } from './find.ts';

/**
 * Notes that the authority was told of a leak, or why it was not (AVG art. 33(1) and (5)), which ends its 72 hours. Who, when and what it rests on
 * stands in open fields and in the audit log, and stays when the person who told of it goes; the words are of their record.
 * @throws RuleError with what is missing, or when it was noted before; Forbidden
 */
export const noteBreach = (office: Office, reference: string, given: BreachNote): Promise<void> => {
  const note = { ...given, explanation: mask(given.explanation.trim()).text };
  const isReport = note.outcome === 'reported';
  return perform(office, 'breach.note', async () => {
    const whole = await findRequest(office.store, reference);
    const { kind, key, subject, version, open } = whole.request;
    const set = settleBreach(open, note, office.actor.id, office.clock());
    const changes: Change[] = [{ do: 'update', kind, key, subject, expect: { version, breachOutcome: open.breachOutcome }, set }];
    // Of a request that the person had erased no words can be kept.
    if (subject !== null)
      changes.push(stepInsert(office, whole, isReport ? 'breachReported' : 'breachNotReported', note.explanation, null));
    return {
      act: isReport ? 'breach.reported' : `breach.notReported:${note.outcome}`,
      about: subject,
      changes,
      result: undefined,
    };
  });
};
