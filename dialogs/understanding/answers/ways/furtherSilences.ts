/** Ways of asking for what the statement does not say, topic by topic; `|` stands between them. */
export const furtherSilenceWays = {
  deceased: `wat gebeurt er met mijn gegevens als ik doodga|kunnen mijn kinderen na mijn dood bij mijn dossier|gegevens van een overledene|mijn man is overleden, wat gebeurt met zijn gegevens|mogen nabestaanden iets opvragen|erven mijn kinderen mijn dossier
privacy na overlijden|wat als de persoon voor wie ik zorg overlijdt, zijn privacy|hebben erfgenamen recht op inzage|staat er iets over overlijden in de verklaring|wie mag erin na mijn overlijden|nabestaanden inzage
na mijn overlijden, wie mag mijn gegevens zien|wat gebeurt er met een dossier als iemand sterft
wat doen jullie met het dossier als ik er niet meer ben|mogen mijn erfgenamen erin
als ik morgen onder de grond lig, wie kan er dan nog in|mijn moeder is vorige week heengegaan, staat ze nog bij jullie|ik ben ongeneeslijk ziek, wat doen jullie straks met mijn spullen als ik weg ben
blijft alles staan wanneer iemand de pijp uitgaat|moeder leeft niet meer, moet haar naam er dan uit|hoe regelt u de gegevens van een cliënt die gestorven is|na de begrafenis, wissen jullie dan alles over pa
mag de familie na het sterfgeval meelezen wat ik vertelde|digitale nalatenschap, hoe zit dat bij jullie|gaat mijn dossier mee het graf in|ons vader is gestorven, wat doet ge met zijn papieren
ik ben weduwe, kan ik opvragen wat mijn man hier heeft verteld voor hij stierf|mijn schoonzus zegt dat doden geen privacy hebben, klopt dat|hebben de doden ook nog privacyrechten|executeur van het testament, mag die in het dossier
wat als degene die ik verzorg er niet meer is, verdwijnt dan zijn verhaal|als ik kom te overlijden, kloppen mijn kinderen dan voor niks bij jullie aan|oma is dood, kunnen wij haar gegevens nog weg laten halen`,
  representative: `mag ik namens mijn moeder iets opvragen|volmacht, wat moet ik opsturen|mag mijn advocaat iets opvragen|hoe werkt het met een bewindvoerder|mentor mag die inzage|ik ben gemachtigd voor mijn tante, wat staat daarover|mag mijn dochter voor mij iets aanvragen
mijn broer is wilsonbekwaam, mag ik beslissen over zijn privacy|curator gegevens opvragen|wat als iemand het zelf niet begrijpt|kan mijn zoon mijn rechten uitoefenen|levenstestament en privacy|gegevens van wilsonbekwamen|een ander laten tekenen voor mij
mag iemand anders met een machtiging mijn gegevens opvragen|ik regel alles voor mijn demente moeder, mag ik haar gegevens zien
moe kan niet meer schrijven, mag ik haar privacyzaken afhandelen|kan ik voor pa die privacyvraag indienen, hij snapt er niks meer van|ik ben zaakwaarnemer van mijn oom, heb ik dan rechten hier
is een briefje met handtekening genoeg om voor haar op te treden|mijn zus wil in mijn naam inzage vragen, staan jullie dat toe|welke bescheiden verlangt u van een gevolmachtigde
wettelijk vertegenwoordiger, hoe pakken jullie dat aan|mijn man heeft alzheimer, kan ik als echtgenote zijn recht gebruiken|kan een kennis voor mij aankloppen voor mijn gegevens
de notaris heeft alles op mijn naam gezet voor mama, geldt dat hier ook|mag een cliëntondersteuner uit mijn naam een verzoek doen|ik spreek voor mijn broer met een beperking, mag ik voor hem ja of nee zeggen
ons ma kan het zelf niet meer, mag ik dat voor haar vragen|onder curatele gesteld, wie mag dan de privacyrechten gebruiken|plaatsvervangend tekenen voor iemand met dementie
een jurist in de arm genomen, mag die mijn zaak bij jullie opvragen|gemachtigde?|mijn schoonzoon doet al mijn administratie, kan hij dit ook regelen`,
  specialGround: `onder welke uitzondering van artikel 9 valt dit|artikel 9 avg|bijzondere persoonsgegevens, welke uitzondering gebruiken jullie|op welke grond verwerken jullie gezondheidsgegevens|wat is de grondslag voor medische gegevens|uitzondering bijzondere gegevens
telt gezondheid als bijzonder gegeven|mogen jullie gezondheidsgegevens wel verwerken|welk artikel staat toe dat je medische gegevens bewaart|wettelijke uitzondering gezondheid|uavg artikel 22 30 gezondheid|bijzondere categorieën gegevens
waarop stoelt het verwerken van medische informatie juridisch|het is toch verboden om iets over ziektes vast te leggen, tenzij|op welke uitzondering op het verwerkingsverbod beroept u zich
mijn neef studeert rechten en zegt dat ziektegegevens eigenlijk niet mogen, klopt dat|welke ontheffing hebben jullie voor medische info|sub h van artikel negen, of toestemming, welke is het
is er uitdrukkelijke toestemming nodig om iets over ziekte vast te leggen|jullie mogen van de wet helemaal geen diagnoses opslaan hè|welke wettelijke basis rechtvaardigt het vastleggen van diagnoses
medische data is toch extra beschermd, waarom mogen jullie het dan|gevoelige gegevens over ziekte, wat is jullie juridische kapstok daarvoor|volgens mij is er een verbod op gezondheidsdata, hoe omzeilen jullie dat
heeft u een rechtsgrond voor bijzondere categorieën zoals ziekte|wie of wat geeft jullie het recht diagnoses te noteren, welk wetsartikel|dementie van mijn vrouw noteren, onder welke wet valt dat dan
vallen psychische klachten onder het bijzondere regime van de avg|op grond waarvan is het verbod op ziektedata hier niet van toepassing|art 9 lid 2, welke letter`,
  special: `wordt mijn bsn gebruikt|gebruiken jullie het burgerservicenummer|slaan jullie mijn geloof op|bewaren jullie ras of afkomst|strafrechtelijke gegevens|controleren jullie mijn bkr|vragen jullie een pasfoto|checken jullie of ik schulden heb|wat als ik iets over mijn geaardheid zeg
is een schuilnaam toegestaan|mag ik een valse naam opgeven|kan ik anoniem blijven|erfelijke ziekte, krijgen mijn kinderen een stempel|zetten jullie mensen op een zwarte lijst|bewaren jullie verschil tussen man en vrouw|kredietwaardigheid|worden mijn foto's gescand door een computer
mag ik een andere naam gebruiken|slaan jullie godsdienst op|bewaren jullie iets over mijn strafblad|wat als mijn zoon heeft vastgezeten|hoe gaan jullie om met een geheim adres
erfelijke aandoening, krijgen mijn kinderen daar last van|zetten jullie een vlag of markering bij mij
hebben jullie camera's op kantoor hangen
moet ik mijn echte naam zeggen of mag het een nickname zijn|liever incognito, gaat dat|hebben jullie mijn sofinummer nodig|noteren jullie dat ik moslim ben|iets over mijn huidskleur of land van herkomst, wordt dat vastgelegd
ik ben lesbisch, komt dat ergens te staan|mijn broer zat in de bajes, leggen jullie zoiets vast|kijken jullie na of ik rood sta|ik sta op de geheimhoudingslijst met mijn woonplaats, mijn ex mag me niet vinden
krijg ik zeker een rood kruisje achter mijn naam|is er een soort zwartboek van lastige klanten|mijn politieke voorkeur, doen jullie daar wat mee|huntington zit in de familie, worden mijn kleinkinderen dan gemerkt
ik wil onherkenbaar blijven, mag ik jansen heten|worden bankschulden of loonbeslag nagetrokken|vakbondslid ben ik, slaan jullie dat op|wordt u gefilmd als ge bij jullie op den bureau komt
nationaliteit of verblijfsvergunning, registreren jullie dat
moet ik mijn bsn geven|willen jullie mijn bsn weten|moet mijn burgerservicenummer erbij|vragen jullie straks mijn bsn`,
  names: `welke partners precies|van welk marktonderzoekbureau|noem de partners bij naam|staat mijn bedrijf bij jullie partners|is philips een partner|welke werkgevers werken met jullie samen|welke vakbond werkt met jullie|hoe heten die bureaus|lijst van partners
is mijn gemeente een partner|welke ledenverenigingen zijn dat met naam|is albert heijn aangesloten bij jullie
welke marktonderzoekbureaus zijn dat|welke partners zijn dat, namen graag
noem es een paar van die samenwerkende clubs|met welke clubs zitten jullie dan zoal aan tafel|zit de anwb ook bij die organisaties waarmee jullie samenwerken|is kbo of anbo zo'n ledenclub van jullie|doet ns mee met zorggenoot
gfk of ipsos, is dat jullie onderzoeksbureau|kunt u concreet aangeven welke organisaties als partner optreden|ge zegt partners, maar wie zijn dat dan|dat houden jullie zeker geheim, wie die partners zijn
mijn collega zegt dat de rabobank meedoet als partner, klopt dat|zit mijn ziekenhuis in jullie partnerlijstje|fnv of cnv, horen die bij jullie aangesloten verenigingen|partners, ja maar wie
bestaat er een overzicht van aangesloten bedrijven|welk bureau levert jullie die onderzoekscijfers, hoe heet het|mag ik weten hoe die samenwerkende firma's heten|zitten mantelzorgnl of alzheimer nederland erbij
staat de firma waar ik werk tussen jullie partners`,
  employer: `krijgt mijn werkgever cijfers over ons|krijgt mijn werkgever een rapport|wat horen partners van jullie terug|ziet de ondernemingsraad wie zorggenoot gebruikt|wat vertellen jullie aan mijn baas|wie betaalt jullie en wat krijgen ze daarvoor terug|kan mijn werkgever uit de cijfers halen dat ik het ben
krijgt de partner te horen wie zich meldt|rapporteren jullie aan mijn werk|staat er dat een werkgever niets hoort|geven jullie statistieken aan bedrijven|krijgt mijn werk een factuur met mijn naam erop
wat krijgt mijn werkgever van jullie te zien|krijgt mijn organisatie een lijst met namen
komt mijn chef erachter dat ik hier om raad vraag|jullie briefen zeker alles door naar personeelszaken|mijn baas betaalt dit, dus die wil vast weten wie er komt|krijgt hr een overzichtje van wie er belt
ligt mijn verhaal morgen bij mijn leidinggevende op het bureau|mijn collega zegt dat de afdeling p en o mee krijgt wie hulp zoekt, klopt dat|welke terugkoppeling ontvangt de organisatie waar ik in dienst ben
hoort de bedrijfsarts hier iets van|ik ben bang dat ze op de zaak horen dat ik overbelast ben|wordt er iets teruggemeld aan het bedrijf dat dit voor ons heeft ingekocht|weet mijn patron straks dat ik bij u ben geweest
mijn teamleider mag dit echt niet weten, blijft dat zo|krijgt de vereniging waar ik lid ben te horen dat ik gebeld heb|gaan er kwartaalcijfers naar de firma over hoeveel personeel jullie belt
bij ons werken maar tien man, dan weet de directie toch meteen wie het is|wat voor verslag krijgt de opdrachtgever die voor mij betaalt|sta ik op een deelnemerslijst die naar mijn bedrijf gaat|klikken jullie bij mijn manager`,
  offerDetails: `hoe vaak krijg ik aanbiedingen|hoeveel mails per maand|krijg ik ook post op papier|bellen jullie ook met aanbiedingen of alleen mail|kan ik kiezen van welk bedrijf|alleen van de bank en niet van schade, kan dat|hoe oud moet je zijn voor aanbiedingen|wat levert mijn toestemming jullie op
kan ik de pixels per mail uitzetten|is er een knop om pixels uit te zetten|wanneer vragen jullie het weer na een nee|krijg ik sms reclame|op welke dag sturen jullie mail|hoeveel aanbiedingen krijg ik per jaar
hoe vaak mailen jullie dan|krijg ik ook brieven met aanbiedingen|mag ik alleen van één bedrijf aanbiedingen|vragen jullie het later nog een keer
krijg ik post of mail als ik akkoord ga|hoe krijg ik die aanbiedingen, op papier of per mail|hoeveel aanbiedingen zijn dat ongeveer
word ik dan platgegooid met folders|om de hoeveel weken komt er zo'n reclamebericht|komt het in de brievenbus of digitaal, die promotie|gaan ze mij 's avonds onder het eten opbellen voor een verzekering
alleen de nieuwsbrief over sparen, die andere niet, is dat te regelen|frequentie van commerciële berichten|mijn inbox loopt straks zeker vol|bij hoeveel acties per jaar moet ik aan denken
van welke dochter van nn komt die reclame dan precies|via welk kanaal ontvang ik commerciële uitingen|elke week spam zeker|krijg ik dan ook appjes met kortingen|als ik nu bedank, komen jullie er dan over een half jaar op terug
vanaf welke leeftijd sturen ze zulke promoties|valt dat mee, hoe dikwijls ge die promoties krijgt|verdienen jullie iets als ik ja zeg tegen die reclame|zijn dat kortingen of gewoon polissen die ze dan aansmeren per post
kan ik de trackingplaatjes per bericht uitvinken`,
  consentDetails: `hoe lang geldt mijn toestemming|verloopt mijn toestemming|moet ik elk jaar opnieuw ja zeggen|krijg ik een bewijs van mijn toestemming|kan ik zien waar ik ja tegen heb gezegd|bewaren jullie dat ik nee heb gezegd|blijft toestemming altijd geldig|wordt toestemming automatisch verlengd
ik heb jaren geleden iets getekend bij nn, geldt dat hier|koppelen jullie dit aan mijn oude toestemming|waar staat mijn ja geregistreerd|is mijn akkoord eeuwig geldig
verloopt een toestemming na een tijd|kan ik mijn oude toestemming inzien|houden jullie bij dat ik geweigerd heb
hoe bewijs ik later waar ik ja op zei|moet ik mijn toestemming af en toe vernieuwen
is er een houdbaarheidsdatum op mijn handtekening|ik heb ooit ja geklikt, staat dat er tot in de eeuwigheid|kunnen jullie aantonen dat ik destijds heb ingestemd|zit ik voor altijd vast aan dat vinkje
wat is de geldigheidsduur van een verleende toestemming|waar kan ik nakijken welke vinkjes ik heb aangezet|mijn dochter zegt dat je na twee jaar opnieuw akkoord moet geven, klopt dat
krijg ik een afschrift van waar ik voor getekend heb|vergeten of ik destijds akkoord ben gegaan, staat dat ergens genoteerd|ik zei toen nee, hebben jullie dat ergens opgeschreven|wordt mijn instemming stilzwijgend voortgezet
jullie plakken dit zeker vast aan wat ik vroeger bij de bank heb aangevinkt|loopt een akkoord een keer af|hoe lang blijft mijn jawoord van kracht|ontvang ik een bevestiging als ik ergens mee instem
hoe lang is mijnen akkoord eigenlijk goed|kan ik een schermafdruk krijgen van mijn gegeven akkoord|telt een krabbel van tien jaar terug nog steeds`,
  takeover: `wat gebeurt er als jullie failliet gaan|wat als zorggenoot verkocht wordt|wat als nn jullie verkoopt|wat gebeurt er met mijn gegevens bij een overname|als zorggenoot stopt, waar blijven mijn gegevens|en als een amerikaans bedrijf jullie overneemt|fusie, wat dan met mijn gegevens
gaan mijn gegevens mee als zorggenoot wordt overgenomen|als jullie niet meer van nationale nederlanden zijn|wat als het bedrijf ophoudt te bestaan|krijgt de curator mijn dossier bij faillissement|overname van zorggenoot
als zorggenoot niet meer bij nn hoort|en als jullie stoppen met zorggenoot|wie krijgt mijn gegevens als jullie verkocht worden
hoe zit het met mijn gegevens als zorggenoot losgaat van nn|als nationale-nederlanden zorggenoot afstoot|wat als zorggenoot een andere eigenaar krijgt
gaat de tent dicht, waar belandt mijn verhaal dan|stel dat de stekker uit zorggenoot gaat|jullie worden zeker ook een keer opgekocht door een grote jongen|als sparklab op de fles gaat, wie houdt dan mijn spullen
als nn zorggenoot van de hand doet, waar gaan mijn gegevens dan heen|nieuwe baas boven jullie, neemt die alles over|bankroet, en dan|bij liquidatie van de onderneming, wat is het lot van de gegevens
als achmea jullie inlijft, zien zij dan mijn dossier|stel jullie doeken de boel op|wisselt mijn dossier van hand als de aandelen worden verhandeld|als ge over kop gaat, wat dan met al die data
worden wij meegenomen in de boedel als het bedrijf omvalt|een start-up als deze bestaat over vijf jaar misschien niet meer, wat dan|chinese investeerder koopt de boel, en mijn privacy dan|splitst nn zich af, bij wie hoor ik dan
bij samengaan met een ander bedrijf, verhuist mijn info dan mee|wordt mijn map onderdeel van de inboedel bij een doorstart`,
  reporting: `hebben jullie een meldcode|moeten jullie mishandeling melden|melden jullie kindermishandeling|wat moet een adviseur verplicht melden|gaan jullie naar veilig thuis als ik iets vertel|geven jullie het door als ik zeg dat ik niet meer wil leven|melden jullie iets bij jeugdbescherming
meldplicht van de adviseur|als ik vertel dat hij slaat, melden jullie dat dan|vertellen jullie mijn man dat ik weg wil|kan mijn ex via de rechter mijn gegevens krijgen|wordt een crisis doorgegeven aan de crisisdienst|wanneer doorbreken jullie de geheimhouding
als ik zeg dat ik dood wil, belt u dan de politie|geven jullie het door als ik iets over mezelf aandoen zeg|moet u doorgeven dat hij mij slaat|vertellen jullie het door als ik van mijn man weg wil|kan mijn ex mijn dossier eisen
ik heb hem laatst een klap gegeven van vermoeidheid, komt dat ergens terecht|als ik eerlijk ben over thuis staat morgen de jeugdzorg op de stoep zeker|verklikken jullie mij als ik zeg dat ik het niet meer aankan
mijn zus zegt dat hulpverleners bij geweld altijd moeten aangeven, klopt dat|trekken jullie aan de bel bij huiselijk geweld|ik zie het niet meer zitten, sturen jullie dan een ambulance
ouderenmishandeling, zijn jullie verplicht dat aan te kaarten|bent u gehouden signalen van geweld te rapporteren|raken we de kinderen kwijt als ik hier iets verkeerds zeg|in welk geval zwijgt de adviseur niet langer
ik overweeg te scheiden, komt hij dat via jullie te weten|wordt de raad voor de kinderbescherming ingelicht|wat als ik vertel over drugs in huis, briefen jullie dat door
ik sluit mijn vrouw soms op omdat ze wegloopt, krijg ik daar gedonder mee|verwaarlozing thuis, waarschuwen jullie dan een instantie|gaat ge naar de flikken als ik zeg wat er hier thuis gebeurt
suïcidale gedachten, blijft dat binnenskamers|kan de advocaat van mijn ex dit gesprek opeisen voor de voogdij
bellen jullie veilig thuis|schakelen jullie veilig thuis in|geven jullie mij aan bij veilig thuis|gaat dit naar veilig thuis|moeten jullie veilig thuis bellen als ik iets vertel`,
  premium: `gaat mijn premie omhoog hierdoor|heeft dit invloed op mijn verzekering|kan een verzekeraar mij weigeren door dit gesprek|word ik geweigerd voor een hypotheek|kan de arbeidsongeschiktheidsverzekeraar dit gebruiken|heeft dit gevolgen voor mijn polis|telt dit mee bij een verzekering aanvragen
krijg ik straks geen levensverzekering meer|wordt mijn uitkering hierdoor lager|beïnvloedt dit mijn premie|kan ik hierdoor mijn verzekering verliezen|ooit invloed op de premie
gaat mijn verzekering duurder worden|kan ik geweigerd worden door een verzekeraar hierdoor
weigert een verzekeraar mij straks hierdoor|nemen ze me nog aan bij een verzekering
straks betaal ik zeker meer bij mijn zorgverzekeraar omdat ik dit vertel|mijn zwager zegt dat ze je dan niet meer willen verzekeren, klopt dat|krijg ik hier later gedoe mee bij een overlijdensrisicopolis
wordt de maandlast hoger als nn weet dat ik burn-out ben|kost me dit straks mijn aov|sluit ik mezelf uit van een uitvaartpolis door eerlijk te zijn|gaan ze mij als risico zien bij een nieuwe polis
kan dit verhaal tegen mij gebruikt worden bij een lening of hypotheek|heeft het delen van klachten consequenties voor de acceptatie|nn is een verzekeraar, dus die smijten mij er straks uit
wordt mijn eigen risico of maandbedrag aangepast door wat ik zeg|zetten ze me bij de aanvullende dekking aan de kant|duurdere polis?|ga ik meer moeten betalen voor mijn verzekering omdat ge dit weet
krijg ik opslag op mijn polis vanwege de ziekte van mijn man|heeft een gesprek hier effect op wat ik maandelijks aan verzekering kwijt ben|wijzen ze mijn claim af door wat ik hier zeg
telt mijn depressie straks mee als ik me ergens wil verzekeren`,
  liability: `krijg ik schadevergoeding als het misgaat|krijg ik geld als mijn privacy geschonden wordt|wie is aansprakelijk als de bot mij verkeerd begrijpt|ben ik aansprakelijk als ik gegevens van een ander deel|vergoeding bij een datalek|geschillencommissie|ben ik eigenaar van mijn dossier
hoe lang duurt een klacht|binnen hoeveel dagen antwoorden jullie op een klacht|welke boete krijgen jullie|kan ik een claim indienen|van wie is het dossier, van mij of van jullie
wie betaalt als er iets misgaat met mijn gegevens|krijg ik een vergoeding als er gelekt is|is de bot aansprakelijk voor fouten
ben ik aansprakelijk als ik medische gegevens van mijn vader deel|kan iemand mij aanklagen als ik over hem vertel|krijg ik schadevergoeding als jullie mijn privacy schenden|krijg ik geld van jullie bij een fout
wie draait er voor de kosten op als jullie blunderen met mijn gegevens|dan stap ik naar de rechter voor smartengeld|ik wil poen zien als mijn verhaal op internet komt|kunt u in rechte worden aangesproken voor geleden nadeel
mijn buurman kreeg vijfhonderd euro compensatie na zoiets, kan dat hier ook|zijn jullie verantwoordelijk voor de gevolgen van een fout antwoord van de bot|ben ik strafbaar als ik over de ziekte van mijn buurvrouw praat
wie is de baas over mijn dossier, bezit ik dat|jullie wassen zeker je handen in onschuld als het fout gaat|krijgen jullie een bekeuring van de autoriteit|massaclaim, kan ik me daarbij aansluiten
wie mag ik voor de rechter slepen bij een misser|hoeveel weken zijn jullie zoet met een klacht|draait nn op voor het nadeel dat ik lijd|is er een ombudsman die over compensatie gaat|wie is er de pineut als gij mij verkeerd verstaat
hebben jullie een verzekering voor zulke privacyfouten|stel ik lijd verlies door jullie slordigheid, wordt dat vergoed
krijg ik vergoeding na een datalek|schadevergoeding bij een datalek hoe zit dat`,
  cookieDetails: `hoe lang blijft een cookie staan|na hoeveel dagen verdwijnen cookies|gebruiken jullie google analytics|zit er een facebook pixel op de site|hoe heten de cookies|welke trackers staan er op de site|zit er hotjar op|staan er tiktok trackers op jullie site
wissen jullie cookies vanzelf|hoe lang onthoudt de cookie mij|doubleclick|bewaartermijn van cookies
hoelang bewaart een cookie iets|zit google analytics erop
hoe heten jullie cookies en hoelang blijven ze|welke bedrijven zetten cookies bij jullie
zo'n koekje, wanneer is dat verlopen|wat zijn de namen van die bestandjes die jullie plaatsen|van welke derde partijen staan er volgscripts op de pagina|blijft zo'n cookie maanden in mijn browser hangen
mijn adblocker slaat aan, wat zit er allemaal op die site|zuckerberg volgt mij zeker via een pixel op jullie site|zit matomo of adobe analytics erachter|heeft linkedin een tag op jullie pagina
kunt u de levensduur van de geplaatste cookies specificeren|som die cookies eens stuk voor stuk op|hoeveel cookies zetten jullie eigenlijk neer|moet ik die koekjes zelf weggooien of vervallen ze
wat is de looptijd van marketingcookies bij jullie|zit er een microsoft clarity of zo op|hoe lang blijven die koekskes op mijn pc staan|google tag manager of iets dergelijks|sessiecookie of een permanente
welke advertentienetwerken plaatsen hier een cookie`,
  device: `zien jullie mijn locatie|weten jullie waar ik ben|kan je mijn camera aanzetten|luistert mijn microfoon mee|kan jij bij mijn contacten|zie je waar ik woon via mijn telefoon|hebben jullie toegang tot mijn telefoon|gps
kijkt er iemand door mijn webcam|kun je in mijn computer kijken|volgt de app mijn locatie|kan je zien welk toestel ik heb
kun je mij zien|weet je waar ik woon|luister je mij af
staat er nu een lampje van mijn cam aan zonder dat ik het weet|kun je horen wat we hier in de kamer zeggen|weet je in welke straat ik nu sta|jij kan mij zeker gewoon bekijken via het scherm
mijn kleindochter zegt dat zulke sites je telefoon volgen op de kaart, klopt dat|heeft u toegang tot de sensoren van mijn toestel|neuzen jullie in mijn fotogalerij|ziet ge mij zitten hier|krijg je mijn coördinaten door
kun je bij mijn bestanden of adresboek|welke rechten vraagt de app op mijn mobiel|plak ik mijn cam beter af|bespieden jullie mij via dit apparaat|iphone of android, merken jullie dat|wordt mijn verblijfplaats gepeild
staat de mic open terwijl ik typ|word ik gevolgd waar ik ga of sta|weet je vanaf welk soort computer ik schrijf`,
  training: `worden gesprekken gebruikt voor training van medewerkers|doen jullie onderzoek met onze verhalen|wordt mijn verhaal gebruikt voor wetenschap|gebruiken jullie het om personeel op te leiden|doet u mee aan wetenschappelijk onderzoek|wordt mijn chat als voorbeeld gebruikt
krijgt een universiteit mijn gegevens|komt mijn verhaal in een folder of reclame|gebruiken jullie mijn verhaal voor een cursus|worden citaten gepubliceerd|interviews met mantelzorgers, gebruiken jullie mijn gegevens daarvoor|onderzoeksbureau krijgt dat mijn verhaal
leren medewerkers van mijn gesprek|gaat mijn verhaal naar een onderzoek
straks sta ik als casus in een lesboek|zitten nieuwe mensen zich in te werken met mijn tranen|kom ik zonder naam in een artikel of blog van jullie terecht|wordt dit voor studiedoeleinden benut
jullie maken er zeker een mooi praktijkvoorbeeld van|mijn nicht promoveert op mantelzorg, krijgt zij zulke gesprekken te zien|scriptie van een student, gebruiken ze dan mijn woorden|gaat mijn ervaring als quote op de website
worden consulenten met echte chats geschoold|worden mijn uitlatingen aangewend voor wetenschappelijke publicaties|gebruiken jullie dit om beginnende adviseurs bij te spijkeren
kan mijn relaas opduiken in een rapport over mantelzorgers|rollenspel met mijn verhaal op een teamdag, kan dat|word ik een leergeval|gebruikt ge mijn babbel om ander personeel te leren hoe het moet
staat mijn geschiedenis straks in een enquêterapport van een hogeschool|testimonial voor een campagne, doen jullie dat met onze verhalen|proefkonijn voor een studie ben ik niet hè`,
  listEnd: `de lijst met ontvangers eindigt met en, wat komt daarna|de opsomming houdt ineens op|wat ontbreekt er in de lijst met wie jullie delen|er staat en en dan niks|is de lijst van wie gegevens krijgt compleet|wat staat er na de belastingdienst in die lijst
wie komt er na het woord en in die opsomming|er mist iets in de opsomming van ontvangers|de zin bij met wie delen wij loopt niet af|waarom stopt die lijst midden in een zin|wat is het laatste punt van de lijst, er staat alleen en|onvolledige lijst van ontvangers
na politie en justitie lees ik alleen nog een los woordje, hoe gaat het verder|is er een stukje weggevallen bij wie mijn gegevens ontvangt|jullie zijn daar vergeten de alinea af te maken, bij die instanties
volgens mijn zus is dat rijtje ontvangers afgebroken, klopt dat|er hangt een los voegwoord onderaan dat rijtje, wat hoort daar|wie is de geheime laatste ontvanger achter die puntkomma
dat is zeker expres weggelaten, die laatste in het rijtje|het vijfde bolletje bij met wie we delen ontbreekt|de enumeratie van ontvangers lijkt niet voltooid, wat volgt er|stukje tekst kwijt na publieke diensten
ik lees tot aan fiscus en dan puntkomma, en toen|waar is de rest van dat rijtje gebleven met instanties|het rijtje met partijen breekt af, foutje of opzet|dat lijstje is nie af, wie moest er nog bij
halve opsomming daar bij die instanties en bedrijven|welke partij is van het rijtje gevallen|hoe luidt het slot van die rij ontvangers|laatste bolletje is leeg bij wie alles krijgt`,
  contradiction: `jullie zeggen dat cookies niet gekoppeld worden maar wel een persoonlijke ervaring, wat klopt nou|dat spreekt elkaar tegen|op de ene plek staat dit en op de andere dat|jullie zeggen altijd een professionele dienstverlener maar jij bent een bot
hoe kan het dat cookies los staan maar jullie wel weten wat ik bekeek|welke van de twee is waar|dat klopt niet met wat er eerder staat|jij bent toch geen dienstverlener, hoe zit die belofte|tegenstrijdig wat er in de verklaring staat
er staat dat een mens mij te woord staat maar dit is een computer|waarom staat er iets anders dan jullie doen|hoe valt dat te rijmen
eerst zus en dan weer zo, wat moet ik nou geloven|dat strookt niet met elkaar|jullie praten met twee monden|mijn man leest hier het tegenovergestelde van wat jij zegt, hoe kan dat
hier alleen voor hulp en daar toch ook voor analyses, dat wringt|gezondheid gaat nergens anders heen, maar nn deelt wel alles, hoe zit dat dan|ik lees twee verschillende dingen in die tekst
die twee passages zijn onderling onverenigbaar, licht toe|ge draait rond de pot, eerst zegt ge dit en nu dat|altijd een professional aan de lijn, en toch zit ik met een robot te praten
alleen wat nodig is, maar wel voorspelmodellen maken, dat botst toch|huh, net zei je iets anders|de ene alinea haalt de andere onderuit|dat is krom, niet koppelen en toch een site die mij kent|hoe rijmt u het een met het ander
beetje dubbel hè, die tekst van jullie|jullie beloven een persoon en ik krijg een apparaat, dat is toch strijdig|inconsistent verhaal zeg`,
  wrongArticle: `er staat sub b bij toestemming, moet dat niet a zijn|klopt artikel 6 lid 1 b bij aanbiedingen wel|fout artikel bij toestemming|waarom staat er sub b bij aanbiedingen|is de grondslag voor aanbiedingen niet verkeerd|6 1 b in plaats van 6 1 a
toestemming is toch artikel 6 lid 1 sub a|verkeerde grondslag bij aanbiedingen genoemd|staat daar geen fout, bij dat artikel over aanbiedingen|juridisch klopt die sub b niet|leg uit waarom er b staat en geen a|dat artikel bij aanbiedingen is onjuist
de letter achter dat artikel lijkt mij een tikfout|mijn neef de jurist zegt dat jullie de verkeerde letter noemen, klopt dat|b gaat over een overeenkomst, niet over instemmen met reclame
lid 1 onder b is toch de contractgrond en niet instemming|zit er een vergissing in dat wetsnummer bij de reclame|bij cookies staat a en bij aanbiedingen b, waarom dat verschil|slordig hè, die letter b
is de verwijzing naar onderdeel b wel juist gekozen|jullie halen daar a en b door elkaar|dat lettertje bij dat stuk over andere producten aanbieden, is dat goed|op school leerde ik dat instemmen letter a is
typfout in het wetsartikel zeker|moet die b geen a zijn mensen|wordt daar per abuis het onderdeel voor contracten aangehaald|die letter is mis, ge bedoelt toch a|klopt de vermelding van dat wetslid bij commerciële berichten wel
verwijst u bij instemming met opzet naar de overeenkomstgrond|foutieve wetsverwijzing bij commerciële berichten`,
  language: `is er een engelse versie van de privacyverklaring|bestaat de verklaring in het turks|privacyverklaring in het arabisch|is er een versie in gebarentaal|ik woon in belgië, geldt dit ook|gelden dezelfde regels voor belgen|kan ik klagen in belgië|is there an english version
privacy statement in english please|is er een voorleesversie|is de tekst in makkelijke taal te krijgen|polski privacy|geldt dit ook als ik in duitsland woon
heb je de privacyverklaring ook in het engels|geldt dit voor vlamingen|is het er ook in makkelijke taal
mijn moeder spreekt alleen marokkaans, is er iets voor haar|kunnen jullie dat stuk vertalen voor mijn poolse schoondochter|staat het ook ergens in het frans of duits
ik snap geen bal van dat ambtelijke gedoe, is er een simpele versie|zit er een filmpje met uitleg of ondertiteling bij|mijn man is blind, kan hij die tekst beluisteren|is het document in braille verkrijgbaar|vertaling beschikbaar?
wij wonen in antwerpen, telt dat dan ook voor ons|ik zit over de grens in kleve, val ik dan ook onder jullie regels|is een anderstalige uitgave van het statement voorhanden|mien moeke proat allenig plat, heb ie 't ok in gewone taal
oekraïens of russisch, bestaat dat stuk daarin|dat is zeker alleen in moeilijk nederlands te krijgen|mijn zus emigreerde naar spanje, gelden haar rechten bij jullie dan nog|voor laaggeletterden iets met plaatjes
do you have it in another language|papiamento of surinaams, is het daarin omgezet
klagen in belgië kan dat ook|ik woon in belgië kan ik daar klagen`,
  format: `in welk formaat krijg ik een kopie|krijg ik een pdf|hoe vaak mag ik een verzoek doen|mag ik elk jaar om inzage vragen|kan ik online inloggen om mijn dossier te zien|is er een portaal|krijg ik het op papier of digitaal|kan ik mijn gegevens op een usb stick krijgen
hoe wordt de kopie opgestuurd|is er een app waarin ik mijn dossier zie|kan ik vooraf zien wat nn krijgt|krijg ik een excel bestand
hoe vaak mag je inzage vragen|in welke vorm krijg ik mijn gegevens|kan ik ergens inloggen om het zelf te zien
krijg ik dan een dikke envelop of een mailtje met bijlage|hoe ziet zo'n kopie eruit als ik hem krijg|is er een mijn omgeving met wachtwoord waar alles staat|csv of json, wat leveren jullie aan
in welke verschijningsvorm wordt het afschrift verstrekt|mag ik om de maand opnieuw een afschrift eisen|zijn er grenzen aan het aantal keren dat ik dat vraag|uitgeprint graag, want ik heb geen printer, gaat dat
sturen jullie het aangetekend of via een beveiligde link|een usb'tje of een word document|ik wil vooraf meekijken in wat er naar nn vertrekt, is er een scherm voor|hebben jullie een accountpagina of zoiets
downloadknop voor al mijn data, bestaat die|dat wordt zeker een onleesbaar bestand|mijn buurman kreeg bij zijn bank een zipje, doen jullie dat ook zo|hoe krijg ik da dan, op papier of per mail
krijg ik een leesbaar overzicht of ruwe data|komt het afschrift per post of elektronisch`,
  careProvider: `zijn jullie een zorgaanbieder|vallen jullie onder de wgbo|moet een zorgdossier twintig jaar bewaard worden|vallen jullie onder tuchtrecht|is dit een medisch dossier|big-register|zijn jullie aangesloten bij de inspectie|geldt medisch beroepsgeheim wettelijk voor jullie
is zorggenoot een zorginstelling|wet op de geneeskundige behandeling|tuchtcollege|hoort dit bij mijn medisch dossier
geldt de bewaarplicht van zorgdossiers voor jullie|vallen jullie onder de zorgwet
klopt het dat een dossier van zorg heel lang bewaard moet blijven|geldt de bewaartermijn van medische dossiers ook voor jullie
zijn jullie eigenlijk een soort thuiszorg of ziekenhuis, wettelijk gezien|kan ik jullie adviseur voor de medische tuchtrechter dagen|heeft zo'n adviseur een eed afgelegd zoals een dokter|staan jullie geregistreerd als zorgverlener
mijn huisarts bewaart alles decennia, moeten jullie dat ook als zorgclub|is het toezicht van de igj van toepassing op uw organisatie|kwalificeert uw dienst als geneeskundige hulpverlening|wkkgz, geldt die voor zorggenoot
komt dit bij mijn patiëntendossier van het ziekenhuis|hebben jullie verpleegkundigen met een registratienummer|jullie zijn zeker helemaal geen echte zorgverleners hè
zit dit gekoppeld aan het elektronisch patiëntendossier van de dokter|hippocrates en zo, hebben jullie die plicht ook|wlz of wmo aanbieder, zijn jullie dat|zijt ge eigenlijk dokters of verplegers volgens de wet|big geregistreerd?
dokters moeten wettelijk zwijgen, geldt diezelfde zorgwet bij jullie|word ik hier juridisch als patiënt gezien`,
  notice: `krijg ik bericht als de verklaring verandert|waarschuwen jullie als de regels wijzigen|krijg ik een seintje voor jullie alles wissen|hoor ik het als mijn gegevens gewist zijn|laat je het weten als de drie jaar om is|melden jullie een wijziging van het privacybeleid
word ik op de hoogte gehouden van veranderingen|krijg ik een melding als iemand mijn gegevens krijgt|hoor ik het als jullie iets doorgeven|stuur je een mail bij nieuwe voorwaarden|krijg ik bericht bij een nieuwe versie|zeggen jullie het als iemand in mijn dossier keek
laten jullie het weten als de tekst verandert|krijg ik van tevoren een seintje
krijg ik een melding bij een wijziging|waarschuwen jullie voordat je iets wist
sturen jullie bericht als er iets wijzigt in de tekst
dat veranderen jullie zeker stiekem zonder iets te zeggen|komt er een briefje als jullie de spelregels aanpassen|ping je mij als de policy update|wordt mij kenbaar gemaakt dat het stuk is herzien
moet ik zelf telkens kijken of er een nieuwe versie online staat|merk ik er iets van wanneer alles na die jaren wordt opgeruimd|verdwijnt mijn map zonder dat iemand het zegt
mijn tante zegt dat bedrijven dat altijd moeten aankondigen, klopt dat|tikken jullie mij op de schouder als mijn info ergens heen gaat|spelen jullie iets door zonder dat ik er een berichtje van krijg
krijg ik een belletje voordat er iets naar de politie gaat|laat ge iets weten als ge mijn gegevens doorstuurt|een attentie vooraf bij herziening van het statement|notificatie bij wijzigingen
stuurt u een bevestiging zodra het schonen is gebeurd|geef efkes een gil als er wat wijzigt, doen jullie dat|word ik geïnformeerd zodra mijn stukken vernietigd zijn|informeert u de betrokkene bij elke verstrekking aan een ander`,
  other: `wat is jullie beleid voor iets bijzonders|staat daar een regel over|staat dat ergens op papier|bestaat daar beleid voor|waar staat dat zwart op wit|hoe is dat wettelijk geregeld bij jullie|wat zegt de verklaring daarover|is dat ergens vastgelegd
staat daar iets over in de privacyverklaring|hebben jullie daar afspraken over|is daar iets over geregeld|wat staat daarover bij u
hebben jullie daar een protocol voor|is er een richtlijn voor zoiets|hoe staat zoiets beschreven in dat document|kun je mij de passage wijzen waar dat in voorkomt|rept die tekst van jullie daar ook over
wat is jullie standpunt hierover volgens de kleine lettertjes|in welke alinea kan ik dat nalezen|dat is zeker nergens omschreven hè|mijn zus beweert dat jullie daar een clausule voor hebben, klopt dat|is daaromtrent iets bepaald
wordt dat onderwerp in het stuk behandeld|hoe zit dat dan in de kleine lettertjes|hebt ge daar een reglement voor|staat dat ook in dat lange verhaal|is daar een paragraaf aan gewijd|komt dat ergens aan bod in jullie document
kan ik dat ergens teruglezen|is zoiets bij jullie afgesproken op schrift`,
} as const;
