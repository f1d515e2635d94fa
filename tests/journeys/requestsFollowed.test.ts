import { journey } from '../support/journey.ts';
import { asked, summary } from '../support/openings.ts';

const received = { status: 'received' };
const withdrawn = { status: 'withdrawn' };

journey('how long it takes, asked of a request', (talk) =>
  asked(talk, 'phone')
    .user('Ik wil inzage in mijn gegevens')
    .bot('right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .user('hoe lang duurt dat?')
    .bot('right.course', 'right.courseOfQuestion', 'meant.request')
    .mentions('inzage, met nummer ZG-TEST-0001', 'uiterlijk op dinsdag 3 maart 2026')
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email')
    .user('welke verzoeken heb ik nu lopen?')
    .bot('right.course', 'contact.short.email'),
);

journey('a request taken back, and asked again', (talk) =>
  asked(talk, 'after')
    .user('verwijder al mijn gegevens')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .user('kan ik mijn verzoek nog intrekken?')
    .bot('right.canTakeBack', 'meant.about', 'meant.request')
    .requests({ items: [received] })
    .user('ik trek mijn verzoek in')
    .bot('right.takenBack', 'right.askAgain')
    .mentions('Ingetrokken: verwijdering, nummer ZG-TEST-0002.')
    .requests({ reference: 'ZG-TEST-0002', items: [withdrawn] })
    .consents({ decision: 'refused' })
    .user('wis toch maar al mijn gegevens')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .requests({ items: [withdrawn] }, { items: [received] }),
);

journey('one of two requests taken back while the intake goes on', (talk) =>
  asked(talk, 'phone')
    .user('Ik wil inzage in mijn gegevens')
    .bot('right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .user('ik wil ook dat jullie alles wissen')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'right.next', 'meant.aboutToo', 'meant.request')
    .user('laat dat inzageverzoek maar zitten')
    .bot('right.takenBack', 'right.askAgain', 'meant.erasure')
    .requests({ items: [{ right: 'access', ...withdrawn }] }, { items: [{ right: 'erasure', ...received }] })
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email'),
);

journey('what a complaint is about, told after it was registered', (talk) =>
  asked(talk, 'name')
    .user('ik wil een klacht indienen')
    .bot('right.complaint', 'right.number', 'meant.complaint')
    .user('het gaat over de trage reactie van jullie')
    .bot('right.added', 'meant.complaint')
    .requests({ text: 'ik wil een klacht indienen\nhet gaat over de trage reactie van jullie' })
    .user('Riet de Vries')
    .bot('contact.thanksName', 'contact.ask.phone'),
);

journey('a request that is narrowed', (talk) =>
  asked(talk, 'situation')
    .user('verwijder al mijn gegevens')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'meant.erasure')
    .user('wacht, niet al mijn gegevens verwijderen, alleen mijn telefoonnummer')
    .bot('right.againAdded', 'meant.about', 'meant.request')
    .requests({
      rights: ['erasure'],
      text: 'verwijder al mijn gegevens\nwacht, niet al mijn gegevens verwijderen, alleen mijn telefoonnummer',
    })
    .user('Mijn moeder heeft dementie en woont nog thuis.')
    .bot('contact.thanks', ...summary),
);

journey('offers stopped by somebody who said yes in a conversation before', (talk) =>
  asked(talk, 'offers')
    .user('ja')
    .botEndsWith('done.back')
    .starts('second')
    .bot('start.greeting')
    .bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name')
    .user('Riet, 0612345678')
    .bot('contact.thanksName', 'contact.ask.email')
    .user('mens')
    .botEndsWith('done.back')
    .consents()
    .user('ik wil geen aanbiedingen meer van jullie')
    .bot('offers.withdrawn', 'right.one.stopped', 'right.number')
    .consents({ purpose: 'offers', decision: 'withdrawn', answer: 'ik wil geen aanbiedingen meer van jullie' })
    .requests({ items: [{ right: 'withdraw_consent', status: 'done', outcome: 'granted' }] })
    .consentsOf('begin', { decision: 'given' }, { decision: 'withdrawn', answer: 'ik wil geen aanbiedingen meer van jullie' })
    .user('geen aanbiedingen meer')
    .bot('offers.withdrawn')
    .consents({ decision: 'withdrawn' }),
);

journey('an age told after a yes to offers', (talk) =>
  asked(talk, 'offers')
    .user('ja')
    .botEndsWith('done.back')
    .user('ik ben trouwens 14')
    .bot('crisis.minor', 'callback.offers.minor', 'done.added')
    .consents({ decision: 'given' }, { decision: 'withdrawn', answer: 'ik ben trouwens 14' })
    .dossier({ flags: ['minor'] }),
);
