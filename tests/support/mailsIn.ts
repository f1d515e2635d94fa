import type { Letter } from '../../domain/letter.ts';
import type { Store } from '../../domain/store.ts';
import { sentence } from '../../locales/sentence.ts';

/** The mails in the outbox, as they were written. */
export const mailsIn = async (store: Store): Promise<Letter[]> => {
  const rows = await store.find('outbox', { sort: { field: 'createdAt' } });
  return Promise.all(rows.map(async (row) => (await store.open(row, 'payload')) as Letter));
};

/** Those that are no receipt of a request. */
export const answersIn = async (store: Store): Promise<Letter[]> =>
  (await mailsIn(store)).filter(({ subject }) => subject !== sentence('mail.receipt.subject'));
