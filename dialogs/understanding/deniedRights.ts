import { rights, type Right } from '../../domain/understanding.ts';
import { endsInQuestion, type Message } from './clean.ts';
import { byArticle, nouns } from './namedRights.ts';
import { kin } from './people.ts';

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

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
  ...those('rectification', 'verbeteren verbeterd corrigeren gecorrigeerd rectificeren aanpassen aangepast wijzigen gewijzigd'),
  ...those(
    'erasure',
    'wis wissen gewist verwijder verwijderen verwijderd vernietig vernietigen vernietigd schrap schrappen geschrapt weggooien weggegooid weghalen weggehaald deleten',
  ),
  ...those('restriction', 'beperken beperkt bevriezen bevroren blokkeren geblokkeerd'),
  ...those('portability', 'overdragen overgedragen exporteren meenemen'),
  ...those('complaint', 'klagen beklagen'),
]);

type Words = readonly string[];

const articleAt = (words: Words, at: number): Right | undefined =>
  /^art(?:ikel)?$/.test(words[at - 1] ?? '') ? byArticle.get(Number(words[at])) : undefined;
const namedAt = (words: Words, at: number): Right | undefined => names.get(words[at] ?? '') ?? articleAt(words, at);
const rightAt = (words: Words, at: number): Right | undefined => namedAt(words, at) ?? deeds.get(words[at] ?? '');
const rightsIn = (words: Words): Right[] => words.flatMap((_, at) => rightAt(words, at) ?? []);

/** A stretch of words without a comma in it, or a word that begins another. */
interface Clause {
  from: number;
  to: number;
  words: Words;
  /** Its sentence asks. */
  asks: boolean;
}

const joining = listOf('maar want doch dus en dan wel of');
const parting = /[,;:()–—]| - /;

const clausesOf = (message: Message): Clause[] => {
  const { plain, words, forms } = message;
  const clauses: Clause[] = [];
  let from = 0;
  const close = (to: number): void => {
    const end = forms.indexOf('|', to);
    const asks = endsInQuestion(message, end < 0 ? forms.length : end);
    if (to > from) clauses.push({ from, to, words: forms.slice(from, to), asks });
  };
  for (const [at, form] of forms.entries()) {
    const isEnd = form === '|';
    const joins = joining.has(form) && !(form === 'maar' && forms[at + 1] === 'niet' && (forms[at + 2] ?? '|') === '|');
    const begins = at > from && (joins || parting.test(plain.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0)));
    if (!isEnd && !begins) continue;
    close(at);
    from = isEnd ? at + 1 : at;
  }
  close(forms.length);
  return clauses;
};

/** Something did not come, is asked, or cannot be done. */
const lacking = listOf('waarom nog steeds nooit krijg krijgt kreeg krijgen gekregen ontvangen antwoord reactie gehoord als zonder');
/** What is said holds for a part, or for others. */
const partial = listOf(
  'hoe wat die wie kan kunt kun kunnen lukt zolang voordat totdat tenzij alleen pas langer iemand niemand anderen nn verzekeraar partners derden bedrijven snap begrijp slechts zomaar wachten',
);
const wishing = listOf(
  'hoef hoeft hoeven hoefde hoefden wil wilde willen wou moet moeten mag ga vraag vragen verzoek verlang wens doe eis nodig liever graag laat gelieve',
);
const negators = listOf('niet niets niks nix nooit');
/** Between "niet" and what is not done. */
const between = listOf(
  'te eerst meteen direct allemaal alles meer ook hoor laten gelijk nu helemaal per se echt nog worden weer gewoon toch',
);
/** Words of little weight. */
const light = listOf(
  'maar want doch dus en dan wel of nee ja hoor ook dat ik je jullie mijn gewoon liefst alsjeblieft nodig meer juist nu',
);
const isLight = (word: string): boolean => light.has(word);

/** "Geen klacht", "geen officiele klacht", "niet artikel 15", "verzet mij tegen wissing". */
const byName = (words: Words): Right[] =>
  words.some((word) => lacking.has(word))
    ? []
    : words.flatMap((_, at) => {
        const right = namedAt(words, at);
        const ahead = words.slice(Math.max(0, at - 3), at);
        const isRefused =
          (ahead.includes('geen') && !/^(?:is|was|dit|dat)$/.test(ahead[ahead.indexOf('geen') - 1] ?? '')) ||
          (articleAt(words, at) !== undefined && ahead.includes('niet')) ||
          (ahead.at(-1) === 'tegen' && words.includes('verzet'));
        return right !== undefined && isRefused ? [right] : [];
      });

/** "Niet wissen", "hoeft niks geschrapt", "ik hoef ze niet eerst te zien". */
const behindNo = (words: Words): Right[] =>
  words.flatMap((word, at) => {
    if (!negators.has(word)) return [];
    let place = at + 1;
    while (between.has(words[place] ?? '')) place += 1;
    const right = rightAt(words, place);
    const isBare = words.slice(0, at).every(isLight);
    return right !== undefined && (isBare || words.some((each) => wishing.has(each))) ? [right] : [];
  });

const stating = /^(?:maak|dien|vind|heb|heeft|is)$/;

/** "Een kopie hoef ik niet", "verbeteren heeft geen zin", "van artikel 17 maak ik geen gebruik". */
const beforeNo = (words: Words): Right[] => {
  const [no, rest] = ((): [number, Words] => {
    const of = words.findLastIndex((word, at) => word === 'geen' && /^(?:zin|gebruik|behoefte)$/.test(words[at + 1] ?? ''));
    if (of >= 0) return [of, []];
    const at = words.findLastIndex((word) => negators.has(word));
    return [at, words.slice(at + 1)];
  })();
  const verb = words.findIndex((word) => wishing.has(word) || stating.test(word));
  if (no < 0 || verb < 0 || verb > no || !rest.every((word) => isLight(word) || word === 'in')) return [];
  return rightsIn(words.slice(0, verb));
};

/** "Wis niets", "verwijder ze niet". */
const commandNo = (words: Words): Right[] => {
  const begin = words.findIndex((word) => !isLight(word));
  const rest = words.slice(begin + 1).filter((word) => !isLight(word) && !between.has(word));
  const isNo = rest.length > 0 && negators.has(rest.at(-1) ?? '') && rest.length <= 4;
  return begin >= 0 && isNo && /^(?:wis|verwijder|vernietig|schrap)$/.test(words[begin] ?? '') ? ['erasure'] : [];
};

/** "Ik wil niet dat jullie mijn gegevens wissen". */
const noThat = (words: Words): Right[] =>
  words.some((word, at) => word === 'niet' && words[at + 1] === 'dat') && words.some((word) => wishing.has(word))
    ? rightsIn(words).filter((right) => right === 'erasure' || right === 'rectification')
    : [];

const ends = /^(?:gehad|gekregen|ontvangen|afgehandeld|verbeterd|gewist|verwijderd|aangepast|toegestuurd|geregeld|inzien)$/;
const content = listOf('dank bedankt bedanken netjes keurig prima goed orde tevreden fijn duidelijk blij');
const failing = listOf('niet geen niks niets nooit nog verkeerd fout helaas onvolledig');

/** It was done already, and is well. */
const doneAlready = (words: Words): Right[] => {
  const isOver = words.some((word) => ends.test(word)) && (words.includes('al') || words.some((word) => content.has(word)));
  return isOver && !words.some((word) => failing.has(word) || wishing.has(word) || partial.has(word)) ? rightsIn(words) : [];
};

/** "Mijn dochter heeft haar gegevens laten verwijderen": another did. */
const ofAnother = (words: Words): Right[] => {
  const begin = words.findIndex((word) => !isLight(word));
  return words[begin - 1] === 'mijn' && kin.has(words[begin] ?? '') && words[begin + 1] === 'heeft' && !words.includes('me')
    ? rightsIn(words)
    : [];
};

/** In so many words: what is left must ask it in so many words too. */
const firmly = ({ words, asks }: Clause): Right[] => {
  if (asks) return [];
  const plain = words.some((word) => lacking.has(word) || partial.has(word))
    ? []
    : [...behindNo(words), ...beforeNo(words), ...commandNo(words)];
  return [...byName(words).filter((right) => right !== 'complaint'), ...plain, ...noThat(words)];
};
const softly = ({ words, asks }: Clause): Right[] => (asks ? [] : [...byName(words), ...doneAlready(words), ...ofAnother(words)]);

const backwards =
  /^(?:maar )?(?:(?:dat|die) (?:wil|hoef|hoeft) (?:ik )?(?:juist |nu |dus |echt )?niet(?: hoor| meer)?|daar (?:zie|zag) ik (?:toch )?(?:van )?af?(?: van af)?|dat vind ik (?:overdreven|onzin|niet nodig|te ver gaan|zonde)|daar heb ik geen (?:zin in|behoefte aan)|dat (?:is|lijkt me) niet nodig)$/;
const told = listOf('zegt zei zeggen raadt raadde adviseert adviseerde vindt vond');
const thought = listOf('dacht overwoog twijfelde');

/** What is taken back by the clause behind it, was advised by another, or only thought of. */
const refusedByNext = (clause: Clause, next: Clause | undefined): Right[] => {
  const { words } = clause;
  const said = next?.words ?? [];
  const isBack = backwards.test(said.join(' ')) && !words.some((word) => lacking.has(word) && word !== 'nog');
  const isAdvice = words.some((word) => told.has(word)) && said[0] === 'maar' && !said.includes('hoe');
  const isThought = words.some((word) => thought.has(word)) && words.includes('ik') && next !== undefined;
  return isBack || isAdvice || isThought ? rightsIn(words) : [];
};

/** What somebody says to be content with. */
const fine =
  /\bprima\b|\bni(?:et|k)s tegen\b|\bmag (?:je |jullie )?(?:gewoon |gerust )?blijven\b|\bmogen (?:gewoon |gerust )?blijven (?:komen|mailen)\b|\blaat ik (?:gewoon )?staan\b|\bmogen\b.{1,40}\bgerust\b/;
const fineWith: readonly (readonly [Right, RegExp])[] = [
  ['objection', /\b(?:delen|analyses?|statistiek\p{L}*)\b/u],
  ['withdraw_consent', /\b(?:aanbieding\p{L}*|nieuwsbrie\p{L}*|toestemming|akkoord)\b/u],
  ['restriction', /\b(?:bewaren|houden)\b/],
];

const accepted = ({ asks }: Clause, said: string): Right[] =>
  asks || !fine.test(said) ? [] : fineWith.filter(([, of]) => of.test(said)).map(([right]) => right);

const thanks = /^(?:bedankt|dank (?:je|jullie)(?: wel)?|dankjewel|dank) voor\b/;

/** The rights of which a message says that they are not asked. */
export interface DeniedRights {
  denied: ReadonlySet<Right>;
  /** Those of them of which it says so in so many words. */
  firm: ReadonlySet<Right>;
  /** It without what says so. */
  rest: Message;
  /** Nothing is left that could ask. */
  isAll: boolean;
  /** Of which rights the rest has words. */
  named: readonly Right[];
  /** It sets them against what is denied: "alleen inzien". */
  isContrast: boolean;
}

const hint = /\b(?:geen|nie?t?|niks|niets|nix|al|dank|bedankt|bedanken|heeft|maar|prima|blijven|staan|gerust|dacht|overwoog|daar)\b/;
const ofThanks = /\b(?:be)?dankt?\b/;
/** It has a word of a right that could be denied, or thanks for one. */
const mayDeny = ({ plain, forms }: Message): boolean =>
  hint.test(plain) && (ofThanks.test(plain) || rightsIn(forms).length > 0 || fineWith.some(([, of]) => of.test(plain)));
const contrasting = listOf('alleen enkel wel gewoon juist graag wil liever slechts');
const [bare, short] = [3, 12];

const without = ({ text, plain, words, forms }: Message, clauses: readonly Clause[]): Message => {
  const isLeft = (at: number): boolean => !clauses.some(({ from, to }) => at >= from && at < to);
  const blank = (whole: string): string =>
    clauses.reduce((left, { from, to }) => {
      const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
      return left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
    }, whole);
  const left = words.filter((_, at) => isLeft(at));
  return { text: blank(text), plain: blank(plain), words: left, forms: forms.filter((_, at) => isLeft(at)) };
};

/** What is named only to say that it is not asked, clause by clause; undefined where there is nothing of the kind. */
export const deniedRights = (message: Message): DeniedRights | undefined => {
  if (!mayDeny(message)) return undefined;
  const clauses = clausesOf(message);
  const found = clauses.flatMap((clause, at): { clause: Clause; firm: readonly Right[]; soft: readonly Right[] }[] => {
    const said = clause.words.join(' ');
    if (thanks.test(said)) return [{ clause, firm: [], soft: rights }];
    const isOfRight = clause.words.some((_, place) => rightAt(clause.words, place) !== undefined);
    const firm = isOfRight ? firmly(clause) : [];
    const soft = [...(isOfRight ? [...softly(clause), ...refusedByNext(clause, clauses[at + 1])] : []), ...accepted(clause, said)];
    return firm.length + soft.length > 0 ? [{ clause, firm, soft }] : [];
  });
  if (found.length === 0) return undefined;
  const rest = without(
    message,
    found.map(({ clause }) => clause),
  );
  const said = rest.forms.filter((word) => word !== '|');
  const isContrast = said.length <= bare || (said.length <= short && said.some((word) => contrasting.has(word)));
  return {
    denied: new Set(found.flatMap(({ firm, soft }) => [...firm, ...soft])),
    firm: new Set(found.flatMap(({ firm }) => firm)),
    rest,
    isAll: said.every(isLight),
    named: rightsIn(said),
    isContrast,
  };
};
