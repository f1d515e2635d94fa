import type { Db, Document } from 'mongodb';
import type { SealedDocument, SealedQuery } from '../engine.ts';
import { columnFor, type Shape } from '../shapes.ts';
import { rowsOf } from './collections.ts';
import { equals, fromBson } from './documents.ts';

/** The name in a document of what a query names. */
const nameOf = (shape: Shape, field: string): string =>
  field === 'subject' || (shape.numbered && (field === 'of' || field === 'number')) ? field : columnFor(shape, field).name;

const filterOf = (shape: Shape, { where, anyOf, range }: SealedQuery): Document => {
  const filter: Document = {};
  for (const [field, value] of Object.entries(where ?? {})) if (value !== undefined) filter[nameOf(shape, field)] = equals(value);
  if (anyOf)
    filter['$and'] = [
      { [anyOf.field === 'id' && !shape.numbered ? '_id' : columnFor(shape, anyOf.field).name]: { $in: [...anyOf.values] } },
    ];
  if (!range || (range.from === undefined && range.to === undefined)) return filter;
  const bounds = { ...(range.from !== undefined && { $gte: range.from }), ...(range.to !== undefined && { $lte: range.to }) };
  return { ...filter, [nameOf(shape, range.field)]: bounds };
};

const order = (shape: Shape, sort: SealedQuery['sort']): Record<string, 1 | -1> => {
  const direction = sort?.descending ? -1 : 1;
  if (shape.numbered && (!sort || sort.field === 'number')) return { of: direction, number: direction };
  const insertion = shape.numbered ? '_id' : 'row';
  return sort ? { [nameOf(shape, sort.field)]: direction, [insertion]: direction } : { [insertion]: direction };
};

/** Documents that match, in order. Values stand in conditions only behind an operator, so none is ever read as one. */
export const findDocuments = async (db: Db, shape: Shape, query: SealedQuery): Promise<SealedDocument[]> => {
  if (query.limit === 0) return [];
  const found = rowsOf(db, shape.kind).find(filterOf(shape, query), { sort: order(shape, query.sort) });
  return (query.limit === undefined ? found : found.limit(query.limit)).map((bson) => fromBson(shape, bson)).toArray();
};
