import { Binary, ObjectId, type Document } from 'mongodb';
import type { DocumentKey, InsertSealed, SealedDocument, Value } from '../engine.ts';
import type { Row } from './collections.ts';
import { columnFor, type Shape } from '../shapes.ts';

/** The `_id` of a numbered document sorts as its number does. */
export const idOf = (key: DocumentKey): string => ('id' in key ? key.id : `${key.of}|${String(key.number).padStart(7, '0')}`);

/** Only what is a plain value may stand in a condition, so that no value is ever read as an operator. */
export const equals = (value: Value): { $eq: Value } => ({ $eq: value });

export const binary = (bytes: Uint8Array | null | undefined): Binary | null => (bytes ? new Binary(bytes) : null);

/** A document as it lies in its collection. `row` keeps the order of insertion, as far as several machines have one. */
export const toBson = (shape: Shape, { key, subject, open, sealed }: Omit<InsertSealed, 'do' | 'kind'>): Row => {
  if ('id' in key === shape.numbered) throw new TypeError(`this is no key of ${shape.kind}`);
  const bson: Record<string, unknown> & Row = { _id: idOf(key) };
  if ('id' in key) Object.assign(bson, { row: new ObjectId(), version: 1 });
  else Object.assign(bson, { of: key.of, number: key.number });
  bson['subject'] = subject;
  for (const name of Object.keys(open)) bson[columnFor(shape, name).name] = open[name];
  for (const { name, optional } of shape.columns) if (optional) bson[name] ??= null;
  bson['sealed'] = Object.fromEntries(shape.groups.map((group) => [group, binary(sealed[group])]));
  return bson;
};

const bytesOf = (value: unknown): Uint8Array | null => (value instanceof Binary ? value.value() : null);

export const fromBson = (shape: Shape, bson: Document): SealedDocument => {
  const open: Record<string, Value> = {};
  const sealed: Record<string, Uint8Array | null> = {};
  for (const { name } of shape.columns) open[name] = bson[name] as Value;
  for (const group of shape.groups) sealed[group] = bytesOf((bson['sealed'] as Document)[group]);
  const key: DocumentKey = shape.numbered ? { of: bson['of'] as string, number: bson['number'] as number } : { id: bson['_id'] as string };
  return {
    kind: shape.kind,
    key,
    version: shape.numbered ? 0 : (bson['version'] as number),
    subject: bson['subject'] as string | null,
    open,
    sealed,
  };
};
