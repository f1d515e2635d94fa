import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Change, Committed, Store, Stored } from '../../domain/store.ts';
import {
  arrival,
  arrivalOf,
  at,
  audit,
  begin,
  dossier,
  handoff,
  message,
  newId,
  outcomes,
  read,
  request,
  resume,
  turn,
} from './fixtures.ts';

/** A store under test. */
export interface TestBed {
  readonly store: Store;
  /** Closes the store and opens it again, as a new process would. */
  reopen(): Promise<Store>;
  remove(): Promise<void>;
}

const numbers = (found: readonly { key: { number: number } }[]): number[] => found.map(({ key }) => key.number);
const ids = (found: readonly { key: { id: string } }[]): string[] => found.map(({ key }) => key.id);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The first that a watcher hears of this conversation. */
const heardOf = async (watching: AsyncIterable<Committed>, conversation: string): Promise<Committed> => {
  for await (const committed of watching) if (committed.conversation === conversation) return committed;
  throw new Error('the watch ended');
};

/** What every engine keeps to. `make` gives an empty store. */
export const storeContract = (name: string, make: () => Promise<TestBed>): void => {
  describe(`the store on ${name}`, () => {
    let bed: TestBed;
    let store: Store;
    beforeAll(async () => {
      bed = await make();
      ({ store } = bed);
    }, 60_000);
    afterAll(() => bed.remove(), 60_000);

    describe('documents', () => {
      it('come back as they went in, field by field', async () => {
        const person = await begin(store);
        const id = newId('d');
        await store.commit([dossier(person, id, newId('ZG'))]);
        const stored = (await store.get('dossier', { id })) as Stored<'dossier'>;
        expect(stored).toMatchObject({ kind: 'dossier', key: { id }, version: 1, subject: person.subject });
        expect(stored.open).toMatchObject({
          status: 'new',
          conversation: person.conversation,
          createdAt: at,
          closedAt: null,
          emailIndex: `index of ${id}`,
        });
        expect(await store.open(stored, 'contact')).toMatchObject({ name: 'Riet de Vries', phone: '+31612345678', notGiven: [] });
        expect(await store.open(stored, 'health')).toMatchObject({ situation: 'Mijn man vergeet veel.' });
      });

      it('of a request come back with their items in order, and its words apart from who asks', async () => {
        const person = await begin(store);
        const id = newId('q');
        const rights = ['erasure', 'access', 'objection'] as const;
        await store.commit(request(person, id, newId('ZG'), rights));
        const [stored] = await store.find('request', { where: { conversation: person.conversation } });
        if (!stored) throw new Error('the request is not there');
        expect(stored.open).toMatchObject({ receivedAt: at, representation: 'none', breachNoticedAt: null });
        expect(await store.open(stored, 'letter')).toEqual({ text: 'Ik wil weten wat jullie over mijn ziekte bewaren.', flags: [] });
        const items = await store.find('item', { where: { request: id } });
        expect(items.map(({ open }) => open.right)).toEqual(rights);
        expect(items[0]?.open).toMatchObject({
          status: 'received',
          confirmed: false,
          promisedOn: '2026-04-05',
          extendedTo: null,
          outcome: null,
        });
        const { subject } = person;
        await store.commit([
          { do: 'update', kind: 'request', key: { id }, subject, expect: { version: 1 }, set: {}, groups: { letter: null } },
        ]);
        const emptied = (await store.get('request', { id })) as Stored<'request'>;
        await expect(store.open(emptied, 'letter')).rejects.toThrow('empty');
        expect(await store.open(emptied, 'parties')).toMatchObject({ requester: { name: 'Riet de Vries' }, isSubject: true });
      });

      it('keep text as it was typed, half surrogates and controls too', async () => {
        const person = await begin(store);
        const text = 'Ik 💛 u \ud83d … \udc9b \u0000\u001b[31m "aanhaling" \\ é e\u0301 ﷽';
        await store.commit([message(person, 1, text)]);
        const stored = (await store.get('message', { of: person.conversation, number: 1 })) as Stored<'message'>;
        expect((await store.open(stored, 'line')).text).toBe(text);
      });

      it('that are not there are undefined', async () => {
        expect(await store.get('dossier', { id: newId('none') })).toBeUndefined();
        expect(await store.get('message', { of: newId('none'), number: 1 })).toBeUndefined();
        expect(await store.find('message', { where: { of: newId('none') } })).toEqual([]);
      });

      it('grow by one version with each update', async () => {
        const person = await begin(store);
        expect((await read(store, person)).version).toBe(1);
        await store.commit([turn(person, 1, 1)]);
        await store.commit([turn(person, 2, 2)]);
        const stored = await read(store, person);
        expect(stored.version).toBe(3);
        expect(stored.open).toMatchObject({ handled: 2, lastMessage: 4, draft: true });
        expect(await store.open(stored, 'state')).toEqual({ dialogs: { stack: ['after 2'] } });
      });

      it('keep the groups that an update does not name, and lose those it empties', async () => {
        const person = await begin(store);
        const id = newId('d');
        await store.commit([dossier(person, id, newId('ZG'))]);
        const { subject } = person;
        await store.commit([
          { do: 'update', kind: 'dossier', key: { id }, subject, expect: {}, set: { status: 'waiting' }, groups: { health: null } },
        ]);
        const stored = (await store.get('dossier', { id })) as Stored<'dossier'>;
        expect(stored.open.status).toBe('waiting');
        expect(stored.sealed.health).toBeNull();
        expect(await store.open(stored, 'contact')).toMatchObject({ name: 'Riet de Vries' });
        await expect(store.open(stored, 'health')).rejects.toThrow('empty');
      });

      it('can be removed, once, and a removal that demands nothing may come twice', async () => {
        const id = newId('r');
        await store.commit([resume(id, newId('c'))]);
        const removal = { do: 'remove', kind: 'resume', key: { id } } as const;
        expect(await outcomes([store.commit([{ ...removal, expect: { successor: 'other' } }])])).toEqual(['Conflict']);
        await store.commit([{ ...removal, expect: { successor: null } }]);
        expect(await store.get('resume', { id })).toBeUndefined();
        await store.commit([removal]);
        expect(await outcomes([store.commit([{ ...removal, expect: { successor: null } }])])).toEqual(['Conflict']);
      });

      it('are found by what they were given even where that looks like a condition', async () => {
        const id = '{"$ne":null}" OR 1=1 --';
        const conversation = "$where: 'x'; DROP TABLE names; --";
        await store.commit([resume(id, conversation)]);
        expect((await store.get('resume', { id }))?.open.conversation).toBe(conversation);
        expect(ids(await store.find('resume', { where: { conversation } }))).toEqual([id]);
        const condition = { $ne: null } as unknown as string;
        const found = await store.find('resume', { where: { conversation: condition } }).catch(() => []);
        expect(found).toEqual([]);
        const foreign = { where: { 'id" = id --': 1 } as object };
        await expect(store.find('resume', foreign)).rejects.toThrow('no field');
      });
    });

    describe('finding', () => {
      it('gives numbered documents by number, from and to, both ways, and a few', async () => {
        const person = await begin(store);
        const { conversation: of } = person;
        await store.commit([3, 1, 12, 2].map((number) => message(person, number, `line ${number}`)));
        expect(numbers(await store.find('message', { where: { of } }))).toEqual([1, 2, 3, 12]);
        expect(numbers(await store.find('message', { where: { of }, range: { field: 'number', from: 2, to: 3 } }))).toEqual([2, 3]);
        expect(numbers(await store.find('message', { where: { of }, sort: { field: 'number', descending: true }, limit: 2 }))).toEqual([
          12, 3,
        ]);
      });

      it('gives documents by insertion, or by a field and then by insertion', async () => {
        const person = await begin(store);
        const { conversation } = person;
        const [first, second, third] = [newId('h'), newId('h'), newId('h')];
        const later = new Date(at.getTime() + 1);
        for (const [id, when] of [
          [first, later],
          [second, at],
          [third, at],
        ] as const)
          await store.commit([handoff(person, id, when)]);
        const where = { conversation };
        expect(ids(await store.find('handoff', { where }))).toEqual([first, second, third]);
        expect(ids(await store.find('handoff', { where, sort: { field: 'createdAt' } }))).toEqual([second, third, first]);
        expect(ids(await store.find('handoff', { where, sort: { field: 'createdAt', descending: true } }))).toEqual([first, third, second]);
        expect(ids(await store.find('handoff', { where, sort: { field: 'createdAt' }, limit: 1 }))).toEqual([second]);
      });

      it('knows a range of times, both ends included', async () => {
        const person = await begin(store);
        const [early, middle, late] = [10, 20, 30].map((ms) => new Date(at.getTime() + ms)) as [Date, Date, Date];
        const made = [early, middle, late].map((when) => handoff(person, newId('h'), when));
        await store.commit(made);
        const where = { conversation: person.conversation, status: 'waiting' } as const;
        const found = await store.find('handoff', { where, range: { field: 'createdAt', from: early, to: middle } });
        expect(found.map(({ open }) => open.createdAt)).toEqual([early, middle]);
        expect(await store.find('handoff', { where, range: { field: 'createdAt', from: late } })).toHaveLength(1);
      });

      it('gives those of any of these ids, or with any of these values in a field, in order of insertion', async () => {
        const [one, other] = [await begin(store), await begin(store)];
        const [first, second, third] = [newId('h'), newId('h'), newId('h')];
        await store.commit([handoff(one, first, at)]);
        await store.commit([handoff(other, second, at)]);
        await store.commit([handoff(one, third, at)]);
        const any = async (field: 'id' | 'conversation' | 'reason', values: readonly string[]): Promise<string[]> =>
          ids(await store.find('handoff', { anyOf: { field, values } }));
        expect(await any('id', [third, first, 'nobody', "' OR 1=1 --", '\ud800'])).toEqual([first, third]);
        expect(await any('id', [])).toEqual([]);
        expect(await any('conversation', [other.conversation, one.conversation, 'none'])).toEqual([first, second, third]);
        expect((await any('reason', ['person', 'crisis'])).slice(-3)).toEqual([first, second, third]);
        const of = { where: { conversation: one.conversation }, anyOf: { field: 'id', values: [first, second] } } as const;
        expect(ids(await store.find('handoff', of))).toEqual([first]);
        expect(ids(await store.find('handoff', { anyOf: { field: 'id', values: [first, second, third] }, limit: 2 }))).toEqual([
          first,
          second,
        ]);
        const many = Array.from({ length: 2_000 }, (_, n) => `nobody ${n}`);
        expect(await any('id', [...many, second])).toEqual([second]);
      });

      it('opens what was brought to hand as if it had not been, and without a key nothing', async () => {
        const [one, gone] = [await begin(store), await begin(store)];
        const [mine, theirs] = [newId('h'), newId('h')];
        await store.commit([handoff(one, mine, at), handoff(gone, theirs, at)]);
        const found = await store.find('handoff', { anyOf: { field: 'id', values: [mine, theirs] } });
        await store.commit([{ do: 'erase', subject: gone.subject, expect: null, records: [], at }]);
        store = await bed.reopen();
        await store.bring([...found.map(({ subject }) => subject), null, 'nobody']);
        const opened = await Promise.allSettled(found.map((document) => store.open(document, 'detail')));
        expect(opened.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
      });

      it('knows absence, flags, references and persons', async () => {
        const person = await begin(store);
        const { conversation, subject } = person;
        const id = newId('h');
        await store.commit([handoff(person, id, at)]);
        expect(ids(await store.find('handoff', { where: { conversation, dossier: null } }))).toEqual([id]);
        expect(ids(await store.find('handoff', { where: { conversation, dossier: 'another' } }))).toEqual([]);
        expect(ids(await store.find('conversation', { where: { draft: true, subject } }))).toEqual([conversation]);
        expect(ids(await store.find('conversation', { where: { draft: false, subject } }))).toEqual([]);
      });
    });

    describe('a commit', () => {
      it('is refused with Conflict when something expected no longer holds, and leaves nothing behind', async () => {
        const person = await begin(store);
        const { conversation, subject } = person;
        await store.commit([turn(person, 1, 1)]);
        const stale = [message(person, 1, 'never'), turn(person, 1, 1), audit(conversation, 1, subject)];
        expect(await outcomes([store.commit(stale)])).toEqual(['Conflict']);
        const halfway = [
          turn(person, 2, 2),
          { ...turn(person, 2, 2), kind: 'handoff', key: { id: 'none' }, expect: {}, set: {}, groups: {} } as never,
        ];
        expect(await outcomes([store.commit([message(person, 1, 'never'), ...halfway])])).toEqual(['Conflict']);
        expect(await store.find('message', { where: { of: conversation } })).toEqual([]);
        expect(await store.find('audit', { where: { of: conversation } })).toEqual([]);
        expect((await read(store, person)).version).toBe(2);
      });

      it('is refused with Duplicate when a unique key is taken, and leaves nothing behind', async () => {
        const [one, other] = [await begin(store), await begin(store)];
        const reference = newId('ZG');
        await store.commit([dossier(one, newId('d'), reference)]);
        const late = newId('d');
        expect(await outcomes([store.commit([turn(other, 1, 1), message(other, 1, 'never'), dossier(other, late, reference)])])).toEqual([
          'Duplicate',
        ]);
        expect(await store.get('dossier', { id: late })).toBeUndefined();
        expect(await store.find('message', { where: { of: other.conversation } })).toEqual([]);
        expect((await read(store, other)).version).toBe(1);
        expect(await outcomes([store.commit(arrivalOf(one))])).toEqual(['Duplicate']);
        expect(await outcomes([store.commit([audit('chain of one', 1)]), store.commit([audit('chain of one', 1)])])).toEqual(
          expect.arrayContaining(['ok', 'Duplicate']),
        );
      });

      it('harms no other commit of the same moment by being refused', async () => {
        const people = [];
        for (let index = 0; index < 16; index++) people.push(await begin(store));
        const reference = newId('ZG');
        const commits = people.map((person, index) => {
          if (index % 4 === 3) return store.commit([message(person, 1, 'late'), turn(person, 9, 1)]);
          return store.commit([
            turn(person, 1, 1),
            message(person, 1, 'hello'),
            dossier(person, newId('d'), index % 4 === 1 ? reference : newId('ZG')),
          ]);
        });
        const ended = await outcomes(commits);
        expect(ended.filter((outcome) => outcome === 'ok')).toHaveLength(9);
        expect(ended.filter((outcome) => outcome === 'Conflict')).toHaveLength(4);
        expect(ended.filter((outcome) => outcome === 'Duplicate')).toHaveLength(3);
        for (const [index, person] of people.entries()) {
          const kept = ended[index] === 'ok' ? 1 : 0;
          expect((await read(store, person)).open.handled).toBe(kept);
          expect(await store.find('message', { where: { of: person.conversation } })).toHaveLength(kept);
          expect(await store.find('dossier', { where: { conversation: person.conversation } })).toHaveLength(kept);
        }
      });

      it('wins alone when two come at once, in 200 rounds', async () => {
        const person = await begin(store);
        for (const round of upTo(200)) {
          const ended = await outcomes([
            store.commit([turn(person, round, round), message(person, round, 'one')]),
            store.commit([turn(person, round, round), message(person, round, 'other')]),
          ]);
          expect(ended.toSorted()).toEqual(['Conflict', 'ok']);
        }
        expect(await read(store, person)).toMatchObject({ version: 201, open: { handled: 200 } });
        expect(numbers(await store.find('message', { where: { of: person.conversation } }))).toEqual(upTo(200));
      }, 60_000);

      it('refuses what is not of the declared type', async () => {
        const person = await begin(store);
        const wrong = { ...handoff(person, newId('h'), at), key: { of: 'x', number: 1 } } as never;
        await expect(store.commit([wrong])).rejects.toThrow('no key');
        const lost = {
          ...resume(newId('r'), 'c'),
          open: { conversation: 'c', usedAt: 'yesterday', replacedAt: null, successor: null },
        } as never;
        expect(await outcomes([store.commit([lost])])).not.toEqual(['ok']);
      });
    });

    describe('accepting', () => {
      it('numbers what comes in without gaps, however much comes at once', async () => {
        const [one, other] = [await begin(store), await begin(store)];
        const all = upTo(40).map((index) => store.accept(arrival(index % 2 ? one : other, `id ${index}`, `text ${index}`)));
        const accepted = await Promise.all(all);
        for (const [person, remainder] of [
          [one, 1],
          [other, 0],
        ] as const) {
          const own = accepted.filter((_, index) => (index + 1) % 2 === remainder);
          expect(own.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(upTo(20).map((number) => number + 1));
          expect(numbers(await store.find('inbox', { where: { of: person.conversation } }))).toEqual(upTo(21));
          const found = await store.find('inbox', { where: { of: person.conversation, externalId: 'id 7' } });
          expect(numbers(found)).toEqual(remainder === 1 ? [accepted[6]?.number] : []);
        }
      });

      it('gives the database its time and the row its beginning, and opens by the same person only', async () => {
        const person = await begin(store);
        const before = await store.now();
        const { number } = await store.accept(arrival(person, 'x', 'mijn moeder is gevallen'));
        const stored = (await store.get('inbox', { of: person.conversation, number })) as Stored<'inbox'>;
        expect(stored.open).toMatchObject({ externalId: 'x', status: 'waiting', attempts: 0 });
        expect(stored.open.receivedAt.getTime()).toBeGreaterThanOrEqual(before.getTime() - 1000);
        expect(stored.open.receivedAt.getTime()).toBeLessThanOrEqual((await store.now()).getTime() + 1000);
        expect((await store.open(stored, 'entry')).text).toBe('mijn moeder is gevallen');
        const other = await begin(store);
        await expect(store.open({ ...stored, subject: other.subject }, 'entry')).rejects.toMatchObject({ name: 'Unreadable' });
      });

      it('gives a repeated id its first number and the hash of its first text, also at once', async () => {
        const person = await begin(store);
        const first = await store.accept(arrival(person, 'again', 'one'));
        expect(first).toEqual({ number: 2, repeated: false, textHash: 'hash of one' });
        expect(await store.accept(arrival(person, 'again', 'two'))).toEqual({ number: 2, repeated: true, textHash: 'hash of one' });
        const crowd = await Promise.all(upTo(8).map(() => store.accept(arrival(person, 'crowd', 'three'))));
        expect(new Set(crowd.map(({ number }) => number))).toEqual(new Set([3]));
        expect(crowd.filter(({ repeated }) => !repeated)).toHaveLength(1);
        expect((await store.accept(arrival(person, 'next'))).number).toBe(4);
        expect((await store.accept(arrival(await begin(store), 'again', 'one'))).repeated).toBe(false);
      });

      it('takes a row by a commit only where its conversation is, and leaves nothing behind otherwise', async () => {
        const person = await begin(store);
        const stray = newId('none');
        const [, row] = arrivalOf({ ...person, conversation: stray });
        const ended = await outcomes([
          store.commit([row as Change]),
          store.commit([turn(person, 1, 1)]),
          store.accept(arrival(person, 'x')),
        ]);
        expect(ended).toEqual(['Conflict', 'ok', 'ok']);
        expect(await store.find('inbox', { where: { of: stray } })).toEqual([]);
        expect(await outcomes([store.accept(arrival({ ...person, conversation: stray }, 'x'))])).toEqual(['NotFound']);
      });

      it('throws NotFound where there is no such conversation', async () => {
        const person = await begin(store);
        expect(await outcomes([store.accept(arrival({ ...person, conversation: newId('none') }, 'x'))])).toEqual(['NotFound']);
        expect(await outcomes([store.accept(arrival({ ...person, subject: newId('none') }, 'x'))])).toEqual(['NotFound']);
      });

      it('lets a turn handle the row and empty its entry in one commit', async () => {
        const person = await begin(store);
        const { conversation: of, subject } = person;
        const { number } = await store.accept(arrival(person, 'x'));
        const handled = {
          do: 'update',
          kind: 'inbox',
          key: { of, number },
          subject,
          expect: { status: 'waiting' },
          set: { status: 'handled' },
          groups: { entry: null },
        } as const;
        await store.commit([turn(person, 1, 1), handled, message(person, 1, 'antwoord'), audit(of, 1, subject)]);
        expect(await store.get('inbox', { of, number })).toMatchObject({ open: { status: 'handled' }, sealed: { entry: null } });
        expect(await outcomes([store.commit([handled])])).toEqual(['Conflict']);
        expect(numbers(await store.find('inbox', { where: { of, status: 'waiting' } }))).toEqual([1]);
      });

      it('lets an update seal an entry anew', async () => {
        const person = await begin(store);
        const { conversation: of, subject } = person;
        const { number } = await store.accept(arrival(person, 'x', 'before'));
        await store.commit([
          {
            do: 'update',
            kind: 'inbox',
            key: { of, number },
            subject,
            expect: {},
            set: { attempts: 1 },
            groups: { entry: { type: 'message', text: 'after', masked: ['bsn'], clientActivityId: null } },
          },
        ]);
        const stored = (await store.get('inbox', { of, number })) as Stored<'inbox'>;
        expect((await store.open(stored, 'entry')).text).toBe('after');
      });
    });

    describe('sealing', () => {
      it('makes a group unreadable in another document, group or place, or with a bit changed', async () => {
        const person = await begin(store);
        const id = newId('d');
        await store.commit([dossier(person, id, newId('ZG')), message(person, 1, 'one'), message(person, 2, 'two')]);
        const stored = (await store.get('dossier', { id })) as Stored<'dossier'>;
        const line = (await store.get('message', { of: person.conversation, number: 1 })) as Stored<'message'>;
        const flipped = Uint8Array.from(stored.sealed.contact ?? []);
        const unreadable = { name: 'Unreadable' };
        await expect(store.open({ ...stored, key: { id: 'other' } }, 'contact')).rejects.toMatchObject(unreadable);
        await expect(store.open({ ...stored, sealed: { contact: stored.sealed.health, health: null } }, 'contact')).rejects.toMatchObject(
          unreadable,
        );
        await expect(store.open({ ...line, key: { ...line.key, number: 2 } }, 'line')).rejects.toMatchObject(unreadable);
        for (const place of [0, 1, 13, 29, flipped.length - 1]) {
          const bytes = flipped.map((byte, index) => (index === place ? byte ^ 1 : byte));
          await expect(store.open({ ...stored, sealed: { ...stored.sealed, contact: bytes } }, 'contact')).rejects.toMatchObject(
            unreadable,
          );
        }
        await expect(
          store.open({ ...stored, sealed: { ...stored.sealed, contact: flipped.slice(0, 20) } }, 'contact'),
        ).rejects.toMatchObject(unreadable);
        await expect(store.open(stored, 'contact')).resolves.toMatchObject({ name: 'Riet de Vries' });
      });

      it('seals nothing for no one, and nothing for one whose key is gone', async () => {
        const stranger = { subject: newId('none'), conversation: newId('none') };
        await expect(store.commit([handoff(stranger, newId('h'), at)])).rejects.toMatchObject({ name: 'Conflict' });
        await expect(store.commit([{ ...handoff(stranger, newId('h'), at), subject: null } as never])).rejects.toThrow('for a person');
      });

      it('gives a blind index that is the same for equal values, and apart for fields', () => {
        expect(store.blindIndex('email', 'riet@voorbeeld.nl')).toBe(store.blindIndex('email', 'riet@voorbeeld.nl'));
        expect(store.blindIndex('email', 'riet@voorbeeld.nl')).toMatch(/^[\w-]{43}$/);
        expect(store.blindIndex('phone', 'riet@voorbeeld.nl')).not.toBe(store.blindIndex('email', 'riet@voorbeeld.nl'));
        expect(store.blindIndex('ab', 'c')).not.toBe(store.blindIndex('a', 'bc'));
        expect(store.blindIndex('text', '\ud800')).not.toBe(store.blindIndex('text', '\ud801'));
      });
    });

    describe('erasing', () => {
      it('leaves nothing of the person, and the others as they were', async () => {
        const [gone, stays] = [await begin(store), await begin(store)];
        const { conversation, subject } = gone;
        const credential = newId('r');
        for (const person of [gone, stays]) {
          await store.accept(arrival(person, 'x', 'vertrouwelijk'));
          const { conversation: of } = person;
          await store.commit([
            turn(person, 1, 1),
            message(person, 1, 'regel'),
            dossier(person, `d-${of}`, `ZG-${of}`),
            handoff(person, `h-${of}`, at),
            ...request(person, `q-${of}`, `ZQ-${of}`, ['access', 'erasure']),
            audit(of, 1, person.subject),
          ]);
          await store.commit([turn(person, 2, 2)]);
        }
        await store.commit([resume(credential, conversation)]);
        const before = await read(store, gone);
        const record = newId('hash');
        const removal = { do: 'remove', kind: 'resume', key: { id: credential } } as const;
        await store.commit([
          { do: 'erase', subject, expect: { conversation, version: 3 }, records: [record], at },
          removal,
          audit(conversation, 2, subject),
        ]);

        expect(await store.get('subject', { id: subject })).toBeUndefined();
        expect(await store.get('conversation', { id: conversation })).toBeUndefined();
        expect(await store.get('resume', { id: credential })).toBeUndefined();
        for (const kind of ['inbox', 'message'] as const) expect(await store.find(kind, { where: { of: conversation } })).toEqual([]);
        for (const kind of ['dossier', 'handoff', 'request'] as const)
          expect(await store.find(kind, { where: { conversation } })).toEqual([]);
        expect(await store.find('item', { where: { request: `q-${conversation}` } })).toEqual([]);
        expect(numbers(await store.find('audit', { where: { of: conversation } }))).toEqual([1, 2]);
        expect((await store.get('erasure', { id: record }))?.open.at).toEqual(at);
        await expect(store.open(before, 'state')).rejects.toMatchObject({ name: 'Unreadable' });
        expect(await outcomes([store.accept(arrival(gone, 'late')), store.commit([message(gone, 9, 'late')])])).toEqual([
          'NotFound',
          'Conflict',
        ]);

        expect(await store.open(await read(store, stays), 'state')).toEqual({ dialogs: { stack: ['after 2'] } });
        const [line] = await store.find('message', { where: { of: stays.conversation } });
        expect((await store.open(line as Stored<'message'>, 'line')).text).toBe('regel');
        for (const kind of ['dossier', 'request'] as const)
          expect(await store.find(kind, { where: { conversation: stays.conversation } })).toHaveLength(1);
        expect(await store.find('item', { where: { request: `q-${stays.conversation}` } })).toHaveLength(2);
        expect((await store.accept(arrival(stays, 'late'))).number).toBe(3);
      });

      it('is refused with Conflict when the conversation has moved on, and then erases nothing', async () => {
        const person = await begin(store);
        const { conversation, subject } = person;
        await store.commit([turn(person, 1, 1), message(person, 1, 'regel')]);
        const record = newId('hash');
        expect(
          await outcomes([
            store.commit([audit(conversation, 1), { do: 'erase', subject, expect: { conversation, version: 1 }, records: [record], at }]),
          ]),
        ).toEqual(['Conflict']);
        expect(await store.open(await read(store, person), 'state')).toEqual({ dialogs: { stack: ['after 1'] } });
        expect(await store.find('message', { where: { of: conversation } })).toHaveLength(1);
        expect(await store.get('erasure', { id: record })).toBeUndefined();
        expect(await store.find('audit', { where: { of: conversation } })).toEqual([]);
      });

      it('is refused with Conflict when a message was taken in that is not handled yet', async () => {
        const person = await begin(store);
        const { conversation, subject } = person;
        await store.commit([turn(person, 1, 1)]);
        await store.accept(arrival(person, 'ik ben er weer'));
        const erasure = { do: 'erase', subject, expect: { conversation, version: 2 }, records: [], at } as const;
        expect(await outcomes([store.commit([erasure])])).toEqual(['Conflict']);
        await store.commit([turn(person, 2, 2)]);
        await store.commit([{ ...erasure, expect: { conversation, version: 3 } }]);
        expect(await store.get('conversation', { id: conversation })).toBeUndefined();
      });

      it('may come twice, with the same record', async () => {
        const person = await begin(store);
        const erasure = { do: 'erase', subject: person.subject, expect: null, records: [newId('hash')], at } as const;
        await store.commit([erasure]);
        await store.commit([erasure]);
        expect(await store.get('conversation', { id: person.conversation })).toBeUndefined();
      });

      it('and a turn at the same moment: one of the two holds, whole', async () => {
        for (const round of upTo(20)) {
          const person = await begin(store);
          const { conversation, subject } = person;
          const erasure = { do: 'erase', subject, expect: { conversation, version: 1 }, records: [], at } as const;
          const work = [() => store.commit([erasure]), () => store.commit([turn(person, 1, 1), message(person, 1, 'regel')])];
          const ended = await outcomes((round % 2 ? work : work.toReversed()).map((go) => go()));
          expect(ended.toSorted()).toEqual(['Conflict', 'ok']);
          const there = await store.get('conversation', { id: conversation });
          expect(await store.find('message', { where: { of: conversation } })).toHaveLength(there ? 1 : 0);
        }
      }, 30_000);
    });

    describe('watching', () => {
      it('tells that a conversation moved on, and goes on from a cursor', async () => {
        const person = await begin(store);
        const { conversation } = person;
        const stop = new AbortController();
        const first = heardOf(store.watch(stop.signal), conversation);
        await store.commit([turn(person, 1, 1)]);
        const heard = await first;
        expect(heard).toMatchObject({ conversation, handled: 1, lastMessage: 2 });
        await store.commit([turn(person, 2, 2)]);
        expect(await heardOf(store.watch(stop.signal, heard.cursor), conversation)).toMatchObject({ handled: 2, lastMessage: 4 });
        stop.abort();
      });

      it('tells what stands also when a commit did not name it', async () => {
        const person = await begin(store);
        const { conversation, subject } = person;
        await store.commit([turn(person, 1, 1)]);
        const stop = new AbortController();
        const watching = store.watch(stop.signal)[Symbol.asyncIterator]();
        const heard = watching.next();
        await store.commit([
          { do: 'update', kind: 'conversation', key: { id: conversation }, subject, expect: {}, set: { status: 'idle' } },
        ]);
        expect((await heard).value).toMatchObject({ conversation, handled: 1, lastMessage: 2 });
        stop.abort();
        expect(await watching.next()).toEqual({ done: true, value: undefined });
      });

      it('ends when the signal aborts', async () => {
        const stop = new AbortController();
        const watching = store.watch(stop.signal)[Symbol.asyncIterator]();
        const next = watching.next();
        stop.abort();
        expect(await next).toMatchObject({ done: true });
      });

      it('says so when the cursor lies too far back, or is none', async () => {
        for (const cursor of ['82000000010000000129295A10', 'nonsense']) {
          const watching = store.watch(AbortSignal.timeout(5000), cursor)[Symbol.asyncIterator]();
          await expect(watching.next()).rejects.toMatchObject({ name: 'NotFound' });
        }
      });
    });

    it('answers', async () => {
      await store.ping();
      expect(Math.abs((await store.now()).getTime() - Date.now())).toBeLessThan(5000);
    });

    it('keeps everything, keys and blind indexes too, when it is opened again', async () => {
      const person = await begin(store);
      await store.commit([turn(person, 1, 1), message(person, 1, 'regel')]);
      const index = store.blindIndex('email', 'riet@voorbeeld.nl');
      store = await bed.reopen();
      expect(store.blindIndex('email', 'riet@voorbeeld.nl')).toBe(index);
      expect(await store.open(await read(store, person), 'state')).toEqual({ dialogs: { stack: ['after 1'] } });
      expect((await store.accept(arrival(person, 'x'))).number).toBe(2);
    });
  });
};
