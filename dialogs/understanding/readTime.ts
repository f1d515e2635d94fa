import type { Message } from './clean.ts';
import { organisations, relationOf } from './people.ts';
import { partNamed, refusing, timeAt } from './timeItems.ts';
import type { TimeItem } from './timeItems.ts';
import { blankWord, timeWords } from './timeWords.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const marks = set(', | ?');
/** What begins the reason for a time, or the time itself as what follows from it. */
const reasons = set('want omdat anders zodat als zodra terwijl nadat dan daarna daarachter daartussen');
const joints = set('want omdat anders zodat als zodra terwijl nadat maar nee neen wacht sorry correctie dus daarna daarachter daartussen');
const takingBack = set('nee neen wacht sorry correctie');

/** Words that belong together, and what parts them from those before. */
interface Stretch {
  words: string[];
  joint: string;
  mark: string;
  isQuestion: boolean;
}

const stretchesOf = (words: readonly string[]): Stretch[] => {
  const all: Stretch[] = [];
  let open: Stretch = { words: [], joint: '', mark: '|', isQuestion: false };
  const close = (next: Stretch) => {
    if (open.words.length > 0) all.push(open);
    open = next;
  };
  for (const [at, word] of words.entries()) {
    if (marks.has(word)) {
      if (word === '?') open.isQuestion = true;
      close({ words: [], joint: '', mark: word, isQuestion: false });
      continue;
    }
    const isLast = at + 1 >= words.length || marks.has(words[at + 1] ?? '');
    const opens = (joints.has(word) && !(isLast && word === 'dus')) || (word === 'dan' && open.words.length === 0);
    // "Na achten dus", "maar dan": the last word parts nothing, and one joint follows on another.
    if (opens && open.words.length > 0) close({ words: [], joint: '', mark: '', isQuestion: false });
    if (opens && open.joint === '') open.joint = word;
    open.words.push(word);
  }
  close({ words: [], joint: '', mark: '', isQuestion: false });
  return all;
};

const wishes = set(
  'ik me mijzelf mezelf bel belt bellen gebeld graag liever liefst kan kunt kunnen mag mogen lukt schikt past uit zou wil goed prima best beste fijn fijnst handig handigst handiger ideaal perfect mogelijk oke okee ok netjes bereikbaar bereiken thuis vrij doe maar jullie',
);
const somebody = set('hij zij ze er die iemand');
const isSomebody = (word: string) => somebody.has(word) || (relationOf.has(word) && word !== 'ma') || organisations.has(word);
const verbs = set(
  'is zijn komt gaat heeft hebben eet rust slaapt moet zit ligt staat wordt krijgt kan zegt wil vindt vertrekt belt slaap werk eten dacht had',
);

/** Why a time is named, or what another does then: no answer beside one. */
const isAside = ({ words, joint }: Stretch): boolean => {
  if (reasons.has(joint)) return true;
  const isSubject = /^(?:de|het|een|mijn|ons|onze)$/.test(words[0] ?? '') && verbs.has(words[2] ?? '');
  return (isSubject || words.some(isSomebody)) && words.some((word) => verbs.has(word)) && !words.some((word) => wishes.has(word));
};

const past = set(
  'was waren werd werden viel vielen kwam kwamen ging gingen gebeurde belde belden gebeld zei zeiden vertelde stond lag overleed dacht dachten gisteren eergisteren geleden',
);
const participle = /^(?:(?:op|uit|aan|in|weg|over)?ge[a-z]{3,}|overleden|ontslagen|verhuisd|vertrokken)$/;
const helping = set('is heeft zijn hebben');
const asking = set('graag liever liefst kan kunt kunnen mag mogen lukt schikt bel bellen zou wil bereikbaar vrij');
/** What happened then: "woensdag was ze gevallen", "vorige keer om 9 uur", "sinds maandag". */
const isEvent = ({ words }: Stretch): boolean => {
  if (words.some((word) => asking.has(word))) return false;
  const at = words.findIndex((word) => word === 'sinds' || word === 'vorige' || word === 'afgelopen' || word === 'laatst');
  if (at >= 0 || words.some((word) => past.has(word))) return true;
  return words.some(isSomebody) && words.some((word) => helping.has(word)) && words.some((word) => participle.test(word));
};
const ofOpening = set('open dicht gesloten werken aanwezig dienst bezetting kantoor openingstijden');
/** "Zijn jullie zaterdag ook open?" asks, and wants nothing. */
const asksHours = ({ words, isQuestion }: Stretch): boolean =>
  (words[0] === 'bellen' && words[1] === 'jullie') ||
  (words[0] === 'bel' && words[1] === 'je' && words[2] === 'ook') ||
  (isQuestion && words.some((word) => ofOpening.has(word)) && !words.some((word) => word === 'me' || word === 'bellen' || word === 'bel'));

const hard = set('lastig onhandig slecht moeilijk onmogelijk rot vol nergens');
const able = set('lukt lukken kan kunnen gaat schikt past komt mag wil hoeft');
/** "Weekend lukt niet", "de ochtenden zijn lastig", "zondag sla ik over": all of it is left out. */
const isRefused = ({ words }: Stretch): boolean => {
  const at = words.findLastIndex((word) => word === 'niet' || word === 'nooit');
  const isUnable = at > 0 && words.slice(0, at).some((word) => able.has(word));
  return (
    isUnable ||
    words.some((word) => hard.has(word)) ||
    (words.includes('over') && words.some((word) => /^(?:sla|slaan|overslaan)$/.test(word)))
  );
};
/** "Zes uur is te vroeg". */
const isWrong = ({ words }: Stretch): boolean =>
  words.some((word, at) => word === 'te' && /^(?:vroeg|laat|druk)$/.test(words[at + 1] ?? ''));

/** A time as it was said, in which stretch. */
interface Said extends TimeItem {
  from: number;
}

const nearPart = (stretches: readonly Stretch[], at: number): string | undefined => {
  for (const place of [at, at + 1, at - 1]) {
    const words = stretches[place]?.words ?? [];
    const part = place === at || words.length <= 3 ? partNamed(words) : undefined;
    if (part !== undefined) return part;
  }
  return undefined;
};

const small = set('ook op en of in de het ook graag om uur');
interface Read {
  items: Said[];
  negated: boolean;
  /** Nothing but times. */
  isBare: boolean;
}
const itemsIn = (stretches: readonly Stretch[], from: number, refused: boolean): Read => {
  const { words } = stretches[from] ?? { words: [] };
  const part = nearPart(stretches, from);
  const items: Said[] = [];
  let negated = refused;
  let isBare = true;
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    if (refusing.has(word)) negated = true;
    if (word === 'wel') negated = false;
    const taken = timeAt({ words, at, part, negated });
    if (taken) items.push(...taken.items.map((item) => ({ ...item, from })));
    else if (!small.has(word)) isBare = false;
    at = taken?.next ?? at + 1;
  }
  return { items, negated, isBare };
};

const isPlus = (kind: TimeItem['kind'], items: readonly Said[]) => items.some((item) => item.kind === kind && !item.not);
/** Without what is said before and replaced now. */
const without = (before: readonly Said[], now: readonly Said[]): Said[] => before.filter((item) => !isPlus(item.kind, now));

const partAt = (hour: string): string => {
  if (hour < '12:00') return 'ochtend';
  return hour < '18:00' ? 'middag' : 'avond';
};
const isToldBy = (part: string, { kind, hours }: Said): boolean =>
  kind === 'clock' &&
  hours.some((hour) => partAt(hour) === part || (part === 'avond' && hour >= '17:00') || (part === 'ochtend' && hour === '12:00'));

/** What is left of all that was said: nothing twice, no part of the day beside its hour, and no refusal of what another time replaces. */
const settled = (all: readonly Said[]): Said[] => {
  const certain = all.some(({ kind }) => kind !== 'always') ? all.filter(({ kind }) => kind !== 'always') : all;
  return certain.filter((item, at) => {
    if (certain.findIndex(({ text, not }) => text === item.text && not === item.not) < at) return false;
    if (item.kind === 'part' && certain.some((other) => other.not === item.not && isToldBy(item.text, other))) return false;
    if (item.kind === 'meal' && certain.some(({ kind, not }) => kind === 'clock' && not === item.not)) return false;
    return !item.not || !certain.some((other, place) => place > at && other.kind === item.kind && !other.not && other.text !== item.text);
  });
};

const shown = (items: readonly Said[]): string | undefined => {
  const said: string[] = [];
  let wasNot = false;
  for (const { text, not, kind } of items) {
    if (not && !(wasNot && kind === 'day')) said.push('niet');
    if (said.at(-1) !== text) said.push(text);
    wasNot = not;
  }
  return said.length === 0 ? undefined : said.join(' ');
};

const thereafter = set(
  'daarna daarachter daartussen dus graag kan ik wel bel belt maar pas liefst is goed prima dan me bellen je jullie mag het best en',
);
/** "Dus daarna", "daarna graag": behind the last hour that was named; "daartussen" between the first and the last. */
const afterHours = ({ words }: Stretch, hours: readonly string[]): TimeItem | undefined => {
  const [first] = hours;
  const last = hours.at(-1);
  if (first === undefined || last === undefined || !words.every((word) => thereafter.has(word))) return undefined;
  if (words.includes('daarna') || words.includes('daarachter')) return { kind: 'clock', text: `na ${last}`, not: false, hours: [last] };
  const isBetween = words.includes('daartussen') && first !== last;
  return isBetween ? { kind: 'clock', text: `tussen ${first} en ${last}`, not: false, hours: [first, last] } : undefined;
};

const refusesThen = ({ words }: Stretch): boolean =>
  words.length <= 5 && words.includes('dan') && words.includes('niet') && (words.includes('dus') || words[0] === 'dan');

const anyTime =
  /\b(?:maakt? [a-z ]{0,14}(?:niet|niks|weinig|nie|geen [a-z]+) [a-z ]{0,6}uit|kan me niet schelen|wanneer (?:het )?(?:je|jullie|het) [a-z ]{0,12}(?:uitkomt|past|schikt|wilt|willen)|hele dag|elk moment|ieder moment)\b/;
const soonest = /\b(?:zo snel mogelijk|zsm|zo gauw mogelijk|zo spoedig mogelijk)\b/;
/** No hour, yet an answer to when. */
const wheneverIn = (said: string): string | undefined => {
  if (anyTime.test(said)) return said.includes('hele dag') ? 'hele dag' : 'altijd';
  return soonest.test(said) ? 'zo snel mogelijk' : undefined;
};

/** What was said so far, and what stands beside it as a reason or of another. */
interface Heard {
  said: Said[];
  aside: Said[];
  hours: string[];
  /** The stretch before ended in a refusal that a row may go on. */
  refused: boolean;
}

/** The times of a stretch; a row of them that follows a refusal is refused too. */
const itemsAt = (stretches: readonly Stretch[], at: number, stretch: Stretch, heard: Heard): Said[] => {
  const read = itemsIn(stretches, at, isRefused(stretch));
  const goesOn = heard.refused && stretch.mark === ',' && stretch.joint === '' && read.isBare;
  heard.refused = goesOn || (read.negated && read.items.length > 0);
  return goesOn ? itemsIn(stretches, at, true).items : read.items;
};

/** A stretch without a time of its own, which says something of those before it. */
const hearWithout = (stretch: Stretch, at: number, heard: Heard): void => {
  const then = afterHours(stretch, heard.hours);
  if (then) heard.said = [...without(heard.said, [{ ...then, from: at }]), { ...then, from: at }];
  if (refusesThen(stretch)) heard.said = [...heard.said, ...heard.aside].map((item) => ({ ...item, not: item.kind === 'day' || item.not }));
  if (takingBack.has(stretch.joint)) heard.said = heard.said.filter(({ from }) => from !== heard.said.at(-1)?.from);
};

const hearWith = (stretch: Stretch, items: readonly Said[], heard: Heard): void => {
  heard.hours.push(...items.flatMap((item) => item.hours));
  if (isEvent(stretch) || isWrong(stretch) || asksHours(stretch)) return;
  if (isAside(stretch)) heard.aside.push(...items);
  else {
    const replaces = takingBack.has(stretch.joint) || stretch.words.includes('dus');
    heard.said = [...(replaces ? without(heard.said, items) : heard.said), ...items];
  }
};

/** What some words say of when, as `readTime`; marks between them as in `timeWords`. */
export const readTimeWords = (words: readonly string[], isAsked = false): string | undefined => {
  const stretches = stretchesOf(words);
  const heard: Heard = { said: [], aside: [], hours: [], refused: false };
  for (const [at, stretch] of stretches.entries()) {
    const all = itemsAt(stretches, at, stretch, heard);
    const items = isAsked ? all : all.filter(({ kind }) => kind !== 'meal');
    if (items.length === 0) hearWithout(stretch, at, heard);
    else hearWith(stretch, items, heard);
  }
  const found = shown(settled(heard.said.length > 0 ? heard.said : heard.aside));
  return found ?? (isAsked ? wheneverIn(words.join(' ')) : undefined);
};

/** When the person wants to be called, in the form of labels.md: `ma di`, `na 18:00`, `morgen tussen 09:30 en 10:00`, `niet wo`. */
export const readTime = (message: Message, blanks: readonly { start: number; end: number }[] = []): string | undefined =>
  readTimeWords(
    timeWords(message, blanks).filter((word) => word !== blankWord),
    true,
  );
