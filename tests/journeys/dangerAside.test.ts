import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';

journey('what help costs, asked in the midst of danger', (talk) =>
  asked(talk, 'phone')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .user('wat kost het?')
    .bot('crisis.suicidal.free', 'crisis.suicidal.again')
    .user('kost 113 ook niks, is dat gratis?')
    .bot('crisis.suicidal.free', 'crisis.suicidal.still')
    .user('ik heb geen beltegoed')
    .bot('crisis.suicidal.free', 'crisis.suicidal.alone'),
);

journey('a question in the midst of danger says of nobody that they are there', (talk) =>
  asked(talk, 'name')
    .user('mijn man slaat me')
    .bot('crisis.violence', 'crisis.notMeant')
    .user('wat kan ik doen')
    .bot('crisis.violence.again'),
);

journey('not meant, but worn out', (talk) =>
  asked(talk, 'phone')
    .user('ik wil gewoon slapen en nooit meer wakker worden')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .user('nee zo bedoel ik het niet, ik ben gewoon kapot')
    .bot('crisis.goOn', 'crisis.overload', 'contact.short.phone'),
);

journey('stopping, and going on in the next breath', (talk) =>
  asked(talk, 'email')
    .user('stop')
    .bot('stop.draft')
    .user('nee wacht toch verder')
    .bot('contact.short.email')
    .user('overslaan')
    .bot('contact.skipped', 'contact.ask.situation'),
);

journey('a question and a day after handing in', (talk) =>
  asked(talk, 'after')
    .user('hebben jullie ook een telefoonnummer?')
    .bot('done.asked')
    .dossier({ situation: 'Mijn moeder heeft dementie en woont nog thuis.\nhebben jullie ook een telefoonnummer?' })
    .user('en kunnen jullie dinsdag niet bellen, dan ben ik weg')
    .bot('contact.now.bestTime', 'done.added')
    .mentions('niet dinsdag')
    .dossier({ bestTime: 'niet di' }),
);

journey('what was said is meant, and no bare yes says that somebody is there', (talk) =>
  asked(talk, 'phone')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .user('dat was geen grapje')
    .bot('crisis.suicidal.again')
    .user('ja')
    .bot('crisis.suicidal.still')
    .user('ik ga niet verder')
    .bot('crisis.suicidal.people')
    .user('zo gaat het niet verder')
    .bot('crisis.suicidal.again')
    .user('ik wil verder')
    .bot('crisis.goOn', 'contact.short.phone'),
);

journey('erasure that is asked in the same breath as danger is told', (talk) =>
  asked(talk, 'situation')
    .user('verwijder mijn gegevens want vanavond maak ik er een eind aan')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .requests({ rights: ['erasure'] }),
);
