import { journey } from '../support/journey.ts';
import { asked, summary } from '../support/openings.ts';

const access = ['right.one.access', 'right.number', 'right.answer', 'right.next'] as const;
const withdrawn = { status: 'withdrawn' };

journey('no to what was understood, and what was meant instead', (talk) =>
  asked(talk, 'after')
    .user('Wis al mijn gegevens')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .user('Nee, ik wil inzage in mijn gegevens')
    .bot('right.takenBack', ...access, 'meant.request')
    .user('ja')
    .bot('meant.done', 'check.sent', 'check.askCode')
    .requests({ items: [{ right: 'erasure', ...withdrawn }] }, { items: [{ right: 'access', status: 'identity', confirmed: true }] }),
);

journey('no, only one of what was understood', (talk) =>
  asked(talk, 'name')
    .user('Ik wil inzage en ik wil dat jullie al mijn gegevens verwijderen')
    .bot('right.several', 'right.line.access', 'right.line.erasure', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .user('nee alleen inzage')
    .bot('right.takenBack', 'meant.request')
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .requests({
      items: [
        { right: 'access', status: 'identity' },
        { right: 'erasure', ...withdrawn },
      ],
    }),
);

const accessAndErasure = 'ik wil inzage in mijn dossier en daarna moet alles vernietigd worden';

journey('of several rights that are asked back one is not meant', (talk) =>
  asked(talk, 'name')
    .user('stuur mij mijn dossier en beperk het gebruik van mijn gegevens')
    .botEndsWith('meant.request')
    .user('nee geen beperking')
    .anyAnswer()
    .requests({
      items: [
        { right: 'access', status: 'received' },
        { right: 'restriction', status: 'withdrawn' },
      ],
    }),
);

journey('in which order two rights are meant', (talk) =>
  asked(talk, 'after')
    .user(accessAndErasure)
    .botEndsWith('meant.request')
    .user('nee, vernietigen pas nadat ik de inzage heb gehad')
    .bot('right.added', 'meant.about', 'meant.request')
    .requests({
      text: `${accessAndErasure}\nnee, vernietigen pas nadat ik de inzage heb gehad`,
      items: [
        { right: 'access', status: 'received' },
        { right: 'erasure', status: 'received' },
      ],
    }),
);

journey('one of two rights that were confirmed is taken back', (talk) =>
  asked(talk, 'after')
    .user(accessAndErasure)
    .botEndsWith('meant.request')
    .user('ja')
    .anyAnswer()
    .user('trek het verzoek tot vernietiging in')
    .anyAnswer()
    .requests({
      items: [
        { right: 'access', confirmed: true },
        { right: 'erasure', status: 'withdrawn' },
      ],
    }),
);

for (const words of ['nee, alleen inzage', 'alleen inzage hoor', 'nee, enkel inzien'])
  journey(`what was understood is named once more, and nothing else: ${words}`, (talk) =>
    asked(talk, 'name')
      .user('Ik wil inzage in mijn gegevens')
      .bot(...access, 'meant.request')
      .user(words)
      .bot('meant.done', 'check.askAddress')
      .requests({ items: [{ right: 'access', status: 'identity', confirmed: true }] }),
  );

journey('no, not only what was understood', (talk) =>
  asked(talk, 'name')
    .user('Ik wil inzage in mijn gegevens')
    .bot(...access, 'meant.request')
    .user('nee, niet alleen inzage')
    .bot('right.againAdded', 'meant.about', 'meant.request')
    .requests({ items: [{ right: 'access', confirmed: false }] }),
);

for (const words of ['alleen inzage', 'nee, alleen inzage'])
  journey(`of two requests that are asked back one is meant: ${words}`, (talk) =>
    asked(talk, 'name')
      .user('Ik wil inzage in mijn gegevens')
      .bot(...access, 'meant.request')
      .user('Ik wil mijn gegevens ook meenemen naar een ander')
      .bot('right.one.portability', 'right.number', 'right.answer', 'right.next', 'meant.aboutToo', 'meant.request')
      .user(words)
      .bot('right.takenBack', 'meant.request')
      .user('ja')
      .bot('meant.done', 'check.askAddress')
      .requests({ items: [{ right: 'access', status: 'identity' }] }, { items: [{ right: 'portability', ...withdrawn }] }),
  );

journey('yes, and one right more', (talk) =>
  asked(talk, 'name')
    .user('Ik wil inzage in mijn gegevens')
    .bot(...access, 'meant.request')
    .user('ja en ook verwijderen')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .requests({ items: [{ right: 'access', status: 'identity', confirmed: true }] }, { items: [{ right: 'erasure', status: 'received' }] }),
);

for (const [answer, said, portability] of [
  ['ja', ['meant.done'], { status: 'inProgress' }],
  ['nee', ['right.takenBack', 'right.askAgain'], withdrawn],
] as const)
  journey(`the code after a yes with one right more, and then ${answer}`, (talk) =>
    asked(talk, 'after')
      .hours(1)
      .starts('second')
      .bot('start.greeting')
      .bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name')
      .user('Ik wil inzage in mijn gegevens')
      .bot(...access, 'meant.request')
      .user('Ja, en ook overdracht')
      .bot('right.one.portability', 'right.number', 'right.answer', 'right.next', 'meant.request')
      .user(answer)
      .bot(...said, 'check.askAddress')
      .user('riet@voorbeeld.nl')
      .bot('check.sent', 'check.askCode')
      .relays()
      .userTypesCode()
      .bot('check.done', 'contact.short.name')
      .requests(
        { items: [{ right: 'access', status: 'inProgress', confirmed: true }] },
        { items: [{ right: 'portability', ...portability }] },
      ),
  );

for (const words of ['toch niet doen', 'ik heb me bedacht', 'nee toch niet, ik bedoelde dat niet', 'ik trek mijn verzoek tot inzage in'])
  journey(`after the yes, while a code is awaited: ${words}`, (talk) =>
    asked(talk, 'email')
      .user('Ik wil inzage in mijn gegevens')
      .bot(...access, 'meant.request')
      .user('ja')
      .bot('meant.done', 'check.askAddress')
      .user(words)
      .bot('right.takenBack', 'right.askAgain', 'contact.short.email')
      .requests({ items: [{ right: 'access', ...withdrawn }] })
      .consents(),
  );

journey('both of two requests taken back, one after the other', (talk) =>
  asked(talk, 'after')
    .user('Ik wil inzage in mijn gegevens')
    .bot(...access, 'meant.request')
    .user('Ik wil mijn gegevens ook meenemen naar een ander')
    .bot('right.one.portability', 'right.number', 'right.answer', 'right.next', 'meant.aboutToo', 'meant.request')
    .user('ik trek mijn verzoek in')
    .bot('right.takenBack', 'right.askAgain', 'meant.about', 'meant.request')
    .user('allebei')
    .bot('right.takenBack', 'right.askAgain')
    .requests({ items: [withdrawn] }, { items: [withdrawn] }),
);

journey('what was left without a yes is asked back when it comes again', (talk) =>
  asked(talk, 'phone')
    .user('Wis al mijn gegevens')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'meant.erasure')
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email')
    .user('Wis al mijn gegevens')
    .bot('right.againOpen', 'meant.erasure')
    .user('ja')
    .bot('erased.done', 'erased.askEarlier'),
);

journey('what was confirmed by a yes to the offer is not asked back when it comes again', (talk) =>
  asked(talk, 'phone')
    .user('Wis al mijn gegevens')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'meant.erasure')
    .user('ja')
    .bot('erased.done', 'erased.askEarlier')
    .user('ja')
    .botEndsWith('check.askAddress')
    .user('Wis al mijn gegevens')
    .bot('right.againOpen', 'check.shortAddress'),
);

journey('what may have been a request is not lost when another comes', (talk) =>
  asked(talk, 'phone')
    .user('laat maar zien wat je hebt')
    .bot('meant.doubt')
    .buttons('Ja, leg het vast', 'Nee')
    .user('Ik wil een klacht indienen over jullie medewerker')
    .bot('right.complaint', 'right.number', 'meant.complaint')
    .handoffs({ reason: 'right', request: null, words: ['laat maar zien wat je hebt'] }, { reason: 'right' }),
);

journey('a restriction that is taken back closes nothing', (talk) =>
  asked(talk, 'situation')
    .user('Jullie mogen mijn gegevens bewaren, maar verder niet gebruiken')
    .bot('right.one.restriction', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .user('ja')
    .bot('meant.restricted', 'check.sent', 'check.askCode')
    .subject({ status: 'restricted' })
    .user('ik trek mijn verzoek in')
    .bot('right.takenBack', 'right.askAgain', 'contact.short.situation')
    .subject({ status: 'open' }),
);

journey('an objection to marketing ends the question about offers, and what stands elsewhere', (talk) =>
  asked(talk, 'offers')
    .user('ja')
    .botEndsWith('done.back')
    .hours(1)
    .starts('second')
    .bot('start.greeting')
    .bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name')
    .user('Riet')
    .bot('contact.thanksName', 'contact.ask.phone')
    .user('Ik maak bezwaar tegen reclame')
    .bot('right.one.objectionMarketing', 'right.number', 'right.answer', 'meant.request')
    .user('ja')
    .bot('meant.done', 'contact.short.phone')
    .user('06 12 34 56 78')
    .bot('right.one.stopped', 'contact.thanks', 'contact.ask.email')
    .consentsOf('begin', { decision: 'given' }, { decision: 'withdrawn' })
    .subjectOf('begin', { noOffers: true, noAnalysis: true })
    .user('overslaan')
    .bot('contact.skipped', 'contact.ask.situation')
    .user('Mijn moeder heeft dementie en woont nog thuis.')
    .bot('contact.thanks', ...summary)
    .user('ja')
    .bot('done.thanks', 'done.reference', 'done.next.phone', 'done.change', 'done.back'),
);

journey('an objection ends what stands elsewhere, also when the number is told with another request', (talk) =>
  asked(talk, 'offers')
    .user('ja')
    .botEndsWith('done.back')
    .hours(1)
    .starts('second')
    .bot('start.greeting')
    .bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name')
    .user('Riet')
    .bot('contact.thanksName', 'contact.ask.phone')
    .user('Ik maak bezwaar tegen het delen van mijn gegevens')
    .bot('right.one.objectionTo', 'right.number', 'right.answer', 'right.objectionStops', 'meant.request')
    .user('ja')
    .bot('meant.done', 'contact.short.phone')
    .subjectOf('begin', { noSharing: null })
    .user('Ik wil ook inzage in mijn gegevens. Mijn nummer is 06 12 34 56 78')
    .botEndsWith('meant.request')
    .subjectOf('begin', { noOffers: true, noAnalysis: true, noSharing: true }),
);

journey('an objection at the question about offers is the no to it', (talk) =>
  asked(talk, 'offers')
    .user('Ik maak bezwaar tegen reclame')
    .bot(
      ...(['right.one.objectionMarketing', 'right.number', 'right.answer', 'offers.refused', 'done.reference'] as const),
      ...(['done.next.both', 'done.change', 'done.back', 'meant.request'] as const),
    )
    .consents({ decision: 'refused' })
    .requests({ items: [{ right: 'objection', status: 'received' }] }),
);

for (const words of ['mijn gegevens zijn bij de verkeerde persoon beland', 'jullie hebben mijn gegevens naar mijn buurman gestuurd'])
  journey(`a leak by any other name: ${words}`, (talk) =>
    asked(talk, 'after')
      .user(words)
      .bot('right.leak', 'right.number', 'right.leakNext')
      .requests({ flags: ['leak'], breach: { noticedAt: new Date('2026-02-03T09:00:00Z') }, items: [{ right: 'complaint' }] })
      .user('nee')
      .anyAnswer()
      .requests({ items: [{ status: 'received' }] }),
  );

journey('a yes that repeats what is to be erased', (talk) =>
  asked(talk, 'email')
    .user('wis alles wat ik hier heb getypt')
    .botEndsWith('meant.erasure')
    .user('ja wacht even')
    .botEndsWith('meant.erasure')
    .user('ja gooi alles maar weg')
    .anyAnswer()
    .requests({ text: null, requester: null, items: [{ right: 'erasure', status: 'done' }] }),
);

journey('a yes that waits is none', (talk) =>
  asked(talk, 'after')
    .user('ik wil mijn dossier inzien')
    .botEndsWith('meant.request')
    .user('ja wacht even')
    .bot('meant.unclear', 'meant.about', 'meant.request')
    .requests({ items: [{ right: 'access', confirmed: false }] })
    .user('ja')
    .anyAnswer()
    .requests({ items: [{ right: 'access', confirmed: true }] }),
);

journey('a surname that is told later goes with the first name', (talk) =>
  asked(talk, 'name')
    .user('Anna')
    .anyAnswer()
    .user('mijn achternaam is Kok')
    .anyAnswer()
    .user('0612345678, en als ik niet opneem mijn man 0687654321')
    .anyAnswer()
    .user('overslaan')
    .anyAnswer()
    .user('Ik zorg voor mijn vader met dementie.')
    .anyAnswer()
    .user('ja')
    .anyAnswer()
    .dossier({ name: 'Anna Kok', phone: '+31612345678' }),
);

journey('a whole name with its surname is not put behind the first', (talk) =>
  asked(talk, 'name')
    .user('Bakker')
    .anyAnswer()
    .user('mijn achternaam is Bakker, mijn voornaam is Anna')
    .anyAnswer()
    .user('0612345678')
    .anyAnswer()
    .user('overslaan')
    .anyAnswer()
    .user('Ik zorg voor mijn vader met dementie.')
    .anyAnswer()
    .user('ja')
    .anyAnswer()
    .dossier({ name: 'Anna Bakker' }),
);

journey('a first name beside the number leaves the whole name that was given', (talk) =>
  asked(talk, 'name')
    .user('Els Vermeulen')
    .anyAnswer()
    .user('Els 0618606060')
    .anyAnswer()
    .user('overslaan')
    .anyAnswer()
    .user('Ik zorg voor mijn vader met dementie.')
    .anyAnswer()
    .user('ja')
    .anyAnswer()
    .dossier({ name: 'Els Vermeulen', phone: '+31618606060' }),
);
