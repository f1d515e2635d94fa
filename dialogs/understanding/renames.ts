import { isCapital } from './namePieces.ts';
import type { Reading } from './reading.ts';
import { spokenWords } from './reading.ts';

const asksContact: ReadonlySet<string> = new Set(['ask_phone', 'ask_email', 'ask_time']);
const ofName = /\b(?:naam|heet|noem\p{L}*|schrij\p{L}*|schreef|koosnaam|dubbel)\b/u;
const anew = /\b(?:niet|geen|maakt|het is|weer|zelf|fout|klopt|met|intussen|inmiddels|trouwens|eigenlijk)\b/;
/** "Niet Jeroen maar Jorien". */
const isContrast = (forms: readonly string[]): boolean => forms.includes('niet') && forms.includes('maar', forms.indexOf('niet'));
/** A correction is short; an account names its writer by the way. */
const longest = 16;

/**
 * A name that is given where it was asked before: nothing else is given, so that it puts right what was noted. In an account, and when all is
 * said, only where it speaks of the name.
 */
export const renames = ({ state, understanding: { slots }, message, name }: Reading): boolean => {
  if (slots.name === undefined || slots.phone !== undefined || slots.email !== undefined || slots.contactTime !== undefined) return false;
  if (message.text.includes('\n') || slots.name.endsWith('dag')) return false;
  if (asksContact.has(state)) return isCapital(slots.name) || !name.ok || name.announced;
  if (state === 'confirm_value' && isContrast(message.forms)) return true;
  return spokenWords(message).length <= longest && ofName.test(message.plain) && anew.test(message.plain);
};
