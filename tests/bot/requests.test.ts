import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { logic } from '../../bot/logic.ts';
import { listOf, type Line } from '../support/callbackKit.ts';
import { openConversation, postMessage, readAll } from '../support/directLineClient.ts';
import { crashPlaces } from '../support/crashPlaces.ts';
import { freePort, startServer } from '../support/serverProcess.ts';
import { startKit, type Kit } from '../support/serviceKit.ts';

describe('a request over Direct Line', () => {
  let kit: Kit;
  beforeAll(async () => {
    kit = await startKit({ COMPLAINT_DAYS: '14' }, logic);
  });
  afterAll(() => kit.stop());
  const list = (kind: Parameters<typeof listOf>[1]): Promise<Line[]> => listOf({ DATA_DIR: kit.folder }, kind);

  it('is one, however often its message is sent again', async () => {
    const session = await kit.session();
    await kit.greeting(session);
    const activity = { type: 'message', text: 'Ik wil inzage in mijn gegevens', channelData: { clientActivityID: 'een' } };
    const sent = await Promise.all(Array.from({ length: 5 }, () => kit.post(session, activity)));
    expect(new Set(sent.map(({ body }) => body['id'])).size).toBe(1);
    await kit.say(session, 'Riet');
    await kit.post(session, activity);
    const [requests, handoffs] = await Promise.all([list('requests'), list('handoffs')]);
    expect(requests).toMatchObject([{ channel: 'website', requester: { name: 'Riet', isSubject: true }, items: [{ right: 'access' }] }]);
    const reference = String(requests[0]?.['reference']);
    expect(handoffs).toMatchObject([{ request: reference, reason: 'right', dossier: null }]);
    expect((await kit.read(session)).activities.map(({ text }) => text).join('\n')).toContain(`Nummer: ${reference}.`);
  });

  it('keeps a letter of 4,000 characters whole, and masks what may not be kept', async () => {
    const session = await kit.session();
    await kit.greeting(session);
    const opening = 'Hierbij verzoek ik om inzage in mijn gegevens. Wilt u daarna mijn gegevens verwijderen? Mijn bsn is 111222333.\n';
    const letter = opening + 'Zoals ik al schreef, woon ik nog thuis. '.repeat(100).slice(0, 4_000 - opening.length);
    expect(letter).toHaveLength(4_000);
    await kit.say(session, letter);
    const request = (await list('requests')).at(-1);
    expect(request).toMatchObject({ items: [{ right: 'access' }, { right: 'erasure' }] });
    expect(String(request?.['text']).replace('[bsn]', '111222333')).toBe(letter);
  });

  it('keeps hostile text as it is, and says nothing of it', async () => {
    const texts = [
      'Verwijder mijn gegevens <script>alert(1)</script> {reference} {date} ${nl}',
      'Ik wil inzage in mijn gegevens \ud83d \u0000\u001b[31m \u202e ﷽',
      `Ik wil inzage in mijn gegevens {"$gt":""} '; DROP TABLE request; --`,
    ];
    for (const text of texts) {
      const session = await kit.session();
      await kit.greeting(session);
      const answer = (await kit.say(session, text)).findLast(({ from }) => from.role === 'bot');
      expect(answer?.text).toMatch(/Nummer: ZG-\w{4}-\w{4}\./);
      expect(answer?.text).not.toMatch(/[{}<>$]/);
    }
    expect((await list('requests')).slice(-3).map(({ text }) => text)).toEqual(texts);
  });

  it('names a date for a complaint where one is set', async () => {
    const session = await kit.session();
    await kit.greeting(session);
    const said = await kit.say(session, 'Ik wil een klacht indienen over jullie');
    expect(said.at(-1)?.text).toMatch(/Op je klacht krijg je antwoord, uiterlijk op \w+dag \d+ \w+ \d{4}\./);
  });
});

describe.each(crashPlaces('requests, after a crash'))(
  'a right that was asked just before the process died, on %s',
  (_engine, test, placeOf) => {
    test.each(['before-commit', 'after-commit'])(
      'at %s, is one request with one handoff, however often it is sent again',
      async (point) => {
        const place = placeOf(`requests-${point}`);
        const port = await freePort();
        const text = 'Ik wil inzage in mijn gegevens en ik wil dat jullie mijn gegevens verwijderen';
        // The start of a conversation passes each point once.
        const first = startServer(port, { ...place, CRASH_AT: `${point}:2` });
        await first.ready();
        const session = await openConversation(() => first.address);
        await readAll(() => first.address, session);
        const sending = postMessage(() => `http://127.0.0.1:${port}`, session, text, 'brief');
        expect(await first.ended).toBe('SIGKILL');

        const next = startServer(port, place);
        await next.ready();
        await sending;
        await postMessage(() => next.address, session, text, 'brief');
        for (;;) if ((await readAll(() => next.address, session)).some(({ text: line }) => line.includes('Nummer: ZG-'))) break;
        const [requests, handoffs] = await Promise.all([listOf(place, 'requests'), listOf(place, 'handoffs')]);
        expect(requests).toMatchObject([{ text, requester: null, items: [{ right: 'access' }, { right: 'erasure' }] }]);
        expect(handoffs).toMatchObject([{ request: requests[0]?.['reference'], words: [text] }]);
        next.kill('SIGTERM');
        await next.ended;
      },
      60_000,
    );
  },
);
