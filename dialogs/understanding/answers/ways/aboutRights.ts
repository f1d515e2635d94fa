/** Ways of asking, topic by topic, as tired people type; `|` stands between them. */
export const aboutRightsWays = {
  rights: `wat zijn mijn rechten|wat mag ik vragen over mijn gegevens|wat kan ik met mijn gegevens laten doen|wat mag ik van jullie eisen|welke privacyrechten zijn er|heb ik ook rechten|wat is het verschil tussen inzage en overdraagbaarheid
wat kan ik doen als ik er niet blij mee ben|noem mijn rechten eens op|bezwaar of intrekken, wat is het verschil|wat heb ik te zeggen over mijn gegevens|waar heb ik recht op qua privacy|rechten van betrokkenen|wat kan ik allemaal laten aanpassen of wissen
wat kan ik vragen over mijn gegevens|welke rechten geeft de avg mij|heb ik recht op inzage en verwijderen|mag ik mijn gegevens zien en laten wissen later|welke mogelijkheden heb ik met mijn gegevens
waar mag ik aanspraak op maken als het om privacy gaat|heb ik hier zelf ook nog iets in de melk te brokkelen|ik heb zelf niks meer te vertellen zeker|mijn dochter zegt dat je van alles mag eisen volgens europa, wat dan allemaal
mijn bevoegdheden?|welke knoppen heb ik zelf om aan te draaien|welke aanspraken verleent de verordening aan mij als betrokkene|geef eens een rijtje van wat ik allemaal mag|heb ik nog zeggenschap over mijn eigen info
wat staat mij toe als burger tegenover jullie|hoe sta ik in mijn recht bij jullie|wat zijn mijn opties als het om mijn privacy gaat|welke rechtsmiddelen biedt de verklaring mij|wat heb ik in de hand als klant
ge moet mij toch mijn rechten kunnen opsommen|heb ik wel een poot om op te staan|waar kan ik jullie allemaal aan houden|wa mag ik eigenlijk allemaal doen mee mijn gegevens|overzicht van rechten graag`,
  access: `how can i see my data|how do i get a copy of my data|hoe kan ik mijn gegevens inzien|wat is recht op inzage|inzage, hoe werkt dat|kan ik later zien wat jullie van mij hebben|hoe kom ik te weten wat jullie bewaren|wat houdt het inzagerecht in|kan ik ooit opvragen wat er over mij staat|hoe vraag je inzage
bij wie moet je zijn om gegevens te zien|mag je je eigen dossier bekijken|hoe gaat dat, een kopie van je dossier vragen|stel ik wil mijn dossier zien hoe doe ik dat
uitleg inzagerecht|hoe kan iemand zien wat u van hem heeft|later mijn gegevens bekijken, bij wie moet ik zijn
hoe kan ik mijn dossier inzien|hoe vraag ik mijn gegevens op|kan ik zien wat er over mij staat|recht op inzage
mag ik gluren in mijn eigen map|laat eens zien wat er onder mijn naam ligt, kan dat|ik mag er zelf natuurlijk niet in kijken hè|mijn zus heeft bij de gemeente alles opgevraagd, kan dat hier ook|inkijken?
een afschrift van mijn stukken, lukt dat|hoe verkrijg ik een overzicht van de over mij verwerkte gegevens|wil weleens lezen wat jullie over mij genoteerd hebben|kan ik ergens checken wat je van me weet
hoe kom ik erachter wat er in jullie kast ligt over mij|mag ik efkes meekijken in wat ge over mij hebt|kan ik er zelf bij om het na te lezen|toon je mij ooit wat er over ons genoteerd is
wat hebben jullie over mij liggen, hoe krijg ik dat boven tafel|kan ik een uitdraai krijgen van alles over mij|krijg ik te weten welke info jullie van me verzamelen als ik erom vraag|mag een mens zijn eigen papieren doorlezen
mag ik kieken wat der over mien opgeschreven is|openheid over wat jullie van mij verzameld hebben, hoe vraag ik daarom`,
  rectification: `hoe kan ik iets laten verbeteren|wat is rectificatie|wat als er iets niet klopt in mijn dossier|kan ik later mijn nummer laten wijzigen|hoe pas ik mijn gegevens aan|stel dat ik verhuis, moet ik dat doorgeven|kan een fout hersteld worden
hoe geef ik een nieuw telefoonnummer door|wat doe ik als mijn gegevens verkeerd staan|passen jullie fouten aan|recht op rectificatie hoe werkt dat|mag ik mijn gegevens verbeteren later
mijn nummer verandert ooit, moet ik dat melden|als mijn adres anders wordt hoe geef ik dat door|er kan een fout in staan, hoe herstel je dat
hoe kan ik mijn gegevens laten aanpassen|kan ik fouten laten verbeteren|hoe wijzig ik mijn gegevens later
mijn achternaam is verkeerd gespeld, wat nu|een typefout rechtzetten, hoe doe ik dat|als jullie iets fout opschrijven blijft dat zeker zo staan|mijn broer zegt dat je foute info mag laten verbeteren, klopt dat|corrigeren?
mijn mailadres is niet meer van nu, wie past dat aan|hoe corrigeer ik onjuiste gegevens bij u|verkeerde geboortedatum doorgegeven, valt dat nog te fixen|update van mijn gegevens, waar geef ik die door
ik ben gescheiden en heet weer anders, moet dat erin veranderd worden|wie zet het recht als er onzin over mij staat|kan er een streep door iets dat onjuist is en het juiste ervoor in de plaats
we krijgen een andere huisarts, verbeteren jullie dat dan|ge hebt mij verkeerd verstaan, kunt ge dat nog rechttrekken|hoe gaat het bijwerken van verouderde informatie in zijn werk
er is een vergissing geslopen in wat jullie noteerden|kan ik iets toevoegen als het onvolledig is opgeschreven|nieuw mobieltje, ander nummer, hoe geef ik dat aan|mag ik mijn info editen als het niet klopt`,
  erasure: `kan ik mijn gegevens later laten wissen|hoe laat je gegevens verwijderen|kunnen jullie alles verwijderen als ik dat vraag|moeten jullie altijd wissen|recht om vergeten te worden, hoe werkt dat|is het vergeetrecht absoluut|zijn er uitzonderingen op verwijderen
hoe kan ik alles weer weg laten halen|kan dit later nog uitgewist worden|how can i delete my data|kan ik er later van af|wat gebeurt er als ik om verwijdering vraag|wissen jullie echt alles|mag ik later alles weg laten gooien
how do i get my data removed later|is het dan definitief weg|kan je alles terugdraaien en wissen later|moeten jullie wissen als ik dat wil|hoe verwijder je later wat ik heb ingevuld
kunnen mijn gegevens later verwijderd worden|hoe kan ik mijn gegevens laten wissen|mag ik vragen om alles te wissen|kan ik vergeten worden
kan alles ooit door de shredder|gum mij maar uit, kan dat|ik kom nooit meer uit jullie systeem zeker|mijn kleinzoon zegt dat je jezelf overal mag laten schrappen, hier ook|deleten?|schoon lei, gaat dat bij jullie
hoe kan ik verzoeken om vernietiging van mijn gegevens|kun je mij uit het bestand halen|wil straks geen spoor meer achterlaten, hoe regel ik dat|mag mijn dossier de prullenbak in als ik dat zeg|eens erin altijd erin hè
kan je mijn account en al mijn info nuken|gooit ge dat weg als ik erom vraag|van de aardbodem laten verdwijnen bij jullie, lukt zoiets|hoe raak ik uitgeschreven en alles weg|kan ik mezelf uit jullie boeken laten strepen
voldoet u aan een verzoek tot vernietiging van het dossier|als de zorg voorbij is wil ik dat alles weggegooid wordt, doen jullie dat dan|mag mien dossier later de kachel in`,
  restriction: `wat is beperking van de verwerking|recht op beperking|kan ik het gebruik tijdelijk laten stoppen|kan je mijn gegevens even op slot zetten|wat betekent beperken van verwerking|kan ik vragen om mijn gegevens even niet te gebruiken|hoe werkt dat beperkingsrecht
tijdelijk stilzetten van mijn gegevens kan dat|bevriezen van gegevens|mag ik vragen om minder te gebruiken|is er een recht dat je het gebruik stillegt|beperking, wat houdt dat in
kan er een tijdje de rem op|mag ik jullie op pauze zetten|pauzeknop voor mijn gegevens?|parkeren van mijn dossier tot iets is uitgezocht, bestaat dat|ge moogt het houden maar er efkes niks mee doen, kan dat
jullie gaan er gewoon mee door zolang het geschil loopt zeker|mijn advocaat sprak over een verwerkingsstop, kennen jullie zoiets|on hold zetten|kan ik mijn info laten blokkeren zonder dat alles weg moet
is het mogelijk de verwerking op te schorten|wel laten liggen maar niet aankomen, mag ik dat vragen|kunnen jullie mijn gegevens in de ijskast zetten|even de handen eraf houden, is daar een recht voor|inperken
hoe verzoek ik om begrenzing van het gebruik van mijn persoonsgegevens|niet wissen maar wel stil laten liggen, gaat dat|mijn info freezen, is dat een optie|kan mijn dossier achter slot tot het uitgeklaard is
voorlopig niks meer met mijn gegevens uitvoeren, kan ik daarom verzoeken`,
  portability: `wat is overdraagbaarheid|dataportabiliteit|kan ik mijn gegevens meenemen|kunnen jullie mijn gegevens doorgeven aan een andere organisatie als ik dat wil|krijg ik een kopie om mee te nemen|hoe neem ik mijn gegevens mee naar een ander
recht op overdraagbaarheid van gegevens|kan je mijn gegevens overzetten|mag ik een kopie van mijn gegevens voor iemand anders|hoe werkt het overdragen van gegevens|gegevens overdragen, waar is dat voor|kan ik mijn dossier meenemen als ik wegga
waar is dataportabiliteit voor|wat heb je aan overdraagbaarheid|kan ik een kopie krijgen om aan een ander te geven|naar een andere instantie overzetten van mijn dossier
als ik overstap naar een andere mantelzorgclub, verhuist mijn dossier dan mee|kan ik mijn boeltje inpakken en meenemen|exporteren?|bij de telefoon mag je je nummer meenemen, kan dat hier met je gegevens ook
jullie houden alles vast als ik naar een concurrent ga zeker|mijn collega zei dat je alles mag overhevelen naar een andere partij, klopt dat|stuur je mijn stukken door naar mijn nieuwe hulpverlener als ik dat verzoek
transfer van mijn data naar een andere club|hoe draagt u persoonsgegevens op mijn verzoek over aan een derde|verhuizen van mijn info naar elders, doen jullie dat
zouden jullie het rechtstreeks kunnen doorsturen naar mijn nieuwe organisatie|mijn gegevens overhevelen|mag ik alles op een stickie mee naar een andere organisatie|ik ga weg bij jullie en wil mijn spullen mee hebben
ge kunt dat toch overmaken naar een andere dienst als ik dat wil|hoef ik elders niet alles opnieuw te vertellen omdat jullie het overdragen|kan ik downloaden wat ik jullie gaf en ergens anders gebruiken
wat houdt dat meeneemrecht eigenlijk in`,
  objection: `hoe maak ik bezwaar|kan ik bezwaar maken|wat is recht van bezwaar|tegen wat kan ik bezwaar maken|waartegen mag je bezwaar maken|hoe werkt bezwaar maken tegen delen|wat gebeurt er als ik bezwaar maak|word ik nog geholpen na bezwaar
wanneer mag je bezwaar maken|kan ik zeggen dat jullie niet mogen delen met nn|kun je onder die profielen uit|hoe zorg ik dat er geen profiel komt|mag ik tegen die analyses zijn|bezwaar aantekenen, wat zijn de gevolgen
wat zijn de gevolgen als ik bezwaar maak|tegen wat mag je bezwaar aantekenen|kun je klant zijn zonder profiel|ik wil weten hoe bezwaar werkt|helpt bezwaar tegen delen binnen nn
kan ik bezwaar maken tegen het delen met nn|mag ik bezwaar maken tegen profielen|hoe teken ik bezwaar aan|waar kan ik bezwaar tegen maken|bezwaar maken, hoe gaat dat|bezwaar tegen analyses
ik ben het er niet mee eens dat jullie dit gebruiken, wat kan ik|kan ik een stokje steken voor dat gebruik van mijn gegevens|tegenstribbelen helpt niks zeker|mijn man wil protesteren tegen dat gebruik, kan dat|protest aantekenen?
mag ik dwarsliggen als jullie iets met mijn info doen wat mij niet zint|waar kan ik mijn bedenkingen kwijt over hoe u mijn gegevens inzet|op welke wijze kan ik verzet aantekenen tegen de verwerking
ik wil niet dat nn met mijn info aan de haal gaat, kan ik dat tegenhouden|opt out voor dat profileren|hoe stap ik uit die klantgroepen|ge moogt daar toch tegen zijn hè, tegen dat gebruik
kan ik mijn veto uitspreken over wat er met mijn info gebeurt|als ik ertegen ben dat ik geanalyseerd word, wat dan|bezwaarschrift|laat mij maar buiten die voorspelmodellen, kan ik dat afdwingen
kan ik me verzetten tegen uitwisseling binnen het concern|mag ik tegensputteren over dat doorkijken naar andere nn bedrijven|ik teken protest aan, luisteren jullie daar dan naar`,
  marketing: `kan ik bezwaar maken tegen reclame|mag ik altijd bezwaar maken tegen aanbiedingen|bezwaar tegen marketing|bezwaar tegen direct marketing, mogen jullie dat weigeren|moet ik een reden geven als ik geen reclame wil|kan bezwaar tegen reclame alleen in sommige gevallen
hoe maak ik bezwaar tegen aanbiedingen|stoppen jullie meteen als ik bezwaar maak tegen reclame|mag u mijn bezwaar tegen reclame afwijzen|is bezwaar tegen aanbiedingen altijd mogelijk|heb ik recht om reclame te weigeren|hoe werkt bezwaar tegen reclame
kan ik een nee nee sticker plakken tegen jullie reclame|ik wil geen folders, kan ik dat afdwingen|protesteren tegen promotie heeft zeker geen zin|mijn tante zegt dat reclame weigeren altijd mag van de wet, klopt dat
mag u mijn verzet tegen commerciële berichten naast u neerleggen|tegen werving verzetten?|kan ik me verzetten tegen verkooppraatjes|geen spam willen, is dat een recht|bezwaar tegen commerciële mailtjes, moet u dat honoreren
ge moet toch ophouden met reclame als ik dat zeg hè|heb ik een vetorecht over jullie promotiemails|moet ik uitleggen waarom ik van de promo af wil|bellen voor verkoop, mag ik daar bezwaar tegen hebben
kan ik mij verweren tegen telemarketing van jullie|is er een absoluut recht om wervende post tegen te houden|stel ik protesteer tegen jullie promoties, zijn jullie dan verplicht te kappen
hoe blokkeer ik reclame van jullie, met welk recht|bezwaarrecht bij commerciële uitingen`,
  someCases: `in sommige gevallen, welke gevallen zijn dat|wat bedoelen jullie met in sommige gevallen|wanneer wel en wanneer niet|welke gevallen dan|sommige gevallen is vaag|in welke gevallen mag ik laten wissen|wanneer kan het niet, verwijderen
in welke gevallen kan ik beperken|waarom alleen in sommige gevallen|leg sommige gevallen eens uit|voor welke gevallen geldt dat|wat zijn die gevallen
sommige gevallen, zo'n vage tekst|wanneer geldt dat recht niet|welke uitzonderingen zijn er op die rechten
sommige gevallen, dat is een rekbaar begrip hè|jullie houden bij die gevallen een slag om de arm zeker|mijn zoon is jurist en vraagt welke omstandigheden met sommige gevallen bedoeld zijn|hoezo alleen soms?
noem eens een voorbeeld van zo een geval|wanneer gaat die vlieger op en wanneer niet|welke situaties verstaat u onder sommige gevallen|hangt het van jullie bui af of ik dat recht heb|waar ligt de grens van in sommige gevallen
onder welke omstandigheden kan men deze rechten inroepen|da is wel heel vaag, in sommige gevallen, wat is dat dan|wie bepaalt of ik zo een geval ben|sommige gevallen, kan het wat concreter
is mijn situatie zo een geval waarin wissen of beperken mag|welke criteria gelden er voor die gevallen|daar staat soms mag je bezwaar maken, wanneer is soms|gaat het om een op de tien of bijna altijd, die gevallen
wat voor gevallen zijn dat nou weer|waarom geldt zoiets maar af en toe en niet altijd`,
  withdrawal: `kan ik mijn toestemming intrekken|hoe trek ik mijn ja in|kan ik later nog nee zeggen|wat als ik me bedenk|kan ik erop terugkomen|zit ik er dan aan vast|hoe kom ik er weer van af|moet ik een reden geven als ik intrek|geldt intrekken meteen
wat gebeurt er als ik mijn toestemming intrek|geldt het intrekken ook voor vroeger|wordt alles gewist als ik intrek|kan intrekken per mail|hoe werkt het om mijn toestemming terug te nemen|kan dat ook zonder email intrekken|mag ik altijd stoppen|terugwerkende kracht
als ik nu ja zeg kan ik dan later terug|kan een ja nog veranderd worden|herroepen toestemming hoe|als ik over een poos van gedachten verander|wat als ik spijt krijg van mijn ja
dient men een reden te geven bij herroepen|als ik over een jaar terugkom op mijn ja|zit ik eraan vast voor altijd|is een ja definitief|hoe trek je in als je geen mail hebt|draaien jullie dan ook terug wat al gebeurd is|wat doen jullie met gegevens na intrekken
kan ik mijn ja nog terugdraaien|mag ik mijn toestemming weer intrekken|als ik toestemming geef kan ik dan terug|hoe herroep ik mijn toestemming|wat gebeurt er na het intrekken|moet ik uitleggen waarom ik intrek|kan ik later stoppen
stel ik krabbel terug, mag dat|ik trek mijn akkoord in, hoe doe ik dat|eenmaal getekend blijft getekend zeker|mijn man vindt dat ik te snel ja zei, kan ik nog omdraaien|terugkrabbelen?|kan ik mijn vinkje weer uitzetten
mijn akkoord van toen wil ik ongedaan maken|kan een verleende toestemming te allen tijde worden ingetrokken|bedenktijd|zit er een terugweg in als ik akkoord ga|ge kunt daar later toch nog onderuit als ge ja gezegd hebt
mijn goedkeuring opzeggen, gaat dat gemakkelijk|wat als ik later toch liever niet meer meedoe|cancelen van mijn toestemming, lukt dat zomaar|heeft herroeping gevolgen voor wat al gebruikt is
vandaag akkoord, morgen niet meer, is dat goed|moet ik een mailtje doen om mijn akkoord te schrappen|zijn al die dingen van voor mijn nee dan ook ongeldig|ik heb toen iets aangevinkt en wil dat nu afblazen`,
  term: `hoe snel krijg ik antwoord op een verzoek|binnen welke termijn reageren jullie|hoe lang duurt zo'n verzoek|wanneer hoor ik iets op mijn verzoek|hoe lang duurt inzage|hoeveel tijd hebben jullie om te antwoorden|krijg ik binnen een maand antwoord
duurt het lang voor ik mijn gegevens krijg|hoe vlug handelen jullie een verzoek af|hoeveel weken duurt een verwijderverzoek|termijn voor een verzoek over gegevens|wanneer moet u reageren
wanneer hoor ik terug op zo'n verzoek|krijg ik een bevestiging en hoe snel antwoord|hoeveel tijd nemen jullie voor zo'n verzoek
hoe snel krijg ik reactie op een verzoek om inzage|wat is de termijn voor een verzoek|binnen hoeveel weken antwoorden jullie op een verzoek
dat wordt weer eindeloos wachten zeker|hoe rap hoor ik iets als ik mijn dossier opvraag|mijn vader wachtte bij de bank een half jaar op zijn gegevens, hoe is dat hier|wachttijd?|doorlooptijd van een privacyverzoek
met welke snelheid pakken jullie zo een aanvraag op|binnen welk tijdsbestek wordt mijn verzoek behandeld|duurt het dagen of weken voor jullie reageren op zo een vraag|moet ik lang geduld hebben na zo een mailtje over mijn rechten
zit er een deadline op jullie reactie|wanneer mag ik bericht terug verwachten over mijn inzageverzoek|ik vraag om verwijdering, hoe snel is het dan gepiept|binnen hoeveel dagen komen jullie erop terug
ge laat mij toch geen maanden wachten op mijn gegevens hè|hoe gauw is zo een verzoek om verbetering afgewikkeld|wat is jullie reactietijd als ik een recht wil gebruiken|mijn verzoek blijft wekenlang op een stapel liggen zeker
uiterlijk wanneer moet er een reactie op een avg verzoek liggen|duurt da lang, mijn gegevens opvragen`,
  requests: `hoe dien ik een verzoek in|hoe gebruik ik mijn rechten|waar moet ik zijn voor een verzoek over mijn gegevens|moet dat schriftelijk|kan ik een verzoek mailen|moet ik een formulier invullen voor een verzoek|hoe vraag ik dat aan, bellen of mailen
waar stuur ik mijn verzoek heen|hoe gaat zo'n verzoek in zijn werk|kan ik het verzoek hier doen|bij wie dien ik een avg verzoek in|hoe oefen ik mijn rechten uit
hoe pak ik dat aan als ik zo een recht wil inzetten|moet ik een brief op poten schrijven|waar klop ik aan als ik iets wil met mijn gegevens|dat moet zeker weer via tien formulieren
mijn zus wil weten langs welke weg je zo iets aanvraagt|aanvragen, hoe?|is er een standaardbrief voor privacyverzoeken|op welke wijze kan ik een verzoek aan u richten|welke stappen moet ik zetten om mijn rechten te gebruiken
ligt er ergens een formuliertje voor avg zaken|naar welk adres moet een avg brief|kan ik mondeling mijn rechten uitoefenen of moet het op schrift|waar begin ik als ik gebruik wil maken van zo een recht
langs welk kanaal loopt een privacyverzoek|hoe moet ik dat dan vragen, is daar een procedure voor|kan ik jou vragen mijn recht te regelen of moet ik elders zijn|waar moet ik wezen om zo een recht te gebruiken
hoe zet ik zo een verzoek in gang|in welke mailbox moet mijn avg verzoek landen`,
  complaint: `waar kan ik klagen|hoe dien ik een klacht in over privacy|bij wie kan ik klagen|autoriteit persoonsgegevens|waar stuur ik een klacht heen|wie houdt toezicht op jullie|kan ik naar een toezichthouder|wat als jullie mijn privacy schenden
wat kan ik doen als jullie niet luisteren|is er een waakhond voor privacy|ap klacht|kan ik ergens hogerop|stel ik ben het niet eens met jullie antwoord|klachtenregeling privacy|waar kan een mens heen als het misgaat met zijn gegevens|naar welke instantie kan ik stappen
wat kan ik doen als er met mijn privacy gesold wordt|bij wie kan ik mijn beklag doen|als u zich niet aan de regels houdt, waar klaag ik dan|wie controleert jullie van de overheid|is de autoriteit persoonsgegevens jullie baas|kun je klagen bij een instantie|klachtenadres
hoe kan ik een klacht indienen|waar dien ik een klacht in|ik ben ontevreden over mijn privacy, waar klaag ik|kan ik klagen bij de ap|welke toezichthouder controleert jullie
als ik boos ben over wat jullie met mijn info doen, waar kan ik dan terecht|waar kan ik mijn gram halen over mijn privacy|klagen haalt toch niks uit zeker|mijn schoonmoeder wil jullie aangeven wegens privacy, bij wie moet ze zijn
ombudsman?|is er een geschillenloket voor privacydingen|wie tikt jullie op de vingers als het fout gaat|tot welk orgaan kan ik mij wenden met een grief|ik stap naar de overheid als jullie met mijn gegevens sjoemelen, welk loket
ik ben pisnig over hoe er met mijn gegevens is omgegaan, wat kan ik doen|waar kan ik aan de bel trekken als jullie de regels overtreden|bij wie kan ik jullie rapporteren voor privacygedoe
kan ik jullie aanklagen bij een onafhankelijke autoriteit|waar kan ik mijn misnoegen uiten over de omgang met mijn info|ge luistert niet, bij wie kan ik dan nog terecht
wie is de scheidsrechter als we ruzie krijgen over mijn gegevens|meldpunt voor privacyschendingen|hoe kaart ik een privacymisstand aan|protestbrief over jullie privacybeleid, naar welke instantie`,
} as const;
