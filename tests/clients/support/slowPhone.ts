import type { Page } from './playwright.ts';

const bytesOf = (megabits: number): number => (megabits * 1_000_000) / 8;

/** Makes a page as slow as a cheap phone on 3G: 150 ms round trip, 1.6 Mbit/s down, 0.75 up, a processor a quarter as fast. */
export const makeSlow = async (page: Page): Promise<void> => {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytesOf(1.6),
    uploadThroughput: bytesOf(0.75),
  });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
};
