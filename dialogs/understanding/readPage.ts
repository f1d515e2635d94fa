import type { Understanding } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';

const around = new Set(
  'de het een ik wil maar graag nu dan lees lezen ga gaan naar met van deel stuk hoofdstuk pagina bladzijde onderwerp ander andere keuze weer nog is zo dat was vraag toon laat zien alsjeblieft'.split(
    ' ',
  ),
);
const pages: ReadonlyMap<string, NonNullable<Understanding['page']>> = new Map([
  ...['volgende', 'volgend', 'verder', 'door', 'doorgaan', 'meer', 'next'].map((word): [string, 'next'] => [word, 'next']),
  ...['lijst', 'lijstje', 'overzicht', 'inhoud', 'inhoudsopgave', 'onderwerpen', 'menu'].map((word): [string, 'contents'] => [
    word,
    'contents',
  ]),
  ...['klaar', 'genoeg', 'sluiten', 'sluit', 'dicht', 'terug', 'uitgelezen', 'gelezen'].map((word): [string, 'done'] => [word, 'done']),
]);
const mostWords = 6;

/** Which page somebody who reads wants, when a short message says nothing else. */
export const readPage = ({ forms }: Message): Understanding['page'] => {
  const words = forms.filter((word) => word !== '|');
  if (words.length > mostWords) return undefined;
  const [wanted, ...more] = words.filter((word) => !around.has(word));
  return wanted === undefined || more.length > 0 ? undefined : pages.get(wanted);
};
