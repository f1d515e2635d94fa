import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Head } from '../../dialogs/understanding/learned/classifier.ts';
import { Places } from '../../dialogs/understanding/learned/rows.ts';
import type { Rows } from '../../dialogs/understanding/learned/rows.ts';

/** A classifier as it is kept: its rows in a file of bytes, all else in one for people. */
export type Fitted = Head & Rows;

interface Learned {
  /** Of each label the weight of each feature. */
  weights: readonly Float32Array[];
  bias: readonly number[];
}
interface Terms {
  exclusive: number;
  relates?: boolean;
  /** A feature is kept when one of its bytes is as large. */
  least?: number;
}

/** One byte a weight: the largest of a label becomes 127. What has no weight left is not kept. */
export const pack = (
  labels: readonly string[],
  ids: readonly number[],
  { exclusive, relates = false, least = 1 }: Terms,
  { weights, bias }: Learned,
): Fitted => {
  const steps = weights.map((row) => row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127);
  const rows = ids
    .map((id, number) => ({ id, bytes: weights.map((row, label) => Math.round((row[number] ?? 0) / (steps[label] ?? 1))) }))
    .filter(({ bytes }) => bytes.some((byte) => Math.abs(byte) >= least))
    .toSorted((a, b) => a.id - b.id);
  return {
    labels,
    exclusive,
    relates,
    bias: bias.map((value) => Number(value.toFixed(5))),
    steps,
    ids: Uint32Array.from(rows, ({ id }) => id),
    bytes: Int8Array.from(rows.flatMap(({ bytes }) => bytes)),
  };
};

/** The rows of both side by side, so that a feature is looked up once for all labels; one that a side does not know says nothing there. */
export const sideBySide = (one: Fitted, other: Fitted): Fitted => {
  const ids = Uint32Array.from(new Set([...one.ids, ...other.ids])).toSorted();
  const places = new Places(ids);
  const width = one.labels.length + other.labels.length;
  const bytes = new Int8Array(ids.length * width);
  const put = (side: Fitted, left: number): void => {
    const count = side.labels.length;
    for (const [row, id] of side.ids.entries())
      bytes.set(side.bytes.subarray(row * count, (row + 1) * count), places.of(id) * width + left);
  };
  put(one, 0);
  put(other, one.labels.length);
  return {
    labels: [...one.labels, ...other.labels],
    exclusive: one.exclusive,
    relates: one.relates,
    bias: [...one.bias, ...other.bias],
    steps: [...one.steps, ...other.steps],
    ids,
    bytes,
  };
};

/** Numbers as they lie in memory. */
export const bytesOf = ({ buffer, byteOffset, byteLength }: NodeJS.ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const folder = join('dialogs', 'understanding', 'learned');

/** Writes a classifier, and which lines it was learned from. */
export const write = (name: string, trainedOn: string, { ids, bytes, ...head }: Fitted): void => {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ trainedOn, ...head }, undefined, 1)}\n`);
  writeFileSync(join(folder, `${name}.bin`), Buffer.concat([ids, bytes].map(bytesOf)));
};
