import { journey } from '../support/journey.ts';
import { asked, summary } from '../support/openings.ts';

journey('a first contact, question by question', (talk) =>
  talk
    .starts()
    .bot('start.greeting')
    .mentions('digitale assistent', 'geen mens', '112')
    .bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name')
    .mentions('Sparklab B.V.', 'NN Group', 'drie jaar', 'bezwaar')
    .user('Riet de Vries')
    .bot('contact.thanksName', 'contact.ask.phone')
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'contact.ask.situation')
    .user('Mijn moeder heeft dementie en woont nog thuis. Ik zoek hulp voor overdag.')
    .bot('contact.thanks', ...summary)
    .mentions('06 12 34 56 78', 'je moeder')
    .buttons('Ja, dit klopt', 'Nee, iets wijzigen', 'Belmoment kiezen')
    .noDossier()
    .user('Ja, dat klopt')
    .bot('offers.intro', 'offers.question')
    .buttons('Ja', 'Nee')
    .handoffs({ reason: 'intake', priority: 'normal' })
    .user('Nee, liever niet')
    .bot('offers.refused', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .mentions('ZG-', 'binnen twee werkdagen')
    .dossier({
      name: 'Riet de Vries',
      phone: '+31612345678',
      email: 'riet@voorbeeld.nl',
      situation: 'Mijn moeder heeft dementie en woont nog thuis. Ik zoek hulp voor overdag.',
      relation: 'moeder',
      status: 'waiting',
      statementVersion: '2023-05-01',
      unconfirmed: [],
      notGiven: [],
      preference: null,
      possibleDuplicateOf: null,
    })
    .consents({ purpose: 'offers', decision: 'refused', answer: 'Nee, liever niet' }),
);

journey('everything told in one message', (talk) =>
  asked(talk, 'name')
    .user(
      'Hallo, ik ben Fatma Yılmaz, 0612345678, fatma@voorbeeld.nl. Ik zorg voor mijn man na zijn beroerte en kom er niet meer uit met het pgb.',
    )
    .bot('contact.thanksName', ...summary)
    .user('klopt')
    .bot('offers.intro', 'offers.question')
    .user('nee')
    .bot('offers.refused', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .dossier({ name: 'Fatma Yılmaz', phone: '+31612345678', email: 'fatma@voorbeeld.nl', relation: 'partner' }),
);

journey('somebody who gives no number and no address', (talk) =>
  asked(talk, 'name')
    .user('Jan')
    .bot('contact.thanksName', 'contact.ask.phone')
    .user('liever niet')
    .bot('contact.skipped', 'contact.ask.email')
    .user('dat wil ik ook niet geven')
    .bot('contact.noWay', 'contact.ask.situation')
    .user('Ik wil weten wat ik kan regelen voor mijn buurvrouw die slecht ter been is.')
    .bot('contact.thanks', ...summary)
    .mentions('Telefoon: niet opgegeven', 'E-mail: niet opgegeven')
    .user('ja')
    .bot('done.thanks', 'done.reference', 'done.next.chat', 'done.change', 'done.back')
    .consents()
    .dossier({ preference: 'chat', notGiven: ['phone', 'email'], phone: null, email: null, relation: 'buur' }),
);

journey('every question skipped', (talk) =>
  asked(talk, 'name')
    .user('overslaan')
    .bot('contact.skipped', 'contact.ask.phone')
    .user('overslaan')
    .bot('contact.skipped', 'contact.ask.email')
    .user('overslaan')
    .bot('contact.noWay', 'contact.ask.situation')
    .user('overslaan')
    .bot(
      'contact.skipped',
      'review.summary',
      'review.line.name',
      'review.line.phone',
      'review.line.email',
      'review.line.situation',
      'review.nothing',
      'review.question',
    )
    .user('ja')
    .bot('done.thanksOnly', 'done.reference', 'done.nothing', 'done.change', 'done.back')
    .consents()
    .dossier({ name: null, situation: null, notGiven: ['name', 'phone', 'email', 'situation'] }),
);

journey('the best time to call', (talk) =>
  asked(talk, 'summary')
    .user('Belmoment kiezen')
    .bot('contact.ask.bestTime')
    .user('na 18 uur')
    .bot(
      'contact.thanks',
      'review.summary',
      'review.line.name',
      'review.line.phone',
      'review.line.email',
      'review.line.situation',
      'review.line.relation',
      'review.line.bestTime',
      'review.question',
    )
    .buttons('Ja, dit klopt', 'Nee, iets wijzigen')
    .user('ja')
    .bot('offers.intro', 'offers.question')
    .user('nee')
    .bot('offers.refused', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .dossier({ bestTime: 'na 18:00' }),
);
