import type { Key } from '../../locales/nl.ts';
import { journey } from '../support/journey.ts';
import { asked, summary } from '../support/openings.ts';

const preferring: Key[] = summary.flatMap((key) => (key === 'review.line.email' ? [key, 'review.line.preference'] : [key]));
const story = 'Mijn moeder heeft dementie en woont nog thuis.';

journey('writing instead of calling, said to the question for a number', (talk) =>
  asked(talk, 'phone')
    .user('liever niet bellen, stuur maar een mailtje')
    .bot('contact.skipped', 'contact.ask.email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'contact.ask.situation')
    .user(story)
    .bot('contact.thanks', ...preferring)
    .mentions('Contact: liefst per e-mail')
    .user('ja')
    .bot('offers.intro', 'offers.question')
    .dossier({ preference: 'email', phone: null, email: 'riet@voorbeeld.nl' })
    .user('nee')
    .bot('offers.refused', 'done.reference', 'done.next.email', 'done.change', 'done.back'),
);

journey('an address given where a number was asked', (talk) =>
  asked(talk, 'phone')
    .user('mail me maar op riet@voorbeeld.nl')
    .bot('contact.skipped', 'contact.ask.situation')
    .user(story)
    .bot('contact.thanks', ...preferring)
    .user('ja')
    .bot('offers.intro', 'offers.question')
    .dossier({ preference: 'email', phone: null, email: 'riet@voorbeeld.nl', notGiven: ['phone'] }),
);

journey('mail preferred in the story, without an address', (talk) =>
  asked(talk, 'email')
    .user('overslaan')
    .bot('contact.skipped', 'contact.ask.situation')
    .user(`${story} Graag contact via de mail, bellen lukt niet met mijn gehoor.`)
    .bot('contact.thanks', 'contact.ask.email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', ...preferring)
    .user('ja')
    .bot('offers.intro', 'offers.question')
    .dossier({ preference: 'email', phone: '+31612345678', email: 'riet@voorbeeld.nl', notGiven: [] })
    .user('nee')
    .bot('offers.refused', 'done.reference', 'done.next.email', 'done.change', 'done.back'),
);

journey('mail preferred at the summary, without an address', (talk) =>
  asked(talk, 'email')
    .user('overslaan')
    .bot('contact.skipped', 'contact.ask.situation')
    .user(story)
    .bot('contact.thanks', ...summary)
    .user('klopt, maar mail liever')
    .bot('contact.now.preference', 'contact.ask.email')
    .user('toch niet')
    .bot('contact.skipped', ...preferring)
    .mentions('Contact: liefst via de chat')
    .user('ja')
    .bot('offers.intro', 'offers.questionNoAddress')
    .dossier({ preference: 'chat', phone: '+31612345678', email: null, notGiven: ['email'] }),
);

journey('calling preferred at the summary', (talk) =>
  asked(talk, 'summary')
    .user('ja, en graag bellen en niet mailen')
    .bot('contact.now.preference', ...preferring)
    .user('ja, bel me maar')
    .bot('offers.intro', 'offers.question')
    .dossier({ preference: 'phone' }),
);

journey('a wish to be called that is so already', (talk) =>
  asked(talk, 'email')
    .user('nee, bel maar')
    .bot('contact.skipped', 'contact.ask.situation')
    .user(story)
    .bot('contact.thanks', ...preferring)
    .user('ja, bel me maar')
    .bot('offers.intro', 'offers.questionNoAddress')
    .dossier({ preference: 'phone' }),
);

journey('how to be reached, said after handing in', (talk) =>
  asked(talk, 'after')
    .user('stuur me toch liever een mailtje')
    .bot('contact.now.preference')
    .dossier({ preference: 'email', situation: story })
    .user('en mijn nummer is toch 06 87 65 43 21')
    .bot('contact.now.phone', 'done.added')
    .dossier({ preference: 'email', phone: '+31687654321' })
    .user('jullie kunnen me ook gewoon appen')
    .bot('contact.now.preference')
    .dossier({ preference: 'chat' }),
);

journey('how somebody else wants to be reached', (talk) =>
  asked(talk, 'situation')
    .user('Mijn moeder wil liever bellen dan mailen met de thuiszorg, en dat kost me veel tijd.')
    .bot('contact.thanks', ...summary)
    .user('ja')
    .bot('offers.intro', 'offers.question')
    .dossier({ preference: null }),
);
