import { expect } from '@jest/globals';
import type { Credentials } from '../../support/directLineClient.ts';
import { until } from '../../support/processKit.ts';
import type { StoredLine } from './house.ts';
import type { Finder, Frame, Locator, Page } from './playwright.ts';

/** Where the log of a conversation can be read. */
export interface Archive {
  read(credentials: Credentials): Promise<StoredLine[]>;
}
/** The chat, on our own page or on a site that carries it, as a person meets it. */
export interface Chat {
  page: Page;
  /** What can be found in it by role and name. */
  inside: Finder;
  /** Where messages are written. */
  box: Locator;
  open(): Promise<void>;
  say(text: string): Promise<void>;
  press(name: string): Promise<void>;
  /** Waits until the last line is the bot's and has this in it. */
  hears(text: string): Promise<void>;
  /** Waits until this stands in the status line. */
  isTold(text: string): Promise<void>;
  lines(): Promise<StoredLine[]>;
  /** Evaluates a script in the chat. */
  evaluate<Result>(script: string): Promise<Result>;
  /** Waits until nothing is under way, and compares what is shown with what is stored: the same lines, each once, in one order. */
  expectSameAs(archive: Archive): Promise<void>;
}

const patienceMs = 40_000;

/** What stands in a link for those who cannot see where it opens is no part of what was said. */
const readLines = `[...document.querySelectorAll('.line')].map((line) => {
  const words = line.querySelector('.words').cloneNode(true);
  for (const unseen of words.querySelectorAll('.unseen')) unseen.remove();
  return { from: line.dataset.from, text: words.textContent };
})`;
const isSettled = `document.querySelector('#typing').hidden
  && !document.querySelector('[data-status="sending"], [data-status="failed"]')
  && !document.querySelector('#status.seen')`;

/** Takes the chat of a page in hand. What the page is given to enter its conversation is noted, so that the log can be read beside it. */
export const takeChat = (page: Page): Chat => {
  let credentials: Credentials | null = null;
  page.on('response', (response) => {
    if (!response.url().endsWith('/widget/session') || response.status() !== 200) return;
    void response.json().then(
      (body) => (credentials = body as Credentials),
      () => {}, // the page was left meanwhile
    );
  });
  const inside = page.frameLocator('zorggenoot-chat iframe');
  const box = inside.getByRole('textbox', { name: 'Je bericht' });
  const frame = (): Frame | undefined => page.frames().find((one) => one.url().endsWith('/widget/frame'));
  const evaluate = async <Result>(script: string): Promise<Result> => {
    const found = frame();
    if (!found) throw new Error('the chat is not loaded');
    return found.evaluate(script);
  };
  /** Playwright's own waiting evaluates texts in a way that the policy of the chat forbids. A frame may be exchanged while it is looked at. */
  const wait = (script: string): Promise<void> => until(() => evaluate<boolean>(script).catch(() => false), patienceMs);
  const lines = (): Promise<StoredLine[]> => evaluate(readLines);

  return {
    page,
    inside,
    box,
    open: async () => {
      const launcher = page.locator('zorggenoot-chat .launcher');
      if (await launcher.isVisible()) await launcher.click();
      await box.waitFor({ timeout: patienceMs });
    },
    say: async (text) => {
      await box.fill(text);
      await box.press('Enter');
    },
    press: (name) => inside.getByRole('button', { name }).click(),
    hears: (text) => wait(`((last) => last?.from === 'bot' && last.text.includes(${JSON.stringify(text)}))(${readLines}.at(-1))`),
    isTold: (text) => inside.getByRole('status').getByText(text).waitFor({ timeout: patienceMs }),
    ...{ lines, evaluate },
    expectSameAs: async (archive) => {
      await wait(isSettled);
      if (!credentials) throw new Error('the page was given no conversation');
      expect(await lines()).toEqual(await archive.read(credentials));
    },
  };
};
