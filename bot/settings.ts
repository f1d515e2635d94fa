import { existsSync } from 'node:fs';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';
import { parseProxy } from './address.ts';
import { crashPoints, parseCrashAt } from './crash.ts';
import { readCrisisNumbers } from './crisisNumbers.ts';

const succeeds = (act: () => unknown): boolean => {
  try {
    act();
    return true;
  } catch {
    return false;
  }
};
const siteOf = (text: string): string | null => {
  const url = URL.parse(text);
  const bare = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username;
  return bare ? url.origin : null;
};

/** A whole number as it is dialled in the Netherlands, or one with its country code. */
const isPhone = (text: string): boolean => /^\+?[\d ()-]+$/.test(text) && (parsePhoneNumberFromString(text, 'NL')?.isValid() ?? false);

const filled = z.string().min(1);
const optionalText = (expected: string) => z.string({ error: expected }).optional();
const integer = (from: number, to: number) => {
  const error = `a whole number from ${from} to ${to}`;
  return z.coerce.number({ error }).int({ error }).min(from, { error }).max(to, { error });
};
const amount = (standard: number) => {
  const error = 'a number above 0';
  return z.coerce.number({ error }).positive({ error }).default(standard);
};
const list = (isOne: (item: string) => boolean, expected: string) =>
  z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    )
    .refine((items) => items.every(isOne), { error: expected });
const matching = (isRight: (text: string) => boolean, expected: string) => filled.refine(isRight, { error: expected }).optional();
const site = (expected: string) =>
  matching((text) => siteOf(text) !== null, expected).transform((text) => text && siteOf(text)?.toString());

/** Every setting, with what it is for. The same lines stand in `.env.example`. */
export const settingsSchema = z.object({
  NODE_ENV: z.string().optional().describe('"production" refuses to start on any default that is only fit for trying out'),
  PORT: integer(0, 65_535).default(3978).describe('Port it listens on'),
  HOST: filled.default('127.0.0.1').describe('Address it listens on'),
  DATA_DIR: filled.default('./data').describe('Folder of the embedded store, of the generated key and of mail files'),
  MONGODB_URI: matching(
    (text) => /^mongodb(?:\+srv)?:\/\/[^/]+\/[^/?]+/.test(text),
    'mongodb://… or mongodb+srv://… with the name of the database in its path',
  ).describe('Replica set to keep everything in; unset: the embedded store'),
  MASTER_KEY_FILE: optionalText('the path of a file').describe(
    'File with the key over all keys; unset: made in DATA_DIR (not in production)',
  ),
  PUBLIC_URL: site('the address of a site, such as https://chat.example.nl').describe('Where visitors reach it; https in production'),
  ALLOWED_ORIGINS: list((item) => siteOf(item) !== null, 'sites such as https://www.example.nl, comma separated')
    .transform((items) => items.map((item) => siteOf(item) ?? ''))
    .describe('Sites that may carry the widget, comma separated'),
  DRAFT_HOURS: amount(72).describe('A conversation that was not handed in is erased after so many hours'),
  REPLY_WITHIN: filled.default('binnen twee werkdagen').describe('When an advisor answers, as shown; to be set in production'),
  CONTACT_PHONE: matching(isPhone, 'a phone number that can be called, such as 020 123 45 67').describe(
    'Phone number that is shown; unset: none is',
  ),
  HEALTH_GROUND: z
    .enum(['contract', 'explicit_consent'], { error: 'contract or explicit_consent' })
    .default('contract')
    .describe('Ground for asking about the situation: contract or explicit_consent; to be set in production'),
  COMPLAINT_DAYS: integer(1, 366).optional().describe('Days within which a complaint is answered; unset: no date is shown'),
  SMTP_URL: matching((text) => /^smtps?:\/\/[^/]+/.test(text), 'smtp://… or smtps://…').describe(
    'Mail server; unset: mail becomes files in DATA_DIR/mail (not in production)',
  ),
  MAIL_FROM: matching((text) => /^[^@\r\n]+@[^@\r\n]+$/.test(text), 'a mail address').describe('Sender of mail; to be set in production'),
  CRISIS_NUMBERS_FILE: matching(
    (text) => succeeds(() => readCrisisNumbers(text)),
    'a readable JSON file with every number of locales/crisisNumbers.json',
  ).describe('File with the numbers for a crisis; unset: the one that comes along'),
  ADMIN_ACTOR: optionalText('the id of a member of staff').describe('Who uses the terminal commands'),
  DIRECT_LINE_SECRET: optionalText('a secret').describe('Lets other systems make tokens (tokens/generate); unset: none may'),
  RATE_POST_BURST: integer(1, 100_000).default(120).describe('Messages of one conversation that may come at once'),
  RATE_POST_PER_SECOND: amount(10).describe('Messages of one conversation a second after that'),
  RATE_SESSIONS_PER_MINUTE: amount(120).describe('New visitors of one address a minute'),
  TRUSTED_PROXIES: list((item) => parseProxy(item) !== null, 'addresses or CIDR, comma separated').describe(
    'Proxies whose X-Forwarded-For is believed: addresses or CIDR, comma separated',
  ),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], { error: 'trace, debug, info, warn, error, fatal or silent' })
    .default('info')
    .describe('How much is logged'),
  CRASH_AT: matching((text) => succeeds(() => parseCrashAt(text)), `point:n, with one of ${crashPoints.join(', ')}`).describe(
    'For tests: ends the process at the n-th passing of a point; refused in production',
  ),
});
export type Settings = z.output<typeof settingsSchema>;
export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that cannot be started with. The message names each with what is expected, and shows no value. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings';

  constructor(faults: readonly string[]) {
    super(['These settings cannot be used:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
  }
}

/** What has to be set by a person before real visitors come. */
const productionFaults = (given: Environment): string[] => {
  const needed = (name: string, expected: string): string[] =>
    given[name] === undefined ? [`${name}: must be set in production: ${expected}`] : [];
  return [
    ...needed('MASTER_KEY_FILE', 'the path of a file outside DATA_DIR'),
    ...needed('PUBLIC_URL', 'the address of the site, with https'),
    ...(given['PUBLIC_URL'] !== undefined && !given['PUBLIC_URL'].startsWith('https://')
      ? ['PUBLIC_URL: must be https in production']
      : []),
    ...needed('REPLY_WITHIN', 'when an advisor answers, as shown'),
    ...needed('SMTP_URL', 'the mail server, smtp://… or smtps://…'),
    ...needed('MAIL_FROM', 'the mail address of the sender'),
    ...needed('HEALTH_GROUND', 'contract or explicit_consent'),
    ...(given['CRASH_AT'] === undefined ? [] : ['CRASH_AT: is refused in production']),
  ];
};

/** A name with nothing behind it, as in an `.env` file, counts as unset. */
const withoutEmpty = (environment: Environment): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''));

/**
 * Reads every setting from an environment.
 * @throws WrongSettings with all faults at once
 */
export const parseSettings = (environment: Environment): Settings => {
  const given = withoutEmpty(environment);
  const read = settingsSchema.safeParse(given);
  const formFaults = read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: expected ${message}`);
  const faults = [...formFaults, ...(given['NODE_ENV'] === 'production' ? productionFaults(given) : [])];
  if (!read.success || faults.length > 0) throw new WrongSettings(faults);
  return read.data;
};

/** Reads the settings of this process, and those of the file `.env` in its folder where there is one. */
export const readSettings = (): Settings => {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return parseSettings(process.env);
};

export const isProduction = (settings: Settings): boolean => settings.NODE_ENV === 'production';
