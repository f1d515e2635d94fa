import { describe, expect, it } from '@jest/globals';
import { decisionLetter } from '../../bot/mail/letters.ts';
import { render } from '../../bot/mail/render.ts';
import type { Letter } from '../../domain/letter.ts';
import { type Right, rights } from '../../domain/understanding.ts';

const granted = { outcome: 'granted', ground: null, explanation: '' } as const;
const textOf = (right: Right): string =>
  decisionLetter('riet@voorbeeld.nl', 'ZG-4K7M-9PQR', right, granted, { isSure: true, waitsForAccess: false }).paragraphs.join('\n');

describe('what is granted', () => {
  it.each<[Right, string]>([
    ['objection', 'We stoppen'],
    ['withdraw_consent', 'je toestemming is ingetrokken'],
    ['complaint', 'je hebt gelijk'],
  ])('is told in words that fit %s', (right, words) => {
    expect(textOf(right)).toContain(words);
    expect(textOf(right)).toContain('ZG-4K7M-9PQR');
    expect(textOf(right)).not.toContain('We voeren het uit');
  });
  it('of every other right is said to be carried out', () => {
    for (const right of rights)
      if (!['objection', 'withdraw_consent', 'complaint'].includes(right)) expect(textOf(right)).toContain('We voeren het uit');
  });
});

describe('how a mail ends', () => {
  const letter: Letter = { to: 'a@b.nl', subject: 'Verzoek', paragraphs: ['Een regel.'] };
  const ways = 'Reageren kan op deze mail, of in de chat op onze website.';
  it('tells visitors where they can answer, and staff nothing of the kind', () => {
    expect(render(letter, null).text).toBe(`Hallo,\n\nEen regel.\n\n${ways}\n\nGroet,\nZorggenoot\n`);
    expect(render({ ...letter, toStaff: true }, null).text).toBe('Hallo,\n\nEen regel.\n\nGroet,\nZorggenoot\n');
    expect(render(letter, null).html).toContain(ways);
    expect(render({ ...letter, toStaff: true }, null).html).not.toContain('Reageren');
  });
});
