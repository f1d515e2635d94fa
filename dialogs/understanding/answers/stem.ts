const diminutive = /(?:tje|pje|je)s?$/;
const participle = /^ge(?!ge)([^aeiou].{2,}|[aeiou].{3,})[dt]$/;

/**
 * What the forms of a Dutch word have in common, roughly: endings go, long vowels and double consonants count once ("verkopen",
 * "verkoopt", "verkoop"). Meant for comparing, not for reading.
 */
export const stem = (word: string): string => {
  if (word.length < 4) return word;
  let rest = word.length > 5 ? word.replace(diminutive, '') : word;
  if (rest.length > 5) rest = rest.replace(participle, '$1');
  if (rest.length > 4) rest = rest.replace(/(?:en|e|s)$/, '');
  if (rest.length > 4) rest = rest.replace(/[dt]$/, '');
  if (rest.length > 4) rest = rest.replace(/e$/, '');
  return rest
    .replace(/([aeou])\1/g, '$1')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
};
