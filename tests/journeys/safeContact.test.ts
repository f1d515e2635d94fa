import { journey } from '../support/journey.ts';
import { asked, summary } from '../support/openings.ts';
import type { Key } from '../../locales/nl.ts';

const story = 'Mijn moeder heeft dementie en woont nog thuis.';
const heeding: Key[] = summary.flatMap((key) => (key === 'review.line.email' ? [key, 'review.line.caution'] : [key]));

journey('not at home, said before a number is given', (talk) =>
  asked(talk, 'phone')
    .user('bel me niet thuis')
    .bot('caution.noted', 'contact.short.phone')
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email')
    .user('overslaan')
    .bot('contact.skipped', 'contact.ask.situation')
    .user(story)
    .bot('contact.thanks', ...heeding)
    .mentions('Let op bij contact: bel me niet thuis')
    .user('ja')
    .bot('offers.intro', 'offers.questionNoAddress')
    .dossier({ phone: '+31612345678', preference: 'phone', bestTime: 'let op: bel me niet thuis', situation: story })
    .user('nee')
    .bot('offers.refused', 'done.reference', 'done.next.phone', 'caution.read', 'done.change', 'done.back'),
);

journey('no mail, because somebody reads along', (talk) =>
  asked(talk, 'email')
    .user('niet mailen, mijn man leest mee')
    .bot('caution.noted', 'contact.ask.situation')
    .user(story)
    .botEndsWith('review.question')
    .mentions('Contact: liefst per telefoon', 'Let op bij contact: niet mailen, mijn man leest mee')
    .user('ja')
    .bot('offers.intro', 'offers.questionNoAddress')
    .dossier({ preference: 'phone', email: null, bestTime: 'let op: niet mailen, mijn man leest mee' }),
);

journey('only at work, beside the number, and a time that suits later', (talk) =>
  asked(talk, 'phone')
    .user('alleen op mijn werk bereikbaar: 020 123 45 67')
    .bot('caution.noted', 'contact.thanks', 'contact.ask.email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'contact.ask.situation')
    .user(story)
    .bot('contact.thanks', ...heeding)
    .user('ja')
    .bot('offers.intro', 'offers.question')
    .user('nee')
    .botEndsWith('done.back')
    .user('bel maar na 14 uur')
    .bot('contact.now.bestTime', 'done.added')
    .dossier({ phone: '+31201234567', bestTime: 'na 14:00; let op: alleen op mijn werk bereikbaar' }),
);

journey('what may not be known, said at the summary and after handing in', (talk) =>
  asked(talk, 'summary')
    .user('bel niet als mijn man thuis is')
    .botEndsWith(...heeding)
    .mentions('Let op bij contact: bel niet als mijn man thuis is')
    .user('ja')
    .bot('offers.intro', 'offers.question')
    .user('nee, doe maar niet')
    .botEndsWith('caution.read', 'done.change', 'done.back')
    .user('en spreek geen voicemail in')
    .bot('caution.noted')
    .dossier({ bestTime: 'let op: bel niet als mijn man thuis is; spreek geen voicemail in' }),
);

journey('somebody who is listened to at home', (talk) =>
  asked(talk, 'phone')
    .user('liever niet bellen, hij luistert mee')
    .bot('crisis.violence', 'caution.inDanger', 'crisis.notMeant')
    .dossier({ bestTime: 'let op: liever niet bellen, hij luistert mee', notGiven: ['phone'], flags: ['crisis', 'unconfirmed'] })
    .user('en nu?')
    .bot('caution.safely', 'crisis.violence.again')
    .user('verder')
    .bot('crisis.goOn', 'contact.safely.email')
    .user('overslaan')
    .botEndsWith('review.questionWaiting')
    .mentions('Telefoon: niet opgegeven', 'Let op bij contact: liever niet bellen, hij luistert mee')
    .user('ja')
    .bot('done.thanks', 'done.reference', 'done.next.chat', 'caution.read', 'done.change', 'done.back'),
);

journey('how to be reached safely stays where the situation may not be kept', { healthGround: 'explicit_consent' }, (talk) =>
  asked(talk, 'email')
    .user('niet mailen, mijn man leest mee')
    .bot('caution.noted', 'health.question')
    .user('nee')
    .botEndsWith('review.question')
    .user('ja')
    .bot('offers.intro', 'offers.questionNoAddress')
    .dossier({ situation: null, bestTime: 'let op: niet mailen, mijn man leest mee' }),
);
