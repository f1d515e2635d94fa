import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';
import type { Script } from '../support/script.ts';

const words = 'Ik wil dat jullie mijn gegevens wissen. Mijn e-mailadres is riet@voorbeeld.nl.';
const receipt = ['right.one.erasure', 'right.number', 'right.answer', 'right.next'] as const;
const identity = { items: [{ right: 'erasure', status: 'identity', confirmed: true }] };
const erased = { text: null, requester: null, items: [{ right: 'erasure', status: 'done', outcome: 'granted' }] };

/** Somebody handed in a first contact, and comes back in another conversation, up to the moment that this question is open. */
const cameBack = (talk: Script, question: 'name' | 'email'): Script => {
  const begun = asked(talk, 'after')
    .hours(1)
    .starts('second')
    .bot('start.greeting')
    .bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name');
  if (question === 'name') return begun;
  return begun
    .user('Riet')
    .bot('contact.thanksName', 'contact.ask.phone')
    .user('06 87 65 43 21')
    .bot('contact.thanks', 'contact.ask.email');
};
const isVerified = (talk: Script): Script =>
  talk.relays().codesSent('riet@voorbeeld.nl', 1).userTypesCode().botEndsWith('contact.short.name').opens('ZG-TEST-0001');

journey('an erasure that tells nothing but an address is about what was kept before', (talk) =>
  isVerified(
    cameBack(talk, 'name')
      .user(words)
      .bot(...receipt, 'meant.request')
      .user('ja')
      .bot('meant.done', 'check.sent', 'check.askCode'),
  ).requests({ text: words, items: [{ right: 'erasure', status: 'inProgress' }] }),
);

for (const answer of ['ja maar ook alles van vroeger', 'nee, alleen wat jullie van vroeger hebben'])
  journey(`an erasure of what was kept before is meant: ${answer}`, (talk) =>
    cameBack(talk, 'name')
      .user(words)
      .bot(...receipt, 'meant.request')
      .user(answer)
      .bot('meant.done', 'check.sent', 'check.askCode')
      .requests(identity),
  );

const asksWithAddress = (talk: Script): Script =>
  cameBack(talk, 'email')
    .user(words)
    .bot('right.one.erasure', 'right.number', 'right.answer', 'meant.erasureOlder')
    .buttons('Ja, wis het', 'Nee');

for (const answer of ['nee', 'nee, alleen wat jullie van vroeger hebben'])
  journey(`what was typed here stays, and the erasure of what is older stands: ${answer}`, (talk) =>
    asksWithAddress(talk)
      .user(answer)
      .bot('erased.onlyOlder', 'check.sent', 'check.askCode')
      .relays()
      .codesSent('riet@voorbeeld.nl', 1)
      .requests({ text: `${words}\n${answer}`, requester: { name: 'Riet', email: 'riet@voorbeeld.nl' }, ...identity })
      .userTypesCode()
      .bot('check.done', 'contact.short.situation')
      .requests({ items: [{ right: 'erasure', status: 'inProgress' }] }),
  );

for (const answer of ['ja', 'ja maar ook alles van vroeger'])
  journey(`what was typed here is erased, and the erasure of what is older becomes a request of its own: ${answer}`, (talk) =>
    isVerified(
      asksWithAddress(talk)
        .user(answer)
        .bot('erased.done', 'erased.olderApart', ...receipt, 'check.sent', 'check.askCode')
        .keepsNothingOf('06 87 65 43 21', words)
        .requests(erased, { requester: { name: null, phone: null, email: 'riet@voorbeeld.nl' }, ...identity }),
    )
      .hours(100)
      .requests(erased, { receivedAt: new Date('2026-02-03T10:00:00Z'), items: [{ right: 'erasure', status: 'inProgress' }] }),
  );

journey('all of before too, of whom no address is known', (talk) =>
  cameBack(talk, 'email')
    .user('wis al mijn gegevens')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'meant.erasure')
    .user('ja maar ook alles van vroeger')
    .bot('erased.done', 'erased.olderApart', ...receipt, 'check.askAddress')
    .requests(erased, { requester: { phone: '+31687654321' }, ...identity })
    .hours(100)
    .requests(erased, identity),
);

for (const [answer, isOlderToo] of [
  ['ja, alleen dit gesprek', false],
  ['nee, alles', true],
] as const)
  journey(`how much is to be erased: ${answer}`, (talk) =>
    cameBack(talk, 'email')
      .user('wis mijn gegevens')
      .anyAnswer()
      .user(answer)
      .anyAnswer()
      .requests({ items: [{ right: 'erasure', status: 'done' }] }, ...(isOlderToo ? [{ items: [{ right: 'erasure' as const }] }] : [])),
  );
