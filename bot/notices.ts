import { dayOf } from '../domain/terms.ts';
import { misspelt } from './misspelt.ts';
import type { Environment, Settings } from './settings.ts';

const keyBesideData =
  'The key that protects the data lies in the data folder itself. Whoever copies that folder has both. Set MASTER_KEY_FILE to a file elsewhere before real visitors come.';
const noPhone = 'No CONTACT_PHONE is set, so no phone number is shown to visitors.';
const noSmtp = 'No SMTP_URL is set, so mail is not sent: each becomes a file in the folder mail of DATA_DIR.';
const uncheckedNumbers = 'Nobody has noted yet that the phone numbers for a crisis were checked; call them all and fill in checkedOn.';

/** Said while nobody of the staff has an address to which terms of requests can be reported. */
export const noOfficerNotice =
  'No privacy officer is on the list of staff, so nobody is told of requests and their terms: `npm run -s admin -- staff add`.';

const dayMs = 86_400_000;
/** Days after which the numbers for a crisis have to be called again. */
const freshDays = 90;

/**
 * What is wrong with the numbers for a crisis, if anything: nobody checked them yet, or too long ago.
 * @param checkedOn the day on which a person last called them all; `null`, or a day still to come, counts as never
 */
export const numbersNotice = (checkedOn: string | null, now: Date): string | null => {
  const daysAgo = checkedOn === null ? -1 : (Date.parse(dayOf(now)) - Date.parse(checkedOn)) / dayMs;
  if (daysAgo < 0) return uncheckedNumbers;
  return daysAgo > freshDays
    ? `The phone numbers for a crisis were last checked ${daysAgo} days ago; call them all again and note the day in checkedOn.`
    : null;
};

/** What an operator should know about how this was started, a sentence or two each. No value is shown. */
export const notices = (settings: Settings, crisisNumbersCheckedOn: string | null, now: Date, environment: Environment): string[] => {
  const numbers = numbersNotice(crisisNumbersCheckedOn, now);
  return [
    ...(settings.MASTER_KEY_FILE === undefined ? [keyBesideData] : []),
    ...(settings.CONTACT_PHONE === undefined ? [noPhone] : []),
    ...(settings.SMTP_URL === undefined ? [noSmtp] : []),
    ...(numbers === null ? [] : [numbers]),
    ...misspelt(environment).map(
      ({ name, meant }) => `${name} is set and is no setting. Was ${meant} meant? Until then its default holds.`,
    ),
  ];
};
