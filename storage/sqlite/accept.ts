import { NotFound, type Accepted } from '../../domain/store.ts';
import type { SealedArrival } from '../engine.ts';
import type { Progress } from './commitQueue.ts';
import { span } from './rows.ts';
import type { Tables } from './tables.ts';

const count = 'UPDATE counter SET received = received + 1 WHERE n = ? RETURNING received';
const discount = 'UPDATE counter SET received = received - 1 WHERE n = ?';
const first = 'SELECT n, textHash FROM inbox WHERE (n >> 20) = ? AND externalId = ?';

/**
 * Writes an arrival under the next number of its conversation; one that came before gives back the number it took. Inside a
 * transaction.
 * @throws NotFound when there is no such conversation
 */
export const acceptArrival = (tables: Tables, { conversation, subject, open, entry }: SealedArrival, progress: Progress): Accepted => {
  const { statements, names } = tables;
  const whole = names.find(conversation);
  const number = statements.row(count, whole)?.[0] as number | undefined;
  if (number === undefined) throw new NotFound('there is no such conversation');
  progress.wrote = true;
  const arrived = { ...open, status: 'waiting', attempts: 0, receivedAt: new Date() };
  const document = { key: { of: conversation, number }, subject, open: arrived, sealed: { entry } };
  if (tables.of('inbox').insert(document, true) === 1) {
    return { number, repeated: false, textHash: open['textHash'] as string };
  }
  statements.run(discount, whole);
  const row = statements.row(first, whole, open['externalId'] as string);
  if (!row) throw new TypeError('the counter of this conversation lags behind its inbox');
  return { number: (row[0] as number) % span, repeated: true, textHash: row[1] as string };
};
