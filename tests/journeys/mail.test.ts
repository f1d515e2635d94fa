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
    .bot('right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request')
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

const agreed = [
  'zei je ja tegen aanbiedingen per e-mail',
  'NN Zakelijke Diensten B.V.',
  'privacyverklaring van 1 mei 2023',
  'Typ "geen aanbiedingen" in de chat',
  'De link onder deze mail',
];

journey('a yes to offers is confirmed by mail: to what, when, and how it is stopped', (talk) =>
  asked(talk, 'offers')
    .mails([{ to: 'riet@voorbeeld.nl', says: ['ZG-TEST-0001'] }])
    .user('ja graag')
    .anyAnswer()
    .mails(
      [
        { to: 'riet@voorbeeld.nl', says: ['ZG-TEST-0001'] },
        { to: 'riet@voorbeeld.nl', says: agreed },
      ],
      told,
    )
    .user('bedankt')
    .anyAnswer()
    .user('geen aanbiedingen')
    .bot('offers.withdrawn')
    .mails([
      { to: 'riet@voorbeeld.nl', says: [] },
      { to: 'riet@voorbeeld.nl', says: agreed },
    ]),
);

journey('a yes to offers without an address is confirmed once there is one', (talk) =>
  asked(talk, 'email')
    .user('liever niet')
    .anyAnswer()
    .user('Mijn moeder heeft dementie en woont nog thuis.')
    .anyAnswer()
    .user('ja, klopt')
    .bot('offers.intro', 'offers.questionNoAddress')
    .user('ja')
    .anyAnswer()
    .mails([])
    .user('mijn mail is riet@voorbeeld.nl')
    .anyAnswer()
    .mails([
      { to: 'riet@voorbeeld.nl', says: ['ZG-TEST-0001'] },
      { to: 'riet@voorbeeld.nl', says: agreed },
    ]),
);

journey('a yes to offers is confirmed to nobody who told of violence after it', (talk) =>
  asked(talk, 'email')
    .user('liever niet')
    .anyAnswer()
    .user('Mijn moeder heeft dementie en woont nog thuis.')
    .anyAnswer()
    .user('ja, klopt')
    .anyAnswer()
    .user('ja')
    .anyAnswer()
    .consents({ purpose: 'offers', decision: 'given', answer: 'ja' })
    .user('mijn man slaat me elke avond')
    .anyAnswer()
    .user('mijn mail is riet@voorbeeld.nl')
    .anyAnswer()
    .dossier({ email: 'riet@voorbeeld.nl' })
    .mails([]),
);

journey('a withdrawal that is done is confirmed by mail as done', (talk) =>
  asked(talk, 'situation')
    .user('ik trek mijn toestemming in')
    .botEndsWith('contact.short.situation')
    .mails(
      [{ to: 'riet@voorbeeld.nl', says: ['het intrekken van toestemming', 'ZG-TEST-0001', 'Dat is gedaan'] }],
      ['antwoord, en uiterlijk op', 'zo snel mogelijk'],
    )
    .user('hoe staat het met mijn verzoek?')
    .bot('right.one.stopped', 'contact.short.situation'),
);

journey('a complaint beside another right is given no day that was never set', (talk) =>
  asked(talk, 'situation')
    .user('ik heb een klacht en ik wil inzage in mijn gegevens')
    .bot(
      ...(['right.several', 'right.line.complaint', 'right.line.access', 'right.complaintToo', 'right.number'] as const),
      ...(['right.answerAbout', 'right.next', 'meant.request'] as const),
    )
    .mentions('antwoord over inzage, en uiterlijk op dinsdag 3 maart 2026')
    .mails([{ to: 'riet@voorbeeld.nl', says: ['een klacht en inzage', 'antwoord over inzage, en uiterlijk op dinsdag 3 maart 2026'] }])
    .user('hoe staat het ermee?')
    .bot('right.courseAbout', 'meant.request'),
);
