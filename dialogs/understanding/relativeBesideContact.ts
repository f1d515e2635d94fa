import type { Message } from './clean.ts';
import { withoutAddresses } from './besideOwnData.ts';
import type { ContactData } from './contact.ts';
import type { Relation } from './people.ts';
import { weighRelatives } from './weighRelatives.ts';
import { weightiest } from './weightiest.ts';

/** Of an older generation: who is spoken of beside one's own number is hardly ever the one who helps. */
const elders: ReadonlySet<Relation> = new Set(['moeder', 'vader', 'ouders', 'grootouder', 'schoonouder']);
const uncles: ReadonlySet<string> = new Set(['oom', 'tante', 'ome', 'oudtante', 'oudoom']);
const needed = { elder: 2, other: 4 } as const;

/** "Ma" alone is Monday as often as somebody's mother. */
const isDay = ({ forms }: Message, at: number): boolean => forms[at] === 'ma' && !/^(?:mijn|onze|ons|van)$/.test(forms[at - 1] ?? '');
const lateOrMany = /\b(?:zaliger|overleden|allebei|beiden|met zijn (?:tweeen|drieen))\b/;

/**
 * Who receives the care, where a number, an address or a time was asked: an elder of whom it is told what number is theirs or when they sleep,
 * and anybody of whom it is told what ails them. Through whom one wants to be reached only helps (labels.md, slots).
 */
export const relativeBesideContact = (message: Message, { notOwn }: Pick<ContactData, 'notOwn'>): Relation | undefined => {
  if (notOwn.length > 0 || lateOrMany.test(message.plain)) return undefined;
  const rest = withoutAddresses(message);
  const told = weighRelatives(rest).filter(({ at, relation, weight }) => {
    if (isDay(rest, at)) return false;
    const isElder = elders.has(relation) || uncles.has(rest.forms[at] ?? '');
    return weight >= (isElder ? needed.elder : needed.other);
  });
  if (told.length === 0) return undefined;
  const [first, ...more] = new Set(weightiest(rest, told));
  return more.length === 0 ? first : undefined;
};
