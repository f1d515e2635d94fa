import type { Right } from '../domain/understanding.ts';
import type { Asking } from './asking.ts';
import type { Registered } from './memory.ts';
import { clean } from './understanding/clean.ts';
import { kin } from './understanding/people.ts';

/** Words that say that something is asked, and not what it is about. */
const general =
  /^(?:klacht|klach|klage|bezwaa|indien|maken|maak|heb|hebben|graag|jullie|mijn|gegeve|persoo|dossie|datale|gelekt|echt|hoor|steeds|nogmaa|opnieu|weer|moeten|moet|kunnen|zouden|willen|wilde|worden|wordt|wijzig|aanpas|verbet|correc|rectif|klopt|kloppe|verkee|onjuis|foute|fouten|staat|staan|tegen|over|omdat|want|maar|deze|dit|dat|daar|hier|waar|voor|naar|niet|geen|alles|allema|namens|verzoe|vraag|inzage|verwij|wissen|zijn|haar|heeft|waren|gewees|nog|ook|toch|alstub|alsjeb|gewoon|alleen|iemand|anders|ander|andere|zorgge|verwer|gebrui|langs|deze|weten|zien|krijg|kreeg|jouw|meer|veel|heel|erg|vandaag|melden|meld|doorge|email|bericht)/u;
const stem = 6;
const mostKept = 60;

/** What a message is about, as the beginnings of its own words; whoever it is about in full. */
export const subjectOf = (text: string): string[] => {
  const words = clean(text).forms.map((word) => (kin.has(word) ? word : word.slice(0, stem)));
  return [...new Set(words.filter((word) => kin.has(word) || (word.length > 3 && !general.test(word))))].slice(0, mostKept);
};

/** Speaks of what was asked before. */
const refersBack =
  /\b(?:(?:mijn|die|deze|dat|dit|de|het) (?:vorige |eerdere )?(?:klacht|bezwaar|verzoek|aanvraag|melding)|nogmaals|zoals (?:ik|gezegd)|nog steeds|dat bedoel|ik bedoel|het gaat (?:om|over))\b/i;
const another = /\b(?:nog een|een andere?|een tweede|tweede|nieuwe?) (?:\p{L}+ )?(?:klacht|bezwaar|verzoek|datalek|lek|melding)\b/iu;

const ofOneMatter: ReadonlySet<Right> = new Set(['complaint', 'rectification', 'objection']);
/** One person may ask more than one thing about it. */
export const isOfOneMatter = (right: Right): boolean => ofOneMatter.has(right);
/** From here on the words of a message are its own. */
const ownShare = 0.5;

/** Whether a message with these words is about something else than a request of before, for a right that both ask. */
export const isAboutElse = (text: string, { about, isLeak }: Asking, right: Right, before: Registered): boolean => {
  const known = before.subject ?? [];
  const now = subjectOf(text);
  const fresh = now.filter((word) => !known.includes(word));
  // Of somebody else: another person.
  if (about === 'other' && known.some((word) => kin.has(word)) && fresh.some((word) => kin.has(word))) return true;
  if (!isOfOneMatter(right) && !isLeak) return false;
  if (another.test(text)) return true;
  if (text.trimEnd().endsWith('?') || refersBack.test(text) || known.length === 0) return false;
  return fresh.length > 0 && fresh.length / now.length > ownShare;
};
