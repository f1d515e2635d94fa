import { isRight, type Right } from '../../domain/understanding.ts';

/** Whatever is asked beside something else, the classifier must be so sure of it, at least. */
export const leastFurther = 0.2;
/** And where all is said in one clause. */
export const leastInOne = 0.35;
/** Words of a complaint. */
export const complaining = /^(?:klacht\p{L}*|klaag|klagen|beklag)$/u;
/** A yes that was given once, or its end. */
const agreeing = /toestemming|akkoord|trek|getrokken|aanbieding|\bja\b|afmeld|aangemeld|ingeschreven/u;
/** Something is to be put right. */
const mending =
  /verbeter|corrig|rectif|aanpas|aangepas|wijzig|verander|klop|fout|verkeerd|onjuist|oude?\b|nieuw|bijgewerkt|bijwerk|updat|herstel|verhuis|moet|spel|artikel|\bart\b|haal|zet/u;
/** Of these letters of every kind sound; without a word of them the classifier must be so sure. */
/** Something is to be gone, or to be seen. */
const ending =
  /wis|verwijder|weg|verg[ae]|vernietig|schrap|gooi|delet|kwijt|verdw|ruim|\buit|eruit|stop|niets|niks|\bgeen|nooit|leeg|sluit|gesloten|heff|schoon|spo+r|los|streep|scheur|brand|snipper|\baf\b|eraf|door|bewaar|houd/u;
const seeing =
  /inza|zien|kijk|le+[sz]|weet|weten|\bwat\b|wie|welke|kopie|afschrift|overzicht|stuur|send|geef|toon|tonen|lijst|draai|opvra|dossier|ontvang|laat|krijg|stukken|verslag|notitie|aantekening|profiel|alles|\bart/u;
const wordsOf: Partial<Record<Right, RegExp>> = {
  complaint: complaining,
  withdraw_consent: agreeing,
  rectification: mending,
  erasure: ending,
  access: seeing,
};
const sureUnnamed = 0.75;

/** How sure the classifier must be of what is asked beside something else. */
export const leastFor = (label: Right | 'privacy_question', forms: readonly string[]): number => {
  if (!isRight(label)) return leastFurther;
  const words = wordsOf[label];
  return words === undefined || forms.some((word) => words.test(word)) ? leastFurther : sureUnnamed;
};
