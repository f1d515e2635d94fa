import { aboutRights } from './privacyAnswers/aboutRights.ts';
import { aboutSharing } from './privacyAnswers/aboutSharing.ts';
import { aboutUs } from './privacyAnswers/aboutUs.ts';
import type { PrivacyAnswer } from './privacyAnswers/answer.ts';
import { silences } from './privacyAnswers/silences.ts';

const all = { ...aboutUs, ...aboutSharing, ...aboutRights, ...silences };
export type PrivacyTopic = keyof typeof all;

/**
 * Every question about privacy that has an answer, and the answer: what the privacy statement says, clause by clause, or that it does not
 * say it. Nothing here may say more than the clauses it names; what follows from the law says so itself.
 */
export const privacyAnswers: Readonly<Record<PrivacyTopic, PrivacyAnswer>> = all;
