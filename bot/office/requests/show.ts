import { gives, isOpen, needsVerification } from '../../../domain/itemRules.ts';
import type { Store, Stored } from '../../../domain/store.ts';
import { requestNeedsConsult } from '../consultOf.ts';
import { type Line, requestLine, requestReferenceOf } from '../lists.ts';
import { noteReading } from '../noteReading.ts';
import type { Office } from '../office.ts';
import { recipientLine } from '../recipients/recipientLine.ts';
import { recipientsOf, untold } from '../recipients/recipientsOf.ts';
import { findRequest, isHeldByAccess, type Item, type Whole } from './find.ts';
import { openedBy } from './openedBy.ts';

const stepLine = async (store: Store, step: Stored<'step'>): Promise<Line> => ({
  at: step.open.at,
  by: step.open.by,
  what: step.open.what,
  right: step.open.right,
  text: (await store.open(step, 'remark')).text,
});

const stateLine = async (office: Office, whole: Whole, item: Item): Promise<Line> => {
  const { open } = item;
  return {
    right: open.right,
    verifiedAt: open.verifiedAt,
    verifiedBy: open.verifiedBy,
    decidedBy: open.decidedBy,
    proposed: open.proposedBy === null ? null : { by: open.proposedBy, outcome: open.proposedOutcome, ground: open.proposedGround },
    duplicateOf: await requestReferenceOf(office.store, open.duplicateOf),
    waitsForAccess:
      open.status === 'decided' && open.outcome !== null && gives(open.outcome) && (await isHeldByAccess(office, whole, item)),
  };
};

/** A leak with what became of it; the end of its 72 hours stays in sight. */
const breachLine = ({ open }: Stored<'request'>): Line | null =>
  open.breachNoticedAt && {
    ...{ noticedAt: open.breachNoticedAt, dueAt: open.breachDueAt, outcome: open.breachOutcome },
    ...{ settledAt: open.breachSettledAt, settledBy: open.breachSettledBy },
  };

const whyUnopened =
  'A code was typed from an address that several people may have. Call on the number of each dossier, and verify with --dossier.';

/** Dossiers that a code did not open, and why; null where there are none, or all were opened since. */
const unopenedLine = async (store: Store, { request }: Whole): Promise<Line | null> => {
  const { opens = [], unopened = [] } = request.sealed.parties ? await store.open(request, 'parties') : {};
  const dossiers = await Promise.all(unopened.filter((id) => !opens.includes(id)).map((id) => store.get('dossier', { id })));
  const references = dossiers.flatMap((dossier) => dossier?.open.reference ?? []);
  return references.length === 0 ? null : { dossiers: references, why: whyUnopened };
};

/** The five steps of the Autoriteit Persoonsgegevens ("privacyrechten in de praktijk"), in its order, and what of them is done. */
const checklistOf = (whole: Whole, recipients: readonly Stored<'recipient'>[], now: Date): Line[] => {
  const { items } = whole;
  const toTell = untold(whole, recipients);
  const open = items.filter((item) => isOpen(item.open));
  const unsure = open.filter(({ open: item }) => item.verifiedAt === null && needsVerification(item.right));
  const refusals = items.filter(
    ({ open: item }) => item.outcome === 'refused' || item.outcome === 'partly' || item.proposedOutcome !== null,
  );
  const soonest = open.map((item) => item.open.dueAt).toSorted((a, b) => a.getTime() - b.getTime())[0];
  return [
    { step: 'Make sure who asks', done: unsure.length === 0, rights: unsure.map((item) => item.open.right) },
    { step: 'Answer within a month', done: open.length === 0, overdue: soonest !== undefined && now > soonest, dueAt: soonest ?? null },
    {
      step: 'Give reasons for what is refused',
      done: refusals.every((item) => item.open.proposedBy === null),
      refused: refusals.map((item) => item.open.right),
    },
    { step: 'Ask no money', done: true },
    { step: 'Tell those who got the data', done: toTell.length === 0, recipients: toTell.map(({ key }) => key.id) },
  ];
};

/** Who got data of the person whose request it is. Of a dossier that it turned out to be about, that is a reading too. */
const seenRecipients = async (office: Office, whole: Whole): Promise<Stored<'recipient'>[]> => {
  const recipients = await recipientsOf(office, whole);
  const others = new Set(recipients.map(({ subject }) => subject).filter((subject) => subject !== whole.request.subject));
  for (const subject of others) await noteReading(office, 'requests.read', 'recipients.read', subject);
  return recipients;
};

/**
 * A request with everything that was done with it, the dossiers that were opened to who asks, and who got data of the person it is about (AVG art. 19). Reading it is written down.
 * @throws RuleError when there is none with this reference; Forbidden
 */
export const showRequest = async (office: Office, reference: string): Promise<Line> => {
  const { store, clock } = office;
  const whole = await findRequest(store, reference);
  await noteReading(office, 'requests.read', 'request.read', whole.request.subject);
  const recipients = await seenRecipients(office, whole);
  const steps = await store.find('step', { where: { request: whole.request.key.id } });
  return {
    ...(await requestLine(store, whole.request)),
    breach: breachLine(whole.request),
    contactOnlyAfterConsult: await requestNeedsConsult(store, whole.request),
    enteredBy: whole.request.open.enteredBy,
    opens: (await openedBy(store, whole.request)).map(({ open }) => open.reference),
    unopened: await unopenedLine(store, whole),
    states: await Promise.all(whole.items.map((item) => stateLine(office, whole, item))),
    steps: await Promise.all(steps.map((step) => stepLine(store, step))),
    recipients: await Promise.all(recipients.map((recipient) => recipientLine(store, recipient))),
    checklist: checklistOf(whole, recipients, clock()),
  };
};
