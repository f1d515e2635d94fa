import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DossierContact, DossierHealth } from '../../domain/dossier.ts';
import type { Change, Store } from '../../domain/store.ts';
import { arrival, arrivalOf, at, audit, begin, dossier, message, newId, read, request, turn, type Person } from './fixtures.ts';
import { inFolder, openEmbedded } from './folders.ts';

const canaries = {
  name: 'Kanariena Zwartkopmees-Ünal',
  phone: '+31687654321',
  email: 'kanariena.zwartkop@vogelhuis.example',
  situation: 'Mijn vader heeft sinds de beroerte hulp nodig bij het aankleden',
  typed: 'ik heet Kanariena en mijn bsn is masked',
  letter: 'Hierbij verzoek ik om inzage in wat u over mijn vogelgriepkuur bewaart',
};

/** The base64 of the bytes at each of the three places it can begin, without the ends that depend on the neighbours. */
const base64s = (bytes: Buffer): string[] =>
  [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4),
  );
const escaped = (text: string): string => Array.from(text, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const encodings = (text: string): Buffer[] => {
  const wide = Buffer.from(text, 'utf16le');
  const forms = [
    text,
    text.toUpperCase(),
    encodeURIComponent(text),
    escaped(text),
    Buffer.from(text).toString('hex'),
    ...base64s(Buffer.from(text)),
    ...base64s(wide),
  ];
  return [...forms.map((form) => Buffer.from(form)), wide, Buffer.from(wide).swap16()];
};

/** The bytes of all files of the store; the master key file aside, which lies elsewhere in earnest. */
const bytesIn = (folder: string): Buffer =>
  Buffer.concat(
    readdirSync(folder)
      .filter((name) => name !== 'master.key')
      .map((name) => readFileSync(join(folder, name))),
  );
const found = (bytes: Buffer): string[] =>
  Object.entries(canaries).flatMap(([name, text]) => (encodings(text).some((form) => bytes.includes(form)) ? [name] : []));

const openWith = (person: Person, id: string): Change => {
  const change = dossier(person, id, newId('ZG')) as Extract<Change, { kind: 'dossier'; do: 'insert' }>;
  const contact = { ...(change.groups.contact as DossierContact), name: canaries.name, phone: canaries.phone, email: canaries.email };
  const health = { ...(change.groups.health as DossierHealth), situation: canaries.situation };
  return { ...change, groups: { contact, health } };
};

const ask = (person: Person, id: string): Change[] => {
  const [first, ...items] = request(person, id, newId('ZG'));
  const asked = first as Extract<Change, { kind: 'request'; do: 'insert' }>;
  const { name, phone, email, letter } = canaries;
  const parties = { requester: { name, phone, email }, isSubject: true, subject: { name } };
  return [{ ...asked, groups: { letter: { text: letter, flags: ['deceased'] }, parties } }, ...items];
};

/** A conversation with the canaries in every place where a person's words end up. */
const fill = async (store: Store, person: Person): Promise<void> => {
  await store.commit(arrivalOf(person));
  const arrived = arrival(person, store.blindIndex('externalId', 'client id'), canaries.typed);
  await store.accept({ ...arrived, open: { ...arrived.open, textHash: store.blindIndex('text', canaries.typed) } });
  const state = { dialogs: {}, answers: canaries };
  await store.commit([
    { ...(turn(person, 1, 1) as Extract<Change, { kind: 'conversation'; do: 'update' }>), groups: { state } },
    ...Object.values(canaries).map((text, index) => message(person, index + 1, text)),
    openWith(person, newId('d')),
    ...ask(person, `q of ${person.conversation}`),
    audit(person.conversation, 1, person.subject),
  ]);
};

describe('the files of the embedded store', () => {
  it('show nothing of what a person said, in the database and in its log', () =>
    inFolder(async (folder) => {
      const { store } = await openEmbedded(folder);
      await fill(store, { subject: newId('s'), conversation: newId('c') });
      const running = bytesIn(folder);
      expect(found(running)).toEqual([]);
      // That the search would find something: an open field.
      expect(running.includes('turn.committed')).toBe(true);
      expect(found(Buffer.concat([running, Buffer.from(canaries.phone, 'utf16le')]))).toEqual(['phone']);
      await store.close();
      expect(readdirSync(folder).toSorted()).toEqual(['master.key', 'serving.lock', 'store.sqlite']);
      expect(found(bytesIn(folder))).toEqual([]);
    }));

  it('hold neither key nor sealed bytes of an erased person any more, in the log neither', () =>
    inFolder(async (folder) => {
      const { store } = await openEmbedded(folder);
      const other = await begin(store);
      const person = { subject: newId('s'), conversation: newId('c') };
      await fill(store, person);
      const db = new DatabaseSync(join(folder, 'store.sqlite'), { readOnly: true });
      const key = db.prepare('SELECT wrapped FROM "key" WHERE id = ?').get(`subject/${person.subject}`)?.['wrapped'] as Uint8Array;
      db.close();
      const traces = [
        key,
        (await read(store, person)).sealed.state,
        ...(await store.find('message', { where: { of: person.conversation } })).map(({ sealed }) => sealed.line),
        ...(await store.find('request', { where: { conversation: person.conversation } })).flatMap(({ sealed }) => [
          sealed.letter,
          sealed.parties,
        ]),
      ].map((bytes) => Buffer.from(bytes ?? []));
      expect(traces.filter((trace) => bytesIn(folder).includes(trace))).toHaveLength(traces.length);
      await store.commit([
        { do: 'erase', subject: person.subject, expect: null, records: [store.blindIndex('phone', canaries.phone)], at },
      ]);
      expect(traces.filter((trace) => bytesIn(folder).includes(trace))).toEqual([]);
      expect(await store.open(await read(store, other), 'state')).toEqual({ dialogs: { stack: ['intake'] } });
      await store.close();
    }));
});
