import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';

const done = { right: 'erasure', status: 'done' };

journey('a yes and a no where the number of a request is asked, and offers beneath it', (talk) =>
  asked(talk, 'offers')
    .user('ik trek mijn verzoek in')
    .bot('progress.askReference')
    .user('ja')
    .bot('offers.short')
    .consents()
    .user('hoe staat het met mijn verzoek?')
    .bot('progress.askReference')
    .user('oké')
    .bot('offers.short')
    .user('ik trek mijn verzoek in')
    .bot('progress.askReference')
    .user('nee')
    .bot('offers.short')
    .consents()
    .user('nee')
    .anyAnswer()
    .consents({ purpose: 'offers', decision: 'refused', answer: 'nee' }),
);

journey('a yes with the number of a request', (talk) =>
  asked(talk, 'offers')
    .user('ik trek mijn verzoek in')
    .bot('progress.askReference')
    .user('ja, ZG-TEST-0009')
    .bot('check.sent', 'check.askCode')
    .consents(),
);

journey('a yes where the number of a request is asked hands nothing in', (talk) =>
  asked(talk, 'summary').user('hoe staat het met mijn verzoek?').bot('progress.askReference').user('ja').anyAnswer().noDossier(),
);

journey('a yes where the number of a request is asked asks no erasure', (talk) =>
  asked(talk, 'phone')
    .user('wis al mijn gegevens')
    .anyAnswer()
    .user('ja')
    .bot('erased.done', 'erased.askEarlier')
    .user('ik trek mijn verzoek in')
    .bot('progress.askReference')
    .user('ja')
    .bot('erased.askEarlierAgain')
    .requests({ items: [done] })
    .user('ja')
    .anyAnswer()
    .requests({ items: [done] }, { items: [{ right: 'erasure', status: 'identity' }] }),
);
