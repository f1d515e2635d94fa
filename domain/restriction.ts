import { mask } from './masking.ts';
import { RuleError } from './ruleError.ts';

/**
 * What restricted data may be used for besides being kept, and nothing else (AVG art. 18(2)): with the consent of the person, for a legal claim, to
 * protect the rights of another, or for an important public interest.
 */
export const restrictionGrounds = ['consent', 'claim', 'rights', 'interest'] as const;
export type RestrictionGround = (typeof restrictionGrounds)[number];

/** A ground as it was stated, with the words on it. */
export interface Stated {
  ground: RestrictionGround;
  /** As it is kept. */
  text: string;
}

/** How each is written. */
const spellings: Readonly<Record<RestrictionGround, readonly string[]>> = {
  consent: ['consent', 'toestemming'],
  claim: ['claim', 'legal claim', 'rechtsvordering', 'rechtszaak', 'een rechtszaak'],
  rights: ['rights', 'rights of another', 'rechten', 'rechten van een ander'],
  interest: ['interest', 'public interest', 'algemeen belang', 'zwaarwegend algemeen belang'],
};
const groundOf = new Map(restrictionGrounds.flatMap((ground) => spellings[ground].map((spelling) => [spelling, ground] as const)));

/** The article may stand before it, and words after it. */
const article = /^art(?:ikel|\.)? ?18 ?(?:\(2\)|lid 2)(?: avg)? ?[:,]? ?/i;

/** @throws RuleError when it names none of the four grounds */
export const readGround = (given: string): Stated => {
  const text = given.replaceAll(/\s+/g, ' ').trim().replace(article, '');
  const [name = '', ...rest] = text.split(/ ?[:,] ?/);
  const ground = groundOf.get(name.toLowerCase());
  if (ground === undefined)
    throw new RuleError(
      'Name a ground of art. 18(2) AVG: consent (of the person), claim (a legal one), rights (of another person) or interest (an important public one); words may follow after a colon.',
    );
  const words = rest.length === 0 ? '' : mask(text.slice(name.length).replace(/^ ?[:,] ?/, '')).text;
  return { ground, text: `art. 18(2) ${ground}${words === '' ? '' : `: ${words}`}` };
};
