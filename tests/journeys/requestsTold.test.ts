import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';
import type { Script } from '../support/script.ts';

const access = ['right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request'] as const;
const startsAgain = (talk: Script, conversation: string): Script =>
  talk.hours(1).starts(conversation).bot('start.greeting').bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name');

for (const words of ['dat nummer weet ik niet meer', 'ik ben het nummer kwijt'])
  journey(`the number of a request that is not at hand: ${words}`, (talk) =>
    asked(talk, 'name')
      .user('Hoe staat het met mijn verzoek?')
      .bot('progress.askReference')
      .user(words)
      .bot('progress.noReference', 'contact.short.name')
      .user('mens')
      .bot('person.passed', 'done.reference', 'done.next.chat', 'done.change', 'done.back', 'person.offer'),
  );

journey('that request, after it was told how it goes', (talk) =>
  startsAgain(
    startsAgain(asked(talk, 'after'), 'second')
      .user('Ik wil inzage in mijn gegevens')
      .bot(...access)
      .user('ja')
      .bot('meant.done', 'check.askAddress')
      .user('riet@voorbeeld.nl')
      .bot('check.sent', 'check.askCode')
      .relays(),
    'third',
  )
    .user('Hoe staat het met mijn verzoek ZG-TEST-0002?')
    .bot('check.askAddress')
    .user('riet@voorbeeld.nl')
    .bot('check.sent', 'check.askCode')
    .relays()
    .userTypesCode()
    .bot('right.course', 'contact.short.name')
    .user('trek dat verzoek in')
    .bot('right.takenBack', 'right.askAgain', 'contact.short.name')
    .mentions('ZG-TEST-0002'),
);

journey('an objection to marketing stops at once where an address is told', (talk) =>
  startsAgain(asked(talk, 'offers').user('ja').botEndsWith('done.back'), 'second')
    .user('ik maak bezwaar tegen direct marketing')
    .bot('right.one.objectionMarketing', 'right.number', 'right.answer', 'meant.request')
    .user('ja')
    .bot('meant.done', 'objection.askAddress')
    .user('riet@voorbeeld.nl')
    .bot('right.one.stopped', 'objection.stopped', 'contact.short.name')
    .consentsOf('begin', { decision: 'given' }, { decision: 'withdrawn' })
    .subjectOf('begin', { noOffers: true }),
);

journey('a file that comes with a message is not taken, and no proof of who somebody is wanted', (talk) =>
  asked(talk, 'name')
    .user('Ik wil inzage in mijn gegevens')
    .bot(...access)
    .userWithFile('hier mijn paspoort')
    .bot('masked.file', 'meant.about', 'meant.request')
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .userWithFile('hier mijn paspoort')
    .bot('masked.file', 'check.shortAddress')
    .requests({ items: [{ status: 'identity' }] }),
);

journey('the same answer twice is said with an opening of its own', (talk) =>
  asked(talk, 'name')
    .user('help')
    .bot('help.text', 'contact.short.name')
    .user('help')
    .bot('again.answer', 'help.text', 'contact.short.name')
    .user('ik wil een klacht indienen')
    .bot('right.complaint', 'right.number', 'meant.complaint')
    .user('ja')
    .bot('meant.done', 'contact.short.name')
    .user('hoe staat het met mijn verzoek?')
    .bot('right.courseUndated', 'contact.short.name')
    .user('hoe staat het met mijn verzoek?')
    .bot('again.answer', 'right.courseUndated', 'contact.short.name'),
);

journey('a withdrawal stands, whatever of the letter was not meant', (talk) =>
  asked(talk, 'name')
    .user('Ik trek mijn toestemming in en ik wil inzage in mijn gegevens')
    .botEndsWith('meant.request')
    .user('nee')
    .bot('right.takenBack', 'right.consentEnded', 'right.askAgain', 'contact.short.name'),
);

journey('a complaint is confirmed by mail as a complaint', (talk) =>
  asked(talk, 'email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'contact.ask.situation')
    .user('ik wil een klacht indienen')
    .bot('right.complaint', 'right.number', 'meant.complaint')
    .mails(
      [{ to: 'riet@voorbeeld.nl', says: ['We hebben een klacht ontvangen. Nummer: ZG-TEST-0001.'] }],
      ['een verzoek ontvangen over gegevens'],
    ),
);
