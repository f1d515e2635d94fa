import { misspelt } from './misspelt.ts';
import type { Environment, Settings } from './settings.ts';

const keyBesideData =
  'The key that protects the data lies in the data folder itself. Whoever copies that folder has both. Set MASTER_KEY_FILE to a file elsewhere before real visitors come.';
const noPhone = 'No CONTACT_PHONE is set, so no phone number is shown to visitors.';
const uncheckedNumbers = 'Nobody has noted yet that the phone numbers for a crisis were checked; call them all and fill in checkedOn.';

/** What an operator should know about how this was started, a sentence or two each. No value is shown. */
export const notices = (settings: Settings, crisisNumbersCheckedOn: string | null, environment: Environment): string[] => [
  ...(settings.MASTER_KEY_FILE === undefined ? [keyBesideData] : []),
  ...(settings.CONTACT_PHONE === undefined ? [noPhone] : []),
  ...(crisisNumbersCheckedOn === null ? [uncheckedNumbers] : []),
  ...misspelt(environment).map(({ name, meant }) => `${name} is set and is no setting. Was ${meant} meant? Until then its default holds.`),
];
