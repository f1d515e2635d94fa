import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { badRequest, Fault, unsupported } from './fault.ts';

/** Bytes of a body at most: 64 kB. */
const bodyLimit = 65_536;

/** A kind of body: how its type is written, and what is said of another. */
export interface BodyType {
  is: RegExp;
  otherwise: string;
}

const tooLarge = (): Fault => new Fault(413, 'TooLarge', 'The body may hold 64 kB at most.');
const ignore = (): void => {}; // a close follows
const cutOff = (): Fault => badRequest('The body ended before it was whole.');

/** Whether the headers announce a body. */
export const announcesBody = (request: IncomingMessage): boolean =>
  request.headers['transfer-encoding'] !== undefined || (request.headers['content-length'] ?? '0') !== '0';

const refuseType = (given: string | undefined, { is, otherwise }: BodyType): void => {
  if (given === undefined || !is.test(given)) throw unsupported(otherwise);
};
/** Refuses what the headers already tell, before a byte of the body is read. */
const refuseByHeaders = ({ headers }: IncomingMessage, type: BodyType, typeMayLack: boolean): void => {
  const { 'content-encoding': encoding, 'content-type': given, 'content-length': length } = headers;
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') throw unsupported('The body must come without content encoding.');
  if (given !== undefined || !typeMayLack) refuseType(given, type);
  if (Number(length ?? 0) > bodyLimit) throw tooLarge();
};

/** Collects the body. What goes over the cap is read no further: the answer's sender ends the connection. */
const collect = (request: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= bodyLimit) return;
      request.pause();
      reject(tooLarge());
    });
    request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    // It closes after every request; an error is only made for one that is not whole.
    request.on('close', () => {
      if (!request.readableEnded) reject(cutOff());
    });
    request.on('error', ignore);
  });

/**
 * Reads the bytes of a body, without restify's own parsers, which a body that is not what it says can end the process with
 * (reliability: junk as gzip, compressed bytes counted, multipart past the limit).
 * @throws Fault 415, 413 or 400
 */
export const readBytes = async (
  request: IncomingMessage,
  response: ServerResponse,
  type: BodyType,
  typeMayLack = false,
): Promise<Buffer> => {
  refuseByHeaders(request, type, typeMayLack);
  if (request.headers.expect !== undefined) response.writeContinue();
  const bytes = await collect(request);
  if (bytes.length > 0) refuseType(request.headers['content-type'], type);
  if (!isUtf8(bytes)) throw unsupported(type.otherwise);
  return bytes;
};
