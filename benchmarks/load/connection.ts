import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface Answer {
  status: number;
  body: string;
}
interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

const headEnd = Buffer.from('\r\n\r\n');

/** Puts the pieces of a chunked body together; undefined while the last is not there yet. */
const unchunk = (bytes: Buffer, from: number): { body: string; end: number } | undefined => {
  const pieces: Buffer[] = [];
  let at = from;
  for (;;) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16);
    const next = lineEnd + 2 + size + 2;
    if (bytes.length < next) return undefined;
    if (size === 0) return { body: Buffer.concat(pieces).toString('utf8'), end: next };
    pieces.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = next;
  }
};

/** Reads one answer from the start of the bytes; undefined while it is not whole. */
const readAnswer = (bytes: Buffer): { answer: Answer; end: number } | undefined => {
  const at = bytes.indexOf(headEnd);
  if (at < 0) return undefined;
  const head = bytes.toString('latin1', 0, at);
  const status = Number(head.slice(9, 12));
  const start = at + headEnd.length;
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined) {
    const whole = unchunk(bytes, start);
    return whole && { answer: { status, body: whole.body }, end: whole.end };
  }
  const end = start + Number(length);
  return bytes.length < end ? undefined : { answer: { status, body: bytes.toString('utf8', start, end) }, end };
};

/**
 * One keep-alive connection that sends a request and reads its answer, one after the other. Plain sockets, because the load shares the
 * machine with what it measures.
 */
export class Connection {
  readonly #port: number;
  #socket: Socket | undefined;
  #held: Buffer = Buffer.alloc(0);
  #waiting: Waiting | undefined;

  constructor(port: number) {
    this.#port = port;
  }

  get(path: string, token?: string): Promise<Answer> {
    return this.#send(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n${token ? `Authorization: Bearer ${token}\r\n` : ''}\r\n`);
  }

  post(path: string, body: string, token?: string): Promise<Answer> {
    const headers = `Host: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
    return this.#send(`POST ${path} HTTP/1.1\r\n${headers}${token ? `Authorization: Bearer ${token}\r\n` : ''}\r\n${body}`);
  }

  close(): void {
    this.#socket?.destroy();
  }

  #send(request: string): Promise<Answer> {
    this.#socket ??= this.#open();
    this.#socket.write(request);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  #open(): Socket {
    const socket = connect({ port: this.#port, host: '127.0.0.1', noDelay: true });
    socket.on('data', (bytes) => this.#take(bytes));
    socket.on('error', (error) => this.#waiting?.reject(error));
    socket.on('close', () => {
      this.#socket = undefined;
      this.#waiting?.reject(new Error('the server closed the connection'));
    });
    return socket;
  }

  #take(bytes: Buffer): void {
    this.#held = this.#held.length > 0 ? Buffer.concat([this.#held, bytes]) : bytes;
    const read = readAnswer(this.#held);
    if (!read) return;
    this.#held = this.#held.subarray(read.end);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.resolve(read.answer);
  }
}
