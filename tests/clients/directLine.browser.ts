import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Activity } from '../../bot/directline/activity.ts';
import type { Session } from '../support/serviceKit.ts';
import { browserSuite, useChromium, type Visit } from './support/chromium.ts';
import { startDirectLine, states, type ClientOptions, type DirectLinePage } from './support/directLinePage.ts';
import { servePages, type Pages } from './support/pages.ts';
import { startSite, type Site } from './support/site.ts';

const suite = browserSuite('botframework-directlinejs in Chromium') ? describe : describe.skip;
const minuteMs = 60_000;

suite('botframework-directlinejs, on a page of another origin', () => {
  const chromium = useChromium();
  let pages: Pages;
  let site: Site;
  beforeAll(async () => {
    [pages, site] = await Promise.all([servePages(), startSite()]);
  });
  afterEach(() => site.wire.mend());
  afterAll(async () => {
    await Promise.all([pages.close(), site.stop()]);
  });

  interface Begun extends Visit {
    client: DirectLinePage;
    session: Session;
  }
  const begin = async (options: Partial<ClientOptions> = {}): Promise<Begun> => {
    const [visit, session] = [await chromium.visitor(), await site.kit.session()];
    const client = await startDirectLine(visit.page, pages.address, { domain: session.domain, token: session.token, ...options });
    await client.hears('Hallo.');
    return { ...visit, client, session };
  };
  const stored = async (session: Session): Promise<Activity[]> => (await site.kit.read(session)).activities;
  /** What a page does when it is told that the token has expired. */
  const comeBack = async (client: DirectLinePage, { resume }: Session): Promise<Session> => {
    const next = await site.kit.session({ resume });
    const watermark = (await client.heard()).length;
    const path = `/v3/directline/conversations/${next.conversationId}?watermark=${watermark}`;
    const { streamUrl } = (await site.kit.call('GET', path, { token: next.token })).body;
    await client.reconnect({ ...next, streamUrl });
    return next;
  };
  const once = (activities: readonly Activity[]): Activity[] => [
    ...new Map(activities.map((activity) => [activity.id, activity])).values(),
  ];
  const texts = (activities: readonly Activity[]): string[] => activities.map(({ text }) => text);

  it('starts, and hears the greeting without asking for it', async () => {
    const { client, complaints } = await begin();
    expect(await client.states()).toEqual([states.uninitialized, states.connecting, states.online]);
    expect(await client.heard()).toMatchObject([{ type: 'message', text: 'Hallo.', from: { role: 'bot' } }]);
    expect(complaints).toEqual([]);
  });

  it('hears its own line with the id that it gave it, and the answer to it after that', async () => {
    const { client, session } = await begin();
    const { id } = await client.say('dag', 'mine');
    await client.hears('Je zei: dag');
    const [, own, answer] = await client.heard();
    expect(own).toMatchObject({ id, text: 'dag', from: { role: 'user' }, channelData: { clientActivityID: 'mine' } });
    expect(answer).toMatchObject({ replyToId: id, text: 'Je zei: dag', from: { role: 'bot' } });
    expect(await client.heard()).toEqual(await stored(session));
  });

  it('hears twenty lines that were sent at once in one order, each with its answer', async () => {
    const { client, session } = await begin();
    const lines = Array.from({ length: 20 }, (_, at) => `regel ${at}`);
    const posted = await client.sayAtOnce(lines);
    for (const line of lines) await client.hears(`Je zei: ${line}`);
    const heard = await client.heard();
    expect(heard).toEqual(await stored(session));
    expect(new Set(heard.map(({ id }) => id)).size).toBe(41);
    expect(heard.filter(({ from }) => from.role === 'user').map(({ id }) => id)).toEqual(
      expect.arrayContaining(posted.map(({ id }) => id)),
    );
    const answered = heard.filter(({ replyToId }) => replyToId !== undefined);
    expect(texts(answered)).toEqual(texts(heard.filter(({ from }) => from.role === 'user')).map((text) => `Je zei: ${text}`));
  });

  it('is given the answers that a button can give', async () => {
    const { client } = await begin();
    await client.say('kies');
    await client.hears('Wil je dat?');
    const last = (await client.heard()).at(-1);
    expect(last).toMatchObject({ suggestedActions: { actions: [{ title: 'Ja, graag' }, { title: 'Nee, liever niet' }] } });
  });

  it('comes back after its socket was lost, and hears what it missed, once', async () => {
    const { client, session } = await begin();
    await client.say('een');
    await client.hears('Je zei: een');
    site.wire.cut();
    await site.kit.say(session, 'twee'); // said from elsewhere, which is not cut off
    await site.kit.say(session, 'drie');
    site.wire.mend();
    await client.hears('Je zei: drie');
    await client.say('vier');
    await client.hears('Je zei: vier');
    expect(texts(await client.heard())).toEqual([
      ...['Hallo.', 'een', 'Je zei: een', 'twee', 'Je zei: twee', 'drie', 'Je zei: drie', 'vier', 'Je zei: vier'],
    ]);
    expect(await client.heard()).toEqual(await stored(session));
  });

  it('loses nothing when the socket is lost in the middle of what is said', async () => {
    const { client, session } = await begin();
    await client.sayAtOnce(['wacht', 'wacht', 'wacht']);
    await client.hears('Je zei: wacht');
    site.wire.snap();
    await site.kit.say(session, 'twee'); // the last to be answered
    await client.hears('Je zei: twee');
    expect(await client.heard()).toEqual(await stored(session));
  });

  it('hears the same by asking again and again, where it opens no socket', async () => {
    const { client, session, complaints } = await begin({ webSocket: false, pollingInterval: 200 });
    const sockets = site.wire.count();
    await client.sayAtOnce(['een', 'wacht', 'twee', 'kies']);
    await client.hears('Wil je dat?');
    expect(await client.heard()).toEqual(await stored(session));
    expect(await client.states()).not.toContain(states.ended);
    expect([sockets > 0, complaints]).toEqual([true, []]);
  });

  it('is told that its token has expired, and goes on with the one that the way back gives', async () => {
    const { client, session } = await begin();
    site.kit.pass(61 * minuteMs);
    expect(await client.say('te laat')).toEqual({ id: 'retry' });
    await client.comesTo(states.expiredToken);
    const next = await comeBack(client, session);
    expect(next.conversationId).toBe(session.conversationId);
    expect((await client.states()).at(-1)).toBe(states.online);
    const { id } = await client.say('op tijd');
    await client.hears('Je zei: op tijd');
    // This client does not put away what comes on two sockets, and it keeps the old one; who shows its lines does.
    const heard = once(await client.heard());
    expect(heard).toEqual(await stored(next));
    expect(heard.find(({ text }) => text === 'op tijd')?.id).toBe(id);
    expect(texts(heard)).not.toContain('te laat');
  });

  it('does the same after the sleep of a machine, in which socket and token were lost', async () => {
    const { client, session } = await begin();
    site.wire.cut();
    site.kit.pass(61 * minuteMs);
    site.wire.mend();
    await client.comesTo(states.expiredToken);
    const next = await comeBack(client, session);
    await client.say('wakker');
    await client.hears('Je zei: wakker');
    expect(once(await client.heard())).toEqual(await stored(next));
  });

  it('gets its next token in time, and is heard when the first has expired', async () => {
    const { page } = await chromium.visitor();
    await page.clock.install();
    const session = await site.kit.session();
    const { domain, token } = session;
    const client = await startDirectLine(page, pages.address, { domain, token });
    await client.hears('Hallo.');
    for (let quarter = 1; quarter <= 5; quarter++) {
      const refreshed = page.waitForResponse(/\/tokens\/refresh$/);
      site.kit.pass(15 * minuteMs);
      await page.clock.fastForward(15 * minuteMs);
      expect((await refreshed).status()).toBe(200);
    }
    expect((await site.kit.post(session, { type: 'message', text: 'met het eerste' })).status).toBe(403);
    await client.say('met het nieuwe');
    await client.hears('Je zei: met het nieuwe');
    expect(texts(await client.heard())).toEqual(['Hallo.', 'met het nieuwe', 'Je zei: met het nieuwe']);
    expect(await client.states()).not.toContain(states.expiredToken);
  });

  it('goes on in a conversation that was begun elsewhere, and hears it from its beginning, once', async () => {
    const session = await site.kit.session();
    await site.kit.greeting(session);
    for (let at = 0; at < 40; at++) await site.kit.say(session, `eerder ${at}`);
    const { page } = await chromium.visitor();
    const { domain, token, conversationId } = session;
    const client = await startDirectLine(page, pages.address, { domain, token, conversationId });
    await client.hears('Je zei: eerder 39');
    await client.say('nu');
    await client.hears('Je zei: nu');
    expect(texts(await client.heard()).slice(-2)).toEqual(['nu', 'Je zei: nu']);
    expect(await client.heard()).toEqual(await stored(session));
    expect(await client.heard()).toHaveLength(83);
  });

  it.each([
    ['a letter', 'directLine.html'],
    ['a photo of 4 MB', 'webchat.js'],
  ])('is told in a sentence that %s is not taken, and can go on', async (_, file) => {
    const { client, session } = await begin();
    const attachments = [{ contentType: 'application/octet-stream', contentUrl: `${pages.address}/${file}`, name: 'bijlage' }];
    const refused = await client.post({ type: 'message', text: 'met bijlage', from: { id: 'me' }, attachments });
    expect(refused).toEqual({ status: 415, sentence: expect.stringContaining('Files are not taken here') });
    await client.say('dan zo');
    await client.hears('Je zei: dan zo');
    expect(texts(await stored(session))).toEqual(['Hallo.', 'dan zo', 'Je zei: dan zo']);
  });

  it('is refused at the door with a token that has expired', async () => {
    const [visit, session] = [await chromium.visitor(), await site.kit.session()];
    site.kit.pass(61 * minuteMs);
    const client = await startDirectLine(visit.page, pages.address, session);
    await client.comesTo(states.failedToConnect);
    expect(await client.heard()).toEqual([]);
  });
});
