import type { Answers, ContactField, NewDossier } from '../domain/dossier.ts';
import { contactFields } from '../domain/dossier.ts';
import type { Draft } from './memory.ts';
import { preferenceOf } from './preference.ts';
import type { Talk } from './talk.ts';
import { withCaution } from './withCaution.ts';

/** What the draft comes to as a dossier. `confirmed`: the person has seen and confirmed it. */
export const contentOf = (talk: Talk, confirmed: boolean): Pick<NewDossier, 'contact' | 'health'> => {
  const { draft, flags } = talk.memory;
  const answers = standing(draft);
  const given: ContactField[] = contactFields.filter((field) => answers[field] !== undefined);
  return {
    contact: {
      name: answers.name ?? null,
      phone: answers.phone ?? null,
      email: answers.email ?? null,
      bestTime: withCaution(answers.bestTime ?? null, draft),
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

/** What is known: the answers, and those before a fresh start that were not left open since. */
export const standing = ({ answers, earlier = {}, notGiven }: Draft): Answers => ({
  ...Object.fromEntries(Object.entries(earlier).filter(([field]) => !notGiven.some((left) => left === field))),
  ...answers,
});
