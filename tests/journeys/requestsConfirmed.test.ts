import { journey } from '../support/journey.ts';
import { asked, summary } from '../support/openings.ts';

const receiptOf = (right: 'access' | 'restriction' | 'rectification') =>
  [`right.one.${right}`, 'right.number', 'right.answer', 'right.next', 'meant.request'] as const;

journey('a request that is confirmed, and the question that was open', (talk) =>
  asked(talk, 'phone')
    .user('Ik wil inzage in mijn gegevens')
    .bot(...receiptOf('access'))
    .buttons('Ja, dat klopt', 'Nee, dat bedoel ik niet')
    .requests({ items: [{ right: 'access', status: 'received', confirmed: false }] })
    .user('Ja, dat klopt')
    .bot('meant.done', 'check.askAddress')
    .requests({ items: [{ right: 'access', status: 'identity', confirmed: true }] })
    .user('overslaan')
    .bot('check.skipped', 'contact.short.phone')
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email'),
);

journey('a request that was not meant', (talk) =>
  asked(talk, 'phone')
    .user('Ik wil inzage in mijn gegevens')
    .bot(...receiptOf('access'))
    .user('nee, dat bedoel ik niet')
    .bot('right.takenBack', 'right.askAgain', 'contact.short.phone')
    .requests({ items: [{ right: 'access', status: 'withdrawn', confirmed: false }] })
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email'),
);

journey('a withdrawal of consent stands, also when what was asked beside it was not meant', (talk) =>
  asked(talk, 'phone')
    .user('Ik trek mijn toestemming in en ik wil inzage in mijn gegevens')
    .botEndsWith('meant.request')
    .user('nee, dat bedoel ik niet')
    .bot('right.takenBack', 'right.askAgain', 'contact.short.phone')
    .mentions('Ingetrokken: inzage, nummer ZG-TEST-0001.')
    .requests({
      items: [
        { right: 'withdraw_consent', status: 'received' },
        { right: 'access', status: 'withdrawn' },
      ],
    }),
);

journey('a request that is left without a yes stands, also when the draft would have gone', (talk) =>
  asked(talk, 'phone')
    .user('Ik wil inzage in mijn gegevens')
    .bot(...receiptOf('access'))
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email')
    .hours(100)
    .requests({ text: 'Ik wil inzage in mijn gegevens', items: [{ right: 'access', status: 'received', confirmed: false }] })
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'contact.ask.situation'),
);

journey('neither yes nor no to a request, twice', (talk) =>
  asked(talk, 'phone')
    .user('Ik wil inzage in mijn gegevens')
    .bot(...receiptOf('access'))
    .user('tja')
    .bot('meant.unclear', 'meant.about', 'meant.request')
    .user('hmm')
    .bot('meant.left', 'contact.short.phone')
    .requests({ items: [{ status: 'received', confirmed: false }] }),
);

journey('a question, a danger and a person while a request is asked back', (talk) =>
  asked(talk, 'phone')
    .user('Ik wil inzage in mijn gegevens')
    .bot(...receiptOf('access'))
    .user('kost dat iets?')
    .botEndsWith('meant.about', 'meant.request')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .user('verder')
    .bot('crisis.goOn', 'meant.about', 'meant.request')
    .requests({ items: [{ status: 'received', confirmed: false }] })
    .user('ja')
    .bot('meant.done', 'check.askAddress'),
);

journey('a request for somebody else stands without a yes', (talk) =>
  asked(talk, 'phone')
    .user('Namens mijn moeder, ik ben haar mentor, verzoek ik om een kopie van haar dossier')
    .bot('right.forOther', 'right.number', 'right.answer', 'right.representative', 'meant.other')
    .buttons('Ja, dat mag ik', 'Nee, of ik weet het niet')
    .user('nee')
    .bot('meant.stands', 'contact.short.phone')
    .requests({ representation: 'unproven', items: [{ status: 'received', confirmed: false }] }),
);

journey('a request for somebody else waits for what shows that they may ask it', (talk) =>
  asked(talk, 'phone')
    .user('Namens mijn moeder, ik ben haar mentor, verzoek ik om een kopie van haar dossier')
    .bot('right.forOther', 'right.number', 'right.answer', 'right.representative', 'meant.other')
    .user('ja dat mag ik')
    .bot('meant.done', 'contact.short.phone')
    .requests({ representation: 'unproven', items: [{ status: 'waiting', confirmed: true }] }),
);

journey('what was told beside a request, and has to be read back, comes after the yes', (talk) =>
  asked(talk, 'email')
    .user('mag ik inzage in mijn gegevens? mijn mail is riet@gmial.com')
    .bot(...receiptOf('access'))
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .user('overslaan')
    .bot('check.skipped', 'contact.thanks', 'confirm.suggestion'),
);

journey('a restriction of what is typed here works at once, until it is handed in', (talk) =>
  asked(talk, 'situation')
    .user('Jullie mogen mijn gegevens bewaren, maar verder niet gebruiken')
    .bot(...receiptOf('restriction'))
    .user('ja')
    .bot('meant.restricted', 'check.sent', 'check.askCode')
    .subject({ status: 'restricted' })
    .user('overslaan')
    .bot('check.skipped', 'contact.short.situation')
    .user('Mijn moeder heeft dementie en woont nog thuis.')
    .bot('contact.thanks', ...summary.slice(0, -1), 'review.restricted', 'review.question')
    .user('ja')
    .botEndsWith('offers.question')
    .subject({ status: 'open' })
    .dossier({ situation: 'Mijn moeder heeft dementie en woont nog thuis.' }),
);

journey('an objection stops at once what it is to, before it is confirmed', (talk) =>
  asked(talk, 'phone')
    .user('Ik maak bezwaar tegen het delen van mijn gegevens')
    .bot('right.one.objectionTo', 'right.number', 'right.answer', 'right.objectionStops', 'meant.request')
    .subject({ noSharing: true, noAnalysis: true, noOffers: true })
    .user('ja')
    .bot('meant.done', 'contact.short.phone')
    .requests({ items: [{ right: 'objection', status: 'inProgress', confirmed: true }] }),
);

journey('what only sounds like a request is asked first, and registered from when it came', (talk) =>
  asked(talk, 'phone')
    .user('laat maar zien wat je hebt')
    .bot('meant.doubt')
    .requests()
    .hours(30)
    .user('ja graag')
    .bot('right.one.access', 'right.number', 'right.answer', 'right.next', 'check.askAddress')
    .requests({
      text: 'laat maar zien wat je hebt',
      receivedAt: new Date('2026-02-03T09:00:00Z'),
      items: [{ right: 'access', status: 'identity', confirmed: true, promisedOn: '2026-03-03' }],
    }),
);

journey('what only sounded like a request', (talk) =>
  asked(talk, 'phone')
    .user('laat maar zien wat je hebt')
    .bot('meant.doubt')
    .user('nee')
    .bot('meant.noRequest', 'contact.short.phone')
    .requests()
    .handoffs()
    .hours(100)
    .isGone(),
);

journey('what may have been a request goes to a person when the talk goes on', (talk) =>
  asked(talk, 'phone')
    .user('laat maar zien wat je hebt')
    .bot('meant.doubt')
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email')
    .requests()
    .handoffs({ reason: 'right', request: null, words: ['laat maar zien wat je hebt'] }),
);

journey('what may have been a request goes to a person before the draft would go', (talk) =>
  asked(talk, 'phone')
    .user('laat maar zien wat je hebt')
    .bot('meant.doubt')
    .hours(100)
    .serverRestarts()
    .handoffs({ reason: 'right', request: null, words: ['laat maar zien wat je hebt'] })
    .hours(100)
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email'),
);

journey('a cry for help is read, also of who wanted what they typed only kept', (talk) =>
  asked(talk, 'situation')
    .user('Jullie mogen mijn gegevens bewaren, maar verder niet gebruiken')
    .bot(...receiptOf('restriction'))
    .user('ja')
    .bot('meant.restricted', 'check.sent', 'check.askCode')
    .subject({ status: 'restricted' })
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .subject({ status: 'open' })
    .handoffs({ reason: 'right' }, { reason: 'crisis', priority: 'high' }),
);

journey('a restriction asked before anything was typed says nothing of what was typed', (talk) =>
  asked(talk, 'name')
    .user('Wilt u mijn dossier even met rust laten? Niet weggooien, maar ook niet gebruiken.')
    .bot(...receiptOf('restriction'))
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .subject({ status: 'restricted' }),
);

journey('a yes that asks besides what there was a yes to already', (talk) =>
  asked(talk, 'phone')
    .user('Ik wil inzage in mijn gegevens')
    .anyAnswer()
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .user('overslaan')
    .bot('check.skipped', 'contact.short.phone')
    .user('Ik wil mijn gegevens meenemen naar een ander')
    .anyAnswer()
    .user('Ja, en ook inzage')
    .bot('meant.done', 'check.askAddress')
    .requests({ items: [{ right: 'access', status: 'identity' }] }, { items: [{ right: 'portability', status: 'identity' }] }),
);

for (const [answer, ...keys] of [
  ['Ja, inzage', 'meant.done', 'check.askAddress'],
  ['Ja, maar geen inzage', 'right.takenBack', 'right.askAgain', 'contact.short.phone'],
] as const)
  journey(`a request that is named in the answer: ${answer}`, (talk) =>
    asked(talk, 'phone')
      .user('Ik wil inzage in mijn gegevens')
      .bot(...receiptOf('access'))
      .user(answer)
      .bot(...keys),
  );
