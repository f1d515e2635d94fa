import type { Right } from '../../domain/understanding.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';

/** To object is to deny something that we do, of the person: here others do it, or it is done to others. */
const find = phraseBook(
  {
    ofOthers: [
      'niet dat ik/we/ze/zij/hij .. hem/haar/hen',
      'niet dat mijn/onze/ons <relative> .. hem/haar/hen/me',
      'mijn/onze/ons <relative> heeft/had/hebben geen profiel/profielen',
    ],
    ofOneself: [
      'ik kan/kon (het/er/dat/hem/haar/alles) niet (meer/goed/allemaal) volgen/bijhouden',
      '(het/dat/alles) niet (meer/goed) kan/kon volgen/bijhouden',
    ],
  },
  { relative: kin },
);

/** Rights that cannot be meant by what only sounds like them ("ik wil niet dat ze hem in een hokje stoppen", "ik kan het niet meer volgen"). */
export const notMeantOfUs = (forms: readonly string[]): readonly Right[] => {
  const hits = find(forms);
  if (hits.length === 0 || forms.includes('jullie')) return [];
  return hits.some(({ label }) => label === 'ofOneself') ? ['objection', 'withdraw_consent'] : ['objection'];
};
