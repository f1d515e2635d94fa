import type { IncomingMessage, ServerResponse } from 'node:http';
import { announcesBody, readBytes, type BodyType } from './bytes.ts';
import { isDeeperThan } from './depth.ts';
import { badRequest } from './fault.ts';

const depthLimit = 32;
const jsonInUtf8: BodyType = {
  is: /^application\/json\s{0,9}(?:;\s{0,9}charset\s{0,9}=\s{0,9}(?:utf-8|"utf-8")\s{0,9})?(?:;\s{0,9})?$/i,
  otherwise: 'The body must be application/json in UTF-8.',
};

const parse = (bytes: Buffer): unknown => {
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

/** Reads a JSON object from a request. Throws Fault 415, 413 or 400. */
export const readObject = async (request: IncomingMessage, response: ServerResponse): Promise<Record<string, unknown>> => {
  if (!announcesBody(request)) throw badRequest('A body is needed.');
  return parseObject(await readBytes(request, response, jsonInUtf8));
};

/** The same for a call that needs no body: none at all is an empty object. */
export const readOptionalObject = async (request: IncomingMessage, response: ServerResponse): Promise<Record<string, unknown>> => {
  if (!announcesBody(request)) return {};
  const bytes = await readBytes(request, response, jsonInUtf8, true);
  return bytes.length === 0 ? {} : parseObject(bytes);
};
