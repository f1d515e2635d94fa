import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createLane, type Lane, type Pace } from './lane.ts';

/** Lighthouse's "slow 4G". */
const roundTripMs = 150;
const slow4g: Record<'up' | 'down', Pace> = {
  up: { bitsPerSecond: 750_000, delayMs: roundTripMs / 2 },
  down: { bitsPerSecond: 1_600_000, delayMs: roundTripMs / 2 },
};

/** What went over the line, both ways. */
export interface Carried {
  bytes: number;
  requests: number;
}
/** One end of the line: what a browser goes to. */
export interface Door {
  address: string;
  leadTo(port: number): void;
}
export interface PhoneLine {
  door(): Promise<Door>;
  setSlow(slow: boolean): void;
  carried(): Carried;
  close(): void;
}

const requestLine = ' HTTP/1.1\r\n';

/** Counts the heads of requests in what a browser sends. */
const createCounter = (count: () => void): ((bytes: Buffer) => void) => {
  let before = '';
  return (bytes) => {
    const text = before + bytes.toString('latin1');
    for (let at = text.indexOf(requestLine); at >= 0; at = text.indexOf(requestLine, at + 1)) count();
    before = text.slice(-(requestLine.length - 1));
  };
};

const pass = (from: Socket, to: Socket, lane: Lane, meet: (bytes: Buffer) => void): void => {
  const flow = lane.flow((bytes) => (bytes === null ? to.end() : to.write(bytes)));
  from.on('data', (bytes: Buffer) => {
    meet(bytes);
    flow.put(bytes);
  });
  from.on('end', () => flow.put(null));
};

/**
 * A slow line with TCP going through it, WebSockets like everything else. All doors share it. A new connection waits for one round trip, as
 * for TCP's handshake; there is no slow start, no loss and no TLS.
 */
export const layPhoneLine = (): PhoneLine => {
  const [up, down] = [createLane(), createLane()];
  const carried: Carried = { bytes: 0, requests: 0 };
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  let isSlow = false;

  const keep = (socket: Socket, other: Socket): void => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => other.destroy());
    socket.on('close', () => sockets.delete(socket));
  };
  const join = (near: Socket, port: number): void => {
    const far = connect(port, '127.0.0.1');
    keep(near, far);
    keep(far, near);
    const countRequests = createCounter(() => (carried.requests += 1));
    const weigh = ({ length }: Buffer): void => {
      carried.bytes += length;
    };
    const begin = (): void => {
      pass(near, far, up, (bytes) => {
        weigh(bytes);
        countRequests(bytes);
      });
      pass(far, near, down, weigh);
    };
    setTimeout(begin, isSlow ? roundTripMs : 0);
  };

  return {
    door: async () => {
      let target = 0;
      const server = createServer((near) => join(near, target)).listen(0, '127.0.0.1');
      servers.push(server);
      await once(server, 'listening');
      return {
        address: `http://localhost:${(server.address() as AddressInfo).port}`,
        leadTo: (port) => {
          target = port;
        },
      };
    },
    setSlow: (slow) => {
      isSlow = slow;
      up.setPace(slow ? slow4g.up : null);
      down.setPace(slow ? slow4g.down : null);
    },
    carried: () => ({ ...carried }),
    close: () => {
      for (const server of servers) server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};
