/** Cuts a text into sentences: at a full stop or question mark (with a closing quote or bracket) before white space, and at line ends. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?]["'”’)\]]?)\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => countWords(sentence) > 0);

/** Words as a reader counts them: something with a letter or digit; a `{variable}` is one. */
export const countWords = (sentence: string): number => sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
