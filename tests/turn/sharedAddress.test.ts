import { afterAll, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import type { Line } from '../../bot/office/lists.ts';
import { decideRequest, verifyRequest } from '../../bot/office/requests/acts.ts';
import type { Office } from '../../bot/office/office.ts';
import { showRequest } from '../../bot/office/requests/show.ts';
import type { Letter } from '../../domain/letter.ts';
import { nl } from '../../locales/nl.ts';
import { engines } from '../support/engines.ts';
import { codeIn } from '../support/itemWorld.ts';
import { knownPerson } from '../support/knownPerson.ts';
import { type Stage, stageOn } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const address = 'thuis@voorbeeld.nl';
const [riets, jans] = ['+31612345678', '+31687654321'];

describe.each(engines)('a code to an address that several dossiers hold ($name)', (engine) => {
  let stage: Stage;
  let leave: () => Promise<void>;
  beforeAll(engine.start, 60_000);
  afterAll(engine.stop, 60_000);
  beforeEach(async () => {
    ({ stage, leave } = await stageOn(engine));
    return leave;
  });
  const office = (): Office => {
    const { store, clock, identifiers } = stage;
    return { store, actor: { id: 'terminal', standing: null }, clock: () => clock.now, identifiers };
  };
  const keep = (name: string, phone: string | null): Promise<string> => knownPerson(stage, address, phone, name);
  /** Asks a right and types the code. @returns what `show` tells, and what the visitor heard after the code */
  const asks = async (told: readonly string[], wish = 'Ik wil inzage in mijn gegevens'): Promise<{ shown: Line; said: string }> => {
    const letters: Letter[] = [];
    const visitor = await new Visitor('chat', () => stage.conversations).begin();
    for (const text of [...told, wish, 'ja', address]) await visitor.say(text);
    await stage.relay((letter) => letters.push(letter));
    const code = letters.findLast((letter) => letter.code !== undefined);
    expect(code?.to).toBe(address);
    await visitor.say(codeIn(code as Letter));
    const [request] = await stage.store.find('request', {});
    return { shown: await showRequest(office(), String(request?.open.reference)), said: visitor.last };
  };
  const references = async (): Promise<string[]> =>
    (await stage.store.find('dossier', { sort: { field: 'createdAt' } })).map(({ open }) => open.reference);
  const statusOf = async (subject: string): Promise<unknown> => (await stage.store.get('subject', { id: subject }))?.open.status;

  const heard = `${nl['check.done']}\n\n${nl['contact.short.name']}`;
  const common: [string, string, string, string, string][] = [
    ['the name', 'Riet de Vries', riets, 'Ríet de vries', jans],
    ['the number', 'Riet de Vries', riets, 'Riet Jansen', riets],
  ];
  for (const [what, name, phone, other, otherPhone] of common)
    engine.it(`opens all of them where they have ${what} in common`, async () => {
      await keep(name, phone);
      await keep(other, otherPhone);
      const { shown, said } = await asks([]);
      expect(said).toBe(heard);
      expect(shown).toMatchObject({ items: [{ status: 'inProgress' }], unopened: null });
      expect([...(shown['opens'] as string[])].toSorted()).toEqual((await references()).toSorted());
    });
  engine.it('opens none where they are of different people and nothing was told, says the same, and tells the office why', async () => {
    const subjects = [await keep('Riet de Vries', riets), await keep('Jan Bos', jans)];
    const { shown, said } = await asks([], 'Jullie mogen mijn gegevens bewaren, maar verder niet gebruiken');
    expect(said).toBe(heard);
    expect(shown).toMatchObject({
      opens: [],
      items: [{ status: 'identity', confirmed: true }],
      states: [{ verifiedAt: null }],
      unopened: { dossiers: await references(), why: expect.stringContaining('several people') },
      checklist: [{ done: false, rights: ['restriction'] }, {}, {}, {}, {}],
    });
    expect(await Promise.all(subjects.map(statusOf))).toEqual(['open', 'open']);
    const last = (await stage.store.find('audit', {})).findLast(({ open }) => open.actor === 'bot');
    expect(last?.open.act).toMatch(/request\.leftUnopened/);
    expect(last?.open.act).not.toMatch(/request\.verified/);
    const reference = String(shown['reference']);
    const granted = { outcome: 'granted', ground: null, explanation: '' } as const;
    await expect(decideRequest(office(), reference, 'restriction', granted)).rejects.toThrow('Make sure who asks');
    const [riet = '', jan = ''] = await references();
    await verifyRequest(office(), reference, 'Teruggebeld; het was Riet.', null, { references: [riet] });
    expect(await showRequest(office(), reference)).toMatchObject({ opens: [riet], unopened: { dossiers: [jan] } });
    expect(await Promise.all(subjects.map(statusOf))).toEqual(['restricted', 'open']);
  });
  engine.it('opens what fits the name that was told, and leaves the other to a person', async () => {
    await keep('Riet', riets);
    await keep('Jan', jans);
    await keep('Riet', null);
    const { shown } = await asks(['Riet']);
    const [first, second, third] = await references();
    expect(shown).toMatchObject({ items: [{ status: 'inProgress' }], unopened: { dossiers: [second] } });
    expect(shown['opens']).toEqual(expect.arrayContaining([first, third]));
  });
  engine.it('opens none where what was told fits several people', async () => {
    await keep('Riet', riets);
    await keep('Jan', jans);
    const { shown } = await asks(['Riet', '06 87654321']);
    expect(shown).toMatchObject({ opens: [], items: [{ status: 'identity' }], unopened: { dossiers: await references() } });
  });
});
