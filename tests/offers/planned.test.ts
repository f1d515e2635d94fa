import { afterAll, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import { createSecretKey } from 'node:crypto';
import { behindGate } from '../../bot/mail/behindGate.ts';
import { createMailer } from '../../bot/mail/createMailer.ts';
import { mailRow } from '../../bot/mail/mailRow.ts';
import { planOffer } from '../../bot/mail/planOffer.ts';
import { createUnsubscribeLinks, unsubscribePath } from '../../bot/offers/links.ts';
import { withdrawByLink } from '../../bot/offers/withdrawByLink.ts';
import { withdrawConsents } from '../../bot/office/withdrawConsents.ts';
import { emailIndexOf } from '../../bot/contactIndex.ts';
import { parseSettings } from '../../bot/settings.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import { createRelay } from '../../bot/turn/relay.ts';
import type { Logic } from '../../bot/turn/parts.ts';
import { stoppedBy } from '../../domain/gate.ts';
import type { Letter } from '../../domain/letter.ts';
import { type Change, type ChangeOf, type Store, Unavailable } from '../../domain/store.ts';
import { engines } from '../support/engines.ts';
import { mailText } from '../support/mailText.ts';
import { until } from '../support/processKit.ts';
import { startSmtp, type SmtpKit } from '../support/smtpKit.ts';
import { converse, createLines, textsOf } from '../support/turnKit.ts';
import { dossier, handoff, type Person } from '../storage/fixtures.ts';

/** What an offer could look like; nothing sends one. */
const offer: Letter = {
  to: 'riet@voorbeeld.nl',
  subject: 'Een avond voor mantelzorgers',
  paragraphs: ['Op 2 juni is er een avond over zorgverlof. Kom je ook?'],
};
const links = createUnsubscribeLinks(createSecretKey(Buffer.alloc(32, 3)));
const linkFor = (subject: string): string => `https://chat.voorbeeld.nl${unsubscribePath}/${links.tokenOf(subject)}`;
const proof = { text: 'Je krijgt geen aanbiedingen meer.', answer: 'Geen aanbiedingen meer', messageId: 'link' };
const clock = (): Date => new Date();
/** A yes counts from the moment after it. */
const aMomentLater = async (): Promise<void> => {
  const said = Date.now();
  await until(async () => Date.now() > said);
};

/** Records what is said as the answer to the question of offers. */
const asker: Logic = async (context, turn) => {
  const { heard } = turn;
  if (heard.type === 'message') {
    const decision = heard.text === 'ja' ? 'given' : 'withdrawn';
    turn.record({ purpose: 'offers', decision, text: 'Wil je dat?', answer: heard.text, messageId: heard.messageId });
  }
  await context.sendActivity('Dat is genoteerd.');
};

describe.each(engines)('an offer ($name)', (engine) => {
  let store: Store;
  let leave: () => Promise<void>;
  let smtp: SmtpKit;
  beforeAll(async () => {
    smtp = await startSmtp();
    await engine.start();
  });
  afterAll(async () => {
    await smtp.stop();
    await engine.stop();
  });
  beforeEach(async () => {
    smtp.received.length = 0;
    ({ store, leave } = await engine.open());
    return leave;
  });

  const parts = () => ({ store, clock, newId: identifiers.newId });
  const plan = (subject: string, at = new Date()): Promise<boolean> => planOffer(parts(), subject, offer, at);
  const planned = () => store.find('outbox', { where: { destination: 'offer' } });
  /** Somebody who said yes in the chat, is a client, and may say more. */
  const client = async (isClient = true) => {
    const conversation = identifiers.newId();
    const chat = converse(store, { logic: asker });
    await chat.begin(conversation, 'website', false);
    let lines = (await textsOf(chat, conversation, 1)).length;
    const say = async (text: string): Promise<void> => {
      await chat.receive(conversation, { text, clientActivityId: null });
      lines = (await textsOf(chat, conversation, lines + 2)).length;
    };
    await say('ja');
    await aMomentLater();
    const subject = (await store.get('conversation', { id: conversation }))?.subject ?? '';
    const change = (set: object): Promise<void> =>
      store.commit([{ do: 'update', kind: 'subject', key: { id: subject }, subject, expect: {}, set }]);
    if (isClient) await change({ client: true });
    return { conversation, subject, say, change };
  };
  const relay = async (): Promise<void> => {
    const mail = createMailer(parseSettings({ SMTP_URL: smtp.url, MAIL_FROM: 'info@zorggenoot.nl' }), linkFor);
    const job = createRelay({
      ...{ store, log: createLines(), everyMs: 20 },
      destinations: { hub: async () => ({ is: 'sent' }), mail, offer: behindGate(mail, store, clock) },
    });
    job.start();
    job.wake();
    await until(async () => (await store.find('outbox', { where: { status: 'waiting' } })).every(({ open }) => open.leasedUntil !== null));
    await job.stop();
  };
  const ends = async () => (await planned()).map(({ open, sealed }) => [open.status, sealed.payload !== null]);

  engine.it('goes to a client who said yes, with the link that stops it in text and headers', async () => {
    const { subject } = await client();
    expect(await plan(subject)).toBe(true);
    await relay();
    expect(await ends()).toEqual([['sent', false]]);
    const [{ to, text } = { to: [], text: '' }] = smtp.received;
    expect(to).toEqual(['riet@voorbeeld.nl']);
    const headers = text.slice(0, text.indexOf('\r\n\r\n')).split(/\r\n(?![ \t])/);
    expect(headers).toContain(`List-Unsubscribe: <${linkFor(subject)}>`.replace(': <', ':\r\n <'));
    expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(mailText(text)).toContain(`Wil je geen aanbiedingen meer? Kies dan deze link:\n${linkFor(subject)}`);
    expect(mailText(text)).toContain(`<a href="${linkFor(subject)}">`);
    expect(text).not.toMatch(/<img|<link|<script|src=|url\(/i);
    expect(links.subjectOf(linkFor(subject).split('/').at(-1) ?? '')).toBe(subject);
  });
  engine.it('is planned for nobody else', async () => {
    const stranger = await client(false);
    expect(await plan(stranger.subject)).toBe(false);
    const objector = await client();
    await objector.change(stoppedBy(true));
    expect(await plan(objector.subject)).toBe(false);
    const leaver = await client();
    await leaver.say('nee');
    expect(await plan(leaver.subject)).toBe(false);
    const threatened = await client();
    const told = handoff(threatened, identifiers.newId(), new Date(), 'high');
    await store.commit([{ ...told, groups: { detail: { words: ['hij slaat me'], contactOnlyAfterConsult: true } } } as Change]);
    expect(await plan(threatened.subject)).toBe(false);
    expect(await plan('niemand')).toBe(false);
    expect(await planned()).toEqual([]);
  });
  engine.it('waits for its day, and holds up no other mail of the same conversation', async () => {
    const { subject, conversation } = await client();
    expect(await plan(subject, new Date(Date.now() + 3_600_000))).toBe(true);
    await store.commit([
      mailRow({ id: identifiers.newId(), conversation, subject, createdAt: new Date() }, { ...offer, subject: 'Antwoord' }),
    ]);
    await relay();
    expect(await ends()).toEqual([['waiting', true]]);
    expect(smtp.received.map(({ text }) => /^Subject: (.*)\r$/m.exec(text)?.[1])).toEqual(['Antwoord']);
  });
  engine.it('that was planned is gone at once with the yes that it rests on, however that is taken back', async () => {
    const [chat, link, staff] = [await client(), await client(), await client()];
    await store.commit([dossierOf(store, staff, 'sien@voorbeeld.nl')]);
    for (const { subject } of [chat, link, staff]) for (let time = 0; time < 2; time++) expect(await plan(subject)).toBe(true);
    const left = async (): Promise<number> => (await planned()).length;
    await chat.say('nee');
    expect(await left()).toBe(4);
    await withdrawByLink(parts(), link.subject, proof);
    expect(await left()).toBe(2);
    const actor = { id: 'terminal', standing: null };
    await withdrawConsents({ store, clock, identifiers, actor }, 'sien@voorbeeld.nl', 'Graag geen mails meer.');
    expect(await left()).toBe(0);
    await relay();
    expect(smtp.received).toEqual([]);
    // A later yes counts again.
    await link.say('ja');
    await aMomentLater();
    expect(await plan(link.subject)).toBe(true);
  });
  engine.it('that slipped through is stopped at the moment of sending, and leaves nothing behind', async () => {
    const people = [await client(), await client(), await client()];
    for (const { subject } of people) await plan(subject);
    const [leaver, objector, rest] = people;
    await store.commit([withdrawn(leaver as Person)]); // as if it was planned while that was being recorded
    await objector?.change(stoppedBy(true));
    await rest?.change({ client: false });
    await relay();
    expect([smtp.received, await planned()]).toEqual([[], []]);
  });
  engine.it('of which nobody knows whether it went stays in doubt', async () => {
    const { subject, say } = await client();
    await plan(subject);
    const [row] = await planned();
    await store.commit([{ do: 'update', kind: 'outbox', key: row?.key ?? { id: '' }, subject, expect: {}, set: { fence: 1 } }]);
    await relay();
    await say('nee');
    expect(await ends()).toEqual([['unknown', true]]);
    expect(smtp.received).toEqual([]);
  });
  engine.it('is stopped by its link once, of several at the same moment, with an audit event of its own', async () => {
    const { subject, conversation } = await client();
    await plan(subject);
    await Promise.all(Array.from({ length: 5 }, () => withdrawByLink(parts(), subject, proof)));
    await withdrawByLink(parts(), subject, proof);
    await withdrawByLink(parts(), 'niemand', proof);
    const events = await store.find('consent', { where: { conversation } });
    expect(events.map(({ open }) => open.decision)).toEqual(['given', 'withdrawn']);
    expect(events[1] && (await store.open(events[1], 'proof'))).toEqual(proof);
    const facts = (await store.find('audit', { where: { of: `link ${subject}` } })).map(({ open }) => [open.actor, open.act, open.about]);
    expect(facts).toEqual([['page:unsubscribe', 'consent.withdrawn:offers', subject]]);
    expect(await store.find('audit', { where: { of: 'link niemand' } })).toEqual([]);
    expect((await store.get('subject', { id: subject }))?.open.noOffers).toBeNull();
  });
  engine.it('is stopped once where the process ends between the commit and the page, and the button is pressed again', async () => {
    const { subject, conversation } = await client();
    await plan(subject);
    const commit: Store['commit'] = async (changes) => {
      await store.commit(changes);
      throw new Unavailable('the process ended here');
    };
    const ending = { get: store.get.bind(store), find: store.find.bind(store), commit } as Store;
    await expect(withdrawByLink({ store: ending, clock }, subject, proof)).rejects.toThrow(Unavailable);
    await withdrawByLink(parts(), subject, proof);
    expect((await store.find('consent', { where: { conversation } })).map(({ open }) => open.decision)).toEqual(['given', 'withdrawn']);
    expect(await planned()).toEqual([]);
  });
});

const withdrawn = ({ subject, conversation }: Person): Change => ({
  ...{ do: 'insert', kind: 'consent', key: { id: identifiers.newId() }, subject },
  open: {
    ...{ conversation, purpose: 'offers', decision: 'withdrawn', at: new Date(), textHash: 'x' },
    ...{ statementVersion: '2023-05-01', language: 'nl', channel: 'website' },
  },
  groups: { proof },
});

const dossierOf = (store: Store, person: Person, email: string): Change => {
  const insert = dossier(person, identifiers.newId(), identifiers.newReference()) as Extract<ChangeOf<'dossier'>, { do: 'insert' }>;
  return { ...insert, open: { ...insert.open, emailIndex: emailIndexOf(store, email) } };
};
