import { clausesOf } from './clauses.ts';
import type { Message } from './clean.ts';
import { kin } from './people.ts';
import { smallWords } from './talkWords.ts';
import { readTimeWords } from './readTime.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say when, or that somebody can be reached then. */
export const timeWords: ReadonlySet<string> = set(
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo maandags dinsdags woensdags donderdags vrijdags ochtend ochtends morgen morgens middag middags avond avonds smorgens sochtends smiddags savonds ' +
    "maandagochtend maandagmiddag dinsdagochtend dinsdagmiddag woensdagochtend woensdagmiddag donderdagochtend donderdagmiddag vrijdagochtend vrijdagmiddag overdag vandaag overmorgen doordeweeks weekend week dag dagen hele 's s " +
    'uur half kwart vroeg laat een twee drie vier vijf zes zeven acht negen tien elf twaalf vieren vijven zessen zevenen achten negenen tienen elven twaalven tussen vanaf ' +
    'thuis bereikbaar bereiken beschikbaar bezet weg druk liefst liever schikt uitkomt mogelijk tijdstip moment pas lukt',
);
const reachable = set('ik me we bel bellen gebeld bereikbaar bereiken terugbellen opbellen');
const others = set('ze hij zij hen hun iemand');
const placed = set(
  'niet wel geen nooit kan thuis bereikbaar bereiken beschikbaar bezet weg werk werken liefst liever graag bel bellen gebeld ziekenhuis afspraak vrij schikt uitkomt',
);
const away = set('weg werk werken bezet ziekenhuis afspraak dienst oppas');
const refusing = set('niet geen nooit behalve');
const joining = set('maar en want alleen dus');

const isOfOthers = (word: string) => others.has(word) || kin.has(word);
const isWhen = /(?:dag|ochtend|middag|avond|week|weekend)s?$|^(?:ma|di|wo|do|vr|za|uur|s?morgens?|na|voor|vanaf|tussen|tot)$/;

/** "In het weekend liever niet": a time and a wish, and nothing besides. */
const isNothingElse = (words: readonly string[]) =>
  words.length <= 6 && words.every((word) => timeWords.has(word) || placed.has(word) || smallWords.has(word));

const beside = set('in op de het na voor of rond om');
const hour = /^(?:\d|1\d|2[0-3])$/;
/** "'s Ochtends", "na vier uur": a time and nothing else. */
const isBareTime = (words: readonly string[]) =>
  words.length <= 6 && words.every((word) => timeWords.has(word) || beside.has(word) || hour.test(word));

/** A clause about when the person can be called. Whoever else is spoken of is no part of it. */
export const isAvailability = (words: readonly string[]): boolean =>
  words.some((word) => isWhen.test(word)) &&
  (isBareTime(words) ||
    ((words.some((word) => reachable.has(word)) || isNothingElse(words)) &&
      words.some((word) => placed.has(word)) &&
      !words.some(isOfOthers)));

/** "Maandag ben ik in het ziekenhuis" leaves that day out; "ik werk niet op vrijdag" may mean either, and is left to who reads it. */
const timeOf = (words: readonly string[]): string | undefined => {
  const isAway = words.some((word) => away.has(word));
  const isRefused = words.some((word) => refusing.has(word));
  if (isAway && isRefused) return undefined;
  const said = isAway || isRefused ? ['niet', ...words.filter((word) => !refusing.has(word) && !joining.has(word))] : words;
  return readTimeWords(said);
};

/** When the person can be called, told in a clause of its own. */
export const readAvailability = (message: Message): string | undefined => {
  const times = clausesOf(message)
    .map(({ from, to }) => message.forms.slice(from, to))
    .filter(isAvailability)
    .map((words) => timeOf(words))
    .filter((time) => time !== undefined);
  return times.length === 0 ? undefined : times.join(' ');
};
