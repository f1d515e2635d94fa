import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Bytes that are the same for everybody, compressed once and kept in memory. */
export interface Asset {
  type: string;
  /** Names what is in it: 16 characters of its SHA-256. */
  hash: string;
  whole: Buffer;
  compressed: Readonly<Record<Encoding, Buffer>>;
}

export const createAsset = (type: string, content: string | Uint8Array): Asset => {
  const whole = Buffer.from(content);
  return {
    type,
    hash: createHash('sha256').update(whole).digest('hex').slice(0, 16),
    whole,
    compressed: {
      br: brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: whole.length } }),
      gzip: gzipSync(whole, { level: 9 }),
    },
  };
};

const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Compresses what is made for one answer: half a millisecond for a page, outside the main thread. */
export const compress = (encoding: Encoding, content: string): Promise<Buffer> =>
  encoding === 'br' ? brotli(content, quickly) : zip(content);

/** Whether a client takes an encoding: named, and not with the weight nought (RFC 9110, 12.5.3). */
const takes = (accepted: string, encoding: Encoding): boolean =>
  accepted
    .toLowerCase()
    .split(',')
    .some((item) => {
      const [name, ...parameters] = item.split(';').map((part) => part.trim());
      return name === encoding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
    });

/** The smallest form of an asset that a client takes; `null` where that is the asset itself. */
export const encodingFor = ({ headers }: IncomingMessage): Encoding | null => {
  const accepted = headers['accept-encoding'];
  if (typeof accepted !== 'string') return null;
  return (['br', 'gzip'] as const).find((encoding) => takes(accepted, encoding)) ?? null;
};
