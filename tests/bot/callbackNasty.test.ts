import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nastyStrings } from '../support/nastyStrings.ts';
import { fieldsOf, startCallbackKit, type CallbackKit, type Fields } from '../support/callbackKit.ts';

let kit: CallbackKit;
beforeAll(async () => {
  kit = await startCallbackKit();
});
afterAll(() => kit.stop());

/** A text as a form carries it: half a character is U+FFFD (WHATWG URL), every line end one line feed, no space around it. */
const carried = (text: string): string => text.toWellFormed().replaceAll(/\r\n?/g, '\n').trim();
/** Each opening or closing tag with the names of what is in it. */
const shapesOf = (html: string): Set<string> => new Set([...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replaceAll(/="[^"]*"/g, '')));

const fields = ['name', 'phone', 'email', 'bestTime', 'situation', 'askedPhone', 'askedEmail'] as const;

/** Everything that a page with the form may hold: the form as it is opened, with each kind of fault, and with danger. */
const ownShapes = async (): Promise<Set<string>> => {
  const pages = [
    await kit.call('GET', '/terugbellen'),
    await kit.send({ email: 'riet@gmial.com', phone: '06 123', offers: 'Ja' }),
    await kit.send({ name: 'a'.repeat(999), email: 'riet', bestTime: 'a'.repeat(999), situation: 'a'.repeat(9_999), offers: 'Nee' }),
    await kit.send({ situation: 'Ik wil dood.' }),
  ];
  return new Set(pages.flatMap(({ text }) => [...shapesOf(text)]));
};

describe('any text at all', () => {
  it.each(nastyStrings)('(%s) comes back in every field as it was typed, and is no part of the page', async (_attempt, text) => {
    const own = await ownShapes();
    for (const field of fields) {
      // No way to reach anybody: the form is always shown again, unless the field itself gives one.
      const answer = await kit.send({ [field]: text });
      expect(answer.status).toBe(422);
      expect([...shapesOf(answer.text)].filter((shape) => !own.has(shape))).toEqual([]);
      if (!field.startsWith('asked')) expect(fieldsOf(answer.text)[field]).toBe(carried(text));
    }
  });

  it('is kept as it was typed, and never shown by the page with the reference', async () => {
    const own = shapesOf((await kit.follow(await kit.fillIn({ phone: '0612345678', bestTime: 'a', situation: 'a' }))).text);
    const short = nastyStrings.filter(([, text]) => text.length <= 200);
    for (const [, text] of nastyStrings) {
      const small: Fields = text.length <= 200 ? { name: text, bestTime: text } : {};
      const answer = await kit.fillIn({ ...small, phone: '0612345678', situation: text });
      expect(answer.status).toBe(303);
      const receipt = await kit.follow(answer);
      expect([...shapesOf(receipt.text)].filter((shape) => !own.has(shape))).toEqual([]);
      expect(receipt.text).not.toContain('hacked');
    }
    const kept = (await kit.list('dossiers')).slice(1);
    expect(kept.map(({ situation }) => situation)).toEqual(nastyStrings.map(([, text]) => carried(text)));
    const contacts = kept.map(({ contact }) => contact as { name: string | null; bestTime: string | null });
    expect(contacts.flatMap(({ name }) => (name === null ? [] : [name]))).toEqual(short.map(([, text]) => carried(text)));
    expect(contacts.flatMap(({ bestTime }) => (bestTime === null ? [] : [bestTime]))).toEqual(short.map(([, text]) => carried(text)));
  });
});
