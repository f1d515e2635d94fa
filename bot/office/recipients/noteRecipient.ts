import { mayUse } from '../../../domain/gate.ts';
import type { Open } from '../../../domain/kinds.ts';
import { mask } from '../../../domain/masking.ts';
import { shareable, type Sharing } from '../../../domain/recipient.ts';
import { readGround, type Stated } from '../../../domain/restriction.ts';
import { RuleError } from '../../../domain/ruleError.ts';
import { demandSharing, isPolicy, useOf } from '../../../domain/sharing.ts';
import type { Change, Stored } from '../../../domain/store.ts';
import { dayOf } from '../../../domain/terms.ts';
import { demand } from '../actor.ts';
import { findDossier } from '../findDossier.ts';
import type { Office } from '../office.ts';
import { perform } from '../perform.ts';

/** As it is kept: numbers that may not be kept are masked, nothing twice. */
const taken = ({ name, fields, reason, ...sharing }: Sharing): Sharing => ({
  ...sharing,
  name: mask(name.trim()).text,
  fields: [...new Set(fields)],
  reason: reason && mask(reason.trim()).text,
});

/** Asks the gate, for each field. @throws RuleError when it does not let this through */
const demandGate = (subject: Open<'subject'>, sharing: Sharing, stated: Stated | null): void => {
  const use = useOf(sharing);
  if (sharing.fields.every((field) => mayUse(subject, use, shareable[field], stated?.ground))) return;
  if (use === 'share') throw new RuleError('Nothing is shared with NN Group: that is off.');
  if (subject.status === 'restricted' && use === 'pass')
    throw new RuleError('These data are only kept for now; state a ground of art. 18(2) AVG with --ground.');
  throw new RuleError('The person objected, or these data may not be used for this.');
};

/** Demands that the gate says the same when this is committed: an objection that comes in between is heard. */
const stillOpen = ({ kind, key, subject, open }: Stored<'subject'>): Change => {
  const { status, noSharing } = open;
  return { do: 'update', kind, key, subject, expect: { status, noSharing }, set: { status } };
};

/**
 * Writes down that data of somebody go to a party outside, before they do (AVG art. 15(1)(c); CJEU C-154/21; statement, "Met wie delen we jouw
 * gegevens?"). The gate is asked in the same commit; sharing with NN Group is off, and of a policy only an advisor passes anything on, with a reason.
 * @returns the id by which it can be said that they were told of a change
 * @throws RuleError with what is missing, or when the gate does not let it through; Forbidden
 */
export const noteRecipient = async (office: Office, reference: string, given: Sharing): Promise<string> => {
  const { store, actor, clock, identifiers } = office;
  const sharing = taken(given);
  const stated = sharing.ground === null ? null : readGround(sharing.ground);
  return perform(office, 'recipient.note', async () => {
    if (isPolicy(sharing)) demand(actor, 'policy.pass');
    const at = clock();
    demandSharing(sharing, dayOf(at));
    const { dossier, subject } = await findDossier(store, reference);
    const person = await store.get('subject', { id: subject });
    if (!person) throw new RuleError('There is no dossier with this reference.');
    demandGate(person.open, sharing, stated);
    const id = identifiers.newId();
    const { name, fields, reason, basis, askedOn } = sharing;
    const ground = stated && stated.text;
    const insert: Change = {
      ...{ do: 'insert', kind: 'recipient', key: { id }, subject },
      open: { dossier: dossier.key.id, basis, askedOn, by: actor.id, at, toldAt: null },
      groups: { passing: { name, fields: [...fields], reason, ground, told: null } },
    };
    return { act: `recipient.noted:${basis}`, about: subject, changes: [stillOpen(person), insert], result: id };
  });
};
