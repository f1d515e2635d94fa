import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';

const erased = { right: 'erasure', status: 'done', confirmed: true, outcome: 'granted' };

journey('what was typed in this conversation is erased at once', (talk) =>
  asked(talk, 'email')
    .user('Wis al mijn gegevens')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'meant.erasure')
    .requests({ items: [{ right: 'erasure', status: 'received', confirmed: false }] })
    .user('ja')
    .bot('erased.done', 'erased.askEarlier')
    .mentions('Nummer: ZG-TEST-0001.')
    .requests({ reference: 'ZG-TEST-0001', text: null, requester: null, flags: [], items: [erased] })
    .keepsNothingOf('Riet de Vries', '06 12 34 56 78', 'Wis al mijn gegevens')
    .noMoreThan({ message: 1, outbox: 0 })
    .serverRestarts()
    .user('nee')
    .bot('erased.close', 'contact.short.name')
    .hours(100)
    .requestAfterwards('ZG-TEST-0001', { text: null, requester: null, items: [erased] }),
);

journey('only a clear yes erases', (talk) =>
  asked(talk, 'email')
    .user('Wis al mijn gegevens')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'meant.erasure')
    .user('ga maar verder')
    .bot('meant.unclear', 'meant.erasure')
    .user('ja maar wacht nog even')
    .anyAnswer()
    .requests({ text: 'Wis al mijn gegevens', requester: { name: 'Riet de Vries' }, items: [{ status: 'received', confirmed: false }] }),
);

journey('what was kept of them before is erased by a request of its own', (talk) =>
  asked(talk, 'phone')
    .user('Wis al mijn gegevens')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'meant.erasure')
    .user('ja')
    .bot('erased.done', 'erased.askEarlier')
    .user('ja')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'right.next', 'check.askAddress')
    .user('riet@voorbeeld.nl')
    .bot('check.sent', 'check.askCode')
    .requests(
      { text: null, requester: null, items: [erased] },
      { requester: { email: 'riet@voorbeeld.nl' }, items: [{ right: 'erasure', status: 'identity', confirmed: true }] },
    ),
);

journey('access comes before erasure', (talk) =>
  asked(talk, 'phone')
    .user('Ik wil inzage in mijn gegevens en daarna wil ik dat jullie alles wissen')
    .bot('right.several', 'right.line.access', 'right.line.erasure', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .requests({
      requester: { name: 'Riet de Vries' },
      items: [
        { right: 'access', status: 'identity', confirmed: true },
        { right: 'erasure', status: 'identity', confirmed: true },
      ],
    }),
);

journey('a dossier that was handed in is not erased by a yes', (talk) =>
  asked(talk, 'after')
    .user('Wis al mijn gegevens')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .user('ja')
    .bot('meant.done', 'check.sent', 'check.askCode')
    .dossier({ name: 'Riet de Vries' })
    .requests({ items: [{ right: 'erasure', status: 'identity', confirmed: true }] }),
);

journey('a request that was narrowed erases nothing at once', (talk) =>
  asked(talk, 'situation')
    .user('verwijder al mijn gegevens')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'meant.erasure')
    .user('wacht, niet al mijn gegevens verwijderen, alleen mijn telefoonnummer')
    .bot('right.againAdded', 'meant.about', 'meant.request')
    .user('ja')
    .bot('meant.done', 'check.sent', 'check.askCode')
    .requests({ items: [{ right: 'erasure', status: 'identity', confirmed: true }] }),
);

journey('what somebody under 16 asks is decided by a human', (talk) =>
  asked(talk, 'phone')
    .user('ik ben 14, wis al mijn gegevens')
    .botEndsWith('meant.request')
    .user('ja')
    .bot('meant.done', 'contact.short.phone')
    .requests({ flags: ['minor'], items: [{ right: 'erasure', status: 'identity', confirmed: true }] }),
);
