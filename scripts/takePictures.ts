// Takes the pictures of the chat and the page that the documentation shows anew: `npm run pictures`. They are the ones that docs/page.md names.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './testing/runCommand.ts';

const suites = ['chatByKeyboard', 'chatLooks', 'rights', 'unsubscribe'];
const shown = 'docs/pictures';
const withinMs = 900_000;

const names = [...readFileSync('docs/page.md', 'utf8').matchAll(/pictures\/([\w-]+\.png)/g)].map(([, name = '']) => name);
const taken = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  const { ok, output } = await runCommand(['scripts/testBrowser.ts', ...suites], { ...process.env, PICTURES: taken }, withinMs);
  console.log(output.trim());
  if (!ok) throw new Error('the suites that take the pictures failed');
  rmSync(shown, { recursive: true, force: true });
  mkdirSync(shown);
  for (const name of names) copyFileSync(join(taken, name), join(shown, name));
  console.log(`${names.length} pictures are in ${shown}`);
} finally {
  rmSync(taken, { recursive: true });
}
