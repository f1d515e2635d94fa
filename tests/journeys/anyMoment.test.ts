import { journey } from '../support/journey.ts';
import { asked, summary } from '../support/openings.ts';

journey('an earlier answer changed in free text', (talk) =>
  asked(talk, 'email')
    .user('nee wacht, mijn nummer eindigt op 87')
    .bot('contact.now.phone', 'contact.short.email')
    .mentions('06 12 34 56 87')
    .user('ik heet trouwens Riet Jansen')
    .bot('contact.now.name', 'contact.short.email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'contact.ask.situation'),
);

journey('an answer that is wrong, named without the right one', (talk) =>
  asked(talk, 'email')
    .user('mijn telefoonnummer klopt niet')
    .bot('contact.ask.phone')
    .user('06 87 65 43 21')
    .bot('contact.thanks', 'contact.short.email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'contact.ask.situation'),
);

journey('back to the question before', (talk) =>
  asked(talk, 'email')
    .user('terug')
    .bot('contact.now.phone', 'contact.short.phone')
    .user('06 87 65 43 21')
    .bot('contact.thanks', 'contact.ask.email')
    .user('terug')
    .bot('contact.now.phone', 'contact.short.phone')
    .user('terug')
    .bot('contact.now.name', 'contact.short.name')
    .user('terug')
    .bot('contact.first', 'contact.now.name', 'contact.short.name')
    .user('overslaan')
    .bot('contact.kept', 'contact.ask.email'),
);

journey('help, repeat and never the same text twice', (talk) =>
  asked(talk, 'phone')
    .user('help')
    .bot('help.text', 'contact.short.phone')
    .user('help')
    .bot('help.text', 'contact.short.phone')
    .mentions('Nog even op een rij.')
    .user('herhaal')
    .bot('repeat.lead', 'repeat.known', 'review.line.name', 'contact.short.phone')
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email'),
);

journey('why each question is asked', (talk) =>
  asked(talk, 'name')
    .user('waarom wil je dat weten?')
    .bot('why.name', 'why.ground.contract', 'why.skip', 'contact.short.name')
    .mentions('artikel 6 lid 1 sub b')
    .user('Riet')
    .bot('contact.thanksName', 'contact.ask.phone')
    .user('Waarom moet je mijn nummer hebben?')
    .bot('why.phone', 'why.ground.contract', 'why.skip', 'contact.short.phone')
    .user('0612345678')
    .bot('contact.thanks', 'contact.ask.email')
    .user('waarvoor is dat nodig')
    .bot('why.email', 'why.ground.contract', 'why.skip', 'contact.short.email')
    .user('overslaan')
    .bot('contact.skipped', 'contact.ask.situation')
    .user('waarom vraag je dat?')
    .bot('why.situation', 'why.ground.contract', 'why.skip', 'contact.short.situation'),
);

journey('a question about privacy in between', (talk) =>
  asked(talk, 'phone').user('Wie kan dit allemaal lezen?').answers(['secrecy'], 'contact.short.phone').mentions('1 mei 2023'),
);

journey('stopping halfway and going on', (talk) =>
  asked(talk, 'email')
    .user('stop')
    .bot('stop.draft')
    .mentions('72 uur')
    .noDossier()
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'contact.ask.situation'),
);

journey('starting again, and thinking better of it', (talk) =>
  asked(talk, 'email')
    .user('opnieuw beginnen')
    .bot('restart.draft', 'contact.ask.name')
    .user('terug')
    .bot('restart.undone', 'contact.ask.email')
    .user('opnieuw beginnen')
    .bot('restart.draft', 'contact.ask.name')
    .user('Johan')
    .bot('contact.thanksName', 'contact.ask.phone'),
);

journey('a person, at once', (talk) =>
  asked(talk, 'email')
    .user('ik wil een mens spreken')
    .bot('person.passed', 'done.reference', 'done.next.phone', 'done.change', 'done.back')
    .handoffs({ reason: 'person', priority: 'normal' })
    .dossier({ name: 'Riet de Vries', phone: '+31612345678', unconfirmed: ['name', 'phone'], flags: ['unconfirmed'], status: 'waiting' })
    .consents()
    .user('Het gaat over mijn moeder, zij heeft dementie.')
    .bot('contact.now.relation', 'done.added')
    .consents(),
);

journey('a person, before anything is told', (talk) =>
  asked(talk, 'name')
    .user('mens')
    .bot('person.passed', 'done.reference', 'done.next.chat', 'done.change', 'done.back', 'person.offer')
    .dossier({ name: null, phone: null, preference: 'chat' })
    .user('Jan Smit, 0612345678')
    .bot('contact.now.name', 'contact.now.phone', 'person.noted')
    .dossier({ name: 'Jan Smit', phone: '+31612345678' })
    .handoffs({ reason: 'person' }),
);

journey('numbers that do not fit', (talk) =>
  asked(talk, 'phone')
    .user('06 1234 567')
    .bot('repair.phone.tooShort')
    .mentions('9 cijfers')
    .user('blauwe fiets')
    .bot('repair.choices')
    .buttons('Nog eens proberen', 'Overslaan', 'Iemand spreken')
    .user('1')
    .bot('contact.ask.phone')
    .user('06 1234 5678')
    .bot('contact.thanks', 'contact.ask.email'),
);

journey('two numbers without a word which', (talk) =>
  asked(talk, 'phone')
    .user('06 12345678 of 070 1234567')
    .bot('repair.phone.several')
    .user('de tweede')
    .bot('contact.thanks', 'contact.ask.email'),
);

journey('two numbers, picked by the last', (talk) =>
  asked(talk, 'phone')
    .user('06 12345678 of 070 1234567')
    .bot('repair.phone.several')
    .user('liefst die laatste')
    .bot('contact.thanks', 'contact.ask.email'),
);

journey('two numbers, picked by their kind', (talk) =>
  asked(talk, 'phone')
    .user('06 12345678 of 070 1234567')
    .bot('repair.phone.several')
    .user('bel maar op de mobiele')
    .bot('contact.thanks', 'contact.ask.email'),
);

journey('two addresses without a word which', (talk) =>
  asked(talk, 'email')
    .user('riet@ziggo.nl of riet@gmail.com')
    .bot('repair.email.several')
    .mentions('riet@ziggo.nl', 'riet@gmail.com')
    .user('liefst die laatste')
    .bot('contact.thanks', 'contact.ask.situation'),
);

journey('two addresses, picked by a part of one', (talk) =>
  asked(talk, 'email')
    .user('riet@ziggo.nl of riet@gmail.com')
    .bot('repair.email.several')
    .user('die van gmail')
    .bot('contact.thanks', 'contact.ask.situation'),
);

journey('a likely typing error in an address', (talk) =>
  asked(talk, 'email')
    .user('riet@gmial.com')
    .bot('contact.thanks', 'confirm.suggestion')
    .buttons('Ja', 'Nee')
    .user('ja')
    .bot('contact.thanks', 'contact.ask.situation')
    .user('wijzig mijn e-mail naar riet@hotmial.com')
    .bot('contact.thanks', 'confirm.suggestion')
    .user('nee')
    .bot('contact.thanks', 'contact.short.situation')
    .user('Hulp bij het regelen van zorg voor mijn vader.')
    .bot('contact.thanks', ...summary)
    .mentions('riet@hotmial.com'),
);

journey('a typing error put right by naming the provider alone', (talk) =>
  asked(talk, 'email')
    .user('riet@gmial.com')
    .bot('contact.thanks', 'confirm.suggestion')
    .user('nee gmail.com')
    .bot('contact.thanks', 'contact.ask.situation')
    .user('wijzig mijn e-mail naar riet@hotmial.com')
    .bot('contact.thanks', 'confirm.suggestion')
    .user('het is @ziggo.nl')
    .bot('contact.thanks', 'contact.short.situation')
    .user('Hulp bij het regelen van zorg voor mijn vader.')
    .bot('contact.thanks', ...summary)
    .mentions('riet@ziggo.nl'),
);

journey('what kind of being answers, and what it costs', (talk) =>
  asked(talk, 'phone')
    .user('is dit een mens?')
    .bot('help.being', 'contact.short.phone')
    .user('wat kost het')
    .bot('help.cost', 'contact.short.phone')
    .user('en wie zijn jullie')
    .bot('help.being', 'contact.short.phone')
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email'),
);

journey("somebody else's name and number", (talk) =>
  asked(talk, 'name')
    .user('mijn moeder heet Annie')
    .bot('repair.name.otherOf')
    .mentions('je moeder')
    .user('Ik heet Wil')
    .bot('contact.thanksName', 'contact.ask.phone')
    .mentions('Dank je, Wil.')
    .user('het nummer van mijn moeder is 0612345678')
    .bot('repair.phone.other'),
);

journey('a number that must not be kept', (talk) =>
  asked(talk, 'situation')
    .user('Mijn bsn is 111222333 en ik zoek hulp voor mijn vader.')
    .bot('masked.bsn', 'contact.thanks', ...summary)
    .keepsNothingOf('111222333'),
);

journey('a value that waits to be confirmed is kept when the talk goes on', (talk) =>
  asked(talk, 'phone')
    .user('0678787878')
    .bot('contact.thanks', 'confirm.phone')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'contact.ask.situation')
    .user('Hulp bij het regelen van zorg voor mijn vader.')
    .bot('contact.thanks', ...summary)
    .mentions('06 78 78 78 78', 'riet@voorbeeld.nl'),
);

journey('starting again, said twice, and taking it back', (talk) =>
  asked(talk, 'email')
    .user('opnieuw')
    .bot('restart.draft', 'contact.ask.name')
    .user('opnieuw')
    .bot('restart.draft', 'contact.ask.name')
    .user('terug')
    .bot('restart.undone', 'contact.ask.email'),
);

journey('neither called nor mailed, said before anything else', (talk) =>
  asked(talk, 'name')
    .user('ik wil niet gebeld worden')
    .bot('contact.skipped', 'contact.short.name')
    .user('Riet')
    .bot('contact.thanksName', 'contact.ask.email')
    .user('alleen chatten')
    .bot('contact.noWay', 'contact.ask.situation'),
);

journey('what caused the alarm is the account', (talk) =>
  asked(talk, 'situation')
    .user('Mijn man heeft parkinson en ik wil niet meer leven.')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .user('verder')
    .bot('crisis.goOn', ...summary.map((key) => (key === 'review.question' ? 'review.questionWaiting' : key)))
    .mentions('ik wil niet meer leven'),
);

journey('a person wanted in the middle of a crisis', (talk) =>
  asked(talk, 'situation')
    .user('Mijn man staat met een mes voor de deur.')
    .bot('crisis.violence', 'crisis.notMeant')
    .user('ik wil iemand spreken')
    .bot('crisis.violence.again', 'person.passed', 'done.reference', 'done.next.both', 'done.change', 'done.back'),
);
