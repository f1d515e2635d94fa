/** Everyday words that are no name by themselves. Names that are also everyday words stand in `nameWords.ts`. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'ik je jij jullie u hij zij ze we wij men hem haar hen hun ons onze mij me mijn jouw uw zijn haar dit dat deze die er hier daar daarom waar wat wie wanneer waarom hoe welk welke iets niets niks iemand niemand alles alle allemaal ieder iedere iedereen elk elke ander andere anders ' +
    'een het de en of maar want dus omdat als dan toen terwijl hoewel zodat voordat nadat totdat tenzij indien ook nog al wel niet geen nooit altijd soms vaak nu straks later eerst weer even gewoon eigenlijk misschien toch heel erg zo zeer te veel weinig meer minder meest minst beetje best graag liever liefst ' +
    'op in aan bij met voor uit over onder tot naar door om per zonder binnen buiten tegen tussen achter naast sinds tijdens volgens vanaf vanuit via rond af mee weg thuis samen alleen terug opnieuw verder ' +
    'is was waren wees word wordt worden werd werden heb hebt heeft hebben had hadden kan kun kunt kunnen kon konden zal zul zult zullen zou zouden moet moeten moest moesten mag mogen mocht wil wilt willen wilde wou ga gaat gaan ging gingen doe doet doen deed deden ' +
    'enig enige enigste alleenstaand alleenstaande spuugzat beu kotsbeu ' +
    'kom komt komen kwam zie ziet zien zag zeg zegt zeggen zei maak maakt maken maakte laat laten liet geef geeft geven gaf neem neemt nemen nam weet weten wist vind vindt vinden vond denk denkt denken dacht blijf blijft blijven sta staat staan stond zit zitten zat lig ligt liggen lag loop loopt lopen liep ' +
    'krijg krijgt krijgen kreeg vraag vraagt vragen vroeg help helpt helpen hielp hulp zoek zoekt zoeken zocht nodig bel belt bellen gebeld mail mailt mailen stuur sturen app appen schrijf schrijven typ typen kijke effe houdoe huh my mother father hello the chat chatten whatsapp lees lezen praat praten spreek spreken gesprek contact ' +
    'heet heten noem noemt noemen naam namen voornaam achternaam voornamen roepnaam bijnaam meisjesnaam adres nummer telefoon telefoonnummer mobiel email e-mail mailadres gegevens ' +
    'ja nee neen jawel jazeker nope yes no ok oke okee okay prima goed goede fijn mooi leuk top akkoord klopt juist zeker natuurlijk tuurlijk uiteraard inderdaad precies misschien ' +
    'stop stoppen terug vorige opnieuw overslaan skip help mens medewerker privacy herhaal wijzig wijzigen verder volgende einde klaar begin beginnen start starten ' +
    'hallo hoi hey hi hai dag goedemorgen goedemiddag goedenavond goedendag goeiemorgen goeiemiddag goeienavond welkom doei bedankt dank dankjewel dankuwel alsjeblieft alstublieft aub svp graag sorry pardon groet groeten groetjes ' +
    'zorg zorgen zorgt zorgde mantelzorg mantelzorger mantelzorgen thuiszorg verpleging verpleeghuis ziekenhuis huisarts dokter arts dementie alzheimer kanker parkinson beroerte ziek zieke ziekte handicap beperking autisme depressie rolstoel rollator pgb wmo wlz ciz zorgkantoor gemeente indicatie aanvraag aanvragen ondersteuning respijtzorg dagbesteding logeeropvang opvang overbelast overbelasting moe moeheid uitgeput druk zwaar moeilijk lastig verdrietig boos bang eenzaam alleen ' +
    'moeder vader ouders man vrouw partner kind kinderen zoon dochter broer zus oma opa tante oom neef nicht buurman buurvrouw vriend vriendin mama papa mam pap schoonmoeder schoonvader familie gezin jongen meisje mevrouw meneer heer ' +
    'werk werken werkt baan geld hulpvraag informatie info vragen antwoord probleem problemen situatie oplossing advies regelen geregeld regel ' +
    'jaar jaren oud oude jong jonge leeftijd maand maanden week weken dag dagen uur uren minuten vandaag morgen gisteren ochtend middag avond nacht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
    'nieuw nieuwe groot grote klein kleine lang lange kort korte lief lieve eigen zelf hetzelfde zelfde ding dingen keer keren maal tijd plaats huis wonen woon woont woning auto fiets eten slapen slaap leven leeft dood overleden ' +
    'geheim onbekend anoniem anonieme niemand nvt onbelangrijk belangrijk test proef computer robot bot chatbot internet website account persoonlijk prive weigeren weiger liever zomaar nou tja ach och hmm hm ehm eh uh euh haha hihi lol oh ah zucht pff ' +
    'status cancel spam punten behandeld trouwens ' +
    'doodop bekaf uitgeput kapotmoe doodmoe oververmoeid opgebrand radeloos ' +
    'nul twee drie vier vijf zes zeven acht negen tien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd eerste tweede derde laatste ' +
    'eens ene gaat erg wilt weg vergeten vergeet ergens nergens waarvoor waarmee waarover daarvoor hiervoor ermee erover eraan erbij inmiddels momenteel vooral zelfs bijna ongeveer genoeg snel langzaam vroeger ooit hopelijk helaas gelukkig jammer ' +
    'mag moet hoeft hoef hoeven durf durft lukt lukte werkt snap snapt begrijp begrijpt bedoel bedoelt bedoeling betekent voel voelt wens wenst hoop hoopt heel hele zeg geen dank ziet uitleg uitleggen ' +
    'he lekker weertje veranderen aanpassen verbeteren corrigeren herstellen verwijderen opgeven invullen doorgeven tsja pf poe eindelijk gezellig prinses prinsesje sla wacht wachten wachten opschieten snel gedoe toestand onzin zin boodschappen koffie thee brood school winkel bus trein tram ' +
    'verzekering verpleegster mantelzorgster huishoudelijk huishoudelijke schoonmaak schoonmaken tuin keuken kamer bed stoel trap deur raam straat stad dorp land wereld weer regen zonnetje warm koud ' +
    'pijn hoofd been arm rug hart bloed operatie afspraak recept apotheek tandarts ambulance formulier brief post pas paspoort rekening bank kosten vergoeding subsidie belasting pensioen uitkering ' +
    'hond kat poes kat vogel paard kerk feest verjaardag vakantie weekend muziek televisie radio krant boek spel sport wandelen koken wassen douchen poetsen tillen rijden fietsen rusten slapen ' +
    'wacht straks zometeen direct meteen vanavond vanmiddag vanmorgen vannacht altijd vandaar ergens overal nergens binnen buiten boven beneden links rechts ' +
    'zuster broeder verzorgster verzorger vrijwilliger gepensioneerd werkloos student leraar juf meester chauffeur baas collega directeur dame dames heren mensen persoon mensje schat schatje lieverd ' +
    'bezwaar klacht inzage verwijder verwijderen wissen gegeven toestemming aanbiedingen reclame nieuwsbrief avg gdpr rechten recht medicijnen medicatie pillen val gevallen ' +
    "mar uut oet ut zegge nederlander nederlands nederlandse marokkaan marokkaans marokkaanse turks turkse belg belgisch duitser duits surinamer surinaams antilliaan antilliaans pools poolse moslim christen christelijk eh momentje ogenblikje ogenblik moment houd hou houden hield mezelf zichzelf trek trekken trok meld melden wis delete haal halen gooi gooien belachelijk raar gek dom stom irritant vervelend onzin bla blabla asdf qwerty test1 xxx hetzelfde idem zie boven dito dezelfde vorige zelfde prive privé 's 't om pas net haast drukte spoed noodgeval dringend urgent lopen verkeerd verkeerde fout fouten onjuist gewijzigd veranderd gespeld anders hoor"
  )
    .concat(
      ' na alvast zet zetten noteer selam ontbreekt ontbreken ontbrak voluit voren achteren intussen jarige ingenieur aangenaam hoogachtend typfout tikfout grapje geintje incognito mwa pls miauw gedoopt geroepen xoxo begint begon jonkheer yo salam merhaba voorkeur betreft aanmelder antwoord toelichting cv from to re call fout liefs hartelijks afzender vroegere wijlen weduwe nieuw blij gedaan vandaan benieuwd wachtwoord toestel lijn bsn moi aanhalingsteken aanhalingstekens openen sluiten regel volstaat spreekt mais weglaten zaak pauze aanmelding verwijzing overdracht',
    )
    .split(' '),
);
