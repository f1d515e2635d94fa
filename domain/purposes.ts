import type { ConsentProof } from './consent.ts';
import type { Entry, Line } from './conversation.ts';
import type { DossierContact, DossierHealth } from './dossier.ts';
import type { HandoffDetail } from './handoff.ts';
import type { Passing } from './recipient.ts';
import type { RequestLetter, RequestParties, StepRemark } from './request.ts';
import type { StaffCard } from './staff.ts';

/**
 * The register of purposes (AVG art. 5(1)(b) and 6; privacy statement, "Waarom verwerken wij persoonsgegevens?").
 * Each stored field names one; a field that names none does not compile.
 */
export const purposes = {
  /** Answering the question somebody asked (statement: "Om je van dienst te kunnen zijn"). */
  hulpvraag: { ground: 'contract', article: '6(1)(b)' },
  /** Offers, only after consent. The statement cites 6(1)(b); consent is 6(1)(a). */
  aanbiedingen: { ground: 'consent', article: '6(1)(a)' },
  /** Data about health: only to help (statement: "De gegevens worden niet verwerkt voor andere doeleinden"). */
  gezondheid: { ground: 'health', article: '9(2)' },
  /** Showing afterwards that the law was kept (AVG art. 5(2), 7(1)). */
  verantwoording: { ground: 'legal', article: '6(1)(c)' },
  /** Answering a request about somebody's rights (AVG art. 12; statement: "Welke rechten heb je?"). */
  rechten: { ground: 'legal', article: '6(1)(c)' },
} as const;
export type Purpose = keyof typeof purposes;

type Register<T> = Readonly<Record<keyof T, Purpose>>;

export const register: {
  contact: Register<DossierContact>;
  health: Register<DossierHealth>;
  proof: Register<ConsentProof>;
  detail: Register<HandoffDetail>;
  letter: Register<RequestLetter>;
  parties: Register<RequestParties>;
  remark: Register<StepRemark>;
  passing: Register<Passing>;
  card: Register<StaffCard>;
  line: Register<Line>;
  entry: Register<Entry>;
} = {
  contact: {
    name: 'hulpvraag',
    phone: 'hulpvraag',
    email: 'hulpvraag',
    bestTime: 'hulpvraag',
    preference: 'hulpvraag',
    notGiven: 'hulpvraag',
    unconfirmed: 'hulpvraag',
    notOwn: 'hulpvraag',
    amendments: 'hulpvraag',
  },
  health: { situation: 'gezondheid', relation: 'gezondheid', flags: 'gezondheid', remarks: 'gezondheid', amendments: 'gezondheid' },
  proof: { text: 'verantwoording', answer: 'verantwoording', messageId: 'verantwoording' },
  detail: { words: 'gezondheid', contactOnlyAfterConsult: 'gezondheid' },
  letter: { text: 'rechten', flags: 'rechten' },
  parties: { requester: 'rechten', opens: 'rechten', unopened: 'rechten', isSubject: 'rechten', subject: 'rechten' },
  remark: { text: 'rechten' },
  passing: { name: 'verantwoording', fields: 'verantwoording', reason: 'verantwoording', ground: 'verantwoording', told: 'verantwoording' },
  card: { name: 'verantwoording', email: 'verantwoording' },
  line: {
    id: 'hulpvraag',
    text: 'gezondheid',
    replyToId: 'hulpvraag',
    actions: 'hulpvraag',
    clientActivityId: 'hulpvraag',
  },
  entry: {
    type: 'hulpvraag',
    text: 'gezondheid',
    masked: 'verantwoording',
    clientActivityId: 'hulpvraag',
    lapsed: 'hulpvraag',
    receivedAt: 'verantwoording',
    form: 'gezondheid',
  },
};

/** The companies of NN Group that the privacy statement names as those that may make offers. */
export const groupCompanies = [
  'Nationale-Nederlanden Levensverzekering Maatschappij N.V.',
  'Nationale-Nederlanden Schadeverzekering Maatschappij N.V.',
  'Nationale-Nederlanden Bank N.V.',
  'Distributie Zorgverzekeringen B.V. (Nationale-Nederlanden Zorg)',
  'NN Zakelijke Diensten B.V.',
] as const;
