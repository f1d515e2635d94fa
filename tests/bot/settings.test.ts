import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createHouseRules } from '../../bot/houseRules.ts';
import { misspelt } from '../../bot/misspelt.ts';
import { notices, numbersNotice } from '../../bot/notices.ts';
import { parseSettings, settingsSchema, WrongSettings } from '../../bot/settings.ts';

const faultsOf = (environment: Record<string, string>): string => {
  try {
    parseSettings(environment);
    return '';
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error;
    return error.message;
  }
};
const production = {
  NODE_ENV: 'production',
  MASTER_KEY_FILE: '/run/secrets/key',
  PUBLIC_URL: 'https://chat.voorbeeld.nl',
  REPLY_WITHIN: 'binnen twee werkdagen',
  HEALTH_GROUND: 'contract',
  SMTP_URL: 'smtp://mail.voorbeeld.nl',
  MAIL_FROM: 'info@voorbeeld.nl',
};

describe('settings', () => {
  it('have a value for everything that a trial needs', () => {
    expect(parseSettings({})).toEqual({
      PORT: 3978,
      HOST: '127.0.0.1',
      DATA_DIR: './data',
      ALLOWED_ORIGINS: [],
      DRAFT_HOURS: 72,
      REPLY_WITHIN: 'binnen twee werkdagen',
      HEALTH_GROUND: 'contract',
      RATE_POST_BURST: 120,
      RATE_POST_PER_SECOND: 10,
      RATE_SESSIONS_PER_MINUTE: 120,
      TRUSTED_PROXIES: [],
      LOG_LEVEL: 'info',
    });
  });
  it('count as unset when they are empty', () =>
    expect(parseSettings({ PORT: '', CONTACT_PHONE: ' ', MONGODB_URI: '' })).toEqual(parseSettings({})));
  it('are read into what they mean', () => {
    const settings = parseSettings({
      PORT: '0',
      DRAFT_HOURS: '0.5',
      PUBLIC_URL: 'https://Chat.Voorbeeld.nl/',
      ALLOWED_ORIGINS: ' https://a.nl ,http://b.nl:8080/, ',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1',
      COMPLAINT_DAYS: '42',
      CRASH_AT: 'before-commit:3',
    });
    expect(settings).toMatchObject({
      PORT: 0,
      DRAFT_HOURS: 0.5,
      PUBLIC_URL: 'https://chat.voorbeeld.nl',
      ALLOWED_ORIGINS: ['https://a.nl', 'http://b.nl:8080'],
      TRUSTED_PROXIES: ['10.0.0.0/8', '::1'],
      COMPLAINT_DAYS: 42,
      CRASH_AT: 'before-commit:3',
    });
  });

  const wrong: [name: string, value: string][] = [
    ['PORT', '70000'],
    ['PORT', 'geheim'],
    ['PORT', '80.5'],
    ['MONGODB_URI', 'geheim'],
    ['MONGODB_URI', 'mongodb://geheim:geheim@host'],
    ['PUBLIC_URL', 'geheim'],
    ['PUBLIC_URL', 'ftp://geheim.nl'],
    ['PUBLIC_URL', 'https://geheim:geheim@a.nl'],
    ['PUBLIC_URL', 'https://a.nl/geheim'],
    ['ALLOWED_ORIGINS', 'https://a.nl,geheim'],
    ['ALLOWED_ORIGINS', '*'],
    ['ALLOWED_ORIGINS', 'https://*.geheim.nl/x'],
    ['DRAFT_HOURS', '0'],
    ['DRAFT_HOURS', 'geheim'],
    ['DRAFT_HOURS', 'Infinity'],
    ['CONTACT_PHONE', '123'],
    ['CONTACT_PHONE', 'geheim'],
    ['CONTACT_PHONE', '06 1234 567'],
    ['HEALTH_GROUND', 'geheim'],
    ['COMPLAINT_DAYS', '-1'],
    ['SMTP_URL', 'http://geheim'],
    ['MAIL_FROM', 'geheim'],
    ['RATE_POST_BURST', '0'],
    ['RATE_POST_PER_SECOND', '-3'],
    ['RATE_SESSIONS_PER_MINUTE', 'geheim'],
    ['TRUSTED_PROXIES', '10.0.0.0/99'],
    ['TRUSTED_PROXIES', 'geheim'],
    ['LOG_LEVEL', 'geheim'],
    ['CRASH_AT', 'geheim:1'],
    ['CRASH_AT', 'before-commit:0'],
  ];
  it.each(wrong)('%s=%s is refused with what is expected and without the value', (name, value) => {
    const message = faultsOf({ [name]: value });
    expect(message).toMatch(new RegExp(`^ {2}${name}: expected \\w`, 'm'));
    expect(message).not.toContain('geheim');
    expect(message.split('\n')).toHaveLength(2);
  });
  it('name all their faults at once', () => {
    const message = faultsOf({ PORT: 'x', LOG_LEVEL: 'x', ALLOWED_ORIGINS: 'x', NODE_ENV: 'production' });
    expect([...message.matchAll(/^ {2}([A-Z_]+):/gm)].map((match) => match[1])).toEqual([
      'PORT',
      'ALLOWED_ORIGINS',
      'LOG_LEVEL',
      'MASTER_KEY_FILE',
      'PUBLIC_URL',
      'REPLY_WITHIN',
      'SMTP_URL',
      'MAIL_FROM',
      'HEALTH_GROUND',
    ]);
  });
});

describe('settings of production', () => {
  it('can be complete', () => expect(parseSettings(production)).toMatchObject(production));
  it.each(['MASTER_KEY_FILE', 'PUBLIC_URL', 'REPLY_WITHIN', 'SMTP_URL', 'MAIL_FROM', 'HEALTH_GROUND'])('must have %s', (name) => {
    expect(faultsOf({ ...production, [name]: '' })).toContain(`${name}: must be set in production`);
  });
  it('must be served over https', () =>
    expect(faultsOf({ ...production, PUBLIC_URL: 'http://a.nl' })).toContain('PUBLIC_URL: must be https'));
  it('refuse a crash', () =>
    expect(faultsOf({ ...production, CRASH_AT: 'after-inbox:1' })).toContain('CRASH_AT: is refused in production'));
});

describe('a name that is nearly that of a setting', () => {
  it.each([
    ['DRAFT_HOUR', 'DRAFT_HOURS'],
    ['LOGLEVEL', 'LOG_LEVEL'],
    ['port', 'PORT'],
    ['ALLOWED-ORIGIN', 'ALLOWED_ORIGINS'],
    ['HEALTH_GRUOND', 'HEALTH_GROUND'],
  ])('%s is told to the operator as meant for %s, without its value', (name, meant) => {
    const [told] = notices(
      parseSettings({ MASTER_KEY_FILE: '/k', CONTACT_PHONE: '020 123 45 67', SMTP_URL: 'smtp://m.nl' }),
      '2026-01-01',
      new Date('2026-02-01T12:00:00Z'),
      { [name]: 'geheim' },
    );
    expect(told).toContain(`${name} is set and is no setting. Was ${meant} meant?`);
    expect(told).not.toContain('geheim');
  });
  it('is none of what stands in any environment', () => {
    const usual =
      'HOME PATH PWD USER SHELL LANG TERM TMPDIR HOSTNAME LOGNAME MAIL EDITOR NODE_OPTIONS NODE_PATH XDG_DATA_DIRS CI npm_config_cache';
    expect(misspelt(Object.fromEntries(usual.split(' ').map((name) => [name, '1'])))).toEqual([]);
  });
  it('is none that is right', () => expect(misspelt({ PORT: '1', DRAFT_HOURS: '5' })).toEqual([]));
});

describe('.env.example', () => {
  const example = readFileSync('.env.example', 'utf8');
  const shape = Object.entries(settingsSchema.shape);
  it('has every setting with its explanation, in the order of the schema', () => {
    const named = [...example.matchAll(/^# (.+)\n#([A-Z_]+)=/gm)].map((match) => [match[2], match[1]]);
    expect(named).toEqual(shape.map(([name, schema]) => [name, schema.description]));
  });
  it('shows the values that hold anyway', () => {
    const shown = [...example.matchAll(/^#([A-Z_]+)=(.+)$/gm)].map((match) => [match[1], match[2]]);
    expect(parseSettings({ ...(Object.fromEntries(shown) as Record<string, string>), PUBLIC_URL: '' })).toEqual(parseSettings({}));
    expect(Object.fromEntries(shown)).toMatchObject({ PUBLIC_URL: 'http://localhost:3978' });
  });
  it('sets nothing by itself', () => expect(example).not.toMatch(/^[^#\n]/m));
});

describe('what follows from the settings', () => {
  const today = new Date('2026-01-31T23:30:00Z');
  const rules = (environment: Record<string, string>) => createHouseRules(parseSettings(environment), () => 'https://a.nl/#p');
  it('shapes what is said', () => {
    expect(rules({ DRAFT_HOURS: '24', CONTACT_PHONE: '020 123 45 67' })).toMatchObject({
      draftHours: 24,
      contactPhone: '020 123 45 67',
      contactMail: 'info@zorggenoot.nl',
      statementUrl: 'https://a.nl/#p',
      statementVersion: '2023-05-01',
      crisisNumbers: { checkedOn: null, emergency: '112', suicide: '113' },
    });
  });
  it('names a date for complaints only where one is set', () => {
    expect(rules({}).complaintDays).toBeNull();
    expect(rules({ COMPLAINT_DAYS: '14' }).complaintDays).toBe(14);
  });
  it('invents no phone number', () => expect(rules({}).contactPhone).toBeNull());
  it('refuses a file of numbers that is not there, or lacks one', () => {
    expect(() => rules({ CRISIS_NUMBERS_FILE: '/nowhere.json' })).toThrow(WrongSettings);
    expect(() => rules({ CRISIS_NUMBERS_FILE: 'package.json' })).toThrow(/CRISIS_NUMBERS_FILE: expected/);
  });
  it('names that file in one message with the other faults', () => {
    expect(() => rules({ CRISIS_NUMBERS_FILE: '/nowhere.json', PORT: 'x' })).toThrow(/PORT: expected[^]*CRISIS_NUMBERS_FILE: expected/);
  });
  it('tells the operator what is not fit for visitors yet', () => {
    expect(notices(parseSettings({}), null, today, {})).toHaveLength(4);
    expect(notices(parseSettings({}), null, today, {})[0]).toContain('MASTER_KEY_FILE');
    expect(
      notices(parseSettings({ MASTER_KEY_FILE: '/k', CONTACT_PHONE: '020 123 45 67', SMTP_URL: 'smtp://m.nl' }), '2026-01-01', today, {}),
    ).toEqual([]);
  });
  it.each([
    ['never', null, 'Nobody has noted yet'],
    ['on a day that is still to come', '2026-02-02', 'Nobody has noted yet'],
    ['91 days ago', '2025-11-02', 'last checked 91 days ago'],
    ['90 days ago', '2025-11-03', null],
    ['today, where it is past midnight already', '2026-02-01', null],
  ])('warns of crisis numbers that were checked %s', (_when, checkedOn, warning) => {
    const notice = numbersNotice(checkedOn, today);
    if (warning === null) expect(notice).toBeNull();
    else expect(notice).toContain(warning);
  });
});
