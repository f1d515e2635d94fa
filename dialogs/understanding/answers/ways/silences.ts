/** Ways of asking for what the statement does not say, topic by topic; `|` stands between them. */
export const silenceWays = {
  officer: `wie is de functionaris gegevensbescherming|hebben jullie een fg|wie is de privacy officer|dpo|hoe heet de verantwoordelijke persoon voor privacy|naam van de functionaris voor gegevensbescherming|is er iemand die speciaal over privacy gaat, hoe heet die
wie is bij jullie de baas over privacy met naam|data protection officer|mag ik de naam van jullie privacyfunctionaris|hebben jullie iemand in dienst voor privacy|wie is persoonlijk verantwoordelijk, voor en achternaam|hoe heet jullie directeur|met welke persoon bel ik over privacy
hoe heet de baas van de privacy|wie is de privacyman bij jullie|is er een functionaris aangesteld`,
  reach: `telefoonnummer voor privacyvragen|is er een nummer dat ik kan bellen over privacy|op welke dagen is de privacyafdeling open|kan ik iemand bellen over mijn gegevens|wat is het telefoonnummer van de privacyafdeling|openingstijden privacy|tot hoe laat kan ik bellen over mijn gegevens
wat is het nummer van de klachtenafdeling|kan ik ook appen over privacy|is er een spreekuur voor privacyvragen|wanneer is de afdeling gegevens bereikbaar|faxnummer privacy`,
  country: `in welk land staan de gegevens|in welk land staat de server|welk land precies|naar welke landen gaan mijn gegevens|in welke stad staat jullie datacenter|staat de server in ierland of duitsland|welke landen buiten de eu|waar precies staat het datacentrum
op welke plek staan de computers|noem het land waar mijn gegevens staan|welk land buiten europa|wie kan er vanuit het buitenland bij|zit er een helpdesk in india
welk land en welk bedrijf|staat het in duitsland|werken er mensen in het buitenland met mijn gegevens`,
  suppliers: `welke leveranciers gebruiken jullie|welke cloud gebruiken jullie|zit het bij microsoft|gebruiken jullie amazon of google|welke software gebruiken jullie|welk programma gebruiken jullie voor dossiers|namen van leveranciers|wie is jullie hostingbedrijf
welk bedrijf stuurt jullie mails|mailchimp|welk systeem gebruiken jullie|bij welk bedrijf staan mijn gegevens|welke ict leverancier hebben jullie|wie host dit|azure of aws|hoe heten de verwerkers|welk bedrijf verstuurt die sms|salesforce|welke applicaties zijn dat met naam
zit het bij microsoft of google|welke bedrijven leveren de computers|hoe heet het dossierprogramma|wie levert deze chat
wie verstuurt de sms met de code voor jullie`,
  recording: `worden gesprekken opgenomen|nemen jullie het telefoongesprek op|wordt mijn stem opgeslagen|staat er een bandje mee|slaan jullie geluid op|wordt het belletje opgenomen voor trainingsdoeleinden|nemen jullie op wat ik zeg aan de telefoon|spraakbericht, wat doen jullie daarmee
wordt er geluisterd en opgenomen|bewaren jullie geluidsopnames|stemherkenning|kan ik het gesprek zelf opnemen|wordt mijn voicemail bewaard|is het gesprek terug te luisteren|neemt u op de band op
wat doe je met een ingesproken bericht|wordt mijn belletje opgenomen|is er een opname van ons gesprek`,
  logs: `hoe lang bewaren jullie mijn ip adres|hoe lang bewaren jullie logbestanden|hoe lang blijven bezoekgegevens staan|hoe lang bewaar je wat ik op de site heb gedaan|bewaartermijn logs|hoeveel dagen houden jullie het ip|hoe lang blijft mijn surfgedrag bewaard
serverlogs bewaartermijn|hoe lang bewaart de website mijn bezoek|hoe lang weten jullie welke pagina's ik zag|hoelang bewaren jullie of ik mijn mail geopend heb|na hoeveel tijd wissen jullie mijn zoekopdrachten`,
  chat: `hoe lang bewaren jullie deze chat|hoe lang blijft dit chatgesprek staan|waarom staat er niks over chat in de verklaring|geldt de privacyverklaring ook voor de chat|wat staat er over chatten in de verklaring|bewaartermijn chat|mag een chat wel volgens jullie regels
valt een chat onder die drie jaar|hoe lang bewaar je chatlogs|wordt de chat gewist na afloop|er staat alleen formulier en telefoon, en chat dan|zien jullie mij typen voor ik op enter druk|kijkt er nu iemand live mee in mijn chat|bewaren jullie ook wat ik typ en weer weghaal
onthoudt de bot mij de volgende keer|hoe lang bewaren jullie een chatbericht
is er iemand die nu meeleest terwijl ik typ|wat gebeurt er met getypte tekst die ik weer wis|hoe lang staat een chat ergens|onthoud je mij tussen twee keer in
hoe lang blijft dit chatje bestaan|hoelang staat dit chatgesprek er nog|verdwijnt de chat na een tijdje`,
  backups: `maken jullie back-ups|reservekopieën, hoe lang|staan mijn gegevens nog in een backup na wissen|worden back-ups ook gewist|waar staan de backups|kopie van de database|blijft het in een reservekopie staan
wanneer worden reservekopieën weggegooid|zitten mijn gegevens in een back-up|hoe vaak maken jullie een backup|als je wist, is het dan ook uit de back up
blijft het nog in een back-up zitten|en de reservekopie, wanneer gaat die weg`,
  unfinished: `als ik halverwege stop, bewaren jullie dat dan|wat gebeurt er met een half ingevuld formulier|ik maak het niet af, wat dan met mijn gegevens|hoe lang bewaren jullie een onafgemaakte aanvraag|als ik nu wegga, blijft het dan staan|als ik het niet verstuur, bewaar je het dan
wat als ik er nu mee ophoud, is het dan weg|bewaren jullie wat ik niet heb verzonden|als ik het laat liggen blijft mijn antwoord dan bewaard|hoe lang blijft een half gesprek staan|als ik de pagina sluit, ben je alles dan kwijt|bewaar je mijn antwoorden als ik afhaak
als ik nu wegklik wat blijft er dan|wat als ik het formulier niet afmaak|blijft een half verhaal bewaard
ik klik zo weg zonder te versturen, blijft er dan iets staan|en als ik niet op versturen druk`,
  keeping: `hoe lang bewaren jullie de aantekeningen van de adviseur|hoe lang bewaren jullie gespreksnotities|hoe lang bewaar je e-mails|bewaartermijn van mails|hoe lang bewaren jullie mijn toestemming|hoe lang bewaren jullie documenten die ik stuur|hoe lang blijft een foto bewaard
hoe lang bewaren jullie mijn klacht|hoe lang blijft een verzoek bewaard|hoe lang houden jullie het nummer waar de code heen ging|hoe lang blijft gezondheid staan als ik geen toestemming geef|wordt dit gemarkeerd en hoe lang blijft dat|is de bewaartermijn voor brieven anders
hoe lang bewaren jullie de notities van het gesprek|is dat voor notities korter dan drie jaar|welke bewaartermijn geldt voor brieven en mails
hoe lang bewaren jullie of ik een mail open|hoe lang bewaren jullie mijn verzoek|hoe lang blijft mijn weigering bewaard|bewaren jullie ook antwoorden die ik heb gewist`,
  othersWay: `hoe lang mag de gemeente het bewaren|wanneer wist mijn werkgever mijn gegevens|hoe lang bewaren jullie partners mijn naam|hoe lang houdt de vakbond mijn gegevens|hoe lang bewaart de politie wat jullie gaven|hoe lang blijft het bij het wijkteam staan
hoe beveiligen jullie partners mijn gegevens|hoe goed beveiligt de gemeente mijn gegevens|waar bewaart mijn werkgever mijn gegevens|wanneer gooit een leverancier mijn gegevens weg|hoe lang bewaren andere bedrijven mijn gegevens|hoe lang houdt de belastingdienst het vast
na hoeveel jaar wist de rechtbank mijn gegevens|bewaart mijn werkgever mijn gegevens ook drie jaar`,
  minors: `vanaf welke leeftijd mag dit|is er een leeftijdsgrens|ik ben 14, mag ik dit invullen|moeten mijn ouders toestemming geven|mogen mijn ouders dit zien als ik minderjarig ben|hoe oud moet je zijn|mag een kind dit invullen|wat staat er over kinderen in de verklaring
moet mijn vader tekenen ik ben 13|gelden er regels voor jongeren onder de 16|mijn dochter van tien speelt op mijn telefoon|weten mijn ouders dat ik hier chat|ik ben 15 krijgen mijn ouders bericht|rechten van minderjarigen|leeftijd voor toestemming
mijn kind speelt met mijn telefoon, telt wat het stuurt|mijn zoontje heeft dit ingevuld, geldt dat|ik ben nog geen 16, mag ik hier praten|regels voor jonge mantelzorgers en hun gegevens
mogen jullie gegevens van kinderen hebben|hoe zit het met gegevens van iemand van vijftien`,
  cared: `moet ik toestemming van mijn moeder hebben om over haar te vertellen|krijgt mijn vader bericht dat ik over hem vertel|moet mijn man weten dat jullie iets over hem bewaren|mag ik de naam van mijn buurman noemen|is het goed dat ik over mijn broer vertel zonder dat hij het weet
wat is er geregeld voor degene voor wie ik zorg|gegevens van iemand die zelf niks gevraagd heeft|mag ik medische dingen over mijn moeder delen|lichten jullie mijn moeder in dat ze in jullie dossier staat|moet ik haar vertellen dat jullie gegevens over haar hebben
ben ik strafbaar als ik over zijn ziekte vertel|wat staat er over gegevens van derden|is het erg voor de privacy van mijn zus dat ik haar naam noemde|schend ik de privacy van mijn man nu|mijn moeder weet niet dat ik dit doe, moet dat gemeld worden
mag ik weten wat mijn zoon hier over mij schrijft
mijn zus en ik melden ons over dezelfde moeder, botst dat met haar privacy|mag ik zomaar over een ander vertellen|moet ik het zeggen tegen degene voor wie ik zorg|mag ik mijn vaders gegevens geven|de buurvrouw typt voor mij, mag zij dat weten`,
  costs: `kost het iets om mijn gegevens op te vragen|is inzage gratis|moet ik betalen voor een verzoek|wat kost een kopie van mijn dossier|zijn er kosten aan inzage|wat kost het om iets te laten verwijderen|hoeveel kost zo'n verzoek|vragen jullie geld voor mijn gegevens
is een klacht gratis|moet ik daarvoor dokken|administratiekosten voor inzage|krijg ik een rekening als ik mijn gegevens opvraag
moet je betalen voor inzage|is het gratis om mijn dossier op te vragen`,
  identity: `moet ik een kopie van mijn paspoort sturen|moet ik me legitimeren|hoe controleren jullie wie ik ben|hoe weten jullie dat ik het ben|moet ik mijn id laten zien|willen jullie een kopie van mijn rijbewijs|kan iemand anders mijn gegevens opvragen
waarom moet ik een code invullen|waarvoor is die code|hoe weet je dat het niet mijn zus is die iets opvraagt|digid nodig|moet ik bewijzen wie ik ben|identiteit controleren, hoe doen jullie dat|welk bewijs moet ik meesturen|is zo'n code verplicht|legitimatiebewijs
krijg ik spam door die code|waarvoor gebruiken jullie de cijfers van de code|hoe bewijs ik dat ik het ben|voordat ik die cijfers intik, waar zijn die voor|moet ik met mijn id langskomen`,
  extension: `mag die maand verlengd worden|kan het langer duren dan een maand|is een maand echt een maand|wat als jullie het niet halen in een maand|kunnen jullie uitstel nemen|mag u de termijn verlengen|wordt die termijn weleens langer|mogen jullie er ook drie maanden over doen
wat als het meer tijd kost dan een maand|uitstel van een verzoek|hoeveel uitstel mogen jullie nemen|verlenging van de termijn
mogen jullie er langer over doen|en als het niet lukt binnen een maand`,
  refusal: `kunnen jullie een verzoek weigeren|mogen jullie nee zeggen tegen mijn verzoek|moeten jullie uitleggen waarom je weigert|wanneer weigeren jullie inzage|wat als mijn verzoek wordt afgewezen|moet een weigering schriftelijk|kan een verzoek afgewezen worden
op welke gronden weigeren jullie|krijg ik een reden als jullie niet wissen|mag je zomaar nee zeggen als ik iets vraag over mijn gegevens|hoe vaak wijzen jullie verzoeken af|beroep tegen een weigering
mag u mijn verzoek afwijzen|moet u zeggen waarom u weigert
wanneer mogen jullie weigeren|weigeren jullie weleens een verzoek`,
  automatic: `beslist een computer over mij|geautomatiseerde besluitvorming|artikel 22|bepaalt een algoritme wat ik krijg|wordt automatisch bepaald wie voorrang krijgt|neemt de computer een besluit|beslist de bot of ik hulp krijg|kijkt er een mens naar het besluit
wie bepaalt of ik geholpen word, een mens of computer|wordt er automatisch besloten|rekent een systeem uit of ik recht heb op hulp|algoritme|wie vult het in het systeem in, een mens of vanzelf
bepaalt de computer wie eerst aan de beurt is|kiest een algoritme mijn adviseur
wordt mijn aanvraag door een mens bekeken|komt er een mens aan te pas bij de beslissing`,
  ai: `gebruiken jullie ai|gaat dit naar chatgpt|leest kunstmatige intelligentie mee|leert de bot van wat ik zeg|welke ai zit hierin|is dit openai|train je een taalmodel met mijn tekst|wordt mijn verhaal gebruikt om ai te trainen|ziet google of openai dit
is dit een taalmodel|waarom staat er niks over ai in de verklaring|hoe zit de bot in elkaar|artificial intelligence|copilot|welk bedrijf zit achter deze robot|leert de computer van mij
zit er kunstmatige intelligentie in deze chat|wordt mijn tekst naar een ai gestuurd|gebruiken jullie een taalmodel`,
  channels: `leest mijn werkgever mee via teams|kan mijn werk zien dat ik hier chat|whatsapp leest facebook mee|is dit via whatsapp veilig|ziet meta mijn berichten|kan it op mijn werk dit zien|ik zit op de computer van mijn werk, ziet mijn baas dat|kan mijn provider meelezen
is een gedeelde tablet veilig, blijft dit openstaan|mijn man gebruikt dezelfde ipad, ziet hij dit|kan de gemeente meelezen want de chat staat op hun site|ziet apple wat ik dicteer|leest microsoft mee in teams|staat dit in mijn browsergeschiedenis|telefoon van de zaak, is dat veilig
blijft dit gesprek staan op mijn telefoon
kan mijn baas zien dat ik via teams chat|blijft dit gesprek open op de ipad|kunnen de mensen van deze website meelezen|ziet google wat ik inspreek
ik chat vanaf mijn werklaptop, kan de ict dat lezen|leest facebook mee met whatsapp`,
  certificate: `hebben jullie een certificaat|iso 27001|nen 7510|zijn jullie gecertificeerd|welk keurmerk hebben jullie|worden jullie gecontroleerd door iemand van buiten|hoe vaak is er een audit|is er een dpia gedaan|hoe weet ik dat jullie echt zijn|privacy keurmerk
wie controleert jullie extern|is de beveiliging getest|pentest|heeft een rechter dit beleid getoetst|hebben jullie een vog|zijn de medewerkers gescreend
zijn jullie iso gecertificeerd|hoe vaak controleert iemand jullie privacy|hebben jullie een privacycertificaat|hoe weet ik dat dit geen nep is`,
  insiders: `hoeveel mensen kunnen bij mijn dossier|hoeveel medewerkers zien mijn gegevens|welke functies bij nn mogen erbij|houden jullie bij wie mijn dossier bekijkt|is er een log van wie wat bekijkt|kan ik zien wie in mijn dossier heeft gekeken|hoe vaak kijkt iemand in mijn dossier
wie heeft autorisatie|kan een oud-medewerker er nog bij|wat als een adviseur uit dienst gaat|blijft de geheimhouding gelden na ontslag|geldt dit ook voor freelancers|mag een tolk meeluisteren|hoort een tolk alles|werken de adviseurs thuis|hebben ze mijn nummer in hun eigen telefoon
heeft een bekende nederlander extra bescherming|extra maatregelen voor een geheim adres|ziet mijn zus mijn deel als we samen zorgen
als mijn zus en ik ons allebei melden zijn we dan één dossier|een tolk leest mee, mag dat|zetten adviseurs mijn nummer in hun eigen mobiel|hoeveel personen kunnen erin|welke medewerkers hebben toegang, welke functies|wordt bijgehouden wie er gekeken heeft|mag een ingehuurde adviseur mijn dossier zien
staat mijn nummer straks in de privételefoon van een adviseur|hoe vaak vraagt de politie iets bij jullie op, aantal|kan mijn zus mijn deel lezen als we samen één dossier hebben|loopt het via privételefoons
hoeveel man personeel kan hierin kijken|hoeveel personeelsleden zien dit`,
  leak: `krijg ik bericht bij een datalek|hebben jullie weleens een datalek gehad|wat doen jullie bij een datalek|vertel je het als mijn gegevens gelekt zijn|hoe snel melden jullie een lek|wat als jullie gehackt worden|zijn jullie ooit gehackt|wanneer hoor ik dat er iets gelekt is
waar meld ik een beveiligingslek|responsible disclosure|wie waarschuwt mij als gegevens op straat liggen|moeten jullie een lek melden
hebben jullie al eens gelekt|zeggen jullie het eerlijk als er een lek is
zeggen jullie het als er iets uitlekt|krijg ik een bericht als het uitgelekt is|hoe snel vertellen jullie dat er iets gelekt is`,
  technique: `welke versleuteling gebruiken jullie|aes-256|end to end encryptie|tweestapsverificatie voor medewerkers|hoe zijn de wachtwoorden beveiligd|zijn de gegevens versleuteld opgeslagen op de schijf|welke firewall|hoe worden gegevens vernietigd|wordt het echt gewist of op onzichtbaar gezet
krijg ik bewijs dat het gewist is|ligt er ook papier in een kast achter slot|is het zoals signal versleuteld|welk tls|kan anoniem teruggerekend worden naar mij|hoe anoniem is anoniem|hoe worden harde schijven vernietigd|is er mfa
verwijderen jullie echt of alleen verbergen|is het na wissen echt weg of alleen onzichtbaar|hoe vernietigen jullie gegevens|staat het versleuteld op de server
wat houdt die versleuteling precies in|welk soort encryptie is dat|hoe wordt mijn harde schijf gewist bij jullie
met welke sleutel is het versleuteld|wie heeft de sleutel van de versleuteling`,
  deceased: `wat gebeurt er met mijn gegevens als ik doodga|kunnen mijn kinderen na mijn dood bij mijn dossier|gegevens van een overledene|mijn man is overleden, wat gebeurt met zijn gegevens|mogen nabestaanden iets opvragen|erven mijn kinderen mijn dossier
privacy na overlijden|wat als de persoon voor wie ik zorg overlijdt, zijn privacy|hebben erfgenamen recht op inzage|staat er iets over overlijden in de verklaring|wie mag erin na mijn overlijden|nabestaanden inzage
na mijn overlijden, wie mag mijn gegevens zien|wat gebeurt er met een dossier als iemand sterft
wat doen jullie met het dossier als ik er niet meer ben|mogen mijn erfgenamen erin`,
  representative: `mag ik namens mijn moeder iets opvragen|volmacht, wat moet ik opsturen|mag mijn advocaat iets opvragen|hoe werkt het met een bewindvoerder|mentor mag die inzage|ik ben gemachtigd voor mijn tante, wat staat daarover|mag mijn dochter voor mij iets aanvragen
mijn broer is wilsonbekwaam, mag ik beslissen over zijn privacy|curator gegevens opvragen|wat als iemand het zelf niet begrijpt|kan mijn zoon mijn rechten uitoefenen|levenstestament en privacy|gegevens van wilsonbekwamen|een ander laten tekenen voor mij
mag iemand anders met een machtiging mijn gegevens opvragen|ik regel alles voor mijn demente moeder, mag ik haar gegevens zien`,
  specialGround: `onder welke uitzondering van artikel 9 valt dit|artikel 9 avg|bijzondere persoonsgegevens, welke uitzondering gebruiken jullie|op welke grond verwerken jullie gezondheidsgegevens|wat is de grondslag voor medische gegevens|uitzondering bijzondere gegevens
telt gezondheid als bijzonder gegeven|mogen jullie gezondheidsgegevens wel verwerken|welk artikel staat toe dat je medische gegevens bewaart|wettelijke uitzondering gezondheid|uavg artikel 22 30 gezondheid|bijzondere categorieën gegevens`,
  special: `wordt mijn bsn gebruikt|gebruiken jullie het burgerservicenummer|slaan jullie mijn geloof op|bewaren jullie ras of afkomst|strafrechtelijke gegevens|controleren jullie mijn bkr|vragen jullie een pasfoto|checken jullie of ik schulden heb|wat als ik iets over mijn geaardheid zeg
is een schuilnaam toegestaan|mag ik een valse naam opgeven|kan ik anoniem blijven|erfelijke ziekte, krijgen mijn kinderen een stempel|zetten jullie mensen op een zwarte lijst|bewaren jullie verschil tussen man en vrouw|kredietwaardigheid|worden mijn foto's gescand door een computer
mag ik een andere naam gebruiken|slaan jullie godsdienst op|bewaren jullie iets over mijn strafblad|wat als mijn zoon heeft vastgezeten|hoe gaan jullie om met een geheim adres
erfelijke aandoening, krijgen mijn kinderen daar last van|zetten jullie een vlag of markering bij mij
hebben jullie camera's op kantoor hangen`,
  names: `welke partners precies|van welk marktonderzoekbureau|noem de partners bij naam|staat mijn bedrijf bij jullie partners|is philips een partner|welke werkgevers werken met jullie samen|welke vakbond werkt met jullie|hoe heten die bureaus|lijst van partners
is mijn gemeente een partner|welke ledenverenigingen zijn dat met naam|is albert heijn aangesloten bij jullie
welke marktonderzoekbureaus zijn dat|welke partners zijn dat, namen graag`,
  employer: `krijgt mijn werkgever cijfers over ons|krijgt mijn werkgever een rapport|wat horen partners van jullie terug|ziet de ondernemingsraad wie zorggenoot gebruikt|wat vertellen jullie aan mijn baas|wie betaalt jullie en wat krijgen ze daarvoor terug|kan mijn werkgever uit de cijfers halen dat ik het ben
krijgt de partner te horen wie zich meldt|rapporteren jullie aan mijn werk|staat er dat een werkgever niets hoort|geven jullie statistieken aan bedrijven|krijgt mijn werk een factuur met mijn naam erop
wat krijgt mijn werkgever van jullie te zien|krijgt mijn organisatie een lijst met namen`,
  offerDetails: `hoe vaak krijg ik aanbiedingen|hoeveel mails per maand|krijg ik ook post op papier|bellen jullie ook met aanbiedingen of alleen mail|kan ik kiezen van welk bedrijf|alleen van de bank en niet van schade, kan dat|hoe oud moet je zijn voor aanbiedingen|wat levert mijn toestemming jullie op
kan ik de pixels per mail uitzetten|is er een knop om pixels uit te zetten|wanneer vragen jullie het weer na een nee|krijg ik sms reclame|op welke dag sturen jullie mail|hoeveel aanbiedingen krijg ik per jaar
hoe vaak mailen jullie dan|krijg ik ook brieven met aanbiedingen|mag ik alleen van één bedrijf aanbiedingen|vragen jullie het later nog een keer
krijg ik post of mail als ik akkoord ga|hoe krijg ik die aanbiedingen, op papier of per mail|hoeveel aanbiedingen zijn dat ongeveer`,
  consentDetails: `hoe lang geldt mijn toestemming|verloopt mijn toestemming|moet ik elk jaar opnieuw ja zeggen|krijg ik een bewijs van mijn toestemming|kan ik zien waar ik ja tegen heb gezegd|bewaren jullie dat ik nee heb gezegd|blijft toestemming altijd geldig|wordt toestemming automatisch verlengd
ik heb jaren geleden iets getekend bij nn, geldt dat hier|koppelen jullie dit aan mijn oude toestemming|waar staat mijn ja geregistreerd|is mijn akkoord eeuwig geldig
verloopt een toestemming na een tijd|kan ik mijn oude toestemming inzien|houden jullie bij dat ik geweigerd heb
hoe bewijs ik later waar ik ja op zei|moet ik mijn toestemming af en toe vernieuwen`,
  takeover: `wat gebeurt er als jullie failliet gaan|wat als zorggenoot verkocht wordt|wat als nn jullie verkoopt|wat gebeurt er met mijn gegevens bij een overname|als zorggenoot stopt, waar blijven mijn gegevens|en als een amerikaans bedrijf jullie overneemt|fusie, wat dan met mijn gegevens
gaan mijn gegevens mee als zorggenoot wordt overgenomen|als jullie niet meer van nationale nederlanden zijn|wat als het bedrijf ophoudt te bestaan|krijgt de curator mijn dossier bij faillissement|overname van zorggenoot
als zorggenoot niet meer bij nn hoort|en als jullie stoppen met zorggenoot|wie krijgt mijn gegevens als jullie verkocht worden
hoe zit het met mijn gegevens als zorggenoot losgaat van nn|als nationale-nederlanden zorggenoot afstoot|wat als zorggenoot een andere eigenaar krijgt`,
  reporting: `hebben jullie een meldcode|moeten jullie mishandeling melden|melden jullie kindermishandeling|wat moet een adviseur verplicht melden|gaan jullie naar veilig thuis als ik iets vertel|geven jullie het door als ik zeg dat ik niet meer wil leven|melden jullie iets bij jeugdbescherming
meldplicht van de adviseur|als ik vertel dat hij slaat, melden jullie dat dan|vertellen jullie mijn man dat ik weg wil|kan mijn ex via de rechter mijn gegevens krijgen|wordt een crisis doorgegeven aan de crisisdienst|wanneer doorbreken jullie de geheimhouding
als ik zeg dat ik dood wil, belt u dan de politie|geven jullie het door als ik iets over mezelf aandoen zeg|moet u doorgeven dat hij mij slaat|vertellen jullie het door als ik van mijn man weg wil|kan mijn ex mijn dossier eisen`,
  premium: `gaat mijn premie omhoog hierdoor|heeft dit invloed op mijn verzekering|kan een verzekeraar mij weigeren door dit gesprek|word ik geweigerd voor een hypotheek|kan de arbeidsongeschiktheidsverzekeraar dit gebruiken|heeft dit gevolgen voor mijn polis|telt dit mee bij een verzekering aanvragen
krijg ik straks geen levensverzekering meer|wordt mijn uitkering hierdoor lager|beïnvloedt dit mijn premie|kan ik hierdoor mijn verzekering verliezen|ooit invloed op de premie
gaat mijn verzekering duurder worden|kan ik geweigerd worden door een verzekeraar hierdoor
weigert een verzekeraar mij straks hierdoor|nemen ze me nog aan bij een verzekering`,
  liability: `krijg ik schadevergoeding als het misgaat|krijg ik geld als mijn privacy geschonden wordt|wie is aansprakelijk als de bot mij verkeerd begrijpt|ben ik aansprakelijk als ik gegevens van een ander deel|vergoeding bij een datalek|geschillencommissie|ben ik eigenaar van mijn dossier
hoe lang duurt een klacht|binnen hoeveel dagen antwoorden jullie op een klacht|welke boete krijgen jullie|kan ik een claim indienen|van wie is het dossier, van mij of van jullie
wie betaalt als er iets misgaat met mijn gegevens|krijg ik een vergoeding als er gelekt is|is de bot aansprakelijk voor fouten
ben ik aansprakelijk als ik medische gegevens van mijn vader deel|kan iemand mij aanklagen als ik over hem vertel|krijg ik schadevergoeding als jullie mijn privacy schenden|krijg ik geld van jullie bij een fout`,
  cookieDetails: `hoe lang blijft een cookie staan|na hoeveel dagen verdwijnen cookies|gebruiken jullie google analytics|zit er een facebook pixel op de site|hoe heten de cookies|welke trackers staan er op de site|zit er hotjar op|staan er tiktok trackers op jullie site
wissen jullie cookies vanzelf|hoe lang onthoudt de cookie mij|doubleclick|bewaartermijn van cookies
hoelang bewaart een cookie iets|zit google analytics erop
hoe heten jullie cookies en hoelang blijven ze|welke bedrijven zetten cookies bij jullie`,
  device: `zien jullie mijn locatie|weten jullie waar ik ben|kan je mijn camera aanzetten|luistert mijn microfoon mee|kan jij bij mijn contacten|zie je waar ik woon via mijn telefoon|hebben jullie toegang tot mijn telefoon|gps
kijkt er iemand door mijn webcam|kun je in mijn computer kijken|volgt de app mijn locatie|kan je zien welk toestel ik heb
kun je mij zien|weet je waar ik woon|luister je mij af`,
  training: `worden gesprekken gebruikt voor training van medewerkers|doen jullie onderzoek met onze verhalen|wordt mijn verhaal gebruikt voor wetenschap|gebruiken jullie het om personeel op te leiden|doet u mee aan wetenschappelijk onderzoek|wordt mijn chat als voorbeeld gebruikt
krijgt een universiteit mijn gegevens|komt mijn verhaal in een folder of reclame|gebruiken jullie mijn verhaal voor een cursus|worden citaten gepubliceerd|interviews met mantelzorgers, gebruiken jullie mijn gegevens daarvoor|onderzoeksbureau krijgt dat mijn verhaal
leren medewerkers van mijn gesprek|gaat mijn verhaal naar een onderzoek`,
  listEnd: `de lijst met ontvangers eindigt met en, wat komt daarna|de opsomming houdt ineens op|wat ontbreekt er in de lijst met wie jullie delen|er staat en en dan niks|is de lijst van wie gegevens krijgt compleet|wat staat er na de belastingdienst in die lijst
wie komt er na het woord en in die opsomming|er mist iets in de opsomming van ontvangers|de zin bij met wie delen wij loopt niet af|waarom stopt die lijst midden in een zin|wat is het laatste punt van de lijst, er staat alleen en|onvolledige lijst van ontvangers`,
  contradiction: `jullie zeggen dat cookies niet gekoppeld worden maar wel een persoonlijke ervaring, wat klopt nou|dat spreekt elkaar tegen|op de ene plek staat dit en op de andere dat|jullie zeggen altijd een professionele dienstverlener maar jij bent een bot
hoe kan het dat cookies los staan maar jullie wel weten wat ik bekeek|welke van de twee is waar|dat klopt niet met wat er eerder staat|jij bent toch geen dienstverlener, hoe zit die belofte|tegenstrijdig wat er in de verklaring staat
er staat dat een mens mij te woord staat maar dit is een computer|waarom staat er iets anders dan jullie doen|hoe valt dat te rijmen`,
  wrongArticle: `er staat sub b bij toestemming, moet dat niet a zijn|klopt artikel 6 lid 1 b bij aanbiedingen wel|fout artikel bij toestemming|waarom staat er sub b bij aanbiedingen|is de grondslag voor aanbiedingen niet verkeerd|6 1 b in plaats van 6 1 a
toestemming is toch artikel 6 lid 1 sub a|verkeerde grondslag bij aanbiedingen genoemd|staat daar geen fout, bij dat artikel over aanbiedingen|juridisch klopt die sub b niet|leg uit waarom er b staat en geen a|dat artikel bij aanbiedingen is onjuist`,
  language: `is er een engelse versie van de privacyverklaring|bestaat de verklaring in het turks|privacyverklaring in het arabisch|is er een versie in gebarentaal|ik woon in belgië, geldt dit ook|gelden dezelfde regels voor belgen|kan ik klagen in belgië|is there an english version
privacy statement in english please|is er een voorleesversie|is de tekst in makkelijke taal te krijgen|polski privacy|geldt dit ook als ik in duitsland woon
heb je de privacyverklaring ook in het engels|geldt dit voor vlamingen|is het er ook in makkelijke taal`,
  format: `in welk formaat krijg ik een kopie|krijg ik een pdf|hoe vaak mag ik een verzoek doen|mag ik elk jaar om inzage vragen|kan ik online inloggen om mijn dossier te zien|is er een portaal|krijg ik het op papier of digitaal|kan ik mijn gegevens op een usb stick krijgen
hoe wordt de kopie opgestuurd|is er een app waarin ik mijn dossier zie|kan ik vooraf zien wat nn krijgt|krijg ik een excel bestand
hoe vaak mag je inzage vragen|in welke vorm krijg ik mijn gegevens|kan ik ergens inloggen om het zelf te zien`,
  careProvider: `zijn jullie een zorgaanbieder|vallen jullie onder de wgbo|moet een zorgdossier twintig jaar bewaard worden|vallen jullie onder tuchtrecht|is dit een medisch dossier|big-register|zijn jullie aangesloten bij de inspectie|geldt medisch beroepsgeheim wettelijk voor jullie
is zorggenoot een zorginstelling|wet op de geneeskundige behandeling|tuchtcollege|hoort dit bij mijn medisch dossier
geldt de bewaarplicht van zorgdossiers voor jullie|vallen jullie onder de zorgwet
klopt het dat een dossier van zorg heel lang bewaard moet blijven|geldt de bewaartermijn van medische dossiers ook voor jullie`,
  notice: `krijg ik bericht als de verklaring verandert|waarschuwen jullie als de regels wijzigen|krijg ik een seintje voor jullie alles wissen|hoor ik het als mijn gegevens gewist zijn|laat je het weten als de drie jaar om is|melden jullie een wijziging van het privacybeleid
word ik op de hoogte gehouden van veranderingen|krijg ik een melding als iemand mijn gegevens krijgt|hoor ik het als jullie iets doorgeven|stuur je een mail bij nieuwe voorwaarden|krijg ik bericht bij een nieuwe versie|zeggen jullie het als iemand in mijn dossier keek
laten jullie het weten als de tekst verandert|krijg ik van tevoren een seintje
krijg ik een melding bij een wijziging|waarschuwen jullie voordat je iets wist
sturen jullie bericht als er iets wijzigt in de tekst`,
  other: `wat is jullie beleid voor iets bijzonders|staat daar een regel over|staat dat ergens op papier|bestaat daar beleid voor|waar staat dat zwart op wit|hoe is dat wettelijk geregeld bij jullie|wat zegt de verklaring daarover|is dat ergens vastgelegd
staat daar iets over in de privacyverklaring|hebben jullie daar afspraken over|is daar iets over geregeld|wat staat daarover bij u`,
} as const;
