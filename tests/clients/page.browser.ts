import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { typedFields } from '../../dialogs/callback/typed.ts';
import { nastyStrings } from '../support/nastyStrings.ts';
import { expectAccessible } from './support/axe.ts';
import { browserSuite, useChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';
import { useKeyboard } from './support/keyboard.ts';
import { picture } from './support/picture.ts';
import type { ContextOptions } from './support/playwright.ts';

const suite = browserSuite('the page in Chromium') ? describe : describe.skip;

const handedIn = { contact: { name: 'Riet', phone: '+31612345678', email: null }, situation: 'Mijn moeder heeft dementie.' };
const isBack = `document.readyState === 'complete' && document.title.startsWith('Nog niet verstuurd')`;
const widerThanScreen = 'document.documentElement.scrollWidth - innerWidth';
/** What stands in the boxes of the form. */
const boxes = `Object.fromEntries([...document.querySelectorAll('form input:not([type=hidden], [type=radio]), form textarea')].map(({ name, value }) => [name, value]))`;

suite('the page', () => {
  const chromium = useChromium();
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.stop());

  it.each<[number, number, ContextOptions]>([
    [320, 568, {}],
    [390, 844, { colorScheme: 'dark' }],
    [768, 1024, {}],
    [1366, 768, {}],
  ])('is handed a form by keyboard alone at %d px, with nothing for axe to find', async (width, height, options) => {
    const before = (await house.dossiers()).length;
    const { page, complaints } = await chromium.visitor({ viewport: { width, height }, ...options });
    const keyboard = useKeyboard(page);
    const look = async (state: string): Promise<void> => {
      await picture(page, `page-${state}-${width}`);
      await expectAccessible(page);
      expect(await page.evaluate(widerThanScreen)).toBeLessThanOrEqual(0);
    };
    await page.goto(house.wire.address);
    await page.getByRole('heading', { name: 'Zorg je voor iemand?' }).waitFor();
    await look('whole');
    expect(complaints).toEqual([]); // nothing is missing, nothing is forbidden by the policy

    await keyboard.goTo('Formulier invullen');
    await keyboard.press('Enter');
    await keyboard.goTo('Je naam (mag leeg blijven)');
    await page.keyboard.type('Riet');
    await keyboard.press('Tab');
    await page.keyboard.type('06 123');
    await keyboard.goTo('Waar zoek je hulp bij? (mag leeg blijven)');
    await page.keyboard.type('Mijn moeder heeft dementie.');
    await keyboard.goTo('Ja');
    await keyboard.press('ArrowDown');
    await keyboard.goTo('Versturen');
    await keyboard.press('Enter');

    await page.getByRole('heading', { name: 'Kijk hier nog even naar' }).waitFor();
    await keyboard.isAt('Kijk hier nog even naar');
    await look('fault');
    await keyboard.press('Tab');
    await keyboard.isAt('Dit nummer heeft 5 cijfers.');
    await keyboard.press('Enter');
    await keyboard.isAt('Telefoonnummer');
    await keyboard.press('Control+A');
    await page.keyboard.type('06 12 34 56 78');
    await keyboard.press('Enter');

    await page.getByRole('heading', { name: 'Je vraag is doorgegeven' }).waitFor();
    await look('receipt');
    const dossiers = await house.dossiers();
    expect(dossiers).toHaveLength(before + 1);
    expect(dossiers.at(-1)).toMatchObject(handedIn);
    await page
      .getByText(dossiers.at(-1)?.reference ?? '')
      .first()
      .waitFor();
    await page.reload();
    expect(await house.dossiers()).toHaveLength(before + 1);
  });

  it('takes a form in without JavaScript', async () => {
    const { page } = await chromium.visitor({ javaScriptEnabled: false });
    await page.goto(house.wire.address);
    await page.getByRole('link', { name: 'Vraag stellen (chat)' }).click();
    await page.getByRole('textbox', { name: 'Je naam' }).fill('Riet');
    await page.getByRole('textbox', { name: 'Telefoonnummer' }).fill('06 12 34 56 78');
    await page.getByRole('textbox', { name: 'Waar zoek je hulp bij?' }).fill('Mijn moeder heeft dementie.');
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByRole('heading', { name: 'Je vraag is doorgegeven' }).waitFor();
    expect((await house.dossiers()).at(-1)).toMatchObject(handedIn);
  });

  it('runs nothing of what is typed, keeps it, and stays as wide as the screen', async () => {
    const { page, complaints } = await chromium.visitor({ viewport: { width: 320, height: 568 }, reducedMotion: 'reduce' });
    for (const [attempt, text] of nastyStrings) {
      await page.goto(`${house.wire.address}/terugbellen`);
      for (const field of typedFields) await page.locator(`#${field}`).fill(text);
      const typed = await page.evaluate<Record<string, string>>(boxes);
      await page.locator('button[type=submit]').click();
      await page.waitForFunction(isBack);
      // Half a character and the character that is none are shown as U+FFFD.
      const shown = Object.entries(typed).map(([name, value]) => [name, value.toWellFormed().trim().replaceAll('\u0000', '\ufffd')]);
      expect([attempt, await page.evaluate(boxes)]).toEqual([attempt, Object.fromEntries(shown)]);
      expect([attempt, await page.evaluate(widerThanScreen)]).toEqual([attempt, 0]);
      expect([attempt, await page.evaluate('typeof globalThis.hacked')]).toEqual([attempt, 'undefined']);
    }
    expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
  }, 180_000);
});
