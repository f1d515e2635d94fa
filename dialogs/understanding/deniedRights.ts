import { rights, type Right } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { type Clause, clausesOf, withoutClauses } from './clausesOf.ts';
import { kin } from './people.ts';
import { articleAt, namedAt, rightAt, rightsIn, type Words } from './rightNames.ts';

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Something did not come, is asked, or cannot be done. */
const lacking = listOf('waarom nog steeds nooit krijg krijgt kreeg krijgen gekregen ontvangen antwoord reactie gehoord als zonder');
/** What is said holds for a part, or for others. */
const partial = listOf(
  'hoe wat die wie kan kunt kun kunnen lukt zolang voordat totdat tenzij alleen pas langer iemand niemand anderen nn verzekeraar partners derden bedrijven snap begrijp slechts zomaar wachten',
);
const wishing = listOf(
  'hoef hoeft hoeven hoefde hoefden wil wilde willen wou moet moeten mag ga vraag vragen verzoek verlang wens doe eis nodig liever graag laat gelieve',
);
const negators = listOf('niet niets niks nix nooit geenszins');
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

const ends =
  /^(?:gehad|gekregen|ontvangen|afgehandeld|afgewikkeld|opgelost|opgestuurd|doorgevoerd|gelukt|gegaan|verbeterd|gewist|verwijderd|aangepast|toegestuurd|geregeld|inzien)$/;
const content = listOf(
  'dank bedankt bedanken netjes keurig prima goed orde tevreden fijn duidelijk blij hulde pluim lief vlot top geweldig erkentelijkheid snel',
);
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
  /^(?:maar )?(?:(?:dat|die) (?:wil|hoef|hoeft) (?:ik )?(?:juist |nu |dus |echt )?niet(?: hoor| meer)?|daar (?:zie|zag) ik (?:toch )?(?:van )?af?(?: van af)?|dat vind ik (?:overdreven|onzin|niet nodig|te ver gaan|zonde)|daar heb ik geen (?:zin in|behoefte aan)|dat (?:is|lijkt me) niet nodig|welnee|(?:nee )?(?:dat )?hoeft (?:echt )?niet(?: hoor)?)$/;
const told = listOf('zegt zei zeggen raadt raadde adviseert adviseerde vindt vond');
const thought = listOf('dacht overwoog twijfelde');

/** "Toestemming intrekken? Welnee": what was offered or asked, said again. */
const refusing =
  /^(?:welnee|ikke? niet|nee(?: (?:hoor|joh|zeg|dank je|bedankt))?|(?:absoluut|natuurlijk|echt|beslist|helemaal|zeker|liever) niet|ben je gek|integendeel|geen haar op mijn hoofd.*)$/;
const longestEcho = 4;

/** What is taken back by the clause behind it, was advised by another, or only thought of. */
const refusedByNext = (clause: Clause, next: Clause | undefined): Right[] => {
  const { words } = clause;
  const said = next?.words ?? [];
  const isBack = backwards.test(said.join(' ')) && !words.some((word) => lacking.has(word) && word !== 'nog');
  const isAdvice = words.some((word) => told.has(word)) && said[0] === 'maar' && !said.includes('hoe');
  const isThought = words.some((word) => thought.has(word)) && words.includes('ik') && next !== undefined;
  const isEcho = clause.asks && words.length <= longestEcho && refusing.test(said.join(' '));
  // "Afmelden voor de nieuwsbrief, die hoef ik niet": of the letter, and not of the wish.
  const back = isBack ? rightsIn(words).filter((right) => right !== 'withdraw_consent') : [];
  return isAdvice || isThought || isEcho ? rightsIn(words) : back;
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

const hint =
  /\b(?:welnee|nee|integendeel|geen|nie?t?|niks|niets|nix|al|dank|bedankt|bedanken|heeft|maar|prima|blijven|staan|gerust|dacht|overwoog|daar)\b/;
const ofThanks = /\b(?:be)?dankt?\b/;
/** It has a word of a right that could be denied, or thanks for one. */
const mayDeny = ({ plain, forms }: Message): boolean =>
  hint.test(plain) &&
  (ofThanks.test(plain) || forms.some((_, at) => rightAt(forms, at) !== undefined) || fineWith.some(([, of]) => of.test(plain)));
const contrasting = listOf('alleen enkel wel gewoon juist graag wil liever slechts');
const [bare, short] = [3, 12];

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
  const rest = withoutClauses(
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
