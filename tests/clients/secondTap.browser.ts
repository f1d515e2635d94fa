import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { takeChat } from './support/chat.ts';
import { browserSuite, useChromium } from './support/chromium.ts';
import { answer, offers, questions, summary } from './support/firstContact.ts';
import { openHouse, type House } from './support/house.ts';

const suite = browserSuite('two taps on one place in Chromium') ? describe : describe.skip;

/** Presses a button as a finger does, and the first button of the next question on the same place as soon as it is there. */
const tapTwice = (title: string, pointerType: string): string => `(async () => {
  const choices = document.querySelector('#choices');
  const tap = (button) => button.dispatchEvent(
    new PointerEvent('click', { bubbles: true, detail: 1, clientX: 100, clientY: 500, pointerType: ${JSON.stringify(pointerType)} }));
  const first = [...choices.querySelectorAll('button')].find((button) => button.textContent.includes(${JSON.stringify(title)}));
  const next = new Promise((resolve) => new MutationObserver(() => {
    const button = choices.querySelector('button');
    if (button && button !== first && button.isConnected) resolve(button);
  }).observe(choices, { childList: true, subtree: true }));
  tap(first);
  tap(await next);
})()`;

suite('two taps on one place', () => {
  const chromium = useChromium();
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.stop());

  it('at the summary are no yes to offers, which came in between', async () => {
    const { page } = await chromium.visitor({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
    const chat = takeChat(page);
    await page.goto(house.wire.address);
    await chat.open();
    for (const question of Object.values(questions)) await answer(chat, question);
    await chat.hears(summary.asks);
    await chat.evaluate(tapTwice('Ja', 'touch'));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect((await chat.lines()).at(-1)?.text).toContain(offers.asks);
    await chat.press('Nee');
    await chat.hears('Je krijgt geen aanbiedingen');
  });
});
