import { describe, expect, it } from '@jest/globals';

import { understand } from '../../dialogs/understanding/understand.ts';

const demands: [said: string, intent: string][] = [
  ['ik wil mijn gegevens inzien', 'access'],
  ['welke gegevens hebben jullie van mij', 'access'],
  ['wat weten jullie over mij', 'access'],
  ['mag ik zien wat jullie van mij bewaren', 'access'],
  ['stuur me een kopie van mijn dossier', 'access'],
  ['op grond van artikel 15 AVG verzoek ik u om informatie', 'access'],
  ['wie heeft mijn dossier bekeken', 'access'],
  ['mijn gegevens kloppen niet in jullie systeem', 'rectification'],
  ['verwijder mijn gegevens', 'erasure'],
  ['verwijderen jullie mijn gegevens alsjeblieft', 'erasure'],
  ['wis alles wat jullie van mij hebben', 'erasure'],
  ['ik wil dat jullie alles over mij weggooien', 'erasure'],
  ['haal mij uit jullie systeem', 'erasure'],
  ['ik beroep me op het recht op vergetelheid', 'erasure'],
  ['beperk het gebruik van mijn gegevens', 'restriction'],
  ['bewaar mijn gegevens wel maar gebruik ze niet', 'restriction'],
  ['ik wil mijn gegevens meenemen naar een andere organisatie', 'portability'],
  ['ik maak bezwaar tegen het gebruik van mijn gegevens', 'objection'],
  ['jullie mogen mijn gegevens niet delen met nn', 'objection'],
  ['ik wil niet dat jullie een profiel van mij maken', 'objection'],
  ['ik wil geen aanbiedingen meer', 'withdraw_consent'],
  ['trek mijn toestemming in', 'withdraw_consent'],
  ['ik trek mijn toestemming in', 'withdraw_consent'],
  ['schrijf me uit', 'withdraw_consent'],
  ['meld me af voor de nieuwsbrief', 'withdraw_consent'],
  ['ik heb een klacht', 'complaint'],
  ['ik wil een klacht indienen over jullie', 'complaint'],
  ['mijn gegevens zijn gelekt', 'complaint'],
];

describe('rights', () => {
  it.each(demands)('%s: %s', (said, intent) => {
    for (const state of ['ask_phone', 'handed_over', 'ask_name'] as const)
      expect(understand(said, state)).toMatchObject({ intent, control: 'privacy_question', valid: false });
  });

  it('names what else is asked, in order', () => {
    expect(understand('Ik wil inzage in mijn dossier. Verwijder daarna al mijn gegevens.', 'handed_over')).toMatchObject({
      intent: 'access',
      also: ['erasure'],
    });
    expect(understand('Verwijder mijn gegevens, en ik wil geen nieuwsbrief meer', 'handed_over')).toMatchObject({
      intent: 'erasure',
      also: ['withdraw_consent'],
    });
  });

  it.each([
    'hoe kan ik mijn gegevens laten verwijderen?',
    'wat kost het als ik inzage wil',
    'hoe lang bewaren jullie mijn gegevens?',
    'wat gebeurt er met mijn gegevens',
  ])('how it works is a question: %s', (said) =>
    expect(understand(said, 'ask_phone')).toMatchObject({ intent: 'privacy_question', control: 'privacy_question' }),
  );

  it.each([
    'je hoeft mijn gegevens niet te verwijderen',
    'ik wil dat de gemeente mijn dossier verwijdert',
    'het ziekenhuis moet mijn gegevens wissen',
    'ik heb geen klacht',
  ])('no right is asked of us: %s', (said) => expect(['other', 'intake']).toContain(understand(said, 'ask_situation').intent));

  it('shows the words as they were written', () => {
    const said = 'Graag Verwijder Mijn Gegevens, dank.';
    for (const words of understand(said, 'ask_phone').because) expect(said).toContain(words);
  });
});
