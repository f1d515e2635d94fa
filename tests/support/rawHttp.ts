import { connect } from 'node:net';

export interface RawAnswer {
  status: number;
  /** The head of the answer as it came over the wire, in lower case. */
  head: string;
  body: string;
  /** Milliseconds until the server closed the connection; null when it was still open at the end. */
  closedAfterMs: number | null;
}
export interface RawOptions {
  /** Bytes that follow, in pieces. */
  pieces?: readonly (string | Uint8Array)[];
  /** How long the connection is watched after the answer. */
  watchMs?: number;
}

/** Sends bytes as they are: what no proper client would send. */
export const rawHttp = (address: string, start: string, { pieces = [], watchMs = 0 }: RawOptions = {}): Promise<RawAnswer> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname);
    const began = performance.now();
    let received = '';
    let closedAfterMs: number | null = null;
    const finish = (): void => {
      socket.destroy();
      const [head = '', ...rest] = received.split('\r\n\r\n');
      resolve({
        status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0),
        head: head.toLowerCase(),
        body: rest.join('\r\n\r\n'),
        closedAfterMs,
      });
    };
    let watch = setTimeout(finish, 5_000);
    socket.on('connect', () => {
      socket.write(start.replaceAll(/\r?\n/g, '\r\n'));
      for (const piece of pieces) socket.write(piece);
    });
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      clearTimeout(watch);
      watch = setTimeout(finish, Math.max(watchMs, 30));
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      closedAfterMs ??= performance.now() - began;
      clearTimeout(watch);
      finish();
    });
  });
