// A conversation with the bot in a terminal: `npm run chat`. Reads one message a line; the bot's lines go to standard output.
import { createInterface } from 'node:readline';
import { explain } from './explain.ts';
import { createLog } from './log.ts';
import { readSettings } from './settings.ts';
import { connect, Refusal } from './terminal/client.ts';
import { findServer } from './terminal/findServer.ts';
import { show } from './terminal/show.ts';
import { talk } from './terminal/talk.ts';

const widest = 80;

const run = async (): Promise<void> => {
  const settings = readSettings();
  const log = createLog(settings.LOG_LEVEL);
  const server = await findServer(settings, log);
  // A line may take the width of the screen, and into a file or a pipe each goes whole.
  const width = process.stdout.isTTY ? Math.min(widest, process.stdout.columns || widest) : 0;
  const input = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const lines = input[Symbol.asyncIterator](); // at once: lines that come before there is one are lost
  try {
    await talk({
      client: await connect(server.address),
      lines,
      print: (activity) => console.log(`${show(activity, width)}\n`),
      complain: (sentence) => console.error(sentence),
      prompt: () => void (process.stdin.isTTY && process.stdout.write('> ')),
    });
  } finally {
    input.close();
    await server.stop();
  }
};

process.stdout.on('error', () => process.exit(0)); // nobody reads along any more
try {
  await run();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Refusal ? error.message : explain(error));
  process.exit(1);
}
