import { describe, expect, it } from '@jest/globals';
import { showDay } from '../../dialogs/show.ts';
import { rights } from '../../domain/understanding.ts';
import { nl } from '../../locales/nl.ts';

const receipts = Object.entries(nl).filter(([key]) => key.startsWith('right.'));
const said = receipts.map(([, text]) => text).join('\n');

describe('what is said to somebody who asks for a right', () => {
  it('never puts in their way what the law does not (AVG art. 12; EDPB 01/2022)', () => {
    for (const dodge of [
      /waarom/i,
      /handtekening/i,
      /onderteken/i,
      /formulier/i,
      /kopie van je/i,
      /buitensporig/i,
      /in het Engels/i,
      /per post/i,
    ])
      expect(said).not.toMatch(dodge);
    // The only word about an identity card is that none is to be sent.
    for (const [, text] of receipts)
      if (/paspoort|ID-kaart/.test(text)) expect(text).toContain('Stuur geen foto van je paspoort of ID-kaart.');
  });

  it('never tells whether anything is kept of anybody', () => {
    for (const telling of [/je dossier/i, /we hebben (?:je|jouw|geen)/i, /niets (?:gevonden|bewaard)/i]) expect(said).not.toMatch(telling);
  });

  it('names no right of somebody who died (AVG recital 27)', () => {
    expect(nl['right.deceased']).not.toMatch(/recht/i);
    expect(nl['right.deceased']).not.toContain('{date}');
  });

  it('has plain words for each right', () => {
    for (const right of rights) {
      expect(nl).toHaveProperty([`right.line.${right}`]);
      expect(nl).toHaveProperty([`right.noun.${right}`]);
    }
  });

  it('names the last day itself', () => {
    expect(showDay('2026-02-28')).toBe('zaterdag 28 februari 2026');
    expect(showDay('2028-02-29')).toBe('dinsdag 29 februari 2028');
  });
});
