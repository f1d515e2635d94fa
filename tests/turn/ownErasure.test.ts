import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { confirmDecision, decideRequest } from '../../bot/office/requests/acts.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import type { Role } from '../../domain/staff.ts';
import { nl } from '../../locales/nl.ts';
import { engines } from '../support/engines.ts';
import { stageOn } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

describe.each(engines)('the erasure of an own draft ($name)', (engine) => {
  beforeAll(engine.start, 60_000);
  afterAll(engine.stop, 60_000);

  const set = async () => {
    const { stage, leave } = await stageOn(engine);
    const visitor = await new Visitor('begin', () => stage.conversations).begin();
    const items = async () => (await stage.store.find('item', {})).map(({ open }) => open);
    const office = (id: string, role: Role) => {
      const actor = { id, standing: { role, secrecyOn: '2026-01-05', removedAt: null } };
      return { store: stage.store, actor, clock: () => stage.clock.now, identifiers };
    };
    return { stage, leave, visitor, items, office };
  };

  engine.it('leaves what staff decided meanwhile as it was decided', async () => {
    const { leave, visitor, items, office } = await set();
    await visitor.say('Riet', 'Wis al mijn gegevens');
    const [officer, manager] = [office('officer', 'privacyOfficer'), office('manager', 'manager')];
    const refusal = {
      outcome: 'refused',
      ground: 'art. 17(3)(e)',
      explanation: 'Er loopt een klacht waarvoor we dit nodig hebben.',
    } as const;
    await decideRequest(officer, 'ZG-TEST-0001', 'erasure', refusal);
    await confirmDecision(manager, 'ZG-TEST-0001', 'erasure');
    const decided = await items();
    await visitor.say('ja');
    expect(visitor.last.endsWith(nl['erased.askEarlier'])).toBe(true);
    expect(await items()).toEqual(decided);
    await leave();
  });

  engine.it('ends what was only proposed', async () => {
    const { leave, visitor, items, office } = await set();
    await visitor.say('Riet', 'Wis al mijn gegevens');
    const refusal = {
      outcome: 'refused',
      ground: 'art. 17(3)(e)',
      explanation: 'Er loopt een klacht waarvoor we dit nodig hebben.',
    } as const;
    await decideRequest(office('officer', 'privacyOfficer'), 'ZG-TEST-0001', 'erasure', refusal);
    await visitor.say('ja');
    expect(await items()).toMatchObject([
      { status: 'done', outcome: 'granted', proposedBy: null, proposedOutcome: null, proposedGround: null },
    ]);
    await leave();
  });

  engine.it('in the same conversation once more leaves the proof of the first as it was', async () => {
    const { stage, leave, visitor, items } = await set();
    await visitor.say('Riet', 'Wis al mijn gegevens', 'ja', 'nee', 'Riet');
    const [first] = await items();
    stage.clock.now = new Date(stage.clock.now.getTime() + 60_000);
    await visitor.say('Wis al mijn gegevens', 'ja');
    expect(visitor.last.endsWith(nl['erased.askEarlier'])).toBe(true);
    const both = await items();
    expect(both).toHaveLength(2);
    expect(both).toContainEqual(first);
    await leave();
  });
});
