/**
 * The sentences of the pages; what they tell of Zorggenoot stands in the privacy statement, which is a text of its own. What a form says
 * once it is handed in stands with the bot's sentences. `{name}` is filled in.
 */
export const page = {
  'page.title': 'Zorggenoot: vragen over mantelzorg',
  'page.label.skip': 'Naar de inhoud',
  'page.label.site': 'Op deze site',
  'page.label.home': 'Zorggenoot, naar de voorpagina',
  'page.label.statement': 'Privacyverklaring',
  'page.label.contents': 'Onderdelen van de privacyverklaring',

  'page.heading.main': 'Zorg je voor iemand?',
  'page.lead': 'Bij Zorggenoot kun je terecht met vragen over mantelzorg. Een adviseur helpt je verder.',
  'page.danger': 'Gaat het om direct gevaar? Bel {emergency}.',

  'page.heading.ways': 'Kies wat bij je past',
  'page.heading.chat': 'Chatten',
  'page.chat.what': 'Onze digitale assistent stelt een paar korte vragen. Dat is een computer, geen mens.',
  'page.chat.person': 'Daarna helpt een adviseur je verder. Je mag ook meteen om een mens vragen.',
  'page.label.chat': 'Vraag stellen (chat)',
  'page.chat.noScript': 'De chat werkt alleen met JavaScript. Zonder JavaScript brengt deze knop je bij het formulier.',
  'page.heading.callback': 'Terugbellen',
  'page.callback.what': 'Laat je nummer of je e-mailadres achter. Een adviseur belt of mailt je, {replyWithin}.',
  'page.label.callback': 'Formulier invullen',
  'page.heading.mail': 'Mailen',
  'page.mail.what': 'Vertel kort waar je hulp bij zoekt, en hoe we je kunnen bereiken. Stuur geen burgerservicenummer mee.',
  'page.label.mail': 'Mail naar {mail}',
  'page.heading.phone': 'Bellen',
  'page.phone.what': 'Je kunt ons ook bellen.',
  'page.label.phone': 'Bel {phone}',

  'page.heading.about': 'Wie we zijn',
  'page.about.help':
    'Zorggenoot is er voor mensen die voor een ander zorgen. Je partner, je moeder, je kind, een buur: dat maakt niet uit. Een adviseur denkt met je mee.',
  'page.about.secret': 'Al onze medewerkers moeten geheimhouden wat je vertelt. We verkopen je gegevens nooit aan anderen.',
  'page.about.maker': 'Zorggenoot is een initiatief van Sparklab B.V. We zijn onderdeel van NN Group N.V.',
  'page.label.register': 'KvK {number}',
  'page.label.contact': 'Contact',

  'page.statement.intro':
    'Hier lees je welke gegevens we van je bewaren en waarom. Ook staan hier je rechten. Dit is de versie van {date}.',
  'page.statement.ask': 'Heb je een vraag over je gegevens? Mail naar {mail}.',

  // The call-back form
  'form.title': 'Laat je terugbellen | Zorggenoot',
  'form.label.unsent': 'Nog niet verstuurd: {title}',
  'form.heading.main': 'Laat je terugbellen',
  'form.intro':
    'Je hoeft niet alles in te vullen. Een telefoonnummer of een e-mailadres is genoeg. Een adviseur neemt contact op, {replyWithin}.',
  'form.label.notice': 'Wat we met je gegevens doen',
  'form.notice.statement': 'Al je rechten staan in onze {statement}. Daar lees je ook hoe je een klacht indient. Deel alleen wat nodig is.',
  'form.label.statement': 'privacyverklaring',
  'form.label.optional': '(mag leeg blijven)',
  'form.label.name': 'Je naam',
  'form.hint.name': 'Alleen je voornaam is ook goed.',
  'form.label.reach': 'Hoe kunnen we je bereiken?',
  'form.hint.reach': 'Vul een telefoonnummer in, of een e-mailadres, of allebei.',
  'form.label.phone': 'Telefoonnummer',
  'form.label.email': 'E-mailadres',
  'form.label.bestTime': 'Wanneer komt bellen het beste uit?',
  'form.hint.bestTime': 'Bijvoorbeeld in de ochtend, in de middag of na 18 uur.',
  'form.label.situation': 'Waar zoek je hulp bij?',
  'form.hint.situation': 'Een paar zinnen zijn genoeg. Schrijf geen burgerservicenummer, en geen namen van anderen.',
  'form.label.health': 'Mogen we bewaren wat je over gezondheid schrijft?',
  'form.health.what':
    'Je vraag gaat misschien over gezondheid, van jou of van een ander. We bewaren en gebruiken dat alleen om je te helpen. Zeg je geen ja? Dan bewaren we niet wat je bij de volgende vraag schrijft. Je kunt je toestemming altijd intrekken. Mail dan naar {mail}, of zeg het in de chat.',
  'form.label.offers': 'Wil je aanbiedingen krijgen?',
  'form.offers.what':
    'Dit is een losse vraag. Wil je per e-mail aanbiedingen krijgen van Zorggenoot en deze bedrijven van NN Group: {companies}? Voor je hulp maakt het niet uit wat je kiest. Kies je niets? Dan sturen we niets. Vul je geen e-mailadres in? Dan geldt je antwoord voor een adres dat je later geeft. Je kunt je toestemming altijd intrekken. Mail dan naar {mail}, of zeg het in de chat.',
  'form.label.send': 'Versturen',
  'form.label.otherWay': 'Liever mailen? Dat kan naar {mail}.',
  'form.label.otherPhone': 'Liever bellen? Dat kan op {phone}.',

  // What there is to look at once more
  'form.heading.faults': 'Kijk hier nog even naar',
  'form.label.notSent': 'Het formulier is nog niet verstuurd. Wat je hebt ingevuld, staat er nog.',
  'form.fault.reach': 'Vul een telefoonnummer of een e-mailadres in. Eén van de twee is genoeg. Dan kan een adviseur je bereiken.',
  'form.fault.found.phone': 'In je verhaal staat {value}. We hebben het hier ingevuld. Klopt het? Verstuur het formulier dan nog een keer.',
  'form.fault.found.email': 'In je verhaal staat {value}. We hebben het hier ingevuld. Klopt het? Verstuur het formulier dan nog een keer.',
  'form.fault.tooLong': 'Deze tekst is te lang. Aantal tekens te veel: {count}. Maak hem korter, of mail ons de rest.',
  'form.fault.health': 'Mogen we bewaren wat je over je situatie schrijft? Kies ja of nee. Zonder je ja bewaren we dat stuk niet.',
  'form.fault.phone.none': 'Hier lezen we geen telefoonnummer. Een nummer ziet er zo uit: 06 12 34 56 78.',
  'form.fault.phone.tooShort': 'Dit nummer heeft {digits} cijfers. Een Nederlands nummer heeft er tien, zoals 06 12 34 56 78.',
  'form.fault.phone.tooLong': 'Er staan te veel cijfers in dit nummer. Een Nederlands nummer heeft er tien, zoals 06 12 34 56 78.',
  'form.fault.phone.noAreaCode': 'We missen het netnummer. Zet er bijvoorbeeld 020 of 070 voor.',
  'form.fault.phone.serviceNumber': 'Op dit nummer kan een adviseur je niet bellen. Heb je een eigen nummer? Vul dat dan in.',
  'form.fault.phone.notANumber': 'Dit lijkt geen telefoonnummer. Een nummer ziet er zo uit: 06 12 34 56 78.',
  'form.fault.phone.otherPerson': 'Dit klinkt als het nummer van iemand anders. Vul het nummer in waarop we jou kunnen bellen.',
  'form.fault.phone.several': 'Hier staan twee nummers. Laat het nummer staan waarop we je het liefst bellen.',
  'form.fault.phone.masked': 'Dit lijkt een ander soort nummer. Dat hebben we niet nodig. Vul hier alleen een telefoonnummer in.',
  'form.fault.phone.doubt': 'We lezen {value}. Klopt dat? Verstuur het formulier dan nog een keer. Of verbeter het nummer.',
  'form.fault.email.none': 'Hier lezen we geen e-mailadres. Een adres ziet er zo uit: naam@voorbeeld.nl.',
  'form.fault.email.noAt': 'In dit adres mist een @. Een adres ziet er zo uit: naam@voorbeeld.nl.',
  'form.fault.email.noDot': 'We missen wat er na de punt staat, zoals nl of com. Vul het hele adres in.',
  'form.fault.email.noLocalPart': 'We missen wat er voor de @ staat. Vul het hele adres in.',
  'form.fault.email.notAnAddress': 'Dit adres kunnen we niet lezen. Een adres ziet er zo uit: naam@voorbeeld.nl.',
  'form.fault.email.otherPerson': 'Dit klinkt als het adres van iemand anders. Vul je eigen e-mailadres in.',
  'form.fault.email.several': 'Hier staat meer dan één adres. Laat het adres staan waarop we je het liefst schrijven.',
  'form.fault.email.doubt': 'We lezen {value}. Klopt dat? Verstuur het formulier dan nog een keer. Of verbeter het adres.',
  'form.fault.email.suggestion': 'Je schreef {written}. Bedoel je {suggested}?',
  'form.label.which': 'Welk adres is goed?',
  'form.label.useSuggested': 'Ja, gebruik {suggested}',
  'form.label.useTyped': 'Nee, houd {written}',

  // When it cannot be taken in just now
  'form.heading.trouble': 'Het formulier is nog niet verstuurd',
  'form.trouble.busy':
    'Het lukt nu even niet om je formulier te ontvangen. Wat je hebt ingevuld, staat er nog. Probeer het over een minuut nog een keer.',
  'form.trouble.tooMany':
    'Vanaf dit internetadres zijn veel formulieren verstuurd. Wat je hebt ingevuld, staat er nog. Probeer het over een minuut nog een keer.',
  'form.trouble.sentBefore':
    'Je hebt dit formulier al eerder verstuurd. Wat je daarna veranderde, is nog niet verstuurd. Moet dat er nog bij? Verstuur het dan hieronder.',

  // After handing in
  'receipt.title': 'Je vraag is doorgegeven | Zorggenoot',
  'receipt.heading.first': 'Lees dit eerst',
  'receipt.heading.done': 'Je vraag is doorgegeven',
  'receipt.thanks': 'Dank je. Je kunt deze pagina sluiten. Schrijf het nummer op, of druk deze pagina af.',
  'receipt.heading.next': 'Wat er nu gebeurt',
  'receipt.heading.waiting': 'Je vraag is binnen',
  'receipt.waiting': 'Het nummer van je vraag komt zo. Je hoeft niets opnieuw te versturen.',
  'receipt.label.again': 'Toon het nummer',
  'receipt.heading.failed': 'Je vraag is bewaard',
  'receipt.failed': 'Er ging hier iets mis. Je vraag is wel bewaard, en een adviseur kijkt ernaar. Hoor je niets? Mail dan naar {mail}.',
  'receipt.label.home': 'Naar de voorpagina',

  // The page behind the link in a mail. It is the same for everybody
  'unsubscribe.title': 'Geen aanbiedingen meer | Zorggenoot',
  'unsubscribe.heading.ask': 'Wil je geen aanbiedingen meer?',
  'unsubscribe.what': 'Kies dan de knop hieronder. Het geldt meteen. Je hoeft niet te zeggen waarom.',
  'unsubscribe.label.send': 'Geen aanbiedingen meer',
  'unsubscribe.help': 'Heb je ons iets gevraagd? Dat blijft gewoon staan. Voor je hulp maakt het niet uit wat je kiest.',
  'unsubscribe.heading.done': 'Je krijgt geen aanbiedingen meer',
  'unsubscribe.done': 'Dat geldt vanaf nu. Wat al eerder is gestuurd, kunnen we niet terugdraaien.',
  'unsubscribe.still': 'Krijg je er toch nog een? Mail dan naar {mail}. Dan lossen wij het op.',
  'unsubscribe.fault':
    'Er ging hier iets mis. Probeer het over een minuut nog een keer. Of mail naar {mail} dat je geen aanbiedingen meer wilt. Dan regelen wij het.',

  // When it does not work
  'fault.title': 'Dit lukt nu niet | Zorggenoot',
  'fault.heading.fault': 'Dit lukt nu niet',
  'fault.tooLarge': 'Je tekst is te lang. Ga terug en maak hem korter, of mail hem naar {mail}.',
  'fault.refused': 'Dit formulier kunnen we zo niet ontvangen. Open het opnieuw op onze site, of mail naar {mail}.',
  'fault.label.form': 'Naar het formulier',
  'fault.gone': 'Deze pagina is er niet, of niet meer. Heb je een vraag? Mail naar {mail}.',
  'fault.broken': 'Er ging hier iets mis. Ga terug en probeer het nog een keer, of mail naar {mail}.',
} as const;

export type PageKey = keyof typeof page;
