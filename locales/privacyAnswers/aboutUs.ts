import type { Said } from './answer.ts';

/** Who we are, what we ask, why, and how long it stays. */
export const aboutUs = {
  general: {
    kind: 'said',
    whole: true,
    clauses: ['C05', 'C14', 'C16', 'C25', 'C38', 'C56'],
    text: 'We gebruiken je gegevens om je te helpen. Bedrijven van NN Group kunnen gegevens delen voor analyses. Aanbiedingen krijg je alleen als je ja zegt. Gezondheidsgegevens gebruiken we alleen om jou te helpen. We bewaren ze tot uiterlijk drie jaar nadat je vraag is afgerond.',
    besides: 'Meer lezen? Typ "privacyverklaring".',
  },
  who: {
    kind: 'said',
    clauses: ['C01', 'C02', 'C06'],
    text: 'Zorggenoot is een initiatief van Sparklab B.V. We zijn onderdeel van NN Group. Zorggenoot is verantwoordelijk voor je gegevens (verwerkingsverantwoordelijke). We houden ons aan de wet, zoals de AVG.',
  },
  address: {
    kind: 'said',
    clauses: ['C03', 'C78'],
    text: 'Ons adres is Prinses Beatrixlaan 35, 2595 AK in ’s-Gravenhage. Bij de Kamer van Koophandel (KvK) hebben we nummer 68034229. Mailen kan naar info@zorggenoot.nl.',
  },
  contact: {
    kind: 'said',
    clauses: ['C78', 'C76'],
    text: 'Heb je vragen over privacy, of wil je iets laten doen met je gegevens? Mail dan naar info@zorggenoot.nl.',
    besides: 'Vragen stellen kan ook hier in de chat.',
  },
  definition: {
    kind: 'said',
    clauses: ['C04', 'C11', 'C12'],
    text: 'Persoonsgegevens zijn gegevens die iets over jou vertellen, of die we aan jou kunnen koppelen. Bijvoorbeeld je naam, e-mailadres en telefoonnummer. Ook je vragen over mantelzorg horen erbij.',
  },
  version: {
    kind: 'said',
    clauses: ['C07', 'C08'],
    text: 'Dit is de versie van 1 mei 2023. De verklaring kan van tijd tot tijd veranderen. Bijvoorbeeld door een nieuwe wet, of als we anders met gegevens gaan werken.',
  },
  informed: {
    kind: 'said',
    clauses: ['C65', 'C05'],
    text: 'Je hebt recht op goede informatie over wat we met je gegevens doen. Die geven we met de privacyverklaring.',
    besides: 'Wil je die hier lezen? Typ "privacyverklaring lezen".',
  },
  purposes: {
    kind: 'said',
    clauses: ['C09', 'C14', 'C16', 'C20', 'C25', 'C35'],
    text: 'We gebruiken gegevens alleen voor vaste doelen. We beantwoorden je vraag. Bedrijven van NN Group delen gegevens en maken analyses. Aanbiedingen krijg je alleen met je toestemming. Soms verplicht de wet ons om iets te delen.',
  },
  asked: {
    kind: 'said',
    clauses: ['C14', 'C36', 'C46'],
    text: 'We vragen je naam, telefoonnummer, e-mailadres en een korte uitleg. Zo kunnen we je vraag beantwoorden. We hebben alleen gegevens die daarvoor nodig zijn.',
    besides: 'Je mag hier elke vraag overslaan.',
  },
  dossier: {
    kind: 'said',
    clauses: ['C13', 'C14', 'C43'],
    text: 'Je gegevens komen in een digitaal dossier. Daar staat bijvoorbeeld informatie in over het contact en je hulpvraag. We gebruiken ze om je vraag te beantwoorden of uit te voeren.',
  },
  phone: {
    kind: 'said',
    clauses: ['C13', 'C42', 'C43'],
    text: 'Van een telefoongesprek kunnen we informatie vastleggen. Die kan in je digitale dossier komen. Daar staat bijvoorbeeld informatie in over het contact en je hulpvraag.',
  },
  ground: {
    kind: 'said',
    clauses: ['C15'],
    text: 'We gebruiken je gegevens om een overeenkomst met jou voor te bereiden en uit te voeren. Dat is de wettelijke grond (artikel 6 lid 1 sub b AVG).',
  },
  health: {
    kind: 'said',
    clauses: ['C37', 'C38', 'C39', 'C40'],
    text: 'Wat je zelf deelt over gezondheid, gebruiken we alleen om je goed te helpen. Niet voor andere doelen. We behandelen het zeer vertrouwelijk. Je spreekt altijd een dienstverlener met geheimhoudingsplicht.',
    besides: 'Ik ben zelf een computer.',
  },
  secrecy: {
    kind: 'said',
    clauses: ['C13', 'C39', 'C61'],
    text: 'Je gegevens komen in een dossier. Je spreekt een dienstverlener met geheimhoudingsplicht. Ook al onze medewerkers moeten geheimhouden wat ze weten.',
    besides: 'Ik ben zelf een computer.',
  },
  policy: {
    kind: 'said',
    clauses: ['C41'],
    text: 'Polisgegevens van je zorgverzekering gebruiken we alleen als dat nodig is voor onze hulp.',
    besides: 'In deze chat vraag ik er niet naar.',
  },
  minimal: {
    kind: 'said',
    clauses: ['C17', 'C46'],
    text: 'We hebben alleen de gegevens die nodig zijn voor je hulpvraag. Ook binnen NN Group gebruiken we nooit meer dan nodig is.',
  },
  website: {
    kind: 'said',
    clauses: ['C31', 'C44', 'C45'],
    text: 'We zien bijvoorbeeld welke pagina’s je bezoekt en wat je zoekt. Ook gebruiken we je IP-adres. Gegevens uit analytische en marketingcookies koppelen we niet aan je andere gegevens.',
  },
  cookies: {
    kind: 'said',
    clauses: ['C29', 'C30', 'C31', 'C32'],
    text: 'Functionele cookies zijn nodig voor de website. Gegevens uit andere cookies (analyse, marketing) koppelen we niet aan je andere gegevens. Voor een deel geef je toestemming in de cookiebanner.',
  },
  retention: {
    kind: 'said',
    clauses: ['C56', 'C57'],
    text: 'We bewaren je gegevens uiterlijk drie jaar nadat je vraag is afgerond (bewaartermijn). Vóór het einde van die tijd verwijderen we ze, of maken we ze anoniem.',
  },
  security: {
    kind: 'said',
    clauses: ['C58', 'C59', 'C60', 'C61'],
    text: 'We moeten je gegevens goed beveiligen (artikel 32 AVG). Wat je op de website invult, wordt versleuteld verstuurd. De gegevens staan onder meer op een goed beveiligde server. Al onze medewerkers moeten geheimhouden wat ze weten.',
  },
  where: {
    kind: 'said',
    clauses: ['C62', 'C63', 'C64'],
    text: 'De meeste gegevens staan binnen de Europese Unie. Voor gegevens daarbuiten zorgen we voor goede bescherming, bijvoorbeeld met speciale contracten (standard contractual clauses). Leveranciers van onze applicaties kiezen we zorgvuldig uit.',
  },
} as const satisfies Record<string, Said>;
