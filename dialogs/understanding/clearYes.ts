import { commonWords } from './commonWords.ts';
import { phraseBook } from './phrases.ts';
import { isYesWord } from './yesNo.ts';

const shapes = {
  /** Says yes to what was asked by itself. */
  yes: [
    'is (voor/wat) (me) (betreft) (helemaal/heel/zeker/natuurlijk/wel/ook) goed/prima/akkoord',
    'voor/van me is dat/het goed/prima/akkoord',
    'doe maar/mar (gewoon)',
    '(mijn) toestemming gegeven',
    'zet me (er) maar (gerust) op/bij',
    'ik teken ervoor',
    'zeker doen',
    'met (alle) genoegen/plezier',
    'doe dat/het/ze/die maar (gewoon)',
    'stuur/stuurt/email (ze/die/dat/het) maar (gerust) (op/toe)',
    'stuur/email (me) ze/die (maar) (gerust) (op/toe)',
    'stuur/email (me) de/die/deze aanbiedingen (maar) (op/toe)',
    'ik wil (ze/dat/het/die/de) (aanbiedingen) (heel) graag/wel (ze/die/de) (aanbiedingen) (krijgen/ontvangen/hebben)',
    'ik wil (ze/die/de/deze/jullie) (aanbiedingen) (wel/graag) krijgen/ontvangen',
    'dat/die/ze/het wil ik (heel) graag/wel',
    'wil ik (dat/ze/die/het) (heel) graag',
    'geef (ik) (hierbij/hiermee/graag/jullie/je) (graag/hierbij/hiermee) (mijn) toestemming',
    'ga (ik) (er/daar/hier) (ermee/hiermee/daarmee) akkoord (mee/ermee)',
    'ben (ik) het (er/daar) (helemaal) mee/ermee eens',
    'lijkt me (dat/het) (een) (heel/erg/wel/hartstikke/ook) leuk/goed/fijn/prima/super/interessant/handig (plan/idee)',
    'vind (ik) (dat/het/die) (heel/wel/erg/hartstikke) goed/prima/leuk/fijn/super',
    'je/jullie mag/mogen (me) (ze/die/de) aanbiedingen (wel/maar/gerust) sturen/mailen/toesturen/opsturen',
    'heb (ik) (er/daar) (wel/zeker) interesse (in/voor)',
    'lijkt me (dat) (wel) wat/iets',
    'ik sta (er/daar/daarvoor/ervoor) (wel) (voor) open (voor)',
    'daar sta ik (wel) (voor) open (voor)',
    'heel graag',
    'graag (zelfs)',
  ],
  /** Goes with a yes. */
  beside: [
    'hoor/alsjeblieft/top/super/fijn/leuk/prima/mooi/wel/zeker/gewoon/dus/maar $',
    'hoor/alsjeblieft/top/super/fijn/leuk/prima/mooi/zeker/helemaal/volledig/hartstikke/heel/erg/meid/schat/lieverd/eh/ehm/uh/oh/o',
    'alvast',
    'mevrouw/meneer/jongen/jong/amai',
    'dat/die/ze/het wil ik (wel)',
    'dat ik dat/het/die/ze wil',
    'met mijn email',
    'goed/prima/leuk/mooi/fijn idee/plan',
    'natuurlijk/tuurlijk/jazeker/zeker/uiteraard/absoluut wil ik dat/ze/die/het',
    'natuurlijk/tuurlijk/jazeker/zeker/uiteraard/absoluut mag dat/het',
    'dank (je) (wel)',
    'dankje/dankjewel/dankuwel/bedankt',
    'zeker weten',
    'wat me betreft',
    'dat/het/die/ik/hierbij/hiermee',
    'dat/het/die mag (wel)',
    'mag (wel) hoor',
    'mag wel',
    'mag van me',
    'ik wil dat',
    'ik wil $',
    'ik wil het/ze/die $',
    'mijn antwoord is (dus)',
    'antwoord is',
    'ik zeg (dus)',
    'stuur/email me maar',
    'per/via (de) email',
    'naar (mijn/me) (email)',
    'op (mijn) email',
    'daar/daarvoor/daarmee/hiervoor/ervoor/ermee/daarin',
    'voor (de/die/deze/jullie) aanbiedingen',
    '(de/die/deze) aanbiedingen (krijgen/ontvangen)',
    'sturen/mailen/opsturen/toesturen/ontvangen/krijgen (maar)',
    'gerust',
    'punt $',
  ],
} as const;
const findTiles = phraseBook(shapes);

const vocabulary = new Set(
  Object.values(shapes)
    .flat()
    .flatMap((source) => source.split(/[\s/()$^]+/))
    .filter((word) => word.length > 2),
);
const isKnown = (word: string) => vocabulary.has(word) || isYesWord(word);

/** Two letters changed places ("dta", "gaarg"); never a word that means something by itself. */
const mended = (word: string): string => {
  if (word.length < 3 || word.length > 12 || word.startsWith('n') || isKnown(word) || commonWords.has(word)) return word;
  for (let at = 0; at < word.length - 1; at += 1) {
    const swapped = `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
    if (isKnown(swapped)) return swapped;
  }
  return word;
};

/** "Oh ja": something comes to mind. */
const recalls = (words: readonly string[]) =>
  words.length === 2 && (words[0] === 'o' || words[0] === 'oh') && (words[1] ?? '').startsWith('j');
/** "Ja ik", "ja dat": begun and not said. */
const unfinished = new Set(['dat', 'het', 'die', 'ik', 'hierbij', 'hiermee', 'daar']);
const breaksOff = (words: readonly string[]) => unfinished.has(words.at(-1) ?? '') && isYesWord(words.at(-2) ?? '');

/**
 * A yes from the first word to the last, in shapes that say so: `yes`. Any other word beside one makes it less than clear (labels.md,
 * control): `doubt`.
 */
export const judgeYes = (forms: readonly string[]): 'yes' | 'doubt' | 'none' => {
  const words = forms.filter((word) => word !== '|').map(mended);
  const tiles = findTiles(words);
  if (!words.some(isYesWord) && !tiles.some(({ label }) => label === 'yes')) return 'none';
  if (words.length > 14 || recalls(words) || breaksOff(words)) return 'doubt';
  const ends = words.map((word, at) => [
    ...(isYesWord(word) ? [at + 1] : []),
    ...tiles.filter(({ from }) => from === at).map(({ to }) => to),
  ]);
  const reached = new Set([0]);
  for (const [at, next] of ends.entries()) if (reached.has(at)) for (const to of next) reached.add(to);
  return reached.has(words.length) ? 'yes' : 'doubt';
};
