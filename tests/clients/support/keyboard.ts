import { until } from '../../support/processKit.ts';
import type { Page } from './playwright.ts';

/** What has the focus, also in a shadow and in a frame, by the name that a screen reader gives it. */
const focused = `(() => {
  let element = document.activeElement;
  for (;;) {
    const within = element?.shadowRoot?.activeElement ?? (element?.tagName === 'IFRAME' ? element.contentDocument?.activeElement : null);
    if (!within) break;
    element = within;
  }
  const name = element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
  return element === element?.ownerDocument.body ? '' : name.trim();
})()`;

export interface Keyboard {
  /** Name of what has the focus; '' when nothing has. */
  focused(): Promise<string>;
  /** Presses Tab, or Shift+Tab, until this has the focus. */
  goTo(name: string, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Waits until the focus is on what begins with this. */
  isAt(name: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  /** Types a line and sends it. */
  say(text: string): Promise<void>;
}

/** More stops than this on the way to something are as good as a way that does not lead there. */
const mostStops = 60;

/** A person without a mouse. */
export const useKeyboard = (page: Page): Keyboard => {
  const name = (): Promise<string> => page.evaluate(focused);
  const goTo: Keyboard['goTo'] = async (wanted, key = 'Tab') => {
    const met: string[] = [];
    for (let stops = 0; stops < mostStops; stops++) {
      const now = await name();
      if (now === wanted) return;
      met.push(now);
      await page.keyboard.press(key);
    }
    throw new Error(`${key} does not lead to "${wanted}"; it went by ${met.join(' · ')}`);
  };
  const isAt: Keyboard['isAt'] = async (wanted) => {
    await until(async () => (await name()).startsWith(wanted), 5_000).catch(async () => {
      throw new Error(`the focus is on "${await name()}" instead of "${wanted}"`);
    });
  };
  return {
    focused: name,
    isAt,
    goTo,
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    say: async (text) => {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
  };
};
