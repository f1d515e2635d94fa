import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { takeChat, type Chat } from './support/chat.ts';
import { browserSuite, useChromium } from './support/chromium.ts';
import { questions } from './support/firstContact.ts';
import { openHouse, type House } from './support/house.ts';
import { picture } from './support/picture.ts';
import type { Page } from './support/playwright.ts';

const suite = browserSuite('what stays in view of the chat in Chromium') ? describe : describe.skip;
const { name, phone, email } = questions;

/** Whether something of the chat is seen, whole, and nothing lies over it. */
const isSeen = (selector: string): string => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const on = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return top >= 0 && left >= 0 && bottom <= innerHeight + 1 && right <= innerWidth + 1 && element.contains(on);
})()`;
/** Whether the end of the last line is seen. */
const isEndSeen = `(() => {
  const { bottom, left } = [...document.querySelectorAll('.words')].at(-1).getBoundingClientRect();
  const on = document.elementFromPoint(left + 20, bottom - 4);
  return bottom <= innerHeight && Boolean(on?.closest('.words'));
})()`;
const isWide =
  'document.documentElement.scrollWidth > innerWidth || document.querySelector("#log").scrollWidth > document.querySelector("#log").clientWidth';
const settle = (page: Page): Promise<unknown> => page.evaluate('new Promise((resolve) => setTimeout(resolve, 400))');

const expectAllInView = async (chat: Chat): Promise<void> => {
  await settle(chat.page);
  const seen = await Promise.all(['#menu-button', '#close', '#box'].map((part) => chat.evaluate(isSeen(part))));
  expect([...seen, await chat.evaluate(isWide)]).toEqual([true, true, true, false]);
};

suite('the chat keeps in view', () => {
  const chromium = useChromium();
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.stop());

  const open = async (width: number, height: number): Promise<Chat> => {
    const { page } = await chromium.visitor({ viewport: { width, height }, isMobile: true, hasTouch: true });
    const chat = takeChat(page);
    await page.goto(house.wire.address);
    await chat.open();
    await chat.hears(name.asks);
    return chat;
  };

  it.each([
    [320, 568, 320, 300],
    [320, 568, 320, 250],
    [390, 664, 390, 360],
    [360, 640, 360, 330],
    [390, 844, 844, 390],
    [320, 568, 568, 320],
  ])('the last question and the box: from %d x %d to %d x %d and back', async (width, height, otherWidth, otherHeight) => {
    const chat = await open(width, height);
    const { page } = chat;
    await chat.say(name.answer);
    for (const [number, { asks, answer }] of [phone, email].entries()) {
      await chat.hears(asks);
      await page.setViewportSize({ width: otherWidth, height: otherHeight });
      await expectAllInView(chat);
      await picture(page, `room-${width}-${otherWidth}x${otherHeight}-${number}`);
      if (otherHeight > 280) expect(await chat.evaluate(isEndSeen)).toBe(true);
      await page.setViewportSize({ width, height });
      await expectAllInView(chat);
      expect(await chat.evaluate(isEndSeen)).toBe(true);
      await chat.say(answer);
    }
    await picture(page, `room-${width}-${otherWidth}x${otherHeight}-back`);
  });

  it.each([
    [568, 320],
    [844, 390],
    [320, 300],
    [683, 384],
    [320, 256],
    [341, 192],
  ])('the buttons that close it and the box, wherever somebody reads: %d x %d', async (width, height) => {
    const chat = await open(width, height);
    await expectAllInView(chat);
    await picture(chat.page, `low-${width}x${height}-begin`);
    await chat.evaluate('document.querySelector("#log").scrollTop = 90; scrollTo(0, 90)');
    await expectAllInView(chat);
    await chat.say(name.answer);
    await chat.hears(phone.asks);
    await expectAllInView(chat);
    await picture(chat.page, `low-${width}x${height}`);
  });

  it.each([
    [390, 844],
    [320, 568],
    [320, 256],
  ])('the page, no wider than the screen, in letters twice as large: %d x %d', async (width, height) => {
    const { page } = await chromium.visitor({ viewport: { width, height }, isMobile: true, hasTouch: true });
    for (const path of ['/', '/terugbellen']) {
      await page.goto(`${house.wire.address}${path}`);
      await page.evaluate('document.documentElement.style.fontSize = "225%"');
      await settle(page);
      await picture(page, `large-${width}x${height}${path.replace('/', '-')}`);
      expect(await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')).toEqual([width, width]);
    }
  });

  it.each([
    [390, 844],
    [320, 568],
    [568, 320],
  ])('the way to the first question, in two presses: %d x %d', async (width, height) => {
    const chat = await open(width, height);
    await settle(chat.page);
    expect(await chat.evaluate(isEndSeen)).toBe(false);
    for (let presses = 0; presses < 2; presses++) {
      expect(await chat.evaluate(isSeen('#further button'))).toBe(true);
      await chat.press('Verder lezen');
      await settle(chat.page);
    }
    expect(await chat.evaluate(isEndSeen)).toBe(true);
    expect(await chat.inside.getByRole('button', { name: 'Verder lezen' }).isVisible()).toBe(false);
    await picture(chat.page, `first-${width}x${height}`);
  });
});
