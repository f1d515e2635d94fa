import { fold } from './clean.ts';
import { kin, organisations } from './people.ts';

export type FormSlot = 'name' | 'firstName' | 'surname' | 'phone' | 'email' | 'time' | 'situation' | 'relation';
/** What a label names, and whose it is when it says so. */
export interface Label {
  slot: FormSlot | undefined;
  owner: 'own' | 'other' | undefined;
}

const labelsOf: Readonly<Record<FormSlot, string>> = {
  name: 'naam',
  firstName: 'voornaam roepnaam',
  surname: 'achternaam familienaam',
  phone: 'tel telefoon telefoonnummer telefoonnr telnr telefoonnummers mobiel mobielnummer gsm nummer 06 06-nummer',
  email: 'mail email e-mail mailadres emailadres e-mailadres',
  time: 'tijd tijdstip moment belmoment bereikbaar bereikbaarheid wanneer beltijd',
  situation: 'situatie vraag hulpvraag verhaal probleem toelichting omschrijving uitleg bericht opmerking opmerkingen',
  relation: 'relatie verwantschap',
};
const slotOf: ReadonlyMap<string, FormSlot> = new Map(
  (Object.keys(labelsOf) as FormSlot[]).flatMap((slot) => labelsOf[slot].split(' ').map((word): [string, FormSlot] => [word, slot])),
);
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const others = set(
  'zorgvrager zorgvraagster client clienten patient hulpvrager hulpvraagster verzorgde naaste bewoner contactpersoon zorgbehoevende hulpbehoevende wijkverpleegkundige zijn haar hun',
);
/** The person who fills it in; a carer is that as well. */
const selves = set(
  'mijn eigen mezelf mijzelf ikzelf zorggever aanmelder indiener mantelzorger mantelzorgster aanvrager aanvraagster afzender ondergetekende invuller uw je jouw',
);
const fillers = set('de het een van der onze volledige gegevens contactgegevens beste om te bellen bel over voor mij');

const callers = set('contactpersoon casemanager wijkverpleegkundige');
/** A word for somebody who helps, from within the family or by profession. */
export const isHelper = (word: string): boolean => callers.has(word) || organisations.has(word);
/** Some word for somebody else. */
export const isOtherPerson = (word: string): boolean => others.has(word) || kin.has(word) || organisations.has(word);
const isSelf = (word: string) => selves.has(word);

/** The words of a label or of what stands in brackets behind it. */
export const labelWords = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '');

/** What some words name as a label; `undefined` when they are no label but part of a sentence. */
export const labelIn = (text: string): Label | undefined => {
  const words = labelWords(text);
  const isLabel = words.length > 0 && words.length <= 6;
  if (!isLabel || !words.every((word) => slotOf.has(word) || isOtherPerson(word) || isSelf(word) || fillers.has(word))) return undefined;
  const slot = words.map((word) => slotOf.get(word)).find((each) => each !== undefined);
  const person = words.includes('ikzelf') ? undefined : words.find(isOtherPerson);
  const owner = person === undefined ? (words.some(isSelf) ? 'own' : undefined) : 'other';
  const isNamed =
    slot !== undefined ||
    person !== undefined ||
    words.some((word) => word.endsWith('gegevens')) ||
    words.some((word) => isSelf(word) && word.length > 5);
  return isNamed ? { slot, owner } : undefined;
};
