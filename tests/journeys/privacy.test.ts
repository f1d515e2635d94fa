import { journey } from '../support/journey.ts';
import { asked, summary } from '../support/openings.ts';

journey('privacy answered at each question, and the question comes again', (talk) =>
  asked(talk, 'name')
    .user('hoe lang houden jullie dat van mij vast?')
    .answers(['retention'], 'contact.short.name')
    .mentions('Dit staat in de privacyverklaring van 1 mei 2023, onder ‘Hoe lang bewaren wij jouw persoonsgegevens?’.')
    .user('Riet de Vries')
    .bot('contact.thanksName', 'contact.ask.phone')
    .user('wordt mijn nummer doorverkocht?')
    .answers(['selling'], 'contact.short.phone')
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email')
    .user('krijg ik dan reclame op mijn mail?')
    .answers(['offers'], 'contact.short.email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'contact.ask.situation')
    .user('komt de verzekering te weten welke ziekte mijn man heeft?')
    .answers(['health'], 'contact.short.situation')
    .mentions('alleen om je goed te helpen')
    .answered(['C56', 'C57'], ['C51'], ['C25', 'C26', 'C27', 'C28'], ['C37', 'C38', 'C39', 'C40']),
);

journey('what the statement does not say', (talk) =>
  asked(talk, 'phone')
    .user('hebben jullie een functionaris voor gegevensbescherming?')
    .answers(['officer'], 'contact.short.phone')
    .mentions('Dat staat niet in de privacyverklaring van 1 mei 2023.', 'Typ dan "mens".')
    .user('in welk land staat die server dan')
    .answers(['country'], 'contact.short.phone')
    .user('kost het geld als ik mijn gegevens opvraag volgens jullie privacyverklaring?')
    .answers(['costs'], 'contact.short.phone')
    .mentions('Uit de wet (AVG) volgt wel')
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email'),
);

journey('the same question about privacy twice', (talk) =>
  asked(talk, 'email')
    .user('verkopen jullie mijn gegevens?')
    .answers(['selling'], 'contact.short.email')
    .user('verkopen jullie mijn gegevens?')
    .answers(['selling'], 'contact.short.email')
    .mentions('Ik zeg het nog een keer.')
    .user('verkopen jullie mijn gegevens?')
    .answers(['selling'], 'contact.short.email'),
);

journey('two questions about privacy in one message', (talk) =>
  asked(talk, 'phone')
    .user('Verkopen jullie mijn gegevens? En hoe lang bewaren jullie ze?')
    .answers(['selling', 'retention'], 'contact.short.phone'),
);

journey('objecting to advertising is always possible', (talk) =>
  asked(talk, 'phone')
    .user('hoe werkt bezwaar tegen reclame, kan dat altijd?')
    .answers(['marketing'], 'contact.short.phone')
    .mentions('Tegen aanbiedingen mag bezwaar altijd, zonder reden. Dat volgt uit de wet (artikel 21 AVG).'),
);

journey('a question about privacy answers neither the summary nor the question about offers', (talk) =>
  asked(talk, 'summary')
    .user('hoe lang bewaren jullie dit?')
    .answers(['retention'], ...summary)
    .noDossier()
    .user('ja')
    .bot('offers.intro', 'offers.question')
    .user('van welke bedrijven zijn die aanbiedingen?')
    .answers(['nnCompanies'], 'offers.short')
    .consents()
    .user('wat als ik nee zeg, word ik dan nog geholpen?')
    .answers(['refusing'], 'offers.short')
    .consents()
    .user('nee')
    .bot('offers.refused', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .consents({ purpose: 'offers', decision: 'refused' })
    .user('en hoe lang bewaren jullie het nu?')
    .answers(['retention']),
);

journey('the whole statement read in the chat', (talk) =>
  asked(talk, 'phone')
    .user('mag ik de hele verklaring lezen')
    .bot('statement.contents')
    .mentions('1 Over ons', '7 Hoe lang bewaren wij jouw persoonsgegevens?', '11 Contact en klachten')
    .user('7')
    .reads('hoe-lang')
    .bot('statement.more')
    .buttons('Volgende', 'Lijst', 'Klaar met lezen')
    .user('volgende')
    .reads('beschermen')
    .bot('statement.more')
    .user('Lijst')
    .bot('statement.contents')
    .user('Waarom verwerken wij persoonsgegevens?')
    .reads('waarom', 'dienst', 'nn-group', 'analyses', 'aanbiedingen', 'website', 'wettelijke-verplichtingen')
    .bot('statement.more')
    .user('nummer 11 graag')
    .reads('contact')
    .bot('statement.last')
    .user('klaar')
    .bot('contact.short.phone')
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email'),
);

journey('an answer to the open question while the statement is read', (talk) =>
  asked(talk, 'phone')
    .user('privacyverklaring lezen')
    .bot('statement.contents')
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email'),
);

journey('sections of the statement named in many ways', (talk) =>
  asked(talk, 'name')
    .user('privacyverklaring lezen')
    .bot('statement.contents')
    .user('99')
    .bot('statement.noSuch')
    .mentions('Er zijn 11 delen')
    .buttons('Lijst', 'Klaar met lezen')
    .user('hoofdstuk 7')
    .reads('hoe-lang')
    .bot('statement.more')
    .user('deel 12')
    .bot('statement.noSuch')
    .user('volgende')
    .reads('beschermen')
    .bot('statement.more')
    .user('de vorige')
    .reads('hoe-lang')
    .bot('statement.more')
    .user('II')
    .reads('over-dit-privacy-statement')
    .bot('statement.more')
    .user('de laatste')
    .reads('contact')
    .bot('statement.last')
    .user('deel 10')
    .reads('rechten')
    .bot('statement.more')
    .user('ok bedankt')
    .bot('smalltalk.reply', 'contact.short.name')
    .user('Riet de Vries')
    .bot('contact.thanksName', 'contact.ask.phone'),
);

journey('reading on after a restart of the server and a reload', (talk) =>
  asked(talk, 'email')
    .user('laat de privacyverklaring zien')
    .bot('statement.contents')
    .user('1')
    .reads('over-ons')
    .bot('statement.more')
    .serverRestarts()
    .user('volgende')
    .reads('over-dit-privacy-statement')
    .bot('statement.more')
    .returns()
    .bot('welcome.back', 'statement.contents')
    .user('10')
    .reads('rechten')
    .bot('statement.more')
    .user('terug naar de vraag')
    .bot('contact.short.email'),
);

journey('a yes to a page is no yes to offers', (talk) =>
  asked(talk, 'summary')
    .user('ja')
    .bot('offers.intro', 'offers.question')
    .user('eerst de privacyverklaring lezen')
    .bot('statement.contents')
    .user('ja')
    .reads('over-ons')
    .bot('statement.more')
    .user('prima')
    .reads('over-dit-privacy-statement')
    .bot('statement.more')
    .user('hm')
    .bot('statement.contents')
    .consents()
    .user('Klaar met lezen')
    .bot('offers.short')
    .consents()
    .user('ja')
    .bot('offers.given', 'done.reference', 'done.next.both', 'done.change', 'done.back')
    .consents({ purpose: 'offers', decision: 'given' }),
);

journey('danger while the statement is read', (talk) =>
  asked(talk, 'phone')
    .user('privacyverklaring lezen')
    .bot('statement.contents')
    .user('mijn man valt net om en ademt niet meer')
    .bot('crisis.medical_emergency', 'crisis.notMeant')
    .handoffs({ reason: 'crisis', priority: 'high' }),
);

journey('a right and a question about privacy in one message', (talk) =>
  asked(talk, 'phone')
    .user('Ik wil mijn gegevens inzien. Hoe lang bewaren jullie die eigenlijk?')
    .answers(['retention'], 'right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request')
    .handoffs({ reason: 'right' })
    .answered(['C56', 'C57'])
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email'),
);
