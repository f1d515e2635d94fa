import { journey } from '../support/journey.ts';
import { asked, summary } from '../support/openings.ts';

for (const [index, yes] of ['nee hoor, niets te wijzigen', 'zo is het goed', 'Klopt helemaal', 'nee dat klopt', 'ja'].entries())
  journey(`the summary agreed with, ${index + 1}`, (talk) => asked(talk, 'summary').user(yes).bot('offers.intro', 'offers.question'));

journey('a yes that corrects', (talk) =>
  asked(talk, 'summary')
    .user('ja maar mijn nummer is 06 87 65 43 21')
    .bot('contact.now.phone', ...summary)
    .mentions('Telefoon: 06 87 65 43 21')
    .noDossier()
    .user('ja alleen mijn e-mail klopt niet')
    .bot('contact.ask.email')
    .user('riet2@voorbeeld.nl')
    .bot('contact.thanks', ...summary)
    .user('ja')
    .bot('offers.intro', 'offers.question')
    .dossier({ phone: '+31687654321', email: 'riet2@voorbeeld.nl' }),
);

journey('a line of the summary chosen', (talk) =>
  asked(talk, 'summary')
    .user('Nee, iets wijzigen')
    .bot('review.which')
    .user('1')
    .bot('contact.ask.name')
    .user('Riet Jansen')
    .bot('contact.thanksName', ...summary)
    .mentions('Naam: Riet Jansen')
    .user('nee')
    .bot('review.which')
    .user('toch niets')
    .bot(...summary),
);

journey('a yes to the goodbye hands nothing in', (talk) =>
  asked(talk, 'summary')
    .user('laat maar')
    .bot('stop.draft')
    .user('ja')
    .bot(...summary)
    .noDossier()
    .user('ja')
    .bot('offers.intro', 'offers.question'),
);

journey('a change that is let go', (talk) =>
  asked(talk, 'summary')
    .user('Nee, iets wijzigen')
    .bot('review.which')
    .user('laat maar')
    .bot(...summary)
    .noDossier(),
);

journey('a summary that is not understood leads to choices', (talk) =>
  asked(talk, 'summary')
    .user('qwertyuiop')
    .bot('review.unclear')
    .user('asdfghjkl')
    .bot('review.choices')
    .user('2')
    .bot('review.which')
    .user('5')
    .bot(...summary),
);

journey('a clear yes to offers', (talk) =>
  asked(talk, 'offers')
    .mentions('NN Zakelijke Diensten B.V.', 'altijd intrekken')
    .user('ja graag')
    .bot('offers.given', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .consents({ purpose: 'offers', decision: 'given', answer: 'ja graag' }),
);

journey('what offers are', (talk) =>
  asked(talk, 'offers')
    .user('wat bedoel je met aanbiedingen?')
    .bot('help.offers', 'offers.short')
    .user('ja graag')
    .bot('offers.given', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .consents({ purpose: 'offers', decision: 'given', answer: 'ja graag' }),
);

journey('doubt about offers, twice', (talk) =>
  asked(talk, 'offers')
    .user('ok')
    .bot('offers.again')
    .consents()
    .user('maakt me niet uit')
    .bot('offers.doubted', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .consents({ decision: 'refused', answer: 'maakt me niet uit' }),
);

journey('doubt about offers, then a clear yes', (talk) =>
  asked(talk, 'offers')
    .user('als het moet')
    .bot('offers.again')
    .user('ja')
    .bot('offers.given', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .consents({ decision: 'given', answer: 'ja' }),
);

journey('two taps on yes at the summary are no yes to offers', (talk) =>
  asked(talk, 'summary')
    .userAtOnce('Ja, dit klopt', 'Ja, dit klopt', 'ja')
    .bot('offers.intro', 'offers.question')
    .bot('offers.again')
    .bot('offers.doubted', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .consents({ decision: 'refused' }),
);

journey('why offers are asked about, and a no', (talk) =>
  asked(talk, 'offers')
    .user('waarom vraag je dat?')
    .bot('why.offers', 'why.ground.consent', 'offers.short')
    .user('doe maar niet')
    .bot('offers.refused', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .consents({ decision: 'refused' }),
);

journey('consent withdrawn in one message', (talk) =>
  asked(talk, 'offers')
    .user('ja')
    .bot('offers.given', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .user('ik wil toch geen aanbiedingen meer')
    .bot('offers.withdrawn')
    .consents({ decision: 'given' }, { decision: 'withdrawn', answer: 'ik wil toch geen aanbiedingen meer' })
    .dossier({ name: 'Riet de Vries', status: 'waiting' }),
);

journey('no offers, said before they are asked about', (talk) =>
  asked(talk, 'email')
    .user('ik wil geen aanbiedingen meer van jullie')
    .bot('offers.noneHere', 'right.one.stopped', 'right.number', 'contact.short.email')
    .requests({ items: [{ right: 'withdraw_consent', status: 'done', outcome: 'granted', confirmed: true }] })
    .handoffs({ reason: 'right', words: ['ik wil geen aanbiedingen meer van jullie'] })
    .user('overslaan')
    .bot('contact.skipped', 'contact.ask.situation')
    .user('Mijn moeder heeft dementie en woont nog thuis.')
    .bot('contact.thanks', ...summary)
    .user('ja')
    .bot('done.thanks', 'done.reference', 'done.next.phone', 'done.change', 'done.back')
    .consents(),
);

journey('somebody under 16', (talk) =>
  asked(talk, 'situation')
    .user('Ik ben 14 en ik zorg voor mijn moeder, ze heeft MS.')
    .bot('crisis.minor', 'contact.thanks', ...summary)
    .user('ja')
    .bot('done.thanks', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .dossier({ flags: ['minor'], relation: 'moeder' })
    .consents(),
);

journey('consent for health data given', { healthGround: 'explicit_consent' }, (talk) =>
  asked(talk, 'email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'health.question')
    .user('ja')
    .bot('health.given', 'contact.ask.situation')
    .user('Mijn moeder heeft dementie en woont nog thuis.')
    .bot('contact.thanks', ...summary)
    .user('ja')
    .bot('offers.intro', 'offers.question')
    .user('nee')
    .bot('offers.refused', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .consents({ purpose: 'health', decision: 'given' }, { purpose: 'offers', decision: 'refused' })
    .dossier({ situation: 'Mijn moeder heeft dementie en woont nog thuis.' }),
);

journey('consent for health data refused after the story was told', { healthGround: 'explicit_consent' }, (talk) =>
  asked(talk, 'name')
    .user('Ik ben Jan de Wit, 0612345678. Mijn vrouw heeft parkinson en ik zoek hulp bij de verzorging.')
    .bot('contact.thanksName', 'contact.ask.email')
    .user('overslaan')
    .bot('contact.skipped', 'health.question')
    .user('nee')
    .bot(
      'health.refused',
      'review.summary',
      'review.line.name',
      'review.line.phone',
      'review.line.email',
      'review.line.situation',
      'review.question',
    )
    .keepsNothingOf('parkinson')
    .user('ja')
    .bot('offers.intro', 'offers.questionNoAddress')
    .consents({ purpose: 'health', decision: 'refused' })
    .dossier({ situation: null, relation: null, notGiven: ['email', 'situation'] }),
);

journey('an answer taken back at the summary', (talk) =>
  asked(talk, 'summary')
    .user('Nee, iets wijzigen')
    .bot('review.which')
    .user('telefoon')
    .bot('contact.ask.phone')
    .buttons('Overslaan', 'Weglaten')
    .user('Weglaten')
    .bot('contact.skipped', ...summary)
    .mentions('Telefoon: niet opgegeven'),
);

journey('consent for health data withdrawn after handing in', { healthGround: 'explicit_consent' }, (talk) =>
  asked(talk, 'email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'health.question')
    .user('ja')
    .bot('health.given', 'contact.ask.situation')
    .user('Mijn moeder heeft dementie en woont nog thuis.')
    .bot('contact.thanks', ...summary)
    .user('ja')
    .bot('offers.intro', 'offers.question')
    .user('nee')
    .bot('offers.refused', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .user('ik trek mijn toestemming in')
    .bot('health.withdrawn')
    .consents(
      { purpose: 'health', decision: 'given' },
      { purpose: 'offers', decision: 'refused' },
      { purpose: 'health', decision: 'withdrawn' },
    )
    .dossier({ situation: null, relation: null, phone: '+31612345678' })
    .keepsNothingOf('dementie')
    .user('mijn moeder heeft namelijk dementie')
    .bot('health.notKept')
    .keepsNothingOf('dementie'),
);

journey('somebody under 16, where consent for health data would be needed', { healthGround: 'explicit_consent' }, (talk) =>
  asked(talk, 'name')
    .user('ik ben 15 en zorg voor mijn broertje, ik heet Noor')
    .bot('crisis.minor', 'contact.thanksName', 'contact.ask.phone')
    .user('0612345678')
    .bot('contact.thanks', 'contact.ask.email')
    .user('overslaan')
    .bot('contact.skipped', 'health.minor', ...summary.filter((key) => key !== 'review.line.relation'))
    .keepsNothingOf('broertje')
    .user('ja')
    .bot('done.thanks', 'done.reference', 'done.next.phone', 'done.change', 'done.back')
    .consents()
    .dossier({ name: 'Noor', situation: null, relation: null, flags: ['minor'] }),
);

journey('a question at the summary agrees to nothing', (talk) =>
  asked(talk, 'summary')
    .user('klopt het nummer wel?')
    .bot('repeat.lead', ...summary)
    .handoffs(),
);

journey('a yes after the goodbye is no yes to offers', (talk) =>
  asked(talk, 'offers')
    .user('stop')
    .bot('done.reference', 'done.next.both', 'done.change', 'done.back', 'stop.done')
    .user('ja')
    .bot('done.open')
    .consents(),
);

journey('a withdrawal at the question about offers is a no, and nothing more', (talk) =>
  asked(talk, 'offers')
    .user('geen aanbiedingen')
    .bot('offers.refused', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .consents({ decision: 'refused', answer: 'geen aanbiedingen' })
    .handoffs({ reason: 'intake' }),
);
