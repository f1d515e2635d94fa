import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';

journey('a right after an alarm is registered, and the talk stays with the danger', (talk) =>
  asked(talk, 'phone')
    .user('me man slaat mij')
    .bot('crisis.violence', 'crisis.notMeant')
    .user('vergeet wat ik gezegd heb, wis alles')
    .bot('crisis.rightNoted', 'crisis.notErased', 'crisis.violence.again')
    .requests({ items: [{ right: 'erasure', status: 'received', confirmed: false }] })
    .user('ja')
    .bot('crisis.violence.still')
    .user('verder')
    .bot('crisis.goOn', 'right.course', 'meant.request')
    .user('ja')
    .bot('meant.done', 'contact.short.phone'),
);

journey('a withdrawal after an alarm works at once', (talk) =>
  asked(talk, 'phone')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .user('ik trek mijn toestemming in')
    .bot('offers.noneHere', 'crisis.rightNoted', 'crisis.suicidal.again')
    .user('hoe lang bewaren jullie mijn gegevens?')
    .botEndsWith('crisis.suicidal.still'),
);

for (const [title, text] of [
  ['heavy words before a right', 'ik kan niet meer, wis alles'],
  ['heavy words after a right', 'Ik wil mijn gegevens laten wissen en ik zie het niet meer zitten zonder mijn vrouw'],
] as const)
  journey(`${title} are answered too`, (talk) =>
    asked(talk, 'name')
      .user(text)
      .bot('crisis.overload', 'right.one.erasure', 'right.number', 'right.answer', 'right.next', 'meant.request')
      .requests({ items: [{ right: 'erasure', status: 'received' }] })
      .handoffs({ reason: 'right', priority: 'high' }),
  );

journey('heavy words while a request is asked back take nothing back', (talk) =>
  asked(talk, 'phone')
    .user('ik wil inzage in mijn gegevens')
    .botEndsWith('meant.request')
    .user('ik kan niet meer')
    .bot('crisis.overload', 'meant.about', 'meant.request')
    .requests({ items: [{ right: 'access', status: 'received' }] })
    .user('ja')
    .bot('meant.done', 'check.askAddress'),
);

journey('heavy words while a request is asked back', (talk) =>
  asked(talk, 'phone')
    .user('ik wil inzage in mijn gegevens')
    .botEndsWith('meant.request')
    .user('ja, maar ik kan niet meer')
    .bot('crisis.overload', 'meant.done', 'check.askAddress'),
);

journey('a request of somebody under 16 goes first, and no check is promised', (talk) =>
  asked(talk, 'name')
    .user('ik ben 13 en wil mijn gegevens inzien')
    .bot('crisis.minor', 'right.one.access', 'right.number', 'right.answer', 'right.nextByPerson', 'meant.request')
    .handoffs({ reason: 'right', priority: 'high' })
    .user('ja')
    .bot('meant.done', 'contact.short.name'),
);

journey('who turns out to be under 16 after a request goes first from then on', (talk) =>
  asked(talk, 'name')
    .user('ik wil mijn gegevens inzien')
    .botEndsWith('meant.request')
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .user('ik ben 13')
    .bot('crisis.minor', 'contact.short.name')
    .requests({ flags: ['minor'], items: [{ status: 'identity' }] })
    .handoffs({ reason: 'right', priority: 'high' }, { reason: 'right', priority: 'high' }),
);

journey('an age told after the check was left, and after handing in', (talk) =>
  asked(talk, 'after')
    .user('ik wil inzage in mijn gegevens')
    .botEndsWith('meant.request')
    .user('ja')
    .bot('meant.done', 'check.sent', 'check.askCode')
    .user('overslaan')
    .bot('check.skipped')
    .user('ik ben 14')
    .bot('crisis.minor', 'done.added')
    .requests({ flags: ['minor'], text: 'ik wil inzage in mijn gegevens', items: [{ status: 'identity' }] })
    .dossier({ flags: ['minor'] })
    .handoffs({ reason: 'intake' }, { reason: 'right', priority: 'high' }, { reason: 'intake', priority: 'high' })
    .user('ik ben echt 14')
    .anyAnswer()
    .requests({ flags: ['minor'] }),
);

journey('after an alarm the address for the code is asked again', (talk) =>
  asked(talk, 'phone')
    .user('ik wil inzage in mijn gegevens')
    .botEndsWith('meant.request')
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .user('verder')
    .bot('crisis.goOn', 'check.shortAddress')
    .user('kees@example.nl')
    .bot('check.sent', 'check.askCode'),
);

journey('after an alarm of violence nothing is mailed any more', (talk) =>
  asked(talk, 'phone')
    .user('ik wil inzage in mijn gegevens')
    .botEndsWith('meant.request')
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .user('mijn man slaat mij')
    .bot('crisis.violence', 'crisis.notMeant')
    .user('verder')
    .bot('crisis.goOn', 'contact.short.phone')
    .user('Ik wil mijn gegevens ook meenemen naar een ander')
    .bot('right.one.portability', 'right.number', 'right.answer', 'right.nextByPerson', 'meant.request'),
);
