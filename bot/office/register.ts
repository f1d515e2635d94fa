import { groupCompanies, type Purpose, purposes, register } from '../../domain/purposes.ts';
import type { Settings } from '../settings.ts';
import type { Line } from './lists.ts';

/** Whose data a purpose is about. */
const subjects: Readonly<Record<Purpose, readonly string[]>> = {
  hulpvraag: ['caregivers'],
  aanbiedingen: ['caregivers who are clients and gave consent'],
  gezondheid: ['caregivers', 'the people they care for, as far as caregivers tell of them'],
  verantwoording: ['caregivers', 'staff'],
  rechten: ['whoever asks for a right', 'whom they ask for'],
};

/** Who outside can get data (AVG art. 30(1)(d)). Each that did is in the log of recipients, by name. */
const recipients: Readonly<Record<Purpose, readonly string[]>> = {
  hulpvraag: [
    'parties that the person asked us to contact',
    'companies that carry the service out',
    'authorities where the law demands it',
  ],
  aanbiedingen: [],
  gezondheid: [],
  verantwoording: [],
  rechten: [],
};

/** How long (privacy statement, "Hoe lang bewaren wij jouw gegevens?"). */
const retention = (purpose: Purpose, { DRAFT_HOURS }: Settings): string => {
  switch (purpose) {
    case 'hulpvraag':
    case 'gezondheid':
      return `until the question is settled, three years after that at most; a conversation that was not handed in: ${DRAFT_HOURS} hours`;
    case 'aanbiedingen':
      return 'until consent is withdrawn';
    case 'verantwoording':
    case 'rechten':
      return 'as long as the dossier that it is about';
  }
};

/** Systems outside this process that hold or carry data, as far as the settings tell. Who runs them, and the contract, is the organisation's to add. */
const processors = ({ MONGODB_URI, SMTP_URL }: Settings): string[] => [
  ...(MONGODB_URI === undefined ? [] : ['the MongoDB replica set of MONGODB_URI']),
  ...(SMTP_URL === undefined ? [] : ['the mail server of SMTP_URL']),
];

const fieldsOf = (purpose: Purpose): string[] =>
  Object.entries(register).flatMap(([group, fields]) =>
    Object.entries(fields)
      .filter(([, of]) => of === purpose)
      .map(([field]) => `${group}.${field}`),
  );

/** The register of processing (AVG art. 30(1)), a purpose a line, out of the same tables that the store is built from. */
export const registerLines = (settings: Settings): Line[] =>
  (Object.keys(purposes) as Purpose[]).map((purpose) => ({
    controller: { name: 'Zorggenoot, an initiative of Sparklab B.V., part of NN Group N.V.', contact: 'info@zorggenoot.nl' },
    purpose,
    ground: purposes[purpose].ground,
    article: purposes[purpose].article,
    subjects: subjects[purpose],
    data: fieldsOf(purpose),
    recipients: recipients[purpose],
    // Sharing with NN Group is off; these are the companies that the statement names.
    sharing: { on: false, companies: groupCompanies },
    processors: processors(settings),
    transfers: [],
    retention: retention(purpose, settings),
    security: ['sealed with a key for each person (AES-256-GCM)', 'every reading by staff is written down', 'no personal data in logs'],
  }));
