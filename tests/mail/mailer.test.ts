import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMailer } from '../../bot/mail/createMailer.ts';
import { again, judgeFault } from '../../bot/mail/judgeFault.ts';
import { parseSettings } from '../../bot/settings.ts';
import type { Letter } from '../../domain/letter.ts';
import { mailText } from '../support/mailText.ts';
import { startSmtp, type SmtpKit } from '../support/smtpKit.ts';

const letter: Letter = {
  to: 'riet@voorbeeld.nl',
  subject: 'Je verzoek aan Zorggenoot is ontvangen',
  paragraphs: ['Nummer: ZG-4K7M-9PQR.', 'Een <b>gevaarlijk</b> "woord" & meer.\nOp twee regels.'],
};
const delivery = { conversation: 'c', subject: 's', lapsed: false, tries: 0 };
const unsubscribeAt = (subject: string): string => `https://chat.voorbeeld.nl/afmelden/${subject.repeat(72)}`;

describe('mail over SMTP', () => {
  let smtp: SmtpKit;
  beforeAll(async () => {
    smtp = await startSmtp();
  });
  afterAll(() => smtp.stop());
  beforeEach(() => {
    smtp.received.length = 0;
    smtp.manners.length = 0;
  });
  const mailer = () => createMailer(parseSettings({ SMTP_URL: smtp.url, MAIL_FROM: 'info@zorggenoot.nl' }), unsubscribeAt);

  it('goes out as text and HTML, from us, under the id of its row, with nothing that is fetched', async () => {
    expect(await mailer()(letter, 'rij-1', delivery)).toEqual({ is: 'sent' });
    const [{ to, text } = { to: [], text: '' }] = smtp.received;
    expect(to).toEqual(['riet@voorbeeld.nl']);
    expect(text).toMatch(/^From: Zorggenoot <info@zorggenoot\.nl>\r?$/m);
    expect(text).toMatch(/^Message-ID: <rij-1@zorggenoot\.nl>\r?$/m);
    expect(text).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(text).toContain('multipart/alternative');
    expect(mailText(text)).toContain('&lt;b&gt;gevaarlijk&lt;/b&gt;');
    expect(mailText(text)).not.toMatch(/<img|<link|<script|src=|url\(/i);
  });
  it.each([421, 450] as const)('that is refused for now (%i) comes again', async (code) => {
    smtp.manners.push(code);
    expect(await mailer()(letter, 'rij', delivery)).toEqual({ is: 'retry', afterMs: 5_000 });
    expect(await mailer()(letter, 'rij', { ...delivery, tries: 1 })).toEqual({ is: 'sent' });
    expect(smtp.received).toHaveLength(1);
  });
  it('that is refused for good has failed', async () => {
    smtp.manners.push(550);
    expect(await mailer()(letter, 'rij', delivery)).toEqual({ is: 'failed' });
  });
  it('that was cut off after its last line is in doubt', async () => {
    smtp.manners.push('cut');
    expect(await mailer()(letter, 'rij', delivery)).toEqual({ is: 'unknown' });
    expect(smtp.received).toHaveLength(1);
  });
  it('is not sent again when nobody knows how an earlier try ended', async () => {
    expect(await mailer()(letter, 'rij', { ...delivery, lapsed: true })).toEqual({ is: 'unknown' });
    expect(smtp.received).toEqual([]);
  });
  it('comes again when nobody listens', async () => {
    const gone = await startSmtp();
    await gone.stop();
    const nowhere = createMailer(parseSettings({ SMTP_URL: gone.url, MAIL_FROM: 'info@zorggenoot.nl' }), unsubscribeAt);
    expect(await nowhere(letter, 'rij', delivery)).toEqual({ is: 'retry', afterMs: 5_000 });
  });
});

describe('a fault of mail', () => {
  it('is waited out longer and longer, and given up after days', () => {
    expect(again(3)).toEqual({ is: 'retry', afterMs: 40_000 });
    expect(again(199)).toEqual({ is: 'retry', afterMs: 900_000 });
    expect(again(200)).toEqual({ is: 'failed' });
  });
  it('before the message went out is no doubt', () => {
    for (const command of ['MAIL FROM', 'RCPT TO']) expect(judgeFault({ command }, 0)).toEqual({ is: 'retry', afterMs: 5_000 });
  });
  it('of which nothing is known is in doubt', () => {
    for (const fault of [undefined, null, 'kapot', new Error('kapot'), { command: 'DATA' }, { command: 'CONN' }])
      expect(judgeFault(fault, 0)).toEqual({ is: 'unknown' });
  });
});

describe('mail without a server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mail-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  it('is a file for its owner only, and one however often it comes', async () => {
    const mailer = createMailer(parseSettings({ DATA_DIR: folder }), unsubscribeAt);
    for (let time = 0; time < 2; time++) expect(await mailer(letter, 'rij-1', delivery)).toEqual({ is: 'sent' });
    expect(readdirSync(join(folder, 'mail'))).toEqual(['rij-1.eml']);
    const file = join(folder, 'mail', 'rij-1.eml');
    expect(readFileSync(file, 'utf8')).toContain('To: riet@voorbeeld.nl');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});
