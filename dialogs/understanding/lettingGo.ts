import { saidIn } from './reading.ts';

const lettingGo =
  /^(?:nee )?(?:(?:(?:het|dat|dit) )?hoeft (?:al |dan |eigenlijk |echt |nu |toch )*niet(?: meer)?|(?:maar |nou |ik )?wil (?:ik )?(?:het|dat|dit) (?:al |dan |eigenlijk |nu )*toch (?:maar )?niet(?: meer)?)(?: hoor| bedankt| dankje)?$/;

/** "Het hoeft niet meer", and not a word of oneself. */
export const isLettingGo = (forms: readonly string[]): boolean => lettingGo.test(saidIn(forms));
