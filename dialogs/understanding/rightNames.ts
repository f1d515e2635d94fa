import type { Right } from '../../domain/understanding.ts';
import { byArticle, nouns } from './namedRights.ts';

const those = (right: Right, words: string): (readonly [string, Right])[] => words.split(' ').map((word) => [word, right] as const);

/** How a right is named where it is not asked. */
const names: ReadonlyMap<string, Right> = new Map([
  ...nouns,
  ...those('access', 'kopietje uitdraai overzicht overzichtje'),
  ...those('restriction', 'bevriezing blokkade'),
  ...those('complaint', 'klachtje klachten'),
]);
/** What would be done. */
const deeds: ReadonlyMap<string, Right> = new Map([
  ...those('access', 'inzien inkijken bekijken zien lezen doorlezen'),
  ...those(
    'rectification',
    'verbeteren verbeterd corrigeren gecorrigeerd rectificeren aanpassen aangepast wijzigen gewijzigd veranderen veranderd',
  ),
  ...those(
    'erasure',
    'wis wissen gewist verwijder verwijderen verwijderd vernietig vernietigen vernietigd schrap schrappen geschrapt weggooien weggegooid weghalen weggehaald deleten',
  ),
  ...those('restriction', 'beperken beperkt bevriezen bevroren blokkeren geblokkeerd'),
  ...those('portability', 'overdragen overgedragen exporteren meenemen overzetten overgezet'),
  ...those('withdraw_consent', 'intrekken ingetrokken terugtrekken afmelden afgemeld uitschrijven uitgeschreven'),
  ...those('complaint', 'klagen beklagen'),
]);

/** The matching forms of words. */
export type Words = readonly string[];

export const articleAt = (words: Words, at: number): Right | undefined =>
  words[at - 1] === 'art' || words[at - 1] === 'artikel' ? byArticle.get(Number(words[at])) : undefined;
export const namedAt = (words: Words, at: number): Right | undefined => names.get(words[at] ?? '') ?? articleAt(words, at);
export const rightAt = (words: Words, at: number): Right | undefined => namedAt(words, at) ?? deeds.get(words[at] ?? '');
export const rightsIn = (words: Words): Right[] => words.flatMap((_, at) => rightAt(words, at) ?? []);
