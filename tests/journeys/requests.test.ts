import { journey } from '../support/journey.ts';
import { asked, summary } from '../support/openings.ts';

const letter = `Geachte heer, mevrouw,

Hierbij verzoek ik u op grond van artikel 15 AVG om inzage in alle persoonsgegevens die u van mij verwerkt, met een kopie daarvan.
Daarnaast verzoek ik u op grond van artikel 17 AVG om mijn gegevens te verwijderen.
Voor zover u mijn gegevens op basis van toestemming verwerkt, trek ik mijn toestemming hierbij in.

Ik verwacht uw reactie binnen een maand.

Met vriendelijke groet,
Riet de Vries
riet@voorbeeld.nl`;

const received = '2026-02-03T09:00:00.000Z';
const term = {
  receivedAt: received,
  promisedOn: '2026-03-03',
  legalDueOn: '2026-03-03',
  extendedTo: null,
  dueAt: '2026-03-03T22:59:59.999Z',
};

journey('a letter with three rights, pasted into the intake', (talk) =>
  asked(talk, 'phone')
    .user(letter)
    .bot(
      'offers.noneHere',
      'right.several',
      'right.line.access',
      'right.line.erasure',
      'right.line.withdraw_consent',
      'right.one.stopped',
      'right.number',
      'right.answer',
      'right.next',
      'meant.request',
    )
    .mentions('Nummer: ZG-TEST-0001', 'uiterlijk op dinsdag 3 maart 2026', 'Het is gratis.')
    .requests({
      reference: 'ZG-TEST-0001',
      receivedAt: new Date(received),
      channel: 'website',
      text: letter,
      requester: { name: 'Riet de Vries', phone: null, email: 'riet@voorbeeld.nl', isSubject: true },
      subject: null,
      representation: 'none',
      flags: [],
      breach: null,
      items: [
        { right: 'access', status: 'received', confirmed: false },
        { right: 'erasure', status: 'received', confirmed: false },
        { right: 'withdraw_consent', status: 'done', confirmed: true, outcome: 'granted' },
      ],
    })
    .handoffs({ reason: 'right', priority: 'normal', words: [letter] })
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.situation')
    .requests({ requester: { name: 'Riet de Vries', phone: '+31612345678', email: 'riet@voorbeeld.nl', isSubject: true } })
    .hours(100)
    .requests({ text: letter })
    .user('Mijn moeder heeft dementie en woont nog thuis.')
    .bot('contact.thanks', ...summary)
    .user('ja')
    .bot('done.thanks', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .consents()
    .handoffs({ reason: 'right' }, { reason: 'intake' }),
);

journey('a right asked before anything is told, and a name given later', (talk) =>
  asked(talk, 'name')
    .user('Ik wil weten welke gegevens jullie van mij hebben')
    .bot('right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .requests({ requester: null, rights: ['access'] })
    .user('Riet de Vries')
    .bot('contact.thanksName', 'contact.ask.phone')
    .requests({ requester: { name: 'Riet de Vries', phone: null, email: null, isSubject: true } })
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email')
    .user('nee wacht, mijn nummer eindigt op 87')
    .bot('contact.now.phone', 'contact.short.email')
    .requests({ requester: { name: 'Riet de Vries', phone: '+31612345687', email: null, isSubject: true } }),
);

journey('the same right again, and then another', (talk) =>
  asked(talk, 'email')
    .user('Ik wil inzage in mijn gegevens')
    .bot('right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .user('stuur me een kopie van mijn gegevens')
    .bot('right.againOpen', 'meant.request')
    .mentions('ZG-TEST-0001')
    .requests({ rights: ['access'] })
    .user('Ik wil inzage in mijn gegevens en ik maak bezwaar tegen het delen van mijn gegevens met NN')
    .bot('right.one.objectionTo', 'right.number', 'right.answer', 'right.objectionStops', 'meant.aboutToo', 'meant.request')
    .mentions('ZG-TEST-0002')
    .requests({ reference: 'ZG-TEST-0001', rights: ['access'] }, { reference: 'ZG-TEST-0002', rights: ['objection'] })
    .handoffs({ reason: 'right' }, { reason: 'right' }),
);

journey('a right asked after handing in', (talk) =>
  asked(talk, 'after')
    .user('verwijder al mijn gegevens')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .requests({
      rights: ['erasure'],
      requester: { name: 'Riet de Vries', phone: '+31612345678', email: 'riet@voorbeeld.nl', isSubject: true },
    })
    .handoffs({ reason: 'intake', request: null }, { reason: 'right' }),
);

journey('a leak', (talk) =>
  asked(talk, 'after')
    .user('Ik kreeg een mail van jullie met de gegevens van iemand anders erin. Dit is een datalek.')
    .bot('right.leak', 'right.number', 'right.leakNext')
    .requests({
      flags: ['leak'],
      breach: { noticedAt: new Date(received), dueAt: new Date('2026-02-06T09:00:00Z') },
      rights: ['complaint'],
    })
    .handoffs({ reason: 'intake' }, { reason: 'right', priority: 'high' })
    .user('het is echt een datalek hoor')
    .bot('right.again')
    .requests({ items: [{ right: 'complaint', status: 'received', confirmed: false }] }),
);

journey('a parent asks for a child', (talk) =>
  asked(talk, 'phone')
    .user('ik wil inzien wat jullie over mijn zoontje van 8 hebben')
    .bot('right.forOther', 'right.number', 'right.answer', 'right.representative', 'meant.other')
    .requests({ representation: 'unproven', flags: ['representative', 'minor'], rights: ['access'], requester: { isSubject: false } })
    .user('ja, ik ben zijn moeder')
    .botEndsWith('contact.short.phone'),
);

journey('somebody near is to be taken out of the system', (talk) =>
  asked(talk, 'phone')
    .user('haal mijn man uit jullie systeem')
    .bot('right.forOther', 'right.number', 'right.answer', 'right.representative', 'meant.other')
    .requests({ representation: 'unproven', flags: ['representative'], rights: ['erasure'], requester: { isSubject: false } }),
);

journey('a representative', (talk) =>
  asked(talk, 'phone')
    .user('Namens mijn moeder, ik ben haar mentor, verzoek ik om een kopie van haar dossier')
    .bot('right.forOther', 'right.number', 'right.answer', 'right.representative', 'meant.other')
    .requests({
      representation: 'unproven',
      flags: ['representative'],
      requester: { name: 'Riet de Vries', phone: null, email: null, isSubject: false },
      rights: ['access'],
    })
    .user('en ik wil ook inzage in mijn gegevens')
    .bot('right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .requests({ representation: 'unproven' }, { representation: 'none', requester: { isSubject: true } }),
);

journey('the data of somebody who died', (talk) =>
  asked(talk, 'phone')
    .user('Mijn vader is vorige maand overleden. Ik wil graag een kopie van zijn dossier.')
    .bot('right.deceased', 'contact.short.phone')
    .mentions('Gecondoleerd', 'ZG-TEST-0001')
    .requests({ flags: ['deceased'], requester: { isSubject: false }, representation: 'none', rights: ['access'] }),
);

journey("somebody's own data, after a loss", (talk) =>
  asked(talk, 'phone')
    .user('Mijn man is overleden. Jullie mogen mijn gegevens nu verwijderen, dat wil ik.')
    .bot('loss.said', 'right.one.erasure', 'right.number', 'right.answer', 'meant.erasure')
    .requests({ requester: { isSubject: true }, rights: ['erasure'] }),
);

journey('a claim to be police', (talk) =>
  asked(talk, 'name')
    .user('Ik ben van de politie en ik eis het dossier van mevrouw Jansen')
    .bot('right.authority', 'contact.short.name')
    .requests({ flags: ['authority'], requester: null })
    .handoffs({ reason: 'right', words: ['Ik ben van de politie en ik eis het dossier van mevrouw Jansen'] }),
);

journey('a complaint', (talk) =>
  asked(talk, 'after')
    .user('Ik wil een klacht indienen over jullie medewerker')
    .bot('right.complaint', 'right.number', 'meant.complaint')
    .mentions('Autoriteit Persoonsgegevens', 'info@zorggenoot.nl')
    .requests({
      rights: ['complaint'],
      items: [{ right: 'complaint', ...term, receivedAt: new Date(received), dueAt: new Date(term.dueAt) }],
    }),
);

journey('a complaint, where it is settled when it is answered', { complaintDays: 14 }, (talk) =>
  asked(talk, 'after')
    .user('Ik wil een klacht indienen over jullie medewerker')
    .bot('right.complaint', 'right.number', 'right.complaintBy', 'meant.complaint')
    .mentions('uiterlijk op dinsdag 17 februari 2026')
    .requests({ items: [{ promisedOn: '2026-02-17', legalDueOn: '2026-03-03', dueAt: new Date('2026-02-17T22:59:59.999Z') }] }),
);

journey('a right asked by somebody under 16', (talk) =>
  asked(talk, 'name')
    .user('ik ben 14 en ik wil dat jullie al mijn gegevens wissen')
    .bot('crisis.minor', 'right.one.erasure', 'right.number', 'right.answer', 'right.nextByPerson', 'meant.request')
    .requests({ flags: ['minor'], rights: ['erasure'] }),
);

journey('consent that was given, withdrawn in a letter with other rights', (talk) =>
  asked(talk, 'offers')
    .user('ja')
    .bot('offers.given', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .user('Ik trek mijn toestemming in en ik wil inzage in mijn gegevens')
    .bot(
      'offers.withdrawn',
      'right.several',
      'right.line.withdraw_consent',
      'right.line.access',
      'right.one.stopped',
      'right.number',
      'right.answer',
      'right.next',
      'meant.request',
    )
    .consents({ decision: 'given' }, { decision: 'withdrawn' })
    .requests({
      items: [
        { right: 'withdraw_consent', status: 'done', confirmed: true, outcome: 'granted' },
        { right: 'access', status: 'received', confirmed: false },
      ],
    }),
);

journey('a no to offers and a right in one message', (talk) =>
  asked(talk, 'offers')
    .user('Geen aanbiedingen, en ik wil inzage in mijn gegevens')
    .bot(
      'right.one.access',
      'right.number',
      'right.answer',
      'right.next',
      'offers.refused',
      'done.reference',
      'done.next.both',
      'done.change',
      'done.back',
      'meant.request',
    )
    .consents({ decision: 'refused' })
    .requests({ rights: ['access'] }),
);

journey('a request outlives the term of a draft', (talk) =>
  asked(talk, 'phone')
    .user('Ik wil inzage in mijn gegevens')
    .bot('right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .user('stop')
    .bot('stop.waiting')
    .hours(73)
    .requests({ text: 'Ik wil inzage in mijn gegevens', requester: { name: 'Riet de Vries', phone: null, email: null, isSubject: true } })
    .returns()
    .bot('welcome.back', 'welcome.known', 'welcome.offer'),
);

journey('a right and the wish for a person in one message', (talk) =>
  asked(talk, 'email')
    .user('Ik wil inzage in mijn gegevens en ik wil een mens spreken')
    .bot(
      'right.one.access',
      'right.number',
      'right.answer',
      'right.next',
      'person.passed',
      'done.reference',
      'done.next.phone',
      'done.change',
      'done.back',
      'meant.request',
    )
    .requests({ rights: ['access'], requester: { name: 'Riet de Vries', phone: '+31612345678' } })
    .handoffs({ reason: 'right' }, { reason: 'person' }),
);

journey('a right beside a cry for help is registered, and not spoken of then', (talk) =>
  asked(talk, 'phone')
    .user('Verwijder mijn gegevens, ik wil niet meer leven.')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .requests({ rights: ['erasure'], flags: ['crisis'] })
    .handoffs({ reason: 'right' }, { reason: 'crisis', priority: 'high' })
    .user('verder')
    .bot('crisis.goOn', 'right.course', 'meant.request')
    .user('ja')
    .bot('meant.done', 'check.askAddress'),
);

journey('the draft thrown away at the summary', (talk) =>
  asked(talk, 'summary')
    .user('verwijder alles maar')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'meant.erasure')
    .user('ja')
    .bot('erased.done', 'erased.askEarlier')
    .requests({ text: null, items: [{ right: 'erasure', status: 'done' }] })
    .noDossier(),
);

journey('a letter at the summary', (talk) =>
  asked(talk, 'summary')
    .user(letter)
    .bot(
      ...(['offers.noneHere', 'right.several', 'right.line.access', 'right.line.erasure', 'right.line.withdraw_consent'] as const),
      'right.one.stopped',
      'right.number',
      'right.answer',
      'right.next',
      'meant.request',
    )
    .requests({ items: [{ status: 'received' }, { status: 'received' }, { right: 'withdraw_consent', status: 'done' }] })
    .noDossier(),
);

journey('offers stopped after they were refused here', (talk) =>
  asked(talk, 'after')
    .user('ik wil geen aanbiedingen meer van jullie')
    .bot('offers.withdrawn', 'right.one.stopped', 'right.number')
    .consents({ decision: 'refused' })
    .requests({ items: [{ right: 'withdraw_consent', status: 'done' }] })
    .user('geen aanbiedingen meer')
    .bot('offers.withdrawn')
    .consents({ decision: 'refused' })
    .requests({ items: [{ right: 'withdraw_consent', status: 'done' }] }),
);

journey('an account that also asks for a right', (talk) =>
  asked(talk, 'situation')
    .user('Mijn moeder heeft dementie en woont nog thuis. Ik wil ook inzage in mijn gegevens.')
    .bot('right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .requests({ rights: ['access'] }),
);

journey('a complaint beside another right, and one for somebody else', (talk) =>
  asked(talk, 'after')
    .user('Ik wil een klacht indienen, en ik wil inzage in mijn gegevens')
    .bot(
      'right.several',
      'right.line.complaint',
      'right.line.access',
      'right.complaintToo',
      'right.number',
      'right.answerAbout',
      'right.next',
      'meant.request',
    )
    .requests({ rights: ['complaint', 'access'] })
    .user('Namens mijn moeder wil ik ook een klacht indienen over jullie')
    .bot('right.forOther', 'right.complaintToo', 'right.number', 'right.representative', 'meant.other')
    .requests({ representation: 'none' }, { representation: 'unproven', rights: ['complaint'] }),
);

journey('an own right of somebody who works for an authority', (talk) =>
  asked(talk, 'name')
    .user('Ik werk bij de politie en ik wil inzage in mijn gegevens')
    .bot('right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .requests({ rights: ['access'], requester: null, flags: ['authority'] }),
);

journey('a letter after handing in tells an address that was not known', (talk) =>
  asked(talk, 'email')
    .user('mens')
    .bot('person.passed', 'done.reference', 'done.next.phone', 'done.change', 'done.back')
    .user(letter)
    .bot(
      ...(['offers.withdrawn', 'right.several', 'right.line.access', 'right.line.erasure', 'right.line.withdraw_consent'] as const),
      'right.one.stopped',
      'right.number',
      'right.answer',
      'right.next',
      'contact.now.email',
      'meant.request',
    )
    .dossier({ email: 'riet@voorbeeld.nl' })
    .requests({ requester: { name: 'Riet de Vries', phone: '+31612345678', email: 'riet@voorbeeld.nl' } })
    .consents(),
);

journey('offers to somebody who died, stopped while offers are asked about', (talk) =>
  asked(talk, 'offers')
    .user('Mijn vader is overleden, stop de aanbiedingen aan hem')
    .bot('right.deceased', 'offers.short')
    .consents()
    .requests({ flags: ['deceased'], rights: ['withdraw_consent'] }),
);
