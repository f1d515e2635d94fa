import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { expectAccessible, type Excuse } from './support/axe.ts';
import { takeChat } from './support/chat.ts';
import { browserSuite, useChromium } from './support/chromium.ts';
import { handedIn, handedOver, offers, questions, summary } from './support/firstContact.ts';
import { openHouse, type House } from './support/house.ts';
import { useKeyboard } from './support/keyboard.ts';
import { picture } from './support/picture.ts';

const suite = browserSuite('the chat by keyboard in Chromium') ? describe : describe.skip;
const { name, phone, email, situation } = questions;
const launcher = 'Vraag stellen (chat)';
const box = 'Je bericht';

suite('the first contact by keyboard alone', () => {
  const chromium = useChromium();
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterEach(() => house.wire.mend());
  afterAll(() => house.stop());

  it.each([
    [320, 568],
    [390, 844],
    [768, 1024],
    [1366, 768],
  ])('at %d px, with nothing for axe to find in any state', async (width, height) => {
    const before = (await house.dossiers()).length;
    const { page } = await chromium.visitor({ viewport: { width, height } });
    const [chat, keyboard] = [takeChat(page), useKeyboard(page)];
    const look = async (state: string, ...excused: Excuse[]): Promise<void> => {
      await picture(page, `${state}-${width}`);
      await expectAccessible(page, ...excused);
    };
    await page.goto(house.wire.address);
    // On a wide screen it is open from the start, and leaves the focus where it is.
    if (width >= 1024) {
      await chat.hears(name.asks);
      expect(await keyboard.focused()).toBe('');
    } else await look('closed');

    await keyboard.goTo(launcher);
    await keyboard.press('Enter');
    await chat.hears(name.asks);
    await keyboard.isAt(box);
    await look('open');

    await keyboard.press('Enter');
    await chat.isTold('Typ eerst een bericht.');
    await look('error');

    house.wire.cut();
    await keyboard.say(name.answer);
    await chat.isTold('Geen verbinding');
    await chat.inside.getByText('Niet verstuurd. Probeer opnieuw.').waitFor();
    await look('offline');
    house.wire.mend();
    for (const { asks, answer } of [phone, email, situation]) {
      await chat.hears(asks);
      await keyboard.isAt(box);
      if (asks === situation.asks) {
        await chat.inside.getByText('Geen verbinding').waitFor({ state: 'hidden' });
        await picture(page, `question-${width}`);
      }
      await keyboard.say(answer);
    }

    await chat.hears(summary.asks);
    await look('summary');
    await keyboard.goTo(summary.answer, 'Shift+Tab');
    await keyboard.press('Enter');
    await chat.hears(offers.asks);
    await keyboard.isAt(box);
    await look('consent');
    await keyboard.goTo(offers.answer, 'Shift+Tab');
    await keyboard.press('Enter');
    await chat.hears(handedIn);
    await chat.expectSameAs(house);
    const dossiers = await house.dossiers();
    expect(dossiers).toHaveLength(before + 1);
    expect(dossiers.at(-1)).toMatchObject(handedOver);

    await keyboard.goTo('Menu', 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.goTo('Wis dit gesprek van dit apparaat');
    await keyboard.press('Enter');
    await keyboard.isAt('Terug');
    if (width === 390) await look('wipe', 'covered');
    await keyboard.goTo('Wis van dit apparaat', 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.isAt('Dit gesprek is gewist van dit apparaat.');
    await look('ended');
    await keyboard.goTo('Nieuw gesprek');
    await keyboard.press('Enter');
    await chat.hears(name.asks);
    await chat.expectSameAs(house);

    await keyboard.press('Escape');
    await keyboard.isAt(launcher);
    if (width >= 1024) await look('closed');
  });
});
