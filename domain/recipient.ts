import type { Day } from './terms.ts';

/**
 * What may be handed to a party outside, and nothing else (statement, "nooit meer persoonsgegevens dan daarvoor nodig"). The account of the
 * situation, the relation, notes and the conversation are never in it: they tell of health. Of a policy nothing is kept here; an advisor has it by
 * telephone.
 */
export const shareable = {
  name: 'contact',
  phone: 'contact',
  email: 'contact',
  bestTime: 'contact',
  preference: 'contact',
  insurer: 'policy',
  policyNumber: 'policy',
} as const;
export type ShareableField = keyof typeof shareable;
export const shareableFields = Object.keys(shareable) as ShareableField[];

/**
 * What handing over may rest on (statement, "Met wie delen we jouw gegevens?"): the service that was agreed on, an explicit request to contact a
 * party, an interest of ours, the law, consent.
 */
export const shareBases = ['service', 'request', 'interest', 'law', 'consent'] as const;
export type ShareBasis = (typeof shareBases)[number];

/** What is handed to whom, and why. */
export interface Sharing {
  /** The organisation, by name (CJEU C-154/21). */
  name: string;
  fields: readonly ShareableField[];
  basis: ShareBasis;
  /** The day on which the person asked for it, or agreed. */
  askedOn: Day | null;
  /** Which interest or law, or why a policy is needed. */
  reason: string | null;
  /** Why what is restricted is handed over all the same (AVG art. 18(2)). */
  ground: string | null;
}

/** Sealed group `passing`: who got what. */
export interface Passing extends Pick<Sharing, 'name' | 'reason' | 'ground'> {
  fields: ShareableField[];
  /** How they were told of what was put right, erased or restricted (AVG art. 19). */
  told: string | null;
}
