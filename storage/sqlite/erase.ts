import { Conflict } from '../../domain/store.ts';
import type { EraseSealed } from '../engine.ts';
import { shapes } from '../shapes.ts';
import { quoted, span } from './rows.ts';
import type { Tables } from './tables.ts';

/** Where documents of a person lie under an id of their own. Numbered rows are found through the person's conversations. */
const held = [...shapes.values()].filter(({ numbered }) => !numbered).map(({ kind }) => `DELETE FROM ${quoted(kind)} WHERE subject = ?`);
const spoken = ['inbox', 'message'].map((kind) => `DELETE FROM ${quoted(kind)} WHERE n >= ? AND n < ?`);

/** @throws Conflict when the conversation that the erasure rests on has moved on, or has taken in what is not handled yet */
export const checkErasure = ({ statements, names }: Tables, { expect }: EraseSealed): void => {
  if (!expect) return;
  const row = statements.row('SELECT version, handled FROM conversation WHERE id = ?', expect.conversation);
  if (row?.[0] !== expect.version) throw new Conflict('the conversation has moved on');
  const counter = statements.row('SELECT received FROM counter WHERE n = ?', names.find(expect.conversation));
  if (counter?.[0] !== row[1]) throw new Conflict('the conversation has taken in a message');
};

/** Deletes the person's key and every document of theirs, and writes the erasure records. Inside a transaction. */
export const erase = ({ statements, names }: Tables, { subject, records, at }: EraseSealed): void => {
  const person = names.find(subject);
  for (const [id] of statements.rows('SELECT id FROM conversation WHERE subject = ?', person)) {
    const whole = names.find(id as string);
    for (const sql of spoken) statements.run(sql, whole * span, (whole + 1) * span);
    statements.run('DELETE FROM counter WHERE n = ?', whole);
  }
  for (const sql of held) statements.run(sql, person);
  statements.run('DELETE FROM subject WHERE id = ?', subject);
  statements.run('DELETE FROM "key" WHERE id = ?', `subject/${subject}`);
  for (const id of records) {
    statements.run('INSERT INTO erasure (id, at) VALUES (?, ?) ON CONFLICT (id) DO NOTHING', id, at.getTime());
  }
};
