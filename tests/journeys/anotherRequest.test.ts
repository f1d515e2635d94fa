import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';

journey('a second complaint about something else', (talk) =>
  asked(talk, 'name')
    .user('Ik dien een klacht in over de onbeleefde adviseur')
    .bot('right.complaint', 'right.number', 'meant.complaint')
    .user('Ik dien ook een klacht in over de wachttijd aan de telefoon')
    .bot('right.complaint', 'right.number', 'meant.complaint')
    .requests({ rights: ['complaint'] }, { rights: ['complaint'] })
    .user('ik dien een klacht in over die adviseur')
    .bot('right.againOpen', 'meant.complaint')
    .requests({ rights: ['complaint'] }, { rights: ['complaint'] }),
);

journey('two errors to be put right, one after the other', (talk) =>
  asked(talk, 'after')
    .user('Mijn adres in jullie dossier klopt niet, graag verbeteren')
    .bot('right.one.rectification', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .user('Mijn geboortedatum in jullie dossier is ook onjuist')
    .bot('right.one.rectification', 'right.number', 'right.answer', 'right.next', 'meant.aboutToo', 'meant.request')
    .requests({ rights: ['rectification'] }, { rights: ['rectification'] }),
);

journey('the data of one parent and then of the other', (talk) =>
  asked(talk, 'after')
    .user('Namens mijn moeder vraag ik inzage in haar gegevens')
    .bot('right.forOther', 'right.number', 'right.answer', 'right.representative', 'meant.other')
    .user('Namens mijn vader vraag ik inzage in zijn gegevens')
    .bot('right.forOther', 'right.number', 'right.answer', 'right.representative', 'meant.aboutOther', 'meant.other')
    .requests({ representation: 'unproven' }, { representation: 'unproven' }),
);

journey('a second leak has a clock of its own', (talk) =>
  asked(talk, 'after')
    .user('Ik kreeg een mail van jullie met de gegevens van mevrouw Bakker erin. Dit is een datalek.')
    .bot('right.leak', 'right.number', 'right.leakNext')
    .user('Gisteren ontving ik een brief met het dossier van meneer Peters, een ander datalek')
    .bot('right.leak', 'right.number', 'right.leakNext')
    .requests({ flags: ['leak'], rights: ['complaint'] }, { flags: ['leak'], rights: ['complaint'] })
    .handoffs({ reason: 'intake' }, { reason: 'right', priority: 'high' }, { reason: 'right', priority: 'high' }),
);

journey('a request taken back leaves the yes to offers as it is', (talk) =>
  asked(talk, 'offers')
    .user('ja')
    .bot('offers.given', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .user('ik wil inzage in mijn gegevens')
    .bot('right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .user('trek mijn verzoek in')
    .bot('right.takenBack', 'right.askAgain')
    .consents({ decision: 'given' }),
);
journey('an access request taken back by its name leaves the yes to offers as it is', (talk) =>
  asked(talk, 'offers')
    .user('ja')
    .bot('offers.given', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .user('ik wil inzage in mijn gegevens')
    .bot('right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .user('ik trek mijn inzageverzoek in')
    .bot('right.takenBack', 'right.askAgain')
    .consents({ decision: 'given' }),
);

journey('the data of a mother and the own data, each asked of its own', (talk) =>
  asked(talk, 'after')
    .user('Namens mijn moeder vraag ik inzage. Ook wil ik mijn eigen gegevens laten wissen.')
    .bot(
      'right.forOther',
      'right.number',
      'right.answer',
      'right.representative',
      'right.one.erasure',
      'right.number',
      'right.answer',
      'right.next',
      'meant.request',
    )
    .requests(
      { representation: 'unproven', rights: ['access'] },
      {
        representation: 'none',
        rights: ['erasure'],
        requester: { name: 'Riet de Vries', phone: '+31612345678', email: 'riet@voorbeeld.nl', isSubject: true },
      },
    ),
);

journey('a file that the doctor keeps', (talk) =>
  asked(talk, 'name').user('ik wil inzage in mijn dossier bij de huisarts').bot('right.elsewhere', 'contact.short.name').requests(),
);
