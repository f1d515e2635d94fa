import { RuleError } from './ruleError.ts';
import type { Right } from './understanding.ts';

const lettersTo = (last: string): string[] => 'abcdefghij'.split('').filter((letter) => letter <= last);
const each = (paragraph: string, last: string): string[] => lettersTo(last).map((letter) => `${paragraph}(${letter})`);

/**
 * On what every right can be refused: who it is about cannot be known, or not be made sure of (AVG art. 11(2), 12(2), 12(6)), it is plainly unfounded
 * or excessive (12(5)), or the law restricts it (23, and its articles in the UAVG, 41 to 47).
 */
const ofAll = ['11(2)', '12(2)', '12(5)', '12(5)(a)', '12(5)(b)', '12(6)', '23', '23(1)', ...each('23(1)', 'j')];

/** On what each can be refused besides; a complaint, on what was kept of what it says was broken. A withdrawal of consent never is (AVG art. 7(3)). */
const ofOne: Readonly<Record<Right, readonly string[]>> = {
  access: ['15(4)'],
  rectification: ['16'],
  erasure: ['17(1)', ...each('17(1)', 'f'), ...each('17(3)', 'e')],
  restriction: ['18(1)', ...each('18(1)', 'd')],
  portability: ['20(1)', ...each('20(1)', 'b'), '20(2)', '20(3)', '20(4)'],
  objection: ['21(1)', '21(6)'],
  complaint: ['5', '5(1)', '6', '6(1)', '9', '9(2)', '13', '14', '24', '25', '28', '32', '33', '34'],
  withdraw_consent: [],
};
/** For who names none of them: the ones with a letter are many, and are in the paragraph before them. */
const shown = (right: Right): string[] =>
  [...ofOne[right], ...ofAll].filter((article, _at, all) => !/\([a-z]\)$/.test(article) || !all.includes(article.slice(0, -3)));

/** Whether it is one of the articles with which the UAVG restricts rights, whichever part of it is named. */
const isOfUavg = /^4[1-7](?:\(\d\))?(?:\([a-j]\))?$/;

const ordinals = new Map(['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde'].map((word, at) => [word, String(at + 1)]));
const heads: ReadonlySet<string> = new Set(['art', 'artikel', 'article']);
/** Say nothing of which article it is. */
const fillers: ReadonlySet<string> = new Set(['lid', 'onder', 'onderdeel', 'sub', 'letter', 'van', 'de']);
const laws: ReadonlySet<string> = new Set(['avg', 'gdpr', 'uavg', 'uitvoeringswet']);

/** An article in one spelling. */
interface Article {
  /** As "17(3)(b)". */
  number: string;
  isUavg: boolean;
}

/** "art. 17(3)(b)", "artikel 17 lid 3 onder b AVG" and "artikel 17, derde lid, onderdeel b" are one; undefined where it is no article. */
const articleIn = (text: string): Article | undefined => {
  const [head = '', ...words] = text.match(/\p{L}+|\d+|[^\s\p{L}\d.,():]/gu) ?? [];
  if (!heads.has(head)) return undefined;
  const isUavg = words.includes('uavg') || words.includes('uitvoeringswet');
  const parts = words.filter((word) => !fillers.has(word) && !laws.has(word)).map((word) => ordinals.get(word) ?? word);
  const shape = parts.map((part) => (/^\d{1,3}$/.test(part) ? 'n' : /^[a-j]$/.test(part) ? 'l' : '?')).join('');
  if (!['n', 'nn', 'nl', 'nnl'].includes(shape)) return undefined;
  const [article = '', ...rest] = parts;
  return { number: article + rest.map((part) => `(${part})`).join(''), isUavg };
};

const canCarry = (right: Right, { number, isUavg }: Article): boolean =>
  isUavg ? isOfUavg.test(number) : ofAll.includes(number) || ofOne[right].includes(number);

/** Several are named one after the other. */
const between = /(?:,|;|\ben\b|\band\b)\s*(?=art)/;
/** What stands between several, as they are kept. */
const and = ' en ';
const uavg = ' UAVG';

/**
 * The articles on which a right is refused, in one spelling: "art. 17(3)(b)", "art. 41 UAVG" (AVG art. 12(4)).
 * @throws RuleError that names those on which it can be, when one of them cannot carry that
 */
export const refusalGround = (right: Right, given: string): string => {
  const articles = given.normalize('NFKC').toLowerCase().trim().split(between).map(articleIn);
  const known = articles.filter((article) => article !== undefined && canCarry(right, article));
  if (known.length < articles.length)
    throw new RuleError(
      `Name the article that it rests on; ${right} can be refused on art. ${shown(right).join(', ')} AVG or art. 41 to 47 UAVG (AVG art. 12(4)).`,
    );
  return known.map((article) => `art. ${article?.number}${article?.isUavg ? uavg : ''}`).join(and);
};

/** The articles of a ground by the law that they stand in, as the person is told. */
export const articlesOf = (ground: string): Record<'avg' | 'uavg', string | null> => {
  const articles = ground.split(and);
  const of = (isUavg: boolean): string | null =>
    articles
      .filter((article) => article.endsWith(uavg) === isUavg)
      .map((article) => article.replace(uavg, ''))
      .join(and) || null;
  return { avg: of(false), uavg: of(true) };
};
