import { kin, organisations } from '../people.ts';
import { stem } from './stem.ts';

/** Words that mean the same where it is about privacy, so that a question in other words is still known. */
const wordsOfConcept = {
  own: 'gegevens data informatie info persoonsgegevens persoonlijke nummer email naam adres antwoorden antwoord verhaal verhalen dossier spullen dit alles hulpvraag gegeven boel dingen',
  keep: 'bewaren bewaar bewaart bewaard opslaan opgeslagen opslag slaan sla slaat bewaartermijn houden hou houdt staan staat blijft blijven blijf vasthouden opbergen behouden',
  erase:
    'wissen wis gewist verwijderen verwijder verwijderd weggooien weggegooid gooien gooi vernietigen vernietigd uitwissen deleten delete schrappen weg opruimen verwijdering',
  share:
    'delen deel deelt gedeeld doorgeven doorgegeven doorgeeft geef geeft geven verstrekken verstrekt doorspelen doorsturen doorgestuurd uitwisselen uitwisseling wisselen doorzetten vertellen vertelt vertel share verspreiden doorgaan overdragen',
  read: 'lezen leest lees meelezen leesen zien ziet zie inzien meekijken kijken kijkt kijk bekijken inkijken gelezen gezien meeleest meekijkt ogen inzage',
  sell: 'verkopen verkoopt verkoop doorverkopen doorverkocht verkocht verhandelen handelen handel verdienen verdien verpatsen slijten doorverkoopt provisie commissie',
  buy: 'kopen koopt koop inkopen aanschaffen gekocht',
  employer:
    'baas werkgever chef leidinggevende hr personeelszaken teamleider directie werk ondernemingsraad kantoorgenoten manager afdelingshoofd collegas bedrijfsarts intranet',
  authority:
    'politie justitie rechter om officier aivd inlichtingendienst inlichtingendiensten recherche ind marechaussee toezichthouder toezichthouders opsporing agent rechtbank geheime interpol deurwaarder',
  tax: 'belastingdienst belasting belastingen fiscus fiod belastinginspecteur',
  nn: 'nn nationale nederlanden nationale-nederlanden concern verzekeraar verzekering verzekeringen verzekeringsmaatschappij verzekeringsgroep nn-group nationalenederlanden',
  company: 'bedrijf bedrijven firma onderneming maatschappij maatschappijen bv organisatie clubs',
  health:
    'ziek ziekte ziektes ziekten zieke gezondheid gezondheidsgegevens medisch medische diagnose dementie alzheimer kanker depressie depressief psychisch psychische operatie medicijnen burn-out burnout psychose parkinson handicap aandoening eetstoornis hart blaas patient dossierziekte verslaving autisme hiv beroerte reuma suiker diabetes medicatie opname gezondheidsdingen longen ziekten zwanger abortus mankeert',
  money: 'kost kosten betalen gratis geld prijs tarief euro rekening duur dokken',
  ai: 'ai chatgpt gpt openai algoritme algoritmes taalmodel copilot kunstmatige intelligentie robot chatbot gemini llm machine',
  vendor:
    'microsoft google amazon aws azure salesforce mailchimp oracle apple meta facebook ibm sap cloud hosting provider leverancier leveranciers software programma',
  phone: 'bellen bel belt gebeld telefonisch telefoontje telefoongesprek belletje terugbellen lijn',
  record:
    'opnemen opgenomen opname opnames stem geluid bandje band audio ingesproken voicemail spraakbericht spraak inspreken geluidsopname',
  note: 'noteren noteert noteer genoteerd aantekeningen aantekening opschrijven schrijft schrijven notities notitie vastleggen vastgelegd leggen gespreksnotities opgeschreven',
  offer:
    'aanbieding aanbiedingen reclame reclames advertentie folder nieuwsbrief promotie marketing spam verkoper verkopers verkooppraat reclamemail commercieel commerciele',
  consent: 'toestemming ja akkoord consent instemming goedkeuring toegestemd',
  withdraw:
    'intrekken intrek intrekt ingetrokken herroepen terugnemen terugneem bedenken bedenk terugtrekken terugkomen opzeggen trek spijt',
  refuse: 'weiger weigeren weigert nee geweigerd afwijzen afgewezen afwijst weigering',
  secret:
    'geheim geheimhouding geheimhoudingsplicht zwijgplicht beroepsgeheim vertrouwelijk zwijgen mond onder-ons discreet geheimhouden prive kletsen roddelen',
  safe: 'veilig beveiligd beveiliging beveiligen beschermd beschermen bescherming safe save veiligheid hackers hacker hacken gehackt inbreken',
  encrypt: 'versleuteld versleuteling encrypted encryptie https slotje ssl tls wifi encryption verbinding aes end-to-end',
  where:
    'land landen europa europese eu unie nederland buitenland amerika vs china server servers datacenter opslaglocatie india duitsland ierland amerikaanse',
  website:
    "website site pagina pagina's paginas bladzijde bladzijden surfgedrag surfen klik klikken aanklik zoek zoekopdrachten app apps bezoek browser internet ip ip-adres",
  cookie: 'cookie cookies koekje koekjes koekies koekie cookiebanner cookiestatement cookieverklaring pop-up',
  pixel:
    'pixel pixels plaatje plaatjes trackingpixel trackingpixels tracking tracker trackers open opendoe geopend opengemaakt opent openen',
  profile:
    'profiel profielen profilering klantprofiel klantprofielen klantgroep klantgroepen hokje vakje groepje indelen ingedeeld voorspellen voorspelmodellen voorspelling risicomodel risicomodellen analyse analyses analyseren modellen geprofileerd risicoscore',
  partner: 'vakbond bond ouderenbond ledenvereniging ledenverenigingen samenwerkingspartner partners lid kbo anbo fnv cnv vereniging',
  agency:
    'uwv svb ciz jeugdzorg jeugdbescherming wijkteam zorgkantoor pensioenfonds uitkeringsinstantie duo woningbouw school schuldeisers imam kerk moskee dominee pastoor buren zorgboerderij',
  child: 'minderjarig minderjarige minderjarigen leeftijd leeftijdsgrens jongeren kinderrechten puber 12 13 14 15 16 17 achttien',
  dead: 'overlijden overleden overlijdt dood doodga sterf sterft nabestaanden erfgenamen overledene erven gestorven begraven',
  behalf:
    'namens volmacht gemachtigde gemachtigd machtiging bewindvoerder mentor curator advocaat wettelijk-vertegenwoordiger wilsonbekwaam wilsonbekwame levenstestament vertegenwoordiger',
  identity:
    'paspoort id-kaart identiteitskaart identiteitsbewijs legitimeren legitimatie rijbewijs id digid code identificeren pasfoto identiteit',
  officer: 'fg functionaris dpo officer privacyfunctionaris',
  certificate: 'certificaat certificaten gecertificeerd keurmerk iso nen 27001 7510 audit dpia pentest vog gescreend',
  leak: 'datalek datalekken lek lekken gelekt uitlekt lekt beveiligingslek straat',
  broke: 'failliet faillissement overname overgenomen overneemt fusie opgeheven',
  backup: 'backup backups back-up back-ups reservekopie reservekopieen reservekopieën',
  complaint: 'klacht klachten klagen klaag klachtenregeling waakhond autoriteit ap toezicht hogerop',
  statement: 'privacyverklaring verklaring privacybeleid privacystatement voorwaarden privacytekst statement beleid policy privacyregels',
  change: 'veranderen veranderd verandert verander wijzigen gewijzigd wijzigt aanpassen aangepast actueel nieuwste versie nieuwere',
  law: 'wet wettelijk wettelijke artikel art grond grondslag rechtsgrond juridisch grondslagen lid sub',
  term: 'termijn snel vlug tijd dagen weken maand maanden wanneer duurt duren',
  retain: 'hoelang lang jaar jaren bewaartermijn',
  unfinished: 'halverwege halve half onafgemaakt onaf afhaak ophoud ophouden liggen afmaak',
  origin: 'vandaan bron bronnen komen herkomst gekregen derden',
  market: 'marktonderzoek marktonderzoekbureau marktonderzoekbureaus marktonderzoekers bureau bureaus openbare openbaar sociale googelen',
  access: 'opvragen inzage inzagerecht opvraag opvraagt kopie afschrift dossierinzage inkijken',
  rights: 'recht rechten inzagerecht vergeetrecht privacyrechten',
  meld: 'melden meldcode meldplicht aangeven mishandeling kindermishandeling mishandelt crisisdienst',
  premium: 'premie hypotheek levensverzekering uitkering polisvoorwaarden arbeidsongeschiktheidsverzekeraar verzekeringsaanvraag',
  device: 'camera microfoon locatie gps webcam contacten',
  work: 'teams whatsapp facebook ipad tablet computer provider laptop',
} as const satisfies Record<string, string>;

/** Other forms of a word are known by its stem; of short words that is too little to go by. */
const rootOf = (word: string): string => (word.length < 5 ? word : `${stem(word)}-`);

const build = (): ReadonlyMap<string, readonly string[]> => {
  const concepts = new Map<string, string[]>();
  const put = (word: string, concept: string): void => {
    for (const form of new Set([word, rootOf(word)])) {
      const known = concepts.get(form) ?? [];
      if (!known.includes(concept)) concepts.set(form, [...known, concept]);
    }
  };
  for (const [concept, words] of Object.entries(wordsOfConcept)) for (const word of new Set(words.split(' '))) put(word, concept);
  for (const word of kin) put(word, 'kin');
  for (const word of organisations) put(word, 'carer');
  return concepts;
};

let table: ReadonlyMap<string, readonly string[]> | undefined;

/** What a word is about, in so far as it is one of ours; built when it is first asked for. */
export const conceptsOf = (word: string): readonly string[] => {
  table ??= build();
  return table.get(word) ?? table.get(rootOf(word)) ?? [];
};
