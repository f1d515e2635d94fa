import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';
import type { Script } from '../support/script.ts';

const erasure = ['right.one.erasure', 'right.number', 'right.answer', 'right.next', 'meant.request'] as const;
const stands = { items: [{ right: 'erasure', status: 'identity', confirmed: true }] };
const withdrawn = { items: [{ right: 'erasure', status: 'withdrawn' }] };

/** An erasure is confirmed before anything is told, and who asks is left open. */
const atTheName = (talk: Script): Script =>
  asked(talk, 'name')
    .user('verwijder al mijn gegevens')
    .bot(...erasure)
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .user('overslaan')
    .bot('check.skipped', 'contact.short.name')
    .requests(stands);
const afterwards = (talk: Script): Script =>
  asked(talk, 'after')
    .user('verwijder al mijn gegevens')
    .bot(...erasure)
    .user('ja')
    .bot('meant.done', 'check.sent', 'check.askCode')
    .user('overslaan')
    .bot('check.skipped')
    .requests(stands);

for (const words of [
  'ik heb me bedacht, laat die wissing maar zitten',
  'wacht, niet verwijderen!',
  'ik wil toch niet dat alles gewist wordt',
  'niet wissen alsjeblieft, ik heb me vergist',
  'stop de verwijdering',
  'doe die verwijdering maar niet',
  'ik wil mijn gegevens toch houden',
  'annuleer mijn verzoek',
]) {
  journey(`an erasure is taken back later, where the name is asked: ${words}`, (talk) =>
    atTheName(talk)
      .user(words)
      .bot('right.takenBack', 'right.askAgain', 'contact.short.name')
      .requests(withdrawn)
      .user('Riet')
      .bot('contact.thanksName', 'contact.ask.phone'),
  );
  journey(`an erasure is taken back later, after everything was handed in: ${words}`, (talk) =>
    afterwards(talk).user(words).bot('right.takenBack', 'right.askAgain').requests(withdrawn),
  );
}

for (const words of [
  'nee wacht, dat was niet de bedoeling',
  'ik trek het terug',
  'toch maar niet',
  'ik zie ervan af',
  'bij nader inzien hoeft het niet',
]) {
  journey(`a regret that names nothing is asked back, where the name is asked: ${words}`, (talk) =>
    atTheName(talk)
      .user(words)
      .bot('right.aboutBack', 'right.askTakeBack')
      .buttons('Ja, trek het in', 'Nee, laat het staan')
      .requests(stands)
      .user('ja')
      .bot('right.takenBack', 'right.askAgain', 'contact.short.name')
      .requests(withdrawn),
  );
  journey(`a regret that names nothing is asked back, after everything was handed in: ${words}`, (talk) =>
    afterwards(talk)
      .user(words)
      .bot('right.aboutBack', 'right.askTakeBack')
      .user('nee')
      .bot('right.stays')
      .requests(stands)
      .consents({ decision: 'refused' }),
  );
}

journey('what it means to take a request back, and neither yes nor no to that', (talk) =>
  atTheName(talk)
    .user('toch maar niet')
    .bot('right.aboutBack', 'right.askTakeBack')
    .user('wat bedoel je?')
    .bot('right.whyTakeBack', 'right.aboutBack', 'right.askTakeBack')
    .user('hmm')
    .bot('meant.unclear', 'right.aboutBack', 'right.askTakeBack')
    .user('hmm')
    .bot('right.stays', 'contact.short.name')
    .requests(stands),
);

journey('a request that was taken back is taken up again: nee laat maar staan', (talk) =>
  atTheName(talk)
    .user('annuleer mijn verzoek')
    .bot('right.takenBack', 'right.askAgain', 'contact.short.name')
    .user('nee laat maar staan')
    .bot(...erasure)
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .requests(withdrawn, {
      ...stands,
      text: 'Toch niet ingetrokken: verwijdering, nummer ZG-TEST-0001.\nnee laat maar staan',
    }),
);

journey('a regret after a yes to offers is about that yes', (talk) =>
  asked(talk, 'name')
    .user('ik wil een klacht indienen')
    .bot('right.complaint', 'right.number', 'meant.complaint')
    .user('ja')
    .bot('meant.done', 'contact.short.name')
    .user('Riet, 0612345678, riet@voorbeeld.nl')
    .anyAnswer()
    .user('Mijn moeder heeft dementie en woont nog thuis.')
    .anyAnswer()
    .user('ja, klopt')
    .bot('offers.intro', 'offers.question')
    .user('ja')
    .botEndsWith('done.back')
    .user('nee toch niet')
    .bot('offers.withdrawn')
    .requests({ items: [{ right: 'complaint', status: 'inProgress' }] }),
);

journey('a request that may go, where the address for the code is asked', (talk) =>
  asked(talk, 'name')
    .user('ik wil inzage in mijn gegevens')
    .anyAnswer()
    .user('ja')
    .bot('meant.done', 'check.askAddress')
    .user('het hoeft niet meer')
    .bot('right.takenBack', 'right.askAgain', 'contact.short.name')
    .requests({ items: [{ status: 'withdrawn' }] }),
);
