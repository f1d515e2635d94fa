import type { Activity } from '../../../bot/directline/activity.ts';
import type { Page } from './playwright.ts';

/** States of the connection, as the client numbers them. */
export const states = { uninitialized: 0, connecting: 1, online: 2, expiredToken: 3, failedToConnect: 4, ended: 5 } as const;

export interface ClientOptions {
  domain: string;
  token: string;
  conversationId?: string;
  webSocket?: boolean;
  pollingInterval?: number;
}
/** What the client makes of a posted activity: its id, or the status and the sentence it was refused with. */
export interface Posted {
  id?: string;
  status?: number;
  sentence?: string;
}
export interface DirectLinePage {
  post(activity: object): Promise<Posted>;
  say(text: string, clientActivityID?: string): Promise<Posted>;
  /** Says all of them without waiting for an answer in between. */
  sayAtOnce(texts: readonly string[]): Promise<Posted[]>;
  reconnect(session: object): Promise<void>;
  /** Everything that came, in the order in which it came. */
  heard(): Promise<Activity[]>;
  /** Waits until something of this text has come. */
  hears(text: string): Promise<void>;
  states(): Promise<number[]>;
  comesTo(state: number): Promise<void>;
  /** What ended the activities. */
  ended(): Promise<string[]>;
}

const call = <Result>(page: Page, name: string, ...values: unknown[]): Promise<Result> =>
  page.evaluate<Result>(`driver.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`);

const message = (text: string, clientActivityID?: string): object => ({
  type: 'message',
  text,
  from: { id: 'me' },
  ...(clientActivityID !== undefined && { channelData: { clientActivityID } }),
});

/** Starts the client in a page that shows nothing. */
export const startDirectLine = async (page: Page, address: string, options: ClientOptions): Promise<DirectLinePage> => {
  await page.goto(`${address}/directLine.html`);
  await call(page, 'start', options);
  const wait = async (script: string): Promise<void> => void (await page.waitForFunction(script, undefined, { timeout: 25_000 }));
  return {
    post: (activity) => call(page, 'post', activity),
    say: (text, id) => call(page, 'post', message(text, id)),
    sayAtOnce: (texts) => {
      const all = texts.map((text) => `driver.post(${JSON.stringify(message(text))})`);
      return page.evaluate(`Promise.all([${all.join(', ')}])`);
    },
    reconnect: (session) => call(page, 'reconnect', session),
    heard: () => page.evaluate('driver.heard'),
    hears: (text) => wait(`driver.heard.some((activity) => activity.text === ${JSON.stringify(text)})`),
    states: () => page.evaluate('driver.states'),
    comesTo: (state) => wait(`driver.states.includes(${state})`),
    ended: () => page.evaluate('driver.ended'),
  };
};
