import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, DevTools, Page } from '../../tests/clients/support/playwright.ts';
import { postMessage, type Credentials } from '../../tests/support/directLineClient.ts';
import type { PhoneLine } from './phoneLine.ts';

/** What one visit took. */
export interface Visit {
  /** From the navigation until the first line of the bot was painted. */
  firstBotLineMs: number;
  kilobytes: number;
  requests: number;
  scriptMs: number;
  /** Scripts and elements of the page after so many lines, with everything collected that nobody holds. */
  memoryMb: number;
}
export interface VisitParts {
  browser: Browser;
  line: PhoneLine;
  /** Where the service listens, past the line. */
  service: string;
  /** The page that is visited. */
  address: string;
}

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' };
const timesSlower = 4;
const patienceMs = 120_000;
/** What still loads after the first line counts too. */
const settleMs = 3_000;
const lines = 500;
const megabyte = 2 ** 20;

/** In every frame: notes when the first line of the bot was painted. */
const noteFirstLine = `(() => {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.line[data-from="bot"] .words, .webchat__bubble__content')?.textContent.trim()) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.firstBotLineAt = performance.timeOrigin + performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
})();`;
const countLines = `document.querySelectorAll('.line, .webchat__basic-transcript__activity').length`;

/** What a visitor of the first contact says, from the name to the summary, over and over. */
const says = [
  'Riet de Vries',
  '06 12 34 56 78',
  'riet@voorbeeld.nl',
  'Mijn moeder heeft dementie en woont nog thuis. Overdag is er niemand bij haar.',
  'opnieuw beginnen',
] as const;

/** Asks each frame until one has an answer. */
const askFrames = async (page: Page, script: string, isAnswer: (value: number) => boolean): Promise<number> => {
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    for (const frame of page.frames()) {
      // A frame may be exchanged while it is asked.
      const value = await frame.evaluate<number | undefined>(script).catch(() => undefined);
      if (value !== undefined && isAnswer(value)) return value;
    }
    await sleep(50);
  }
  throw new Error(`${page.url()} did not come to ${script}`);
};

const metric = async (tools: DevTools, name: string): Promise<number> => {
  const { metrics } = (await tools.send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] };
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
};

/** Says things in the conversation of the page, from elsewhere, until the page shows so many lines. */
const fill = async (page: Page, service: string, session: Credentials): Promise<void> => {
  const count = async (): Promise<number> => askFrames(page, countLines, (value) => value > 0);
  for (let said = 0; (await count()) < lines; said += 1) {
    await postMessage(() => service, session, says[said % says.length] ?? '', String(said));
    await sleep(20);
  }
};

const memory = async (tools: DevTools): Promise<number> => {
  await sleep(1_000);
  for (let times = 0; times < 3; times += 1) await tools.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = (await tools.send('Runtime.getHeapUsage')) as Record<string, number>;
  return ((usedSize ?? Number.NaN) + (embedderHeapUsedSize ?? Number.NaN)) / megabyte;
};

/** Somebody who was never here before comes with a slow phone on a slow line; then a long conversation comes in at full speed. */
export const visit = async ({ browser, line, service, address }: VisitParts): Promise<Visit> => {
  const context = await browser.newContext(phone);
  try {
    await context.addInitScript({ content: noteFirstLine });
    const page = await context.newPage();
    const session = page.waitForResponse(/\/widget\/session$/).then(async (response) => (await response.json()) as Credentials);
    const tools = await context.newCDPSession(page);
    await tools.send('Performance.enable');
    await tools.send('Emulation.setCPUThrottlingRate', { rate: timesSlower });
    line.setSlow(true);
    const before = line.carried();
    await page.goto(address, { waitUntil: 'commit' });
    const [firstAt, credentials] = [await askFrames(page, 'window.firstBotLineAt', () => true), await session];
    const firstBotLineMs = firstAt - (await page.evaluate<number>('performance.timeOrigin'));
    await sleep(settleMs);
    const after = line.carried();
    const scriptMs = (await metric(tools, 'ScriptDuration')) * 1_000;

    await tools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    line.setSlow(false);
    await fill(page, service, credentials);
    const memoryMb = await memory(tools);
    const kilobytes = (after.bytes - before.bytes) / 1_000;
    return { firstBotLineMs, kilobytes, requests: after.requests - before.requests, scriptMs, memoryMb };
  } finally {
    await context.close();
  }
};
