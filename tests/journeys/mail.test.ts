import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';

const told = ['Riet', '12 34 56 78', 'moeder', 'dementie', 'inzage in mijn'];

journey('a first contact is confirmed by mail, with the number and nothing that was told', (talk) =>
  asked(talk, 'after').mails(
    [{ to: 'riet@voorbeeld.nl', says: ['ZG-TEST-0001', 'binnen twee werkdagen', 'Heb jij dit niet gevraagd?'] }],
    told,
  ),
);

journey('a request is confirmed by mail once there is an address, with its last day', (talk) =>
  asked(talk, 'email')
    .user('Ik wil inzage in mijn gegevens')
    .bot('right.one.access', 'right.number', 'right.answer', 'right.next', 'contact.short.email')
    .mails([])
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'contact.ask.situation')
    .mails([{ to: 'riet@voorbeeld.nl', says: ['inzage', 'ZG-TEST-0001', 'uiterlijk op dinsdag 3 maart 2026', 'gratis'] }], told)
    .user('nee mijn mail is rita@voorbeeld.nl')
    .anyAnswer()
    .mails([
      { to: 'riet@voorbeeld.nl', says: [] },
      { to: 'rita@voorbeeld.nl', says: ['ZG-TEST-0001'] },
    ]),
);

journey('nobody who told of violence is mailed, and the advisor is told to consult first', (talk) =>
  asked(talk, 'situation')
    .user('mijn man slaat me elke avond')
    .anyAnswer()
    .handoffs({ reason: 'crisis', priority: 'high' })
    .user('verder')
    .anyAnswer()
    .user('ja, klopt')
    .anyAnswer()
    .mails([]),
);

journey('an address of somebody else gets no mail', (talk) =>
  asked(talk, 'email')
    .user('mail maar naar mijn dochter, karin@voorbeeld.nl')
    .anyAnswer()
    .user('Ik wil inzage in mijn gegevens')
    .anyAnswer()
    .mails([]),
);

journey('without an address there is no mail', (talk) =>
  asked(talk, 'email').user('liever niet').anyAnswer().user('Ik wil inzage in mijn gegevens').anyAnswer().mails([]),
);
