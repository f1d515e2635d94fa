import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAll, type Credentials } from '../../support/directLineClient.ts';
import { mailText } from '../../support/mailText.ts';
import { run } from '../../support/processKit.ts';
import { freePort, startServer, type ServerProcess } from '../../support/serverProcess.ts';
import { layWire, type Wire } from './wire.ts';

export interface StoredLine {
  from: string;
  text: string;
}
/** The part of a dossier that is looked at, as `admin dossiers` prints it. */
export interface Dossier {
  reference: string;
  contact: { name: string | null; phone: string | null; email: string | null };
  situation: string | null;
}

export interface Mail {
  to: string;
  subject: string;
  html: string;
}

/** The mails that lie in the data folder, where no mail server was set. */
const mailsIn = (folder: string): Mail[] => {
  const box = join(folder, 'mail');
  const files = existsSync(box) ? readdirSync(box).filter((name) => name.endsWith('.eml')) : [];
  const dated = files.map((name) => ({ name: join(box, name), at: statSync(join(box, name)).mtimeMs }));
  return dated
    .toSorted((one, other) => one.at - other.at)
    .map(({ name }) => {
      const text = mailText(readFileSync(name, 'utf8'));
      const header = (field: string): string => new RegExp(`^${field}: (.*)$`, 'm').exec(text)?.[1] ?? '';
      return { to: header('To'), subject: header('Subject'), html: /<!doctype html>[\s\S]*<\/html>/.exec(text)?.[0] ?? '' };
    });
};

/** The service as it is in use: a process of its own with the real conversation, reached through a wire. */
export interface House {
  wire: Wire;
  /** Kills the process and starts another on the same store. */
  restart(): Promise<void>;
  /** The log of a conversation, read past the wire. */
  read(credentials: Credentials): Promise<StoredLine[]>;
  dossiers(): Promise<Dossier[]>;
  /** Runs a command of the office: gives what it printed, a line each. */
  admin(...args: string[]): Promise<unknown[]>;
  /** The mails that went out, oldest first. */
  mails(): Mail[];
  stop(): Promise<void>;
}

/** Opens it with these settings beside its own. */
export const openHouse = async (more: Record<string, string> = {}): Promise<House> => {
  const [wire, folder] = [await layWire(), mkdtempSync(join(tmpdir(), 'house-'))];
  const settings = { DATA_DIR: folder, PUBLIC_URL: wire.address, LOG_LEVEL: 'error', ...more };
  let server: ServerProcess;
  const start = async (): Promise<void> => {
    server = startServer(await freePort(), settings);
    await server.ready();
    wire.leadTo(server.address);
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    server.kill(signal);
    await server.ended;
  };
  await start();
  const admin = async (...args: string[]): Promise<unknown[]> => {
    const { out } = await run('bot/admin.ts', { args, env: { DATA_DIR: folder } });
    return out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown);
  };
  return {
    wire,
    restart: async () => {
      await end('SIGKILL');
      await start();
    },
    read: async (credentials) => {
      const activities = await readAll(() => server.address, credentials);
      return activities.map(({ from, text }) => ({ from: from.role, text }));
    },
    dossiers: async () => (await admin('dossiers')) as Dossier[],
    admin,
    mails: () => mailsIn(folder),
    stop: async () => {
      await end('SIGTERM');
      await wire.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
