import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CrisisNumbers, HouseRules } from '../domain/houseRules.ts';
import standardNumbers from '../locales/crisisNumbers.json' with { type: 'json' };
import { statement } from '../locales/statement.ts';
import { WrongSettings, type Settings } from './settings.ts';

/** Where people can always write to; it stands in the privacy statement. */
export const contactMail = 'info@zorggenoot.nl';

const number = z.string().min(1);
const crisisNumbersSchema = z.object({
  checkedOn: z.iso.date().nullable(),
  emergency: number,
  suicide: number,
  suicideChat: number,
  safeAtHome: number,
  listening: number,
  children: number,
}) satisfies z.ZodType<CrisisNumbers>;

/**
 * The numbers for a crisis: those that come along, or of the file that is set.
 * @throws WrongSettings when that file is not there or lacks a number
 */
export const readCrisisNumbers = (file: string | undefined): CrisisNumbers => {
  if (file === undefined) return crisisNumbersSchema.parse(standardNumbers);
  try {
    return crisisNumbersSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new WrongSettings(['CRISIS_NUMBERS_FILE: expected a readable JSON file with every number of locales/crisisNumbers.json']);
  }
};

/**
 * What of the settings shapes what is said.
 * @param statementUrl where the privacy statement can be read; known only once the service has a port
 */
export const createHouseRules = (settings: Settings, statementUrl: () => string): HouseRules => ({
  replyWithin: settings.REPLY_WITHIN,
  draftHours: settings.DRAFT_HOURS,
  contactMail,
  contactPhone: settings.CONTACT_PHONE ?? null,
  get statementUrl() {
    return statementUrl();
  },
  statementVersion: statement.version,
  healthGround: settings.HEALTH_GROUND,
  language: 'nl',
  crisisNumbers: readCrisisNumbers(settings.CRISIS_NUMBERS_FILE),
});
