import { isIPv6 } from 'node:net';
import { startService } from '../service.ts';
import type { Settings } from '../settings.ts';
import type { Log } from '../log.ts';

export interface FoundServer {
  address: string;
  /** Stops it, where it was started here. */
  stop: () => Promise<void>;
}

const everywhere: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

const isAlive = async (address: string): Promise<boolean> => {
  try {
    const response = await fetch(`${address}/healthz`, { signal: AbortSignal.timeout(1_000) });
    return response.ok && (await response.text()).includes('"alive"');
  } catch {
    return false;
  }
};

/** The server at `HOST:PORT` when it answers there, else one of our own on a free port over the same store. */
export const findServer = async (settings: Settings, log: Log): Promise<FoundServer> => {
  const host = everywhere[settings.HOST] ?? settings.HOST;
  const address = `http://${isIPv6(host) ? `[${host}]` : host}:${settings.PORT}`;
  if (settings.PORT !== 0 && (await isAlive(address))) return { address, stop: async () => {} };
  // Addresses that the bot names are those of the service itself: this one ends with the conversation.
  const publicUrl = settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`;
  const service = await startService({ ...settings, PUBLIC_URL: publicUrl, HOST: '127.0.0.1', PORT: 0 }, { log });
  await service.recovered;
  return { address: service.address, stop: service.stop };
};
