import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';

const accessReceipt = ['right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request'] as const;

journey('another right while a request is asked back stands beside it', (talk) =>
  asked(talk, 'phone')
    .user('ik wil inzage in mijn gegevens')
    .bot(...accessReceipt)
    .user('ik wil dat mijn gegevens niet meer gedeeld worden')
    .botEndsWith('meant.aboutToo', 'meant.request')
    .mentions('Nummer: ZG-TEST-0002.', 'Het gaat ook nog om inzage, met nummer ZG-TEST-0001.')
    .requests({ items: [{ right: 'access', status: 'received' }] }, { items: [{ right: 'objection', status: 'received' }] })
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .requests(
      { items: [{ right: 'access', status: 'identity', confirmed: true }] },
      { items: [{ right: 'objection', status: 'inProgress', confirmed: true }] },
    ),
);

journey('a yes to a request, and another right in words of no list', (talk) =>
  asked(talk, 'phone')
    .user('ik wil inzage in mijn gegevens')
    .bot(...accessReceipt)
    .user('ja en ik wil dat mijn gegevens niet meer gedeeld worden')
    .botEndsWith('meant.request')
    .requests({ items: [{ right: 'access', confirmed: true }] }, { items: [{ right: 'objection', status: 'received', confirmed: false }] }),
);

journey('of an objection to several uses one is kept', (talk) =>
  asked(talk, 'phone')
    .user('ik maak bezwaar tegen marketing en profilering')
    .botEndsWith('meant.request')
    .user('nee alleen marketing')
    .bot('meant.onlyUses', 'meant.request')
    .mentions('alleen over reclame')
    .requests({
      text: 'ik maak bezwaar tegen marketing en profilering\nnee alleen marketing',
      items: [{ right: 'objection', status: 'received', confirmed: false }],
    })
    .user('ja')
    .bot('meant.done', 'contact.short.phone')
    .requests({ items: [{ right: 'objection', status: 'inProgress', confirmed: true }] }),
);

journey('only a no takes back what is asked back', (talk) =>
  asked(talk, 'phone')
    .user('ik wil inzage in mijn gegevens')
    .bot(...accessReceipt)
    .user('ik wil het toch niet meer')
    .bot('right.takenBack', 'right.askAgain', 'contact.short.phone')
    .requests({ items: [{ right: 'access', status: 'withdrawn' }] }),
);

journey('what a request means, asked where it is asked back', (talk) =>
  asked(talk, 'situation')
    .user('ik wil inzage in mijn gegevens')
    .bot(...accessReceipt)
    .user('hm wat houdt dat in')
    .bot('meant.means', 'right.line.access', 'meant.why', 'meant.request')
    .user('hoe lang bewaren jullie mijn gegevens?')
    .botEndsWith('meant.about', 'meant.request')
    .user('nee')
    .bot('right.takenBack', 'right.askAgain', 'contact.short.situation'),
);

journey('what only sounds like a request, and what that means', (talk) =>
  asked(talk, 'phone')
    .user('laat maar zien wat je hebt')
    .bot('meant.doubt')
    .user('hoe bedoel je?')
    .bot('meant.means', 'right.line.access', 'meant.whyDoubt', 'meant.doubt')
    .requests(),
);

journey('a button that is tapped once too often confirms nothing more', (talk) =>
  asked(talk, 'situation')
    .user('wis alles')
    .botEndsWith('meant.erasure')
    .user('Ja, wis het')
    .bot('erased.done', 'erased.askEarlier')
    .user('Ja, wis het')
    .bot('meant.early', 'erased.askEarlierAgain')
    .user('Ja, wis het')
    .bot('meant.early', 'erased.askEarlierAgain')
    .user('Ja')
    .botEndsWith('right.next', 'check.askAddress')
    .requests({ items: [{ right: 'erasure', status: 'done' }] }, { items: [{ right: 'erasure', status: 'identity' }] }),
);

journey('starting again leaves a request as it is, and says so', (talk) =>
  asked(talk, 'phone')
    .user('ik wil inzage in mijn gegevens')
    .bot(...accessReceipt)
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .user('opnieuw')
    .bot('restart.draft', 'restart.request', 'contact.ask.name')
    .requests({ items: [{ right: 'access', status: 'identity', confirmed: true }] }),
);

journey('what an objection is to is said as it was asked', (talk) =>
  asked(talk, 'phone')
    .user('Ik maak bezwaar tegen het maken van profielen en analyses')
    .bot('right.one.objectionTo', 'right.number', 'right.answer', 'right.objectionStops', 'meant.request')
    .mentions('Je bezwaar tegen profielen en analyses is ontvangen.')
    .user('tja')
    .bot('meant.unclear', 'meant.about', 'meant.request')
    .mentions('bezwaar tegen profielen en analyses, met nummer ZG-TEST-0001'),
);

journey('an objection to marketing and to more names both', (talk) =>
  asked(talk, 'phone')
    .user('ik maak bezwaar tegen reclame en het delen van mijn gegevens met NN')
    .bot('right.one.objectionMarketing', 'right.objectionToo', 'right.number', 'right.answer', 'meant.request')
    .mentions('Je bezwaar gaat ook over het delen van je gegevens.'),
);

journey('an objection that names nothing is read by a person', (talk) =>
  asked(talk, 'phone')
    .user('Ik maak bezwaar')
    .bot('right.one.objection', 'right.number', 'right.answer', 'right.objectionStops', 'meant.request'),
);

journey('an address taken off where none was told: it may be kept from before', (talk) =>
  asked(talk, 'name')
    .user('kunt u mijn emailadres verwijderen')
    .bot('meant.doubt')
    .user('ja')
    .botEndsWith('right.next', 'check.askAddress')
    .requests({ items: [{ right: 'erasure' }] }),
);

journey('an address taken off that was told here, and a number that is asked just now', (talk) =>
  asked(talk, 'phone')
    .user('verwijder mijn nummer maar')
    .anyAnswer()
    .user('riet@voorbeeld.nl')
    .anyAnswer()
    .user('verwijder mijn e-mailadres toch maar')
    .anyAnswer()
    .requests(),
);
