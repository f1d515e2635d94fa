import type { Intent } from '../../domain/understanding.ts';
import { type Asked, nothingAsked } from './asked.ts';
import { kin } from './people.ts';
import type { Message } from './clean.ts';
import { plainShapes } from './plainShapes.ts';

/** In a longer message more is said than this. */
const mostWords = 16;
const throwing =
  /\b(?:gooit|gooien|wil|wilt|heeft|maakt|is) (?:\S+ ){0,2}alles (?:weg|kwijt|leeg)\b|^(?:wij |we )?(?:alles|ons hele huis) (?:weg|kwijt) (?:bij|door|na|met) /;
const others = new Set(['hij', 'zij', 'ze', 'die', 'we']);
const ofData = /\b(?:gegevens|dossier|account|jullie|zorggenoot)\b/;
/** "Mijn moeder gooit alles weg": what a relative does at home. */
const isAtHome = ({ forms, plain: text }: Message): boolean =>
  throwing.test(text) &&
  !ofData.test(text) &&
  (text.startsWith('alles') || forms.slice(0, 3).some((word) => kin.has(word) || others.has(word)));

/** What a short message plainly does not ask, whatever its words are near to. */
const plainlyNot = (message: Message): readonly Intent[] => {
  const words = message.forms.filter((word) => word !== '|');
  if (words.length > mostWords) return [];
  const said = words.join(' ');
  const found = plainShapes.filter(({ said: shape, unless }) => shape.test(said) && !unless?.test(said)).flatMap(({ not }) => not);
  return isAtHome(message) ? [...found, 'erasure'] : found;
};

/** What was read, without what is plainly not asked. */
export const withoutPlainlyNot = (message: Message, read: Asked): Asked => {
  if (read.asked.length === 0) return read;
  const not = plainlyNot(message);
  const asked = read.asked.filter((intent) => !not.includes(intent));
  return asked.length === read.asked.length ? read : asked.length > 0 ? { ...read, asked } : nothingAsked;
};
