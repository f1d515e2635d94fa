import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Session } from '../support/serviceKit.ts';
import { browserSuite, useChromium, type Visit } from './support/chromium.ts';
import { servePages, type Pages } from './support/pages.ts';
import { startSite, type Site } from './support/site.ts';
import { showWebChat, type WebChatPage } from './support/webChatPage.ts';

const suite = browserSuite('botframework-webchat in Chromium') ? describe : describe.skip;
const sent = /^Verzonden/;
const failed = /Verzenden mislukt/;

suite('botframework-webchat, on a page of another origin', () => {
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
    chat: WebChatPage;
    session: Session;
  }
  const begin = async (): Promise<Begun> => {
    const [visit, session] = [await chromium.visitor(), await site.kit.session()];
    const { domain, token } = session;
    const chat = await showWebChat(visit.page, pages.address, { domain, token });
    await chat.shows('Hallo.');
    return { ...visit, chat, session };
  };
  const texts = async (chat: WebChatPage): Promise<string[]> => (await chat.shown()).map(({ text }) => text);
  const stored = async (session: Session): Promise<string[]> => (await site.kit.read(session)).activities.map(({ text }) => text);

  it('shows the greeting, which nobody asked for', async () => {
    const { chat, complaints } = await begin();
    expect(await chat.shown()).toMatchObject([{ from: 'bot', text: 'Hallo.' }]);
    expect(complaints).toEqual([]);
  });

  it('shows a line as sent, and the answer under it', async () => {
    const { chat, session } = await begin();
    await chat.say('dag');
    await chat.shows('Je zei: dag');
    await chat.comesTo('dag', sent);
    expect(await chat.shown()).toMatchObject([
      { from: 'bot', text: 'Hallo.' },
      { from: 'user', text: 'dag' },
      { from: 'bot', text: 'Je zei: dag' },
    ]);
    expect(await texts(chat)).toEqual(await stored(session));
  });

  it('shows what can be answered by a button, and says what is pressed', async () => {
    const { chat, session } = await begin();
    await chat.say('kies');
    await chat.choices.last().waitFor();
    expect(await chat.choices.allTextContents()).toEqual(['Ja, graag', 'Nee, liever niet']);
    await chat.choose('Nee, liever niet');
    await chat.shows('Je zei: Nee, liever niet');
    await chat.comesTo('Nee, liever niet', sent);
    expect(await chat.choices.count()).toBe(0);
    expect(await texts(chat)).toEqual(await stored(session));
  });

  it('keeps the order of lines that are sent one right after the other', async () => {
    const { chat, session } = await begin();
    const lines = Array.from({ length: 10 }, (_, at) => `regel ${at}`);
    for (const line of lines) await chat.say(line);
    for (const line of lines) await chat.shows(`Je zei: ${line}`);
    for (const line of lines) await chat.comesTo(line, sent);
    expect((await chat.shown()).filter(({ from }) => from === 'user').map(({ text }) => text)).toEqual(lines);
    expect(await texts(chat)).toEqual(await stored(session));
  });

  it('comes back by itself after its socket was lost, and shows what it missed, once', async () => {
    const { chat, session } = await begin();
    await chat.say('voor');
    await chat.comesTo('voor', sent);
    site.wire.cut();
    await site.kit.say(session, 'ondertussen'); // said from elsewhere, which is not cut off
    site.wire.mend();
    await chat.shows('Je zei: ondertussen');
    await chat.say('na');
    await chat.shows('Je zei: na');
    await chat.comesTo('na', sent);
    expect(await texts(chat)).toEqual(await stored(session));
    expect(await texts(chat)).toHaveLength(7);
  });

  it('says when a line was not sent, and sends it once when it is tried again', async () => {
    const { chat, session } = await begin();
    site.wire.cut();
    await chat.say('onderweg');
    await chat.comesTo('onderweg', failed);
    site.wire.mend();
    await site.kit.say(session, 'ondertussen');
    await chat.shows('Je zei: ondertussen');
    await chat.tryAgain();
    await chat.shows('Je zei: onderweg');
    await chat.comesTo('onderweg', sent);
    expect((await stored(session)).filter((text) => text === 'onderweg')).toHaveLength(1);
    // It leaves the line that failed where it is, and sends another.
    const arrived = (await chat.shown()).filter(({ status }) => !failed.test(status));
    expect(arrived.map(({ text }) => text)).toEqual(await stored(session));
  });

  it('shows the conversation once after the page was loaded anew', async () => {
    const { chat, page, session } = await begin();
    await chat.say('voor');
    await chat.shows('Je zei: voor');
    const again = await showWebChat(page, pages.address, session);
    await again.shows('Je zei: voor');
    await again.say('na');
    await again.shows('Je zei: na');
    await again.comesTo('na', sent);
    expect(await texts(again)).toEqual(['Hallo.', 'voor', 'Je zei: voor', 'na', 'Je zei: na']);
    expect(await stored(session)).toEqual(await texts(again));
  });
});
