import { readCrisisNumbers } from '../../bot/crisisNumbers.ts';
import { contactMail } from '../../bot/houseRules.ts';
import type { HouseRules } from '../../domain/houseRules.ts';

/** The house rules of a trial, as conversations in tests have them. */
export const houseRules: HouseRules = {
  replyWithin: 'binnen twee werkdagen',
  draftHours: 72,
  contactMail,
  contactPhone: null,
  statementUrl: 'https://chat.voorbeeld.nl/#privacyverklaring',
  statementVersion: '2023-05-01',
  healthGround: 'contract',
  complaintDays: null,
  language: 'nl',
  crisisNumbers: readCrisisNumbers(undefined),
};
