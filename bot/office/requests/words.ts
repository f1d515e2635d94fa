import { mask } from '../../../domain/masking.ts';
import { RuleError } from '../../../domain/ruleError.ts';

const something = /[\p{L}\p{N}]/u;

/** What staff write, without numbers that may not be kept. @throws RuleError when it says nothing */
export const wordsOf = (text: string, what: string): string => {
  const words = mask(text.trim()).text;
  if (!something.test(words)) throw new RuleError(`Say ${what}.`);
  return words;
};
