import type { Silent } from './answer.ts';

/** What people ask and the statement does not say. `other` stands for all that is not named. */
export const silences = {
  officer: {
    kind: 'silent',
    clauses: ['C78'],
    text: 'Er staat geen naam of functionaris in. Vragen over privacy kun je mailen naar info@zorggenoot.nl.',
  },
  reach: { kind: 'silent', clauses: ['C78'], text: 'Er staat wel een e-mailadres in: info@zorggenoot.nl.' },
  country: {
    kind: 'silent',
    clauses: ['C63'],
    text: 'Er staat geen land bij. Wel staat er dat de meeste gegevens binnen de Europese Unie staan.',
  },
  suppliers: { kind: 'silent', text: 'Er staan geen namen in van leveranciers of programma’s.' },
  recording: { kind: 'silent', text: 'Er staat niet in of iemand geluid of je stem bewaart.' },
  logs: {
    kind: 'silent',
    text: 'Hoe lang we je IP-adres en je bezoek aan de website bewaren, staat er niet in. Ook niet hoe lang we weten dat je een mail hebt geopend.',
  },
  chat: { kind: 'silent', text: 'De verklaring noemt deze chat niet.' },
  backups: { kind: 'silent', text: 'De verklaring noemt geen reservekopieën.' },
  unfinished: {
    kind: 'silent',
    text: 'De verklaring zegt niets over een vraag die je niet afmaakt. Deze chat wist zo’n gesprek vanzelf na een tijd.',
  },
  keeping: { kind: 'silent', text: 'Voor deze gegevens noemt de verklaring geen eigen bewaartijd.' },
  othersWay: {
    kind: 'silent',
    text: 'De verklaring zegt dit alleen van Zorggenoot. Hoe andere bedrijven en organisaties het doen, ook van NN Group, staat er niet in.',
  },
  minors: { kind: 'silent', text: 'De verklaring noemt geen leeftijd en zegt niets over kinderen.' },
  cared: {
    kind: 'silent',
    text: 'De verklaring zegt niet of iemand over wie je vertelt, bericht krijgt. Deel alleen wat nodig is, en liever geen namen.',
  },
  costs: {
    kind: 'silent',
    text: 'Uit de wet (AVG) volgt wel: een verzoek over je gegevens kost je in principe niets.',
    law: 'AVG art. 12(5)',
  },
  identity: {
    kind: 'silent',
    text: 'De verklaring zegt niets over hoe we nagaan wie je bent. Stuur geen kopie van je paspoort of ID-kaart in deze chat.',
  },
  extension: {
    kind: 'silent',
    text: 'Uit de wet (AVG) volgt: verlengen mag soms. Je hoort dat dan op tijd, met de reden.',
    law: 'AVG art. 12(3)',
  },
  refusal: {
    kind: 'silent',
    text: 'Uit de wet (AVG) volgt: wie een verzoek weigert, moet de reden geven. Je kunt dan een klacht indienen bij de Autoriteit Persoonsgegevens.',
    law: 'AVG art. 12(4)',
  },
  automatic: {
    kind: 'silent',
    text: 'De verklaring zegt niets over besluiten door een computer. Ik beslis niets over je. Ik geef je vraag door.',
  },
  ai: { kind: 'silent', text: 'De verklaring noemt geen chatbot en geen kunstmatige intelligentie.' },
  channels: { kind: 'silent', text: 'De verklaring zegt niets over meelezen op je werk, je apparaat of in een app.' },
  certificate: { kind: 'silent', text: 'De verklaring noemt geen keurmerk, certificaat of controle van buiten.' },
  insiders: { kind: 'silent', text: 'De verklaring zegt niet hoeveel mensen erbij kunnen, en niet of dat wordt bijgehouden.' },
  leak: {
    kind: 'silent',
    text: 'Uit de wet (AVG) volgt wel: een ernstig datalek moet worden gemeld. Denk je dat er nu iets mis is? Typ het hier.',
    law: 'AVG art. 33-34',
  },
  technique: { kind: 'silent', text: 'Zo precies beschrijft de verklaring de beveiliging niet.' },
  deceased: { kind: 'silent', text: 'De verklaring zegt niets over iemand die is overleden.' },
  representative: { kind: 'silent', text: 'De verklaring zegt niets over vragen namens iemand anders, zoals met een volmacht.' },
  specialGround: {
    kind: 'silent',
    text: 'De verklaring noemt voor gezondheid geen uitzondering uit artikel 9 AVG.',
  },
  special: { kind: 'silent', text: 'De verklaring zegt hier niets over. Deel alleen wat nodig is voor je vraag.' },
  names: { kind: 'silent', text: 'De verklaring noemt geen namen van partners of bureaus.' },
  employer: { kind: 'silent', text: 'De verklaring zegt niet wat een werkgever of partner van ons te horen krijgt.' },
  offerDetails: { kind: 'silent', text: 'Hoe vaak, hoe en van wie precies je iets krijgt, staat er niet in.' },
  consentDetails: { kind: 'silent', text: 'De verklaring zegt niet hoe lang toestemming geldt, en niets over een bewijs ervan.' },
  takeover: { kind: 'silent', text: 'De verklaring zegt niets over verkoop of faillissement van Zorggenoot.' },
  reporting: { kind: 'silent', text: 'De verklaring noemt geen meldcode, en geen melding van wat je over thuis vertelt.' },
  premium: { kind: 'silent', text: 'De verklaring zegt niets over je premie of over geweigerd worden voor een verzekering.' },
  liability: { kind: 'silent', text: 'De verklaring zegt niets over schade, geld of wie aansprakelijk is.' },
  cookieDetails: {
    kind: 'silent',
    text: 'De namen en bewaartijden van cookies staan er niet in. Voor cookies verwijst de verklaring naar het cookiestatement.',
  },
  device: { kind: 'silent', text: 'De verklaring noemt je camera, microfoon en locatie niet.' },
  training: { kind: 'silent', text: 'De verklaring zegt niets over het gebruik van gesprekken voor opleiding of onderzoek.' },
  listEnd: {
    kind: 'silent',
    clauses: ['C55'],
    text: 'De lijst met wie we gegevens delen, stopt na het woord ‘en’. Wat daarna moest komen, weet ik niet.',
  },
  contradiction: { kind: 'silent', text: 'De verklaring legt dat verschil niet uit. Ik kan het dus ook niet.' },
  wrongArticle: {
    kind: 'silent',
    text: 'Er staat sub b bij toestemming, zonder uitleg. De wet (AVG) noemt toestemming in artikel 6 lid 1 sub a.',
    law: 'AVG art. 6(1)(a)',
  },
  language: { kind: 'silent', text: 'De verklaring noemt geen andere talen en geen ander land.' },
  format: { kind: 'silent', text: 'Er staat niet in welke vorm een kopie heeft, of hoe vaak je mag vragen.' },
  careProvider: { kind: 'silent', text: 'De verklaring noemt geen wet voor zorgaanbieders en geen tuchtrecht.' },
  notice: { kind: 'silent', text: 'De verklaring zegt niet of je daar bericht van krijgt.' },
  other: { kind: 'silent' },
} as const satisfies Record<string, Silent>;
