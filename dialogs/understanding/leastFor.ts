import { isRight, type Right } from '../../domain/understanding.ts';

/** Whatever is asked beside something else, the classifier must be so sure of it, at least. */
export const leastFurther = 0.3;
/** Words of a complaint. */
export const complaining = /^(?:klacht\p{L}*|klaag|klagen|beklag)$/u;
/** A yes that was given once, or its end. */
const agreeing = /toestemming|akkoord|trek|getrokken|aanbieding|\bja\b|afmeld|aangemeld|ingeschreven/u;
/** Something is to be put right. */
const mending =
  /verbeter|corrig|rectif|aanpas|aangepas|wijzig|verander|klop|fout|verkeerd|onjuist|oude?\b|nieuw|bijgewerkt|bijwerk|updat|herstel|verhuis|moet|spel|artikel|\bart\b|haal|zet/u;
/** Of these letters of every kind sound; without a word of them the classifier must be so sure. */
const wordsOf: Partial<Record<Right, RegExp>> = { complaint: complaining, withdraw_consent: agreeing, rectification: mending };
const sureUnnamed = 0.75;

/** How sure the classifier must be of what is asked beside something else. */
export const leastFor = (label: Right | 'privacy_question', forms: readonly string[]): number => {
  if (!isRight(label)) return leastFurther;
  const words = wordsOf[label];
  return words === undefined || forms.some((word) => words.test(word)) ? leastFurther : sureUnnamed;
};
