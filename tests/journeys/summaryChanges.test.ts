import { journey } from '../support/journey.ts';
import { asked, summary } from '../support/openings.ts';

const withTime = [...summary.slice(0, -1), 'review.line.bestTime', 'review.question'] as const;

journey('something told on top of a yes', (talk) =>
  asked(talk, 'summary')
    .user('ja, en het huis is te klein')
    .bot('contact.now.situation', ...summary)
    .user('prima hoor, alleen ben ik op donderdag niet thuis')
    .bot('contact.now.bestTime', ...withTime)
    .mentions('Beste moment om te bellen: niet do')
    .user('klopt, en na zessen ben ik bereikbaar')
    .bot('contact.now.bestTime', ...withTime)
    .user('ja, en maandag kan ik niet')
    .bot('contact.now.bestTime', ...withTime)
    .user('ja hoor, stuur maar door, en bedankt')
    .bot('offers.intro', 'offers.question')
    .dossier({ situation: 'Mijn moeder heeft dementie en woont nog thuis.\nhet huis is te klein', bestTime: 'niet do na 18:00 niet ma' }),
);

journey('lines left out at the summary', (talk) =>
  asked(talk, 'summary')
    .user('haal mijn mail er maar uit')
    .bot('contact.removed', ...summary)
    .mentions('E-mail: niet opgegeven')
    .user('liever zonder mijn achternaam')
    .bot('contact.now.name', ...summary)
    .mentions('Naam: Riet\n')
    .user('en doe dat nummer toch ook maar weg')
    .bot('contact.removed', 'contact.noWay', ...summary)
    .user('dat verhaal hoeft er niet bij')
    .bot('contact.removed', ...summary)
    .mentions('Je vraag: niet opgegeven', 'Er staat nog geen vraag in')
    .user('ja')
    .bot('done.thanksOnly', 'done.reference', 'done.nothing', 'done.change', 'done.back')
    .dossier({ name: 'Riet', phone: null, email: null, situation: null, notGiven: ['email', 'phone', 'situation'], preference: 'chat' }),
);

journey('a number left out while another question is open', (talk) =>
  asked(talk, 'email')
    .user('haal mijn nummer toch maar weg')
    .bot('contact.removed', 'contact.short.email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'contact.ask.situation'),
);

journey('an address to be left out after handing in', (talk) =>
  asked(talk, 'after')
    .user('haal mijn mail er maar uit')
    .bot('done.added')
    .dossier({ situation: 'Mijn moeder heeft dementie en woont nog thuis.\nhaal mijn mail er maar uit' }),
);

journey('an address put right while offers are asked about', (talk) =>
  asked(talk, 'offers')
    .user('mijn mail klopt niet, het is riet.devries@voorbeeld.nl')
    .bot('contact.now.email', 'done.added', 'offers.short')
    .user('mijn naam klopt ook niet')
    .bot('contact.ask.name')
    .user('Riet Jansen')
    .bot('contact.thanksName', 'offers.short')
    .user('ja graag')
    .bot('offers.given', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .dossier({ name: 'Riet Jansen', email: 'riet.devries@voorbeeld.nl' })
    .consents({ decision: 'given', answer: 'ja graag' }),
);

journey('a yes that trails off is asked about once more', (talk) =>
  asked(talk, 'offers')
    .user('ja...')
    .bot('offers.again')
    .user('ja hoor, dat lijkt me fijn')
    .bot('offers.given', 'done.reference', 'done.next.both', 'done.change', 'done.back'),
);

journey('nothing to change after all', (talk) =>
  asked(talk, 'summary')
    .user('nee')
    .bot('review.which')
    .user('nee')
    .bot(...summary),
);

journey('a yes to the question what is to be changed', (talk) =>
  asked(talk, 'summary')
    .user('nee')
    .bot('review.which')
    .user('ja')
    .bot(...summary)
    .user('ja')
    .bot('offers.intro', 'offers.question'),
);
