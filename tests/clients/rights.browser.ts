import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../support/processKit.ts';
import { expectAccessible } from './support/axe.ts';
import { takeChat, type Chat } from './support/chat.ts';
import { browserSuite, useChromium } from './support/chromium.ts';
import { answer, handIn, questions } from './support/firstContact.ts';
import { openHouse, type House, type Mail } from './support/house.ts';
import { picture } from './support/picture.ts';

const suite = browserSuite('rights in Chromium') ? describe : describe.skip;
const receipt = 'Heb ik het goed begrepen?';
const askAddress = 'Wat is je e-mailadres?';
const askCode = 'Wat is de code van zes cijfers?';
const address = questions.email.answer;

suite('a right that is asked in the chat', () => {
  const chromium = useChromium();
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.stop());

  const open = async (width: number, height: number): Promise<Chat> => {
    const { page } = await chromium.visitor({ viewport: { width, height } });
    const chat = takeChat(page);
    await page.goto(house.wire.address);
    await chat.open();
    await chat.hears(questions.name.asks);
    return chat;
  };
  const look = async ({ page }: Chat, state: string): Promise<void> => {
    await picture(page, state);
    await expectAccessible(page);
  };
  /** The mails with a subject that begins so, once there are so many. */
  const mailed = async (subject: string, count: number): Promise<Mail[]> => {
    const found = (): Mail[] => house.mails().filter((mail) => mail.subject.startsWith(subject));
    await until(() => found().length >= count, 20_000);
    return found();
  };

  it('is confirmed, and goes on with a code that came by mail', async () => {
    const first = await open(390, 844);
    for (const question of Object.values(questions)) await answer(first, question);
    await handIn(first);
    for (const [count, [width, height]] of (
      [
        [390, 844],
        [1366, 768],
      ] as const
    ).entries()) {
      const chat = await open(width, height);
      await chat.say('Ik wil graag weten wat jullie van mij bewaren, graag een kopie');
      await chat.hears(receipt);
      await look(chat, `request-${width}`);
      await chat.press('Ja, dat klopt');
      await chat.hears(askAddress);
      await chat.say(address);
      await chat.hears(askCode);
      const code = /\b\d{6}\b/.exec(
        (await mailed('Je code', count + 1)).at(-1)?.html.replace(/<head>.*<\/head>|style="[^"]*"/gs, '') ?? '',
      );
      await look(chat, `code-${width}`);
      await chat.say(code?.[0] ?? 'geen code');
      await chat.hears('De code klopt.');
    }
    const requests = (await house.admin('requests')) as { items: { status: string; confirmed: boolean }[] }[];
    expect(requests.map(({ items }) => items)).toMatchObject([
      [{ status: 'inProgress', confirmed: true }],
      [{ status: 'inProgress', confirmed: true }],
    ]);
  });

  it('to be erased is done at once, and nothing of it comes back with the page', async () => {
    const chat = await open(390, 844);
    await answer(chat, questions.name);
    await chat.hears(questions.phone.asks);
    await chat.say('Wis alles wat ik hier heb ingevuld');
    await chat.hears('Zal ik dat nu meteen doen?');
    await chat.press('Ja, wis het');
    await chat.hears('Zal ik dat verzoek vastleggen?');
    await look(chat, 'erased-390');
    await chat.page.reload();
    await chat.open();
    await chat.hears('Zal ik een verzoek vastleggen om ook te wissen wat we eerder van je bewaarden?');
    expect((await chat.lines()).map(({ text }) => text).join('\n')).not.toContain(questions.name.answer);
  });

  it('is answered by mails that are readable on a phone, with nothing for axe to find', async () => {
    const [request] = (await house.admin('requests')) as { reference: string }[];
    const about = ['request', request?.reference ?? ''];
    await house.admin(...about, 'extend', '--reason', 'We moeten in veel dossiers zoeken.');
    await house.admin(...about, 'decide', '--right', 'access', '--outcome', 'granted');
    await mailed('Antwoord op je verzoek', 1);
    const mails = new Map(house.mails().map((mail) => [mail.subject, mail]));
    const page = (await chromium.visitor({ viewport: { width: 390, height: 700 } })).page;
    expect([...mails.keys()].toSorted()).toEqual([
      'Antwoord op je verzoek aan Zorggenoot',
      'Je code van Zorggenoot',
      'Je verzoek aan Zorggenoot duurt langer',
      'Je verzoek aan Zorggenoot is ontvangen',
      'Je vraag aan Zorggenoot is ontvangen',
    ]);
    for (const [number, { html }] of [...mails.values()].entries()) {
      await page.goto('about:blank');
      await page.evaluate(`document.open(); document.write(${JSON.stringify(html)}); document.close();`);
      await picture(page, `mail-${number + 1}`);
      await expectAccessible(page);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth && document.images.length === 0')).toBe(true);
    }
  });
});
