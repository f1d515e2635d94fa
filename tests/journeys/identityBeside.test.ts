import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';
import type { Script } from '../support/script.ts';

const receipt = ['right.number', 'right.answer', 'right.next', 'meant.request'] as const;

/** Access was asked and confirmed, and an address is awaited. */
const atAddress = (talk: Script): Script =>
  asked(talk, 'phone')
    .user('ik wil inzage in mijn gegevens')
    .bot('right.one.access', ...receipt)
    .user('ja')
    .bot('meant.done', 'check.askAddress');

const atCode = (talk: Script): Script => atAddress(talk).user('kees@example.nl').bot('check.sent', 'check.askCode');

journey('a right beside the address that a code goes to', (talk) =>
  atAddress(talk)
    .user('ik wil mijn gegevens ook laten wissen en mijn mail is kees@example.nl')
    .bot('check.sent', 'right.one.erasure', ...receipt)
    .requests({ items: [{ right: 'access' }] }, { requester: { email: 'kees@example.nl' }, items: [{ right: 'erasure' }] })
    .user('ja')
    .bot('meant.done', 'check.askCode'),
);

journey('a right and a number where a code is awaited', (talk) =>
  atCode(talk)
    .user('ik wil ook mijn gegevens laten verbeteren, mijn nummer moet 0699887766 zijn')
    .bot('right.one.rectification', ...receipt)
    .requests({ items: [{ right: 'access' }] }, { items: [{ right: 'rectification', status: 'received' }] })
    .user('ja')
    .bot('meant.done', 'check.askCode')
    .user('overslaan')
    .botEndsWith('check.skipped', 'contact.thanks', 'confirm.phone'),
);

journey('how a request goes, and a question, while it is made sure who asks', (talk) =>
  atAddress(talk)
    .user('hoe staat het ermee?')
    .bot('right.course', 'check.shortAddress')
    .user('hoe lang bewaren jullie mijn gegevens?')
    .botEndsWith('check.shortAddress')
    .user('kees@example.nl')
    .bot('check.sent', 'check.askCode')
    .user('hoe staat het ermee?')
    .bot('right.course', 'check.askCode')
    .user('hoe lang bewaren jullie mijn gegevens?')
    .botEndsWith('check.askCode')
    .user('wat kan ik hier doen?')
    .botEndsWith('check.askCode'),
);

journey('how a request goes, asked where the account of the situation is open beneath', (talk) =>
  asked(talk, 'situation')
    .user('ik wil inzage in mijn gegevens')
    .bot('right.one.access', ...receipt)
    .user('hoe staat het ermee?')
    .botEndsWith('meant.request')
    .user('ja')
    .bot('meant.done', 'check.sent', 'check.askCode')
    .user('hoe staat het nu met mijn verzoek?')
    .bot('right.course', 'check.askCode'),
);

journey('the wish for a person goes before the check of who asks', (talk) =>
  atCode(talk).user('ik kan er niet bij, ik heb geen mail, ik wil een mens spreken').botEndsWith('person.offer'),
);

journey('what is no code is a try of three, and a question is none', (talk) =>
  atCode(talk)
    .user('12345')
    .bot('check.notSix', 'check.askCode')
    .user('welke code?')
    .bot('check.whichCode', 'check.askCode')
    .user('1234567')
    .bot('check.notSix', 'check.askCode')
    .user('tja')
    .bot('check.tooMany', 'contact.short.phone')
    .requests({ items: [{ right: 'access', status: 'identity', confirmed: true }] }),
);
