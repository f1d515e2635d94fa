import type { ConsentPurpose, Decision } from './consent.ts';
import type { Open } from './kinds.ts';
import type { RestrictionGround } from './restriction.ts';

type Subject = Open<'subject'>;

/**
 * What somebody's data may be used for, besides being kept. `share`: with NN Group; `pass`: handed to another party at their request, for the
 * service, by law or on their consent; `passOnInterest`: handed to another on an interest of ours.
 */
export type Use = 'help' | 'count' | 'analyse' | 'share' | 'offers' | 'pass' | 'passOnInterest';
/** What the data are about. `health`: the account of the situation and all else that somebody told; `policy`: of a health insurance. */
export type Data = 'contact' | 'health' | 'policy';

/** A subject about whom nothing was said yet. */
export const newSubject = (createdAt: Date): Subject => ({
  ...{ status: 'open', createdAt, client: null },
  ...{ noOffers: null, noSharing: null, noAnalysis: null },
});

/** What an objection stops at once: to marketing the offers and the profiles behind them (AVG art. 21(2)), else all that rests on our interest. */
export const stoppedBy = (isMarketing: boolean): Partial<Subject> => ({
  noOffers: true,
  noAnalysis: true,
  ...(isMarketing ? {} : { noSharing: true }),
});

/**
 * What each sort of data can be used for at all. Health is for helping and for nothing else (statement, "niet verwerkt voor andere doeleinden";
 * AVG art. 9(1)); a policy also for who carries the service out (statement, "indien noodzakelijk voor de uitvoering van onze dienstverlening").
 */
const usable: Readonly<Record<Data, ReadonlySet<Use>>> = {
  contact: new Set(['help', 'count', 'analyse', 'share', 'offers', 'pass', 'passOnInterest']),
  health: new Set(['help']),
  policy: new Set(['help', 'pass']),
};
/** What restricted data may still be used for on a ground of art. 18(2). */
const usableRestricted: ReadonlySet<Use> = new Set(['help', 'pass']);

/**
 * The one gate: whether data of somebody may be used for something, asked before every use. Sharing with NN Group is off unless a later
 * decision turns it on (statement, "delen gegevens met elkaar").
 * @param ground why restricted data may be used all the same (AVG art. 18(2))
 */
export const mayUse = (
  subject: Pick<Subject, 'status' | 'noOffers' | 'noSharing' | 'noAnalysis'>,
  use: Use,
  data: Data,
  ground: RestrictionGround | null = null,
): boolean => {
  if (subject.status === 'erased' || !usable[data].has(use)) return false;
  if (subject.status === 'restricted') return usableRestricted.has(use) && ground !== null;
  switch (use) {
    case 'help':
    case 'count':
    case 'pass':
      return true;
    case 'analyse':
      return subject.noAnalysis !== true;
    case 'share':
      return false;
    case 'passOnInterest':
      return subject.noSharing !== true;
    case 'offers':
      return subject.noOffers !== true;
  }
};

/** A consent event as far as the gate needs it. */
interface Event {
  purpose: ConsentPurpose;
  decision: Decision;
  at: Date;
}

/**
 * Whether somebody may get an offer at a moment: they are a client and gave consent before it, which still stands (statement, "Deze
 * toestemming wordt altijd vooraf gevraagd"; AVG art. 6(1)(a)).
 * @param events all of theirs, in the order in which they were recorded
 */
export const mayReceiveOffers = (subject: Subject, events: readonly Event[], at: Date): boolean => {
  const last = events.findLast((event) => event.purpose === 'offers' && (event.decision === 'given' ? event.at < at : event.at <= at));
  return last?.decision === 'given' && subject.client === true && mayUse(subject, 'offers', 'contact');
};
