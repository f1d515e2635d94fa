import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { expectAccessible, type Excuse } from './support/axe.ts';
import { takeChat } from './support/chat.ts';
import { browserSuite, useChromium } from './support/chromium.ts';
import { answer, handedIn, offers, questions, summary } from './support/firstContact.ts';
import { openHouse, type House } from './support/house.ts';
import { picture } from './support/picture.ts';

const suite = browserSuite('the looks of the chat in Chromium') ? describe : describe.skip;
const { name, phone, email, situation } = questions;

suite('the chat', () => {
  const chromium = useChromium();
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterEach(() => house.wire.mend());
  afterAll(() => house.stop());

  it.each([
    ['dark', { colorScheme: 'dark' }, '(prefers-color-scheme: dark)'],
    ['forced', { forcedColors: 'active' }, '(forced-colors: active)'],
  ] as const)('in %s colours has nothing for axe to find in any state', async (looks, options, query) => {
    const { page } = await chromium.visitor({ viewport: { width: 390, height: 844 }, ...options });
    const chat = takeChat(page);
    const look = async (state: string, ...excused: Excuse[]): Promise<void> => {
      await picture(page, `${state}-${looks}`);
      await expectAccessible(page, ...excused, ...(looks === 'forced' ? (['forced'] as const) : []));
    };
    await page.goto(house.wire.address);
    expect(await page.evaluate(`matchMedia('${query}').matches`)).toBe(true);
    await look('closed');
    await chat.open();
    await chat.hears(name.asks);
    await look('open');
    await chat.box.press('Enter');
    await chat.isTold('Typ eerst een bericht.');
    await look('error');
    house.wire.cut();
    await chat.say(name.answer);
    await chat.isTold('Geen verbinding');
    await chat.inside.getByText('Niet verstuurd. Probeer opnieuw.').waitFor();
    await look('offline');
    house.wire.mend();
    for (const question of [phone, email, situation]) await answer(chat, question);
    await chat.hears(summary.asks);
    await look('summary');
    await chat.press(summary.answer);
    await chat.hears(offers.asks);
    await look('consent');
    await chat.press(offers.answer);
    await chat.hears(handedIn);
    await chat.press('Menu');
    await look('menu', 'covered');
    await chat.press('Wis dit gesprek van dit apparaat');
    await look('wipe', 'covered');
    await chat.press('Wis van dit apparaat');
    await chat.inside.getByText('Dit gesprek is gewist van dit apparaat.').waitFor();
    await look('ended');
  });

  it('shows what was not sent without a scroll, also where a phone has its keyboard up', async () => {
    const { page } = await chromium.visitor({ viewport: { width: 390, height: 640 } });
    const chat = takeChat(page);
    await page.goto(house.wire.address);
    await chat.open();
    await chat.hears(name.asks);
    house.wire.cut();
    await chat.say(name.answer);
    await chat.isTold('Geen verbinding');
    await chat.inside.getByText('Niet verstuurd. Probeer opnieuw.').waitFor();
    const isShown = `(() => {
      const log = document.querySelector('#log').getBoundingClientRect();
      const state = document.querySelector('[data-status="failed"] .state').getBoundingClientRect();
      return state.top >= log.top && state.bottom <= log.bottom + 1;
    })()`;
    expect(await chat.evaluate(isShown)).toBe(true);
    await page.setViewportSize({ width: 390, height: 460 });
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
    expect(await chat.evaluate(isShown)).toBe(true);
  });
});
