// The office at a terminal: `npm run -s admin -- KIND [--actor ID]` prints one JSON object a line.
import { parseArgs } from 'node:util';
import { openStore } from '../storage/open.ts';
import { explain } from './explain.ts';
import { actorOf, NoActor } from './office/actor.ts';
import { listNames, type ListName } from './office/lists.ts';
import { printed } from './office/printed.ts';
import { readList } from './office/readList.ts';
import { isProduction, readSettings } from './settings.ts';

const usage = `Usage: npm run -s admin -- KIND [--actor ID]
  KIND is one of ${listNames.join(', ')}; each prints one JSON object a line, oldest first.`;

/** The command line was not understood. */
class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

const isListName = (name: string | undefined): name is ListName => listNames.some((known) => known === name);

const readCommand = (): { list: ListName; actor: string | undefined } => {
  let command;
  try {
    command = parseArgs({ options: { actor: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new WrongUse('The only option is --actor ID.');
  }
  const [list, ...rest] = command.positionals;
  if (list === undefined || rest.length > 0) throw new WrongUse('Say which one kind is to be read.');
  if (!isListName(list)) throw new WrongUse('This kind is not known.');
  return { list, actor: command.values.actor };
};

const run = async (): Promise<number> => {
  const { list, actor: named } = readCommand();
  const settings = readSettings();
  const actor = actorOf(named, settings.ADMIN_ACTOR, isProduction(settings));
  const { store } = await openStore({
    mongodbUri: settings.MONGODB_URI,
    dataDir: settings.DATA_DIR,
    masterKeyFile: settings.MASTER_KEY_FILE,
    serving: false,
  });
  const take = (line: object): void => void process.stdout.write(`${printed(line)}\n`);
  const unreadable = await readList(list, { store, actor, clock: () => new Date(), take });
  await store.close();
  if (unreadable > 0) console.error(`${unreadable} of these cannot be read: the key is gone, or the bytes are not what was sealed.`);
  return unreadable > 0 ? 1 : 0;
};

// Whoever reads along may stop at any line (`| head`).
process.stdout.on('error', () => process.exit(0));
try {
  process.exitCode = await run();
} catch (error) {
  const wrongUse = error instanceof WrongUse;
  console.error(wrongUse || error instanceof NoActor ? error.message : explain(error));
  if (wrongUse) console.error(usage);
  process.exit(wrongUse ? 2 : 1);
}
