import { journey } from '../support/journey.ts';
import { asked, summary } from '../support/openings.ts';

const story = 'Mijn moeder heeft dementie en ik zoek hulp bij de zorg.';

journey('a number, a question about privacy and a wish for a person in one message', (talk) =>
  asked(talk, 'phone')
    .user('mijn nummer is 06 12 34 56 78, en wie leest dit eigenlijk? o en kan ik een mens spreken')
    .botEndsWith('person.passed', 'done.reference', 'done.next.phone', 'done.change', 'done.back')
    .mentions('gegevens')
    .dossier({ name: 'Riet de Vries', phone: '+31612345678' })
    .handoffs({ reason: 'person' }),
);

journey('an answer and a question about privacy in one message', (talk) =>
  asked(talk, 'phone')
    .user('mijn nummer is 06 12 34 56 78, en wie leest dit eigenlijk?')
    .botEndsWith('contact.thanks', 'contact.ask.email')
    .mentions('gegevens')
    .user('hoe lang bewaren jullie dit? mijn mail is riet@voorbeeld.nl')
    .botEndsWith('contact.thanks', 'contact.ask.situation')
    .user(story)
    .bot('contact.thanks', ...summary)
    .mentions('06 12 34 56 78', 'riet@voorbeeld.nl'),
);

journey('a correction and a question about privacy in one message', (talk) =>
  asked(talk, 'email')
    .user('nee mijn nummer eindigt op 87. Wie leest dit?')
    .botEndsWith('contact.now.phone', 'contact.thanks', 'contact.short.email')
    .mentions('06 12 34 56 87', 'gegevens')
    .user('wie kan dit lezen? ik heet trouwens Anna Bakker')
    .botEndsWith('contact.now.name', 'contact.thanks', 'contact.short.email'),
);

journey('a question about privacy with a number in it, at the summary', (talk) =>
  asked(talk, 'summary')
    .user('wie leest dit? mijn nummer is 06 87 65 43 21')
    .botEndsWith('contact.now.phone', ...summary)
    .mentions('06 87 65 43 21'),
);

journey('two numbers before the name', (talk) =>
  asked(talk, 'name')
    .user('06 12345678 of 070 1234567')
    .bot('contact.thanks', 'contact.short.name')
    .user('Riet')
    .bot('contact.thanksName', 'repair.phone.several')
    .mentions('06 12 34 56 78', '070 123 4567')
    .user('de tweede')
    .bot('contact.thanks', 'contact.ask.email')
    .user('overslaan')
    .bot('contact.skipped', 'contact.ask.situation')
    .user(story)
    .bot('contact.thanks', ...summary)
    .mentions('070 123 4567'),
);

journey('a story in words of no list beside name and number', (talk) =>
  asked(talk, 'name')
    .user('Ik ben Riet en mijn nummer is 0612345678. Het gaat niet goed hier thuis, de hele dag gedoe met mijn vader.')
    .bot('contact.thanksName', 'contact.ask.email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', ...summary.filter((key) => key !== 'review.line.relation'))
    .mentions('Je vraag: Het gaat niet goed hier thuis, de hele dag gedoe met mijn vader.'),
);

journey('a story told while consent for health data is asked, and a yes', { healthGround: 'explicit_consent' }, (talk) =>
  asked(talk, 'email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'health.question')
    .user(story)
    .bot('health.again')
    .user('ja')
    .bot('health.given', ...summary)
    .mentions(`Je vraag: ${story}`)
    .consents({ purpose: 'health', decision: 'given', answer: 'ja' }),
);

journey('a story told while consent for health data is asked, and a no', { healthGround: 'explicit_consent' }, (talk) =>
  asked(talk, 'email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'health.question')
    .user(story)
    .bot('health.again')
    .user('liever niet')
    .bot('health.refused', ...summary.filter((key) => key !== 'review.line.relation'))
    .keepsNothingOf('dementie')
    .user('opnieuw beginnen')
    .bot('restart.draft', 'contact.ask.name')
    .user('Riet, 0612345678, riet@voorbeeld.nl')
    .bot('contact.thanksName', ...summary.filter((key) => key !== 'review.line.relation')),
);

journey('a value read back that is not understood twice leads to choices', (talk) =>
  asked(talk, 'phone')
    .user('0678787878')
    .bot('contact.thanks', 'confirm.phone')
    .user('zzkrt blub')
    .bot('confirm.again', 'confirm.phone')
    .user('zzkrt blub')
    .bot('repair.choices')
    .buttons('Nog eens proberen', 'Overslaan', 'Iemand spreken')
    .user('1')
    .bot('contact.ask.phone'),
);

journey('a story that is not understood twice leads to choices', (talk) =>
  asked(talk, 'situation')
    .user('ja')
    .bot('repair.situation.none')
    .user('ja')
    .bot('repair.choices')
    .buttons('Nog eens proberen', 'Overslaan', 'Iemand spreken')
    .user('dat het hier zo niet verder kan')
    .bot('contact.thanks', ...summary.filter((key) => key !== 'review.line.relation'))
    .mentions('Je vraag: dat het hier zo niet verder kan'),
);

journey('another relative named after handing in', (talk) =>
  asked(talk, 'after').user('mijn zus komt vanavond ook langs').bot('done.added').dossier({ relation: 'moeder' }),
);
