import { MongoServerError, type Db, type Document, type IndexDescription } from 'mongodb';
import { shapes, type Column, type Shape } from '../shapes.ts';

const bsonType = { text: 'string', int: 'number', time: 'date', flag: 'bool', ref: 'string' } as const;
const namespaceExists = 48;

const orNull = (type: string, optional: boolean): Document => ({ bsonType: optional ? [type, 'null'] : type });
const closed = (properties: Record<string, Document>): Document => ({
  bsonType: 'object',
  additionalProperties: false,
  // A list of none is refused.
  ...(Object.keys(properties).length > 0 && { required: Object.keys(properties) }),
  properties,
});
const propertyOf = ({ name, type, optional }: Column): [string, Document] => [name, orNull(bsonType[type], optional)];

/** What a document of the kind may be: the fields of the registry, of their types, and nothing else. */
const schemaOf = ({ numbered, columns, groups }: Shape): Document =>
  closed({
    _id: { bsonType: 'string' },
    ...(numbered
      ? { of: { bsonType: 'string' }, number: { bsonType: 'number', minimum: 0 } }
      : { row: { bsonType: 'objectId' }, version: { bsonType: 'number' } }),
    subject: orNull('string', true),
    ...Object.fromEntries(columns.map(propertyOf)),
    sealed: closed(Object.fromEntries(groups.map((group) => [group, orNull('binData', true)]))),
  });

const ascending = (fields: readonly string[]): Record<string, 1> => Object.fromEntries(fields.map((field) => [field, 1]));
const indexesOf = ({ numbered, unique, indexes }: Shape): IndexDescription[] => [
  { key: numbered ? { of: 1, number: 1 } : { row: 1 }, unique: true },
  ...unique.map((fields) => ({ key: ascending(fields), unique: true })),
  // The order of insertion breaks ties, so it is part of every index that sorts.
  ...indexes.map((fields) => ({ key: ascending([...fields, numbered ? '_id' : 'row']) })),
  ...(numbered ? [] : [{ key: { subject: 1 } as const, partialFilterExpression: { subject: { $gt: '' } } }]),
];

const counter = closed({ _id: { bsonType: 'string' }, received: { bsonType: 'number' }, at: { bsonType: 'date' } });
const key = closed({ _id: { bsonType: 'string' }, master: { bsonType: 'number' }, wrapped: { bsonType: 'binData' } });

/** Makes the collection, or gives the one that is there this schema; then its indexes. Any part of it may be done already. */
const alignCollection = async (db: Db, name: string, schema: Document, indexes: IndexDescription[]): Promise<void> => {
  const validator = { $jsonSchema: schema };
  try {
    await db.createCollection(name, { validator });
  } catch (error) {
    if (!(error instanceof MongoServerError && error.code === namespaceExists)) throw error;
    await db.command({ collMod: name, validator });
  }
  if (indexes.length > 0) await db.collection(name).createIndexes(indexes);
};

/** Brings collections, validators and indexes to the shape of the registry. */
export const align = async (db: Db, registry: Iterable<Shape> = shapes.values()): Promise<void> => {
  await alignCollection(db, 'counter', counter, []);
  await alignCollection(db, 'key', key, [{ key: { master: 1 } }]);
  for (const shape of registry) {
    // One collection at a time: two processes that start at once then follow each other instead of meeting everywhere.
    await alignCollection(db, shape.kind, schemaOf(shape), indexesOf(shape));
  }
};
