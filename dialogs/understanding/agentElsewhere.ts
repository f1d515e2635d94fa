import { saidIn } from './reading.ts';
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

const erasing =
  /\b(?:wis\w*|gewist|verwijder\w*|weg\w*|verge\w+|vernietig\w*|schrap\w*|gooi\w*|delet\w*|kwijt|verdwijn\w*|verdwenen|opruim\w*|opgeruimd|uit|eruit|stop\w*|niets?|niks|geen|nooit|nergens|leeg\w*|af|los\w*|sluit\w*|gesloten|opheff\w*|hef|beeindig\w*|eraf|ongedaan|schoon\w*|spoor\w*|sporen)\b/;
const retelling = /\bniet (?:door|verder|over)?(?:vertel\w*|geef\w*|geven|stuur\w*|sturen)\b/;
const wishOfUs = /\bwil (?:ook )?dat (?:je|jullie)\b/;
const wantsOffers =
  /^(?:(?:ja|nee|toch|nou|oke|maar) )*(?:ik wil|graag|doe me|geef me|stuur me)(?: (?:toch|wel|graag|ook|maar|die|de|jullie|dan|nu|weer))* (?:aanbieding(?:en)?|reclame|de nieuwsbrief)(?: (?:wel|toch|graag|ontvangen|krijgen|hoor|van jullie))*$/;
const offers = new Set(['aanbieding', 'aanbiedingen', 'reclame', 'nieuwsbrief']);
const ofUse =
  /\b(?:gegevens|persoonsgegevens|dossier|data|gedeeld|del\w*|profiel\w*|volg\w*|analys\w*|gebruik\w*|reclame|bel\w*|email\w*|mail\w*)\b/;

/** Guesses that no word of the message speaks for: to erase in "ik wil dat jullie meedenken", to withdraw in "ik wil toch wel aanbiedingen". */
export const notMeantAtAll = (forms: readonly string[]): readonly Right[] => {
  if (!forms.some((word) => word.endsWith('wil') || offers.has(word))) return [];
  const said = saidIn(forms);
  if (wantsOffers.test(said)) return ['withdraw_consent', 'objection'];
  if (!wishOfUs.test(said) || (erasing.test(said) && !retelling.test(said))) return [];
  return ofUse.test(said) ? ['erasure'] : ['erasure', 'objection'];
};
