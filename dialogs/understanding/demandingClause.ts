import type { Right } from '../../domain/understanding.ts';
import type { Clause } from './clausesOf.ts';
import { kin } from './people.ts';
import { rightAt } from './rightNames.ts';

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Somebody wishes. */
const wishing = listOf('wil willen wens eis verlang verzoek vraag graag hierbij doe dien maak');
/** What is to be done, said as an order. */
const ordering = listOf('wis verwijder vernietig schrap delete geef stuur');
/** Whose data, or how soon: it changes nothing about the demand. */
const beside = listOf(
  'hallo hoi goedemorgen goedemiddag goedenavond goedendag dag beste team zorggenoot alsjeblieft nu direct meteen onmiddellijk gewoon even eens en dan ook nog ' +
    'bij deze zo snel spoedig mogelijk vandaag uiterlijk binnen uur uren dagen week weken werkdagen maand ik we wij me ons je jullie hier van over in een de het ' +
    'mijn onze al alle alles allemaal eigen volledig volledige compleet complete persoonlijke persoonsgegevens gegevens data dossier account ' +
    'op aan tot om te krijgen ontvangen hebben indienen recht beroep gebruik',
);
const data = listOf('gegevens persoonsgegevens data dossier account');
/** Rights that need no data beside them to be meant. */
const sure = listOf(
  'inzage inzageverzoek verwijdering wissing gegevenswissing vergetelheid rectificatie dataportabiliteit portabiliteit gegevensoverdracht bezwaar klacht',
);
const isNumber = (word: string): boolean => /^\d+$/.test(word);
const longest = 16;

/** The rights that a clause demands that says nothing else, so that what stands beside it cannot mean something else by it. */
export const rightsDemanded = ({ words, asks }: Clause): Right[] => {
  if (asks || words.length > longest) return [];
  const isOfData = words.some((word) => data.has(word));
  const first = words.find((word) => !beside.has(word)) ?? '';
  const isDemand = words.some((word) => wishing.has(word)) || (isOfData && ordering.has(first));
  if (!isDemand) return [];
  const isAll = words.every(
    (word, at) =>
      beside.has(word) || kin.has(word) || wishing.has(word) || ordering.has(word) || isNumber(word) || rightAt(words, at) !== undefined,
  );
  return isAll ? words.flatMap((word, at) => (isOfData || sure.has(word) ? (rightAt(words, at) ?? []) : [])) : [];
};
