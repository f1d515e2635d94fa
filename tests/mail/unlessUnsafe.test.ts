import { afterAll, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import { unlessUnsafe } from '../../bot/mail/unlessUnsafe.ts';
import type { Letter } from '../../domain/letter.ts';
import { engines } from '../support/engines.ts';
import { stageOn, type Stage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const address = 'riet@voorbeeld.nl';
const letter: Letter = { to: address, subject: 'Er is nieuws', paragraphs: ['Nummer: ZG-4K7M-9PQR.'] };
const delivery = { conversation: 'c', subject: 's', lapsed: false, tries: 0 };

describe.each(engines)('mail to an address in a conversation in which violence was told ($name)', (engine) => {
  let stage: Stage;
  beforeAll(engine.start);
  afterAll(engine.stop);
  beforeEach(async () => {
    const { stage: empty, leave } = await stageOn(engine);
    stage = empty;
    const visitor = await new Visitor('begin', () => stage.conversations).begin();
    await visitor.say('Riet', '06 12 34 56 78', address, 'mijn man slaat me elke avond');
    return leave;
  });
  const send = async (mail: Letter): Promise<{ answer: string; went: number }> => {
    let went = 0;
    const taken = async () => {
      went += 1;
      return { is: 'sent' } as const;
    };
    return { answer: (await unlessUnsafe(taken, stage.store)(mail, 'rij', delivery)).is, went };
  };

  engine.it('does not go', async () => expect(await send(letter)).toEqual({ answer: 'unwanted', went: 0 }));
  engine.it('goes where the address is that of somebody else', async () =>
    expect(await send({ ...letter, to: 'karin@voorbeeld.nl' })).toEqual({ answer: 'sent', went: 1 }),
  );
  engine.it('goes to one of ours, who must hear of a leak and of a term', async () =>
    expect(await send({ ...letter, toStaff: true })).toEqual({ answer: 'sent', went: 1 }),
  );
});
