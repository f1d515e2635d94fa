/** Ways of asking for what the statement does not say, topic by topic; `|` stands between them. */
export const silenceWays = {
  officer: `wie is de functionaris gegevensbescherming|hebben jullie een fg|wie is de privacy officer|dpo|hoe heet de verantwoordelijke persoon voor privacy|naam van de functionaris voor gegevensbescherming|is er iemand die speciaal over privacy gaat, hoe heet die
wie is bij jullie de baas over privacy met naam|data protection officer|mag ik de naam van jullie privacyfunctionaris|hebben jullie iemand in dienst voor privacy|wie is persoonlijk verantwoordelijk, voor en achternaam|hoe heet jullie directeur|met welke persoon bel ik over privacy
hoe heet de baas van de privacy|wie is de privacyman bij jullie|is er een functionaris aangesteld
wie draagt bij jullie de privacypet|hebben jullie een privacybewaker in huis|er zit zeker niemand op privacy bij jullie|op mijn werk hebben we een fg, wie is dat bij jullie|privacycoördinator?
wie is aangewezen als toezichthouder in de eigen organisatie|bij welke mens met naam ligt de eindverantwoordelijkheid voor privacy|is er een interne privacywaakhond|heeft u conform de avg een functionaris benoemd
geef mij de naam van uwen verantwoordelijke voor privacy|hoe heet die gast die bij jullie over privacy gaat|wie mag ik persoonlijk aanspreken op privacy, meneer of mevrouw wie|contactgegevens van de fg|wie is de chef privacy
is zo een gegevensbeschermer bij jullie verplicht en wie is het|welke persoon waakt intern over de naleving|zit er een jurist op privacy en hoe heet die|privacy officer, wie is da bij u
kan ik de naam krijgen van wie er over gegevensbescherming beslist`,
  reach: `telefoonnummer voor privacyvragen|is er een nummer dat ik kan bellen over privacy|op welke dagen is de privacyafdeling open|kan ik iemand bellen over mijn gegevens|wat is het telefoonnummer van de privacyafdeling|openingstijden privacy|tot hoe laat kan ik bellen over mijn gegevens
wat is het nummer van de klachtenafdeling|kan ik ook appen over privacy|is er een spreekuur voor privacyvragen|wanneer is de afdeling gegevens bereikbaar|faxnummer privacy
is er een telefoonlijn voor dit soort privacyzaken|kan ik een mens aan de lijn krijgen over mijn privacy|jullie zijn telefonisch zeker onbereikbaar voor privacy|mijn moeder mailt niet, welk nummer draait ze dan voor privacy
bereikbaarheid?|hebt ge daar een telefoonnummerke voor, voor die privacy|hoe laat neemt iemand de telefoon op voor vragen over de verklaring|whatsappnummer voor vragen over mijn gegevens
kan ik tijdens het weekend bij jullie privacyteam terecht|is er een balie waar ik over privacy kan binnenlopen|op welke tijdstippen is men telefonisch te bereiken inzake privacy|een 0800 nummer over privacy
kunnen jullie me terugbellen over privacy en wanneer dan|waar kan ik langskomen om over mijn gegevens te praten, op afspraak|kan ik facetimen met iemand over privacy|zijn jullie ook s avonds bereikbaar over persoonsgegevens
wat moet ik intoetsen op mijn telefoon om de privacymensen te spreken|geen zin om te mailen over privacy, welk nummer bel ik`,
  country: `in welk land staan de gegevens|in welk land staat de server|welk land precies|naar welke landen gaan mijn gegevens|in welke stad staat jullie datacenter|staat de server in ierland of duitsland|welke landen buiten de eu|waar precies staat het datacentrum
op welke plek staan de computers|noem het land waar mijn gegevens staan|welk land buiten europa|wie kan er vanuit het buitenland bij|zit er een helpdesk in india
welk land en welk bedrijf|staat het in duitsland|werken er mensen in het buitenland met mijn gegevens
staat mijn info in amerika of zo|dat staat natuurlijk op een server in china hè|mijn zwager zegt dat alles in de verenigde staten ligt, klopt dat|welk land?|zeg eens waar op de wereldkaart mijn gegevens zich bevinden
in welke staat bevinden zich de gegevensdragers|blijft het binnen nederland of gaat het de grens over en waarheen|staat da in belgië of in holland|gaat mijn verhaal de oceaan over naar amerika|onder welke vlag hangt die opslag
welk land precies huisvest jullie rekencentrum|naar welke natie buiten europa wordt er doorgegeven|locatie van de servers graag|vanuit welk land loggen jullie dienstverleners in|amerika|hoe heet de plaats waar mijn data fysiek ligt
zit er een callcenter in suriname of marokko dat mijn gegevens ziet|ligt mijn info in polen of roemenië|buiten europa, waar is dat dan concreet`,
  suppliers: `welke leveranciers gebruiken jullie|welke cloud gebruiken jullie|zit het bij microsoft|gebruiken jullie amazon of google|welke software gebruiken jullie|welk programma gebruiken jullie voor dossiers|namen van leveranciers|wie is jullie hostingbedrijf
welk bedrijf stuurt jullie mails|mailchimp|welk systeem gebruiken jullie|bij welk bedrijf staan mijn gegevens|welke ict leverancier hebben jullie|wie host dit|azure of aws|hoe heten de verwerkers|welk bedrijf verstuurt die sms|salesforce|welke applicaties zijn dat met naam
zit het bij microsoft of google|welke bedrijven leveren de computers|hoe heet het dossierprogramma|wie levert deze chat
wie verstuurt de sms met de code voor jullie
hoe heet de tent die jullie servers draait|met welk merk software werken jullie|dat draait allemaal op google hè|mijn neef zit in de it en vraagt welke provider jullie hebben|office 365?
welk pakket gebruiken jullie om dossiers bij te houden|van welke fabrikant is jullie klantsysteem|onder welke firmanaam opereert uw hostingpartij|noem die applicaties eens bij naam|wie is de maker van deze chatsoftware
zit er chatgpt van openai achter als leverancier|bij wie huren jullie serverruimte|hoe noemt da programma waar ge in werkt|welke tools gebruiken jullie eigenlijk, met naam en toenaam|kpn of een andere partij voor jullie internet
welke crm|via welke mailprovider komen jullie berichten binnen|wie zijn die zorgvuldig gekozen leveranciers dan|kun je de namen noemen van jullie it partners`,
  recording: `worden gesprekken opgenomen|nemen jullie het telefoongesprek op|wordt mijn stem opgeslagen|staat er een bandje mee|slaan jullie geluid op|wordt het belletje opgenomen voor trainingsdoeleinden|nemen jullie op wat ik zeg aan de telefoon|spraakbericht, wat doen jullie daarmee
wordt er geluisterd en opgenomen|bewaren jullie geluidsopnames|stemherkenning|kan ik het gesprek zelf opnemen|wordt mijn voicemail bewaard|is het gesprek terug te luisteren|neemt u op de band op
wat doe je met een ingesproken bericht|wordt mijn belletje opgenomen|is er een opname van ons gesprek
loopt er een taperecorder mee als we bellen|wordt alles wat ik aan de telefoon zeg vastgelegd op geluid|jullie tapen stiekem mee zeker|bij de bank zeggen ze altijd dat ze het gesprek opnemen, jullie ook|geluidsopname?
komt mijn stem ergens op een harde schijf|blijft er een audiobestand van het telefoontje over|worden telefoongesprekken integraal geregistreerd in de vorm van geluid|mag ik stiekem mijn recorder laten lopen als jullie bellen
ge pakt dat toch niet op met een bandje hè|kan iemand het bellen later nog eens beluisteren|wat gebeurt er met een voicemailtje dat ik inspreek|is er een mp3 van wat wij bespraken|gaan jullie mij recorden als we bellen
bewaart u geluidsfragmenten van telefonische contacten|meeluisteren en op tape zetten, doen jullie dat|hoor ik vooraf een piepje of melding dat het geluid vastgelegd wordt|wordt wat ik inspreek automatisch uitgetypt uit de opname
nemen ze mien stem op aan de telefoon
hoelang houden jullie de bandopname van een telefoontje|de bandopname van mijn gesprek hoelang houden jullie die`,
  logs: `hoe lang bewaren jullie mijn ip adres|hoe lang bewaren jullie logbestanden|hoe lang blijven bezoekgegevens staan|hoe lang bewaar je wat ik op de site heb gedaan|bewaartermijn logs|hoeveel dagen houden jullie het ip|hoe lang blijft mijn surfgedrag bewaard
serverlogs bewaartermijn|hoe lang bewaart de website mijn bezoek|hoe lang weten jullie welke pagina's ik zag|hoelang bewaren jullie of ik mijn mail geopend heb|na hoeveel tijd wissen jullie mijn zoekopdrachten
wanneer vervalt het spoor dat ik op jullie site achterlaat|hoe lang weet de server nog dat ik hier was|jullie weten over tien jaar nog welke pagina ik bekeek zeker
mijn zoon zegt dat websites het ip adres jaren opslaan, hoelang doen jullie dat|ip, hoelang?|na hoeveel tijd vergeet de website mijn klikgedrag|wat is de opslagduur van bezoekersstatistieken en ip adressen
hoeveel maanden blijft mijn browsegeschiedenis op de site bekend|tot wanneer is te herleiden dat ik jullie website bezocht|wanneer worden serverlogs opgeschoond|hoe lang hangt mijn digitale voetafdruk op de site nog rond
ge houdt dat surfen op uw site hoe lang bij|blijft mijn klikspoor eeuwig staan|hoe lang zien jullie nog dat ik die nieuwsbriefmail heb opengeklikt|bewaarperiode van internetadres en bezoekgegevens
hoe oud mag zo een logbestand worden|wanneer wist de site wat ik intikte in de zoekbalk|hoelang blijft bekend vanaf welk ip ik kwam`,
  chat: `hoe lang bewaren jullie deze chat|hoe lang blijft dit chatgesprek staan|waarom staat er niks over chat in de verklaring|geldt de privacyverklaring ook voor de chat|wat staat er over chatten in de verklaring|bewaartermijn chat|mag een chat wel volgens jullie regels
valt een chat onder die drie jaar|hoe lang bewaar je chatlogs|wordt de chat gewist na afloop|er staat alleen formulier en telefoon, en chat dan|zien jullie mij typen voor ik op enter druk|kijkt er nu iemand live mee in mijn chat|bewaren jullie ook wat ik typ en weer weghaal
onthoudt de bot mij de volgende keer|hoe lang bewaren jullie een chatbericht
is er iemand die nu meeleest terwijl ik typ|wat gebeurt er met getypte tekst die ik weer wis|hoe lang staat een chat ergens|onthoud je mij tussen twee keer in
hoe lang blijft dit chatje bestaan|hoelang staat dit chatgesprek er nog|verdwijnt de chat na een tijdje
wat hier in dit venstertje staat, hoe lang leeft dat|hoe zit dat met dit appgesprek, staat dat ergens in de verklaring|over deze babbel zeggen jullie niks op papier hè
mijn dochter las de verklaring en vond geen woord over chatten, klopt dat|chatgeschiedenis?|blijft ons gesprekje hier eeuwig rondzwerven|is dit gebabbel ook gedekt door jullie privacyregels
zit er stiekem een mens over je schouder mee te lezen|is op berichten in dit venster dezelfde verklaring van toepassing|gaat dit geklets na afloop in rook op|weet je morgen nog wat ik vandaag tegen je zei
kan ik dit praatje morgen teruglezen of is het dan foetsie|zie je letters die ik intik en weer backspace|ge onthoudt toch niet wat ik hier tik hè|wordt deze conversatie ergens gearchiveerd|chatlog
hoe lang is de levensduur van ons gesprek hier|herken je me als ik later opnieuw dit venster open|blif dit chatproatje lang bewaard`,
  backups: `maken jullie back-ups|reservekopieën, hoe lang|staan mijn gegevens nog in een backup na wissen|worden back-ups ook gewist|waar staan de backups|kopie van de database|blijft het in een reservekopie staan
wanneer worden reservekopieën weggegooid|zitten mijn gegevens in een back-up|hoe vaak maken jullie een backup|als je wist, is het dan ook uit de back up
blijft het nog in een back-up zitten|en de reservekopie, wanneer gaat die weg
zijn er schaduwkopieën van mijn dossier|leeft mijn info voort op een reserveschijf|na het wissen zit het nog op een tape ergens zeker|mijn man doet it en zegt dat de reserveversie altijd blijft, klopt dat|backup?
maakt u veiligheidskopieën van de database|bestaat er een duplicaat voor noodgevallen|blijft er een kopie achter voor als de boel crasht|als de server afbrandt, is er dan een reserve van mijn gegevens
hoe lang worden veiligheidskopieën aangehouden|ge hebt daar toch nog ergens een reservekopietje van hè|wordt verwijderde info ook uit de nachtelijke kopieën gehaald|recovery van oude versies, zit ik daar nog in
zit mijn dossier nog in zo een noodkopie|kunnen jullie gewiste gegevens weer terughalen uit een reservebestand|hoe dikwijls wordt er een reservekopie getrokken|worden systeemkopieën overschreven na verloop van tijd
waar liggen die noodkopieën opgeborgen`,
  unfinished: `als ik halverwege stop, bewaren jullie dat dan|wat gebeurt er met een half ingevuld formulier|ik maak het niet af, wat dan met mijn gegevens|hoe lang bewaren jullie een onafgemaakte aanvraag|als ik nu wegga, blijft het dan staan|als ik het niet verstuur, bewaar je het dan
wat als ik er nu mee ophoud, is het dan weg|bewaren jullie wat ik niet heb verzonden|als ik het laat liggen blijft mijn antwoord dan bewaard|hoe lang blijft een half gesprek staan|als ik de pagina sluit, ben je alles dan kwijt|bewaar je mijn antwoorden als ik afhaak
als ik nu wegklik wat blijft er dan|wat als ik het formulier niet afmaak|blijft een half verhaal bewaard
ik klik zo weg zonder te versturen, blijft er dan iets staan|en als ik niet op versturen druk
ik moet nu weg want ma roept, is mijn verhaal dan verloren|als ik zomaar stilval, wat doe je met wat er al staat|ook zonder af te ronden heb je alles al binnen zeker
mijn batterij is bijna leeg, wat gebeurt er met wat ik al vertelde|afbreken?|ik twijfel nog of ik dit indien, onthoud je het intussen|midden in het gesprek stoppen, verdwijnt het dan
wat doet u met gegevens van een niet voltooide aanvraag|als mijn internet uitvalt, is alles wat ik intikte dan opgeslagen|straks verder gaan, ligt het dan nog klaar|ik kap er nu mee, hou je dan toch wat ik tot nu toe zei
ge houdt dat toch niet als ik halfweg stop hè|een concept dat nooit is ingediend, gooi je dat weg|wat als ik het venster dichtdoe voordat het af is|ik rond dit niet af, blijven de brokstukken dan ergens
als ik de vraag nooit indien, ligt mijn halve antwoord dan ergens opgeslagen|als ik efkes niks meer zeg, valt alles dan weg|ik haak halverwege af, ben je dan alles vergeten|moet ik dit afmaken of verdwijnt het vanzelf`,
  keeping: `hoe lang bewaren jullie de aantekeningen van de adviseur|hoe lang bewaren jullie gespreksnotities|hoe lang bewaar je e-mails|bewaartermijn van mails|hoe lang bewaren jullie mijn toestemming|hoe lang bewaren jullie documenten die ik stuur|hoe lang blijft een foto bewaard
hoe lang bewaren jullie mijn klacht|hoe lang blijft een verzoek bewaard|hoe lang houden jullie het nummer waar de code heen ging|hoe lang blijft gezondheid staan als ik geen toestemming geef|wordt dit gemarkeerd en hoe lang blijft dat|is de bewaartermijn voor brieven anders
hoe lang bewaren jullie de notities van het gesprek|is dat voor notities korter dan drie jaar|welke bewaartermijn geldt voor brieven en mails
hoe lang bewaren jullie of ik een mail open|hoe lang bewaren jullie mijn verzoek|hoe lang blijft mijn weigering bewaard|bewaren jullie ook antwoorden die ik heb gewist
de krabbels van de hulpverlener, tot wanneer blijven die liggen|mijn mailtje aan jullie, hoelang zit dat in de inbox|die brief met mijn klacht ligt daar over tien jaar nog zeker
mijn zus stuurde een scan van een indicatie, hoelang houden jullie zoiets|verslagje van het telefoontje, hoelang hou je dat bij|geldt er een aparte opslagduur voor correspondentie
hoe lang ligt een vinkje van mijn akkoord bij jullie in het archief|tot wanneer bewaren jullie bijlagen en plaatjes die ik opstuur|hoe lang blijft vastgelegd dat ik nee heb gezegd|hoe lang houdt ge mijn brieven bij
welke bewaarduur hanteert u voor een memo van de consulent|een foto van een medicijnlijst, wanneer gooien jullie die weg|hoelang blijft genoteerd dat ik ooit inzage vroeg|hebben aantekeningen een eigen houdbaarheidsdatum
wanneer verdwijnt het mobiele nummer waar die sms code naartoe ging|is er voor ingestuurde papieren een andere termijn dan voor de rest|hoelang bewaren jullie de correspondentie over mijn bezwaar
wanneer gooien jullie de gespreksverslagen in de papierbak`,
  othersWay: `hoe lang mag de gemeente het bewaren|wanneer wist mijn werkgever mijn gegevens|hoe lang bewaren jullie partners mijn naam|hoe lang houdt de vakbond mijn gegevens|hoe lang bewaart de politie wat jullie gaven|hoe lang blijft het bij het wijkteam staan
hoe beveiligen jullie partners mijn gegevens|hoe goed beveiligt de gemeente mijn gegevens|waar bewaart mijn werkgever mijn gegevens|wanneer gooit een leverancier mijn gegevens weg|hoe lang bewaren andere bedrijven mijn gegevens|hoe lang houdt de belastingdienst het vast
na hoeveel jaar wist de rechtbank mijn gegevens|bewaart mijn werkgever mijn gegevens ook drie jaar
als het eenmaal bij nn ligt, hoe lang houden zij het dan|hoe gaat de zorgverzekeraar om met wat die van jullie krijgt|bij de fiscus blijft het eeuwig liggen zeker|mijn baas heeft mij aangemeld, hoelang bewaart die dat
hoe lang mag de huisarts het houden|en bij een ander bedrijf, is het daar ook veilig opgeborgen|welke bewaartermijn hanteert de ontvangende organisatie|wanneer verwijdert nationale nederlanden mijn gegevens uit haar systemen
is de beveiliging bij de ledenvereniging net zo goed als hier|wat doet justitie ermee na afloop, gooien die het ook weg|hoe springt de thuiszorgorganisatie met mijn dossier om|de mutualiteit, hoe lang houdt die dat bij
zijn de computers van jullie partners wel goed dichtgetimmerd|als de woningbouw mijn naam heeft, wanneer zijn ze die weer kwijt|hoe lang blijft mijn info bij de bank van nn hangen
en die hulpmiddelenleverancier, hoelang houdt die mijn adres vast|hoe regelen andere instanties hun opslag van mijn info|dat marktonderzoekbureau, wanneer wist dat zijn bestanden|waar zet het ziekenhuis neer wat ze over mij weten
hoe lang slaan jullie leveranciers dat op|hoe lang bewaren leveranciers van jullie het`,
  minors: `vanaf welke leeftijd mag dit|is er een leeftijdsgrens|ik ben 14, mag ik dit invullen|moeten mijn ouders toestemming geven|mogen mijn ouders dit zien als ik minderjarig ben|hoe oud moet je zijn|mag een kind dit invullen|wat staat er over kinderen in de verklaring
moet mijn vader tekenen ik ben 13|gelden er regels voor jongeren onder de 16|mijn dochter van tien speelt op mijn telefoon|weten mijn ouders dat ik hier chat|ik ben 15 krijgen mijn ouders bericht|rechten van minderjarigen|leeftijd voor toestemming
mijn kind speelt met mijn telefoon, telt wat het stuurt|mijn zoontje heeft dit ingevuld, geldt dat|ik ben nog geen 16, mag ik hier praten|regels voor jonge mantelzorgers en hun gegevens
mogen jullie gegevens van kinderen hebben|hoe zit het met gegevens van iemand van vijftien
ik zit nog op de middelbare, mag ik wel met jou praten|moet je achttien zijn voor dit|op mijn leeftijd mag dit nog niet zeker|mijn moeder zegt dat ik te jong ben om gegevens te geven, is dat zo|minderjarig?
mag een puber zelf zijn gegevens aan jullie geven|is er een ondergrens qua jaren|ben pas twaalf en help mijn moeder, is dat oké hier|hoe gaat u om met persoonsgegevens van jeugdigen|moet mijn voogd hiervoor tekenen
mijn kleinkind zat op mijn tablet te typen, wat zegt de verklaring over kids|mijn ma en pa hoeven dit toch niet te zien hè, ik ben 16|is ouderlijke toestemming vereist voor iemand onder de zestien
scholieren en hun privacy, wat staat daarover|ge moet toch volwassen zijn voor zoiets|tieners die mantelzorgen, wat staat er over hun leeftijd|appen jullie mijn ouders als ik als kind iets vertel
brugklasser hier, gelden er voor mij andere regels|onze jongste heeft op je knoppen gedrukt, mag dat van de privacyregels`,
  cared: `moet ik toestemming van mijn moeder hebben om over haar te vertellen|krijgt mijn vader bericht dat ik over hem vertel|moet mijn man weten dat jullie iets over hem bewaren|mag ik de naam van mijn buurman noemen|is het goed dat ik over mijn broer vertel zonder dat hij het weet
wat is er geregeld voor degene voor wie ik zorg|gegevens van iemand die zelf niks gevraagd heeft|mag ik medische dingen over mijn moeder delen|lichten jullie mijn moeder in dat ze in jullie dossier staat|moet ik haar vertellen dat jullie gegevens over haar hebben
ben ik strafbaar als ik over zijn ziekte vertel|wat staat er over gegevens van derden|is het erg voor de privacy van mijn zus dat ik haar naam noemde|schend ik de privacy van mijn man nu|mijn moeder weet niet dat ik dit doe, moet dat gemeld worden
mag ik weten wat mijn zoon hier over mij schrijft
mijn zus en ik melden ons over dezelfde moeder, botst dat met haar privacy|mag ik zomaar over een ander vertellen|moet ik het zeggen tegen degene voor wie ik zorg|mag ik mijn vaders gegevens geven|de buurvrouw typt voor mij, mag zij dat weten
pa mag niet weten dat ik over hem klets, krijgt hij iets te horen|is het verraad als ik ma haar kwaal hier opschrijf|jullie sturen mijn man straks een briefje dat ik over hem praatte zeker
mijn broer vindt dat ik eerst aan oma akkoord moet vragen, klopt dat|schoonvader inlichten?|moet degene die verzorgd wordt eerst goedkeuring geven|wordt de zorgvrager op de hoogte gesteld van wat ik over hem meld
die over wie het gaat weet van niks, is dat een probleem|ik klap hier uit de school over mijn zieke vrouw, kan dat wel|heeft mijn zuster iets te zeggen over wat ik over haar typ
ge gaat ons moeder toch niet verwittigen dat ik hier zit hè|achter zijn rug om over mijn partner praten, mag dat volgens de privacyregels|ik noem steeds mijn buurvrouw bij naam, is dat wel netjes qua privacy
mijn kind heeft een beperking, moet die weten dat ik zijn diagnose opgeef|hoe zit het met de privacy van degene die ik verzorg|komt mijn vader erachter dat ik zijn dementie hier noem
moet ik een seintje geven aan opa dat hij hier ter sprake komt|mag ik persoonlijke zaken van een familielid prijsgeven zonder diens medeweten|is mijn vriend verplicht mij te vertellen dat hij mij hier bespreekt
gegevens van derden wat staat daarover|wat zegt de verklaring over gegevens van derden|wat staat er over derden over wie ik vertel`,
  costs: `kost het iets om mijn gegevens op te vragen|is inzage gratis|moet ik betalen voor een verzoek|wat kost een kopie van mijn dossier|zijn er kosten aan inzage|wat kost het om iets te laten verwijderen|hoeveel kost zo'n verzoek|vragen jullie geld voor mijn gegevens
is een klacht gratis|moet ik daarvoor dokken|administratiekosten voor inzage|krijg ik een rekening als ik mijn gegevens opvraag
moet je betalen voor inzage|is het gratis om mijn dossier op te vragen
hangt er een prijskaartje aan zo een avg verzoek|moet de portemonnee getrokken worden voor inzage|dat gaat me weer een hoop geld kosten zeker|mijn buurman betaalde bij het ziekenhuis voor zijn dossier, moet dat hier ook|gratis?
tarief voor een afschrift van mijn gegevens|is er een vergoeding verschuldigd voor het uitoefenen van rechten|moet ik leges neertellen als ik iets wil laten wissen|hoeveel euro rekenen jullie voor een kopietje van mijn stukken
krijg ik achteraf een factuur als ik mijn gegevens laat verbeteren|kost da iet als ik mijn dossier opvraag|is het kosteloos om bezwaar in te dienen|ik heb een kleine beurs, kan ik mijn recht op inzage wel betalen
wordt er iets in rekening gebracht voor een verwijderverzoek|gaat het opvragen van mijn info van mijn eigen risico af|voor nop mijn gegevens opvragen, kan dat|portokosten of kopieerkosten voor een uitdraai van mijn dossier
moet ik lappen voor een tweede kopie`,
  identity: `moet ik een kopie van mijn paspoort sturen|moet ik me legitimeren|hoe controleren jullie wie ik ben|hoe weten jullie dat ik het ben|moet ik mijn id laten zien|willen jullie een kopie van mijn rijbewijs|kan iemand anders mijn gegevens opvragen
waarom moet ik een code invullen|waarvoor is die code|hoe weet je dat het niet mijn zus is die iets opvraagt|digid nodig|moet ik bewijzen wie ik ben|identiteit controleren, hoe doen jullie dat|welk bewijs moet ik meesturen|is zo'n code verplicht|legitimatiebewijs
krijg ik spam door die code|waarvoor gebruiken jullie de cijfers van de code|hoe bewijs ik dat ik het ben|voordat ik die cijfers intik, waar zijn die voor|moet ik met mijn id langskomen
straks doet iemand zich voor als mij, hoe vangen jullie dat op|hoe stellen jullie vast dat ik echt ben wie ik zeg|iedereen kan zeker zomaar mijn dossier opeisen|mijn ex zou zich zo kunnen voordoen als ik, checken jullie dat
paspoort?|willen jullie een fotootje van mijn identiteitskaart|op welke wijze verifieert u de identiteit van de verzoeker|dat getal in dat smsje, waar dient dat voor|moet ik inloggen met digid of itsme
ge gelooft mij toch op mijn woord hè dat ik het ben|moet mijn bsn erbij om aan te tonen wie ik ben|waarom krijg ik zo een verificatiecode|kan mijn zoon doen alsof hij mij is en alles opvragen
vragen jullie naar mijn geboortedatum als check|hoe voorkom je dat een oplichter met mijn naam iets opvraagt|moet ik mijn papieren laten zien voor ik mijn gegevens krijg|komt er een controle aan te pas of ik het zelf ben
hoe houden jullie impersonators tegen, iemand die onder mijn naam iets aanvraagt|scan van mijn ausweis opsturen, moet dat`,
  extension: `mag die maand verlengd worden|kan het langer duren dan een maand|is een maand echt een maand|wat als jullie het niet halen in een maand|kunnen jullie uitstel nemen|mag u de termijn verlengen|wordt die termijn weleens langer|mogen jullie er ook drie maanden over doen
wat als het meer tijd kost dan een maand|uitstel van een verzoek|hoeveel uitstel mogen jullie nemen|verlenging van de termijn
mogen jullie er langer over doen|en als het niet lukt binnen een maand
dat wordt weer eindeloos gerekt zeker, die maand|mogen jullie er nog weken aan vastplakken|en als de maand om is en er ligt niks|mijn oom kreeg bij een instantie een brief dat het later werd, mag dat bij jullie ook|oprekken?
is de deadline van een maand heilig|kan de behandelduur worden verlengd bij ingewikkelde verzoeken|wat als jullie achterlopen en het te laat wordt|mag er tijd bij komen als het een ingewikkeld verzoek is
met hoeveel maanden kan de reactietermijn worden opgeschoven|ge moogt dat toch niet blijven uitstellen hè|krijg ik te horen als jullie meer tijd nodig hebben|vakantieperiode, schuift die maand dan op
lukt het altijd binnen die vier weken of loopt het weleens uit|mag u de afhandeling vertragen voorbij de gestelde maand|die maand loopt altijd uit hè|extra tijd nemen voor mijn verzoek, mag dat zomaar
is er speling op die dertig dagen|wat als de maand verstreken is zonder reactie`,
  refusal: `kunnen jullie een verzoek weigeren|mogen jullie nee zeggen tegen mijn verzoek|moeten jullie uitleggen waarom je weigert|wanneer weigeren jullie inzage|wat als mijn verzoek wordt afgewezen|moet een weigering schriftelijk|kan een verzoek afgewezen worden
op welke gronden weigeren jullie|krijg ik een reden als jullie niet wissen|mag je zomaar nee zeggen als ik iets vraag over mijn gegevens|hoe vaak wijzen jullie verzoeken af|beroep tegen een weigering
mag u mijn verzoek afwijzen|moet u zeggen waarom u weigert
wanneer mogen jullie weigeren|weigeren jullie weleens een verzoek
jullie gaan vast dwarsliggen zodra ik met zo'n privacyverzoek kom hè|mijn zwager zegt dat zo'n aanvraag vaak in de prullenbak belandt, klopt dat|en als jullie er geen zin in hebben, moeten jullie dat dan toelichten
onder welke omstandigheden honoreert u een privacyverzoek niet|dan krijg ik zeker het deksel op de neus|stel dat ik bot vang met mijn inzageverzoek, wat kan ik dan nog
ge kunt mij toch niet zomaar wandelen sturen als ik mijn recht vraag|mag een organisatie zoals deze een inzageverzoek naast zich neerleggen|verzoek niet ingewilligd, en dan|moet er een motivering bij als u niet meewerkt
kan ik in hoger beroep als jullie niet willen meewerken aan wissen|bij de vorige club kreeg ik nul op het rekest, gebeurt dat hier ook|afwijzing van een privacyverzoek|is een smoesje genoeg om mij mijn recht te ontzeggen
wat zijn geldige redenen om niet aan mijn verzoek te voldoen|kunnen jullie onderuit als ik mijn rechten wil gebruiken|mien verzoek wegwuiven zonder uitleg, kan dat zomaar
wat nou als jullie mij afpoeieren wanneer ik om verwijdering vraag`,
  automatic: `beslist een computer over mij|geautomatiseerde besluitvorming|artikel 22|bepaalt een algoritme wat ik krijg|wordt automatisch bepaald wie voorrang krijgt|neemt de computer een besluit|beslist de bot of ik hulp krijg|kijkt er een mens naar het besluit
wie bepaalt of ik geholpen word, een mens of computer|wordt er automatisch besloten|rekent een systeem uit of ik recht heb op hulp|algoritme|wie vult het in het systeem in, een mens of vanzelf
bepaalt de computer wie eerst aan de beurt is|kiest een algoritme mijn adviseur
wordt mijn aanvraag door een mens bekeken|komt er een mens aan te pas bij de beslissing
rolt er straks een oordeel over mij uit een machine|is er een scorelijst die uitmaakt of ik in aanmerking kom|het is zeker weer computer says no|mijn neef zegt dat software tegenwoordig mensen afkeurt, doen jullie dat
toeslagenaffaire toestanden, kan dat hier ook gebeuren|vindt er besluitvorming plaats zonder menselijke tussenkomst|word ik door een robot goedgekeurd of afgekeurd|wie hakt de knoop door over mijn hulp, software of een persoon
heeft een levend mens het laatste woord over mijn aanvraag|puntensysteem of zo dat bepaalt hoe urgent ik ben|word ik door een rekenmodel ingedeeld op dringendheid
beslist gij zelf of ik steun krijg of doet een collega van vlees en bloed dat|ik wil niet dat een apparaat over mijn lot beschikt|mag ik eisen dat een mens mijn zaak beoordeelt in plaats van de machine
wachtlijst, sorteert de software die uit zichzelf|gaat zo'n chatrobot uitmaken of mijn vraag zwaar genoeg is|is er een automaat die mensen eruit filtert|selecteert een programma vanzelf wie wel en wie niet geholpen wordt`,
  ai: `gebruiken jullie ai|gaat dit naar chatgpt|leest kunstmatige intelligentie mee|leert de bot van wat ik zeg|welke ai zit hierin|is dit openai|train je een taalmodel met mijn tekst|wordt mijn verhaal gebruikt om ai te trainen|ziet google of openai dit
is dit een taalmodel|waarom staat er niks over ai in de verklaring|hoe zit de bot in elkaar|artificial intelligence|copilot|welk bedrijf zit achter deze robot|leert de computer van mij
zit er kunstmatige intelligentie in deze chat|wordt mijn tekst naar een ai gestuurd|gebruiken jullie een taalmodel
ben jij zo'n chatgpt ding|draait hier gemini of claude onder de motorkap|alles wat ik tik gaat zeker linea recta naar zo'n slim programma|mijn kleinzoon zegt dat zulke bots alles opzuigen om slimmer te worden
word jij wijzer van mijn ellende|voeren jullie onze berichten aan een machine learning model|yo ben je gewoon een llm of wat|zijt ge een robot die zelf denkt|op welke technologie berust deze virtuele assistent
wie heeft jou gebouwd en geprogrammeerd|kunstmatig brein, wie zit daarachter|de verklaring rept met geen woord over zelflerende software|verzin jij dit of heeft een slimme computer dit bedacht
maakt u gebruik van generatieve technieken om te antwoorden|ai?|neuraal netwerk met mijn zinnetjes bijgeschaafd zeker|is dit een zelflerend systeem dat onze woorden onthoudt|staat er iets over chatbots in dat privacyverhaal`,
  channels: `leest mijn werkgever mee via teams|kan mijn werk zien dat ik hier chat|whatsapp leest facebook mee|is dit via whatsapp veilig|ziet meta mijn berichten|kan it op mijn werk dit zien|ik zit op de computer van mijn werk, ziet mijn baas dat|kan mijn provider meelezen
is een gedeelde tablet veilig, blijft dit openstaan|mijn man gebruikt dezelfde ipad, ziet hij dit|kan de gemeente meelezen want de chat staat op hun site|ziet apple wat ik dicteer|leest microsoft mee in teams|staat dit in mijn browsergeschiedenis|telefoon van de zaak, is dat veilig
blijft dit gesprek staan op mijn telefoon
kan mijn baas zien dat ik via teams chat|blijft dit gesprek open op de ipad|kunnen de mensen van deze website meelezen|ziet google wat ik inspreek
ik chat vanaf mijn werklaptop, kan de ict dat lezen|leest facebook mee met whatsapp
ik typ dit op kantoor, gluurt systeembeheer over mijn schouder|ziet de leidinggevende op mijn scherm dat ik hier bezig ben|mijn vrouw pakt soms mijn gsm, kan ze dit gesprek terugvinden|zuckerberg zit zeker mee te gluren via de app
via het wifi van de zaak, wie vangt dat op|zit in de bieb op een openbare pc, kan de volgende dit terugzien|staat dit straks in de zoekgeschiedenis van ons gezamenlijk apparaat
mijn collega zegt dat de helpdesk alle schermen kan volgen, klopt dat|wie kijkt er mee als ik dit op de tablet van het verzorgingshuis doe|moet ik na afloop uitloggen of het venster sluiten op een gedeelde computer
dictee via siri, luistert dat bedrijf dan mee|kan kpn of ziggo zien wat ik hier zeg|kunnen ze op den bureau zien dat ik met u babbel|via messenger of sms, is dat wel dicht genoeg
is incognito verstandig als mijn partner deze laptop ook pakt|ik gebruik een toestel van mijn chef, merkt hij daar iets van|slack of teams, leest de beheerder van de organisatie alles
kunnen huisgenoten later op dit scherm terugscrollen`,
  certificate: `hebben jullie een certificaat|iso 27001|nen 7510|zijn jullie gecertificeerd|welk keurmerk hebben jullie|worden jullie gecontroleerd door iemand van buiten|hoe vaak is er een audit|is er een dpia gedaan|hoe weet ik dat jullie echt zijn|privacy keurmerk
wie controleert jullie extern|is de beveiliging getest|pentest|heeft een rechter dit beleid getoetst|hebben jullie een vog|zijn de medewerkers gescreend
zijn jullie iso gecertificeerd|hoe vaak controleert iemand jullie privacy|hebben jullie een privacycertificaat|hoe weet ik dat dit geen nep is
een of ander stempel van goedkeuring, hebben jullie dat|komt er weleens een onafhankelijke inspecteur langs voor de privacy|dat zeggen ze allemaal, maar wie toetst dat nou eigenlijk|slager die zijn eigen vlees keurt zeker
mijn dochter in de ict vraagt of jullie een soc 2 rapport hebben|beschikt u over een normering inzake informatiebeveiliging|is dit wel bonafide of word ik opgelicht|phishing of echt, hoe kan ik dat nagaan
laten jullie ethische hackers proberen in te breken|hebben jullie papieren waaruit blijkt dat het veilig is|thuiswinkel waarborg of zoiets voor privacy|moeten jullie mensen een verklaring omtrent gedrag inleveren
is er een effectbeoordeling uitgevoerd voor deze dienst|keurmerk?|door welke instantie is de beveiliging goedgekeurd|hebben jullie een diploma voor gegevensbescherming hangen|accountant of toetser van buitenaf die de boel naloopt
zijt ge officieel erkend voor die databescherming`,
  insiders: `hoeveel mensen kunnen bij mijn dossier|hoeveel medewerkers zien mijn gegevens|welke functies bij nn mogen erbij|houden jullie bij wie mijn dossier bekijkt|is er een log van wie wat bekijkt|kan ik zien wie in mijn dossier heeft gekeken|hoe vaak kijkt iemand in mijn dossier
wie heeft autorisatie|kan een oud-medewerker er nog bij|wat als een adviseur uit dienst gaat|blijft de geheimhouding gelden na ontslag|geldt dit ook voor freelancers|mag een tolk meeluisteren|hoort een tolk alles|werken de adviseurs thuis|hebben ze mijn nummer in hun eigen telefoon
heeft een bekende nederlander extra bescherming|extra maatregelen voor een geheim adres|ziet mijn zus mijn deel als we samen zorgen
als mijn zus en ik ons allebei melden zijn we dan één dossier|een tolk leest mee, mag dat|zetten adviseurs mijn nummer in hun eigen mobiel|hoeveel personen kunnen erin|welke medewerkers hebben toegang, welke functies|wordt bijgehouden wie er gekeken heeft|mag een ingehuurde adviseur mijn dossier zien
staat mijn nummer straks in de privételefoon van een adviseur|hoe vaak vraagt de politie iets bij jullie op, aantal|kan mijn zus mijn deel lezen als we samen één dossier hebben|loopt het via privételefoons
hoeveel man personeel kan hierin kijken|hoeveel personeelsleden zien dit
half kantoor zit zeker in mijn verhaal te neuzen|met hoeveel zijn jullie daar eigenlijk die mijn spul kunnen openen|mijn buurvrouw werkt bij nn, kan die mij opzoeken|wordt geregistreerd wie mijn map heeft opengeklikt
de stagiair kan zeker ook gewoon rondsnuffelen|hoe groot is het clubje dat mijn relaas onder ogen krijgt|is er een logboek van raadplegingen|welke rollen zijn bevoegd om mijn gegevens in te zien
en als mijn consulent vertrekt naar de concurrent, weet die dan nog alles|werken jullie adviseurs aan de keukentafel met mijn papieren|kijken zzp'ers of uitzendkrachten ook in de mappen
kan ik opvragen welke collega op welke dag in mijn dossier zat|nieuwsgierige medewerkers, merken jullie dat op|hoeveel paar ogen gaan er over mijn verhaal|heeft iedereen van de afdeling een inlog voor mijn zaak
hoeveel man bij ulder kan da allemaal openen|directeur en administratie, kunnen die er ook allemaal in|staat mijn 06 straks bij een consulent thuis in de contactenlijst`,
  leak: `krijg ik bericht bij een datalek|hebben jullie weleens een datalek gehad|wat doen jullie bij een datalek|vertel je het als mijn gegevens gelekt zijn|hoe snel melden jullie een lek|wat als jullie gehackt worden|zijn jullie ooit gehackt|wanneer hoor ik dat er iets gelekt is
waar meld ik een beveiligingslek|responsible disclosure|wie waarschuwt mij als gegevens op straat liggen|moeten jullie een lek melden
hebben jullie al eens gelekt|zeggen jullie het eerlijk als er een lek is
zeggen jullie het als er iets uitlekt|krijg ik een bericht als het uitgelekt is|hoe snel vertellen jullie dat er iets gelekt is
stel er breekt een inbreker in jullie systemen in, hoor ik dat dan|dat stoppen jullie zeker in de doofpot als er iets ontsnapt|bij odido lag alles op straat, hoe gaat dat hier als het misloopt
mijn zwager zegt dat zoiets binnen drie dagen gemeld moet, klopt dat|data breach, what then|ransomware, zeggen jullie dat eerlijk tegen ons|is er hier ooit iets buitgemaakt door cybercriminelen
binnen welke termijn stelt u betrokkenen in kennis van een inbreuk|als een mailtje met mijn gegevens bij de verkeerde belandt, wat doen jullie|laptop gestolen uit de auto, word ik dan gewaarschuwd
ik denk dat mijn gegevens zijn uitgelekt via jullie|ik heb een gat in jullie website ontdekt, bij wie moet ik zijn|stel dat hackers ermee vandoor gaan|gaan jullie dat toegeven als jullie gekraakt zijn
krijg ik een telefoontje als criminelen mijn info hebben|as 't mis giet en alles lig op stroat, heur ik da dan|datalek?|zijn er in het verleden incidenten geweest met gestolen data`,
  technique: `welke versleuteling gebruiken jullie|aes-256|end to end encryptie|tweestapsverificatie voor medewerkers|hoe zijn de wachtwoorden beveiligd|zijn de gegevens versleuteld opgeslagen op de schijf|welke firewall|hoe worden gegevens vernietigd|wordt het echt gewist of op onzichtbaar gezet
krijg ik bewijs dat het gewist is|ligt er ook papier in een kast achter slot|is het zoals signal versleuteld|welk tls|kan anoniem teruggerekend worden naar mij|hoe anoniem is anoniem|hoe worden harde schijven vernietigd|is er mfa
verwijderen jullie echt of alleen verbergen|is het na wissen echt weg of alleen onzichtbaar|hoe vernietigen jullie gegevens|staat het versleuteld op de server
wat houdt die versleuteling precies in|welk soort encryptie is dat|hoe wordt mijn harde schijf gewist bij jullie
met welke sleutel is het versleuteld|wie heeft de sleutel van de versleuteling
wat voor slot zit er technisch gezien op|is die encryptie van militair niveau of een kinderslotje|gaat het door de shredder of alleen naar de prullenbak
mijn zoon de programmeur wil weten welk algoritme jullie voor versleutelen hanteren|welk protocol wordt toegepast bij de cryptografie|wordt data at rest ook gecodeerd|hashing en salting, doen jullie dat
loggen medewerkers in met een code op hun telefoon erbij|delete is vaak geen delete, hoe wissen jullie dan technisch|kan een slimmerik een geanonimiseerd verhaal weer aan mij vastknopen
hoe maken jullie gegevens precies onherleidbaar|vpn, virusscanner, wat draaien jullie|hoe sterk is die codering in bits|wordt er gewist met overschrijven of alleen een vinkje gezet|zitten de papieren in een kluis met sleutel
pseudonimiseren of anonimiseren, hoe doen jullie dat in de praktijk|hoe zit dat slotje in elkaar, vertel eens exact|end-to-end dichtgetimmerd zoals bij mijn bankapp`,
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
nationaliteit of verblijfsvergunning, registreren jullie dat`,
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
mijn oom zegt dat nn dingen van de hand doet, waar ga ik dan heen met mijn gegevens|nieuwe baas boven jullie, neemt die alles over|bankroet, en dan|bij liquidatie van de onderneming, wat is het lot van de gegevens
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
suïcidale gedachten, blijft dat binnenskamers|kan de advocaat van mijn ex dit gesprek opeisen voor de voogdij`,
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
