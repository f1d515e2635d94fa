import { confirmDecision, decideRequest } from '../../bot/office/requests/acts.ts';
import { closeAsDuplicate } from '../../bot/office/requests/closeAsDuplicate.ts';
import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';
import type { Script } from '../support/script.ts';

const accessReceipt = ['right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request'] as const;

/** Somebody handed in a first contact, and comes back later in another conversation. */
const cameBack = (talk: Script): Script =>
  asked(talk, 'after')
    .hours(1)
    .starts('second')
    .bot('start.greeting')
    .bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name');

const asksAccess = (talk: Script): Script =>
  cameBack(talk)
    .user('Ik wil inzage in mijn gegevens')
    .bot(...accessReceipt)
    .user('ja')
    .bot('meant.done', 'check.askAddress');

const startsAnother = (talk: Script): Script =>
  talk
    .user('overslaan')
    .bot('check.skipped', 'contact.short.name')
    .user('overslaan')
    .bot('contact.skipped', 'contact.ask.phone')
    .user('overslaan')
    .bot('contact.skipped', 'contact.ask.email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'contact.ask.situation')
    .hours(1)
    .starts('third')
    .bot('start.greeting')
    .bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name');

journey('a code to an address on file shows who asks', (talk) =>
  asksAccess(talk)
    .user('riet@voorbeeld.nl')
    .bot('check.sent', 'check.askCode')
    .relays()
    .codesSent('riet@voorbeeld.nl', 1)
    .userTypesCode()
    .bot('check.done', 'contact.short.name')
    .requests({ items: [{ right: 'access', status: 'inProgress', confirmed: true }] })
    .opens('ZG-TEST-0001')
    .user('Ik wil mijn gegevens ook meenemen naar een ander')
    .bot('right.one.portability', 'right.number', 'right.answer', 'meant.left', 'meant.request')
    .user('ja')
    .bot('meant.done', 'contact.short.name')
    .requests({ items: [{ status: 'inProgress' }] }, { items: [{ right: 'portability', status: 'inProgress', confirmed: true }] }),
);

journey('a request is taken back with the code for what was asked meanwhile', (talk) =>
  startsAnother(asksAccess(talk))
    .user('Ik trek mijn verzoek ZG-TEST-0002 in')
    .bot('check.askAddress')
    .user('Ik wil inzage in mijn gegevens')
    .bot(...accessReceipt)
    .user('ja')
    .bot('meant.done', 'check.shortAddress')
    .user('riet@voorbeeld.nl')
    .bot('check.sent', 'check.askCode')
    .relays()
    .userTypesCode()
    .bot('right.takenBack', 'right.askAgain', 'contact.short.name')
    .mentions('Ingetrokken: inzage, nummer ZG-TEST-0002.')
    .requests({ items: [{ status: 'inProgress' }] }),
);

journey('a code makes sure of all that is asked in one request, an objection too', (talk) =>
  cameBack(talk)
    .user('Ik wil inzage in mijn gegevens en ik maak bezwaar tegen het delen van mijn gegevens')
    .anyAnswer()
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .user('riet@voorbeeld.nl')
    .bot('check.sent', 'check.askCode')
    .relays()
    .userTypesCode()
    .bot('check.done', 'contact.short.name')
    .staff('Een medewerker wijst het bezwaar af, en een ander bevestigt dat.', async (office) => {
      const ruling = { outcome: 'refused', ground: 'art. 21(1)', explanation: 'Zonder dit kunnen we je niet helpen.' } as const;
      await decideRequest(office, 'ZG-TEST-0002', 'objection', ruling);
      await confirmDecision({ ...office, actor: { ...office.actor, id: 'een-ander' } }, 'ZG-TEST-0002', 'objection');
    })
    .relays()
    .mailSays('riet@voorbeeld.nl', 'is afgewezen', 'art. 21(1)', 'Autoriteit Persoonsgegevens', 'rechter'),
);

const portabilityReceipt = ['right.one.portability', 'right.number', 'right.answer', 'right.next', 'meant.request'] as const;
/** Another right is asked while a code is awaited. */
const asksMore = (talk: Script): Script =>
  asksAccess(talk)
    .user('riet@voorbeeld.nl')
    .bot('check.sent', 'check.askCode')
    .user('Ik wil mijn gegevens ook meenemen naar een ander')
    .bot(...portabilityReceipt);

journey('one code is enough for what was asked before it came and for what was asked meanwhile', (talk) =>
  asksMore(talk)
    .user('ja')
    .bot('meant.done', 'check.askCode')
    .relays()
    .codesSent('riet@voorbeeld.nl', 1)
    .userTypesCode()
    .bot('check.done', 'contact.short.name')
    .requests({ items: [{ right: 'access', status: 'inProgress' }] }, { items: [{ right: 'portability', status: 'inProgress' }] }),
);

journey('one code is enough too where it is asked meanwhile how it goes with a request of before', (talk) =>
  asksAccess(talk)
    .user('riet@voorbeeld.nl')
    .bot('check.sent', 'check.askCode')
    .user('Hoe staat het met mijn verzoek ZG-2222-2222?')
    .bot('check.askCode')
    .relays()
    .userTypesCode()
    .bot('progress.none', 'contact.short.name')
    .requests({ items: [{ right: 'access', status: 'inProgress' }] })
    .opens('ZG-TEST-0001'),
);

journey('a code is still awaited after something else was not meant', (talk) =>
  asksMore(talk)
    .user('nee')
    .bot('right.takenBack', 'right.askAgain', 'check.askCode')
    .relays()
    .userTypesCode()
    .bot('check.done', 'contact.short.name')
    .requests({ items: [{ right: 'access', status: 'inProgress' }] }, { items: [{ right: 'portability', status: 'withdrawn' }] }),
);

journey('nobody is told whether an address is known', (talk) =>
  asksAccess(talk)
    .user('iemand@anders.nl')
    .bot('check.sent', 'check.askCode')
    .relays()
    .codesSent('iemand@anders.nl', 0)
    .user('123456')
    .bot('check.wrong', 'check.askCode')
    .user('654321')
    .bot('check.wrongAgain', 'check.askCode')
    .user('111111')
    .bot('check.tooMany', 'contact.short.name')
    .requests({ items: [{ status: 'identity', confirmed: true }] }),
);

journey('three wrong codes, and a right one that comes too late for them', (talk) =>
  asksAccess(talk)
    .user('riet@voorbeeld.nl')
    .bot('check.sent', 'check.askCode')
    .relays()
    .userTypesCode(false)
    .bot('check.wrong', 'check.askCode')
    .userTypesCode(false)
    .bot('check.wrongAgain', 'check.askCode')
    .userTypesCode(false)
    .bot('check.tooMany', 'contact.short.name')
    .userTypesCode()
    .anyAnswer()
    .requests({ items: [{ status: 'identity' }] }),
);

journey('a code works for ten minutes, and a new one can be asked', (talk) =>
  asksAccess(talk)
    .user('riet@voorbeeld.nl')
    .bot('check.sent', 'check.askCode')
    .buttons('Nieuwe code', 'Overslaan')
    .relays()
    .hours(0.2)
    .userTypesCode()
    .bot('check.wrong', 'check.askCode')
    .user('Nieuwe code')
    .bot('check.sentAnew', 'check.askCode')
    .relays()
    .codesSent('riet@voorbeeld.nl', 2)
    .userTypesCode()
    .bot('check.done', 'contact.short.name')
    .requests({ items: [{ status: 'inProgress' }] }),
);

journey('an address told in this very conversation identifies nobody', (talk) =>
  asked(talk, 'after')
    .user('Ik wil inzage in mijn gegevens')
    .bot(...accessReceipt)
    .user('ja')
    .bot('meant.done', 'check.sent', 'check.askCode')
    .relays()
    .codesSent('riet@voorbeeld.nl', 0)
    .requests({ items: [{ status: 'identity' }] }),
);

journey('an address of somebody else identifies nobody', (talk) =>
  asked(talk, 'email')
    .user('je kunt mijn dochter mailen: dochter@voorbeeld.nl')
    .anyAnswer()
    .user('mens')
    .anyAnswer()
    .hours(1)
    .starts('second')
    .bot('start.greeting')
    .bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name')
    .user('Ik wil inzage in mijn gegevens')
    .bot(...accessReceipt)
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .user('dochter@voorbeeld.nl')
    .bot('check.sent', 'check.askCode')
    .relays()
    .codesSent('dochter@voorbeeld.nl', 0),
);

journey('nothing is mailed where violence was told of', (talk) =>
  asked(talk, 'situation')
    .user('mijn man slaat me')
    .anyAnswer()
    .user('verder')
    .anyAnswer()
    .user('mens')
    .anyAnswer()
    .hours(1)
    .starts('second')
    .bot('start.greeting')
    .bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name')
    .user('Ik wil inzage in mijn gegevens')
    .bot(...accessReceipt)
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .user('riet@voorbeeld.nl')
    .bot('check.sent', 'check.askCode')
    .relays()
    .codesSent('riet@voorbeeld.nl', 0)
    .mailsSent('riet@voorbeeld.nl', 0),
);

journey('an address gets three codes an hour at most, whoever asks', (talk) => {
  let script = asked(talk, 'after').hours(1);
  for (const conversation of ['second', 'third', 'fourth', 'fifth'])
    script = script
      .starts(conversation)
      .bot('start.greeting')
      .bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name')
      .user('Ik wil inzage in mijn gegevens')
      .bot(...accessReceipt)
      .user('ja')
      .bot('meant.done', 'check.askAddress')
      .user('riet@voorbeeld.nl')
      .bot('check.sent', 'check.askCode')
      .relays();
  return script.codesSent('riet@voorbeeld.nl', 3);
});

journey('how it goes with a request of another conversation, and taking it back', (talk) =>
  asksAccess(talk)
    .user('overslaan')
    .bot('check.skipped', 'contact.short.name')
    .user('Riet')
    .bot('contact.thanksName', 'contact.ask.phone')
    .user('overslaan')
    .bot('contact.skipped', 'contact.ask.email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'contact.ask.situation')
    .hours(1)
    .starts('third')
    .bot('start.greeting')
    .bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name')
    .user('Hoe staat het met mijn verzoek?')
    .bot('progress.askReference')
    .user('zg-test-0002')
    .bot('check.askAddress')
    .user('riet@voorbeeld.nl')
    .bot('check.sent', 'check.askCode')
    .relays()
    .userTypesCode()
    .bot('right.course', 'contact.short.name')
    .mentions('inzage, met nummer ZG-TEST-0002', 'uiterlijk op dinsdag 3 maart 2026')
    .user('Ik trek mijn verzoek ZG-TEST-0002 in')
    .bot('right.takenBack', 'right.askAgain', 'contact.short.name')
    .user('Hoe staat het met mijn verzoek ZG-TEST-0002?')
    .bot('progress.withdrawn', 'contact.short.name'),
);

/** Asks for access and shows who asks. */
const asksAccessKnown = (talk: Script): Script =>
  talk
    .user('Ik wil inzage in mijn gegevens')
    .bot(...accessReceipt)
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .user('riet@voorbeeld.nl')
    .bot('check.sent', 'check.askCode')
    .relays()
    .userTypesCode()
    .bot('check.done', 'contact.short.name');
const startsAgain = (talk: Script, conversation: string): Script =>
  talk.hours(1).starts(conversation).bot('start.greeting').bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name');

journey('a request that was asked before is answered with the first, and says so', (talk) =>
  startsAgain(
    asksAccessKnown(startsAgain(asksAccessKnown(cameBack(talk)), 'third')).staff(
      'Een medewerker sluit het tweede verzoek: het is hetzelfde als het eerste.',
      (office) => closeAsDuplicate(office, 'ZG-TEST-0003', 'ZG-TEST-0002', null, 'Twee keer hetzelfde gevraagd.'),
    ),
    'fourth',
  )
    .user('Hoe staat het met mijn verzoek ZG-TEST-0003?')
    .bot('check.askAddress')
    .user('riet@voorbeeld.nl')
    .bot('check.sent', 'check.askCode')
    .relays()
    .userTypesCode()
    .bot('progress.duplicate', 'contact.short.name')
    .user('Ik trek mijn verzoek ZG-TEST-0003 in')
    .bot('progress.noneOpen', 'contact.short.name')
    .user('Hoe staat het met mijn verzoek ZG-TEST-0002?')
    .bot('right.course', 'contact.short.name'),
);

journey('a request of another conversation is taken back by its number, also right after one of this', (talk) =>
  cameBack(talk)
    .user('Ik wil inzage in mijn gegevens')
    .bot(...accessReceipt)
    .user('Ik trek mijn verzoek ZG-2222-2222 in')
    .bot('check.askAddress')
    .requests({ text: 'Ik wil inzage in mijn gegevens', items: [{ right: 'access', status: 'received' }] }),
);

journey('a number that belongs to nobody, and one of somebody else, are answered alike', (talk) =>
  cameBack(talk)
    .user('Ik wil inzage in mijn gegevens')
    .bot(...accessReceipt)
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .user('overslaan')
    .bot('check.skipped', 'contact.short.name')
    .hours(1)
    .starts('third')
    .bot('start.greeting')
    .bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name')
    .user('Hoe staat het met mijn verzoek ZG-TEST-0002?')
    .bot('check.askAddress')
    .user('riet@voorbeeld.nl')
    .bot('check.sent', 'check.askCode')
    .relays()
    .userTypesCode()
    .bot('progress.none', 'contact.short.name')
    .user('Hoe staat het met mijn verzoek ZG-2222-2222?')
    .bot('progress.none', 'contact.short.name'),
);

journey('an address that is said to be somebody else’s shows nobody who asks', (talk) =>
  asksAccess(talk).user('je kunt mijn dochter mailen: riet@voorbeeld.nl').anyAnswer().relays().codesSent('riet@voorbeeld.nl', 0),
);

journey('a new code in own words, of which the newest alone works', (talk) =>
  asksAccess(talk)
    .user('riet@voorbeeld.nl')
    .bot('check.sent', 'check.askCode')
    .relays()
    .user('ik heb niks gekregen, stuur maar een nieuwe')
    .bot('check.sentAnew', 'check.askCode')
    .user('het was op 1-3-2026')
    .anyAnswer()
    .userTypesCode()
    .bot('check.wrong', 'check.askCode')
    .relays()
    .userTypesCode()
    .bot('check.done', 'contact.short.name')
    .requests({ items: [{ status: 'inProgress' }] }),
);

journey('somebody who has no mail and gives a number instead', (talk) =>
  asksAccess(talk)
    .user('ik heb geen mail, alleen telefoon 0612345678')
    .bot('check.skipped', 'contact.short.name')
    .requests({ requester: { phone: '+31612345678' }, items: [{ status: 'identity' }] }),
);

journey('why an address is asked', (talk) =>
  asksAccess(talk)
    .user('waarom vraag je dat?')
    .bot('check.why', 'check.shortAddress')
    .user('overslaan')
    .bot('check.skipped', 'contact.short.name'),
);

journey('words about the code are no account of the situation', (talk) =>
  asked(talk, 'situation')
    .user('Ik wil inzage in mijn gegevens')
    .bot(...accessReceipt)
    .user('ja')
    .bot('meant.done', 'check.sent', 'check.askCode')
    .user('welke code?')
    .anyAnswer()
    .user('12345')
    .anyAnswer()
    .user('overslaan')
    .anyAnswer()
    .user('Mijn moeder heeft dementie en woont nog thuis.')
    .botEndsWith('review.question')
    .noDossier(),
);

journey('an address with a slip is asked about before a code goes there: ja', (talk) =>
  asksAccess(talk)
    .user('riet@gmial.com')
    .bot('confirm.suggestion')
    .mentions('riet@gmial.com', 'riet@gmail.com')
    .buttons('Ja', 'Nee')
    .user('ja')
    .bot('check.sent', 'check.askCode')
    .mentions('riet@gmail.com'),
);

for (const words of ['nee', 'riet@gmial.com'])
  journey(`an address with a slip is asked about before a code goes there: ${words}`, (talk) =>
    asksAccess(talk)
      .user('riet@gmial.com')
      .bot('confirm.suggestion')
      .user(words)
      .bot('check.sent', 'check.askCode')
      .mentions('riet@gmial.com'),
  );

journey('an address with a slip is asked about before a code goes there: another', (talk) =>
  asksAccess(talk)
    .user('riet@gmial.com')
    .bot('confirm.suggestion')
    .user('het moet riet@voorbeeld.nl zijn')
    .bot('check.sent', 'check.askCode')
    .relays()
    .codesSent('riet@voorbeeld.nl', 1),
);

journey('an address with a slip, and then no address at all', (talk) =>
  asksAccess(talk).user('riet@gmial.com').bot('confirm.suggestion').user('overslaan').bot('check.skipped', 'contact.short.name'),
);

const withdraws = ['offers.noneHere', 'right.one.withdraw_consent', 'right.number', 'right.answer', 'offers.askAddress'] as const;
/** Somebody who agreed to offers in a conversation of before. */
const agreedBefore = (talk: Script): Script =>
  asked(talk, 'offers')
    .user('ja')
    .bot('offers.given', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .hours(1)
    .starts('second')
    .bot('start.greeting')
    .bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name')
    .user('ik wil geen aanbiedingen meer')
    .bot(...withdraws);

journey('consent of before is withdrawn by the address that it was given with', (talk) =>
  agreedBefore(talk)
    .user('riet@voorbeeld.nl')
    .bot('right.one.stopped', 'contact.short.name')
    .requests({ items: [{ right: 'withdraw_consent', status: 'done', outcome: 'granted' }] })
    .consentsOf('begin', { decision: 'given' }, { decision: 'withdrawn' }),
);

journey('consent of before is withdrawn by an address that nobody knows, with the same words', (talk) =>
  agreedBefore(talk)
    .user('niemand@voorbeeld.nl')
    .bot('right.one.stopped', 'contact.short.name')
    .requests({ items: [{ right: 'withdraw_consent', status: 'done', outcome: 'granted' }] })
    .consentsOf('begin', { decision: 'given' }),
);

journey('consent of before is withdrawn by a number', (talk) =>
  agreedBefore(talk).user('0612345678').bot('right.one.stopped', 'contact.short.name'),
);

journey('consent of before, and an address with a slip', (talk) =>
  agreedBefore(talk).user('riet@gmial.com').bot('confirm.suggestion').user('ja').bot('right.one.stopped', 'contact.short.name'),
);

for (const words of ['overslaan', 'weet ik niet meer'])
  journey(`consent of before, and nobody says where it was given: ${words}`, (talk) =>
    agreedBefore(talk)
      .user(words)
      .bot('offers.addressSkipped', 'contact.short.name')
      .requests({ items: [{ right: 'withdraw_consent', status: 'received' }] }),
  );
