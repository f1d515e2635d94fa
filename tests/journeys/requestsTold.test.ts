import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';
import type { Script } from '../support/script.ts';

const access = ['right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request'] as const;
const startsAgain = (talk: Script, conversation: string): Script =>
  talk.hours(1).starts(conversation).bot('start.greeting').bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name');

journey('an objection to marketing stops at once where an address is told', (talk) =>
  startsAgain(asked(talk, 'offers').user('ja').botEndsWith('done.back'), 'second')
    .user('ik maak bezwaar tegen direct marketing')
    .bot(
      'offers.noneHere',
      'right.several',
      'right.line.objectionTo',
      'right.line.withdraw_consent',
      'right.marketingStops',
      'right.number',
      'right.answer',
      'meant.request',
    )
    .user('ja')
    .bot('meant.done', 'objection.askAddress')
    .user('riet@voorbeeld.nl')
    .bot('right.one.stopped', 'objection.stopped', 'contact.short.name')
    .consentsOf('begin', { decision: 'given' }, { decision: 'withdrawn' })
    .subjectOf('begin', { noOffers: true }),
);
