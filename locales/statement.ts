/** A piece of running text or a list, in the words of the source. */
export type StatementBlock = { kind: 'paragraph'; text: string } | { kind: 'list'; items: readonly string[] };

/** What stands under one heading. `id` is where a link to it leads; it stays the same when the text changes. */
export interface StatementPart {
  id: string;
  title: string;
  blocks: readonly StatementBlock[];
}
export interface StatementSection extends StatementPart {
  parts: readonly StatementPart[];
}
export interface Statement {
  /** The day of this version, as it names it itself. */
  version: string;
  title: string;
  sections: readonly StatementSection[];
}

/** The privacy statement, word for word: its slips of the pen are the source's, and answers may quote it. */
export const statement: Statement = {
  version: '2023-05-01',
  title: 'Privacy verklaring',
  sections: [
    {
      id: 'over-ons',
      title: 'Over ons:',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Zorggenoot is een initiatief van Sparklab B.V. (hierna: Zorggenoot). Wij zijn onderdeel van NN Group N.V. (hierna: NN Group). Onze contactgegevens: Zorggenoot, Prinses Beatrixlaan 35, 2595 AK, ’s-Gravenhage, KvK 68034229.',
        },
      ],
      parts: [],
    },
    {
      id: 'over-dit-privacy-statement',
      title: 'Over dit privacy statement:',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Persoonsgegevens zijn gegevens die iets vertellen over jou of die we in verband kunnen brengen met jou. Wij vinden het belangrijk dat je weet welke persoonsgegevens wij verzamelen, gebruiken en bewaren. In dit privacy statement beschrijven wij dat op een overzichtelijke manier. Zorggenoot houdt zich als verwerkingsverantwoordelijke bij de verwerking van jouw persoonsgegevens aan de geldende wet- en regelgeving, waaronder de Algemene Verordening Gegevensbescherming (AVG) ende Uitvoeringswet AVG. Deze privacy verklaring kan van tijd tot tijd worden aangepast aan gewijzigde wet- en regelgeving en/of aan de wijze waarop wij persoonsgegevens verwerken. Deze versie is van 1 mei 2023.',
        },
      ],
      parts: [],
    },
    {
      id: 'waarom',
      title: 'Waarom verwerken wij persoonsgegevens?',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Wij bewaren en gebruiken jouw persoonsgegevens alleen voor zorgvuldig vastgestelde doelen. Hieronder leggen we uit waarom en op basis van welke grondslag wij jouw persoonsgegevens verwerken.',
        },
      ],
      parts: [
        {
          id: 'dienst',
          title: 'Om je van dienst te kunnen zijn.',
          blocks: [
            {
              kind: 'paragraph',
              text: 'De gegevens die door Zorggenoot worden verwerkt, zijn gegevens die je zelf invult in formulieren op de website of telefonisch doorgeeft. Deze gegevens betreffen jouw identiteit (naam, emailadres, telefoonnummer e.d.) als ook gegevens die in verband staan met de door jou gestelde vragen omtrent mantelzorg. Deze gegevens worden opgenomen in een digitaal dossier. Jouw gegevens worden gebruikt voor de beantwoording en/of uitvoering van jouw vraag. De grondslag voor deze verwerking deze verwerking is het voorbereiden en uitvoeren van een overeenkomst met de betrokkene (artikel 6 lid 1 sub b AVG).',
            },
          ],
        },
        {
          id: 'nn-group',
          title: 'Om gegevens binnen NN Group te delen en centraal op te slaan.',
          blocks: [
            {
              kind: 'paragraph',
              text: 'Binnen NN Group - waar wij onderdeel vanuit maken - werken verschillende bedrijven met elkaar samen. Deze bedrijven werken met elkaar samen en delen gegevens met elkaar en met NN Group onder andere om analyses en aanbiedingen te kunnen doen (waarover hierna meer). Wij verwerken nooit meer persoonsgegevens dan daarvoor nodig is. Het gaat om de volgende bedrijven:',
            },
            {
              kind: 'list',
              items: [
                'Nationale-Nederlanden Levensverzekering Maatschappij N.V.',
                'Nationale-Nederlanden Schadeverzekering Maatschappij N.V.',
                'Nationale-Nederlanden Bank N.V. Distributie Zorgverzekeringen B.V. (handelsnaam Nationale-Nederlanden Zorg)',
                'NN Zakelijke Diensten B.V.',
              ],
            },
            {
              kind: 'paragraph',
              text: 'De grondslag voor deze verwerkingsactiviteiten is het gerechtvaardigd belang (artikel 6 lid 1 sub f AVG).',
            },
          ],
        },
        {
          id: 'analyses',
          title: 'Om met onze dienstverlening beter in te spelen op jouw persoonlijke situatie: analyses en opstellen van klantprofielen.',
          blocks: [
            {
              kind: 'paragraph',
              text: 'Jouw ervaring met Zorggenoot is voor ons en de andere bedrijven binnen NN Group heel waardevol om onze processen, websites, producten en diensten te verbeteren en beter af stemmen op de wensen en de persoonlijke situatie van onze (potentiële) klanten. Wij kunnen in dit verband (een deel van) jouw gegevens gebruiken voor analyse doeleinden en om risico- en voorspelmodellen op te stellen en te verbeteren. Analyses kunnen wij en de andere hiervoor genoemde bedrijven binnen NN Group onder andere ook gebruiken om van klanten met dezelfde eigenschappen of hetzelfde gedrag klantgroepen/profielen te maken. Daartoe kunnen wij ook gegevens binnen NN Group uitwisselen. Om de effectiviteit van onze e-mailcommunicatie te analyseren en beter op jouw interesses af te kunnen stemmen, maken wij gebruik van tracking pixels. Dit zijn onzichtbare afbeeldingen die in e-mails worden geplaatst. Een trackingpixel stelt ons in staat om te zien of een email die wij aan jou hebben toegezonden, is geopend. De grondslag voor deze verwerkingsactiviteiten is het gerechtvaardigd belang (artikel 6 lid 1 sub f AVG).',
            },
          ],
        },
        {
          id: 'aanbiedingen',
          title: 'Om aanbiedingen te kunnen doen.',
          blocks: [
            {
              kind: 'paragraph',
              text: 'Als je klant bij ons bent, kun je van ons of een van de hiervoor genoemde bedrijven binnen NN Group een aanbieding ontvangen, mits je daarvoor toestemming hebt gegevens (artikel 6 lid 1 sub b AVG). Je kunt hierbij denken aan het aanbieden van andere producten van Nationale-Nederlanden die bij jou passen. Deze toestemming wordt altijd vooraf gevraagd. Heb je eerder toestemming gegeven en wil je dat weer ongedaan maken, dan zorgen wij dat dat heel gemakkelijk kan bijvoorbeeld door op een link onderaan een e-mail te klikken.',
            },
          ],
        },
        {
          id: 'website',
          title: 'Verzamelen van jouw gegevens via onze website.',
          blocks: [
            {
              kind: 'paragraph',
              text: 'Onze website maakt gebruik van cookies voor functionele, analytische- en marketingdoeleinden. De functionele cookies zijn noodzakelijk voor het gebruik van de website. De gegevens uit de analytische en marketing cookies worden niet gekoppeld aan de overige gegevens die je verstrekt. Wij verwijzen naar onscookie statement voor meer informatie over cookies. De grondslag voor deze verwerking voor een deel van de door ons gebruikte cookies is toestemming, welke je geeft via de cookie banner op de website (artikel 6 lid 1 sub a AVG).',
            },
          ],
        },
        {
          id: 'wettelijke-verplichtingen',
          title: 'Om te kunnen voldoen aan wettelijke verplichtingen.',
          blocks: [
            {
              kind: 'paragraph',
              text: 'Wij kunnen verplicht zijn om jouw gegevens te delen met de Belastingdienst. In uitzonderlijke gevallen kunnen we verplicht zijn om jouw persoonsgegevens aan bevoegde partijen te verstrekken, zoals toezichthouders, politie, justitie of inlichtingendiensten. De grondslag voor deze verwerking is het uitvoering geven aan een wettelijke verplichtingen (artikel 6 lid 1 sub c AVG).',
            },
          ],
        },
      ],
    },
    {
      id: 'welke-gegevens',
      title: 'Welke persoonsgegevens verwerken we?',
      blocks: [],
      parts: [
        {
          id: 'ontvangen-en-verzameld',
          title: 'Persoonsgegevens die we van jou of andere partijen ontvangen en die wij over jou verzamelen.',
          blocks: [
            { kind: 'paragraph', text: 'Het gaat om de volgende gegevens:' },
            {
              kind: 'list',
              items: [
                'In ons eerst contact vragen we je naam, telefoonnummer, e-mailadres en een korte uitleg van je persoonlijke situatie aan ons te verstrekken;',
                'Persoonsgegevens die iets zeggen over jouw (psychische) gezondheid of die van de persoon waarvoor je zorgt, als je deze gegevens met ons deelt, bijvoorbeeld via documenten die je aan ons verstrekt. Deze gezondheidsgegevens worden door Zorggenoot alleen verwerkt om je goed te kunnen helpen en bewaard in een digitaal dossier. De gegevens worden zeer vertrouwelijk behandeld: je wordt altijd te woord gestaan door een professionele dienstverlener met een geheimhoudingsplicht. De gegevens worden niet verwerkt voor andere doeleinden;',
                'Zorgverzekering polis gegevens indien noodzakelijk voor de uitvoering van onze dienstverlening;',
                'Informatie naar aanleiding van telefonisch contact;',
                'Jouw digitaal dossier (met bijvoorbeeld informatie over het contact en de hulpvraag);',
                'Over jouw bezoek aan onze websites of apps. Het gaat dan bijvoorbeeld om welke pagina’s je hebt bezocht of welke zoekopdrachtje hebt gedaan. Hiermee laten we de site beter werken en geven we je een persoonlijke ervaring; en - Wij verwerken ook jouw IP-adres. Dit is het nummer van je computer, tablet of mobiel op internet waarmee je zichtbaar bent voor andere computers, tablets en mobiele telefoons. Wij verwijzen naar ons cookie statement voor meer informatie over cookies.',
              ],
            },
            { kind: 'paragraph', text: 'Zorggenoot heeft alleen de gegevens die nodig zijn voor het beantwoorden van jouw hulpvraag.' },
          ],
        },
      ],
    },
    {
      id: 'van-wie',
      title: 'Van wie krijgen we jouw persoonsgegevens?',
      blocks: [
        {
          kind: 'paragraph',
          text: 'We kunnen openbare data en data van marktonderzoekbureaus ontvangen om onze data te valideren en te verbeteren en tot nog betere inzichten over onze klanten en diensten te komen. We verwerken persoonsgegevens die we van derden ontvangen alleen als die door die partij verstrekt mogen worden en we gebruiken deze persoonsgegevens niet voor andere doeleinden dan waarvoor ze zijn verkregen. We werken ook samen met partners, zoals bedrijven, ledenverenigingen en andere partnersmet mantelzorgers als leden, werknemers of geïnteresseerden, waarbij we medewerkers, klanten of leden van onze partners helpen met onze Zorggenoot dienstverlening. Uit hoofde van deze samenwerking kunnen wij ook persoonsgegevens ontvangen, zodat we degene van wie wij de gegevens ontvangen ook daadwerkelijk kunnen helpen.',
        },
      ],
      parts: [],
    },
    {
      id: 'met-wie',
      title: 'Met wie delen wij jouw gegevens?',
      blocks: [
        { kind: 'paragraph', text: 'In een aantal gevallen verstrekken we jouw gegevens aan derde partijen.' },
        { kind: 'paragraph', text: 'We doen dat alleen:' },
        {
          kind: 'list',
          items: [
            'als dat noodzakelijk is voor de uitvoering van onze dienstverlening,als wij op jouw uitdrukkelijke verzoek contact hebben met een externe partij ten behoeve van de behandeling van je hulpvraag,',
            'we daarvoor een ‘gerechtvaardigd belang’ hebben en de verstrekking van je gegevens daarvoor noodzakelijk is,',
            'het wettelijk verplicht is om jouw gegevens te verstrekken,',
            'je toestemming hebt gegeven.',
          ],
        },
        {
          kind: 'paragraph',
          text: 'We zullen jouw gegevens echter nooit aan andere partijen doorverkopen. We kunnen jouw persoonsgegeven verstrekken aan de hieronder genoemde personen, bedrijven en instanties:',
        },
        {
          kind: 'list',
          items: [
            'NN Group en daaraan gelieerde bedrijven, voor zover dat nodig is voor de bedrijfsvoering of voor het nakomen van wettelijke verplichtingen. Ook kunnen gegevens worden uitgewisseld met het oog op het doen van analyses en aanbiedingen. Zie ook hiervoor;',
            'Bedrijven waaraan we werkzaamheden uitbesteden (verwerkers). Deze bedrijven werken dan in onze opdracht. Wij sluiten met deze partijen zogenaamde verwerkersovereenkomsten;',
            'Bedrijven die we betrekken bij de behandeling van een aanvraag voor of het leveren van producten of diensten;',
            'Publieke diensten zoals toezichthouders, politie en justitie en aan de Belastingdienst, als we daartoe wettelijk verplicht zijn; en',
          ],
        },
      ],
      parts: [],
    },
    {
      id: 'hoe-lang',
      title: 'Hoe lang bewaren wij jouw persoonsgegevens?',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Zorggenoot bewaart jouw persoonsgegevens na de afronding van jouw vraagstuk, uiterlijk drie jaar. Vóór het aflopen van de bewaartermijn zal Zorggenoot de persoonsgegevens verwijderen en/of anonimiseren.',
        },
      ],
      parts: [],
    },
    {
      id: 'beschermen',
      title: 'Hoe we jouw persoonsgegevens beschermen',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Op grond van artikel 32 AVG zijn wij verplicht om passende technische en organisatorische maatregelen te nemen om het verlies van persoonsgegevens of onrechtmatige verwerking tegen te gaan. We besteden veel aandacht aan het goed beveiligen van persoonsgegevens. Zo worden de(persoons)gegevens die je invult op de website tijdens de verzending versleuteld en vindt de verzending van (persoons)gegevens via een beveiligde verbinding plaats. De gegevens zijn onder meer opgeslagen op een goed beveiligde server. Verder dienen al onze medewerkers geheimhouding te betrachten.',
        },
      ],
      parts: [],
    },
    {
      id: 'waar',
      title: 'Waar slaan we jouw persoonsgegevens op?',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Voor het verkrijgen en bewaren van bepaalde gegevens werken we met verschillende applicaties. Om je privacy te waarborgen, kiezen we onze leveranciers zorgvuldig uit en zijn deze applicaties aan strenge regels gebonden. De meeste gegevens worden opgeslagen binnen de Europese Unie. Als we (via onze externe dienstverleners) jouw gegevens buiten de Europese Unie verwerken, dan zorgen we voor een adequate bescherming van jouw persoonsgegevens. Dat doen wij bijvoorbeeld door speciale contracten die dit waarborgen (zogenaamde standard contractual clauses) te gebruiken.',
        },
      ],
      parts: [],
    },
    {
      id: 'rechten',
      title: 'Jouw rechten',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Jij hebt het recht om goed geïnformeerd te worden over wat wij met jouw gegevens doen en waarom we jouw gegevens nodig hebben Dat doen we door middel van dit privacy statement.',
        },
        {
          kind: 'paragraph',
          text: 'Naast het recht om transparant geïnformeerd te worden over de verwerking van jouw persoonsgegevens, heb je de volgende rechten:',
        },
        {
          kind: 'list',
          items: [
            'Recht op inzage (als je wilt weten welke gegevens we van jou verzamelen);',
            'Recht op rectificatie (we passen graag alle gegevens aan die niet meer kloppen);',
            'Recht om vergeten te worden (in sommige gevallen kan je ons vragen om jouw gegevens te verwijderen);',
            'Recht op beperking van de verwerking(in sommige gevallen mag je ons vragen om het verwerken van jouw gegevens te beperken);',
            'Recht op overdraagbaarheid van gegevens(als je wilt kunnen we jouw gegevens doorgeven aan een andere partij of jou een kopie van jouw gegevens geven);',
            'Recht van bezwaar (in sommige gevallen mag je bezwaar maken tegen het gebruik van jouw gegevens);',
          ],
        },
        { kind: 'paragraph', text: 'en' },
        {
          kind: 'paragraph',
          text: 'Als we jouw gegevens op basis van toestemming verwerken, dan kun je te allen tijde jouw toestemming intrekken. Dat kan je gemakkelijk doen door een e-mail aan ons toe te zenden. Intrekking van de toestemming heeft geen terugwerkende kracht. Als we voor de gegevens die we op basis van toestemming verwerken geen andere grondslag hebben, dan zullen we deze gegevens niet langer gebruiken en verwijderen. Wil je een van jouw rechten uitoefenen, dan kun je contact met ons opnemen (zie contact). We reageren zo spoedig mogelijk en in ieder geval binnen een maand op jouw verzoek.',
        },
      ],
      parts: [],
    },
    {
      id: 'contact',
      title: 'Contact en klachten',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Mocht je vragen hebben over dit privacy statement of jouw rechten wil uitoefenen, dan kun je contact met ons opnemen viainfo@zorggenoot.nl. Een klacht - bijvoorbeeld over de manier waarop we je gegevens gebruiken of hoe we op je privacy gerelateerde vragen of verzoeken hebben gereageerd - kun je eveneens via het genoemde e-mailadres indienen. Ook kun je altijd een klacht indienen bij de Autoriteit Persoonsgegevens.',
        },
      ],
      parts: [],
    },
  ],
};
