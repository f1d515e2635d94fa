import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBytes, type BodyType } from './bytes.ts';
import { badRequest } from './fault.ts';

/** Fields of a form at most; ours have a dozen. */
const fieldLimit = 64;
const formInUtf8: BodyType = {
  is: /^application\/x-www-form-urlencoded\s{0,9}(?:;\s{0,9}charset\s{0,9}=\s{0,9}(?:utf-8|"utf-8")\s{0,9})?(?:;\s{0,9})?$/i,
  otherwise: 'The body must be application/x-www-form-urlencoded in UTF-8.',
};

/** The fields of a form by name. What is not UTF-8 behind a `%` becomes U+FFFD (WHATWG URL, 5.1); line ends are those of this machine. */
const fieldsOf = (bytes: Buffer): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(bytes.toString('utf8'))) {
    if (fields.has(name)) throw badRequest('Each field may come once.');
    if (fields.size >= fieldLimit) throw badRequest(`A form may have ${fieldLimit} fields at most.`);
    fields.set(name, value.replaceAll(/\r\n?/g, '\n'));
  }
  return fields;
};

/** Reads a form that a browser sent, with the caps of every body. Throws Fault 415, 413 or 400. */
export const readForm = async (request: IncomingMessage, response: ServerResponse): Promise<ReadonlyMap<string, string>> =>
  fieldsOf(await readBytes(request, response, formInUtf8));
