import type { Message } from './clean.ts';
import type { Relation } from './people.ts';
import { relationOf } from './people.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What is told of one who needs care: what ails, what no longer goes, and where somebody lies or lives because of it. */
const ailing =
  /^(?:dement\w*|jongdement\w*|alzheimer\w*|parkinson\w*|ms|als|nah|cva|tia|afasie|copd|ptss|adhd|autis\w*|down\w*|epilep\w*|reuma\w*|kanker|\w*kanker|\w*infarct|\w*bloeding|beroerte\w*|hart\w{3,}|nier\w*|diabet\w*|suiker\w*|chemo\w*|uitgezaaid\w*|tumor|psycho\w*|schizo\w*|depri|depress\w*|bipolair\w*|borderline|verlamd|dwarslaesie|rolstoel|rollator|scootmobiel|blind|doof|slechtziend|slechthorend|bedlegerig|gebroken|verbrijzeld\w*|valt|viel|gevallen|vergeet\w*|vergeetachtig|verdwa\w*|dwaalt|dwalen|spookt|spoken|ziek\w*|ligt|revalid\w*|verpleeghuis|verzorgingshuis|ziekenhuis|kliniek|tehuis|aanleunwoning|opgenomen|inwonend|beperk\w*|handicap\w*|gehandicapt\w*|spierziekte|stoornis\w*|\w+stoornis|ggz|beademing|sonde\w*|hulpbehoevend|zorg|verzorg\w*|verpleeg\w*|was|wast|eten|eet|drinkt|drinken|slaapt|kwijt|alleen|loopt|lopen|kan|kunnen|begint|woont|heeft|hebben|krijgt|kreeg|moet|slikt|belt|herkent|been|benen|heup|heupoperatie|operatie|longfibrose|fibrose|syndroom|\w+syndroom|covid|lyme|kunstbeen|stoma|oud|bejaard)$/;
const verySick =
  /^(?:dement\w*|jongdement\w*|alzheimer\w*|parkinson\w*|ms|als|nah|cva|tia|afasie|copd|ptss|autis\w*|down\w*|epilep\w*|\w*kanker|\w*infarct|\w*bloeding|beroerte\w*|verlamd|dwarslaesie|rolstoel|blind|doof|gebroken|valt|gevallen|vergeet\w*|verdwa\w*|ziek|zieke|revalid\w*|verpleeghuis|ziekenhuis|opgenomen|psycho\w*|schizo\w*|depri|depress\w*|tehuis|\w+stoornis|inwonend|hulpbehoevend|kwijt|spierziekte|hartfalen|patient\w*|zorgvrager|hulp|diagnose|\w*ziekte|\w*transplantatie|nah|autisme|lewy|beperking|suiker|diabetes|korsakov|begeleider|inwonend)$/;
const mine = set('mijn me onze ons mien mijne onzen');
const adjectives = set('gehandicapte dementerende hulpbehoevende eigen oude ouwe zieke demente lieve jongste oudste beide twee drie beste grote kleine enige arme stokoude');
const gone = /^(?:overleden|overleed|dood|gestorven|stierf|zaliger|begraven|ontviel|gecremeerd|vertrokken|weggelopen)$/;
const before = set('wijlen voorheen vroeger eerst');
/** What one does who only helps, answers or arranges. */
const helping =
  /^(?:zegt|zeggen|zei|zeiden|vindt|vinden|stelde|raadde|tipte|wees|typt|schrijft|helpt|hielp|helpen|regelt|belt|mailt|appt|doen|rijdt|brengt|haalt|noemt|noemen|opgezocht|gezocht|gevonden|studeert|werkt|emigreert|emigreren|verpleegkundige|kookt|ruzie|dagen|nachten|bel|vraag|denkt|denken|oppast|past)$/;
const intimate = set(
  'papa pap paps pa pappa mama mam mams ma mamma vader moeder opa oma grootvader grootmoeder beppe pake heit mem bomma bompa opoe moeke va vava moemoe buuf schoonpa schoonma schoonpapa schoonmama omi opi nonna yemma baba tante oom',
);
const possessive = set("zijn haar z'n d'r der hun");
const parents: ReadonlySet<Relation> = new Set(['moeder', 'vader', 'ouders']);

const withoutEnding = (word: string) => word.replace(/'s$/, '');
/** A relative in a message, and what is told of them. */
interface Mention {
  at: number;
  relation: Relation;
  weight: number;
}

/** Ends of clauses: word places before which a comma, a point or the like stands. */
const clauseStarts = (message: Message): ReadonlySet<number> => {
  const starts = new Set<number>();
  for (let at = 1; at < message.words.length; at += 1)
    if (/[,;:.!?()\n|+/]/.test(message.plain.slice(message.words[at - 1]?.end, message.words[at]?.start)) || message.forms[at] === '|')
      starts.add(at);
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

/** "De moeder van mijn man": the one behind "van" only says whose the first is. */
const isWhose = (forms: readonly string[], at: number): boolean => {
  let place = at - 1;
  while (mine.has(forms[place] ?? '') || adjectives.has(forms[place] ?? '') || forms[place] === 'de') place -= 1;
  if (forms[place] !== 'van') return false;
  return (
    [1, 2].some((back) => relationOf.has(withoutEnding(forms[place - back] ?? ''))) ||
    /^(?:kant|vriend\w*|zoon|meid)$/.test(forms[at + 1] ?? '')
  );
};

/** "Een man van 50": not the partner. */
const isAnybody = (forms: readonly string[], at: number) =>
  relationOf.get(forms[at] ?? '') === 'partner' && /^(?:een|de|zes|oude|andere|vreemde|geen)$/.test(forms[at - 1] ?? '');

const weigh = (message: Message, at: number, starts: ReadonlySet<number>): number => {
  const { forms } = message;
  const owner = ownerBefore(forms, at);
  const word = withoutEnding(forms[at] ?? '');
  let weight = mine.has(owner) ? 2 : intimate.has(word) ? 2 : starts.has(at) || at === 0 ? 1.5 : 0.5;
  if (/^(?:mijn|onze|ons|me)$/.test(owner) && intimate.has(word) && parents.has(relationOf.get(word) ?? 'anders')) weight += 0.25;
  if (isAnybody(forms, at)) weight -= 2;
  if (owner !== 'niet' && mine.has(owner) && /^(?:is|dus|dan|eigen|toch)$/.test(forms[at - 2] ?? '')) weight += 1.5;
  if (forms[at + 1] === 'dus' || forms[at - 1] === 'eigen') weight += 1.5;
  if (forms[at - 1] === 'ex') weight += 1;
  const near = behind(forms, at, starts, 8, 0);
  const far = behind(forms, at, starts, 9, 1);
  if (near.slice(0, 4).some((each) => ailing.test(each))) weight += 1;
  if (far.some((each) => verySick.test(each))) weight += 2;
  if (/^(?:zieke|demente|dementerende|gehandicapte|hulpbehoevende)$/.test(forms[at - 1] ?? '')) weight += 2;
  const ahead = forms.slice(Math.max(0, at - 4), at);
  if (ahead.some((each) => each === 'voor' || each === 'over' || each === 'om')) weight += 1.5;
  if (
    near.slice(0, 5).some((each) => gone.test(each)) ||
    ahead.some((each) => before.has(each) || /^(?:begrafenis|overlijden|crematie|dood)$/.test(each))
  )
    weight -= 4;
  if (near.slice(0, 3).some((each) => helping.test(each)) && !near.some((each) => verySick.test(each)))
    weight -= intimate.has(word) ? 0.5 : 1.5;
  if (/^(?:met|door|via|vraag|bel|en)$/.test(forms[at - 2] ?? '') && /^(?:samen|vraag|bel)$/.test(forms[at - 3] ?? forms[at - 2] ?? ''))
    weight -= 2;
  if (forms[at - 1] === 'als' || forms[at - 1] === 'geen' || (forms[at - 2] === 'niet' && mine.has(owner))) weight -= 3;
  if (forms[at + 1] === 'en' && forms[at + 2] === 'ik') weight -= 1.5;
  if (isWhose(forms, at)) weight -= 4;
  if (
    ['ik ben de', 'ben ik de', 'ik zijn', 'ben zijn', 'ben haar', 'zijn enige', 'haar enige'].some((own) =>
      forms
        .slice(Math.max(0, at - 3), at)
        .join(' ')
        .endsWith(own),
    )
  )
    weight -= 3;
  if (/'s$/.test(forms[at] ?? '') && relationOf.has(forms[at + 1] ?? '')) weight -= 4;
  if (possessive.has(forms[at + 1] ?? '') && relationOf.has(forms[at + 2] ?? '')) weight -= 1;
  return weight;
};

/** "Zijn moeder", "haar vader" beside the partner, "mijn vrouws ouders": those of the partner. */
const asInLaw = (mentions: readonly Mention[], { forms }: Message): Mention[] =>
  mentions.map((mention) => {
    const { at, relation } = mention;
    if (!parents.has(relation)) return mention;
    const hasPartner = mentions.some((other) => other.relation === 'partner' && other.at < at);
    const ofPartner = relationOf.get(withoutEnding(forms[at - 1] ?? '')) === 'partner' && /'s$/.test(forms[at - 1] ?? '');
    return ofPartner || (hasPartner && possessive.has(ownerBefore(forms, at)))
      ? { ...mention, relation: 'schoonouder', weight: mention.weight + 1 }
      : mention;
  });

/** Every relative a message speaks of, with how much speaks for it that the care is for them. */
export const weighRelatives = (message: Message): Mention[] => {
  const starts = clauseStarts(message);
  const mentions = message.forms.flatMap((word, at): Mention[] => {
    const relation = message.forms[at - 1] === 'ex' ? 'anders' : relationOf.get(withoutEnding(word));
    return relation === undefined || (word === 'moe' && !mine.has(message.forms[at - 1] ?? ''))
      ? []
      : [{ at, relation, weight: weigh(message, at, starts) }];
  });
  return asInLaw(mentions, message);
};

/** "Mijn vader en (mijn) moeder". */
const areJoined = (forms: readonly string[], one: number, other: number): boolean => {
  const [first, last] = one < other ? [one, other] : [other, one];
  const between = forms.slice(first + 1, last);
  return (
    first !== last &&
    between[0] === 'en' &&
    between.slice(1).every((word) => mine.has(word) || word === 'ook' || word === 'voor' || adjectives.has(word))
  );
};

const asEquals =
  /\b(?:allebei|beiden|alle (?:drie|twee)|zijn er (?:drie|twee)|drie (?:mensen|dus)|in de andere|en (?:sinds \w+ )?ook|ook nog|ertussen|drieen)\b|\+/;
/** All whose weight is that of the weightiest, when they are told of as equals; else the first of them. */
export const weightiest = (message: Message, mentions: readonly Mention[]): Relation[] => {
  const most = Math.max(...mentions.map(({ weight }) => weight));
  const best = mentions.filter(({ weight }) => weight >= most - 0.5);
  const equals = asEquals.test(message.plain);
  const listed = equals ? mentions.filter(({ weight }) => weight >= Math.max(2, most - 2.5)) : best.filter(({ weight }) => weight >= 4);
  const together = equals || /\b(?:en|ook|twee)\b/.test(message.plain);
  const chosen = together && listed.length > 1 ? listed : best.slice(0, 1);
  const joined = mentions.filter((each) => chosen.some((other) => areJoined(message.forms, each.at, other.at)));
  return [...chosen, ...joined].map(({ relation }) => relation);
};
