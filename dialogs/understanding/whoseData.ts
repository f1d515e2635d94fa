import { isRight } from '../../domain/understanding.ts';
import type { Intent, Right, State } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { isGivenName } from './givenNames.ts';
import { withoutSentences } from './inquiry.ts';
import { hearWish } from './learned/hear.ts';
import { ownToo } from './ofRelative.ts';
import { kin } from './people.ts';
import { readIntents } from './readIntents.ts';

const data = '(?:dossier|\\p{L}*gegevens|data|account|gesprek|gesprekken|chat|chats|verslag|verslagen|adres|telefoonnummer)';
const named = new RegExp(`${data} van (?:de heer |de familie |mevrouw |meneer |mijnheer |mevr\\.? |mw\\.? |dhr\\.? )?([\\p{L}'-]+)`, 'giu');
const titled = /\bvan (?:de heer|de familie|mevrouw|meneer|mijnheer|mevr|mw|dhr)\b/i;
const aboutSelf = /\b(?:mijn|m'n|mn|mij|ondergetekende|ik ben|ik heet|mezelf|mijzelf)\b/i;
const notAName = new Set('jullie zorggenoot nn nationale sparklab mij mijn mezelf mijzelf u uw jou ons onze de het een'.split(' '));

/** The data of somebody who is named is asked for ("geef mij het dossier van Riet de Vries"), and nothing says that it is the writer. */
export const namesAnother = ({ text }: Message): boolean => {
  for (const match of text.matchAll(named)) {
    const [whole, name = ''] = match;
    const beside =
      text.slice(0, match.index).replace(/\b(?:geef|stuur|mail|toon|laat|vertel) (?:mij|me)\b/giu, '') +
      text.slice(match.index + whole.length);
    if (notAName.has(name.toLowerCase()) || aboutSelf.test(beside)) continue;
    if (titled.test(whole) || isGivenName(name)) return true;
  }
  return false;
};

/** What is asked about one's own data and what about those of another, of whoever asks both in one message. */
export interface Parted {
  own: Right[];
  other: Right[];
}

const rightsOf = (asked: readonly Intent[]): Right[] => asked.filter(isRight);

/** Parts a message by sentence where one of them is of one's own data; else all of it is asked for both. */
export const partedIn = (message: Message, state: State, asked: readonly Intent[]): Parted | undefined => {
  const all = rightsOf(asked);
  if (all.length === 0 || !ownToo.test(message.plain)) return undefined;
  const { forms } = message;
  const own = [...forms.join(' ').split('|')].findIndex((sentence) => ownToo.test(sentence));
  const ends = forms.flatMap((word, at) => (word === '|' ? [at] : []));
  const [from, to] = [own > 0 ? (ends[own - 1] ?? 0) + 1 : 0, ends[own] ?? forms.length];
  const words = forms.slice(from, to);
  if (ends.length === 0 || words.some((word) => kin.has(word))) return { own: all, other: all };
  const readOf = (part: Message): Right[] => rightsOf(readIntents(part, state, hearWish(part, state)).asked);
  const sentence = { ...message, words: message.words.slice(from, to), forms: words };
  const [mine, theirs] = [readOf(sentence), readOf(withoutSentences(message, [{ kind: 'question', from, to }]))];
  return mine.length > 0 && theirs.length > 0 ? { own: mine, other: theirs } : { own: all, other: all };
};
