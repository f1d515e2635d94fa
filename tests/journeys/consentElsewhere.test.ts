import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';
import type { Script } from '../support/script.ts';

const explicit = { healthGround: 'explicit_consent' } as const;
const account = 'Mijn moeder heeft dementie en woont nog thuis.';

/** Somebody agreed to what is kept about health and to offers, handed that in, and comes back in another conversation. */
const agreedToBoth = (talk: Script): Script =>
  asked(talk, 'email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'health.question')
    .user('ja')
    .bot('health.given', 'contact.ask.situation')
    .user(account)
    .anyAnswer()
    .user('ja, klopt')
    .bot('offers.intro', 'offers.question')
    .user('ja')
    .botEndsWith('done.back');
const comesBack = (talk: Script): Script =>
  talk.hours(1).starts('second').bot('start.greeting').bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name');

const healthGiven = { purpose: 'health', decision: 'given' } as const;
const offersGiven = { purpose: 'offers', decision: 'given' } as const;
const done = [{ right: 'withdraw_consent', status: 'done', outcome: 'granted' }];

journey('consent for health data of before is withdrawn by the address it was given with, and nothing else', explicit, (talk) =>
  comesBack(agreedToBoth(talk))
    .user('Ik trek mijn toestemming voor het gebruik van mijn gezondheidsgegevens in. Mijn e-mailadres is riet@voorbeeld.nl.')
    .bot('health.noneHere', 'right.one.stopped', 'right.one.stoppedHealth', 'right.number', 'contact.thanks', 'contact.short.name')
    .requests({ items: done })
    .consentsOf('begin', healthGiven, offersGiven, { purpose: 'health', decision: 'withdrawn' })
    .dossierOf('begin', { situation: null, relation: null, email: 'riet@voorbeeld.nl' })
    .keepsNothingOfIn('begin', account)
    .goesTo('begin')
    .user('mijn moeder valt vaak')
    .bot('health.notKept'),
);

journey('consent for health data of before, and the number told when it is asked', explicit, (talk) =>
  comesBack(agreedToBoth(talk))
    .user('Ik trek mijn toestemming voor mijn medische gegevens in')
    .bot('health.noneHere', 'right.one.withdraw_consent', 'right.number', 'right.answer', 'offers.askAddress')
    .user('0612345678')
    .bot('right.one.stopped', 'right.one.stoppedHealth', 'contact.short.name')
    .requests({ items: done })
    .consentsOf('begin', healthGiven, offersGiven, { purpose: 'health', decision: 'withdrawn' })
    .dossierOf('begin', { situation: null }),
);

journey('a withdrawal that names nothing withdraws all that was agreed to before', explicit, (talk) =>
  comesBack(agreedToBoth(talk))
    .user('Ik trek mijn toestemming in. Mijn e-mailadres is riet@voorbeeld.nl.')
    .bot('offers.noneHere', 'right.one.stopped', 'right.one.stoppedHealth', 'right.number', 'contact.thanks', 'contact.short.name')
    .requests({ items: done })
    .consentsOf(
      'begin',
      healthGiven,
      offersGiven,
      { purpose: 'offers', decision: 'withdrawn' },
      { purpose: 'health', decision: 'withdrawn' },
    )
    .dossierOf('begin', { situation: null }),
);

journey('offers of before are withdrawn, and consent for health data stands', explicit, (talk) =>
  comesBack(agreedToBoth(talk))
    .user('Ik wil geen aanbiedingen meer. Mijn e-mailadres is riet@voorbeeld.nl.')
    .bot('offers.noneHere', 'right.one.stopped', 'right.number', 'contact.thanks', 'contact.short.name')
    .requests({ items: done })
    .consentsOf('begin', healthGiven, offersGiven, { purpose: 'offers', decision: 'withdrawn' })
    .dossierOf('begin', { situation: account }),
);

journey('in the own conversation too a withdrawal that names nothing withdraws all', explicit, (talk) =>
  agreedToBoth(talk)
    .user('ik trek mijn toestemming in')
    .bot('health.withdrawn', 'offers.withdrawn')
    .consents(healthGiven, offersGiven, { purpose: 'health', decision: 'withdrawn' }, { purpose: 'offers', decision: 'withdrawn' })
    .dossier({ situation: null }),
);

journey('consent for health data withdrawn while offers are asked about answers nothing', explicit, (talk) =>
  asked(talk, 'email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'health.question')
    .user('ja')
    .bot('health.given', 'contact.ask.situation')
    .user(account)
    .anyAnswer()
    .user('ja, klopt')
    .bot('offers.intro', 'offers.question')
    .user('ik trek mijn toestemming voor gezondheidsgegevens in')
    .bot('health.withdrawn', 'offers.short')
    .consents(healthGiven, { purpose: 'health', decision: 'withdrawn' })
    .dossier({ situation: null }),
);

/** Kept to protect somebody and not by consent alone: a person decides (AVG art. 9(2)(c)). */
journey('consent for health data of somebody who was in danger is withdrawn, and a person looks at the rest', explicit, (talk) =>
  comesBack(
    asked(talk, 'email')
      .user('riet@voorbeeld.nl')
      .bot('contact.thanks', 'health.question')
      .user('ja')
      .bot('health.given', 'contact.ask.situation')
      .user('ik wil niet meer leven')
      .anyAnswer()
      .user('mens')
      .anyAnswer(),
  )
    .user('Ik trek mijn toestemming voor gezondheidsgegevens in, mijn nummer is 0612345678')
    .bot('health.noneHere', 'right.one.stopped', 'right.one.stoppedHealth', 'right.number', 'contact.thanks', 'contact.short.name')
    .requests({ items: [{ right: 'withdraw_consent', status: 'inProgress', outcome: null }] })
    .consentsOf('begin', healthGiven, { purpose: 'health', decision: 'withdrawn' })
    .user('Mijn mail is riet@voorbeeld.nl')
    .anyAnswer()
    .requests({ items: [{ right: 'withdraw_consent', status: 'inProgress', outcome: null }] }),
);

journey('consent for health data is withdrawn by nobody else’s number', explicit, (talk) =>
  comesBack(
    asked(talk, 'phone')
      .user('bel mijn dochter maar, haar nummer is 0687654321')
      .anyAnswer()
      .user('ja')
      .anyAnswer()
      .user('riet@voorbeeld.nl')
      .bot('contact.thanks', 'health.question')
      .user('ja')
      .bot('health.given', 'contact.ask.situation')
      .user(account)
      .anyAnswer()
      .user('ja, klopt')
      .anyAnswer()
      .user('nee')
      .anyAnswer(),
  )
    .user('Ik trek mijn toestemming voor gezondheidsgegevens in, mijn nummer is 0687654321')
    .bot('health.noneHere', 'right.one.stopped', 'right.one.stoppedHealth', 'right.number', 'contact.thanks', 'contact.short.name')
    .requests({ items: [{ right: 'withdraw_consent', status: 'inProgress', outcome: null }] })
    .consentsOf('begin', healthGiven, { purpose: 'offers', decision: 'refused' })
    .dossierOf('begin', { situation: account }),
);
