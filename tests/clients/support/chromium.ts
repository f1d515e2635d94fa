import { afterAll, beforeAll } from '@jest/globals';
import { findChromium } from '../../../scripts/testing/findChromium.ts';
import { launchChromium } from './launchChromium.ts';
import type { Browser, Context, ContextOptions, Page } from './playwright.ts';

const chromium = findChromium(process.env);
const required = process.env['CI'] === 'true' || process.env['REQUIRE_BROWSER'] === '1';

/**
 * Tells whether the suite of this name is to run. Without a Chromium it says so where nobody can miss it; where one is required
 * (`CI=true` or `REQUIRE_BROWSER=1`) the suite runs and fails.
 */
export const browserSuite = (name: string): boolean => {
  if (chromium === null && !required) {
    process.stderr.write(`\nSKIPPED: ${name}. No Chromium: set CHROMIUM_PATH to one, or put it on the PATH.\n\n`);
  }
  return chromium !== null || required;
};

const launch = (): Promise<Browser> => {
  if (chromium === null) throw new Error('No Chromium: set CHROMIUM_PATH to one, or put it on the PATH.');
  return launchChromium(chromium);
};

/** What a page complained of: errors that nobody caught, and what it wrote to the console as one. */
export type Complaints = string[];
export interface Visit {
  context: Context;
  page: Page;
  complaints: Complaints;
  /** Another tab of the same browser. */
  newTab(): Promise<Page>;
}
export interface Chromium {
  /** Somebody who was never here before. */
  visitor(options?: ContextOptions): Promise<Visit>;
}

const dutch: ContextOptions = { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' };

/** A browser with an empty profile for the tests of a file; what they opened is closed after each of them. */
export const useChromium = (): Chromium => {
  let browser: Browser | null = null;
  const contexts = new Set<Context>();
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const visitor: Chromium['visitor'] = async (options) => {
    if (!browser) throw new Error('the browser did not start');
    for (const context of contexts) await context.close(); // of the test before
    contexts.clear();
    const context = await browser.newContext({ ...dutch, ...options });
    contexts.add(context);
    const complaints: Complaints = [];
    const newTab = async (): Promise<Page> => {
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      return page;
    };
    return { context, page: await newTab(), complaints, newTab };
  };
  return { visitor };
};
