import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { takeChat, type Chat } from './support/chat.ts';
import { browserSuite, useChromium } from './support/chromium.ts';
import { answer, handedIn, handedOver, handIn, offers, questions, said, summary } from './support/firstContact.ts';
import { openHouse, type Dossier, type House } from './support/house.ts';
import { makeSlow } from './support/slowPhone.ts';

const suite = browserSuite('the chat on bad lines in Chromium') ? describe : describe.skip;
const phone = { viewport: { width: 390, height: 844 } };
const { name, phone: number, email, situation } = questions;
/** As a browser does that is told to keep nothing of sites. */
const blockStorage = `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
  Object.defineProperty(window, name, { get: () => { throw new DOMException('The operation is insecure.', 'SecurityError'); } });
}`;
/** As a network does that knows nothing but pages. */
const blockSockets = `window.WebSocket = class extends EventTarget {
  readyState = 3;
  constructor() {
    super();
    setTimeout(() => this.dispatchEvent(new Event('close')), 100);
  }
  close() {}
  send() {}
};`;
const offline = 'Geen verbinding';

suite('the first contact', () => {
  const chromium = useChromium();
  let house: House;
  let before: Dossier[] = [];
  beforeAll(async () => {
    house = await openHouse();
  });
  afterEach(() => house.wire.mend());
  afterAll(() => house.stop());

  const visit = async (prepare?: (chat: Chat) => Promise<unknown>): Promise<Chat> => {
    const { page } = await chromium.visitor(phone);
    const chat = takeChat(page);
    await prepare?.(chat);
    await page.goto(house.wire.address);
    await chat.open();
    return chat;
  };
  /** What was said stands there once, and there is one dossier more than before, which holds it. */
  const expectHandedOver = async (chat: Chat): Promise<void> => {
    await chat.expectSameAs(house);
    expect((await chat.lines()).filter(({ from }) => from === 'user').map(({ text }) => text)).toEqual(said);
    const now = await house.dossiers();
    expect(now).toHaveLength(before.length + 1);
    expect(now.at(-1)).toMatchObject(handedOver);
    before = now;
  };

  it('comes through with the network cut three times', async () => {
    const chat = await visit();
    await chat.hears(name.asks);
    house.wire.cut();
    await chat.say(name.answer);
    await chat.isTold(offline);
    house.wire.mend();
    await chat.hears(number.asks);
    await chat.expectSameAs(house);

    await chat.say(number.answer);
    house.wire.cut(); // before there can be an answer
    await chat.isTold(offline);
    house.wire.mend();
    await chat.hears(email.asks);
    await chat.expectSameAs(house);

    await chat.say(email.answer);
    await answer(chat, situation);
    await chat.hears(summary.asks);
    house.wire.cut();
    await chat.press(summary.answer);
    await chat.isTold(offline);
    house.wire.mend();
    await chat.hears(offers.asks);
    await chat.press(offers.answer);
    await chat.hears(handedIn);
    await expectHandedOver(chat);
  });

  it('comes through on a slow phone', async () => {
    const chat = await visit(({ page }) => makeSlow(page));
    for (const question of Object.values(questions)) await answer(chat, question);
    await handIn(chat);
    await expectHandedOver(chat);
  });

  it('comes through with the server killed and started anew in the middle', async () => {
    const chat = await visit();
    for (const question of [name, number]) await answer(chat, question);
    await house.restart();
    await answer(chat, email);
    await chat.expectSameAs(house);
    await answer(chat, situation);
    await chat.hears(summary.asks);
    await house.restart();
    await handIn(chat);
    await expectHandedOver(chat);
  });

  it('goes on in a second tab, and both show the same', async () => {
    const visitor = await chromium.visitor(phone);
    const [one, other] = [takeChat(visitor.page), takeChat(await visitor.newTab())];
    await one.page.goto(house.wire.address);
    await one.open();
    await answer(one, name);
    await one.hears(number.asks);
    await other.page.goto(house.wire.address);
    await other.open();
    await other.hears('Welkom terug.');
    await other.say(number.answer);
    await answer(one, email);
    await answer(other, situation);
    await handIn(one);
    await other.hears(handedIn);
    await other.expectSameAs(house);
    await expectHandedOver(one);
  });

  it('goes on after the page was loaded anew, with what stood in the box and what was not sent', async () => {
    const chat = await visit();
    for (const question of [name, number]) await answer(chat, question);
    await chat.hears(email.asks);
    house.wire.cut();
    await chat.say(email.answer);
    await chat.isTold(offline);
    await chat.box.fill('Mijn moeder');
    house.wire.mend();
    await chat.page.reload();
    await chat.open();
    await chat.hears(situation.asks);
    expect(await chat.box.inputValue()).toBe('Mijn moeder');
    await chat.expectSameAs(house);
    await chat.say(situation.answer);
    await handIn(chat);
    await chat.page.reload();
    await chat.open();
    await chat.hears('Welkom terug.');
    await expectHandedOver(chat);
  });

  it('comes through where the browser keeps nothing', async () => {
    const chat = await visit(({ page }) => page.context().addInitScript({ content: blockStorage }));
    for (const question of Object.values(questions)) await answer(chat, question);
    await handIn(chat);
    await expectHandedOver(chat);
  });

  it('comes through where no WebSocket does', async () => {
    const chat = await visit(({ page }) => page.context().addInitScript({ content: blockSockets }));
    for (const question of Object.values(questions)) await answer(chat, question);
    await handIn(chat);
    await expectHandedOver(chat);
  });
});
