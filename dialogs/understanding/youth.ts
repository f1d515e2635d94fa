import type { State } from '../../domain/understanding.ts';
import { kin } from './people.ts';
import { beginsWithFigure, readNumber } from './readNumber.ts';

const beforeAge = new Set([
  'ik',
  'pas',
  'nu',
  'nog',
  'maar',
  'net',
  'bijna',
  'meisje',
  'jongen',
  'van',
  'zelf',
  'trouwens',
  'eigenlijk',
  'wel',
  'dus',
  'overigens',
  'ook',
  'inmiddels',
  'toevallig',
  'echt',
]);
const afterAge = new Set([undefined, '|', 'en', 'maar', 'oud', 'hoor', 'dus', 'want', 'mag']);
/** What one can be doing for so many years. */
const notOfAge = new Set(
  'mantelzorger mantelzorg zorg zorgen ervaring huwelijk vrijwilliger vrijwilligerswerk dienst getrouwd bezig samen weduwe weduwnaar gescheiden aan met als geleden ziek werkloos verpleegkundige'.split(
    ' ',
  ),
);

const oneself = new Set(['ik', 'k', "'k", 'ikke']);
const youngster = new Set(['meisje', 'jongen', 'jongetje', 'scholier']);
const years = new Set(['jaar', 'jr']);

/** "Ik ben 14", read from the verb on: an age, and not the years of doing something. */
const isYoungAt = (forms: readonly string[], verb: number) => {
  // "Als ik 15 ben".
  if (isYoung(forms[verb - 1]) && oneself.has(forms[verb - 2] ?? '')) return true;
  if (!oneself.has(forms[verb - 1] ?? '') && !oneself.has(forms[verb + 1] ?? '') && verb > 1) return false;
  let at = verb + 1;
  while (beforeAge.has(forms[at] ?? '') || (forms[at] === 'een' && youngster.has(forms[at + 1] ?? ''))) at += 1;
  // Almost 16 is not 16 yet (UAVG art. 5).
  if (!isYoung(forms[at]) && !(forms[at - 1] === 'bijna' && forms[at] === '16')) return false;
  const after = forms[at + 1];
  return years.has(after ?? '') ? !notOfAge.has(forms[at + 2] ?? '') : afterAge.has(after);
};

const isYoung = (word: string | undefined): boolean => {
  // "06" begins a telephone number.
  const age = word === undefined || word === 'een' || word.startsWith('0') ? undefined : readNumber(word);
  return age !== undefined && age >= 5 && age <= 15;
};

/** An age beside a name or alone, in so few words that it can be of nothing else: "Jan, 15 jaar", "mijn leeftijd is 12". */
const isYoungInShort = (forms: readonly string[]): boolean => {
  if (forms.length > 7) return false;
  return forms.some((word, at) => {
    if (!isYoung(word)) return false;
    const before = forms[at - 1];
    const isEnd = at === forms.length - 1 || forms[at + 1] === '|';
    if (years.has(forms[at + 1] ?? '')) {
      const isBehindName = at === 3 && oneself.has(forms[0] ?? '') && forms[1] === 'ben' && !notOfAge.has(before ?? '');
      return (before === undefined || before === '|' || isBehindName) && (forms[at + 2] ?? '|') === '|';
    }
    return (
      isEnd &&
      (forms[at - 2] === 'leeftijd' || before === 'leeftijd' || (before === 'en' && oneself.has(forms[0] ?? '') && forms[1] === 'ben'))
    );
  });
};

/** "Kerkstraat 12". */
const ofAddress = /(?:straat|laan|weg|plein|hof|dijk|kade|singel|gracht|pad)$/;
const aside = new Set(['ik', 'heet', 'ben', 'van', 'en', 'jaar', 'jr', 'is', 'mijn', 'naam']);
/** Where a name is asked: "Noa 14", "ik ben Merel van 13", "14 jaar, Noa". */
const isYoungBesideName = (forms: readonly string[]): boolean => {
  const figures = forms.filter((word) => /^\d/.test(word));
  const names = forms.filter((word) => !aside.has(word) && !figures.includes(word) && word !== '|');
  const isNamed = names.length > 0 && names.length <= 3 && !names.some((word) => kin.has(word) || ofAddress.test(word));
  return isNamed && figures.length === 1 && isAge(forms, forms.indexOf(figures[0] ?? ''));
};

/** "Zoë, 14, 06-…, mama heeft kanker": a name, and the age right behind it. */
const nameAndAge =
  /^\W{0,3}(?:ik ben |ik heet |naam: ?)?([a-z'-]{2,20})(?: [a-z'-]{2,20}){0,3}, ?(?:(?:ik ben|en) )?(1[0-5]|[5-9])(?: jaar)?(?: oud)?(?:[,.;!)]|$)/;
/** Whether a message opens so; of somebody else when a word for a relative stands there. */
export const opensWithYouth = (plain: string): boolean => {
  const match = nameAndAge.exec(plain);
  return match !== null && !match[0].split(/[^a-z]+/).some((word) => kin.has(word) || noAge.has(word) || ofAddress.test(word));
};

/** Beside these a figure is no age. */
const noAge = new Set(
  'al om sinds na over elke tot vanaf straat laan weg kamer flat nummer nr huisnummer uur uren keer maal weken maanden dagen nachten minuten euro km'.split(
    ' ',
  ),
);

const jarig = /^(\d{1,2})-?jarige$/;
/** "Als 14-jarige zorg ik", "ik, een 13-jarige". */
const isYoungOne = (forms: readonly string[], at: number): boolean =>
  isYoung(jarig.exec(forms[at] ?? '')?.[1]) &&
  (forms[at - 1] === 'als' || (forms[at - 1] === 'een' && forms.slice(0, at).some((word) => oneself.has(word)))) &&
  forms.some((word) => oneself.has(word));

/** "Nog geen 16", "ik (14) zorg", "ik van 13": said of oneself without a verb that tells an age. */
const isYoungAside = (forms: readonly string[], at: number): boolean => {
  if (forms[at] === '16' || forms[at] === 'zestien')
    return forms[at - 1] === 'geen' && forms.slice(0, at).some((word) => oneself.has(word));
  const isNamed = oneself.has(forms[at - 1] ?? '') || (forms[at - 1] === 'van' && oneself.has(forms[at - 2] ?? ''));
  return isNamed && /^\d/.test(forms[at] ?? '') && isYoung(forms[at]) && !noAge.has(forms[at + 1] ?? '') && !years.has(forms[at + 1] ?? '');
};
/** "Art. 15": the figure is no age. */
const citing = new Set(['art', 'artt', 'artikel', 'artikelen']);
const isCited = (forms: readonly string[]): boolean => forms.some((word) => citing.has(word));

const mayBeAge = (word: string): boolean => beginsWithFigure(word) || word === 'zestien';

/** Whether a known shape tells that the person is under 16 (UAVG art. 5). */
export const tellsYouth = (forms: readonly string[], state: State): boolean => {
  if (forms.some((word, at) => mayBeAge(word) && (isYoungOne(forms, at) || isYoungAside(forms, at)))) return true;
  const isOfMe = forms.some((word, at) => (word === 'ben' || word === 'word') && isYoungAt(forms, at));
  if (isCited(forms)) return isOfMe;
  const isNameAsked = state === 'ask_name' || state === 'start';
  return isOfMe || isYoungInShort(forms) || (isNameAsked && forms.length <= 8 && isYoungBesideName(forms));
};

/** Words of whoever is at school; to the classifier all figures are alike, so that an age must be seen here. */
const ofYouth = /^(?:groep|brugklas\p{L}*|klas|school|basisschool|havo|vmbo|mavo|vwo|gymnasium|tiener|kind|minderjarig\p{L}*|puber)$/u;
/** "Mijn dochter van 13", "mijn zoon (11)": not the age of the writer. */
const isOfRelative = (forms: readonly string[], at: number): boolean => {
  const before = forms[at - 1] ?? '';
  return kin.has(before) || (/^(?:van|is|wordt|werd|was)$/.test(before) && kin.has(forms[at - 2] ?? ''));
};
/** "06 14 25 36": two figures of a number are no age. */
const isOfNumber = (forms: readonly string[], at: number): boolean => /^\d/.test(forms[at - 1] ?? '') || /^\d/.test(forms[at + 1] ?? '');
const isAge = (forms: readonly string[], at: number): boolean => {
  if (
    !isYoung(forms[at]) ||
    isOfNumber(forms, at) ||
    isOfRelative(forms, at) ||
    noAge.has(forms[at - 1] ?? '') ||
    noAge.has(forms[at + 1] ?? '')
  )
    return false;
  return !years.has(forms[at + 1] ?? '') || !notOfAge.has(forms[at + 2] ?? '');
};

/** Whether some word may be of the age of somebody under 16. */
export const mayTellYouth = (forms: readonly string[]): boolean =>
  forms.some((word, at) => ofYouth.test(word) || (isAge(forms, at) && !isCited(forms)));

const young = new Set(
  'zoon zoontje dochter dochtertje kind kindje kleinzoon kleinzoontje kleindochter kleindochtertje kleinkind jongen jongetje meisje pleegkind pleegzoon pleegdochter stiefzoon stiefdochter broertje zusje neefje nichtje son daughter child'.split(
    ' ',
  ),
);
const before = new Set('van is wordt werd was pas nog nu net bijna al maar heeft aged'.split(' '));
const jarigInWords = /^(?:zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien)jarige?$/u;

/** Whether somebody else is under 16, for whom the person asks: "mijn zoontje van 8", "onze dochter is elf", "een twaalfjarige". */
export const tellsYouthOfAnother = (forms: readonly string[]): boolean =>
  forms.some((word, at) => {
    if (jarigInWords.test(word) || isYoung(jarig.exec(word)?.[1])) return true;
    if (!young.has(word)) return false;
    let age = at + 1;
    while (before.has(forms[age] ?? '') && age < at + 4) age += 1;
    return isYoung(forms[age]) && !noAge.has(forms[age + 1] ?? '');
  });
