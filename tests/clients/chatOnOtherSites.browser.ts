import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectAccessible } from './support/axe.ts';
import { takeChat, type Chat } from './support/chat.ts';
import { browserSuite, useChromium } from './support/chromium.ts';
import { answer, handedOver, handIn, questions } from './support/firstContact.ts';
import { serveForeignSite, type ForeignSite } from './support/foreignSite.ts';
import { openHouse, type House } from './support/house.ts';
import { useKeyboard } from './support/keyboard.ts';

const suite = browserSuite('the chat on other sites in Chromium') ? describe : describe.skip;
const phone = { viewport: { width: 390, height: 844 } };

suite('on a site of somebody else', () => {
  const chromium = useChromium();
  let house: House;
  let site: ForeignSite;
  beforeAll(async () => {
    site = await serveForeignSite(() => `${house.wire.address}/widget.js`);
    house = await openHouse({ ALLOWED_ORIGINS: site.named('www') });
  });
  afterAll(async () => {
    await Promise.all([house.stop(), site.close()]);
  });

  const press = (chat: Chat): Promise<void> => chat.page.locator('zorggenoot-chat .launcher').click();

  it('that may carry it, the first contact comes through and the page gets none of it', async () => {
    const { page, complaints } = await chromium.visitor(phone);
    const chat = takeChat(page);
    await page.goto(site.named('www'));
    await expectAccessible(page);
    await press(chat);
    for (const question of Object.values(questions)) await answer(chat, question);
    await expectAccessible(page);
    await handIn(chat);
    await chat.expectSameAs(house);
    expect(await house.dossiers()).toMatchObject([handedOver]);
    expect(complaints).toEqual([]);

    expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie')).toBe('{}');
    expect(await page.evaluate('document.querySelector("zorggenoot-chat").shadowRoot.querySelector("iframe").contentDocument')).toBeNull();
    expect(await page.evaluate('document.documentElement.textContent')).not.toContain('Riet');
    expect(await page.evaluate<string[]>('Object.keys(window).filter((name) => /zorg|chat/i.test(name))')).toEqual([]);

    // This browser keeps nothing for a frame of another site: who closes is asked once whether to save the conversation.
    await chat.press('Sluiten');
    await chat.inside.getByRole('heading', { name: 'Wil je dit gesprek later teruglezen?' }).waitFor();
    await expectAccessible(page, 'covered');
    const [download] = await Promise.all([page.waitForEvent('download'), chat.press('Gesprek bewaren')]);
    expect(await readFile(await download.path(), 'utf8')).toContain(handedOver.situation);
    await chat.press('Chat sluiten');
    await page.getByRole('button', { name: 'Vraag stellen (chat)' }).waitFor();
  });

  it('it closes by Escape, and the focus is on its button again', async () => {
    const { page } = await chromium.visitor(phone);
    const [chat, keyboard] = [takeChat(page), useKeyboard(page)];
    await page.goto(site.named('www'));
    await press(chat);
    await chat.hears(questions.name.asks);
    await chat.box.press('Escape');
    await keyboard.isAt('Vraag stellen (chat)');
    expect(await chat.box.isVisible()).toBe(false);
  });

  it('that may not, it does not load, and says so', async () => {
    const { page, complaints } = await chromium.visitor(phone);
    const chat = takeChat(page);
    const sessions: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/widget/session')) sessions.push(request.url());
    });
    await page.goto(site.named('elders'));
    await press(chat);
    await page.getByText('De chat laadt niet. Misschien is er geen internet.').waitFor({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Probeer opnieuw' }).waitFor();
    await page.getByRole('link', { name: 'Zo bereik je ons' }).waitFor();
    expect(complaints.join('\n')).toContain('frame-ancestors');
    expect(sessions).toEqual([]);
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await page.getByRole('button', { name: 'Vraag stellen (chat)' }).waitFor();
  });
});
