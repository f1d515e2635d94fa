import type { Locator, Page } from './playwright.ts';

/** A line as Web Chat shows it. */
export interface ShownLine {
  from: 'user' | 'bot';
  text: string;
  /** What stands under it: that it was sent, is being sent, or was not sent. */
  status: string;
}
export interface Credentials {
  domain: string;
  token: string;
  conversationId?: string;
}
export interface WebChatPage {
  say(text: string): Promise<void>;
  shown(): Promise<ShownLine[]>;
  /** Waits until a line of this text is shown. */
  shows(text: string): Promise<void>;
  /** Waits until the person's line of this text has a status. */
  comesTo(text: string, status: RegExp): Promise<void>;
  /** Presses what tries a line again that was not sent. */
  tryAgain(): Promise<void>;
  /** The answers that a button gives. */
  choices: Locator;
  choose(name: string): Promise<void>;
}

const readLines = `[...document.querySelectorAll('.webchat__basic-transcript__activity')].map((line) => ({
  from: line.querySelector('.webchat__bubble--from-user') ? 'user' : 'bot',
  text: line.querySelector('.webchat__bubble__content')?.textContent ?? '',
  status: line.querySelector('.webchat__activity-status')?.textContent ?? '',
}))`;

/** Shows Web Chat in a page that has nothing else. */
export const showWebChat = async (page: Page, address: string, { domain, token, conversationId }: Credentials): Promise<WebChatPage> => {
  await page.goto(`${address}/webChat.html`);
  await page.evaluate(`driver.start(${JSON.stringify({ domain, token, conversationId })})`);
  const wait = async (condition: string): Promise<void> => {
    await page.waitForFunction(`${readLines}.some(({ from, text, status }) => ${condition})`, undefined, { timeout: 25_000 });
  };
  const choices = page.locator('.webchat__suggested-actions button');
  return {
    say: async (text) => {
      await page.locator('[data-id="webchat-sendbox-input"]').fill(text);
      await page.keyboard.press('Enter');
    },
    shown: () => page.evaluate(readLines),
    shows: (text) => wait(`text === ${JSON.stringify(text)}`),
    comesTo: (text, status) => wait(`from === 'user' && text === ${JSON.stringify(text)} && ${String(status)}.test(status)`),
    tryAgain: () => page.getByRole('button', { name: 'Opnieuw' }).last().click(),
    choices,
    choose: (name) => choices.filter({ hasText: name }).click(),
  };
};
