import type { Said } from './answer.ts';

/** With whom data is shared, where it comes from, and what else it is used for. */
export const aboutSharing = {
  nnSharing: {
    kind: 'said',
    clauses: ['C16', 'C17', 'C22', 'C40'],
    text: 'Bedrijven van NN Group delen gegevens, onder andere voor analyses en aanbiedingen. Nooit meer dan daarvoor nodig is. Wat je deelt over gezondheid, gebruiken we alleen om jou te helpen.',
    besides: 'Je mag bezwaar maken.',
  },
  nnCompanies: {
    kind: 'said',
    clauses: ['C16', 'C18'],
    text: 'Vijf bedrijven delen gegevens met elkaar en met NN Group. Dat zijn Nationale-Nederlanden Levensverzekering Maatschappij, Nationale-Nederlanden Schadeverzekering Maatschappij en Nationale-Nederlanden Bank. Ook Distributie Zorgverzekeringen (Nationale-Nederlanden Zorg) en NN Zakelijke Diensten horen erbij.',
  },
  nnGround: {
    kind: 'said',
    clauses: ['C16', 'C19', 'C24'],
    text: 'De verklaring noemt een gerechtvaardigd belang (artikel 6 lid 1 sub f AVG). Dat is de grond voor delen binnen NN Group, analyses en pixels in e-mails.',
    besides: 'Je mag bezwaar maken.',
  },
  profiles: {
    kind: 'said',
    clauses: ['C20', 'C21', 'C40'],
    text: 'We kunnen een deel van je gegevens gebruiken voor analyses en voorspelmodellen. Ook kunnen we er klantgroepen of profielen mee maken. Wat je deelt over gezondheid, gebruiken we daar niet voor.',
    besides: 'Je mag bezwaar maken.',
  },
  pixels: {
    kind: 'said',
    clauses: ['C23', 'C24'],
    text: 'In onze e-mails staan onzichtbare plaatjes (tracking pixels). Daarmee zien we of je een e-mail opent. De verklaring noemt als grond een gerechtvaardigd belang (artikel 6 lid 1 sub f AVG).',
    besides: 'Je mag bezwaar maken.',
  },
  offers: {
    kind: 'said',
    clauses: ['C25', 'C26', 'C27', 'C28'],
    text: 'Aanbiedingen krijg je alleen als je klant bent en vooraf toestemming gaf. Bijvoorbeeld voor producten van Nationale-Nederlanden die bij je passen. Stoppen is makkelijk, zoals met de link onder een e-mail.',
    besides: 'Stoppen kan ook hier.',
  },
  refusing: {
    kind: 'said',
    clauses: ['C14', 'C25', 'C27'],
    text: 'Je gegevens gebruiken we om je vraag te beantwoorden. Toestemming voor aanbiedingen vragen we altijd vooraf.',
    besides: 'Nee zeggen mag, en je krijgt gewoon hulp. Toestemming moet vrij zijn: dat volgt uit de wet (artikel 7 AVG).',
    law: 'AVG art. 7(4)',
  },
  authorities: {
    kind: 'said',
    clauses: ['C33', 'C34', 'C35', 'C55'],
    text: 'We geven gegevens als de wet dat verplicht (artikel 6 lid 1 sub c AVG). Dat kan aan de Belastingdienst. In uitzonderlijke gevallen ook aan toezichthouders, politie, justitie of inlichtingendiensten.',
  },
  sources: {
    kind: 'said',
    clauses: ['C10', 'C47', 'C48', 'C49'],
    text: 'Van jou zelf: wat je invult op de website of door de telefoon vertelt. We kunnen ook openbare data ontvangen, en gegevens van marktonderzoekbureaus en partners. Alleen als zij die mogen geven.',
  },
  market: {
    kind: 'said',
    clauses: ['C47', 'C48'],
    text: 'We kunnen openbare data en data van marktonderzoekbureaus ontvangen. Daarmee controleren en verbeteren we onze data. We gebruiken die alleen als ze gegeven mogen worden, en niet voor andere doelen.',
  },
  partners: {
    kind: 'said',
    clauses: ['C48', 'C49'],
    text: 'We werken samen met partners, zoals bedrijven en ledenverenigingen. Van hen kunnen we gegevens ontvangen, om jou te helpen. Dat kan alleen als zij die mogen geven.',
    besides: 'Wat wij aan hen vertellen, staat er niet bij.',
  },
  outsiders: {
    kind: 'said',
    clauses: ['C39', 'C50', 'C55'],
    text: 'Contact met anderen hebben we als jij dat uitdrukkelijk vraagt. Soms is delen nodig voor onze hulp, of verplicht de wet het. Je spreekt een dienstverlener met geheimhoudingsplicht.',
  },
  recipients: {
    kind: 'said',
    clauses: ['C50', 'C51', 'C52', 'C53', 'C54', 'C55'],
    text: 'We kunnen gegevens geven aan NN Group en publieke diensten. Ook aan bedrijven die voor ons werken (verwerkers) of helpen bij een aanvraag. Alleen als dat nodig of verplicht is, bij gerechtvaardigd belang, of als jij het wilt. We verkopen niets door.',
  },
  selling: {
    kind: 'said',
    clauses: ['C51'],
    text: 'We verkopen je gegevens nooit door aan andere partijen.',
  },
  processors: {
    kind: 'said',
    clauses: ['C53', 'C62'],
    text: 'Andere bedrijven doen werk voor ons, in onze opdracht (verwerkers). We maken met hen afspraken in een verwerkersovereenkomst. Leveranciers kiezen we zorgvuldig uit.',
  },
  suppliersOfCare: {
    kind: 'said',
    clauses: ['C50', 'C54'],
    text: 'Een bedrijf dat helpt bij je aanvraag of een dienst, kan gegevens krijgen. Dat kan als het nodig is, of als jij het uitdrukkelijk vraagt.',
  },
} as const satisfies Record<string, Said>;
