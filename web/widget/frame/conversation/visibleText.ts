const hidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text as it may be shown: line ends are line ends, half a character is "�", and what would steer the screen or turn the direction of
 * the text around is a box.
 */
export const visibleText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(hidden, (sign) => (sign === '\n' || sign === '\t' ? sign : '□'));
