const none =
  /\b(?:ik)?zelf (?:doe|heb|geef|ben|gebruik|bezit) ik (?:\p{L}+ ){0,3}(?:niet|geen|niks|niets)(?! (?:idee|benul|flauw))\b|\bvan m(?:ij|ezelf) krijgt? (?:je|u|jullie|ge|gij) (?:er )?(?:geen|niks|niets)\b|\bik heb zelf (?:er )?(?:geen|niks|niets)\b|[,;] ?(?:maar )?(?:ik)?zelf niet\W*$/u;
const kept =
  /\b(?:(?:het|de) mijne|(?:dat|die) van m(?:ij|e)) (?:geef ik|krijgt? (?:je|u|jullie|ge)|blijft|hou(?:d|de)? ik) (?:\p{L}+ ){0,2}(?:niet|voor me|bij me)\b|\bhou(?:d)? (?:ik )?(?:het|de) mijne (?:liever )?(?:voor|bij) m(?:e|ij)\b|\b(?:(?:het|de) mijne|(?:dat|die) van m(?:ij|e)) hou(?:d)? ik (?:liever |maar |lekker )?voor m(?:e|ij|ezelf)\b/u;

/** Whether the writer says to keep their own number or address to themselves: whatever stands in the message is not theirs. */
export const keepsOwn = (plain: string): boolean => kept.test(plain);
/** Whether the writer has none, or gives none. */
export const deniesOwn = (plain: string): boolean => none.test(plain) || kept.test(plain);

const permitted =
  /\b(?:gebruik|bel|mail|app|neem) (?:dat|die|hem|haar|dan) ?(?:maar)?\b|\b(?:die|dat) mag (?:je|u|jullie) (?:gerust )?gebruiken\b/u;
/** Whether what stands there may be used instead. */
export const isPermitted = (plain: string): boolean => permitted.test(plain);
