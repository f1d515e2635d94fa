import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';

const accessReceipt = ['right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request'] as const;

journey('another right while a request is asked back stands beside it', (talk) =>
  asked(talk, 'phone')
    .user('ik wil inzage in mijn gegevens')
    .bot(...accessReceipt)
    .user('ik wil dat mijn gegevens niet meer gedeeld worden')
    .botEndsWith('meant.request')
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
