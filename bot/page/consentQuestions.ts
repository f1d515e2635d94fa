import { listed } from '../../dialogs/listed.ts';
import type { ConsentPurpose } from '../../domain/consent.ts';
import type { HouseRules } from '../../domain/houseRules.ts';
import { groupCompanies } from '../../domain/purposes.ts';
import { page, type PageKey } from '../../locales/page.ts';

/** The questions of consent on the form. */
export const questions = {
  offers: { question: 'form.label.offers', what: 'form.offers.what' },
  health: { question: 'form.label.health', what: 'form.health.what' },
} as const satisfies Record<ConsentPurpose, { question: PageKey; what: PageKey }>;

export const companies = listed(groupCompanies);

/** The questions word for word as they are shown, for the proof of an answer (AVG art. 7(1)). */
export const consentWording = ({ contactMail }: HouseRules): Record<ConsentPurpose, string> => {
  const shown = ({ question, what }: { question: PageKey; what: PageKey }): string =>
    `${page[question]}\n${page[what]}`.replaceAll('{companies}', companies).replaceAll('{mail}', contactMail);
  return { offers: shown(questions.offers), health: shown(questions.health) };
};
