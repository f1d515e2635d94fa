import type { Right } from '../../domain/understanding.ts';
import type { Message, Word } from './clean.ts';

interface Named {
  right: Right;
  /** Place in the text. */
  at: number;
}

/** The rights by their names, as in a letter. */
export const nouns: ReadonlyMap<string, Right> = new Map<string, Right>([
  ...'inzage inzageverzoek kopie afschrift'.split(' ').map((word) => [word, 'access'] as const),
  ...'rectificatie correctie verbetering aanpassing wijziging aanvulling'.split(' ').map((word) => [word, 'rectification'] as const),
  ...'verwijdering wissing gegevenswissing vergetelheid vernietiging verwijderen wissen'
    .split(' ')
    .map((word) => [word, 'erasure'] as const),
  ['beperking', 'restriction'],
  ...'overdracht overdraagbaarheid dataportabiliteit portabiliteit gegevensoverdracht gegevensoverdraagbaarheid dataoverdracht'
    .split(' ')
    .map((word) => [word, 'portability'] as const),
  ['bezwaar', 'objection'],
  ['intrekking', 'withdraw_consent'],
  ['klacht', 'complaint'],
]);
/** These mean one's data without saying so. */
const sure =
  /\b(?:inzage|rectificatie|wissing|gegevenswissing|vergetelheid|dataportabiliteit|overdraagbaarheid|\p{L}{0,20}gegevens|data|dossier|avg|gdpr)\b/u;
const asking =
  /\b(?:wil|willen|wens|wensen|verzoek\p{L}*|vraag|vragen|eis|eisen|vorder|graag|hierbij|hiermee|bij deze|beroep|oefen\p{L}*|uitoefen\p{L}*|maak|dien|geef|recht op|krachtens|op grond|ingevolge|conform|doe)\b/u;

/** A decision of an authority, which has objections of its own. */
const ofOthers = /\b(?:gemeente|ciz|uwv|svb|zorgkantoor|indicatie|herindicatie|beschikking|rechtbank|wmo|wlz|pgb)\b/u;
const ours = /\b(?:avg|gdpr|jullie|zorggenoot|persoonsgegevens)\b/u;

/** Two rights or more by their names. One alone is read by its shape, with the words around it. */
const enumerated = ({ plain, words }: Message): Named[] => {
  const found: Named[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { plain: word, start } = words[at] as Word;
    const right = nouns.get(word);
    const before = words[at - 1]?.plain ?? '';
    if (right === undefined || before === 'geen' || before === 'niet' || words[at + 1]?.plain === 'niet') continue;
    if (!found.some((each) => each.right === right)) found.push({ right, at: start });
  }
  const isElsewhere = ofOthers.test(plain) && !ours.test(plain);
  return found.length > 1 && sure.test(plain) && !isElsewhere ? found : [];
};

/** The articles of the rights. */
export const byArticle: ReadonlyMap<number, Right> = new Map<number, Right>([
  [15, 'access'],
  [16, 'rectification'],
  [17, 'erasure'],
  [18, 'restriction'],
  [20, 'portability'],
  [21, 'objection'],
  [77, 'complaint'],
]);
const article =
  /\b(?:artikel(?:en|s)?|artt?)\b\.? {0,3}(\d{1,2}(?!\d)(?:(?:[ ,;&/()-]|\b(?:en|of|tot|met|met|tm|t\/m|lid|leden|sub|onder|onderdeel|artikel|artikelen|art)\b\.?|\b[a-h]\b|\d{1,2}(?!\d)){0,60}))/gu;
const otherLaw = /\b(?:wmo|wlz|zvw|bw|wgbo|grondwet|jeugdwet|participatiewet|cao|wetboek|polis|voorwaarden)\b/u;
const ourLaw = /\b(?:avg|gdpr|privacywet|verordening)\b/u;
const range = /(\d{1,2})\s*(?:t\/m|tm|tot en met|tot|-)\s*(\d{1,2})/gu;
const parts = /\b(?:lid|leden|sub|onder|onderdeel)\b\.? {0,2}(?:\d{1,2}|[a-h]\b)(?: {0,2}(?:,|en) {0,2}[a-h]\b)*|\(\d\)/gu;

const articlesIn = (list: string): number[] => {
  if (/^7\b/.test(list)) return [];
  const bare = list.replaceAll(parts, ' ');
  const spans = [...bare.matchAll(range)].flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to)];
    return [...byArticle.keys()].filter((number) => number >= first && number <= last);
  });
  return [...spans, ...[...bare.matchAll(/\d{1,2}/g)].map(([number]) => Number(number))];
};

const consentArticle = /\bart(?:ikel)?\b\.? {0,3}7 {0,2}(?:,? {0,2}lid {0,2}3|\(3\))/;

const spoken: ReadonlyMap<string, number> = new Map([
  ['vijftien', 15],
  ['zestien', 16],
  ['zeventien', 17],
  ['achttien', 18],
  ['twintig', 20],
  ['eenentwintig', 21],
  ['zevenenzeventig', 77],
]);
/** "Artikel vijftien". */
const inFigures = (plain: string): string =>
  plain.replaceAll(/\b(artikel|art\.?) ([a-z]{6,16})\b/g, (said, label: string, word: string) => {
    const number = spoken.get(word);
    return number === undefined ? said : `${label} ${number}`;
  });

/** The rights whose articles are cited (GDPR art. 7(3), 15-18, 20, 21, 77). */
const cited = ({ plain }: Message): Named[] => {
  if (!plain.includes('art') || (otherLaw.test(plain) && !ourLaw.test(plain))) return [];
  const found: Named[] = [];
  for (const match of inFigures(plain).matchAll(article)) {
    for (const number of articlesIn(match[1] ?? '')) {
      const right = byArticle.get(number);
      if (right !== undefined && !found.some((each) => each.right === right)) found.push({ right, at: match.index });
    }
  }
  const consent = consentArticle.exec(plain);
  if (consent) found.push({ right: 'withdraw_consent', at: consent.index });
  return found.toSorted((a, b) => a.at - b.at);
};

const shortest = 6;

/** In so few words a cited article says all that is asked. */
const mostBesideArticle = 14;

export interface NamedRights {
  /** In the order of asking: all of a list. */
  asked: Right[];
  /** Nothing else is asked. */
  isAll: boolean;
}

/** The rights that are asked by their names or articles. */
export const namedRights = (message: Message): NamedRights => {
  const { plain, words } = message;
  const isAsking = words.length <= shortest || asking.test(plain);
  const byArticles = isAsking ? cited(message) : [];
  const found = isAsking ? [...enumerated(message), ...byArticles] : [];
  return {
    asked: [...new Set(found.map(({ right }) => right))],
    isAll: byArticles.length > 0 && words.length <= mostBesideArticle,
  };
};
