import { afterAll, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import { type Actor, Forbidden, findActor, findKeeper } from '../../bot/office/actor.ts';
import { listConsentsAt } from '../../bot/office/listConsentsAt.ts';
import { withdrawConsents } from '../../bot/office/withdrawConsents.ts';
import { addStaff, changeRole, removeStaff } from '../../bot/office/keepStaff.ts';
import type { Line } from '../../bot/office/lists.ts';
import { noteClient } from '../../bot/office/noteClient.ts';
import type { Office } from '../../bot/office/office.ts';
import { readList } from '../../bot/office/readList.ts';
import { confirmDecision, decideRequest, extendRequest, note, verifyRequest, withdrawRequest } from '../../bot/office/requests/acts.ts';
import { enterRequest, type Letter as Entered } from '../../bot/office/requests/enter.ts';
import { listOpen } from '../../bot/office/requests/listOpen.ts';
import { showRequest } from '../../bot/office/requests/show.ts';
import { emailIndexOf } from '../../bot/contactIndex.ts';
import { remindOfficers } from '../../bot/jobs/reminders.ts';
import { parseSettings } from '../../bot/settings.ts';
import { requestCommand } from '../../bot/terminal/admin/requestCommand.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import { mayReceiveOffers } from '../../domain/gate.ts';
import type { Letter } from '../../domain/letter.ts';
import { RuleError } from '../../domain/ruleError.ts';
import type { Role } from '../../domain/staff.ts';
import type { Change, Store } from '../../domain/store.ts';
import { sentence } from '../../locales/sentence.ts';
import { engines } from '../support/engines.ts';
import { answersIn, mailsIn } from '../support/mailsIn.ts';
import { begin, request } from '../storage/fixtures.ts';

/** Keys of staff outlive a test where an engine is shared, so every test has its own staff. */
let test = 0;
let now = new Date('2026-03-06T09:00:00Z');
const clock = (): Date => now;

describe.each(engines)('the office ($name)', (engine) => {
  let store: Store;
  let leave: () => Promise<void>;
  beforeAll(engine.start);
  afterAll(engine.stop);
  beforeEach(async () => {
    test++;
    now = new Date('2026-03-06T09:00:00Z');
    ({ store, leave } = await engine.open());
    return leave;
  });
  const officeOf = (actor: Actor): Office => ({ store, actor, clock, identifiers });
  const terminal = (): Office => officeOf({ id: 'terminal', standing: null });
  const idOf = (name: string): string => `${name}${process.pid}.${test}`;
  const as = async (name: string): Promise<Office> => officeOf(await findActor(store, idOf(name)));
  const hire = async (name: string, role: Role, secrecyOn: string | null = '2026-01-05'): Promise<Office> => {
    await addStaff(terminal(), { id: idOf(name), name, email: `${name}@voorbeeld.nl`, role, secrecyOn });
    return as(name);
  };
  const linesOf = async (read: (take: (line: Line) => void) => Promise<unknown>): Promise<Line[]> => {
    const lines: Line[] = [];
    await read((line) => lines.push(line));
    return JSON.parse(JSON.stringify(lines)) as Line[];
  };
  /** Somebody of whom a dossier holds the address of the letter, and a number. */
  const keepRiet = async (): Promise<void> => {
    const { subject, conversation } = await begin(store);
    await store.commit([dossierOf(store, subject, conversation, 'riet@voorbeeld.nl')]);
  };
  const lastActOf = async ({ actor }: Office): Promise<string | undefined> =>
    (await store.find('audit', { where: { of: `staff ${actor.id}` } })).at(-1)?.open.act;
  const letter: Entered = {
    ...{ rights: ['access', 'erasure'], receivedOn: '2026-01-31', text: 'Ik wil mijn gegevens zien, en daarna weg.' },
    ...{ name: 'Riet de Vries', phone: '06 12345678', email: 'riet@voorbeeld.nl', subject: null, marketing: false },
  };

  describe('staff', () => {
    engine.it('are listed with their role and the day of their secrecy; who left keeps no address', async () => {
      await hire('anja', 'privacyOfficer');
      await hire('bram', 'advisor', null);
      await changeRole(terminal(), idOf('bram'), 'manager');
      await removeStaff(terminal(), idOf('bram'));
      const lines = await linesOf((take) => readList(terminal(), 'staff', take));
      expect(lines).toMatchObject([
        { id: idOf('anja'), name: 'anja', email: 'anja@voorbeeld.nl', role: 'privacyOfficer', secrecyOn: '2026-01-05', removedAt: null },
        { id: idOf('bram'), name: 'bram', email: null, role: 'manager', secrecyOn: null, removedAt: now.toISOString() },
      ]);
      const acts = (await store.find('audit', { where: { of: 'staff terminal' } })).map(({ open }) => open.act);
      expect(acts.slice(-5)).toEqual([
        'staff.added:privacyOfficer',
        'staff.added:advisor',
        'staff.changed:manager',
        'staff.removed',
        'staff.read',
      ]);
    });
    engine.it('have a name of their own for ever', async () => {
      await hire('anja', 'advisor');
      await expect(hire('anja', 'advisor')).rejects.toThrow('This name is taken');
      const twice = { id: idOf('anna'), name: 'anna', email: 'Anja@voorbeeld.nl', role: 'manager', secrecyOn: null } as const;
      await expect(addStaff(terminal(), twice)).rejects.toThrow('this mail address');
      await expect(addStaff(terminal(), { ...twice, id: idOf('anja').toUpperCase(), email: 'x@y.nl' })).rejects.toThrow(
        'This name is taken',
      );
      await removeStaff(terminal(), idOf('anja'));
      await expect(hire('anja', 'advisor')).rejects.toThrow('This name is taken');
    });
    engine.it('have accepted their duty of secrecy today at the latest', async () => {
      now = new Date('2026-03-06T22:59:59Z');
      await expect(hire('anja', 'advisor', '2026-03-07')).rejects.toThrow('still to come');
      await hire('bram', 'advisor', '2026-03-06');
      expect((await linesOf((take) => readList(terminal(), 'staff', take))).map(({ name }) => name)).toEqual(['bram']);
    });
    engine.it('are kept by anybody at the terminal until there is an admin', async () => {
      expect(await findKeeper(store, undefined, undefined, true)).toEqual({ id: 'terminal', standing: null });
      await hire('anja', 'privacyOfficer');
      expect(await findKeeper(store, undefined, undefined, true)).toEqual({ id: 'terminal', standing: null });
      await hire('bea', 'admin');
      await expect(findKeeper(store, undefined, undefined, true)).rejects.toThrow('In production');
      const keeper = officeOf(await findKeeper(store, idOf('anja'), undefined, true));
      await expect(changeRole(keeper, idOf('bea'), 'advisor')).rejects.toThrow(Forbidden);
    });
    engine.it('are known by name once there are any', async () => {
      expect(await findActor(store, 'zomaar')).toEqual({ id: 'zomaar', standing: null });
      await hire('anja', 'advisor');
      await expect(findActor(store, 'zomaar')).rejects.toThrow('not on the list of staff');
    });
    engine.it('do what their role allows, and nothing once they left', async () => {
      const { reference } = await enterRequest(terminal(), letter, null);
      const [advisor, auditor, admin] = [await hire('an', 'advisor'), await hire('au', 'auditor'), await hire('ad', 'admin')];
      const silent = await hire('si', 'advisor', null);
      await expect(extendRequest(advisor, reference, null, 'Het is veel werk.')).rejects.toThrow('which may not do this');
      await expect(readList(admin, 'dossiers', () => {})).rejects.toThrow(Forbidden);
      await expect(note(auditor, reference, 'gezien')).rejects.toThrow(Forbidden);
      await expect(readList(silent, 'dossiers', () => {})).rejects.toThrow('has not accepted the duty of secrecy');
      await note(advisor, reference, 'Belde terug, niemand nam op.');
      await removeStaff(terminal(), advisor.actor.id);
      await expect(note(await as('an'), reference, 'nog eens')).rejects.toThrow('no longer of the staff');
      expect(await lastActOf(advisor)).toBe('request.noted');
    });
  });

  describe('a request', () => {
    engine.it('that came by mail runs from the day on which it arrived', async () => {
      const office = await hire('anja', 'advisor');
      const { reference } = await enterRequest(
        office,
        { ...letter, text: 'Ik wil inzage. Mijn bsn is 111222333.', name: 'Riet 111222333' },
        null,
      );
      const [line] = await linesOf((take) => readList(office, 'requests', take));
      expect(line).toMatchObject({
        ...{ reference, channel: 'terminal', receivedAt: '2026-01-30T23:00:00.000Z', text: 'Ik wil inzage. Mijn bsn is [bsn].' },
        requester: { name: 'Riet [bsn]', phone: '+31612345678', email: 'riet@voorbeeld.nl', isSubject: true },
        items: ['access', 'erasure'].map((right) => ({
          right,
          status: 'received',
          confirmed: true,
          promisedOn: '2026-02-28',
          legalDueOn: '2026-03-02',
        })),
      });
    });
    engine.it('that came by mail is confirmed by mail, and says no more than what was asked and until when', async () => {
      const { reference, mailed } = await enterRequest(await hire('anja', 'advisor'), letter, null);
      expect(mailed).toBe(true);
      expect(await mailsIn(store)).toEqual([
        {
          to: 'riet@voorbeeld.nl',
          subject: sentence('mail.receipt.subject'),
          paragraphs: [
            sentence('mail.receipt', { rights: 'inzage en verwijdering', reference }),
            sentence('mail.receiptBy', { date: 'zaterdag 28 februari 2026' }),
            sentence('mail.notYou'),
          ],
        },
      ]);
      expect((await enterRequest(terminal(), { ...letter, email: null }, null)).mailed).toBe(false);
      await enterRequest(terminal(), { ...letter, rights: ['complaint'] }, null);
      await enterRequest(terminal(), { ...letter, rights: ['withdraw_consent'] }, null);
      const [, complaint, withdrawal] = await mailsIn(store);
      expect(complaint?.paragraphs[1]).toBe(sentence('mail.notYou'));
      expect(withdrawal?.paragraphs[1]).toBe(sentence('mail.withdrawn'));
    });
    engine.it('is refused with a sentence when something is wrong with it', async () => {
      const faults: [Partial<Entered>, string][] = [
        [{ receivedOn: '2026-03-07' }, 'still to come'],
        [{ receivedOn: '2020-01-31' }, 'more than a year ago'],
        [{ text: '  ' }, 'Say what was asked'],
        [{ rights: [] }, 'Say which right'],
        [{ email: 'riet' }, 'no mail address'],
        [{ phone: '12' }, 'no phone number'],
      ];
      for (const [fault, said] of faults)
        await expect((async () => enterRequest(terminal(), { ...letter, ...fault }, null))()).rejects.toThrow(said);
      expect(await store.find('request', {})).toEqual([]);
    });
    engine.it('is worked off with proof: made sure, proposed, confirmed', async () => {
      await keepRiet();
      const [entered, officer, manager] = [await hire('an', 'advisor'), await hire('po', 'privacyOfficer'), await hire('ma', 'manager')];
      const { reference } = await enterRequest(entered, { ...letter, receivedOn: '2026-03-01' }, null);
      await expect(decideRequest(officer, reference, 'access', { outcome: 'granted', ground: null, explanation: '' })).rejects.toThrow(
        'Make sure who asks',
      );
      await verifyRequest(entered, reference, 'Teruggebeld op het nummer in het dossier; ze noemde de dag van het gesprek.', null);
      await decideRequest(officer, reference, 'access', { outcome: 'granted', ground: null, explanation: '' });
      const refusal = {
        outcome: 'refused',
        ground: 'art. 17(3)(e)',
        explanation: 'Er loopt een klacht waarvoor we dit nodig hebben.',
      } as const;
      await decideRequest(officer, reference, 'erasure', refusal);
      await expect(confirmDecision(officer, reference, 'erasure')).rejects.toThrow('another than who proposed');
      await confirmDecision(manager, reference, 'erasure');
      expect(await lastActOf(manager)).toBe('request.decided');
      const shown = JSON.parse(JSON.stringify(await showRequest(officer, reference.toLowerCase()))) as Line;
      expect(shown).toMatchObject({
        enteredBy: entered.actor.id,
        items: [
          { right: 'access', status: 'decided', outcome: 'granted', ground: null },
          { right: 'erasure', status: 'decided', outcome: 'refused', ground: 'art. 17(3)(e)', decidedAt: now.toISOString() },
        ],
        steps: [
          { what: 'verified', right: 'access', by: entered.actor.id },
          { what: 'verified', right: 'erasure' },
          { what: 'decided', right: 'access', by: officer.actor.id },
          { what: 'proposed', right: 'erasure', text: refusal.explanation },
          { what: 'decided', right: 'erasure', by: manager.actor.id },
        ],
        checklist: [
          { done: true, rights: [] },
          { done: true, overdue: false },
          { done: true, refused: ['erasure'] },
          { done: true },
          { done: true },
        ],
      });
      await expect(withdrawRequest(officer, reference, null, 'Ze belde.')).rejects.toThrow('Nothing of this request');
    });
    engine.it('is extended once, for all that is open, and shows both dates', async () => {
      const officer = await hire('po', 'privacyOfficer');
      const { reference } = await enterRequest(officer, { ...letter, receivedOn: '2026-03-01' }, null);
      await extendRequest(officer, reference, null, 'Het zijn veel gesprekken.');
      await expect(extendRequest(officer, reference, null, 'Nog meer.')).rejects.toThrow('once');
      const [line] = await linesOf((take) => listOpen(officer, 10, take));
      expect(line).toMatchObject({
        items: [{ promisedOn: '2026-04-01', extendedTo: '2026-06-01', dueAt: '2026-06-01T21:59:59.999Z' }, {}],
      });
    });
    engine.it('of which one right was extended says which others still can be', async () => {
      const officer = await hire('po', 'privacyOfficer');
      const { reference } = await enterRequest(officer, { ...letter, receivedOn: '2026-03-01' }, null);
      await extendRequest(officer, reference, 'access', 'Het zijn veel gesprekken.');
      for (const right of [null, 'access'] as const)
        await expect(extendRequest(officer, reference, right, 'Nog meer.')).rejects.toThrow('can still be: --right erasure.');
      await extendRequest(officer, reference, 'erasure', 'Het zijn veel gesprekken.');
      await expect(extendRequest(officer, reference, null, 'Nog meer.')).rejects.toThrow('once');
    });
    engine.it('is listed while something is open, the most urgent first', async () => {
      const references = [];
      for (const receivedOn of ['2026-03-03', '2026-03-01', '2026-03-02'])
        references.push((await enterRequest(terminal(), { ...letter, receivedOn }, null)).reference);
      const open = async (limit = 10): Promise<unknown[]> =>
        (await linesOf((take) => listOpen(terminal(), limit, take))).map(({ reference }) => reference);
      expect(await open()).toEqual([references[1], references[2], references[0]]);
      expect(await open(1)).toEqual([references[1]]);
      // However many rights one request asks, the next one has its place.
      const rights = ['access', 'erasure', 'rectification', 'restriction', 'portability', 'complaint'] as const;
      const { reference: full } = await enterRequest(terminal(), { ...letter, rights, receivedOn: '2026-02-27' }, null);
      expect(await open(2)).toEqual([full, references[1]]);
      await withdrawRequest(terminal(), full, null, 'Ze belde dat het niet meer hoeft.');
      await withdrawRequest(terminal(), references[1] as string, 'access', 'Ze belde dat het niet meer hoeft.');
      expect(await open()).toEqual([references[1], references[2], references[0]]);
      await withdrawRequest(terminal(), references[1] as string, null, 'Het wissen ook niet.');
      expect(await open()).toEqual([references[2], references[0]]);
    });
    engine.it('for another gives nothing until it is shown that they may ask', async () => {
      await keepRiet();
      const officer = await hire('po', 'privacyOfficer');
      const { reference } = await enterRequest(terminal(), { ...letter, subject: 'Jan de Vries' }, null);
      await verifyRequest(terminal(), reference, 'Teruggebeld op het nummer in het dossier.', null);
      const granted = { outcome: 'granted', ground: null, explanation: '' } as const;
      await expect(decideRequest(officer, reference, 'access', granted)).rejects.toThrow('may ask for another');
      const { reference: other } = await enterRequest(terminal(), { ...letter, subject: 'Jan de Vries' }, null);
      await verifyRequest(terminal(), other, 'Teruggebeld op het nummer in het dossier.', 'Mentorschap, beschikking gezien.');
      await decideRequest(officer, other, 'access', granted);
      expect(await showRequest(terminal(), other)).toMatchObject({ representation: 'proven', subject: { name: 'Jan de Vries' } });
    });
    engine.it('of which a refusal is confirmed by two at once is decided once', async () => {
      const [officer, one, two] = [await hire('po', 'privacyOfficer'), await hire('ma', 'manager'), await hire('mb', 'manager')];
      const person = await begin(store);
      await store.commit(request(person, identifiers.newId(), identifiers.newReference(), ['complaint']));
      const reference = String((await store.find('request', {}))[0]?.open.reference);
      const refusal = { outcome: 'refused', ground: 'art. 12(5)', explanation: 'Deze klacht is al beantwoord in maart.' } as const;
      await decideRequest(officer, reference, 'complaint', refusal);
      const ended = await Promise.allSettled([confirmDecision(one, reference, 'complaint'), confirmDecision(two, reference, 'complaint')]);
      expect(ended.map(({ status }) => status).toSorted((a, b) => a.localeCompare(b))).toEqual(['fulfilled', 'rejected']);
      expect((await store.find('step', {})).filter(({ open }) => open.what === 'decided')).toHaveLength(1);
    });
    engine.it('that nobody has is told in one sentence', async () => {
      await expect(showRequest(terminal(), 'ZG-0000-0000')).rejects.toThrow(RuleError);
      await expect(note(terminal(), "ZG'; DROP TABLE request", 'x')).rejects.toThrow('no request with this reference');
    });
    engine.it('to restrict, once it is sure who asks, hides the dossier from all but who states a ground', async () => {
      const person = await begin(store);
      await store.commit([
        ...request(person, identifiers.newId(), identifiers.newReference(), ['restriction']),
        dossierOf(store, person.subject, person.conversation, 'riet@voorbeeld.nl'),
      ]);
      const seen = async (ground: string | null): Promise<unknown> =>
        (await linesOf((take) => readList(terminal(), 'dossiers', take, ground)))[0];
      expect(await seen(null)).toMatchObject({ contact: { name: 'Riet' }, situation: 'Ik zorg.' });
      await verifyRequest(terminal(), String((await store.find('request', {}))[0]?.open.reference), 'Teruggebeld, ze wist de datum.', null);
      expect(await seen(null)).toMatchObject({ contact: { name: null, email: null }, situation: null, relation: null, flags: [] });
      expect(await seen('art. 18(2): een rechtszaak')).toMatchObject({ contact: { name: 'Riet' }, situation: 'Ik zorg.' });
      expect(await lastActOf(terminal())).toBe('dossiers.read:restricted:claim');
      for (const none of ['art. 18(2)', 'omdat het moet', 'art. 17(3)(e) claim'])
        await expect(seen(none)).rejects.toThrow('a ground of art. 18(2)');
      await store.commit([consultHandoff(person)]);
      const wish = async (ground: string | null): Promise<unknown> =>
        (await linesOf((take) => readList(terminal(), 'handoffs', take, ground)))[0];
      expect(await wish(null)).toMatchObject({ reason: 'crisis', words: [] });
      expect(await wish('rights: haar kinderen lopen gevaar')).toMatchObject({ words: ['hij slaat me'] });
    });
  });

  engine.it('a restriction that came by letter hides the dossier of that address, once it is sure who asks', async () => {
    const [one, other] = [await begin(store), await begin(store)];
    await store.commit([
      dossierOf(store, one.subject, one.conversation, 'riet@voorbeeld.nl'),
      dossierOf(store, other.subject, other.conversation, 'piet@voorbeeld.nl'),
    ]);
    const names = async (): Promise<unknown[]> =>
      (await linesOf((take) => readList(terminal(), 'dossiers', take))).map(({ contact }) => (contact as { name: unknown }).name);
    const { reference } = await enterRequest(terminal(), { ...letter, rights: ['restriction'] }, null);
    expect(await names()).toEqual(['Riet', 'Riet']);
    await verifyRequest(terminal(), reference, 'Teruggebeld op het nummer in het dossier.', null);
    expect(await names()).toEqual([null, 'Riet']);
  });

  describe('mail', () => {
    const mails = (): Promise<Letter[]> => answersIn(store);
    const textOf = ({ paragraphs }: Letter): string => paragraphs.join('\n');
    const refusal = {
      outcome: 'refused',
      ground: 'art. 17(3)(e)',
      explanation: 'Er loopt een klacht waarvoor we dit nodig hebben.',
    } as const;

    engine.it('tells of an extension, and why only to who was made sure of', async () => {
      await keepRiet();
      const { reference } = await enterRequest(terminal(), { ...letter, receivedOn: '2026-03-01', rights: ['access'] }, null);
      const { reference: other } = await enterRequest(terminal(), { ...letter, receivedOn: '2026-03-01', rights: ['access'] }, null);
      await verifyRequest(terminal(), reference, 'Teruggebeld op het nummer in het dossier.', null);
      const typed = async (each: string): Promise<unknown> => {
        const lines: Line[] = [];
        const args = [each, 'extend', '--reason', 'Het zijn veel gesprekken.'];
        await requestCommand.read(args)(terminal(), (line) => lines.push(line), parseSettings({}));
        return lines;
      };
      expect(await typed(reference)).toEqual([{ reference, done: 'request.extended', mailed: true, told: 'withReason' }]);
      expect(await typed(other)).toEqual([{ reference: other, done: 'request.extended', mailed: true, told: 'withoutReason' }]);
      const [sure, unsure] = (await mails()).map(textOf);
      expect(sure).toContain('Dit is de reden: Het zijn veel gesprekken.');
      expect(unsure).not.toContain('gesprekken');
      expect(unsure).toContain(sentence('mail.extendedAsk'));
      expect(sure).not.toContain(sentence('mail.extendedAsk'));
      for (const text of [sure, unsure]) expect(text).toContain('uiterlijk op maandag 1 juni 2026');
    });
    engine.it('says where nothing can be mailed, so that somebody tells the person otherwise', async () => {
      await keepRiet();
      const entered = { ...letter, receivedOn: '2026-03-01', rights: ['access'] } as const;
      const { reference: written } = await enterRequest(terminal(), entered, null);
      const { reference: called } = await enterRequest(terminal(), { ...entered, email: null }, null);
      expect(await extendRequest(terminal(), written, null, 'Het zijn veel gesprekken.')).toEqual({ mailed: true, isWhole: false });
      expect(await extendRequest(terminal(), called, null, 'Het zijn veel gesprekken.')).toEqual({ mailed: false, isWhole: null });
      expect(() => extendRequest(terminal(), called, null, '   .   ')).toThrow('Say why it takes longer');
    });
    engine.it('refuses no objection that speaks of marketing, whatever was noted of it', async () => {
      await keepRiet();
      const officer = await hire('po', 'privacyOfficer');
      const text = 'Geen reclame meer. Ik maak bezwaar.';
      const { reference } = await enterRequest(terminal(), { ...letter, receivedOn: '2026-03-01', rights: ['objection'], text }, null);
      await verifyRequest(officer, reference, 'Teruggebeld op het nummer in de brief.', null);
      await expect(decideRequest(officer, reference, 'objection', { ...refusal, ground: 'art. 21(1)' })).rejects.toThrow('marketing');
    });
    engine.it('answers a refusal with its ground, the authority and the court, and nobody’s name in the subject', async () => {
      await keepRiet();
      const [officer, manager] = [await hire('po', 'privacyOfficer'), await hire('ma', 'manager')];
      const { reference } = await enterRequest(terminal(), { ...letter, receivedOn: '2026-03-01', rights: ['erasure'] }, null);
      await verifyRequest(officer, reference, 'Teruggebeld op het nummer in het dossier.', null);
      await decideRequest(officer, reference, 'erasure', refusal);
      expect(await mails()).toEqual([]);
      await confirmDecision(manager, reference, 'erasure');
      const [mail] = await mails();
      expect(mail).toMatchObject({ to: 'riet@voorbeeld.nl', subject: 'Antwoord op je verzoek aan Zorggenoot' });
      for (const words of ['is afgewezen', refusal.explanation, 'art. 17(3)(e)', 'Autoriteit Persoonsgegevens', 'rechter', 'zes weken'])
        expect(mail && textOf(mail)).toContain(words);
      const { steps } = (await showRequest(officer, reference)) as { steps: { what: string; text: string }[] };
      expect(steps.find(({ what }) => what === 'decided')?.text).toContain('Autoriteit Persoonsgegevens');
    });
    engine.it('answers in full who was made sure of in this request, whichever of the rights that was for', async () => {
      const person = await begin(store);
      const [id, reference] = [identifiers.newId(), identifiers.newReference()];
      const dossier = dossierOf(store, person.subject, person.conversation, 'riet@voorbeeld.nl');
      await store.commit([dossier, ...request(person, id, reference, ['access', 'objection', 'complaint'])]);
      const opens = (await store.find('dossier', {})).map(({ key }) => key.id);
      const parties = {
        ...{ requester: { name: 'Riet', phone: null, email: 'riet@voorbeeld.nl' }, isSubject: true, subject: null },
        opens,
      };
      const { subject } = person;
      await store.commit([{ do: 'update', kind: 'request', key: { id }, subject, expect: {}, set: {}, groups: { parties } }]);
      const why = 'Het belang van de wachtlijst weegt zwaarder; we delen alleen je naam.';
      await decideRequest(terminal(), reference, 'objection', { outcome: 'partly', ground: 'art. 21(1)', explanation: why });
      expect(await confirmDecision(await hire('ma', 'manager'), reference, 'objection')).toEqual({ mailed: true, isWhole: true });
      const [mail] = await mails();
      for (const words of [why, 'art. 21(1) van de AVG', 'Autoriteit Persoonsgegevens', 'rechter'])
        expect(mail && textOf(mail)).toContain(words);
    });
    engine.it('promises no erasure before access was given, which was asked too', async () => {
      await keepRiet();
      const { reference } = await enterRequest(terminal(), { ...letter, receivedOn: '2026-03-01' }, null);
      await verifyRequest(terminal(), reference, 'Teruggebeld op het nummer in het dossier.');
      const granted = { outcome: 'granted', ground: null, explanation: '' } as const;
      await decideRequest(await hire('po', 'privacyOfficer'), reference, 'erasure', granted);
      const [first] = (await mails()).map(textOf);
      expect(first).toContain(sentence('mail.afterAccess'));
      expect(first).not.toContain('We voeren het uit');
      expect(await showRequest(terminal(), reference)).toMatchObject({ states: [{ waitsForAccess: false }, { waitsForAccess: true }] });
      const { reference: other } = await enterRequest(terminal(), { ...letter, receivedOn: '2026-03-01' }, null);
      await verifyRequest(terminal(), other, 'Teruggebeld op het nummer in het dossier.');
      await withdrawRequest(terminal(), other, 'access', 'Ze belde dat inzage niet meer hoeft.');
      await decideRequest(await as('po'), other, 'erasure', granted);
      expect((await mails()).map(textOf)[1]).toContain('We voeren het uit');
      expect(await showRequest(terminal(), other)).toMatchObject({ states: [{}, { waitsForAccess: false }] });
    });
    engine.it('waits with an erasure for access that was asked apart in the same conversation', async () => {
      const person = await begin(store);
      const [one, two] = [identifiers.newReference(), identifiers.newReference()];
      await store.commit([
        dossierOf(store, person.subject, person.conversation, 'riet@voorbeeld.nl'),
        ...request(person, identifiers.newId(), one, ['access']),
        ...request(person, identifiers.newId(), two, ['erasure']),
      ]);
      await verifyRequest(terminal(), two, 'Teruggebeld op het nummer in het dossier.');
      await decideRequest(terminal(), two, 'erasure', { outcome: 'granted', ground: null, explanation: '' });
      expect(await showRequest(terminal(), two)).toMatchObject({ states: [{ waitsForAccess: true }] });
    });
    engine.it('says to an address of nobody knows whom only that there is an answer', async () => {
      const [officer, manager] = [await hire('po', 'privacyOfficer'), await hire('ma', 'manager')];
      const { reference } = await enterRequest(terminal(), { ...letter, receivedOn: '2026-03-01', rights: ['erasure'] }, null);
      await decideRequest(officer, reference, 'erasure', refusal);
      await confirmDecision(manager, reference, 'erasure');
      const [mail] = await mails();
      expect(mail && textOf(mail)).toContain(reference);
      expect(mail && textOf(mail)).not.toMatch(/afgewezen|klacht|Riet/);
    });
    engine.it('goes to nobody who told of violence: who harms them may read along', async () => {
      const person = await begin(store);
      await store.commit([...request(person, identifiers.newId(), identifiers.newReference(), ['complaint']), consultHandoff(person)]);
      const stored = (await store.find('request', {}))[0];
      await store.commit([
        {
          ...{ do: 'update', kind: 'request', key: stored?.key ?? { id: '' }, subject: person.subject, expect: {}, set: {} },
          groups: { parties: { requester: { name: null, phone: null, email: 'riet@voorbeeld.nl' }, isSubject: true, subject: null } },
        },
      ]);
      const granted = { outcome: 'granted', ground: null, explanation: '' } as const;
      await decideRequest(terminal(), String(stored?.open.reference), 'complaint', granted);
      expect(await mails()).toEqual([]);
      expect((await linesOf((take) => readList(terminal(), 'handoffs', take)))[0]).toMatchObject({ contactOnlyAfterConsult: true });
    });
    engine.it('reminds the privacy officers 14, 7, 3 and 1 days before and when it is too late, each time once', async () => {
      await hire('po', 'privacyOfficer');
      await hire('an', 'advisor');
      const { reference } = await enterRequest(terminal(), { ...letter, receivedOn: '2026-03-01', rights: ['access'] }, null);
      const parts = { store, clock, log: { info: () => {}, warn: () => {}, error: () => {} } };
      const told: string[] = [];
      for (let day = 6; day <= 40; day++) {
        now = new Date(Date.UTC(2026, 2, day, 9));
        for (let time = 0; time < 2; time++) await remindOfficers(parts);
        const subjects = (await mails()).map(({ subject }) => subject);
        if (subjects.length > told.length) told.push(`${day}: ${subjects.slice(told.length).join()}`);
      }
      expect(told).toEqual([
        `18: Verzoek ${reference}: nog 14 dagen`,
        `25: Verzoek ${reference}: nog 7 dagen`,
        `29: Verzoek ${reference}: nog 3 dagen`,
        `31: Verzoek ${reference}: nog 1 dag`,
        `33: Verzoek ${reference}: te laat`,
      ]);
      expect(new Set((await mails()).map(({ to }) => to))).toEqual(new Set(['po@voorbeeld.nl']));
    });
  });

  describe('a reading', () => {
    const seen = async (): Promise<unknown> => {
      const last = (await store.find('audit', { where: { of: 'staff terminal' } })).at(-1);
      return [last?.open.act, last?.open.about ?? null];
    };
    const oneAfterTheOther = async (subject: string | null): Promise<void> => {
      for (const name of ['dossiers', 'consents', 'handoffs', 'requests', 'conversations'] as const) {
        await readList(terminal(), name, () => {});
        expect(await seen()).toEqual([`${name}.read`, subject]);
      }
      await readList(terminal(), 'dossiers', () => {}, 'consent');
      expect(await seen()).toEqual(['dossiers.read:restricted:consent', subject]);
      await listConsentsAt(terminal(), now, () => {});
      expect(await seen()).toEqual(['consents.read', subject]);
      await listOpen(terminal(), 10, () => {});
      expect(await seen()).toEqual(['requests.read', subject]);
    };
    const all = (person: { subject: string; conversation: string }): Change[] => [
      ...request(person, identifiers.newId(), identifiers.newReference(), ['access', 'erasure']),
      dossierOf(store, person.subject, person.conversation, 'riet@voorbeeld.nl'),
      consultHandoff(person),
      consentOf(person, 'given', new Date('2026-03-02T10:00:00Z')),
      consentOf(person, 'refused', new Date('2026-03-02T11:00:00Z')),
    ];
    engine.it('that shows one person’s record names whose it is; one of several people’s names nobody', async () => {
      await readList(terminal(), 'dossiers', () => {});
      expect(await seen()).toEqual(['dossiers.read', null]);
      const one = await begin(store);
      await store.commit(all(one));
      await oneAfterTheOther(one.subject);
      const reference = String((await store.find('request', {}))[0]?.open.reference);
      await showRequest(terminal(), reference);
      expect(await seen()).toEqual(['request.read', one.subject]);
      await store.commit(all(await begin(store)));
      await oneAfterTheOther(null);
      await listConsentsAt(terminal(), new Date('2026-03-02T09:00:00Z'), () => {});
      expect(await seen()).toEqual(['consents.read', null]);
    });
    engine.it('names whose record it was that a withdrawal by mail found', async () => {
      const [one, two] = [await begin(store), await begin(store)];
      await store.commit([
        ...[one, two].map((person) => consentOf(person, 'given', new Date('2026-03-02T10:00:00Z'))),
        dossierOf(store, one.subject, one.conversation, 'riet@voorbeeld.nl'),
        dossierOf(store, two.subject, two.conversation, 'piet@voorbeeld.nl'),
      ]);
      await withdrawConsents(terminal(), 'riet@voorbeeld.nl', 'Graag geen mails meer.');
      expect(await seen()).toEqual(['consent.withdrawn:offers', one.subject]);
      await withdrawConsents(terminal(), 'niemand@voorbeeld.nl', 'Graag geen mails meer.');
      expect(await seen()).toEqual(['consent.withdrawn:offers', null]);
    });
    engine.it('is not begun by who may not read', async () => {
      const admin = await hire('ad', 'admin');
      const unread: Store = Object.assign(Object.create(store) as Store, { find: () => Promise.reject(new Error('it was read')) });
      await expect(readList({ ...admin, store: unread }, 'dossiers', () => {})).rejects.toThrow(Forbidden);
      await expect(listConsentsAt({ ...admin, store: unread }, now, () => {})).rejects.toThrow(Forbidden);
      await expect(listOpen({ ...admin, store: unread }, 10, () => {})).rejects.toThrow(Forbidden);
    });
  });

  engine.it('whether somebody is a client is noted of what is only kept on a ground of art. 18(2) alone', async () => {
    const person = await begin(store);
    const { subject } = person;
    await store.commit([dossierOf(store, subject, person.conversation, 'riet@voorbeeld.nl')]);
    const reference = String((await store.find('dossier', {}))[0]?.open.reference);
    const client = async (): Promise<unknown> => (await store.get('subject', { id: subject }))?.open.client;
    await store.commit([{ do: 'update', kind: 'subject', key: { id: subject }, subject, expect: {}, set: { status: 'restricted' } }]);
    await expect(noteClient(terminal(), reference, true)).rejects.toThrow('state a ground of art. 18(2)');
    await expect(noteClient(terminal(), reference, true, 'art. 18(2)')).rejects.toThrow('Name a ground');
    expect(await client()).toBeNull();
    await noteClient(terminal(), reference, true, 'consent: ze vroeg het zelf');
    expect([await client(), await lastActOf(terminal())]).toEqual([true, 'subject.client:restricted:consent']);
  });

  describe('consent', () => {
    engine.it('is withdrawn by mail for everybody with that address, and the past stays as it was', async () => {
      const [one, two, other] = [await begin(store), await begin(store), await begin(store)];
      const given = new Date('2026-03-02T10:00:00Z');
      await store.commit([
        ...[one, two, other].map((person) => consentOf(person, 'given', given)),
        dossierOf(store, one.subject, one.conversation, 'Riet@Voorbeeld.nl'),
        dossierOf(store, two.subject, two.conversation, 'riet@voorbeeld.nl'),
        dossierOf(store, other.subject, other.conversation, 'piet@voorbeeld.nl'),
      ]);
      await withdrawConsents(terminal(), ' riet@voorbeeld.NL', 'Graag geen mails meer.');
      await withdrawConsents(terminal(), 'niemand@voorbeeld.nl', 'Graag geen mails meer.');
      await withdrawConsents(terminal(), 'riet@voorbeeld.nl', 'Nogmaals.');
      const decisions = (lines: Line[]): unknown[] => lines.map(({ decision }) => String(decision)).toSorted((a, b) => a.localeCompare(b));
      expect(decisions(await linesOf((take) => readList(terminal(), 'consents', take)))).toEqual([
        'given',
        'given',
        'given',
        'withdrawn',
        'withdrawn',
      ]);
      expect(decisions(await linesOf((take) => listConsentsAt(terminal(), now, take)))).toEqual(['given', 'withdrawn', 'withdrawn']);
      expect(decisions(await linesOf((take) => listConsentsAt(terminal(), given, take)))).toEqual(['given', 'given', 'given']);
      expect(await linesOf((take) => listConsentsAt(terminal(), new Date('2026-03-02T09:59:59Z'), take))).toEqual([]);
    });
    engine.it('is withdrawn by a letter that was entered, and an objection by letter stops the offers', async () => {
      const [one, two] = [await begin(store), await begin(store)];
      await store.commit([
        consentOf(one, 'given', new Date('2026-03-02T10:00:00Z')),
        dossierOf(store, one.subject, one.conversation, 'riet@voorbeeld.nl'),
        dossierOf(store, two.subject, two.conversation, 'piet@voorbeeld.nl'),
      ]);
      const anonymous = { name: null, phone: null };
      await enterRequest(terminal(), { ...letter, ...anonymous, rights: ['withdraw_consent'], receivedOn: null }, null);
      await enterRequest(
        terminal(),
        { ...letter, ...anonymous, rights: ['objection'], receivedOn: null, email: 'piet@voorbeeld.nl', marketing: true },
        null,
      );
      const lines = await linesOf((take) => listConsentsAt(terminal(), now, take));
      expect(lines).toMatchObject([{ decision: 'withdrawn', answer: letter.text }]);
      const [withdrawal, objection] = await linesOf((take) => readList(terminal(), 'requests', take));
      expect(withdrawal).toMatchObject({ items: [{ right: 'withdraw_consent', status: 'done', outcome: 'granted' }] });
      expect(objection).toMatchObject({ items: [{ right: 'objection', status: 'received' }] });
      expect((await store.get('subject', { id: two.subject }))?.open).toMatchObject({ noOffers: true, noAnalysis: true, noSharing: null });
      expect((await store.get('subject', { id: one.subject }))?.open).toMatchObject({ noOffers: null });
    });
    engine.it('lets offers go to a client only, until it is withdrawn', async () => {
      const person = await begin(store);
      await store.commit([
        consentOf(person, 'given', new Date('2026-03-02T10:00:00Z')),
        dossierOf(store, person.subject, person.conversation, 'riet@voorbeeld.nl'),
      ]);
      const reference = String((await store.find('dossier', {}))[0]?.open.reference);
      const may = async (): Promise<boolean> => {
        const subject = await store.get('subject', { id: person.subject });
        const events = (await store.find('consent', { where: { conversation: person.conversation } })).map(({ open }) => open);
        return subject !== undefined && mayReceiveOffers(subject.open, events, new Date(now.getTime() + 1));
      };
      expect(await may()).toBe(false);
      await noteClient(terminal(), reference, true);
      expect(await may()).toBe(true);
      await withdrawConsents(terminal(), 'riet@voorbeeld.nl', 'Geen mails meer.');
      expect(await may()).toBe(false);
    });
  });
});

const consentOf = (person: { subject: string; conversation: string }, decision: 'given' | 'refused', at: Date): Change => ({
  ...{ do: 'insert', kind: 'consent', key: { id: identifiers.newId() }, subject: person.subject },
  open: {
    conversation: person.conversation,
    purpose: 'offers',
    decision,
    at,
    textHash: 'x',
    statementVersion: '2023-05-01',
    language: 'nl',
    channel: 'website',
  },
  groups: { proof: { text: 'Wil je dat?', answer: 'ja graag', messageId: 'm' } },
});

const consultHandoff = ({ subject, conversation }: { subject: string; conversation: string }): Change => ({
  ...{ do: 'insert', kind: 'handoff', key: { id: identifiers.newId() }, subject },
  open: {
    ...{
      conversation,
      dossier: null,
      request: null,
      status: 'waiting',
      priority: 'high',
      reason: 'crisis',
      createdAt: now,
      announcedAt: null,
    },
  },
  groups: { detail: { words: ['hij slaat me'], contactOnlyAfterConsult: true } },
});

/** A dossier that was handed over. */
const dossierOf = (store: Store, subject: string, conversation: string, email: string): Change => ({
  do: 'insert',
  kind: 'dossier',
  key: { id: identifiers.newId() },
  subject,
  open: {
    ...{ reference: identifiers.newReference(), status: 'waiting', statementVersion: '2023-05-01', channel: 'website', conversation },
    ...{ createdAt: now, closedAt: null, phoneIndex: null, emailIndex: emailIndexOf(store, email), possibleDuplicateOf: null },
  },
  groups: {
    contact: {
      ...{
        name: 'Riet',
        phone: '+31612345678',
        email,
        bestTime: null,
        preference: null,
        notGiven: [],
        unconfirmed: [],
        notOwn: [],
        amendments: [],
      },
    },
    health: { situation: 'Ik zorg.', relation: 'moeder', flags: [], remarks: [], amendments: [] },
  },
});
