import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nl } from '../../locales/nl.ts';
import { page } from '../../locales/page.ts';
import { formPath, fieldsOf, shownBy, startCallbackKit, type CallbackKit, type Fields } from '../support/callbackKit.ts';
import { mongoSuite, shareReplicaSet, type ReplicaSet } from '../support/mongo.ts';

const riet: Fields = {
  name: 'Riet de Vries',
  phone: '06 12 34 56 78',
  email: 'riet@voorbeeld.nl',
  bestTime: 'in de ochtend',
  situation: 'Mijn moeder heeft dementie.\nZe woont nog thuis.',
};

let set: Pick<ReplicaSet, 'uri' | 'stop'> | undefined;
let databases = 0;
const onMongo = mongoSuite('the call-back form');
beforeAll(async () => {
  if (onMongo) set = await shareReplicaSet();
}, 60_000);
afterAll(() => set?.stop());

describe.each([
  ['SQLite', it, (): Record<string, string> => ({})],
  ['MongoDB', onMongo ? it : it.skip, () => ({ MONGODB_URI: set?.uri(`callback${(databases += 1)}`) ?? '' })],
])('the call-back form, on %s', (_engine, test, environment) => {
  test('becomes the dossier, the wish for a person and the consent that a chat makes', async () => {
    const kit = await startCallbackKit(environment());
    const answer = await kit.fillIn({ ...riet, offers: 'Nee' });
    expect(answer.status).toBe(303);
    const receipt = await kit.follow(answer);
    const [dossier] = await kit.list('dossiers');
    expect(dossier).toMatchObject({
      status: 'waiting',
      channel: 'form',
      statementVersion: '2023-05-01',
      contact: { name: 'Riet de Vries', phone: '+31612345678', email: 'riet@voorbeeld.nl', bestTime: 'ochtend' },
      notGiven: [],
      situation: 'Mijn moeder heeft dementie.\nZe woont nog thuis.',
      relation: 'moeder',
      flags: [],
      possibleDuplicateOf: null,
    });
    const reference = String(dossier?.['reference']);
    expect(receipt.status).toBe(200);
    for (const said of [reference, 'binnen twee werkdagen', 'info@zorggenoot.nl', 'Je krijgt geen aanbiedingen.']) {
      expect(shownBy(receipt.text)).toContain(said);
    }
    expect(await kit.list('handoffs')).toMatchObject([{ dossier: reference, reason: 'intake', priority: 'normal', status: 'waiting' }]);
    expect(await kit.list('consents')).toMatchObject([{ dossier: reference, purpose: 'offers', decision: 'refused', answer: 'Nee' }]);

    // Somebody who is known already: the dossier says so.
    await kit.follow(await kit.fillIn({ phone: '0612345678' }));
    expect((await kit.list('dossiers')).at(-1)).toMatchObject({
      possibleDuplicateOf: reference,
      notGiven: ['name', 'email', 'situation'],
    });
    await kit.stop();
  });

  test('tells whoever calls first how the person can be reached safely', async () => {
    const kit = await startCallbackKit(environment());
    const situation = 'Mijn man heeft dementie. Bel me niet thuis, hij luistert mee.';
    const receipt = await kit.follow(await kit.fillIn({ ...riet, situation }));
    expect((await kit.list('dossiers')).at(-1)).toMatchObject({
      contact: { bestTime: 'ochtend; let op: Bel me niet thuis, hij luistert mee; let op: eerst overleggen, dan pas bellen of mailen' },
      situation,
    });
    expect(shownBy(receipt.text)).toContain(nl['caution.read']);
    await kit.stop();
  });

  test('that comes several times at once is handed in once', async () => {
    const kit = await startCallbackKit(environment());
    const before = (await kit.list('dossiers')).length;
    const form = { ...(await kit.open()), ...riet, name: 'Twee Tegelijk' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => kit.send(form)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
    const receipts = await Promise.all(answers.map(kit.follow));
    expect(new Set(receipts.map(({ text }) => text)).size).toBe(1);
    await kit.follow(await kit.send(form)); // and once more, by a reload
    expect(await kit.list('dossiers')).toHaveLength(before + 1);
    await kit.stop();
  });
});

describe('the form', () => {
  let kit: CallbackKit;
  beforeAll(async () => {
    kit = await startCallbackKit({ RATE_SESSIONS_PER_MINUTE: '3', TRUSTED_PROXIES: '127.0.0.1', CONTACT_PHONE: '070 123 45 67' });
  });
  afterAll(() => kit.stop());

  it.each(['/', formPath])('stands at %s, with the notice, no answer chosen, and an id of its own each time', async (path) => {
    const [one, other] = [await kit.call('GET', path), await kit.call('GET', path)];
    for (const key of ['start.notice', 'start.objection'] as const) expect(shownBy(one.text)).toContain(nl[key]);
    expect(one.text).toContain(`action="${formPath}" method="post"`);
    expect(fieldsOf(one.text)).toEqual({
      ...{ name: '', phone: '', email: '', bestTime: '', situation: '' },
      ...{ askedPhone: '', askedEmail: '', askedHealth: '' },
      id: expect.stringMatching(/^[\w-]{22}$/),
    });
    expect(fieldsOf(one.text)['id']).not.toBe(fieldsOf(other.text)['id']);
  });

  it('without a way to reach anybody comes back, with all that was typed', async () => {
    const typed = { ...riet, phone: '', email: '', offers: 'Ja' };
    const form = await kit.open();
    const answer = await kit.send({ ...form, ...typed });
    expect(answer.status).toBe(422);
    expect(fieldsOf(answer.text)).toEqual({ ...form, ...typed });
    expect(answer.text).toContain(`<title>${page['form.label.unsent'].replace('{title}', page['form.title'])}</title>`);
    expect(answer.text).toContain(`<a href="#phone">${page['form.fault.reach']}</a>`);
    expect(answer.text).toMatch(/<input id="phone"[^>]* aria-describedby="phone-fault" aria-invalid="true"/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['a number that is too short', { phone: '06 123' }, 'Dit nummer heeft 5 cijfers.', 'phone'],
    ['words instead of a number', { phone: 'bel maar' }, page['form.fault.phone.none'], 'phone'],
    ['an address without an @', { email: 'riet.voorbeeld.nl' }, page['form.fault.email.noAt'], 'email'],
    ['a name that is too long', { name: 'a'.repeat(201), phone: '0612345678' }, 'Aantal tekens te veel: 1.', 'name'],
    ['a number of the tax office', { phone: '123456782' }, page['form.fault.phone.masked'], 'phone'],
  ])('with %s says what is missing, and leads to the field', async (_what, typed, said, field) => {
    const answer = await kit.fillIn(typed);
    expect(answer.status).toBe(422);
    expect(shownBy(answer.text)).toContain(said);
    expect(answer.text).toContain(`<a href="#${field}">`);
    expect(fieldsOf(answer.text)).toMatchObject(typed);
  });

  it('asks once about an address that looks like a slip, and takes what is chosen', async () => {
    const doubted = await kit.fillIn({ email: 'riet@gmial.com' });
    expect(doubted.status).toBe(422);
    expect(shownBy(doubted.text)).toContain('Bedoel je riet@gmail.com?');
    await kit.follow(await kit.send({ ...fieldsOf(doubted.text), emailChoice: 'suggested' }));
    const again = await kit.fillIn({ email: 'riet@gmial.com' });
    await kit.follow(await kit.send(fieldsOf(again.text)));
    const addresses = (await kit.list('dossiers')).map(({ contact }) => (contact as { email: string }).email);
    expect(addresses.slice(-2)).toEqual(['riet@gmail.com', 'riet@gmial.com']);
  });

  it('shows a number that only the story holds, before it counts', async () => {
    const answer = await kit.fillIn({ situation: 'Ik wil hulp. Mijn nummer is 06 12 34 56 78.' });
    expect(answer.status).toBe(422);
    expect(fieldsOf(answer.text)['phone']).toBe('06 12 34 56 78');
    expect((await kit.send(fieldsOf(answer.text))).status).toBe(303);
  });

  it('that was changed after it was handed in comes back with an id of its own', async () => {
    const form = { ...(await kit.open()), ...riet };
    const first = await kit.send(form);
    await kit.follow(first);
    const before = await kit.list('dossiers');
    const changed = await kit.send({ ...form, situation: 'Er is iets bijgekomen.' });
    expect(changed.status).toBe(409);
    expect(shownBy(changed.text)).toContain(page['form.trouble.sentBefore']);
    expect(changed.text).toContain(`href="${first.headers.get('location')}"`);
    const again = fieldsOf(changed.text);
    expect(again).toMatchObject({ ...riet, situation: 'Er is iets bijgekomen.' });
    expect(await kit.list('dossiers')).toEqual(before);
    await kit.follow(await kit.send(again));
    expect(await kit.list('dossiers')).toHaveLength(before.length + 1);
  });

  it('tells of danger first, with the numbers, and an advisor reads it first', async () => {
    const receipt = await kit.follow(await kit.fillIn({ ...riet, situation: 'Ik kan niet meer, ik wil dood.' }));
    const reference = /ZG-\w{4}-\w{4}/.exec(receipt.text)?.[0] ?? '';
    expect(receipt.text.indexOf('<a href="tel:113">113</a>')).toBeGreaterThan(0);
    expect(receipt.text.indexOf('<a href="tel:113">113</a>')).toBeLessThan(receipt.text.indexOf(reference));
    const handoffs = (await kit.list('handoffs')).filter(({ dossier }) => dossier === reference);
    expect(handoffs).toMatchObject([
      { reason: 'crisis', priority: 'high', words: [expect.stringContaining('wil dood')] },
      { reason: 'intake', priority: 'high' },
    ]);
  });

  it('tells of danger also where there is no way to reach anybody yet', async () => {
    const answer = await kit.fillIn({ situation: 'Mijn man ligt op de grond en ademt niet meer.' });
    expect(answer.status).toBe(422);
    expect(answer.text.indexOf('<a href="tel:112">112</a>')).toBeLessThan(answer.text.indexOf(page['form.heading.faults']));
    expect(shownBy(answer.text)).toContain('Zeg wat er is en waar je bent.');
  });

  it('says nothing back of what was told, and says what was not kept', async () => {
    const receipt = await kit.follow(await kit.fillIn({ ...riet, situation: `${riet['situation']} Mijn bsn is 123456782.` }));
    for (const told of ['Riet', '12 34 56 78', 'riet@', 'dementie', '123456782']) expect(receipt.text).not.toContain(told);
    expect(shownBy(receipt.text)).toContain(nl['masked.bsn']);
    expect(shownBy(receipt.text)).toContain('Bellen kan ook: 070 123 45 67.');
    expect((await kit.list('dossiers')).at(-1)?.['situation']).not.toContain('123456782');
  });

  it.each([
    ['Ik heet Riet de Vries', 'Riet de Vries'],
    ['Mijn naam is Riet', 'Riet'],
    ['Riet en Piet', 'Riet en Piet'],
    ['mevrouw R. de Vries-Jansen', 'mevrouw R. de Vries-Jansen'],
  ])('takes the name %j for %j', async (typed, name) => {
    await kit.follow(await kit.fillIn({ ...riet, name: typed }));
    expect((await kit.list('dossiers')).at(-1)).toMatchObject({ contact: { name } });
  });

  it('notes how somebody wants to be reached, and says so', async () => {
    const receipt = await kit.follow(await kit.fillIn({ ...riet, situation: 'Ik zoek hulp thuis. Liever mailen dan bellen.' }));
    expect(shownBy(receipt.text)).toContain('Een adviseur mailt je, binnen twee werkdagen.');
    expect((await kit.list('dossiers')).at(-1)).toMatchObject({ contact: { preference: 'email' } });
  });

  it('records a yes with the question word for word as it was shown', async () => {
    const shown = shownBy((await kit.call('GET', formPath)).text);
    await kit.follow(await kit.fillIn({ ...riet, offers: 'Ja' }));
    const consent = (await kit.list('consents')).at(-1);
    expect(consent).toMatchObject({ purpose: 'offers', decision: 'given', answer: 'Ja', channel: 'form', language: 'nl' });
    const [question = '', what = ''] = String(consent?.['text']).split('\n');
    expect(question).toBe(page['form.label.offers']);
    expect(shown).toContain(what);
  });

  it('records no answer to a question that was not on the page', async () => {
    const before = (await kit.list('consents')).length;
    await kit.follow(await kit.fillIn({ ...riet, health: 'Ja' }));
    expect(await kit.list('consents')).toHaveLength(before);
  });

  it.each(['Ik wil geen aanbiedingen.', 'Mijn moeder is dement. Stuur mij nooit reclame', 'geen commerciele mails, alleen hulp'])(
    'records no consent where the account speaks against a yes: %s',
    async (situation) => {
      const receipt = await kit.follow(await kit.fillIn({ ...riet, situation, offers: 'Ja' }));
      expect((await kit.list('consents')).at(-1)).toMatchObject({ purpose: 'offers', decision: 'refused', answer: 'Ja' });
      expect(shownBy(receipt.text)).toContain(nl['callback.offers.doubted']);
      expect(shownBy(receipt.text)).not.toContain('is genoteerd');
    },
  );

  it('records no consent where the question was left open, or answered with something else', async () => {
    const before = (await kit.list('consents')).length;
    await kit.follow(await kit.fillIn(riet));
    await kit.follow(await kit.fillIn({ ...riet, offers: 'Misschien' }));
    expect(await kit.list('consents')).toHaveLength(before);
  });

  it('registers a request about their own data, word for word, and shows nothing of what it asks', async () => {
    const words = 'Ik wil graag weten welke gegevens jullie van mij hebben.';
    const receipt = await kit.follow(await kit.fillIn({ ...riet, situation: words }));
    const request = (await kit.list('requests')).at(-1);
    expect(request).toMatchObject({
      ...{ channel: 'form', text: words, items: [{ right: 'access', status: 'received' }] },
      requester: { name: 'Riet de Vries', phone: '+31612345678', isSubject: true },
    });
    const shown = shownBy(receipt.text);
    expect(shown).toContain(`Dat is vastgelegd, met nummer ${String(request?.['reference'])}.`);
    expect(shown).toMatch(/uiterlijk op \w+dag \d+ \w+ \d{4}\. Het is gratis\./);
    expect(shown).not.toContain('inzage');
    const reference = /ZG-\w{4}-\w{4}/.exec(receipt.text)?.[0];
    const rights = (await kit.list('handoffs')).filter(({ dossier, reason }) => dossier === reference && reason === 'right');
    expect(rights).toMatchObject([{ words: [words], request: request?.['reference'] }]);
  });

  it('is shown for a day after it was handed in, and to nobody without its address', async () => {
    const own = await startCallbackKit();
    const answer = await own.fillIn(riet);
    own.pass(23 * 3_600_000);
    expect((await own.follow(answer)).status).toBe(200);
    own.pass(2 * 3_600_000);
    const late = await own.follow(answer);
    expect([late.status, late.text.includes('ZG-')]).toEqual([404, false]);
    expect((await own.call('GET', `${formPath}/${'x'.repeat(22)}`)).status).toBe(404);
    await own.stop();
  });

  it('is refused from another site, and taken from our own', async () => {
    const form = { ...(await kit.open()), ...riet };
    const foreign = await kit.send(form, { origin: 'https://elders.voorbeeld' });
    expect(foreign.status).toBe(403);
    expect(shownBy(foreign.text)).toContain('Dit formulier kunnen we zo niet ontvangen.');
    expect((await kit.send(form, { origin: 'null' })).status).toBe(403);
    expect((await kit.send(form, { origin: kit.service.publicUrl })).status).toBe(303);
  });

  it('that is too large, or no form, is answered by a page that says what to do', async () => {
    const large = await kit.send({ situation: 'a'.repeat(70_000) });
    expect([large.status, shownBy(large.text).includes('Je tekst is te lang.')]).toEqual([413, true]);
    const json = await kit.call('POST', formPath, { body: riet });
    expect([json.status, shownBy(json.text).includes('Dit formulier kunnen we zo niet ontvangen.')]).toEqual([415, true]);
    const twice = await kit.call('POST', formPath, {
      body: 'name=Riet&name=Piet',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([twice.status, twice.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
  });

  it('of one address too often comes back with what was typed, and when to try again', async () => {
    const from = { 'x-forwarded-for': '203.0.113.7' };
    const form = { ...(await kit.open()), ...riet };
    const statuses: number[] = [];
    for (let times = 0; times < 3; times += 1) statuses.push((await kit.send(form, from)).status);
    expect(statuses).toEqual([303, 303, 303]);
    const refused = await kit.send(form, from);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(fieldsOf(refused.text)).toMatchObject(form);
    expect(shownBy(refused.text)).toContain(page['form.trouble.tooMany']);
    expect((await kit.send(form, { 'x-forwarded-for': '203.0.113.8' })).status).toBe(303);
  });

  it('sets no cookie', async () => {
    const answer = await kit.fillIn(riet);
    for (const { headers } of [answer, await kit.follow(answer), await kit.call('GET', '/')]) expect(headers.get('set-cookie')).toBeNull();
  });
});

describe('the form where health is told by consent only', () => {
  let kit: CallbackKit;
  beforeAll(async () => {
    kit = await startCallbackKit({ HEALTH_GROUND: 'explicit_consent' });
  });
  afterAll(() => kit.stop());

  it('asks about it once more when it was passed by, and keeps nothing without a yes', async () => {
    const asked = await kit.fillIn(riet);
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('<a href="#health">');
    const receipt = await kit.follow(await kit.send(fieldsOf(asked.text)));
    expect(shownBy(receipt.text)).toContain(nl['callback.notKept.noConsent']);
    expect((await kit.list('dossiers')).at(-1)).toMatchObject({ situation: null, relation: null, notGiven: ['situation'] });
    expect(await kit.list('consents')).toEqual([]);
  });

  it('keeps it with a yes, which is recorded apart from offers', async () => {
    await kit.follow(await kit.fillIn({ ...riet, health: 'Ja', offers: 'Nee' }));
    expect((await kit.list('dossiers')).at(-1)).toMatchObject({ situation: riet['situation'] });
    expect(await kit.list('consents')).toMatchObject([
      { purpose: 'health', decision: 'given', answer: 'Ja' },
      { purpose: 'offers', decision: 'refused', answer: 'Nee' },
    ]);
  });
});
