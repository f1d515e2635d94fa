import type { Said } from './answer.ts';

const marketing = 'Tegen aanbiedingen mag bezwaar altijd, zonder reden. Dat volgt uit de wet (artikel 21 AVG).';
const marketingLaw = 'AVG art. 21(2)-(3)';

/** What a person can ask of us, and how. */
export const aboutRights = {
  rights: {
    kind: 'said',
    clauses: ['C66', 'C67', 'C68', 'C69', 'C70', 'C71', 'C72'],
    text: 'Je mag je gegevens zien (inzage), laten verbeteren of meenemen, en bezwaar maken. Wissen of beperken kan in sommige gevallen. Toestemming intrekken mag altijd.',
    besides: marketing,
    law: marketingLaw,
  },
  access: {
    kind: 'said',
    clauses: ['C66', 'C76', 'C77'],
    text: 'Je mag vragen welke gegevens we van je hebben (inzage). Neem daarvoor contact met ons op. We reageren zo snel mogelijk, en in ieder geval binnen een maand.',
    besides: 'Vragen kan ook hier in de chat.',
  },
  rectification: {
    kind: 'said',
    clauses: ['C67', 'C76', 'C77'],
    text: 'Klopt iets niet meer? Dan passen we het graag aan (rectificatie). Neem daarvoor contact met ons op. We reageren in ieder geval binnen een maand.',
    besides: 'Vragen kan ook hier in de chat.',
  },
  erasure: {
    kind: 'said',
    clauses: ['C68', 'C76', 'C77'],
    text: 'In sommige gevallen kun je ons vragen je gegevens te verwijderen (vergeten worden). Neem daarvoor contact met ons op. We reageren in ieder geval binnen een maand.',
    besides: 'Vragen kan ook hier in de chat.',
  },
  restriction: {
    kind: 'said',
    clauses: ['C69', 'C76', 'C77'],
    text: 'In sommige gevallen mag je vragen het gebruik van je gegevens te beperken (beperking). Neem daarvoor contact met ons op. We reageren in ieder geval binnen een maand.',
    besides: 'Vragen kan ook hier.',
  },
  portability: {
    kind: 'said',
    clauses: ['C70', 'C76', 'C77'],
    text: 'Je kunt een kopie van je gegevens krijgen (overdraagbaarheid). Of we geven ze door aan een andere partij. Vraag het ons. We reageren in ieder geval binnen een maand.',
    besides: 'Vragen kan ook hier.',
  },
  objection: {
    kind: 'said',
    clauses: ['C71', 'C76', 'C77'],
    text: 'Je kunt bezwaar maken tegen het gebruik van je gegevens. Neem daarvoor contact met ons op. We reageren in ieder geval binnen een maand.',
    besides: marketing,
    law: marketingLaw,
  },
  marketing: {
    kind: 'said',
    clauses: ['C71', 'C72'],
    text: 'Je hebt een recht van bezwaar, en je toestemming mag je altijd intrekken.',
    besides: `${marketing} We stoppen dan meteen. Typ "geen aanbiedingen".`,
    law: marketingLaw,
  },
  someCases: {
    kind: 'said',
    clauses: ['C68', 'C69', 'C71'],
    text: 'Wissen, beperken en bezwaar kunnen in sommige gevallen. Welke gevallen dat zijn, legt de verklaring niet uit.',
    besides: `${marketing} Meer weten? Typ "mens".`,
    law: marketingLaw,
  },
  withdrawal: {
    kind: 'said',
    clauses: ['C72', 'C73', 'C74', 'C75'],
    text: 'Intrekken mag altijd, bijvoorbeeld met een e-mail. Het geldt vanaf dan, niet voor eerder. Is er geen andere grond? Dan gebruiken we die gegevens niet meer, en verwijderen we ze.',
    besides: 'Intrekken kan ook hier, zonder reden.',
  },
  term: {
    kind: 'said',
    clauses: ['C76', 'C77'],
    text: 'Neem contact met ons op als je een recht wilt gebruiken. We reageren zo snel mogelijk, en in ieder geval binnen een maand.',
  },
  requests: {
    kind: 'said',
    clauses: ['C76', 'C77', 'C78'],
    text: 'Mail naar info@zorggenoot.nl. We reageren zo snel mogelijk, en in ieder geval binnen een maand.',
    besides: 'Je mag het ook hier zeggen. Dan geef ik het door aan een medewerker.',
  },
  complaint: {
    kind: 'said',
    clauses: ['C78', 'C79', 'C80'],
    text: 'Mail een klacht naar info@zorggenoot.nl. Je kunt ook altijd een klacht indienen bij de Autoriteit Persoonsgegevens.',
    besides: 'Een klacht mag je ook hier typen.',
  },
} as const satisfies Record<string, Said>;
