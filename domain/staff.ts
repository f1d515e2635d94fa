import type { Day } from './terms.ts';

export const roles = ['advisor', 'privacyOfficer', 'manager', 'auditor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Sealed group `card`: who it is, for colleagues. */
export interface StaffCard {
  name: string;
  email: string;
}

/** What staff may do. Reading is a deed too (NEN 7513). */
export type Deed =
  | 'dossiers.read'
  | 'consents.read'
  | 'handoffs.read'
  | 'requests.read'
  | 'conversations.read'
  | 'staff.read'
  | 'register.read'
  | 'recipients.read'
  | 'staff.change'
  | 'dossier.change'
  | 'recipient.note'
  | 'policy.pass'
  | 'consent.withdraw'
  | 'request.enter'
  | 'request.note'
  | 'request.verify'
  | 'request.withdraw'
  | 'request.extend'
  | 'request.decide'
  | 'request.duplicate'
  | 'breach.note';

const everyone: readonly Deed[] = ['conversations.read', 'register.read', 'staff.read'];
const withPeople: readonly Deed[] = [
  ...(['dossiers.read', 'handoffs.read', 'requests.read', 'consents.read', 'dossier.change', 'consent.withdraw'] as const),
  ...(['request.enter', 'request.note', 'request.verify', 'request.withdraw'] as const),
  ...(['recipients.read', 'recipient.note'] as const),
];

/** Who may do what. A manager is the second of two who decide, an auditor only looks, an admin keeps the list of staff and sees no dossier. */
const allowed: Readonly<Record<Role, ReadonlySet<Deed>>> = {
  // Of a policy only who needs it for the service knows (statement, "indien noodzakelijk voor de uitvoering").
  advisor: new Set([...everyone, ...withPeople, 'policy.pass']),
  privacyOfficer: new Set([...everyone, ...withPeople, 'request.extend', 'request.decide', 'request.duplicate', 'breach.note']),
  manager: new Set([...everyone, 'requests.read', 'consents.read', 'request.decide', 'request.note']),
  auditor: new Set([...everyone, 'requests.read', 'consents.read']),
  admin: new Set([...everyone, 'staff.change']),
};

/** What opens the words of people, and so what they told of their health (AVG art. 9(3); privacy statement, "geheimhouding"). */
const secret: ReadonlySet<Deed> = new Set([
  ...withPeople,
  'policy.pass',
  'request.extend',
  'request.decide',
  'request.duplicate',
  'breach.note',
]);

/** Somebody of the staff, as far as it says what they may do. */
export interface Standing {
  role: Role;
  /** The day on which they accepted their duty of secrecy. */
  secrecyOn: Day | null;
  removedAt: Date | null;
}

/** Why somebody may not do something, as the end of a sentence; null when they may. */
export const hindrance = ({ role, secrecyOn, removedAt }: Standing, deed: Deed): string | null => {
  if (removedAt !== null) return 'is no longer of the staff';
  if (!allowed[role].has(deed)) return `has the role ${role}, which may not do this`;
  return secret.has(deed) && secrecyOn === null ? 'has not accepted the duty of secrecy yet' : null;
};
