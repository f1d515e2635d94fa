import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lockFolder } from '../../storage/sqlite/lock.ts';
import { audit, begin, newId, outcomes, read, turn } from './fixtures.ts';
import { inFolder, openEmbedded } from './folders.ts';

const holder = (folder: string): string => `
  import { openStore } from './storage/open.ts';
  await openStore({ mongodbUri: undefined, dataDir: ${JSON.stringify(folder)}, masterKeyFile: undefined, serving: true });
  console.log('held');
  setInterval(() => {}, 1000);`;

describe('the lock of a data folder', () => {
  it('lets one serving process in, and the next when that one has left', () =>
    inFolder((folder) => {
      const leave = lockFolder(folder);
      expect(() => lockFolder(folder)).toThrow('Another server is already running on this data folder');
      leave();
      lockFolder(folder)();
    }));

  it('is free again after kill -9', () =>
    inFolder(async (folder) => {
      const child = spawn(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', holder(folder)],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      await once(child.stdout, 'data');
      await expect(openEmbedded(folder)).rejects.toMatchObject({ name: 'Refused' });
      child.kill('SIGKILL');
      await once(child, 'exit');
      await (await openEmbedded(folder)).store.close();
    }));

  it('does not keep commands from reading and writing beside the server', () =>
    inFolder(async (folder) => {
      const { store: server } = await openEmbedded(folder);
      const person = await begin(server);
      const { store: command } = await openEmbedded(folder, false);
      const chain = newId('terminal');
      await Promise.all([
        server.commit([turn(person, 1, 1)]),
        command.commit([audit(chain, 1, person.subject)]),
        server.commit([audit('server', 1)]),
      ]);
      expect((await read(command, person)).open.handled).toBe(1);
      expect(await command.open(await read(command, person), 'state')).toEqual({ dialogs: { stack: ['after 1'] } });
      expect(await server.find('audit', { where: { of: chain } })).toHaveLength(1);
      expect(await outcomes([command.commit([turn(person, 1, 1)]), server.commit([turn(person, 2, 2)])])).toEqual(['Conflict', 'ok']);
      await command.close();
      await server.close();
    }));
});
