// The office at a terminal: `npm run -s admin -- KIND [--actor ID]` prints one JSON object a line.
import { RuleError } from '../domain/ruleError.ts';
import { openStore } from '../storage/open.ts';
import { explain } from './explain.ts';
import { actorIdOf, findActor, findKeeper, Forbidden, NoActor } from './office/actor.ts';
import { printed } from './office/printed.ts';
import { isProduction, readSettings } from './settings.ts';
import { type Command, WrongUse } from './terminal/admin/command.ts';
import { dossierCommand } from './terminal/admin/dossierCommand.ts';
import { listCommands } from './terminal/admin/listCommands.ts';
import { registerCommand } from './terminal/admin/registerCommand.ts';
import { requestCommand } from './terminal/admin/requestCommand.ts';
import { shareCommand } from './terminal/admin/shareCommand.ts';
import { staffCommand } from './terminal/admin/staffCommand.ts';
import { takeOption } from './terminal/admin/takeOption.ts';
import { usageOf } from './terminal/admin/usageOf.ts';
import { identifiers } from './turn/identifiers.ts';

const commands: Readonly<Record<string, Command>> = {
  ...listCommands,
  ...{ request: requestCommand, dossier: dossierCommand, share: shareCommand, staff: staffCommand, register: registerCommand },
};

const run = async (): Promise<number> => {
  const { value: named, rest } = takeOption(process.argv.slice(2), 'actor');
  const [name, ...args] = rest;
  if (name === undefined || name.startsWith('-')) throw new WrongUse('Say what is to be read or done.');
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new WrongUse('This kind is not known.');
  const act = command.read(args);
  const settings = readSettings();
  const production = isProduction(settings);
  const who = command.keepsStaff ? null : actorIdOf(named, settings.ADMIN_ACTOR, production);
  const { store } = await openStore({
    mongodbUri: settings.MONGODB_URI,
    dataDir: settings.DATA_DIR,
    masterKeyFile: settings.MASTER_KEY_FILE,
    serving: false,
  });
  try {
    const actor = who === null ? await findKeeper(store, named, settings.ADMIN_ACTOR, production) : await findActor(store, who);
    const take = (line: object): void => void process.stdout.write(`${printed(line)}\n`);
    const unreadable = (await act({ store, actor, clock: () => new Date(), identifiers }, take, settings)) ?? 0;
    if (unreadable > 0) console.error(`${unreadable} of these cannot be read: the key is gone, or the bytes are not what was sealed.`);
    return unreadable > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
};

// Whoever reads along may stop at any line (`| head`).
process.stdout.on('error', () => process.exit(0));
try {
  process.exitCode = await run();
} catch (error) {
  const wrongUse = error instanceof WrongUse;
  const isToldAsIs = wrongUse || error instanceof NoActor || error instanceof Forbidden || error instanceof RuleError;
  console.error(isToldAsIs ? error.message : explain(error));
  if (wrongUse) console.error(usageOf(commands, process.argv.slice(2)));
  process.exit(wrongUse ? 2 : 1);
}
