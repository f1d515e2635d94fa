import type { Correctable } from '../../domain/understanding.ts';

/** What noted data is called, alone on a button or in a short answer. */
export const slotLabels: ReadonlyMap<string, Correctable> = new Map([
  ['naam', 'name'],
  ['voornaam', 'name'],
  ['achternaam', 'name'],
  ['nummer', 'phone'],
  ['06', 'phone'],
  ['email', 'email'],
  ['adres', 'email'],
  ['vraag', 'situation'],
  ['hulpvraag', 'situation'],
  ['verhaal', 'situation'],
  ['situatie', 'situation'],
  ['relatie', 'relation'],
]);

const courtesy = new Set('graag alsjeblieft mijn de het die dat ja nee even maar dan wil ik liever ook doe een'.split(' '));

/** The one thing a short message names, with nothing but courtesy around it ("telefoon graag"). */
export const labelAlone = (words: readonly string[]): Correctable | undefined => {
  const named = words.filter((word) => !courtesy.has(word));
  return named.length === 1 && words.length <= 6 ? slotLabels.get(named[0] ?? '') : undefined;
};
