import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Activity, ActivitySet } from '../../bot/directline/activity.ts';
import type { Kit, Session } from './serviceKit.ts';

/** One end of a stream, with all that came on it. */
export interface StreamClient {
  socket: WebSocket;
  frames: ActivitySet[];
  /** All activities so far, in the order in which they came. */
  heard(): Activity[];
  /** Resolves when something of this text has come. */
  hears(text: string): Promise<Activity>;
  /** Code with which the other side closed it. */
  closed: Promise<number>;
  close(): void;
}

/** The address of a stream, as a client is given it. */
export const streamUrlOf = async (kit: Kit, { token, conversationId }: Session, watermark = ''): Promise<string> => {
  const path = `/v3/directline/conversations/${conversationId}?watermark=${watermark}`;
  return String((await kit.call('GET', path, { token })).body['streamUrl']);
};

/** Opens a stream; rejects with the status where it is refused. */
export const openStream = async (url: string, headers: Record<string, string> = {}): Promise<StreamClient> => {
  const socket = new WebSocket(url, { headers, perMessageDeflate: false });
  const frames: ActivitySet[] = [];
  const looks = new Set<() => void>();
  socket.on('message', (frame: Buffer) => {
    if (frame.length > 0) frames.push(JSON.parse(frame.toString()) as ActivitySet);
    for (const look of looks) look();
  });
  const heard = (): Activity[] => frames.flatMap(({ activities }) => activities);
  const closed = once(socket, 'close').then(([code]) => code as number);
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('unexpected-response', (_request, response) => reject(new Error(`refused with ${response.statusCode}`)));
    socket.on('error', reject);
  });
  const hears = (text: string): Promise<Activity> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`"${text}" did not come`)), 5_000);
      const look = (): void => {
        const found = heard().find((activity) => activity.text === text);
        if (!found) return;
        clearTimeout(timer);
        looks.delete(look);
        resolve(found);
      };
      looks.add(look);
      look();
    });
  return { socket, frames, heard, hears, closed, close: () => socket.close() };
};
