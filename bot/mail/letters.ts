import type { Letter } from '../../domain/letter.ts';
import type { Ruling } from '../../domain/itemRules.ts';
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

/** The answer to one right; where it is not sure that who asks reads this address, only that there is one. */
export const decisionLetter = (to: string, reference: string, right: Right, ruling: Ruling, isSure: boolean): Letter => {
  const values = { reference, right: showRights([right]) };
  const said = (ruling.outcome === 'granted' ? doneByGranting[right] : undefined) ?? (`mail.decided.${ruling.outcome}` as const);
  return {
    to,
    subject: sentence('mail.decided.subject'),
    paragraphs: isSure ? [sentence(said, values), ...answerOf(ruling)] : [sentence('mail.decidedUnsure', values), sentence('mail.notYou')],
  };
};
