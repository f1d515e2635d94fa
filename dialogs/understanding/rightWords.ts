import type { Right } from '../../domain/understanding.ts';

/** What a right is called: said so, it is that right and no other. */
const names: readonly (readonly [Right, RegExp])[] = [
  ['access', /\b(?:inzage|inzien)/i],
  ['erasure', /\b(?:wis|verwijder|vernietig|weggooi|schrap)|\b(?:gooi|mag|moet|alles)\b.{0,20}\bweg\b/i],
  ['rectification', /\b(?:verbeter|correctie|rectificatie)/i],
  ['restriction', /\b(?:beperk|blokk|bevrie[sz])/i],
  ['portability', /\b(?:overdra|overzet|meene)/i],
  ['objection', /\bbezwaar/i],
  ['complaint', /\bklacht/i],
];

/** The rights that a message names. */
export const rightsNamed = (text: string): Right[] => names.filter(([, named]) => named.test(text)).map(([right]) => right);

/** How a right is wished for in everyday words, which may also be about something else. */
const wishes: Partial<Record<Right, RegExp>> = {
  access: /\b(?:inzage|inzien|zien|kopie|opvragen|opvraag|overzicht|weten wie)\b/iu,
  erasure: /\b(?:wis|gewist|verwijder|weg|gooi|vernietig)\p{L}*/iu,
  rectification: /\b(?:verbeter|correct|rectif|aanpas|wijzig)\p{L}*|\bklop/iu,
  restriction: /\b(?:beperk|niet gebruiken)\p{L}*/iu,
  portability: /\b(?:overdra|meenem|overzet|overgezet)\p{L}*/iu,
  objection: /\bbezwaar\b/iu,
  withdraw_consent: /\b(?:toestemming|aanbieding|reclame)\p{L}*/iu,
};

/** Whether a message has a word for what it was guessed to ask. */
export const saysRight = (right: Right, text: string): boolean => wishes[right]?.test(text) ?? true;
