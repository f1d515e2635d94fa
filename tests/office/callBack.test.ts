import { afterAll, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import { emailIndexOf, phoneIndexOf } from '../../bot/contactIndex.ts';
import type { Line } from '../../bot/office/lists.ts';
import type { Office } from '../../bot/office/office.ts';
import { confirmDecision, decideRequest, verifyRequest } from '../../bot/office/requests/acts.ts';
import { enterRequest, type Letter } from '../../bot/office/requests/enter.ts';
import { showRequest } from '../../bot/office/requests/show.ts';
import { parseSettings } from '../../bot/settings.ts';
import { requestCommand } from '../../bot/terminal/admin/requestCommand.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import type { DossierContact } from '../../domain/dossier.ts';
import type { Change, Store } from '../../domain/store.ts';
import type { Right } from '../../domain/understanding.ts';
import { begin, dossier, type Person, request } from '../storage/fixtures.ts';
import { engines } from '../support/engines.ts';

const now = new Date('2026-03-06T09:00:00Z');
const letter: Letter = {
  ...{ rights: ['access'], receivedOn: '2026-03-01', text: 'Ik wil mijn gegevens zien.', subject: null, marketing: false },
  ...{ name: 'Riet de Vries', phone: '06 12345678', email: 'riet@voorbeeld.nl' },
};
const granted = { outcome: 'granted', ground: null, explanation: '' } as const;
const how = 'Teruggebeld; ze noemde de dag van het gesprek.';
const mandate = 'Mentorschap, beschikking gezien.';

describe.each(engines)('a call back ($name)', (engine) => {
  let store: Store;
  let leave: () => Promise<void>;
  beforeAll(engine.start);
  afterAll(engine.stop);
  beforeEach(async () => {
    ({ store, leave } = await engine.open());
    return leave;
  });
  const officeOf = (id: string): Office => ({ store, actor: { id, standing: null }, clock: () => now, identifiers });
  const office = (): Office => officeOf('terminal');
  /** A dossier of somebody, as it is looked up; gives its reference. */
  const keep = async (person: Person, contact: Partial<DossierContact> = {}): Promise<string> => {
    const reference = identifiers.newReference();
    const kept = dossier(person, identifiers.newId(), reference) as Extract<Change, { do: 'insert'; kind: 'dossier' }>;
    const held = { ...(kept.groups.contact as DossierContact), ...contact };
    const phoneIndex = held.phone === null ? null : phoneIndexOf(store, held.phone);
    const emailIndex = held.email === null ? null : emailIndexOf(store, held.email);
    await store.commit([{ ...kept, open: { ...kept.open, phoneIndex, emailIndex }, groups: { ...kept.groups, contact: held } }]);
    return reference;
  };
  const asked = async (person: Person, rights: readonly Right[] = ['access']): Promise<string> => {
    const reference = identifiers.newReference();
    await store.commit(request(person, identifiers.newId(), reference, rights));
    return reference;
  };
  const show = async (reference: string): Promise<Line> => JSON.parse(JSON.stringify(await showRequest(office(), reference))) as Line;
  const statusOf = async ({ subject }: Person): Promise<unknown> => (await store.get('subject', { id: subject }))?.open.status;

  describe('about somebody else', () => {
    engine.it('leaves the request waiting until it was shown that they may ask, which can be noted later', async () => {
      await keep(await begin(store));
      const { reference } = await enterRequest(
        officeOf('an'),
        { ...letter, rights: ['access', 'complaint'], subject: 'Jan de Vries' },
        null,
      );
      await verifyRequest(office(), reference, how, null);
      expect(await show(reference)).toMatchObject({ representation: 'unproven', items: [{ status: 'waiting' }, { status: 'waiting' }] });
      await expect(decideRequest(office(), reference, 'access', granted)).rejects.toThrow('may ask for another');
      await expect(verifyRequest(office(), reference, how, null)).rejects.toThrow('made sure before');
      await verifyRequest(office(), reference, 'Post.', mandate);
      expect(await show(reference)).toMatchObject({
        representation: 'proven',
        items: [{ status: 'inProgress' }, { status: 'inProgress' }],
        steps: [{}, {}, { what: 'verified', right: 'access', text: `Post. ${mandate}` }, { right: 'complaint' }],
      });
      await expect(verifyRequest(office(), reference, 'Nog eens.', mandate)).rejects.toThrow('made sure before');
      await decideRequest(office(), reference, 'access', granted);
    });
    engine.it('frees a request that was taken in hand before a mandate was asked', async () => {
      await keep(await begin(store));
      const { reference } = await enterRequest(officeOf('an'), { ...letter, subject: 'Jan de Vries' }, null);
      const [item] = await store.find('item', {});
      const set = { status: 'inProgress', verifiedAt: now, verifiedBy: 'callback' } as const;
      await store.commit([
        { ...{ do: 'update', kind: 'item', key: item?.key ?? { id: '' }, subject: item?.subject ?? null }, expect: {}, set },
      ]);
      await verifyRequest(office(), reference, 'Post.', mandate);
      await decideRequest(office(), reference, 'access', granted);
      expect(await show(reference)).toMatchObject({ items: [{ status: 'decided', outcome: 'granted' }] });
    });
    engine.it('takes a mandate for what needs nobody to be known, though no number is kept', async () => {
      const objection = { ...letter, rights: ['objection'], marketing: true, subject: 'Jan de Vries' } as const;
      const { reference } = await enterRequest(officeOf('an'), objection, null);
      await expect(decideRequest(office(), reference, 'objection', granted)).rejects.toThrow('may ask for another');
      await verifyRequest(office(), reference, 'Post.', mandate);
      expect(await show(reference)).toMatchObject({ representation: 'proven', states: [{ verifiedAt: null }] });
      await decideRequest(office(), reference, 'objection', granted);
    });
    engine.it('restricts once both are sure, and not before', async () => {
      const person = await begin(store);
      await keep(person);
      const { reference } = await enterRequest(officeOf('an'), { ...letter, rights: ['restriction'], subject: 'Jan de Vries' }, null);
      await verifyRequest(office(), reference, how, null);
      expect(await statusOf(person)).toBe('open');
      await verifyRequest(office(), reference, 'Post.', mandate);
      expect(await statusOf(person)).toBe('restricted');
    });
    engine.it('takes no mandate where nobody else is meant', async () => {
      const person = await begin(store);
      await keep(person);
      await expect(verifyRequest(office(), await asked(person), how, mandate)).rejects.toThrow('not made for another');
    });
  });

  describe('opens', () => {
    engine.it('the dossier of the conversation in which it was asked', async () => {
      const person = await begin(store);
      const [own, elsewhere] = [await keep(person), await keep(await begin(store))];
      const reference = await asked(person);
      await verifyRequest(office(), reference, how, null);
      expect(await show(reference)).toMatchObject({ opens: [own], items: [{ status: 'inProgress' }] });
      expect(own).not.toBe(elsewhere);
    });
    engine.it('of a letter those with its phone or address that hold a number of the person’s own', async () => {
      const byPhone = await keep(await begin(store), { email: null });
      await keep(await begin(store), { phone: null });
      const { reference } = await enterRequest(office(), letter, null);
      await verifyRequest(office(), reference, how, null);
      expect(await show(reference)).toMatchObject({ opens: [byPhone] });
    });
    engine.it('those that are named, and no others; they are what a restriction restricts', async () => {
      const [one, two, other] = [await begin(store), await begin(store), await begin(store)];
      const [first, second] = [await keep(one, { phone: '+31201234567' }), await keep(two)];
      await keep(other);
      const { reference } = await enterRequest(office(), { ...letter, rights: ['restriction'] }, null);
      await verifyRequest(office(), reference, how, null, { references: [first.toLowerCase(), ` ${second}`, first] });
      expect(await show(reference)).toMatchObject({ opens: [first, second] });
      expect([await statusOf(one), await statusOf(two), await statusOf(other)]).toEqual(['restricted', 'restricted', 'open']);
    });
    engine.it('another one later, when that number was called too', async () => {
      const person = await begin(store);
      const [own, later] = [await keep(person), await keep(await begin(store), { phone: '+31201234567' })];
      const reference = await asked(person);
      await verifyRequest(office(), reference, how, null);
      await verifyRequest(office(), reference, 'Ook het vaste nummer gebeld.', null, {
        references: [later],
        differs: 'Ze noemde ook dit nummer.',
      });
      expect(await show(reference)).toMatchObject({ opens: [own, later] });
    });
    engine.it('one that shares a number, an address, a name or the conversation, or of which it is said why it is theirs', async () => {
      const none = { name: null, phone: null, email: null } as const;
      const own = '+31201234567';
      const cases: [Partial<DossierContact>, Partial<Letter>][] = [
        [{ name: 'Piet Bos', email: null }, { phone: '06 12345678' }],
        [{ name: 'Piet Bos', phone: own }, { email: 'Riet@Voorbeeld.nl' }],
        [{ name: 'Ríet  DE VRIES', phone: own, email: null }, { name: 'riet de vries' }],
      ];
      for (const [held, told] of cases) {
        const { reference } = await enterRequest(office(), { ...letter, ...none, ...told }, null);
        const kept = await keep(await begin(store), held);
        expect(await verifyRequest(office(), reference, how, null, { references: [kept] })).toMatchObject([
          { reference: kept, name: held.name },
        ]);
      }
      const { reference } = await enterRequest(office(), { ...letter, ...none }, null);
      const kept = await keep(await begin(store));
      const lines: Line[] = [];
      const typed = [reference, 'verify', '--how', how, '--dossier', kept, '--differs', 'Ze belde met haar nieuwe nummer.'];
      await requestCommand.read(typed)(office(), (line) => lines.push(line), parseSettings({}));
      expect(lines).toMatchObject([{ opened: [{ reference: kept, name: 'Riet de Vries' }] }]);
      expect(await show(reference)).toMatchObject({ opens: [kept], steps: [{ text: `${how} Ze belde met haar nieuwe nummer.` }] });
    });
    engine.it('a dossier whose name is told to nobody while it is only kept, and the reading is written down', async () => {
      const person = await begin(store);
      const kept = await keep(person);
      const { subject } = person;
      await store.commit([{ do: 'update', kind: 'subject', key: { id: subject }, subject, expect: {}, set: { status: 'restricted' } }]);
      const { reference } = await enterRequest(office(), letter, null);
      const lines: Line[] = [];
      await requestCommand.read([reference, 'verify', '--how', how])(office(), (line) => lines.push(line), parseSettings({}));
      expect(lines).toMatchObject([{ opened: [{ reference: kept, name: null }] }]);
      const facts = await store.find('audit', { where: { of: 'staff terminal' } });
      expect(facts.at(-1)?.open).toMatchObject({ act: 'dossiers.read', about: subject });
    });
    engine.it('is what is typed at the terminal', async () => {
      const [first, second] = [await keep(await begin(store)), await keep(await begin(store))];
      const { reference } = await enterRequest(office(), { ...letter, phone: null, email: null }, null);
      const lines: Line[] = [];
      const typed = [reference, 'verify', '--how', how, '--dossier', `${first}, ${second}`];
      await requestCommand.read(typed)(office(), (line) => lines.push(line), parseSettings({}));
      const name = 'Riet de Vries';
      expect(lines).toEqual([{ reference, done: 'request.verified', opened: [first, second].map((each) => ({ reference: each, name })) }]);
      expect(await show(reference)).toMatchObject({ opens: [first, second] });
    });
  });

  describe('is refused with what to do', () => {
    const refused = async (reference: string, said: string, dossiers: readonly string[] = []): Promise<void> => {
      await expect(verifyRequest(office(), reference, how, null, { references: dossiers })).rejects.toThrow(said);
      expect(await store.find('step', {})).toEqual([]);
      expect((await show(reference))['opens']).toEqual([]);
    };
    engine.it('where nothing is kept of who asks: then it is not applicable', async () => {
      const { reference } = await enterRequest(officeOf('an'), letter, null);
      await refused(reference, '--dossier');
      await refused(reference, 'notApplicable');
      const nothing = { outcome: 'notApplicable', ground: null, explanation: 'We bewaren niets van jou in ons systeem.' } as const;
      await decideRequest(office(), reference, 'access', nothing);
      await confirmDecision(officeOf('ma'), reference, 'access');
      expect(await show(reference)).toMatchObject({ items: [{ status: 'decided', outcome: 'notApplicable' }] });
    });
    engine.it('where no number is on file, or only one of somebody else', async () => {
      const [one, two] = [await begin(store), await begin(store)];
      const [without, of] = [await keep(one, { phone: null }), await keep(two, { notOwn: ['phone'] })];
      await refused(await asked(one), 'no phone number of their own');
      await refused(await asked(two), 'no phone number of their own');
      const reference = await asked(await begin(store));
      await refused(reference, `${without} has no phone number`, [without]);
      await refused(reference, `${of} has no phone number`, [await keep(await begin(store)), of]);
      await refused(reference, 'no dossier with this reference', ['ZG-0000-0000']);
    });
    engine.it('where nothing that who asks told leads to the dossier that is named', async () => {
      const stranger = await keep(await begin(store), { name: 'Piet Bos', phone: '+31201234567', email: 'piet@voorbeeld.nl' });
      const { reference } = await enterRequest(office(), { ...letter, name: null, phone: null, email: null }, null);
      await refused(reference, '--differs', [stranger]);
      const named = { references: [stranger], differs: 'x' };
      await expect((async () => verifyRequest(office(), reference, how, null, named))()).rejects.toThrow('in a sentence at least');
      const { reference: of } = await enterRequest(office(), letter, null);
      await refused(of, `${stranger} has no conversation, number, address or name in common`, [await keep(await begin(store)), stranger]);
    });
    engine.it('where the dossiers of a letter have several numbers: whoever wrote it may hold one and not the other', async () => {
      const [own, victim] = [await begin(store), await begin(store)];
      const first = await keep(own, { email: 'piet@voorbeeld.nl' });
      await keep(victim, { phone: '+31201234567' });
      const { reference } = await enterRequest(office(), letter, null);
      await refused(reference, 'whose number you called');
      await verifyRequest(office(), reference, how, null, { references: [first] });
      expect(await show(reference)).toMatchObject({ opens: [first] });
    });
  });
});
