import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visibleText } from '../../web/widget/frame/conversation/visibleText.ts';
import { readAll } from '../support/directLineClient.ts';
import { nastyStrings } from '../support/nastyStrings.ts';
import { takeChat, type Archive, type Chat } from './support/chat.ts';
import { browserSuite, useChromium, type Visit } from './support/chromium.ts';
import { startSite, type Site } from './support/site.ts';

const suite = browserSuite('what the chat keeps in Chromium') ? describe : describe.skip;
const phone = { viewport: { width: 320, height: 568 } };

suite('the chat', () => {
  const chromium = useChromium();
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.stop());

  /** What of the texts that were read last the person said, as it is stored. */
  let stored: string[] = [];
  /** What would steer the screen is shown as a sign that does not. */
  const archive: Archive = {
    read: async (credentials) => {
      const activities = await readAll(() => site.kit.service.address, credentials);
      stored = activities.filter(({ from }) => from.role === 'user').map(({ text }) => text);
      return activities.map(({ from, text }) => ({ from: from.role, text: visibleText(text) }));
    },
  };
  const enter = async ({ page }: Pick<Visit, 'page'>, greeting = 'Hallo.'): Promise<Chat> => {
    const chat = takeChat(page);
    await page.goto(site.wire.address);
    await chat.open();
    await chat.hears(greeting);
    return chat;
  };

  it('shows, keeps and saves nasty texts as they were typed, and runs nothing of them', async () => {
    const visit = await chromium.visitor(phone);
    const [alarms, elsewhere]: string[][] = [[], []];
    visit.page.on('dialog', (dialog) => {
      alarms?.push(dialog.message());
      void dialog.dismiss();
    });
    visit.page.on('request', (request) => {
      if (!request.url().startsWith(site.wire.address) && !request.url().startsWith('blob:')) elsewhere?.push(request.url());
    });
    const chat = await enter(visit);
    const typed: string[] = [];
    for (const [, text] of nastyStrings) {
      await chat.box.fill(text);
      typed.push(await chat.box.inputValue());
      await chat.box.press('Enter');
      await chat.hears('Je zei: ');
    }
    await chat.expectSameAs(archive);
    expect(stored).toEqual(typed);
    expect([alarms, elsewhere, visit.complaints]).toEqual([[], [], []]);
    for (const place of [chat, visit.page]) expect(await place.evaluate('typeof globalThis.hacked')).toBe('undefined');
    const overflow = `[document.documentElement, document.querySelector('#log')].map((part) => part && part.scrollWidth - part.clientWidth)`;
    expect(await chat.evaluate(overflow)).toEqual([0, 0]);

    await chat.press('Menu');
    const [download] = await Promise.all([visit.page.waitForEvent('download'), chat.press('Gesprek bewaren')]);
    expect(download.suggestedFilename()).toMatch(/^gesprek-zorggenoot-\d{4}-\d\d-\d\d\.txt$/);
    const file = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n', '\n');
    for (const text of typed) expect(file).toContain(`:\n${text.toWellFormed().replace(/\r\n?/g, '\n')}\n`);
  });

  it('leaves nothing on a shared computer, in any tab, once it was wiped', async () => {
    const visit = await chromium.visitor(phone);
    const chat = await enter(visit);
    await chat.say('Mijn geheim');
    await chat.hears('Je zei: Mijn geheim');
    const other = await enter({ page: await visit.newTab() }, 'Welkom terug.');
    await chat.box.fill('Nog een geheim');
    await chat.press('Menu');
    await chat.press('Wis dit gesprek van dit apparaat');
    await chat.press('Wis van dit apparaat');
    const wiped = 'Dit gesprek is gewist van dit apparaat.';
    for (const { inside } of [chat, other]) await inside.getByText(wiped).waitFor();
    const all = `document.documentElement.textContent + JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie
      + document.querySelector('#box').value`;
    for (const one of [chat, other]) expect(await one.evaluate(all)).not.toContain('geheim');
    expect(await chat.evaluate('localStorage.length + sessionStorage.length')).toBe(0);

    await visit.page.reload();
    await chat.open();
    await chat.hears('Hallo.');
    expect(await chat.lines()).toHaveLength(1);
    expect(await chat.box.inputValue()).toBe('');
    await chat.expectSameAs(archive);
  });
});
