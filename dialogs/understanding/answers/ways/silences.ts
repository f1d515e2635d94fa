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
  unfinished: `wanneer is dit gesprek weg|wanneer verdwijnt wat ik hier typ|als ik halverwege stop, bewaren jullie dat dan|wat gebeurt er met een half ingevuld formulier|ik maak het niet af, wat dan met mijn gegevens|hoe lang bewaren jullie een onafgemaakte aanvraag|als ik nu wegga, blijft het dan staan|als ik het niet verstuur, bewaar je het dan
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
} as const;
