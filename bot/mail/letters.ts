import type { Letter } from '../../domain/letter.ts';
import { gives, type Ruling } from '../../domain/itemRules.ts';
import { articlesOf } from '../../domain/refusalGrounds.ts';
import type { Day } from '../../domain/terms.ts';
import type { Right } from '../../domain/understanding.ts';
import { showDay, showRights } from '../../dialogs/show.ts';
import type { Key } from '../../locales/nl.ts';
import { sentence } from '../../locales/sentence.ts';

/**
 * That an answer takes longer, and why (AVG art. 12(3)). The reason goes only to who was made sure of: else it would be told to whoever reads that
 * address; it is said then how they get it.
 */
export const extensionLetter = (to: string, reference: string, rights: readonly Right[], until: Day, reason: string | null): Letter => ({
  to,
  subject: sentence('mail.extended.subject'),
  paragraphs: [
    sentence('mail.extended', { reference, rights: showRights(rights) }),
    ...(reason === null ? [] : [sentence('mail.extendedWhy', { reason })]),
    sentence('mail.extendedBy', { date: showDay(until) }),
    ...(reason === null ? [sentence('mail.extendedAsk'), sentence('mail.notYou')] : []),
  ],
});

const groundWords = (ground: string): string[] => {
  const { avg, uavg } = articlesOf(ground);
  return [
    ...(avg === null ? [] : [sentence('mail.decidedGround', { ground: avg })]),
    ...(uavg === null ? [] : [sentence('mail.decidedGroundUavg', { ground: uavg })]),
  ];
};

/**
 * What a person is told of a decision: why, on which article, and where a refusal can be taken further, which belongs to every one of them
 * (AVG art. 12(4), 77, 79; UAVG art. 35).
 */
export const answerOf = ({ outcome, ground, explanation }: Ruling): string[] => [
  ...(explanation === '' ? [] : [explanation]),
  ...(ground === null ? [] : groundWords(ground)),
  ...(outcome === 'granted' ? [] : [sentence('mail.appeal')]),
];

/** What is granted is carried out, and told again when it is; these three are done by it. */
const doneByGranting: Partial<Record<Right, Key>> = {
  objection: 'mail.granted.objection',
  withdraw_consent: 'mail.granted.withdrawal',
  complaint: 'mail.granted.complaint',
};

/** How an answer is told. */
export interface Telling {
  /** It is sure that who asks reads this address. */
  isSure: boolean;
  /** It is carried out only once access was given. */
  waitsForAccess: boolean;
}

const saidOf = (right: Right, { outcome }: Ruling, { waitsForAccess }: Telling): Key => {
  if (outcome !== 'granted') return `mail.decided.${outcome}`;
  return waitsForAccess ? 'mail.granted.later' : (doneByGranting[right] ?? 'mail.decided.granted');
};

/** The answer to one right; where it is not sure that who asks reads this address, only that there is one. */
export const decisionLetter = (to: string, reference: string, right: Right, ruling: Ruling, telling: Telling): Letter => {
  const values = { reference, right: showRights([right]) };
  const later = telling.waitsForAccess && gives(ruling.outcome) ? [sentence('mail.afterAccess')] : [];
  return {
    to,
    subject: sentence('mail.decided.subject'),
    paragraphs: telling.isSure
      ? [sentence(saidOf(right, ruling, telling), values), ...later, ...answerOf(ruling)]
      : [sentence('mail.decidedUnsure', values), sentence('mail.notYou')],
  };
};
