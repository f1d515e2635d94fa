import type { Message } from './clean.ts';
import type { Relation } from './people.ts';
import { relationAt, relationOf, withoutEnding } from './people.ts';
import { relativeOf } from './relativeOf.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What is told of one who needs care: what ails, what no longer goes, and where somebody lies or lives because of it. */
const ailing =
  /^(?:dement\w*|jongdement\w*|alzheimer\w*|parkinson\w*|ms|als|nah|cva|tia|afasie|copd|ptss|adhd|autis\w*|down\w*|epilep\w*|reuma\w*|kanker|\w*kanker|\w*infarct|\w*bloeding|beroerte\w*|hart\w{3,}|nier\w*|diabet\w*|suiker\w*|chemo\w*|uitgezaaid\w*|tumor|psycho\w*|schizo\w*|depri|depress\w*|bipolair\w*|borderline|verlamd|dwarslaesie|rolstoel|rollator|scootmobiel|blind|doof|slechtziend|slechthorend|bedlegerig|gebroken|verbrijzeld\w*|valt|viel|gevallen|vergeet\w*|vergeetachtig|verdwa\w*|dwaalt|dwalen|spookt|spoken|ziek\w*|ligt|revalid\w*|verpleeghuis|verzorgingshuis|ziekenhuis|kliniek|tehuis|aanleunwoning|opgenomen|inwonend|beperk\w*|handicap\w*|gehandicapt\w*|spierziekte|stoornis\w*|\w+stoornis|ggz|beademing|sonde\w*|hulpbehoevend|zorg|verzorg\w*|verpleeg\w*|was|wast|eten|eet|drinkt|drinken|slaapt|kwijt|alleen|loopt|lopen|kan|kunnen|begint|woont|heeft|hebben|krijgt|kreeg|moet|slikt|belt|herkent|leunt|leunen|dutje|wakker|gewassen|dagopvang|dagbesteding|been|benen|heup|heupoperatie|operatie|longfibrose|fibrose|syndroom|\w+syndroom|covid|lyme|kunstbeen|stoma|oud|bejaard)$/;
const verySick =
  /^(?:dement\w*|jongdement\w*|alzheimer\w*|parkinson\w*|ms|als|nah|fas|cva|tia|afasie|copd|ptss|autis\w*|down\w*|epilep\w*|\w*kanker|\w*infarct|\w*bloeding|beroerte\w*|verlamd|dwarslaesie|rolstoel|blind|doof|gebroken|valt|gevallen|vergeet\w*|verdwa\w*|ziek|zieke|revalid\w*|verpleeghuis|ziekenhuis|dialyse\w*|opgenomen|psycho\w*|schizo\w*|depri|depress\w*|tehuis|\w+stoornis|inwonend|hulpbehoevend|kwijt|spierziekte|hartfalen|patient\w*|zorgvrager|hulp|diagnose|\w*ziekte|\w*transplantatie|nah|autisme|lewy|beperking|suiker|diabetes|korsakov|inwonend|leukemie|reuma\w*|nier\w*|hart\w{3,}|lyme|covid|anorexia|angst\w*|trauma|verslaafd|verslaving|alcohol\w*|slechtziend|slechthorend|dwaalt|spookt|spoken|bedlegerig|uitgezaaid|uitzaaiingen|chemo\w*|bestraling|terminaal|palliatief|hospice|syndroom|\w+syndroom|hersen\w+|delier|verward|incontinent|stoma|\w*emfyseem|fibrose|huntington|vasculair\w*|geamputeerd|hulpeloos|achteruit)$/;
export const mine = set('mijn me onze ons mien mijne onzen');
export const adjectives = set(
  'gehandicapte dementerende hulpbehoevende eigen oude ouwe zieke demente lieve jongste oudste beide twee drie beste grote kleine enige arme stokoude',
);
const gone = /^(?:overleden|overleed|dood|gestorven|stierf|zaliger|begraven|ontviel|gecremeerd|vertrokken|weggelopen)$/;
const before = set('wijlen voorheen vroeger eerst');
/** What one does who only helps, answers or arranges. */
const helping =
  /^(?:zegt|zeggen|zei|zeiden|vindt|vinden|stelde|raadde|tipte|wees|typt|schrijft|helpt|hielp|helpen|regelt|belt|mailt|appt|doen|rijdt|brengt|haalt|noemt|noemen|opgezocht|gezocht|gevonden|studeert|werkt|emigreert|emigreren|verpleegkundige|kookt|ruzie|dagen|nachten|bel|vraag|denkt|denken|oppast|past|mentor|bewindvoerder|laat|laten|afweten|zitten|wonen)$/;
const intimate = set(
  'papa pap paps pa pappa mama mam mams ma mamma vader moeder opa oma grootvader grootmoeder beppe pake heit mem bomma bompa opoe moeke va vava moemoe buuf schoonpa schoonma schoonpapa schoonmama omi opi nonna yemma baba tante oom',
);
const possessive = set("zijn haar z'n d'r der hun");
const parents: ReadonlySet<Relation> = new Set(['moeder', 'vader', 'ouders']);

/** A relative in a message, and what is told of them. */
export interface Mention {
  at: number;
  relation: Relation;
  weight: number;
}

/** Ends of clauses: word places before which a comma, a point or the like stands. */
const clauseStarts = (message: Message): ReadonlySet<number> => {
  const starts = new Set<number>();
  for (let at = 1; at < message.words.length; at += 1) {
    const gap = message.plain.slice(message.words[at - 1]?.end, message.words[at]?.start);
    if ((gap !== ' ' && /[,;:.!?()\n|+/]/.test(gap)) || message.forms[at] === '|') starts.add(at);
  }
  return starts;
};

/** The words behind a place, to the end of its clause. */
const behind = (forms: readonly string[], at: number, starts: ReadonlySet<number>, most: number, over: number) => {
  const words: string[] = [];
  let passed = 0;
  for (let next = at + 1; next < forms.length && words.length < most; next += 1) {
    if (starts.has(next)) passed += 1;
    const word = forms[next] ?? '';
    if (passed > over || word === '|' || (relationOf.has(withoutEnding(word)) && next > at + 1)) break;
    words.push(word);
  }
  return words;
};

const ownerBefore = (forms: readonly string[], at: number): string => {
  let place = at - 1;
  while (adjectives.has(forms[place] ?? '')) place -= 1;
  return forms[place] ?? '';
};

const isArticle = (word: string | undefined): boolean => word === 'de' || word === 'een';

/** "De moeder van mijn man": the one behind "van" only says whose the first is. */
const isWhose = (forms: readonly string[], at: number): boolean => {
  let place = at - 1;
  while (mine.has(forms[place] ?? '') || adjectives.has(forms[place] ?? '') || isArticle(forms[place])) place -= 1;
  if (forms[place] !== 'van') return false;
  return (
    [1, 2].some((back) => relationOf.has(withoutEnding(forms[place - back] ?? ''))) ||
    /^(?:kant|vriend\w*|zoon|meid)$/.test(forms[at + 1] ?? '')
  );
};

/** "Een man van 50": not the partner. */
const isAnybody = (forms: readonly string[], at: number) =>
  relationOf.get(forms[at] ?? '') === 'partner' && /^(?:een|de|zes|oude|andere|vreemde|geen)$/.test(forms[at - 1] ?? '');

/** What stands around a word for a relative. */
interface Around {
  forms: readonly string[];
  at: number;
  word: string;
  isMine: boolean;
  startsClause: boolean;
  /** Words before, and behind in the same clause and the next. */
  ahead: readonly string[];
  near: readonly string[];
  far: readonly string[];
}
/** "… niet (meer) om/voor/over (mijn)", right before. */
const isDenied = (ahead: readonly string[]): boolean =>
  /\bniet (?:meer |zozeer |alleen )?(?:om|voor|over|met) ?(?:mijn|me|de|onze|ons|een|mien)?$/.test(ahead.join(' ')) &&
  !ahead.includes('alleen');

/** What is told of them in the sentences behind that begin with "hij" or "zij". */
const saidOfThem = ({ forms, at }: Pick<Around, 'forms' | 'at'>): readonly string[] => {
  const words: string[] = [];
  for (let next = at + 1; next < forms.length && next < at + 40; next += 1) {
    const word = forms[next] ?? '';
    if (relationOf.has(withoutEnding(word))) break;
    if (!pronouns.has(word) || forms[next - 1] !== '|') continue;
    for (let told = next + 1; told < forms.length && forms[told] !== '|' && told < next + 10; told += 1) words.push(forms[told] ?? '');
  }
  return words;
};
const pronouns = set('hij zij ze die dit het');

type Rule = readonly [points: number, holds: (around: Around) => boolean];

const needy = /^(?:zieke|demente|dementerende|gehandicapte|hulpbehoevende)$/;
const lost = /^(?:begrafenis|overlijden|crematie|dood)$/;
const concerning = new Set(['voor', 'over', 'om', 'rond', 'rondom']);
const sent = set('gestuurd verwezen doorgestuurd gewezen getipt doorverwezen');
const asOneself = ['ik ben de', 'ben ik de', 'ik zijn', 'ben zijn', 'ben haar', 'zijn enige', 'haar enige'];
const isHelping = ({ near }: Around) => near.slice(0, 3).some((each) => helping.test(each)) && !near.some((each) => verySick.test(each));
/** "Mijn vader kan niet meer voor mijn moeder zorgen", "mijn moeder verzorgt opa": the care is for the other who is named right behind. */
const caresForAnother = ({ forms, at, near }: Around): boolean => {
  const isFollowed = relationOf.has(withoutEnding(forms[at + near.length + 1] ?? ''));
  return (
    isFollowed &&
    /^(?:(?:kan|kon|wil|moet|gaat|zorgt|zorgde|zorgden|zorgen)\b(?!.*\b(?:ik|we|wij|en)\b).*\bvoor\b|(?:verzorgt|verzorgde|verpleegt|verpleegde|mantelzorgt)\b|(?:kan|kon|moet) (?:mijn|onze)$)/.test(
      near.join(' '),
    )
  );
};
const wordAt = ({ forms, at }: Around, from: number): string => forms[at + from] ?? '';

/** What is said against one who stands there to say whose relative another is. */
const whoseOnly = 4;
/** What speaks for somebody as the one who is cared for, and what against. */
const rules: readonly Rule[] = [
  [2, ({ isMine, word }) => isMine || intimate.has(word)],
  [1.5, ({ isMine, word, startsClause }) => !isMine && !intimate.has(word) && startsClause],
  [0.5, ({ isMine, word, startsClause }) => !isMine && !intimate.has(word) && !startsClause],
  [0.25, ({ isMine, word }) => isMine && intimate.has(word) && parents.has(relationOf.get(word) ?? 'anders')],
  [-2, ({ forms, at }) => isAnybody(forms, at)],
  [1.5, (around) => around.isMine && /^(?:is|dus|dan|eigen|toch)$/.test(wordAt(around, -2))],
  [1.5, (around) => wordAt(around, 1) === 'dus' || wordAt(around, -1) === 'eigen'],
  [1, (around) => wordAt(around, -1) === 'ex'],
  [1, ({ near }) => near.slice(0, 4).some((each) => ailing.test(each))],
  [2, ({ far }) => far.some((each) => verySick.test(each))],
  [2, (around) => needy.test(wordAt(around, -1))],
  [2, ({ near }) => /^(?:die|wie|waar|voor wie) ik (?:voor )?(?:verzorg|verpleeg|zorg|help|bijsta)\b/.test(near.join(' '))],
  [1.5, ({ ahead }) => ahead.some((each) => concerning.has(each))],
  [-4, ({ near, ahead }) => near.slice(0, 5).some((each) => gone.test(each)) || ahead.some((each) => before.has(each) || lost.test(each))],
  // "Mijn moeder kan het niet meer": who cannot bear the care any longer.
  [-2, ({ near }) => /^(?:kan|kunnen|kon) het (?:echt |ook )?niet\b/.test(near.join(' '))],
  [-6, caresForAnother],
  // "Mijn dochter woont ver weg, ik zorg voor mijn man": who lives with care does not live far away.
  [
    -3,
    ({ near }) =>
      /^(?:woont|wonen|zit|zitten) (?:\w+ )?(?:ver|in het buitenland)\b|^(?:is )?(?:verhuisd|geemigreerd)\b|^(?:heeft|hebben) (?:\w+ )?geen tijd\b/.test(
        near.join(' '),
      ),
  ],
  [-0.5, isHelping],
  [-1, (around) => isHelping(around) && !intimate.has(around.word)],
  [-2, (around) => /^(?:vraag|bel)$/.test(wordAt(around, -2)) || (wordAt(around, -3) === 'samen' && wordAt(around, -2) === 'met')],
  [-3, (around) => /^(?:als|geen)$/.test(wordAt(around, -1)) || (wordAt(around, -2) === 'niet' && around.isMine)],
  // "Niet voor mijn vader maar voor mijn oma", "enkel mijn vader, ma leeft niet meer".
  [-4, ({ ahead }) => isDenied(ahead) && !/\b(?:kan|kon|kunnen)\b/.test(ahead.join(' '))],
  [-4, ({ near }) => /^(?:leeft|is er) (?:al )?(?:\w+ )?niet meer\b/.test(near.join(' '))],
  [-2, (around) => possessive.has(ownerBefore(around.forms, around.at)) && !around.isMine],
  [2, (around) => !around.far.some((each) => verySick.test(each)) && saidOfThem(around).some((each) => verySick.test(each))],
  [-1.5, (around) => wordAt(around, 1) === 'en' && wordAt(around, 2) === 'ik'],
  [2, ({ near }) => /\b(?:daar|om (?:haar|hem)) gaat het(?: om)?\b|\bgaat het om\b/.test(near.join(' '))],
  [1.5, ({ ahead, near }) => ahead.at(-2) === 'met' && near[0] === 'thuis'],
  // "Mijn zus zorgt voor vader en ik voor moeder".
  [4, ({ ahead }) => /\bik (?:zorg )?voor(?: (?:mijn|onze|ons))?$/.test(ahead.join(' '))],
  [-whoseOnly, ({ forms, at }) => isWhose(forms, at)],
  // "Jullie collega": one of ours.
  [-4, (around) => /^(?:jullie|jouw)$/.test(ownerBefore(around.forms, around.at))],
  // "Mijn collega heeft me gestuurd".
  [-3, ({ near }) => near.join(' ').includes('naar jullie') || (near.includes('me') && near.some((each) => sent.has(each)))],
  [-3, ({ ahead }) => asOneself.some((own) => ahead.slice(-3).join(' ').endsWith(own))],
  // "Ik ben moeder van een kind met epilepsie": what the writer is.
  [-4, (around) => /\b(?:ben|als|zijnde|zijn de)(?: (?:een|de|alleenstaande|enige|oudste|jongste|grote))?$/.test(around.ahead.join(' '))],
  [-4, (around) => wordAt(around, 0).endsWith("'s") && relationOf.has(wordAt(around, 1))],
  [-3, (around) => possessive.has(around.near[0] ?? '') && relationOf.has(wordAt(around, 2))],
  // "Mijn moeder woont bij mijn broer".
  [-2, ({ ahead }) => /\b(?:woont|woonde|inwoont|zit|logeert|slaapt) (?:in )?bij (?:mijn|ons|onze)$/.test(ahead.join(' '))],
];

/** The words before, back to another relative of whom they are said, unless both are named together. */
const aheadOf = (forms: readonly string[], at: number): readonly string[] => {
  const words = forms.slice(Math.max(0, at - 4), at);
  const other = words.findLastIndex((word) => relationOf.has(withoutEnding(word)));
  return other < 0 || words[other + 1] === 'en' ? words : words.slice(other + 1);
};

const weigh = ({ forms }: Message, at: number, starts: ReadonlySet<number>): number => {
  const owner = ownerBefore(forms, at);
  const around: Around = {
    forms,
    at,
    word: withoutEnding(forms[at] ?? ''),
    isMine: mine.has(owner),
    startsClause: at === 0 || starts.has(at),
    ahead: aheadOf(forms, at),
    near: behind(forms, at, starts, 8, 0),
    far: behind(forms, at, starts, 9, 1),
  };
  return rules.reduce((weight, [points, holds]) => weight + (holds(around) ? points : 0), 0);
};

/** "Zijn moeder", "haar vader" beside the partner, "mijn vrouws ouders": those of the partner. */
const asInLaw = (mentions: readonly Mention[], { forms }: Message): Mention[] =>
  mentions.map((mention) => {
    const { at, relation } = mention;
    if (!parents.has(relation)) return mention;
    const hasPartner = mentions.some((other) => other.relation === 'partner' && other.at < at);
    const ofPartner = relationOf.get(withoutEnding(forms[at - 1] ?? '')) === 'partner' && (forms[at - 1] ?? '').endsWith("'s");
    return ofPartner || (hasPartner && possessive.has(ownerBefore(forms, at)))
      ? { ...mention, relation: 'schoonouder', weight: mention.weight + 1 }
      : mention;
  });

/** Where the one stands in whose name somebody is spoken of: "de zus van mijn moeder", "mijn moeder haar zus", "mijn moeders zus". */
const holderOf = (forms: readonly string[], at: number): number => {
  if (forms[at + 1] === 'van') {
    let place = at + 2;
    while (mine.has(forms[place] ?? '') || adjectives.has(forms[place] ?? '')) place += 1;
    return place > at + 2 ? place : -1;
  }
  const back = possessive.has(forms[at - 1] ?? '') ? at - 2 : at - 1;
  const isOwned = back === at - 2 || /'?s$/.test(forms[back] ?? '');
  return isOwned && mine.has(ownerBefore(forms, back)) ? back : -1;
};

/** Somebody who is spoken of as a relative of another relative is told of where that other one stands. */
const composed = (mention: Mention, forms: readonly string[], all: readonly Mention[]): Mention => {
  const place = holderOf(forms, mention.at);
  const word = forms[place] ?? '';
  const holder = relationOf.get(withoutEnding(word)) ?? relationOf.get(word.replace(/s$/, ''));
  const relation = holder && relativeOf(holder, mention.relation);
  if (relation === undefined) return mention;
  const told = place > mention.at ? all.find(({ at }) => at === place) : undefined;
  const weight = Math.max(mention.weight, told ? told.weight + whoseOnly : 0) + 1;
  return { at: told ? place : mention.at, relation, weight };
};

/** Who is hardly ever the one beside these: a brother or sister who is spoken of beside a parent mostly helps, or does not. */
const yields: Partial<Record<Relation, ReadonlySet<Relation>>> = {
  broer_zus: new Set<Relation>(['moeder', 'vader', 'ouders', 'grootouder', 'schoonouder', 'ander_familielid']),
  kind: new Set<Relation>(['partner', 'moeder', 'vader', 'schoonouder', 'grootouder', 'buur']),
  ander_familielid: new Set<Relation>(['partner', 'moeder', 'vader', 'grootouder', 'schoonouder']),
  partner: new Set<Relation>(['schoonouder', 'vader', 'grootouder']),
  moeder: new Set<Relation>(['schoonouder']),
};
const withoutYielding = (mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention) => {
    const to = yields[mention.relation];
    return to && mentions.some(({ relation }) => to.has(relation)) ? { ...mention, weight: mention.weight - 1 } : mention;
  });

const weighAll = (message: Message): readonly Mention[] => {
  const { forms } = message;
  let starts: ReadonlySet<number> | undefined;
  const mentions: Mention[] = [];
  for (let at = 0; at < forms.length; at += 1) {
    const word = forms[at] as string;
    const relation = relationAt(forms, at);
    if (relation === undefined || (word === 'moe' && !mine.has(forms[at - 1] ?? ''))) continue;
    mentions.push({ at, relation, weight: weigh(message, at, (starts ??= clauseStarts(message))) });
  }
  if (mentions.length === 0) return mentions;
  const all = asInLaw(mentions, message);
  const told = all.map((mention) => composed(mention, forms, all));
  // Who only says whose relative it is, is not told of.
  const moved = new Set(told.filter(({ at }, index) => at !== all[index]?.at).map(({ at }) => at));
  return withoutYielding(told.filter(({ at }, index) => at !== all[index]?.at || !moved.has(at)));
};

/** A message is weighed by the rules, and again for what is chosen. */
const weighed = new WeakMap<Message, readonly Mention[]>();

/** Every relative a message speaks of, with how much speaks for it that the care is for them. */
export const weighRelatives = (message: Message): readonly Mention[] => {
  const mentions = weighed.get(message) ?? weighAll(message);
  weighed.set(message, mentions);
  return mentions;
};
