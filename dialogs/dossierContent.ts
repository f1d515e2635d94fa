import type { ContactField, NewDossier } from '../domain/dossier.ts';
import { contactFields } from '../domain/dossier.ts';
import { preferenceOf } from './preference.ts';
import type { Talk } from './talk.ts';

/** What the draft comes to as a dossier. `confirmed`: the person has seen and confirmed it. */
export const contentOf = (talk: Talk, confirmed: boolean): Pick<NewDossier, 'contact' | 'health'> => {
  const { draft, flags } = talk.memory;
  const answers = { ...stillStanding(talk), ...draft.answers };
  const given: ContactField[] = contactFields.filter((field) => answers[field] !== undefined);
  return {
    contact: {
      name: answers.name ?? null,
      phone: answers.phone ?? null,
      email: answers.email ?? null,
      bestTime: answers.bestTime ?? null,
      preference: preferenceOf({ ...draft, answers }),
      notGiven: [...draft.notGiven],
      unconfirmed: confirmed ? [] : given,
      notOwn: [...draft.notOwn],
      amendments: [],
    },
    health: {
      situation: answers.situation ?? null,
      relation: answers.relation ?? null,
      flags: confirmed || given.length === 0 ? [...flags] : [...flags, 'unconfirmed'],
      remarks: [...draft.remarks],
      amendments: [],
    },
  };
};

/** Of the answers before a fresh start those that were not left open since. */
const stillStanding = ({ memory: { draft } }: Talk): Partial<Record<ContactField, string>> =>
  Object.fromEntries(Object.entries(draft.earlier ?? {}).filter(([field]) => !draft.notGiven.some((left) => left === field)));
