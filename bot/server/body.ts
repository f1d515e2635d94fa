import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDeeperThan } from './depth.ts';
import { badRequest, Fault, unsupported } from './fault.ts';

/** Bytes of a body at most: 64 kB. */
const bodyLimit = 65_536;
const depthLimit = 32;
const jsonInUtf8 = /^application\/json\s*(?:;\s*charset\s*=\s*(?:utf-8|"utf-8")\s*)?;?\s*$/i;

const tooLarge = (): Fault => new Fault(413, 'TooLarge', 'The body may hold 64 kB at most.');
const ignore = (): void => {}; // a close follows
const cutOff = (): Fault => badRequest('The body ended before it was whole.');

/** Whether the headers announce a body. */
const announcesBody = (request: IncomingMessage): boolean =>
  request.headers['transfer-encoding'] !== undefined || (request.headers['content-length'] ?? '0') !== '0';

const refuseType = (type: string | undefined): void => {
  if (type === undefined || !jsonInUtf8.test(type)) throw unsupported('The body must be application/json in UTF-8.');
};
/** Refuses what the headers already tell, before a byte of the body is read. */
const refuseByHeaders = ({ headers }: IncomingMessage, typeMayLack: boolean): void => {
  const { 'content-encoding': encoding, 'content-type': type, 'content-length': length } = headers;
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') throw unsupported('The body must come without content encoding.');
  if (type !== undefined || !typeMayLack) refuseType(type);
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

const parse = (bytes: Buffer): unknown => {
  if (!isUtf8(bytes)) throw unsupported('The body must be application/json in UTF-8.');
  if (isDeeperThan(bytes, depthLimit)) throw badRequest(`The body may be nested ${depthLimit} levels at most.`);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw badRequest('The body is not JSON.'); // the parser's own message would repeat what a person wrote
  }
};
const parseObject = (bytes: Buffer): Record<string, unknown> => {
  const value = parse(bytes);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badRequest('The body must be a JSON object.');
  return value as Record<string, unknown>;
};

/**
 * Reads a JSON object from a request, without restify's own parsers, which a body that is not what it says can end the process with
 * (reliability: junk as gzip, compressed bytes counted, multipart past the limit).
 * @throws Fault 415, 413 or 400
 */
export const readObject = async (request: IncomingMessage, response: ServerResponse): Promise<Record<string, unknown>> => {
  if (!announcesBody(request)) throw badRequest('A body is needed.');
  refuseByHeaders(request, false);
  if (request.headers.expect !== undefined) response.writeContinue();
  return parseObject(await collect(request));
};

/** The same for a call that needs no body: none at all is an empty object. */
export const readOptionalObject = async (request: IncomingMessage, response: ServerResponse): Promise<Record<string, unknown>> => {
  if (!announcesBody(request)) return {};
  refuseByHeaders(request, true);
  if (request.headers.expect !== undefined) response.writeContinue();
  const bytes = await collect(request);
  if (bytes.length === 0) return {};
  refuseType(request.headers['content-type']);
  return parseObject(bytes);
};
