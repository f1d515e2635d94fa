import { loadPlaywright, type Browser } from './playwright.ts';

/** Nothing of the machine's own network habits, no sound, no sandbox that a container forbids. */
const args = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP *.voorbeeld.test 127.0.0.1', // sites of other people, on this machine
];

/** Starts a browser with an empty profile. */
export const launchChromium = (executablePath: string): Promise<Browser> => loadPlaywright().chromium.launch({ executablePath, args });
