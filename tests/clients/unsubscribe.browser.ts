import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectAccessible } from './support/axe.ts';
import { browserSuite, useChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';
import { useKeyboard } from './support/keyboard.ts';
import { picture } from './support/picture.ts';
import type { ContextOptions } from './support/playwright.ts';

const suite = browserSuite('stopping offers in Chromium') ? describe : describe.skip;

/** A link as a mail program may have cut it: the page is the same for everybody. */
const link = `/afmelden/${'x'.repeat(72)}`;
const widerThanScreen = 'document.documentElement.scrollWidth - innerWidth';

suite('the page behind the link in a mail', () => {
  const chromium = useChromium();
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.stop());

  it.each<[number, number, ContextOptions]>([
    [320, 568, { colorScheme: 'dark' }],
    [390, 844, {}],
    [768, 1024, { forcedColors: 'active' }],
    [1366, 768, {}],
  ])('stops offers by keyboard alone at %d px, with nothing for axe to find', async (width, height, options) => {
    const { page, complaints } = await chromium.visitor({ viewport: { width, height }, ...options });
    const keyboard = useKeyboard(page);
    const look = async (state: string): Promise<void> => {
      await picture(page, `${state}-${width}`);
      await expectAccessible(page, ...(options.forcedColors ? (['forced'] as const) : []));
      expect(await page.evaluate(widerThanScreen)).toBeLessThanOrEqual(0);
    };
    await page.goto(house.wire.address + link);
    await page.getByRole('heading', { name: 'Wil je geen aanbiedingen meer?' }).waitFor();
    await look('unsubscribe');
    await keyboard.goTo('Geen aanbiedingen meer');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Je krijgt geen aanbiedingen meer' }).waitFor();
    await look('unsubscribed');
    expect(complaints).toEqual([]);
  });

  it('stops them without JavaScript, and again by a reload', async () => {
    const { page } = await chromium.visitor({ javaScriptEnabled: false });
    await page.goto(house.wire.address + link);
    await page.getByRole('button', { name: 'Geen aanbiedingen meer' }).click();
    await page.getByRole('heading', { name: 'Je krijgt geen aanbiedingen meer' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Je krijgt geen aanbiedingen meer' }).waitFor();
  });
});
