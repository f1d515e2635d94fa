const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What an answer to a yes/no question comes down to. */
export type Verdict = 'yes' | 'no' | 'doubt' | 'none';

const yesWords = set(
  'ja jazeker jawel yes yep jep jup joa jaja zeker natuurlijk tuurlijk uiteraard absoluut graag akkoord prima inderdaad jahoor jadoemaar jao jo yess',
);
const noWords = set('nee neen nope no nein neuh nah noppes nee-hoor neehoor nooit');

/** "ja" in its many forms. */
export const isYesWord = (word: string): boolean => yesWords.has(word) || /^j+a+h?a?$/.test(word);
/** What a sign alone says. */
export const signIn = (text: string): Verdict => {
  if (/^[\s\p{P}]*(?:👍|👌|✅|🆗|☑|✔|🙂|😊)/u.test(text)) return 'yes';
  return /^[\s\p{P}]*(?:👎|❌|🚫|✖)/u.test(text) ? 'no' : 'none';
};
/** "nee" in its many forms. */
export const isNoWord = (word: string): boolean => noWords.has(word) || /^ne+[nu]?$|^neuh?$|^n[aeo]h+$/.test(word);
/** A yes that will do where nothing hangs on it. */
export const isEasyYes = (word: string): boolean =>
  isYesWord(word) || /^(?:ok|oke|okee|okay|oki|okido|okidoki|goed|yup|uhu|aha|doen)$/.test(word);
