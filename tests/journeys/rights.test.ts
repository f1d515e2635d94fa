import type { Right } from '../../domain/understanding.ts';
import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';
import type { Script } from '../support/script.ts';

const letter = `Betreft: verzoek op grond van de AVG

Geachte heer, mevrouw,

Graag ontvang ik van u een overzicht van alle persoonsgegevens die u van mij verwerkt (artikel 15 AVG).
Verder maak ik op grond van artikel 21 AVG bezwaar tegen het gebruik van mijn gegevens voor profielen.
In afwachting van uw antwoord verzoek ik u de verwerking te beperken (artikel 18 AVG).

U heeft een maand de tijd om te reageren.

Met vriendelijke groet,
Johan Bakker
j.bakker@voorbeeld.nl`;

const lastDay = 'uiterlijk op dinsdag 3 maart 2026';
const free = 'Het is gratis.';

/** Somebody who was helped before comes back, and is greeted as anybody. */
const cameBack = (talk: Script): Script =>
  asked(talk, 'after')
    .hours(1)
    .starts('second')
    .bot('start.greeting')
    .bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name');

type OneRight = Exclude<Right, 'complaint'>;

/** The receipt of one right: its number, the last day, that it is free, what comes next, and whether it was meant so. */
const receives = (talk: Script, right: OneRight, reference: string): Script =>
  talk
    .bot(`right.one.${right}`, 'right.number', 'right.answer', 'right.next', 'meant.request')
    .mentions(`Nummer: ${reference}.`, lastDay, free)
    .buttons('Ja, dat klopt', 'Nee, dat bedoel ik niet');

/** They show who they are by a code to the address that is on file, and a person goes on with it. */
const provesIt = (talk: Script, right: OneRight): Script =>
  talk
    .bot('meant.done', 'check.askAddress')
    .user('riet@voorbeeld.nl')
    .bot('check.sent', 'check.askCode')
    .relays()
    .codesSent('riet@voorbeeld.nl', 1)
    .userTypesCode()
    .botEndsWith('check.done', 'contact.short.name')
    .requests({
      ...{ requester: { email: 'riet@voorbeeld.nl', isSubject: true }, representation: 'none' },
      items: [{ right, status: 'inProgress', confirmed: true, promisedOn: '2026-03-03', outcome: null }],
    })
    .opens('ZG-TEST-0001');

journey('the right of access, from the first word on', (talk) =>
  provesIt(
    receives(cameBack(talk).user('ik wil graag weten wat u van mij heeft opgeslagen'), 'access', 'ZG-TEST-0002').user('ja graag'),
    'access',
  )
    .user('hoe lang duurt het?')
    .bot('right.course', 'right.courseOfQuestion', 'contact.short.name')
    .mentions(lastDay),
);

journey('the right to rectification, by somebody of 79 who mistypes', (talk) =>
  provesIt(
    receives(
      cameBack(talk).user('mijn teleefoonnumer staat vrkeerd bij julie kunt u dat verbeteren'),
      'rectification',
      'ZG-TEST-0002',
    ).user('ja dat klopt wel'),
    'rectification',
  ),
);

journey('the right to erasure of what was kept before', (talk) =>
  provesIt(
    receives(cameBack(talk).user('Ik heb jullie hulp niet meer nodig. Gooi mijn dossier maar weg.'), 'erasure', 'ZG-TEST-0002').user('ja'),
    'erasure',
  ),
);

journey('the right to erasure of what was just typed, as young people write', (talk) =>
  asked(talk, 'email')
    .user('hoi kan je mn gegevens wissen pls')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'meant.erasure')
    .mentions('Nummer: ZG-TEST-0001.', lastDay, free)
    .user('ja doe maar')
    .bot('erased.done', 'erased.askEarlier')
    .user('nee hoeft niet')
    .bot('erased.close', 'contact.short.name')
    .requests({ text: null, requester: null, items: [{ right: 'erasure', status: 'done', outcome: 'granted', confirmed: true }] }),
);

journey('the right to restriction, by somebody who wants to be left alone for a while', (talk) =>
  provesIt(
    receives(
      cameBack(talk).user('Wilt u mijn dossier even met rust laten? Niet weggooien, maar ook niet gebruiken.'),
      'restriction',
      'ZG-TEST-0002',
    ).user('ja'),
    'restriction',
  ).subject({ status: 'restricted' }),
);

journey('the right to portability, by somebody who goes elsewhere', (talk) =>
  provesIt(
    receives(
      cameBack(talk).user('Ik ga naar een andere mantelzorgmakelaar. Kunnen jullie mijn gegevens doorsturen?'),
      'portability',
      'ZG-TEST-0002',
    ).user('klopt'),
    'portability',
  ),
);

journey('an objection to marketing', (talk) =>
  asked(talk, 'name')
    .user('stop aub met die reclame van nn, ik wil dat niet meer')
    .bot('right.one.objectionMarketing', 'right.number', 'right.answer', 'meant.request')
    .mentions('Nummer: ZG-TEST-0001.', lastDay, free)
    .subject({ noOffers: true, noAnalysis: true, noSharing: null })
    .user('ja')
    .bot('meant.done', 'objection.askAddress')
    .user('overslaan')
    .bot('offers.addressSkipped', 'contact.short.name')
    .requests({ items: [{ right: 'objection', status: 'inProgress', confirmed: true }] }),
);

journey('a yes taken back and an objection to profiles in one message', (talk) =>
  asked(talk, 'name')
    .user('ik trek mijn toestemming voor de nieuwsbrief in en maak bezwaar tegen jullie profielen')
    .bot(
      'offers.noneHere',
      'right.several',
      'right.line.withdraw_consent',
      'right.line.objectionTo',
      'right.number',
      'right.answer',
      'meant.request',
    )
    .user('ja')
    .anyAnswer()
    .requests({
      items: [
        { right: 'withdraw_consent', status: 'inProgress' },
        { right: 'objection', status: 'inProgress', confirmed: true },
      ],
    }),
);

journey('an objection to profiles', (talk) =>
  asked(talk, 'name')
    .user('Ik wil niet dat u een profiel van mij maakt.')
    .bot('right.one.objectionTo', 'right.number', 'right.answer', 'right.objectionStops', 'meant.request')
    .mentions('Nummer: ZG-TEST-0001.', lastDay, free)
    .subject({ noOffers: true, noAnalysis: true, noSharing: true })
    .user('ja dat bedoel ik')
    .bot('meant.done', 'objection.askAddress')
    .user('0612345678')
    .bot('objection.stopped', 'contact.short.name')
    .requests({ requester: { phone: '+31612345678' }, items: [{ right: 'objection', status: 'inProgress', confirmed: true }] }),
);

journey('consent withdrawn by somebody who gave it here', (talk) =>
  asked(talk, 'offers')
    .user('ja')
    .bot('offers.given', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .user('ik heb toen ja gezegd op die aanbiedingen maar dat wil ik niet meer')
    .bot('offers.withdrawn')
    .consents({ decision: 'given' }, { decision: 'withdrawn' })
    .requests(),
);

journey('consent withdrawn by somebody who gave it long ago', (talk) =>
  asked(talk, 'name')
    .user('ik heb vorig jaar ja gezegd op die aanbiedingen maar dat wil ik niet meer')
    .bot('offers.noneHere', 'right.one.withdraw_consent', 'right.number', 'right.answer', 'offers.askAddress')
    .mentions('Nummer: ZG-TEST-0001.', lastDay, free)
    .buttons('Overslaan')
    .requests({ items: [{ right: 'withdraw_consent', status: 'received' }] })
    .user('Riet')
    .bot('contact.thanksName', 'contact.ask.phone')
    .user('0612345678')
    .bot('right.one.stopped', 'contact.thanks', 'contact.ask.email')
    .requests({ items: [{ right: 'withdraw_consent', status: 'done', outcome: 'granted' }] }),
);

journey('a complaint by somebody who was not called back', (talk) =>
  asked(talk, 'after')
    .user('ik ben boos. er heeft niemand teruggebeld, al 3 weken niet. ik wil een klacht indienen')
    .bot('right.complaint', 'right.number', 'meant.complaint')
    .mentions('Nummer: ZG-TEST-0002.', 'Autoriteit Persoonsgegevens')
    .user('ja dat klopt')
    .bot('meant.done')
    .requests({ items: [{ right: 'complaint', status: 'inProgress', confirmed: true }] })
    .user('hoe lang duurt het')
    .bot('right.courseUndated', 'right.courseOfQuestion'),
);

journey('a letter with access, an objection and a restriction', (talk) =>
  asked(talk, 'name')
    .user(letter)
    .bot(
      ...(['right.several', 'right.line.access', 'right.line.objectionTo', 'right.line.restriction'] as const),
      ...(['right.number', 'right.answer', 'right.objectionStops', 'right.next', 'meant.request'] as const),
    )
    .mentions('Nummer: ZG-TEST-0001.', lastDay, free)
    .user('ja')
    .bot('meant.restricted', 'check.sent', 'check.askCode')
    .mentions('j.bakker@voorbeeld.nl')
    .relays()
    .codesSent('j.bakker@voorbeeld.nl', 0)
    .user('overslaan')
    .bot('check.skipped', 'contact.short.phone')
    .subject({ status: 'restricted', noAnalysis: true })
    .requests({
      ...{ text: letter, requester: { name: 'Johan Bakker', email: 'j.bakker@voorbeeld.nl' } },
      items: [
        { right: 'access', status: 'identity', confirmed: true },
        { right: 'objection', status: 'inProgress', confirmed: true },
        { right: 'restriction', status: 'identity', confirmed: true },
      ],
    })
    .handoffs({ reason: 'right', words: [letter] }),
);

journey('access in short chat language, without a code', (talk) =>
  receives(cameBack(talk).user('yo kan k zien wat jullie van me hebben'), 'access', 'ZG-TEST-0002')
    .user('jup')
    .bot('meant.done', 'check.askAddress')
    .user('overslaan')
    .bot('check.skipped', 'contact.short.name')
    .requests({ requester: null, items: [{ right: 'access', status: 'identity', confirmed: true }] }),
);

journey('access for a mother who cannot ask it any more', (talk) =>
  asked(talk, 'name')
    .user('Ik vraag dit voor mijn moeder, mevrouw Smit. Zij kan het zelf niet meer. Mag ik haar dossier inzien?')
    .bot('right.forOther', 'right.number', 'right.answer', 'right.representative', 'meant.other')
    .mentions('Nummer: ZG-TEST-0001.', lastDay, free)
    .buttons('Ja, dat mag ik', 'Nee, of ik weet het niet')
    .user('ja dat mag ik')
    .bot('meant.done', 'contact.short.name')
    .requests({ representation: 'unproven', flags: ['representative'], items: [{ right: 'access', status: 'waiting', confirmed: true }] }),
);

journey('access asked by somebody of 13', (talk) =>
  asked(talk, 'phone')
    .user('ik ben 13 en ik wil weten wat jullie over mij opschrijven')
    .bot('crisis.minor', 'right.one.access', 'right.number', 'right.answer', 'right.nextByPerson', 'meant.request')
    .mentions('Nummer: ZG-TEST-0001.', lastDay, free)
    .user('ja')
    .bot('meant.done', 'contact.short.phone')
    .relays()
    .requests({ flags: ['minor'], items: [{ right: 'access', status: 'identity', confirmed: true }] }),
);
