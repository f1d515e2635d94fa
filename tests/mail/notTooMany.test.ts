import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mostByVisitors, notTooMany } from '../../bot/mail/notTooMany.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Store } from '../../domain/store.ts';
import { temporaryStore } from '../support/turnKit.ts';

const letter: Letter = { to: 'riet@voorbeeld.nl', subject: 'Er is nieuws', paragraphs: ['Nummer: ZG-4K7M-9PQR.'], byVisitor: true };
const delivery = { conversation: 'c', subject: 's', lapsed: false, tries: 0 };

describe('mails that visitors have sent', () => {
  let store: Store;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ store, remove } = await temporaryStore());
  });
  afterAll(() => remove());
  let now = new Date('2026-03-06T09:00:00Z');
  const sending = (): ((payload?: Letter, tries?: number) => Promise<string>) => {
    const deliver = notTooMany(
      () => Promise.resolve({ is: 'sent' }),
      store,
      () => now,
    );
    return async (payload = letter, tries = 0) => (await deliver(payload, 'row', { ...delivery, tries })).is;
  };
  const several = async (send: () => Promise<string>, count: number): Promise<string[]> => {
    const answers: string[] = [];
    for (let at = 0; at < count; at++) answers.push(await send());
    return answers;
  };

  it('flood no address, however it is written, and go again a day later', async () => {
    const send = sending();
    expect(await several(send, mostByVisitors)).not.toContain('unwanted');
    expect(await send({ ...letter, to: 'RIET@voorbeeld.nl' })).toBe('unwanted');
    expect(await send({ ...letter, to: 'piet@voorbeeld.nl' })).toBe('sent');
    now = new Date(now.getTime() + 24 * 3_600_000);
    expect(await several(send, mostByVisitors)).not.toContain('unwanted');
  });
  it('count once, however often one is tried, and stop nothing of the office', async () => {
    const send = sending();
    await several(send, mostByVisitors - 1);
    expect(await several(() => send(letter, 1), 3)).not.toContain('unwanted');
    expect([await send(), await send()]).toEqual(['sent', 'unwanted']);
    const { byVisitor: _byVisitor, ...ofOffice } = letter;
    expect(await several(() => send(ofOffice), mostByVisitors + 1)).not.toContain('unwanted');
  });
});
