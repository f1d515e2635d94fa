import { journey } from '../support/journey.ts';
import { asked, summary } from '../support/openings.ts';

const withoutRelation = summary.filter((key) => key !== 'review.line.relation');
const told = 'het is allemaal begonnen toen hij zijn baan verloor en nu zit hij de hele dag op de bank en ik doe alles';

journey('a story told where an address is asked', (talk) =>
  asked(talk, 'email')
    .user(told)
    .bot('contact.thanks', 'contact.short.email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', ...withoutRelation)
    .mentions(`Je vraag: ${told}`)
    .user('ja')
    .bot('offers.intro', 'offers.question')
    .dossier({ situation: told }),
);

journey('a story full of talk where a number is asked', (talk) =>
  asked(talk, 'phone')
    .user('nou het zit zo, sinds vorig jaar gaat het met pa steeds slechter en ik rij elke dag na mijn werk nog naar hem toe')
    .bot('contact.thanks', 'contact.short.phone')
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email')
    .user('overslaan')
    .botEndsWith(...withoutRelation),
);

journey('a story behind the number', (talk) =>
  asked(talk, 'phone')
    .user("0612345678 en het gaat niet goed hier, mijn man loopt 's nachts weg en ik durf niet meer te slapen")
    .botEndsWith('contact.thanks', 'contact.ask.email')
    .user('overslaan')
    .botEndsWith(...withoutRelation)
    .mentions("Je vraag: het gaat niet goed hier, mijn man loopt 's nachts weg en ik durf niet meer te slapen"),
);

journey('why no number is given is no story', (talk) =>
  asked(talk, 'phone')
    .user('die geef ik liever niet want ik word al zo vaak gebeld door allerlei mensen de hele dag')
    .bot('contact.skipped', 'contact.ask.email'),
);

journey('a question about price and one about time beside the number', (talk) =>
  asked(talk, 'phone')
    .user('0612345678 en wat kost het? word ik dan vandaag nog gebeld?')
    .bot('help.cost', 'help.when', 'contact.thanks', 'contact.ask.email')
    .user('riet@voorbeeld.nl. ben jij een mens? en hoe lang bewaren jullie dit?')
    .botEndsWith('contact.thanks', 'contact.ask.situation')
    .mentions('Ik ben een computer, geen mens.', 'drie jaar'),
);

journey('name, number, address, an account and a question in one message', (talk) =>
  asked(talk, 'name')
    .user('ik heet Ahmed, 0612345678, ahmed@voorbeeld.nl. ik zorg voor mijn moeder met dementie. hoe lang bewaren jullie dit?')
    .botEndsWith('contact.thanksName', ...summary)
    .mentions('drie jaar', 'Je vraag: ik zorg voor mijn moeder met dementie.'),
);

journey('nothing but a name is handed in, and the number later', (talk) =>
  asked(talk, 'phone')
    .user('overslaan')
    .bot('contact.skipped', 'contact.ask.email')
    .user('overslaan')
    .bot('contact.noWay', 'contact.ask.situation')
    .user('overslaan')
    .botEndsWith('review.nothing', 'review.question')
    .user('ja')
    .bot('done.thanksOnly', 'done.reference', 'done.nothing', 'done.change', 'done.back')
    .user('06 12 34 56 78')
    .bot('contact.now.phone', 'done.added')
    .dossier({ phone: '+31612345678', preference: 'phone' }),
);

journey('a loss told where a name is asked', (talk) =>
  asked(talk, 'name')
    .user('mijn man is vorige week overleden')
    .bot('loss.said', 'contact.thanks', 'contact.short.name')
    .user('Truus')
    .bot('contact.thanksName', 'contact.ask.phone'),
);

journey('what is not understood of the care is told, and asks nothing of us', (talk) =>
  asked(talk, 'situation')
    .user('ik weet niet hoe ik dit hier moet invullen hoor')
    .bot('help.text', 'contact.short.situation')
    .user('pgb aanvraag is afgewezen en ik snap de brief niet')
    .bot('contact.thanks', ...withoutRelation)
    .mentions('Je vraag: pgb aanvraag is afgewezen en ik snap de brief niet')
    .user('ik weet niet wat ik nu moet regelen en het huis is zo stil')
    .bot('contact.now.situation', ...withoutRelation)
    .user('ja')
    .bot('offers.intro', 'offers.question')
    .dossier({
      situation: 'pgb aanvraag is afgewezen en ik snap de brief niet\nik weet niet wat ik nu moet regelen en het huis is zo stil',
    }),
);

journey('no address after choices, and what that means', (talk) =>
  asked(talk, 'phone')
    .user('overslaan')
    .bot('contact.skipped', 'contact.ask.email')
    .user('blub')
    .bot('repair.email.none')
    .user('blub blub')
    .bot('repair.choices')
    .user('blub blub blub')
    .bot('contact.left', 'contact.noWay', 'contact.ask.situation'),
);
