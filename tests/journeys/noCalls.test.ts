import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';

journey('who does not want to be called is not asked for a number', (talk) =>
  asked(talk, 'phone')
    .user('Ik wil dat jullie stoppen met mij te bellen, ik wil dat alleen schriftelijk')
    .bot('preference.noCalls', 'contact.short.email')
    .handoffs()
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'contact.ask.situation'),
);

journey('no calls, said while a request is asked back and while it is made sure who asks', (talk) =>
  asked(talk, 'phone')
    .user('ik wil inzage in mijn gegevens')
    .botEndsWith('meant.request')
    .user('ik wil niet dat jullie mij bellen')
    .bot('preference.noCalls', 'meant.about', 'meant.request')
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .user('ik wil niet dat jullie mij bellen')
    .bot('preference.noCalls', 'check.shortAddress')
    .user('overslaan')
    .bot('check.skipped', 'contact.short.email')
    .requests({ items: [{ right: 'access', status: 'identity', confirmed: true }] })
    .handoffs({ reason: 'right' }),
);

journey('no calls, and a person all the same', (talk) =>
  asked(talk, 'phone').user('ik wil niet dat jullie mij bellen, ik wil hier een mens spreken').anyAnswer().handoffs({ reason: 'person' }),
);
