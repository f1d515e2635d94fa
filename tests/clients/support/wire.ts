import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** The way between a browser and the service, which can be broken. */
export interface Wire {
  /** What the browser goes to. */
  address: string;
  /** Where the service listens: `http://127.0.0.1:4000`. */
  leadTo(address: string): void;
  /** Breaks every connection that is open; new ones come through. */
  snap(): void;
  /** Breaks them and lets none through, until it is mended. */
  cut(): void;
  mend(): void;
  /** Connections that are open. */
  count(): number;
  close(): Promise<void>;
}

const breakOff = (socket: Socket): void => {
  socket.on('error', () => {});
  socket.resetAndDestroy();
};

/** Passes TCP on from a free port. */
export const layWire = async (): Promise<Wire> => {
  let target: { host: string; port: number } | null = null;
  let isCut = false;
  const open = new Set<Socket>();
  const keep = (socket: Socket, other: () => Socket): void => {
    open.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => {});
    socket.on('close', () => {
      open.delete(socket);
      other().destroy();
    });
  };
  const server = createServer((near) => {
    if (isCut || !target) return breakOff(near);
    const far = connect(target.port, target.host);
    keep(near, () => far);
    keep(far, () => near);
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  const snap = (): void => open.forEach(breakOff);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    leadTo: (address) => {
      const { hostname, port } = new URL(address);
      target = { host: hostname, port: Number(port) };
    },
    snap,
    cut: () => {
      isCut = true;
      snap();
    },
    mend: () => {
      isCut = false;
    },
    count: () => open.size / 2,
    close: async () => {
      snap();
      server.close();
      await once(server, 'close');
    },
  };
};
