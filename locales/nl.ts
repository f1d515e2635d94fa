/** Every sentence of the bot. `{name}` is filled in. Je-form, B1; the wording of consent and crisis is fixed and versioned by its own text. */
export const nl = {
  // The start
  'start.greeting':
    'Hallo, ik ben de digitale assistent van Zorggenoot. Ik ben geen mens. Ik stel een paar korte vragen. Daarna helpt een adviseur je verder. Wil je liever meteen een mens? Typ dan "mens". Gaat het om direct gevaar? Bel {emergency}.',
  'start.lapsed':
    'Van een eerder gesprek is hier niets meer te lezen. Een gesprek dat niet is doorgegeven, wissen we na {hours}. Zo bewaren we niet meer dan nodig is.',
  'start.notice':
    'Goed om te weten: Zorggenoot (Sparklab B.V.) gebruikt je antwoorden om je vraag te beantwoorden. Dat mag, omdat jij ons om hulp vraagt. Je antwoorden komen in een dossier. We bewaren het tot uiterlijk drie jaar nadat je vraag is afgerond. Zorggenoot is onderdeel van NN Group. Bedrijven van NN Group kunnen gegevens delen voor analyses. Wat je over gezondheid schrijft, gebruiken we alleen om jou te helpen.',
  'start.objection': 'Je mag altijd bezwaar maken. Tegen aanbiedingen hoef je daarvoor geen reden te geven.',
  'start.statement':
    'Al je rechten staan in onze privacyverklaring: {statement}. Daar lees je ook hoe je een klacht indient. Deel alleen wat nodig is.',

  // The first contact
  'contact.ask.name': 'Hoe heet je? Alleen je voornaam is ook goed.',
  'contact.ask.phone':
    'Op welk telefoonnummer kan een adviseur je bellen? We gebruiken je nummer alleen voor je vraag. Liever niet bellen? Typ "overslaan".',
  'contact.ask.email': 'Wat is je e-mailadres? Dan kunnen we je ook schrijven. Je mag dit overslaan.',
  'contact.ask.situation':
    'Nu je vraag. Een paar zinnen zijn genoeg. Schrijf geen burgerservicenummer, en geen namen van anderen. Waar zoek je hulp bij?',
  'contact.ask.bestTime': 'Wanneer komt bellen het beste uit? Bijvoorbeeld in de ochtend, in de middag of na 18 uur.',
  'contact.ask.relation': 'Voor wie zorg je? Bijvoorbeeld je moeder, je partner of een buur.',
  'contact.short.relation': 'Voor wie zorg je?',
  'contact.short.name': 'Hoe heet je?',
  'contact.short.phone': 'Op welk telefoonnummer kunnen we je bellen?',
  'contact.short.email': 'Wat is je e-mailadres?',
  'contact.short.situation': 'Waar zoek je hulp bij?',
  'contact.short.bestTime': 'Wanneer komt bellen het beste uit?',
  'contact.thanks': 'Dank je.',
  'contact.thanksName': 'Dank je, {name}.',
  'contact.skipped': 'Dat is goed.',
  'contact.noWay':
    'Dat is goed. Zonder nummer of e-mail kan een adviseur je niet bellen of mailen. De adviseur antwoordt dan hier, in deze chat. Je kunt ook zelf mailen naar {mail}.',
  'contact.first': 'Dit is de eerste vraag.',
  'contact.now.name': 'Je naam is nu: {value}.',
  'contact.now.phone': 'Je telefoonnummer is nu: {value}.',
  'contact.now.email': 'Je e-mailadres is nu: {value}.',
  'contact.now.situation': 'Je vraag is nu: {value}',
  'contact.now.bestTime': 'Het beste moment om te bellen is nu: {value}.',
  'contact.now.relation': 'Je zorgt voor: {value}.',
  'contact.now.preference': 'Ik noteer: {value}.',
  'contact.safely.phone': 'Is er een nummer waarop we je veilig kunnen bellen? Typ het, of kies "overslaan".',
  'contact.safely.email': 'Is er een e-mailadres waarop we je veilig kunnen schrijven? Typ het, of kies "overslaan".',
  'contact.removed': 'Dat is goed. Ik laat {fields} weg.',
  'contact.kept': 'Ik laat het zo staan.',
  'contact.left': 'Ik laat deze vraag open. Een adviseur kan er later naar vragen.',

  // How somebody can be reached safely
  'caution.noted': 'Goed dat je dit zegt: ik geef door hoe we je wel en niet kunnen bereiken.',
  'caution.inDanger': 'Ik begrijp het: bel zodra het veilig kan. Ik geef door hoe we je wel en niet kunnen bereiken.',
  'caution.safely': 'Luistert er iemand mee? Bel dan zodra het veilig kan.',
  'caution.read': 'De adviseur leest eerst hoe we je wel en niet kunnen bereiken.',
  'caution.heed': 'let op: {words}',
  'caution.onlyAfterConsult': 'eerst overleggen, dan pas bellen of mailen',

  // Repairs: what is missing and how it can be said
  'repair.name.none': 'Ik zie nog geen naam. Welke naam mag de adviseur gebruiken? Je mag dit overslaan.',
  'repair.name.other': 'Dat klinkt als de naam van iemand anders. Hoe heet jij?',
  'repair.name.otherOf': 'Dat klinkt als de naam van je {whose}. Hoe heet jij?',
  'repair.phone.none': 'Ik zie nog geen telefoonnummer. Een nummer ziet er zo uit: 06 12 34 56 78. Wat is je nummer?',
  'repair.phone.tooShort':
    'Dit nummer heeft {digits} cijfers. Een Nederlands nummer heeft er tien, zoals 06 12 34 56 78. Wat is je nummer?',
  'repair.phone.tooLong': 'Er staan te veel cijfers in dit nummer. Een Nederlands nummer heeft er tien. Wat is het hele nummer?',
  'repair.phone.noAreaCode': 'Ik mis het netnummer. Zet er bijvoorbeeld 020 of 070 voor. Wat is het hele nummer?',
  'repair.phone.service': 'Op dit nummer kan een adviseur je niet bellen. Heb je een eigen nummer?',
  'repair.phone.notANumber': 'Dit lijkt geen telefoonnummer. Een nummer ziet er zo uit: 06 12 34 56 78. Wat is je nummer?',
  'repair.phone.other': 'Dat klinkt als het nummer van iemand anders. Op welk nummer kunnen we jou bellen?',
  'repair.phone.several': 'Ik zie twee nummers: {first} en {second}. Op welk nummer bellen we je het liefst?',
  'repair.email.none': 'Ik zie nog geen e-mailadres. Een adres ziet er zo uit: naam@voorbeeld.nl. Wat is je e-mailadres?',
  'repair.email.noAt': 'In dit adres mist een @. Wat is je e-mailadres?',
  'repair.email.noDot': 'Ik mis wat er na de punt staat, zoals nl of com. Wat is je e-mailadres?',
  'repair.email.noLocalPart': 'Ik mis wat er voor de @ staat. Wat is je e-mailadres?',
  'repair.email.notAnAddress': 'Dit adres kan ik niet lezen. Een adres ziet er zo uit: naam@voorbeeld.nl. Wat is je e-mailadres?',
  'repair.email.other': 'Dat klinkt als het adres van iemand anders. Wat is je eigen e-mailadres?',
  'repair.email.several': 'Ik zie twee adressen: {first} en {second}. Op welk adres schrijven we je het liefst?',
  'repair.situation.none': 'Ik weet nog niet waar je hulp bij zoekt. Een paar woorden zijn genoeg. Waar gaat het over?',
  'repair.bestTime.none': 'Ik lees nog geen moment. Je kunt zeggen: in de ochtend, in de middag of na 18 uur. Wat past het best?',
  'repair.relation.none': 'Ik lees nog niet voor wie je zorgt. Bijvoorbeeld je moeder, je partner of een buur. Voor wie zorg je?',
  'repair.choices': 'Ik begrijp je antwoord nog niet. Kies wat bij je past: 1 nog eens proberen, 2 overslaan, 3 iemand spreken.',

  // Values that are read back before they count
  'confirm.suggestion': 'Je schreef {written}. Bedoel je {suggested}? Zeg ja, of schrijf het adres nog een keer.',
  'confirm.phone': 'Ik lees {value}. Is dat je telefoonnummer?',
  'confirm.email': 'Ik lees {value}. Is dat je e-mailadres?',
  'confirm.name': 'Ik lees {value}. Is dat je naam?',
  'confirm.value': 'Ik lees {value}. Klopt dat?',
  'confirm.other': '{value} is van iemand anders. Mogen we je via diegene bereiken?',
  'confirm.again': 'Zeg ja of nee, of schrijf het nog een keer.',
  'confirm.rejected': 'Dan vraag ik het nog een keer.',

  // The summary
  'review.summary': 'Dit ga ik doorgeven.',
  'review.restricted': 'Je vroeg om dit alleen te bewaren. Geef je het door? Dan leest een adviseur het wel, om je te helpen.',
  'review.nothing': 'Er staat nog geen vraag in, en ook geen nummer of e-mailadres. Zo kan een adviseur je niet helpen.',
  'review.question': 'Het is nog niet verstuurd. Klopt dit, of wil je iets wijzigen?',
  'review.questionWaiting': 'Een adviseur is al gewaarschuwd en kan dit lezen. Klopt dit, of wil je iets wijzigen?',
  'review.line.name': 'Naam: {value}',
  'review.line.phone': 'Telefoon: {value}',
  'review.line.email': 'E-mail: {value}',
  'review.line.preference': 'Contact: {value}',
  'review.line.caution': 'Let op bij contact: {value}',
  'review.line.bestTime': 'Beste moment om te bellen: {value}',
  'review.line.relation': 'Je zorgt voor: {value}',
  'review.line.situation': 'Je vraag: {value}',
  'review.notGiven': 'niet opgegeven',
  'review.which': 'Wat wil je wijzigen? Kies: 1 naam, 2 telefoon, 3 e-mail, 4 je vraag, 5 toch niets.',
  'review.unclear': 'Zeg ja als alles klopt. Of schrijf wat er anders moet. Klopt het zo?',
  'review.choices': 'Ik begrijp je antwoord nog niet. Kies wat bij je past: 1 dit doorgeven, 2 iets wijzigen, 3 iemand spreken.',

  // How somebody wants to be reached, as shown
  'preference.noCalls': 'Dat is goed. Ik zet erbij dat je niet gebeld wilt worden.',
  'preference.phone': 'liefst per telefoon',
  'preference.email': 'liefst per e-mail',
  'preference.chat': 'liefst via de chat',

  // Relations, as shown
  'relation.partner': 'je partner',
  'relation.moeder': 'je moeder',
  'relation.vader': 'je vader',
  'relation.ouders': 'je ouders',
  'relation.kind': 'je kind',
  'relation.broer_zus': 'je broer of zus',
  'relation.schoonouder': 'je schoonouder',
  'relation.grootouder': 'je opa of oma',
  'relation.ander_familielid': 'een familielid',
  'relation.vriend': 'een vriend of vriendin',
  'relation.buur': 'je buur',
  'relation.meerdere': 'meer dan één persoon',
  'relation.anders': 'iemand anders',

  // Consent
  'offers.intro': 'Dank je. Je vraag is doorgegeven. Nu een losse vraag.',
  'offers.question':
    'Wil je per e-mail aanbiedingen krijgen van Zorggenoot en deze bedrijven van NN Group: {companies}? Voor je hulp maakt het niet uit. Je kunt je toestemming altijd intrekken, hier in de chat. Kies "ja" of "nee".',
  'offers.questionNoAddress':
    'Misschien geef je ons later een e-mailadres. Wil je dan aanbiedingen krijgen van Zorggenoot en deze bedrijven van NN Group: {companies}? Voor je hulp maakt het niet uit. Je kunt je toestemming altijd intrekken, hier in de chat. Kies "ja" of "nee".',
  'offers.short': 'De vraag was: wil je aanbiedingen krijgen? Kies "ja" of "nee".',
  'offers.again': 'Zeg je ja of nee? Zonder duidelijk ja sturen we niets.',
  'offers.given': 'Dat is genoteerd. Je kunt dit altijd stoppen: typ dan "geen aanbiedingen".',
  'offers.refused': 'Dat is goed. Je krijgt geen aanbiedingen.',
  'offers.doubted': 'Ik hoor geen duidelijk ja. Je krijgt geen aanbiedingen.',
  'offers.withdrawn':
    'Je krijgt geen aanbiedingen meer. Dat geldt vanaf nu. Wat al eerder is gestuurd, kunnen we niet terugdraaien. Je hulpvraag blijft gewoon staan: die hangt niet van je toestemming af. Als bewijs bewaren we wat je hierover koos.',
  'offers.withdrawnByStaff': 'Je wilt geen aanbiedingen meer. Dat is meteen geregeld.',
  'offers.noneHere': 'Je krijgt via dit gesprek geen aanbiedingen.',
  'offers.askAddress': 'Ik kan dat ook meteen doen. Welk e-mailadres of telefoonnummer gaf je toen?',
  'offers.noAddress': 'Daar zie ik geen e-mailadres en geen nummer in. Overslaan mag ook.',
  'offers.addressSkipped': 'Dat is goed. Een medewerker zoekt het voor je uit.',
  'health.question':
    'Je vraag gaat misschien over gezondheid, van jou of van een ander. Mogen we dat bewaren en gebruiken, alleen om je te helpen? Je kunt je toestemming altijd intrekken, hier in de chat. Kies "ja" of "nee".',
  'health.short': 'De vraag was: mogen we bewaren wat je over gezondheid schrijft? Kies "ja" of "nee".',
  'health.again': 'Zeg je ja of nee? Zonder duidelijk ja bewaren we niets over gezondheid.',
  'health.given': 'Dank je.',
  'health.refused': 'Dat is goed. Dan vraag ik niet naar je situatie. Een adviseur bespreekt die met je.',
  'health.minor': 'Naar je situatie vraag ik hier niet. Een adviseur bespreekt die met je.',
  'health.notKept': 'Dat heb ik niet bewaard, want je gaf daar geen toestemming voor.',
  'health.withdrawn': 'Je toestemming is ingetrokken. Wat je over je situatie schreef, is gewist. Je andere gegevens blijven staan.',
  'health.noneHere': 'In dit gesprek gaf je daar geen toestemming voor.',
  'health.withdrawnAlready': 'Dat staat al vast.',
  'health.redacted': '[niet bewaard: geen toestemming]',

  // Handing over
  'done.thanks': 'Dank je. Je vraag is doorgegeven.',
  'done.thanksOnly': 'Dank je. Ik heb het doorgegeven.',
  'done.nothing':
    'Een adviseur kan je niet bellen of mailen, want er is geen nummer en geen e-mailadres. Wil je toch contact? Typ hier je nummer of adres. Een adviseur antwoordt dan {replyWithin}.',
  'done.reference': 'Het nummer van je vraag is {reference}.',
  'done.next.phone': 'Een adviseur belt je op {phone}, {replyWithin}.',
  'done.next.email': 'Een adviseur mailt je op {email}, {replyWithin}.',
  'done.next.both': 'Een adviseur neemt contact op via {phone} of {email}, {replyWithin}.',
  'done.next.chat': 'Een adviseur antwoordt hier in de chat, {replyWithin}. Kom dan hier terug.',
  'done.change': 'Wil je iets veranderen of toevoegen? Typ het hier, of mail naar {mail}. Wat je eerder schreef, blijft ook staan.',
  'done.back': 'Je kunt hier later terugkomen, op hetzelfde apparaat. Dan zie je dit gesprek weer.',
  'done.changePhone': 'Bellen kan ook: {phone}.',
  'done.added': 'Ik heb het toegevoegd aan je vraag. Wat je eerder schreef, blijft ook staan.',
  'done.asked': 'Dat weet ik niet. Ik heb het bij je vraag gezet, en een adviseur antwoordt {replyWithin}.',
  'done.addedToo': 'Ook dit staat er nu bij.',
  'done.inTranscript': 'Dit staat in ons gesprek. Een adviseur kan het daar lezen.',
  'done.open': 'Je vraag wacht op een adviseur. Wil je iets toevoegen? Typ het hier.',
  'done.already': 'Een adviseur is al gevraagd.',
  'person.passed': 'Dat is goed. Ik geef het meteen door aan een adviseur. Ik weet niet of er nu iemand meekijkt.',
  'person.offer': 'Je mag nog een naam en een telefoonnummer achterlaten. Wil je dat? Typ ze dan hier.',
  'person.noOffer': 'Dat is goed. Je vraag staat klaar voor een adviseur.',
  'person.noted': 'Dank je. Ik heb het erbij gezet.',

  // Handed in with the call-back form
  'callback.danger':
    'Bel nu {emergency}. Zeg wat er is en waar je bent. De mensen van {emergency} vertellen je wat je moet doen. Laat dit scherm zolang maar zitten. Is er geen direct levensgevaar? Bel dan de huisarts of de huisartsenpost.',
  'callback.next.phone': 'Een adviseur belt je, {replyWithin}.',
  'callback.next.email': 'Een adviseur mailt je, {replyWithin}.',
  'callback.next.both': 'Een adviseur belt of mailt je, {replyWithin}.',
  'callback.change': 'Wil je iets veranderen of toevoegen? Mail dan naar {mail}, en noem het nummer van je vraag.',
  'callback.notKept.noConsent':
    'Wat je over je situatie schreef, hebben we niet bewaard. Je gaf daar geen toestemming voor. Een adviseur bespreekt het met je.',
  'callback.notKept.minor': 'Wat je over je situatie schreef, hebben we niet bewaard. Een adviseur bespreekt het met je.',
  'callback.offers.given':
    'Je toestemming voor aanbiedingen is genoteerd. Je kunt dit altijd stoppen. Mail dan naar {mail}, of zeg het in de chat.',
  'callback.offers.refused': 'Je krijgt geen aanbiedingen.',
  'callback.offers.doubted': 'Je antwoord over aanbiedingen was niet duidelijk. Daarom krijg je ze niet.',
  'callback.offers.minor': 'Aanbiedingen sturen we niet aan wie jonger is dan 16.',

  // At any moment
  'help.text':
    'Je kunt gewoon antwoorden in je eigen woorden. Je mag elke vraag overslaan. Je kunt ook typen: "terug", "herhaal", "opnieuw", "stop" of "mens". Een adviseur antwoordt {replyWithin}.',
  'help.done': 'Je kunt hier iets toevoegen of veranderen. Je kunt ook vragen om een mens. Een adviseur antwoordt {replyWithin}.',
  'help.offers':
    'Aanbiedingen zijn e-mails over producten, bijvoorbeeld van Nationale-Nederlanden. Met "ja" krijg je ze. Met "nee" krijg je ze niet.',
  'help.health':
    'Het gaat om wat je schrijft over ziekte of klachten. Met "ja" bewaren we het, voor een adviseur. Met "nee" bewaren we het niet.',
  'help.being':
    'Ik ben de digitale assistent van Zorggenoot. Ik ben een computer, geen mens. Zorggenoot is onderdeel van NN Group. Wil je een mens spreken? Typ dan "mens".',
  'help.when': 'Een adviseur antwoordt {replyWithin}.',
  'help.cost': 'Wat het kost, weet ik niet. Een adviseur kan je dat vertellen.',
  'repeat.lead': 'Ik zeg het nog een keer.',
  'repeat.known': 'Dit heb ik tot nu toe genoteerd.',
  'again.first': 'Even terug naar de vraag.',
  'again.answer': 'Nog even op een rij.',
  'back.done': 'Je vraag is al doorgegeven. Je kunt wel iets veranderen of toevoegen.',
  'stop.draft':
    'Dat is goed, we stoppen hier. Wat je hebt ingevuld, blijft {hours} staan. Daarna wissen we het. Je kunt hier later verder. Het is nog niet doorgegeven.',
  'stop.done': 'Dat is goed. Veel sterkte met de zorg. Je kunt hier altijd weer terugkomen.',
  'stop.waiting': 'Dat is goed, we stoppen hier. Wat je schreef, wacht op een adviseur. Je kunt hier later verder.',
  'restart.draft': 'We beginnen opnieuw. Wat je had ingevuld, is weg. Was dat niet de bedoeling? Typ dan "terug".',
  'restart.request': 'Je verzoek met nummer {references} blijft staan.',
  'restart.requests': 'Je verzoeken blijven staan: {references}.',
  'restart.waiting': 'We beginnen opnieuw. Wat je eerder schreef, ligt al bij een adviseur. Was dat niet de bedoeling? Typ dan "terug".',
  'restart.undone': 'Wat je had ingevuld, staat er weer.',
  'restart.done': 'Je vraag is al doorgegeven, met nummer {reference}. Heb je een andere vraag? Typ die hier ook gerust.',
  'smalltalk.reply': 'Graag gedaan.',
  'loss.said': 'Wat verdrietig. Sterkte met dit verlies.',
  'abuse.reply': 'Je bent boos, dat hoor ik. Ik ben een computer, dus ik leg het graag bij een mens neer. Typ dan "mens".',
  'masked.bsn': 'Je burgerservicenummer heb ik niet bewaard. We hebben het niet nodig.',
  'masked.iban': 'Je rekeningnummer heb ik niet bewaard. We hebben het niet nodig.',
  'masked.file': 'Een bestand kan ik hier niet aannemen. Ik heb het niet bewaard. Je hoeft geen paspoort of ID-kaart te laten zien.',
  'masked.card': 'Je kaartnummer heb ik niet bewaard. We hebben het niet nodig.',
  'failed.turnAgain': 'Ook dit bericht kon ik niet goed verwerken. Het is bewaard. Een adviseur kijkt ernaar. Je kunt hier gewoon verder.',
  'failed.turn':
    'Er ging hier iets mis met je bericht. Je bericht is bewaard. Ik heb een adviseur gevraagd om te kijken. Je kunt hier gewoon verder.',

  // Why it is asked
  'why.name': 'We vragen je naam, zodat een adviseur je goed kan aanspreken.',
  'why.phone': 'We vragen je nummer, zodat een adviseur je kan bellen over je vraag.',
  'why.email': 'We vragen je e-mailadres, zodat een adviseur je kan schrijven over je vraag.',
  'why.bestTime': 'We vragen dit, zodat een adviseur belt als het jou past.',
  'why.situation': 'We vragen dit, zodat de juiste adviseur je kan helpen.',
  'why.relation': 'We vragen dit, zodat een adviseur je situatie begrijpt.',
  'why.summary': 'We laten dit zien, zodat er alleen doorgaat wat klopt.',
  'why.offers': 'We vragen dit apart, omdat aanbiedingen alleen mogen als jij dat wilt.',
  'why.health': 'We vragen dit apart, omdat gegevens over gezondheid extra beschermd zijn.',
  'why.ground.contract': 'De wettelijke grond: een overeenkomst met jou voorbereiden en uitvoeren. Dat staat in artikel 6 lid 1 sub b AVG.',
  'why.ground.consent': 'De wettelijke grond is je toestemming (artikel 6 lid 1 sub a AVG).',
  'why.ground.explicitConsent': 'De wettelijke grond is je uitdrukkelijke toestemming (artikel 9 lid 2 sub a AVG).',
  'why.skip': 'Je mag deze vraag overslaan.',

  // Questions about privacy; the answers themselves stand in `privacyAnswers`
  'privacy.source': 'Dit staat in de privacyverklaring van {version}, onder {sections}.',
  'privacy.sourceWhole': 'Dit staat in de privacyverklaring van {version}.',
  'privacy.silent': 'Dat staat niet in de privacyverklaring van {version}.',
  'privacy.notFound': 'Dat staat niet in de privacyverklaring van {version}, als ik je vraag goed begrijp.',
  'privacy.person': 'Een medewerker kan het voor je nagaan. Typ dan "mens".',
  'statement.contents': 'Dit is de privacyverklaring van {version}. Kies wat je wilt lezen.\n\n{sections}\n\nTyp een nummer, of "klaar".',
  'statement.more': 'Verder lezen? Typ "volgende", een ander nummer, of "klaar".',
  'statement.noSuch': 'Dat deel is er niet. Er zijn {count} delen. Typ een nummer van 1 tot en met {count}, "lijst" of "klaar".',
  'statement.last': 'Dit was het laatste deel. Typ een ander nummer, of "klaar".',

  // Rights: what is asked is registered at once
  'mail.greeting': 'Hallo,',
  'mail.closing': 'Reageren kan op deze mail, of in de chat op onze website.',
  'mail.sender': 'Groet,\nZorggenoot',
  'mail.handedIn.subject': 'Je vraag aan Zorggenoot is ontvangen',
  'mail.handedIn': 'Je vraag is bij ons binnen. Nummer: {reference}.',
  'mail.handedInNext': 'Een adviseur neemt contact met je op, {replyWithin}. Je hoeft nu niets te doen.',
  'mail.receipt.subject': 'Je verzoek aan Zorggenoot is ontvangen',
  'mail.receipt': 'We hebben een verzoek ontvangen over gegevens. Het gaat om {rights}. Nummer: {reference}.',
  'mail.receiptComplaint': 'We hebben een klacht ontvangen. Nummer: {reference}. Een medewerker kijkt ernaar.',
  'mail.receiptBy': 'Je krijgt zo snel mogelijk antwoord, en uiterlijk op {date}. Het is gratis.',
  'mail.receiptByAbout':
    'Je krijgt zo snel mogelijk antwoord over {rights}, en uiterlijk op {date}. Naar je klacht kijkt een medewerker. Het is gratis.',
  'mail.withdrawn': 'Dat is gedaan: met dit mailadres krijg je van ons geen aanbiedingen meer. Je hoeft niets te doen.',
  'mail.withdrawnHealth':
    'Gaf je eerder toestemming met dit mailadres? Dan is die nu ingetrokken. Wat we alleen daarom mochten bewaren over je gezondheid, gebruiken we niet meer. Je hoeft niets te doen.',
  'mail.withdrawnAll':
    'Dat is gedaan: met dit mailadres krijg je van ons geen aanbiedingen meer. Ook toestemming over je gezondheid geldt niet meer. Je hoeft niets te doen.',
  'mail.extended.subject': 'Je verzoek aan Zorggenoot duurt langer',
  'mail.extended': 'We hebben meer tijd nodig voor je verzoek met nummer {reference}. Het gaat om {rights}.',
  'mail.extendedWhy': 'Dit is de reden: {reason}',
  'mail.extendedAsk':
    'We weten nog niet zeker dat dit jouw mailadres is. Daarom staat de reden hier niet. Wil je de reden weten? Typ "mens" in de chat en noem dit nummer. Dan vertelt een medewerker het je.',
  'mail.extendedBy': 'Je krijgt uiterlijk op {date} antwoord.',
  'mail.decided.subject': 'Antwoord op je verzoek aan Zorggenoot',
  'mail.decided.granted':
    'Je verzoek met nummer {reference} is toegewezen. Het gaat om {right}. We voeren het uit, en laten je weten wanneer dat klaar is.',
  'mail.granted.later': 'Je verzoek met nummer {reference} is toegewezen. Het gaat om {right}.',
  'mail.afterAccess':
    'Je vroeg ook om inzage. Dat handelen we eerst af. Pas daarna wissen we je gegevens, en laten we je weten wanneer dat klaar is.',
  'mail.granted.objection': 'Je bezwaar met nummer {reference} is toegewezen. We stoppen met het gebruik waar je bezwaar tegen hebt.',
  'mail.granted.withdrawal': 'Je verzoek met nummer {reference} is klaar: je toestemming is ingetrokken.',
  'mail.granted.complaint': 'We hebben je klacht met nummer {reference} bekeken, en je hebt gelijk.',
  'mail.decided.partly': 'Je verzoek met nummer {reference} is voor een deel toegewezen. Het gaat om {right}.',
  'mail.decided.refused': 'Je verzoek met nummer {reference} is afgewezen. Het gaat om {right}.',
  'mail.decided.notApplicable': 'Je verzoek met nummer {reference} is beantwoord. Het gaat om {right}.',
  'mail.decidedGround': 'Dit is de grond: {ground} van de AVG.',
  'mail.decidedGroundUavg': 'Dit is de grond: {ground} van de Uitvoeringswet AVG.',
  'mail.decidedUnsure':
    'Er is een antwoord op je verzoek met nummer {reference}. Het gaat om {right}. We weten nog niet zeker dat dit jouw mailadres is. Daarom staat het antwoord hier niet. Neem contact met ons op, dan vertellen we het.',
  'mail.appeal':
    'Ben je het er niet mee eens? Laat het ons weten. Je kunt ook klagen bij de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl). En je kunt naar de rechter. Dat kan tot zes weken na dit antwoord.',
  'mail.duplicate.subject': 'Je vroeg dit al eerder aan Zorggenoot',
  'mail.duplicate':
    'Je verzoek met nummer {reference} is hetzelfde als je verzoek met nummer {first}. Het gaat om {rights}. Je krijgt één antwoord, op het verzoek met nummer {first}.',
  'mail.duplicateAnswered': 'Over {rights} is al beslist. Dat antwoord geldt ook voor dit verzoek.',
  'mail.duplicateBy': 'Over {rights} krijg je uiterlijk op {date} antwoord.',
  'mail.duplicateDoubt': 'Vroeg je iets anders? Laat het ons weten, dan kijken we er opnieuw naar.',
  'mail.reminder.subject': 'Verzoek {reference}: {term}',
  'mail.reminder': 'Verzoek {reference} ({right}) is nog niet beantwoord. De laatste dag is {date}.',
  'mail.reminderLeft.one': 'nog 1 dag',
  'mail.reminderLeft.many': 'nog {days} dagen',
  'mail.reminderLeft.today': 'vandaag de laatste dag',
  'mail.reminderLeft.over': 'te laat',
  'mail.moment': '{date} om {time} uur',
  'mail.leak.subject': 'Datalek gemeld: {reference}',
  'mail.leak': 'Iemand heeft een datalek gemeld. Het verzoek heeft nummer {reference}. We weten het sinds {noticed}.',
  'mail.leakBy': 'Kan het lek mensen schaden? Meld het dan bij de Autoriteit Persoonsgegevens, uiterlijk op {due}. Dat moet binnen 72 uur.',
  'mail.leakReminder.subject': 'Datalek {reference}: {term}',
  'mail.leakReminder':
    'Het datalek met nummer {reference} is nog niet afgehandeld. Kan het mensen schaden? Meld het dan bij de Autoriteit Persoonsgegevens, uiterlijk op {due}.',
  'mail.leakOver':
    'Het datalek met nummer {reference} is nog niet afgehandeld. De 72 uur zijn voorbij sinds {due}. Moet de Autoriteit Persoonsgegevens het weten? Meld het dan nu, en zeg erbij waarom het later is.',
  'mail.leakLeft': 'nog {hours} uur',
  'mail.code.subject': 'Je code van Zorggenoot',
  'mail.code': 'Je code is {code}. Hij werkt {minutes} minuten.',
  'mail.codeWhere': 'Typ de code in het gesprek waarin je erom vroeg. Geef hem aan niemand anders.',
  'mail.codeNotYou': 'Vroeg jij dit niet? Dan hoef je niets te doen.',
  'mail.agreed.subject': 'Je toestemming is genoteerd',
  'mail.agreed':
    'Op {date} zei je ja tegen aanbiedingen per e-mail. Je kunt ze krijgen van Zorggenoot en deze bedrijven van NN Group: {companies}',
  'mail.agreedStatement': 'Daarbij hoort onze privacyverklaring van {version}: {url}',
  'mail.agreedStop':
    'Je kunt dit altijd stoppen, zonder te zeggen waarom. Typ "geen aanbiedingen" in de chat, of mail naar {mail}. De link onder deze mail werkt ook. Voor je hulp maakt het niet uit.',
  'mail.unsubscribe': 'Wil je geen aanbiedingen meer? Kies dan deze link:',
  'mail.notYou': 'Heb jij dit niet gevraagd? Dan heeft iemand zich in het mailadres vergist. Laat het ons weten.',
  'right.one.access': 'Je verzoek om inzage is ontvangen. Je wilt zien wat we van je bewaren.',
  'right.one.rectification': 'Je verzoek om verbetering is ontvangen. Je wilt dat je gegevens kloppen.',
  'right.one.erasure': 'Je verzoek om verwijdering is ontvangen. Je wilt dat we je gegevens wissen.',
  'right.one.restriction': 'Je verzoek om beperking is ontvangen. Je wilt dat we je gegevens voorlopig niet gebruiken.',
  'right.one.portability': 'Je verzoek om overdracht is ontvangen. Je wilt je gegevens meenemen, of laten doorgeven aan een ander.',
  'right.one.objection': 'Je bezwaar is ontvangen. Een medewerker leest waar je bezwaar tegen hebt.',
  'right.one.objectionTo': 'Je bezwaar tegen {uses} is ontvangen.',
  'right.objectionToo': 'Je bezwaar gaat ook over {uses}. Een medewerker kijkt daarnaar.',
  'right.one.stopped': 'Gaf je eerder al toestemming, met hetzelfde nummer of mailadres? Dan is die nu ook ingetrokken.',
  'right.one.stoppedHealth': 'Wat we alleen daarom mochten bewaren over je gezondheid, gebruiken we niet meer.',
  'right.one.objectionMarketing': 'Je bezwaar tegen reclame is ontvangen. Je krijgt geen aanbiedingen meer, vanaf nu.',
  'right.marketingStops': 'Je krijgt geen aanbiedingen meer, vanaf nu.',
  'objection.askAddress': 'Ik kan het ook meteen stoppen voor wat je eerder gaf. Welk e-mailadres of telefoonnummer was dat?',
  'objection.stopped': 'Dan stopt het daar ook, vanaf nu.',
  'right.one.withdraw_consent': 'Gaf je eerder al toestemming? Een medewerker stopt dat.',
  'right.several': 'Je verzoek is ontvangen. Dit is wat je vraagt.',
  'right.forOther': 'Je verzoek voor iemand anders is ontvangen. Het gaat om {rights}.',
  'right.noun.access': 'inzage',
  'right.noun.rectification': 'verbetering',
  'right.noun.erasure': 'verwijdering',
  'right.noun.restriction': 'beperking',
  'right.noun.portability': 'overdracht',
  'right.noun.objection': 'bezwaar',
  'right.noun.objectionTo': 'bezwaar tegen {uses}',
  'right.noun.withdraw_consent': 'het intrekken van toestemming',
  'right.noun.complaint': 'een klacht',
  'use.marketing': 'reclame',
  'use.profiles': 'profielen',
  'use.analyses': 'analyses',
  'use.sharing': 'het delen van je gegevens',
  'use.opened': 'het bijhouden of je een mail opent',
  'right.line.access': '- Inzage: zien wat we van je bewaren.',
  'right.line.rectification': '- Verbetering: je gegevens laten kloppen.',
  'right.line.erasure': '- Verwijdering: je gegevens laten wissen.',
  'right.line.restriction': '- Beperking: je gegevens voorlopig niet gebruiken.',
  'right.line.portability': '- Overdracht: je gegevens meenemen, of laten doorgeven aan een ander.',
  'right.line.objection': '- Bezwaar tegen hoe we je gegevens gebruiken.',
  'right.line.objectionTo': '- Bezwaar tegen {uses}.',
  'right.line.withdraw_consent': '- Je toestemming intrekken.',
  'right.line.complaint': '- Een klacht.',
  'right.number': 'Nummer: {reference}.',
  'right.answer': 'Je krijgt zo snel mogelijk antwoord, en uiterlijk op {date}. Het is gratis.',
  'right.answerAbout':
    'Je krijgt zo snel mogelijk antwoord over {rights}, en uiterlijk op {date}. Naar je klacht kijkt een medewerker. Het is gratis.',
  'right.next':
    'Een medewerker bekijkt het. Eerst doen we een korte controle, zodat je gegevens alleen bij jou komen. Stuur geen foto van je paspoort of ID-kaart.',
  'right.nextByPerson': 'Een medewerker bekijkt het, en legt uit wat er nog nodig is. Stuur geen foto van je paspoort of ID-kaart.',
  'right.objectionStops':
    'Zolang we je bezwaar bekijken, delen we niets met NN Group. We maken dan ook geen profiel van je, en sturen geen aanbiedingen.',
  'right.again': 'Dit heb ik al vastgelegd, met nummer {reference}. Je hoeft niets meer te doen.',
  'right.againOpen': 'Dit staat al vast: {rights}, met nummer {reference}.',
  'right.againAdded': 'Dit hoort bij nummer {reference}. Ik heb je woorden erbij gezet, en een medewerker leest ze.',
  'right.takenBack': 'Dat is goed. Ingetrokken: {rights}, nummer {reference}.',
  'right.regretPassed': 'Je wilt je gegevens toch houden. Dat geef ik meteen door aan een medewerker. Nummer: {reference}.',
  'right.askAgain': 'Wil je het later toch? Vraag het dan gewoon opnieuw.',
  'right.aboutBack': 'Het gaat om {rights}, met nummer {reference}.',
  'right.askTakeBack': 'Wil je dat verzoek intrekken?',
  'right.whyTakeBack':
    'Ik vraag het omdat een computer zich kan vergissen. Met een ja trek ik je verzoek in. Met een nee blijft het staan.',
  'right.stays': 'Dat is goed. Je verzoek blijft staan.',
  'right.restoredText': 'Toch niet ingetrokken: {rights}, nummer {reference}.',
  'right.consentEnded': 'Je toestemming blijft wel ingetrokken.',
  'right.canTakeBack': 'Ja, dat kan altijd. Typ dan: "ik trek mijn verzoek in".',
  'right.course': 'Vastgelegd: {rights}, met nummer {reference}. Je krijgt antwoord, uiterlijk op {date}.',
  'right.courseAbout': 'Vastgelegd: {rights}, met nummer {reference}. Over {dated} krijg je antwoord, uiterlijk op {date}.',
  'right.courseOfQuestion': 'Op je hulpvraag antwoordt een adviseur {replyWithin}.',
  'right.added': 'Dat heb ik bij nummer {reference} gezet.',
  'right.courseUndated': 'Vastgelegd: {rights}, met nummer {reference}. Een medewerker kijkt ernaar.',
  'right.complaint':
    'Vervelend dat het zo ging. Ik leg je klacht vast en een medewerker kijkt ernaar. Je kunt ook mailen naar {mail}. Gaat het over je privacy? Dan kun je ook een klacht indienen bij de Autoriteit Persoonsgegevens.',
  'right.complaintToo': 'Gaat je klacht over je privacy? Dan kun je ook klagen bij de Autoriteit Persoonsgegevens.',
  'right.complaintBy': 'Op je klacht krijg je antwoord, uiterlijk op {date}.',
  'right.leak': 'Goed dat je dit meldt. Ik leg het vast en waarschuw meteen een medewerker. Mailen kan ook: {mail}.',
  'right.leakNext':
    'Een medewerker zoekt uit wat er is gebeurd. Kreeg je gegevens van een ander? Deel die met niemand. Je kunt ook klagen bij de Autoriteit Persoonsgegevens.',
  'right.representative':
    'Ik kan niet zeggen of we iets bewaren van iemand anders. Je eigen gegevens mag je altijd opvragen. Voor een ander is later een bewijs nodig, zoals een volmacht of mentorschap. Een medewerker legt uit hoe dat gaat.',
  'meant.request': 'Heb ik het goed begrepen?',
  'meant.about': 'Het gaat nog om {rights}, met nummer {reference}.',
  'meant.aboutToo': 'Het gaat ook nog om {rights}, met nummer {reference}.',
  'meant.aboutOther': 'Het gaat nog om {rights} voor iemand anders, met nummer {reference}.',
  'meant.means': 'Dit is wat je vraagt, als ik het goed begrijp.',
  'meant.early': 'Ik had net een nieuwe vraag gesteld.',
  'meant.complaint': 'Klopt het dat je een klacht hebt?',
  'meant.erasure': 'Wat je in dit gesprek hebt ingevuld, kan ik zelf wissen. Zal ik dat nu meteen doen?',
  'meant.erasureOlder':
    'Wat je in dit gesprek hebt ingevuld, kan ik zelf wissen. Naar wat we eerder van je bewaarden, kijkt een medewerker. Zal ik dit gesprek nu meteen wissen?',
  'meant.other': 'Mag je dit voor haar of hem vragen?',
  'meant.doubt': 'Ik denk dat je iets vraagt over je gegevens: {rights}. Zal ik dat vastleggen als verzoek?',
  'meant.onlyUses': 'Dat is goed. Je bezwaar met nummer {reference} gaat dan alleen over {uses}.',
  'meant.done': 'Dank je. Dan staat het zo vast.',
  'meant.restricted':
    'Dank je. Wat je hier hebt ingevuld, wordt nu alleen bewaard. Geef je het later zelf door? Dan mag een adviseur het lezen om je te helpen.',
  'meant.noRequest': 'Dat is goed. Ik leg geen verzoek vast.',
  'meant.stands': 'Dat is goed. Het verzoek met nummer {reference} blijft staan. Een medewerker legt uit wat er nodig is.',
  'meant.left': 'Een medewerker kijkt ernaar.',
  'meant.unclear': 'Ik weet niet of dat een ja is of een nee.',
  'check.why': 'Zo komen je gegevens alleen bij jou. Het adres gebruiken we nergens anders voor. Overslaan mag ook.',
  'meant.why': 'Ik vraag het omdat een computer zich kan vergissen. Je verzoek staat al vast.',
  'meant.whyDoubt': 'Ik vraag het omdat een computer zich kan vergissen. Met een ja leg ik het vast.',
  'check.askAddress':
    'We willen zeker weten dat jij dit vraagt. Dat kan met een code. Die mailen we naar een adres dat we al van je kennen. Wat is je e-mailadres?',
  'check.askCode': 'Wat is de code van zes cijfers?',
  'check.shortAddress': 'Naar welk e-mailadres kan de code voor je verzoek?',
  'check.sent':
    'Kenden we {email} al vóór dit gesprek? Dan krijg je daar nu een code, die {minutes} minuten werkt. Meer dan drie per uur sturen we niet. Is dit je eerste contact met ons? Dan komt er geen code. Kies dan "overslaan".',
  'check.sentAnew':
    'Kenden we {email} al? Dan krijg je daar nu een nieuwe code, die {minutes} minuten werkt. Meer dan drie per uur sturen we niet. Een code van daarvoor werkt niet meer.',
  'check.sentLast':
    'Kenden we {email} al? Dan krijg je nog één keer een code, die {minutes} minuten werkt. Meer dan drie per uur sturen we niet. Een code van daarvoor werkt niet meer.',
  'check.noAddress': 'Daar zie ik geen e-mailadres in. Overslaan mag ook.',
  'check.noCode': 'Daar zie ik geen code in. Overslaan mag ook.',
  'check.notSix': 'Dat zijn geen zes cijfers. Overslaan mag ook.',
  'check.whichCode':
    'Met de code weten we zeker dat jij dit vraagt. Als we je adres kennen, staat hij in een mail van ons. Kijk ook bij de spam.',
  'check.wrong': 'Met deze code lukt het niet. Kijk nog een keer in je mail, of vraag een nieuwe code.',
  'check.wrongAgain': 'Ook met deze code lukt het niet. Je kunt het nog één keer proberen, of een nieuwe code vragen.',
  'check.tooMany': 'Het lukt zo niet met een code. Je verzoek blijft gewoon staan. Een medewerker kijkt op een andere manier wie je bent.',
  'check.skipped': 'Dat is goed. Je verzoek blijft staan. Een medewerker kijkt op een andere manier wie je bent.',
  'check.done': 'Dank je. De code klopt. We gaan verder met je verzoek.',
  'progress.askReference': 'Dat zoek ik graag op. Typ dan het nummer van je verzoek. Het begint met ZG.',
  'progress.noReference':
    'Het nummer staat in de mail die je van ons kreeg. Vind je die niet? Dan zoekt een medewerker het op. Typ dan "mens".',
  'progress.byPerson': 'Dat kan ik je hier niet vertellen. Een medewerker kan het wel. Typ dan "mens".',
  'progress.none':
    'Ik vind bij dit adres geen verzoek met nummer {reference}. Klopt het nummer? Een medewerker kan meekijken. Typ dan "mens".',
  'progress.noneOpen': 'Bij dit adres staat geen open verzoek met nummer {reference}. Een medewerker kan meekijken. Typ dan "mens".',
  'progress.withdrawn': 'Je verzoek met nummer {reference} is ingetrokken. Het ging om {rights}.',
  'progress.duplicate':
    'Je verzoek met nummer {reference} was hetzelfde als een ander verzoek van jou. Het ging om {rights}. Je krijgt één antwoord op allebei.',
  'progress.granted': 'Je verzoek met nummer {reference} is toegewezen. Het gaat om {rights}.',
  'progress.partly': 'Je verzoek met nummer {reference} is voor een deel toegewezen. Het gaat om {rights}. Waarom, hoor je van ons.',
  'progress.refused': 'Je verzoek met nummer {reference} is afgewezen. Het gaat om {rights}. Waarom, en wat je kunt doen, hoor je van ons.',
  'progress.notApplicable': 'Je verzoek met nummer {reference} is beantwoord. Het gaat om {rights}.',
  'erased.done': 'Wat je in dit gesprek hebt ingevuld, is gewist. Sluit je dit scherm, dan is het ook hier weg. Nummer: {reference}.',
  'erased.askEarlier':
    'Misschien bewaarden we eerder al iets van je. Dat wordt dan een nieuw verzoek, en je hoort binnen een maand van ons. We hebben daarvoor je e-mailadres of nummer nodig. Zal ik dat verzoek vastleggen?',
  'erased.askEarlierAgain': 'Zal ik een verzoek vastleggen om ook te wissen wat we eerder van je bewaarden?',
  'erased.close': 'Dat is goed. Je kunt dit scherm sluiten. Wil je toch hulp? Dan beginnen we opnieuw.',
  'erased.olderApart': 'Wat we eerder van je bewaarden, is een eigen verzoek.',
  'erased.onlyOlder':
    'Dat is goed. Wat je hier hebt ingevuld, laat ik staan. Je verzoek met nummer {reference} gaat dan over wat we eerder van je bewaarden.',
  'erased.olderText': 'Wissen wat eerder is bewaard. Dat is in de chat gevraagd, samen met het wissen van dat gesprek.',
  'erased.earlierText': 'Ook wissen wat eerder is bewaard. Dat is in de chat aangeboden, en beantwoord met:',
  'right.deceased':
    'Gecondoleerd met je verlies. De privacywet geldt niet meer voor wie is overleden. Een medewerker kijkt toch met je mee. Nummer: {reference}.',
  'right.authority':
    "Op zo'n vraag antwoordt alleen een mens. Ik geef hier niets over anderen door. Ik heb je bericht vastgelegd, en een medewerker kijkt ernaar. Nummer: {reference}.",
  'right.elsewhere':
    'Over een dossier bij een ander, zoals de huisarts of het ziekenhuis, gaan wij niet. Vraag het daar: zij moeten je antwoord geven.',
  'right.onForm':
    'Je vroeg ook iets over je gegevens. Dat is vastgelegd, met nummer {reference}. Je krijgt zo snel mogelijk antwoord, en uiterlijk op {date}. Het is gratis.',
  'right.onFormUndated': 'Je schreef ook iets waar een medewerker apart naar kijkt. Dat is vastgelegd, met nummer {reference}.',

  // Crisis: fixed texts
  'crisis.suicidal':
    'Wat je schrijft is ernstig, en het is goed dat je het zegt. Ben je nu in gevaar? Bel {emergency}. Denk je aan zelfdoding? Bel {suicide} of chat op {suicideChat}. Het is gratis, anoniem en dag en nacht open. Gaat het om iemand anders? Laat diegene niet alleen. Ook jij kunt {suicide} bellen. Kan er nu iemand bij je komen? Ik kan zelf niet bellen.',
  'crisis.suicidal.again':
    'Ik lees wat je schrijft. Bel nu {emergency} bij gevaar, of {suicide} om te praten. Ik heb een adviseur gewaarschuwd. Wanneer die het leest, weet ik niet.',
  'crisis.suicidal.still':
    'Bel {emergency} bij gevaar, of {suicide} om te praten. Ik kan zelf niet bellen. Kun jij nu bellen, of iemand bij je? Wil je verder met je vraag? Typ dan "verder".',
  'crisis.suicidal.people':
    'Een mens kan hier meer dan ik. Bij gevaar: bel {emergency}. Bel {suicide}, of chat op {suicideChat}: daar luistert iemand, dag en nacht.',
  'crisis.suicidal.alone':
    'Je hoeft dit niet alleen te doen. Lukt bellen niet? Chat dan op {suicideChat}, dag en nacht. Is er gevaar? Bel {emergency}, of vraag iemand in de buurt om te bellen. Ik kan zelf niet bellen.',
  'crisis.suicidal.calling':
    'Fijn dat je belt, of dat er iemand is. Bij gevaar: bel {emergency}. Praten kan dag en nacht met {suicide}. Je kunt hier later verder. Typ dan "verder".',
  'crisis.suicidal.stays':
    'Goed dat er hulp bij is. Wordt het gevaarlijk? Bel {emergency}. Met {suicide} kun je dag en nacht praten. Wil je verder met je vraag? Typ dan "verder".',
  'crisis.suicidal.free': 'Bellen met {emergency} en {suicide} is gratis.',
  'crisis.suicidal.later':
    'Neem de tijd. Bij gevaar: bel {emergency}. Ook later kun je praten met {suicide}, dag en nacht. Wil je verder met je vraag? Typ dan "verder".',
  'crisis.medical_emergency':
    'Bel nu {emergency}. Zeg wat er is en waar je bent. De mensen van {emergency} vertellen je wat je moet doen. Laat de chat zolang maar zitten. Is er geen direct levensgevaar? Bel dan de huisarts of de huisartsenpost.',
  'crisis.medical_emergency.again':
    'Ik kan zelf niet bellen. Bel nu {emergency}, of vraag iemand bij je om te bellen. Ik heb een adviseur gewaarschuwd. Wanneer die het leest, weet ik niet.',
  'crisis.medical_emergency.still':
    'Bel {emergency}, ook als je twijfelt. Zij vertellen je wat je moet doen. Wil je daarna verder met je vraag? Typ dan "verder".',
  'crisis.medical_emergency.people':
    'Een mens kan hier meer dan ik. Bel {emergency}, of vraag iemand bij je om te bellen. Zij helpen je stap voor stap.',
  'crisis.medical_emergency.alone':
    'Ook als je alleen bent: bel {emergency}. Zij vertellen je wat je moet doen. Lukt bellen niet? Vraag een buur om te bellen, of roep om hulp. Ik kan zelf niet bellen.',
  'crisis.medical_emergency.calling':
    'Fijn dat je belt, of dat er iemand is. Doe wat {emergency} zegt. Wordt het erger? Bel {emergency} dan opnieuw. Je kunt hier later verder. Typ dan "verder".',
  'crisis.medical_emergency.stays':
    'Goed dat er hulp bij is. Verandert er iets? Bel dan weer {emergency}. Wil je later verder met je vraag? Typ dan "verder".',
  'crisis.medical_emergency.free': '{emergency} bellen is gratis.',
  'crisis.medical_emergency.later':
    'Neem de tijd. Blijf doen wat {emergency} zegt, en bel opnieuw als er iets verandert. Wil je daarna verder met je vraag? Typ dan "verder".',
  'crisis.violence':
    'Bij direct gevaar: bel {emergency}. Wil je praten of advies? Bel Veilig Thuis: {safeAtHome}, gratis, dag en nacht. Dat kan ook als je zelf een grens over ging. Kun je niet veilig typen? Sluit dan dit scherm.',
  'crisis.violence.again':
    'Ik lees wat je schrijft. Bel {emergency} bij gevaar. Veilig Thuis luistert dag en nacht: {safeAtHome}. Ik heb een adviseur gewaarschuwd. Wanneer die het leest, weet ik niet.',
  'crisis.violence.still':
    'Bel {emergency} als je nu gevaar loopt. Ik kan zelf niet bellen. Veilig Thuis denkt met je mee: {safeAtHome}. Wil je verder met je vraag? Typ dan "verder".',
  'crisis.violence.people':
    'Een mens kan hier meer dan ik. Bij gevaar: bel {emergency}. Veilig Thuis luistert, dag en nacht: {safeAtHome}. Kun je niet veilig typen? Sluit dan dit scherm.',
  'crisis.violence.alone':
    'Kun je nu niet bellen? Doe het zodra het veilig kan. Bel {emergency} bij gevaar, of Veilig Thuis: {safeAtHome}. Kun je weg? Ga dan naar iemand die je vertrouwt. Ik kan zelf niet bellen.',
  'crisis.violence.calling':
    'Fijn dat je belt, of dat er iemand is. Bij gevaar: bel {emergency}. Veilig Thuis kun je ook later bellen: {safeAtHome}. Je kunt hier later verder. Typ dan "verder".',
  'crisis.violence.stays':
    'Goed dat er hulp bij is. Is er weer gevaar? Bel {emergency}. Veilig Thuis denkt dag en nacht mee: {safeAtHome}. Wil je verder met je vraag? Typ dan "verder".',
  'crisis.violence.free': 'Bellen met {emergency} en Veilig Thuis is gratis.',
  'crisis.violence.later':
    'Neem de tijd. Bij gevaar: bel {emergency}. Veilig Thuis blijft bereikbaar, dag en nacht: {safeAtHome}. Wil je verder met je vraag? Typ dan "verder".',
  'crisis.overload':
    'Dat klinkt heel zwaar. Je hoeft het niet alleen op te lossen. Praten kan dag en nacht met de Luisterlijn: {listening}.',
  'crisis.minor':
    'Goed dat je dit zegt. Je doet veel. Een adviseur praat eerst met jou. Anderen horen het alleen als de veiligheid daarom vraagt. Beloven dat niemand iets hoort, kan ik niet. Je kunt ook gratis bellen met de Kindertelefoon: {children}.',
  'minor.secrecy':
    'Een adviseur praat eerst met jou. Alleen als de veiligheid daarom vraagt, horen ook anderen het. Beloven dat niemand iets hoort, kan ik niet. Praten zonder je naam te zeggen kan met de Kindertelefoon: {children}.',
  'crisis.notMeant': 'Bedoelde je iets anders? Typ dan "verder".',
  'crisis.rightNoted': 'Je verzoek staat vast: {rights}, met nummer {reference}.',
  'crisis.notErased': 'Wat je hier schreef, wis ik niet meteen. Er is een adviseur gewaarschuwd, en die moet het kunnen lezen.',
  'crisis.goOn': 'Dan gaan we gewoon verder. Een adviseur is wel gewaarschuwd.',

  // Coming back
  'welcome.back': 'Welkom terug.',
  'welcome.known': 'Dit heb ik al: {fields}.',
  'welcome.offer': 'Je was gebleven bij: {field}. Wil je verder, of opnieuw beginnen?',
  'welcome.done': 'Je vraag is doorgegeven, met nummer {reference}. Wil je iets toevoegen? Typ het hier.',
  'field.name': 'je naam',
  'field.phone': 'je telefoonnummer',
  'field.email': 'je e-mailadres',
  'field.bestTime': 'het beste moment om te bellen',
  'field.situation': 'je vraag',
  'field.relation': 'voor wie je zorgt',
  'field.summary': 'het overzicht van je antwoorden',
  'field.offers': 'de vraag over aanbiedingen',
  'field.health': 'de vraag over gezondheid',

  // Buttons
  'button.skip': 'Overslaan',
  'button.person': 'Iemand spreken',
  'button.leaveOut': 'Weglaten',
  'button.further': 'Verder',
  'button.again': 'Nog eens proberen',
  'button.yes': 'Ja',
  'button.newCode': 'Nieuwe code',
  'button.register': 'Ja, leg het vast',
  'button.takeBack': 'Ja, trek het in',
  'button.stays': 'Nee, laat het staan',
  'button.erase': 'Ja, wis het',
  'button.meantSo': 'Ja, dat klopt',
  'button.notSo': 'Nee, dat bedoel ik niet',
  'button.mayAsk': 'Ja, dat mag ik',
  'button.mayNot': 'Nee, of ik weet het niet',
  'button.no': 'Nee',
  'button.right': 'Ja, dit klopt',
  'button.change': 'Nee, iets wijzigen',
  'button.passOn': 'Dit doorgeven',
  'button.changeSomething': 'Iets wijzigen',
  'button.time': 'Belmoment kiezen',
  'button.name': 'Naam',
  'button.phone': 'Telefoon',
  'button.email': 'E-mail',
  'button.situation': 'Je vraag',
  'button.nothing': 'Toch niets',
  'button.next': 'Volgende',
  'button.contents': 'Lijst',
  'button.done': 'Klaar met lezen',
  'button.goOn': 'Ja, verder',
  'button.restart': 'Nee, opnieuw beginnen',

  // Durations
  'hours.one': 'één uur',
  'hours.many': '{count} uur',
  'minutes.many': '{count} minuten',
  'minutes.one': 'één minuut',
} as const;

/** The key of a sentence. */
export type Key = keyof typeof nl;
