/** Ways of asking, topic by topic, as tired people type; `|` stands between them. */
export const aboutRightsWays = {
  rights: `wat zijn mijn rechten|wat mag ik vragen over mijn gegevens|wat kan ik met mijn gegevens laten doen|wat mag ik van jullie eisen|welke privacyrechten zijn er|heb ik ook rechten|wat is het verschil tussen inzage en overdraagbaarheid
wat kan ik doen als ik er niet blij mee ben|noem mijn rechten eens op|bezwaar of intrekken, wat is het verschil|wat heb ik te zeggen over mijn gegevens|waar heb ik recht op qua privacy|rechten van betrokkenen|wat kan ik allemaal laten aanpassen of wissen
wat kan ik vragen over mijn gegevens|welke rechten geeft de avg mij|heb ik recht op inzage en verwijderen|mag ik mijn gegevens zien en laten wissen later|welke mogelijkheden heb ik met mijn gegevens`,
  access: `how can i see my data|how do i get a copy of my data|hoe kan ik mijn gegevens inzien|wat is recht op inzage|inzage, hoe werkt dat|kan ik later zien wat jullie van mij hebben|hoe kom ik te weten wat jullie bewaren|wat houdt het inzagerecht in|kan ik ooit opvragen wat er over mij staat|hoe vraag je inzage
bij wie moet je zijn om gegevens te zien|mag je je eigen dossier bekijken|hoe gaat dat, een kopie van je dossier vragen|stel ik wil mijn dossier zien hoe doe ik dat
uitleg inzagerecht|hoe kan iemand zien wat u van hem heeft|later mijn gegevens bekijken, bij wie moet ik zijn
hoe kan ik mijn dossier inzien|hoe vraag ik mijn gegevens op|kan ik zien wat er over mij staat|recht op inzage`,
  rectification: `hoe kan ik iets laten verbeteren|wat is rectificatie|wat als er iets niet klopt in mijn dossier|kan ik later mijn nummer laten wijzigen|hoe pas ik mijn gegevens aan|stel dat ik verhuis, moet ik dat doorgeven|kan een fout hersteld worden
hoe geef ik een nieuw telefoonnummer door|wat doe ik als mijn gegevens verkeerd staan|passen jullie fouten aan|recht op rectificatie hoe werkt dat|mag ik mijn gegevens verbeteren later
mijn nummer verandert ooit, moet ik dat melden|als mijn adres anders wordt hoe geef ik dat door|er kan een fout in staan, hoe herstel je dat
hoe kan ik mijn gegevens laten aanpassen|kan ik fouten laten verbeteren|hoe wijzig ik mijn gegevens later`,
  erasure: `kan ik mijn gegevens later laten wissen|hoe laat je gegevens verwijderen|kunnen jullie alles verwijderen als ik dat vraag|moeten jullie altijd wissen|recht om vergeten te worden, hoe werkt dat|is het vergeetrecht absoluut|zijn er uitzonderingen op verwijderen
hoe kan ik alles weer weg laten halen|kan dit later nog uitgewist worden|how can i delete my data|kan ik er later van af|wat gebeurt er als ik om verwijdering vraag|wissen jullie echt alles|mag ik later alles weg laten gooien
how do i get my data removed later|is het dan definitief weg|kan je alles terugdraaien en wissen later|moeten jullie wissen als ik dat wil|hoe verwijder je later wat ik heb ingevuld
kunnen mijn gegevens later verwijderd worden|hoe kan ik mijn gegevens laten wissen|mag ik vragen om alles te wissen|kan ik vergeten worden`,
  restriction: `wat is beperking van de verwerking|recht op beperking|kan ik het gebruik tijdelijk laten stoppen|kan je mijn gegevens even op slot zetten|wat betekent beperken van verwerking|kan ik vragen om mijn gegevens even niet te gebruiken|hoe werkt dat beperkingsrecht
tijdelijk stilzetten van mijn gegevens kan dat|bevriezen van gegevens|mag ik vragen om minder te gebruiken|is er een recht dat je het gebruik stillegt|beperking, wat houdt dat in`,
  portability: `wat is overdraagbaarheid|dataportabiliteit|kan ik mijn gegevens meenemen|kunnen jullie mijn gegevens doorgeven aan een andere organisatie als ik dat wil|krijg ik een kopie om mee te nemen|hoe neem ik mijn gegevens mee naar een ander
recht op overdraagbaarheid van gegevens|kan je mijn gegevens overzetten|mag ik een kopie van mijn gegevens voor iemand anders|hoe werkt het overdragen van gegevens|gegevens overdragen, waar is dat voor|kan ik mijn dossier meenemen als ik wegga
waar is dataportabiliteit voor|wat heb je aan overdraagbaarheid|kan ik een kopie krijgen om aan een ander te geven|naar een andere instantie overzetten van mijn dossier`,
  objection: `hoe maak ik bezwaar|kan ik bezwaar maken|wat is recht van bezwaar|tegen wat kan ik bezwaar maken|waartegen mag je bezwaar maken|hoe werkt bezwaar maken tegen delen|wat gebeurt er als ik bezwaar maak|word ik nog geholpen na bezwaar
wanneer mag je bezwaar maken|kan ik zeggen dat jullie niet mogen delen met nn|kun je onder die profielen uit|hoe zorg ik dat er geen profiel komt|mag ik tegen die analyses zijn|bezwaar aantekenen, wat zijn de gevolgen
wat zijn de gevolgen als ik bezwaar maak|tegen wat mag je bezwaar aantekenen|kun je klant zijn zonder profiel|ik wil weten hoe bezwaar werkt|helpt bezwaar tegen delen binnen nn
kan ik bezwaar maken tegen het delen met nn|mag ik bezwaar maken tegen profielen|hoe teken ik bezwaar aan|waar kan ik bezwaar tegen maken|bezwaar maken, hoe gaat dat|bezwaar tegen analyses`,
  marketing: `kan ik bezwaar maken tegen reclame|mag ik altijd bezwaar maken tegen aanbiedingen|bezwaar tegen marketing|bezwaar tegen direct marketing, mogen jullie dat weigeren|moet ik een reden geven als ik geen reclame wil|kan bezwaar tegen reclame alleen in sommige gevallen
hoe maak ik bezwaar tegen aanbiedingen|stoppen jullie meteen als ik bezwaar maak tegen reclame|mag u mijn bezwaar tegen reclame afwijzen|is bezwaar tegen aanbiedingen altijd mogelijk|heb ik recht om reclame te weigeren|hoe werkt bezwaar tegen reclame`,
  someCases: `in sommige gevallen, welke gevallen zijn dat|wat bedoelen jullie met in sommige gevallen|wanneer wel en wanneer niet|welke gevallen dan|sommige gevallen is vaag|in welke gevallen mag ik laten wissen|wanneer kan het niet, verwijderen
in welke gevallen kan ik beperken|waarom alleen in sommige gevallen|leg sommige gevallen eens uit|voor welke gevallen geldt dat|wat zijn die gevallen
sommige gevallen, zo'n vage tekst|wanneer geldt dat recht niet|welke uitzonderingen zijn er op die rechten`,
  withdrawal: `kan ik mijn toestemming intrekken|hoe trek ik mijn ja in|kan ik later nog nee zeggen|wat als ik me bedenk|kan ik erop terugkomen|zit ik er dan aan vast|hoe kom ik er weer van af|moet ik een reden geven als ik intrek|geldt intrekken meteen
wat gebeurt er als ik mijn toestemming intrek|geldt het intrekken ook voor vroeger|wordt alles gewist als ik intrek|kan intrekken per mail|hoe werkt het om mijn toestemming terug te nemen|kan dat ook zonder email intrekken|mag ik altijd stoppen|terugwerkende kracht
als ik nu ja zeg kan ik dan later terug|kan een ja nog veranderd worden|herroepen toestemming hoe|als ik over een poos van gedachten verander|wat als ik spijt krijg van mijn ja
dient men een reden te geven bij herroepen|als ik over een jaar terugkom op mijn ja|zit ik eraan vast voor altijd|is een ja definitief|hoe trek je in als je geen mail hebt|draaien jullie dan ook terug wat al gebeurd is|wat doen jullie met gegevens na intrekken
kan ik mijn ja nog terugdraaien|mag ik mijn toestemming weer intrekken|als ik toestemming geef kan ik dan terug|hoe herroep ik mijn toestemming|wat gebeurt er na het intrekken|moet ik uitleggen waarom ik intrek|kan ik later stoppen`,
  term: `hoe snel krijg ik antwoord op een verzoek|binnen welke termijn reageren jullie|hoe lang duurt zo'n verzoek|wanneer hoor ik iets op mijn verzoek|hoe lang duurt inzage|hoeveel tijd hebben jullie om te antwoorden|krijg ik binnen een maand antwoord
duurt het lang voor ik mijn gegevens krijg|hoe vlug handelen jullie een verzoek af|hoeveel weken duurt een verwijderverzoek|termijn voor een verzoek over gegevens|wanneer moet u reageren
wanneer hoor ik terug op zo'n verzoek|krijg ik een bevestiging en hoe snel antwoord|hoeveel tijd nemen jullie voor zo'n verzoek
hoe snel krijg ik reactie op een verzoek om inzage|wat is de termijn voor een verzoek|binnen hoeveel weken antwoorden jullie op een verzoek`,
  requests: `hoe dien ik een verzoek in|hoe gebruik ik mijn rechten|waar moet ik zijn voor een verzoek over mijn gegevens|moet dat schriftelijk|kan ik een verzoek mailen|moet ik een formulier invullen voor een verzoek|hoe vraag ik dat aan, bellen of mailen
waar stuur ik mijn verzoek heen|hoe gaat zo'n verzoek in zijn werk|kan ik het verzoek hier doen|bij wie dien ik een avg verzoek in|hoe oefen ik mijn rechten uit`,
  complaint: `waar kan ik klagen|hoe dien ik een klacht in over privacy|bij wie kan ik klagen|autoriteit persoonsgegevens|waar stuur ik een klacht heen|wie houdt toezicht op jullie|kan ik naar een toezichthouder|wat als jullie mijn privacy schenden
wat kan ik doen als jullie niet luisteren|is er een waakhond voor privacy|ap klacht|kan ik ergens hogerop|stel ik ben het niet eens met jullie antwoord|klachtenregeling privacy|waar kan een mens heen als het misgaat met zijn gegevens|naar welke instantie kan ik stappen
wat kan ik doen als er met mijn privacy gesold wordt|bij wie kan ik mijn beklag doen|als u zich niet aan de regels houdt, waar klaag ik dan|wie controleert jullie van de overheid|is de autoriteit persoonsgegevens jullie baas|kun je klagen bij een instantie|klachtenadres
hoe kan ik een klacht indienen|waar dien ik een klacht in|ik ben ontevreden over mijn privacy, waar klaag ik|kan ik klagen bij de ap|welke toezichthouder controleert jullie`,
} as const;
