import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './playwright.ts';

/** Where pictures go, when they are asked for: `PICTURES=/tmp/pictures npm run test:browser`. */
const folder = process.env['PICTURES'];

/** A page that still scrolls is drawn askew. */
const isStill = `new Promise((resolve) => {
  const look = (before) => (before === scrollY ? resolve(true) : setTimeout(look, 150, scrollY));
  setTimeout(look, 150, scrollY);
})`;

/** Takes a picture of what is seen of a page, for people to look at. */
export const picture = async (page: Page, name: string): Promise<void> => {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.evaluate(isStill);
  await page.screenshot({ path: join(folder, `${name}.png`) });
};
