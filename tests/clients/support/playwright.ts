import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * The part of playwright that is used here. It is written down instead of imported, because the packages of this folder are installed
 * apart: the types of the tests hold without them.
 */
export interface Finder {
  getByRole(role: string, options?: { name?: string | RegExp; exact?: boolean }): Locator;
  getByText(text: string | RegExp, options?: { exact?: boolean }): Locator;
  locator(selector: string): Locator;
  frameLocator(selector: string): Finder;
}
export interface Waiting {
  timeout?: number;
  state?: 'attached' | 'detached' | 'visible' | 'hidden';
}
export interface Locator extends Finder {
  filter(options: { hasText: string | RegExp }): Locator;
  first(): Locator;
  last(): Locator;
  count(): Promise<number>;
  waitFor(options?: Waiting): Promise<void>;
  click(): Promise<void>;
  focus(): Promise<void>;
  fill(text: string): Promise<void>;
  press(key: string): Promise<void>;
  inputValue(): Promise<string>;
  textContent(): Promise<string | null>;
  allTextContents(): Promise<string[]>;
  isVisible(): Promise<boolean>;
  /** Evaluates a function, given as text, with all elements that were found. */
  evaluateAll<Result>(script: string): Promise<Result>;
}
export interface Frame extends Finder {
  url(): string;
  evaluate<Result>(script: string): Promise<Result>;
  waitForFunction(script: string, argument?: undefined, options?: { timeout?: number; polling?: number }): Promise<unknown>;
}
export interface Message {
  type(): string;
  text(): string;
}
export interface Response {
  url(): string;
  status(): number;
  json(): Promise<unknown>;
}
/** A dialog of the browser itself: `alert` and the like. */
export interface BrowserDialog {
  message(): string;
  dismiss(): Promise<void>;
}
export interface Request {
  url(): string;
}
export interface Download {
  path(): Promise<string>;
  suggestedFilename(): string;
}
export interface Page extends Frame {
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void>; insertText(text: string): Promise<void> };
  readonly clock: { install(): Promise<void>; fastForward(ms: number): Promise<void> };
  goto(url: string, options?: { waitUntil?: 'commit' | 'domcontentloaded' | 'load' }): Promise<unknown>;
  reload(): Promise<unknown>;
  close(): Promise<void>;
  context(): Context;
  frames(): Frame[];
  waitForResponse(address: RegExp): Promise<Response>;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  screenshot(options: { path: string }): Promise<unknown>;
  waitForEvent(event: 'download'): Promise<Download>;
  on(event: 'request', listener: (request: Request) => void): void;
  on(event: 'dialog', listener: (dialog: BrowserDialog) => void): void;
  on(event: 'pageerror', listener: (error: Error) => void): void;
  on(event: 'console', listener: (message: Message) => void): void;
  on(event: 'response', listener: (response: Response) => void): void;
}
export interface DevTools {
  send(method: string, parameters?: object): Promise<unknown>;
}
export interface ContextOptions {
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  isMobile?: boolean;
  hasTouch?: boolean;
  javaScriptEnabled?: boolean;
  locale?: string;
  timezoneId?: string;
}
export interface Context {
  newPage(): Promise<Page>;
  pages(): Page[];
  newCDPSession(page: Page): Promise<DevTools>;
  addInitScript(script: { content: string }): Promise<unknown>;
  setOffline(offline: boolean): Promise<void>;
  close(): Promise<void>;
}
export interface Browser {
  newContext(options?: ContextOptions): Promise<Context>;
  version(): string;
  close(): Promise<void>;
}
interface Playwright {
  chromium: { launch(options: { executablePath: string; args: string[] }): Promise<Browser> };
}
export interface AxeNode {
  target: unknown[];
  failureSummary?: string;
}
export interface AxeRule {
  id: string;
  help: string;
  nodes: AxeNode[];
}
interface AxeModule {
  AxeBuilder: new (options: { page: Page }) => { analyze(): Promise<{ violations: AxeRule[]; incomplete: AxeRule[] }> };
}

const load = createRequire(join(process.cwd(), 'tests/clients/package.json'));

export const loadPlaywright = (): Playwright => load('playwright-core') as Playwright;
export const loadAxe = (): AxeModule => load('@axe-core/playwright') as AxeModule;
