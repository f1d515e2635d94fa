import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { page } from '../../locales/page.ts';
import { shownBy, startCallbackKit, type CallbackKit, type Fields, type Line } from '../support/callbackKit.ts';
import { mailText } from '../support/mailText.ts';
import { mongoSuite, shareReplicaSet, type ReplicaSet } from '../support/mongo.ts';
import { until } from '../support/processKit.ts';

const riet: Fields = { name: 'Riet', email: 'riet@voorbeeld.nl', situation: 'Mijn moeder heeft dementie.', offers: 'Ja' };
const subject = 'Subject: Je toestemming is genoteerd';
const formType = { 'content-type': 'application/x-www-form-urlencoded' };
const oneClick = { body: 'List-Unsubscribe=One-Click', headers: formType };
const inParts = {
  body: '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
  headers: { 'content-type': 'multipart/form-data; boundary=x' },
};

/** The mails that went out, as they are read. */
const mailsOf = ({ folder }: CallbackKit): string[] => {
  try {
    const names = readdirSync(join(folder, 'mail')).filter((name) => name.endsWith('.eml'));
    return names.map((name) => mailText(readFileSync(join(folder, 'mail', name), 'utf8')));
  } catch {
    return []; // none yet
  }
};
const agree = async (kit: CallbackKit, fields: Fields = riet): Promise<string> => {
  const receipts = (): string[] => mailsOf(kit).filter((mail) => mail.includes(subject) && mail.includes(`To: ${fields['email']}`));
  const before = new Set(receipts());
  await kit.follow(await kit.fillIn(fields));
  await until(async () => receipts().some((mail) => !before.has(mail)));
  const receipt = receipts().find((mail) => !before.has(mail)) ?? '';
  return /\/afmelden\/[\w-]+/.exec(receipt)?.[0] ?? '';
};
const decisions = async (kit: CallbackKit): Promise<unknown[]> => (await kit.list('consents')).map(({ decision }: Line) => decision);

let set: Pick<ReplicaSet, 'uri' | 'stop'> | undefined;
let databases = 0;
const onMongo = mongoSuite('stopping offers by a link');
beforeAll(async () => {
  if (onMongo) set = await shareReplicaSet();
}, 60_000);
afterAll(() => set?.stop());

describe.each([
  ['SQLite', it, (): Record<string, string> => ({})],
  ['MongoDB', onMongo ? it : it.skip, () => ({ MONGODB_URI: set?.uri(`afmelden${(databases += 1)}`) ?? '' })],
])('the link in a mail, on %s', (_engine, test, environment) => {
  test('withdraws at once when the button is pressed, not when it is opened, and once however often', async () => {
    const kit = await startCallbackKit(environment());
    const link = await agree(kit);
    const asked = await kit.call('GET', link);
    await kit.call('HEAD', link);
    expect([asked.status, shownBy(asked.text).includes(page['unsubscribe.what'])]).toEqual([200, true]);
    expect(asked.text).toContain(`<button type="submit">${page['unsubscribe.label.send']}</button>`);
    expect(await decisions(kit)).toEqual(['given']);

    const own = { headers: { ...formType, origin: kit.service.publicUrl }, body: '' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => kit.call('POST', link, own)));
    answers.push(await kit.call('POST', link, own)); // and again, after a page that never arrived
    for (const { status, text } of answers) expect([status, text]).toEqual([200, answers[0]?.text]);
    expect(shownBy(answers[0]?.text ?? '')).toContain(page['unsubscribe.heading.done']);
    const consents = await kit.list('consents');
    expect(consents).toMatchObject([
      { decision: 'given', answer: 'Ja' },
      {
        decision: 'withdrawn',
        purpose: 'offers',
        answer: page['unsubscribe.label.send'],
        messageId: 'link',
        statementVersion: '2023-05-01',
      },
    ]);
    expect(consents[1]?.['text']).toContain(page['unsubscribe.done']);
    await kit.stop();
  });
  test('is pressed by a mail provider too, stops what the same address agreed to elsewhere, and a later yes counts again', async () => {
    const kit = await startCallbackKit(environment());
    const piet = { ...riet, email: 'piet@voorbeeld.nl' };
    const [one, other] = [await agree(kit), await agree(kit, piet)];
    await agree(kit, { ...riet, name: 'Riet de Vries' });
    expect((await kit.call('POST', one, oneClick)).status).toBe(200);
    expect((await kit.call('POST', other, inParts)).status).toBe(200);
    expect((await kit.call('POST', await agree(kit, piet))).status).toBe(200);
    await agree(kit, piet);
    const events = (await kit.list('consents')).map(({ decision, answer }: Line) => `${String(decision)}: ${String(answer)}`);
    const [given, byProvider] = ['given: Ja', 'withdrawn: List-Unsubscribe=One-Click'];
    expect(events.slice(0, 3)).toEqual([given, given, given]);
    expect(events.slice(3)).toEqual([
      ...[byProvider, byProvider, byProvider, given],
      ...[`withdrawn: ${page['unsubscribe.label.send']}`, given],
    ]);
    await kit.stop();
  });
});

describe('the page behind the link', () => {
  let kit: CallbackKit;
  let link: string;
  beforeAll(async () => {
    kit = await startCallbackKit({ RATE_SESSIONS_PER_MINUTE: '5', TRUSTED_PROXIES: '127.0.0.1' });
    link = await agree(kit);
  });
  afterAll(() => kit.stop());
  const from = (address: string) => ({ ...oneClick, headers: { ...formType, 'x-forwarded-for': address } });

  it('is the same for who is known and for a link that was made up', async () => {
    const [token, forged] = [link, `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`];
    expect((await kit.call('GET', forged)).text).toBe((await kit.call('GET', token)).text);
    const made = await kit.call('POST', forged, from('203.0.113.7'));
    expect(await decisions(kit)).toEqual(['given']);
    const real = await kit.call('POST', token, from('203.0.113.8'));
    expect([made.status, made.text]).toEqual([real.status, real.text]);
    const names = (answer: { headers: Headers }): string[] => [...answer.headers.keys()];
    expect(names(made)).toEqual(names(real));
    expect(real.text).not.toContain(token.slice('/afmelden/'.length));
  });
  it('takes no form from a page of another site', async () => {
    for (const origin of ['https://elders.nl', 'null']) {
      const answer = await kit.call('POST', link, { ...oneClick, headers: { ...formType, origin } });
      expect([answer.status, shownBy(answer.text).includes('regelen wij het')]).toEqual([403, true]);
    }
  });
  it('takes any form, and nothing that is none', async () => {
    expect((await kit.call('POST', link, { body: {} })).status).toBe(415);
    expect((await kit.call('POST', link, { body: 'x'.repeat(70_000), headers: formType })).status).toBe(413);
    expect((await kit.call('POST', link, from('203.0.113.20'))).status).toBe(200);
  });
  it('turns away who tries many links, and no mail provider that sends for many people', async () => {
    const forged = '/afmelden/'.padEnd(82, 'x');
    const tried = [];
    for (let time = 0; time < 6; time++) tried.push((await kit.call('POST', forged, from('203.0.113.9'))).status);
    expect(tried).toEqual([200, 200, 200, 200, 200, 429]);
    const other = await agree(kit, { ...riet, email: 'anna@voorbeeld.nl' });
    expect((await kit.call('POST', other, from('203.0.113.9'))).status).toBe(200);
  });
});
