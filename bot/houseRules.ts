import type { HouseRules } from '../domain/houseRules.ts';
import { statement } from '../locales/statement.ts';
import { readCrisisNumbers } from './crisisNumbers.ts';
import type { Settings } from './settings.ts';

/** Where people can always write to; it stands in the privacy statement. */
export const contactMail = 'info@zorggenoot.nl';

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
  complaintDays: settings.COMPLAINT_DAYS ?? null,
  language: 'nl',
  crisisNumbers: readCrisisNumbers(settings.CRISIS_NUMBERS_FILE),
});
