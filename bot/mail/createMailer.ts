import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Letter } from '../../domain/letter.ts';
import { makeFolder } from '../../storage/makeFolder.ts';
import { contactMail } from '../houseRules.ts';
import type { Settings } from '../settings.ts';
import type { Deliver, Sent } from '../turn/relay.ts';
import { again, judgeFault } from './judgeFault.ts';
import { render } from './render.ts';

/** Longer than any server takes for a mail of ours, shorter than the lease of the row. */
const withinMs = 20_000;

/** From whom mails come, and where the link leads that stops offers to somebody. */
interface Sender {
  from: string;
  unsubscribeAt: (subject: string) => string;
}

/** What makes a button of the link in mail programs (RFC 2369, RFC 8058). */
const oneClick = (link: string) => ({ 'List-Unsubscribe': `<${link}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });

const fieldsOf = (payload: object, id: string, subject: string | null, { from, unsubscribeAt }: Sender) => {
  const letter = payload as Letter;
  const link = letter.unsubscribe && subject !== null ? unsubscribeAt(subject) : null;
  return {
    ...{ from: { name: 'Zorggenoot', address: from }, to: letter.to, subject: letter.subject },
    // The same row is the same message, wherever it comes twice (RFC 5322, 3.6.4).
    messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    // Nobody's holiday answers, please (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', ...(letter.unsubscribe === 'oneClick' && link !== null && oneClick(link)) },
    ...render(letter, link),
  };
};

/** Loaded with the first mail: it takes part of the start else. */
const transportOf = async (options: object) => (await import('nodemailer')).createTransport(options);

const reaches = async (transport: { verify(): Promise<true> }): Promise<boolean> => {
  try {
    return await transport.verify();
  } catch {
    return false;
  }
};

const overSmtp = (url: string, sender: Sender): Deliver => {
  const timeouts = { connectionTimeout: withinMs / 2, greetingTimeout: withinMs / 2, socketTimeout: withinMs };
  const opening = { url, ...timeouts, disableFileAccess: true, disableUrlAccess: true };
  return async (payload, id, { subject, lapsed, tries }): Promise<Sent> => {
    // An earlier try never said how it ended: it may have arrived.
    if (lapsed) return { is: 'unknown' };
    const transport = await transportOf(opening);
    // On a connection of its own: what fails here was surely not sent.
    if (!(await reaches(transport))) return again(tries);
    try {
      await transport.sendMail(fieldsOf(payload, id, subject, sender));
      return { is: 'sent' };
    } catch (error) {
      return judgeFault(error, tries);
    }
  };
};

/** A file under the row's id: a second delivery puts the same one there. */
const intoFiles = (dataDir: string, sender: Sender): Deliver => {
  const folder = join(dataDir, 'mail');
  return async (payload, id, { subject }): Promise<Sent> => {
    makeFolder(folder);
    const transport = await transportOf({ streamTransport: true, buffer: true, newline: 'windows' });
    const { message } = (await transport.sendMail(fieldsOf(payload, id, subject, sender))) as { message: Buffer };
    const file = join(folder, `${id}.eml`);
    await writeFile(`${file}.new`, message, { mode: 0o600 });
    await rename(`${file}.new`, file);
    return { is: 'sent' };
  };
};

/**
 * Sends mail over SMTP; with none set, which production refuses, puts it into files.
 * @param unsubscribeAt the address of the page that stops offers to somebody
 */
export const createMailer = ({ SMTP_URL, MAIL_FROM, DATA_DIR }: Settings, unsubscribeAt: Sender['unsubscribeAt']): Deliver => {
  const sender = { from: MAIL_FROM ?? contactMail, unsubscribeAt };
  return SMTP_URL === undefined ? intoFiles(DATA_DIR, sender) : overSmtp(SMTP_URL, sender);
};
