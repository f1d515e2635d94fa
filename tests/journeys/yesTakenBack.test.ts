import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';

for (const regret of ['nee toch niet', 'mijn ja was een vergissing', 'ik drukte per ongeluk op ja', 'toch maar niet', 'ik bedoelde nee'])
  journey(`a yes to offers is taken back in the next message: ${regret}`, (talk) =>
    asked(talk, 'offers')
      .user('ja graag')
      .anyAnswer()
      .user(regret)
      .bot('offers.withdrawn')
      .consents({ purpose: 'offers', decision: 'given' }, { purpose: 'offers', decision: 'withdrawn', answer: regret }),
  );

journey('a no that is about something else takes no yes back', (talk) =>
  asked(talk, 'offers')
    .user('ja graag')
    .anyAnswer()
    .user('Mijn moeder slaapt niet meer en eet slecht, en zij heeft ook nog een val gemaakt in de badkamer gisteren.')
    .anyAnswer()
    .consents({ purpose: 'offers', decision: 'given' }),
);
