import { journey } from '../support/journey.ts';
import { asked, summary } from '../support/openings.ts';

journey('something typed after handing in', (talk) =>
  asked(talk, 'after')
    .user('mijn nummer is toch 06 87 65 43 21')
    .bot('contact.now.phone', 'done.added')
    .user('Ze valt ook steeds vaker, vooral in de nacht.')
    .bot('done.addedToo')
    .dossier({
      phone: '+31687654321',
      situation: 'Mijn moeder heeft dementie en woont nog thuis.\nZe valt ook steeds vaker, vooral in de nacht.',
    })
    .user('bedankt')
    .bot('smalltalk.reply'),
);

journey('a contact that is known already', (talk) =>
  asked(talk, 'after')
    .starts('second')
    .bot('start.greeting')
    .bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name')
    .user('Riet, 0612345678')
    .bot('contact.thanksName', 'contact.ask.email')
    .user('overslaan')
    .bot('contact.skipped', 'contact.ask.situation')
    .user('Ik heb een nieuwe vraag over een traplift voor mijn vader.')
    .bot('contact.thanks', ...summary)
    .user('ja')
    .bot('offers.intro', 'offers.questionNoAddress')
    .dossier({ possibleDuplicateOf: 'ZG-TEST-0001', name: 'Riet' }),
);

journey('coming back after a reload, and going on', (talk) =>
  asked(talk, 'email')
    .returns()
    .bot('welcome.back', 'welcome.known', 'welcome.offer')
    .mentions('je naam en je telefoonnummer', 'gebleven bij: je e-mailadres')
    .buttons('Ja, verder', 'Nee, opnieuw beginnen')
    .user('verder')
    .bot('contact.short.email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'contact.ask.situation'),
);

journey('coming back a day later with the answer', (talk) =>
  asked(talk, 'email')
    .returns(24)
    .bot('welcome.back', 'welcome.known', 'welcome.offer')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'contact.ask.situation'),
);

journey('coming back and starting again', (talk) =>
  asked(talk, 'email')
    .returns(24)
    .bot('welcome.back', 'welcome.known', 'welcome.offer')
    .user('opnieuw')
    .bot('restart.draft', 'contact.ask.name'),
);

journey('coming back after a restart of the server', (talk) =>
  asked(talk, 'situation')
    .serverRestarts()
    .returns(1)
    .bot('welcome.back', 'welcome.known', 'welcome.offer')
    .user('ja')
    .bot('contact.short.situation')
    .user('Ik zoek hulp bij de zorg voor mijn vader.')
    .bot('contact.thanks', ...summary),
);

journey('coming back when the question was handed in', (talk) =>
  asked(talk, 'after').returns(24).bot('welcome.back', 'welcome.done').mentions('ZG-TEST-0001'),
);

journey('coming back without having answered about offers', (talk) =>
  asked(talk, 'offers')
    .returns(24)
    .bot('welcome.back', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .user('ja')
    .bot('done.open')
    .consents(),
);

journey('a draft that was erased', (talk) =>
  asked(talk, 'email')
    .hours(73)
    .starts('second', true)
    .bot('start.lapsed', 'start.greeting')
    .mentions('72 uur')
    .bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name'),
);

journey('coming back with a no that answers the open question', (talk) =>
  asked(talk, 'email')
    .returns(2)
    .bot('welcome.back', 'welcome.known', 'welcome.offer')
    .user('ik heb geen mail')
    .bot('contact.skipped', 'contact.ask.situation'),
);

journey('a cry for help comes before everything', (talk) =>
  asked(talk, 'phone')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .mentions('112', '113')
    .handoffs({ reason: 'crisis', priority: 'high' })
    .hours(100)
    .user('dat bedoelde ik niet zo')
    .bot('crisis.goOn', 'contact.short.phone')
    .user('0612345678')
    .bot('contact.thanks', 'contact.ask.email'),
);

journey('a crisis that goes on', (talk) =>
  asked(talk, 'phone')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .user('nee')
    .bot('crisis.suicidal.again')
    .mentions('112', '113')
    .buttons('Verder')
    .user('wat moet ik doen')
    .bot('crisis.suicidal.still')
    .mentions('112', '113')
    .user('er komt zo iemand')
    .bot('crisis.suicidal.calling')
    .mentions('112')
    .user('dank je')
    .bot('crisis.suicidal.stays')
    .user('verder')
    .bot('crisis.goOn', 'contact.short.phone'),
);

journey('an attacker who comes nearer', (talk) =>
  asked(talk, 'phone')
    .user('mijn man slaat me')
    .bot('crisis.violence', 'crisis.notMeant')
    .user('hij komt eraan')
    .bot('crisis.violence.again')
    .mentions('112'),
);

journey('danger at home', (talk) =>
  asked(talk, 'email')
    .user('mijn man slaat me')
    .bot('crisis.violence', 'crisis.notMeant')
    .mentions('0800-2000')
    .handoffs({ reason: 'crisis', priority: 'high' }),
);

journey('a cry for help while the question about offers is open', (talk) =>
  asked(talk, 'offers')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .buttons('Verder')
    .user('verder')
    .bot('crisis.goOn', 'done.open')
    .user('ja')
    .bot('done.open')
    .consents()
    .dossier({ flags: ['crisis'] })
    .handoffs({ reason: 'intake' }, { reason: 'crisis', priority: 'high' }),
);

journey('an age that is told only when offers are asked about', (talk) =>
  asked(talk, 'offers')
    .user('ik ben 15')
    .bot('crisis.minor', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .user('ja')
    .bot('done.open')
    .consents()
    .dossier({ flags: ['minor'] }),
);

journey('a correction while offers are asked about', (talk) =>
  asked(talk, 'offers')
    .user('mijn nummer is toch 06 87 65 43 21')
    .bot('contact.now.phone', 'done.added', 'offers.short')
    .user('nee')
    .bot('offers.refused', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .dossier({ phone: '+31687654321' })
    .consents({ decision: 'refused' }),
);

journey('what is said later of the question itself', (talk) =>
  asked(talk, 'after')
    .user('ik ben dinsdag niet thuis')
    .bot('done.added')
    .user('Mijn situatie is veranderd, ze is opgenomen.')
    .bot('done.addedToo')
    .user('Het hoeft niet meer, ik heb al hulp.')
    .bot('done.added')
    .user('mijn nummer is veranderd, het is nu 06 87 65 43 21')
    .bot('contact.now.phone', 'done.addedToo')
    .dossier({
      phone: '+31687654321',
      situation:
        'Mijn moeder heeft dementie en woont nog thuis.\nik ben dinsdag niet thuis\nMijn situatie is veranderd, ze is opgenomen.\nHet hoeft niet meer, ik heb al hulp.',
    }),
);

journey("another person's number beside the own, after handing in", (talk) =>
  asked(talk, 'after').user('je kan ook mijn zus bellen op 06 87 65 43 21').bot('done.added').dossier({ phone: '+31612345678' }),
);

journey('somebody died', (talk) => asked(talk, 'after').user('Mijn moeder is gisteren overleden.').bot('loss.said', 'done.added'));

journey('coming back to the summary with a wish to change something', (talk) =>
  asked(talk, 'summary').returns(2).bot('welcome.back', 'welcome.known', 'welcome.offer').user('Nee, iets wijzigen').bot('review.which'),
);

journey('a number that is no choice of what was offered on coming back', (talk) =>
  asked(talk, 'summary')
    .user('nee')
    .bot('review.which')
    .returns(2)
    .bot('welcome.back', 'welcome.known', 'welcome.offer')
    .user('2')
    .bot('contact.ask.phone'),
);
