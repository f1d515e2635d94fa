import { trimEndOf, trimStartOf } from '../../domain/trimSigns.ts';
import { clausesOf } from './clauses.ts';
import type { Clause } from './clauses.ts';
import type { Message } from './clean.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is done to reach somebody; said of the person, and not of somebody who calls ("belt"). */
const reaching = listOf(
  "bel bellen gebeld opbellen opgebeld terugbellen teruggebeld email emailen mailen gemaild app appen appje geappt sms smsen sms'en whatsapp whatsappen bericht berichtje berichten contact bereikbaar bereiken telefonisch telefoontje aanbellen langskomen bezoek schrijf schrijven",
);
const asking = listOf('bel email app sms whatsapp stuur schrijf kom');
const refusing = listOf('niet nooit geen niks niets nergens liever');
const limiting = listOf('alleen enkel uitsluitend pas');
const place = listOf('thuis huis thuisnummer thuistelefoon huistelefoon huisnummer huisadres vast vaste werk werknummer werkmail kantoor');
const atWork = listOf('werk werknummer werkmail kantoor');
const others = listOf('hij zij ze hem haar iemand iedereen anderen ander huisgenoten collega collegas');
const isOther = (word: string): boolean => others.has(word) || kin.has(word);
const conditions = listOf('als wanneer zolang terwijl zodra waar');
const reasons = listOf('want omdat anders dan zodat dus');
const near = listOf('thuis naast buurt kamer erbij slaapt wakker overstuur');
const times = /dag$|^(?:uur|morgens?|overdag|weekend)$/;

const lists = {
  one: new Set([...others, ...kin]),
  mine: listOf("mijn de onze het m'n alle alles al"),
  thing: listOf(
    "nummer email mails mailbox berichten bericht app appjes apps whatsapp sms post computer tablet laptop scherm brieven sms'jes",
  ),
};

const find = phraseBook(
  {
    /** Somebody hears or sees what is said. */
    heard: [
      '<one> ... luistert/luisteren/luister/leest/lezen/kijkt/kijken/hoort (altijd/vaak/soms/steeds/ook/dan/alles/gewoon/stiekem) mee',
      '<one> ... meeluistert/meeluisteren/meeleest/meelezen/meekijkt/meekijken/meehoort/afluistert/afluisteren',
      '<one> (altijd/vaak/soms/steeds/ook/dan/kan/kunnen) leest/lezen/kijkt/kijken/controleert/checkt/doorzoekt/opent (ook/altijd/vaak/soms/steeds/dan) (in/op/door/naar) <mine> <thing>',
      '<one> (ook/altijd/dan/kan) hoort/horen (dan/ook) alles/me',
      'waarmee <one> hoort/luistert/leest/ziet',
      '<one> pakt/neemt (ook/altijd/dan/vaak) (mijn/de/het) (nummer) op',
      'niet (zo/echt) vrij/vrijuit/hardop (te/kunnen) praten/spreken/bellen/typen',
      'niet veilig (om) (te) (praten/bellen/mailen/typen)',
      'delen/deel/gedeelde/gezamenlijke (samen/hetzelfde/een/de) (een) <thing>',
    ],
    /** Somebody may not know of this. */
    secret: [
      'mag/mogen/hoeft/hoeven/moet/moeten (hier/het/dit/dat) ... niet/niks/niets/nooit ... weten/horen/merken/zien/ontdekken',
      'wil niet dat <one> ... weet/hoort/merkt/ziet/erachter',
      'komt/komen/kom/kwam .. erachter/achter',
      'in het geheim',
      'ik (doe/typ/schrijf/chat/app/bel/email/zit) (dit/hier/nu/dus) (hier/nu) stiekem',
      'discreet',
      '<one> weet/weten ... niet/niks/niets',
    ],
    /** How it is not to be done. */
    manner: [
      'spreek/spreekt (dus/liever/maar/alsjeblieft) niet/niks/niets/nooit .. in',
      'niet/niks/niets/nooit (in) inspreken/inspreekt',
      'geen/niet (een/op) (bericht/berichtje) (op/in) (de/mijn) voicemail/antwoordapparaat',
      'geen voicemail/voicemails/antwoordapparaat',
      'stuur/stuurt .. geen/niks/niets/niet .. brief/brieven/post/huis/thuis',
      'geen brief/brieven/post (sturen) (naar/bij/op) (mijn/het) huis/thuis',
      'niet (op) (de/mijn/een) voicemail/antwoordapparaat',
      'noem/zeg/meld/vertel (dan/maar/alsjeblieft/ook) niet/geen/niks/nooit .. wie/waar/waarover/waarvoor/naam/zorggenoot/vandaan/bent',
      'als <one> (anders) (dan) opneemt/opneem/opnemen/oppakt',
    ],
  },
  lists,
);

/** What a clause says of reaching the person. */
interface Said {
  clause: Clause;
  reaches: boolean;
  refuses: boolean;
  /** By itself it says how they can be reached and how not. */
  limits: boolean;
  labels: ReadonlySet<'heard' | 'secret' | 'manner'>;
  words: readonly string[];
  isAsked: boolean;
}

/** Somebody else does what is told there: "mijn moeder wil niet bellen als ...". */
const isOfOther = (words: readonly string[]): boolean => {
  const end = words.findIndex((word) => conditions.has(word));
  return words.slice(0, end < 0 ? 3 : end).some((word) => isOther(word) || word === 'we' || word === 'wij') && !words.includes('me');
};

/** "Bel alleen als hij weg is". */
const dependsOnOthers = (words: readonly string[]): boolean => {
  const at = words.findIndex((word) => conditions.has(word));
  return at >= 0 && (words.slice(at).some(isOther) || (words.includes('alleen') && words.slice(at).includes('ik')));
};

const softening = listOf('en maar ja nee ok oke dus of nou graag');
const articles = listOf('een de die het mijn deze zijn haar van');
/** "Mail me …", and not "de mail …". */
const isRequest = (words: readonly string[]): boolean => {
  const at = words.findIndex((word) => !softening.has(word));
  return asking.has(words[at] ?? '');
};
const longestClause = 14;
/** Words of a rest that belongs to the clause before it. */
const longestRest = 4;

const isLimit = (words: readonly string[]): boolean => {
  if (words.length > longestClause || isOfOther(words)) return false;
  const isPlaced = words.some((word) => place.has(word));
  const isBounded = words.some((word) => refusing.has(word) || limiting.has(word));
  if (isBounded && dependsOnOthers(words)) return true;
  if (words.includes('ben') && (!words.includes('bereikbaar') || words.some((word) => times.test(word)))) return false;
  return isPlaced && (isBounded || (isRequest(words) && words.some((word) => atWork.has(word))));
};

const own = listOf('bel email app sms schrijf gebeld');
/** What is done to reach somebody is said; the person's own calls ("ik bel niet") are not meant. */
const isOfReaching = (words: readonly string[]): boolean => {
  const speaks = words.includes('ik') && !words.includes('me') && !words.includes('word');
  return words.some((word, at) => {
    if (!reaching.has(word) || (speaks && own.has(word))) return false;
    return word !== 'bel' || !articles.has(words[at - 1] ?? '');
  });
};
const asksSomething = listOf('hoe wat wie waarom welke waarvoor');

const sayings = (message: Message): Said[] => {
  const hits = find(message.forms);
  return clausesOf(message).map((clause) => {
    const words = message.forms.slice(clause.from, clause.to);
    const reaches = isOfReaching(words);
    return {
      clause,
      reaches,
      refuses: words.some((word) => refusing.has(word) || limiting.has(word)),
      limits: reaches && isLimit(words),
      labels: new Set(hits.filter(({ from }) => from >= clause.from && from < clause.to).map(({ label }) => label)),
      words,
      isAsked: asksSomething.has(words[0] ?? '') || /^\s*\?/.test(message.text.slice(message.words[clause.to - 1]?.end)),
    };
  });
};

const ofThis = listOf('dit hier hiervan hierover jullie chat chatten typ typen schrijf contact gesprek');

const refusesReach = (said: Said | undefined): boolean => said !== undefined && said.reaches && said.refuses;

/** "… want mijn man is altijd thuis": the reason why not. */
const isWhyNot = ({ words }: Said, before: Said | undefined): boolean => {
  if (before === undefined || !before.reaches || !before.refuses || isOfOther(before.words)) return false;
  const isReasonGiven = reasons.has(words[0] ?? '') || words.some((word) => near.has(word));
  return isReasonGiven && words.slice(0, 4).some(isOther);
};

const isManner = ({ labels, words }: Said): boolean =>
  labels.has('manner') && !words.some((word) => /^(?:krijg|kreeg|ontvang|heb)/.test(word));

/** "Kan iemand me bellen, | maar niet thuis?" */
const isRestLimit = ({ words, refuses }: Said, before: Said | undefined): boolean =>
  words.length <= longestRest && refuses && words.some((word) => place.has(word)) && before !== undefined && before.reaches;

const overhearing = /luister|^hoort$|^controleert$|^vrij|^waarmee$/;
const wishing = /^(?:mag|mogen|wil|kom|komt|stiekem|geheim|discreet|doe)/;

/** Somebody hears of it, or may not: where that is said of this contact, or beside a refusal. */
const isSecret = ({ words, labels, reaches }: Said, refusesBeside: boolean): boolean => {
  if (labels.has('heard')) return refusesBeside || reaches || words.some((word) => overhearing.test(word));
  if (!labels.has('secret')) return false;
  const isOfThis = words.some((word) => ofThis.has(word) || reaching.has(word));
  return refusesBeside || (words.some((word) => wishing.test(word)) && isOfThis);
};

/** Whether a clause is a wish about how to be reached safely, by itself or beside the one before or after it. */
const isCaution = (said: readonly Said[], at: number): boolean => {
  const clause = said[at];
  if (clause === undefined || clause.isAsked) return false;
  const before = said[at - 1];
  if (clause.limits || isManner(clause) || isRestLimit(clause, before)) return true;
  return isSecret(clause, [before, clause, said[at + 1]].some(refusesReach)) || isWhyNot(clause, before);
};

/** "Je kunt me | alleen bereiken als ...": no joint, but the middle of a sentence. */
const runsOn = (message: Message, said: Said | undefined): boolean => {
  if (said?.words[0] !== 'alleen') return false;
  const { from } = said.clause;
  return /^\s*$/.test(message.text.slice(message.words[from - 1]?.end ?? 0, message.words[from]?.start)) && from > 0;
};

const gate =
  /\b(?:bel|gebeld|opgebeld|teruggebeld|mail|app|sms|bericht|contact|bereik|luister|lees|leest|kijkt|hoort|weet|weten|voicemail|inspreken|spreek|antwoordapparaat|post|brief|geheim|stiekem|vrij|vrijuit|discreet|opneemt)/;
const longest = 300;
/** Words of a reason that is noted with the wish. */
const longestReason = 9;

const isReason = (said: Said | undefined): boolean =>
  said !== undefined && reasons.has(said.words[0] ?? '') && said.words.length <= longestReason;

/** The words of these clauses as written; the wish goes with its reason before and after it. */
const wordsFrom = (message: Message, said: readonly Said[], first: number, last: number): string => {
  const begin = first > 0 && (refusesReach(said[first - 1]) || runsOn(message, said[first])) ? first - 1 : first;
  const goesWith = refusesReach(said[last + 1]) || isReason(said[last + 1]) ? last + 1 : last;
  // "… dus tussen 9 | en 16 uur": the rest of what goes with it.
  const rest = said[goesWith + 1];
  const end = goesWith > last && rest?.words[0] === 'en' && rest.words.length <= longestRest ? goesWith + 1 : goesWith;
  const from = message.words[said[begin]?.clause.from ?? 0]?.start ?? 0;
  const to = message.words[(said[end]?.clause.to ?? 1) - 1]?.end ?? message.text.length;
  return trimEndOf(trimStartOf(message.text.slice(from, to), ' \t\n,;:.-'), ' \t\n,;:').replace(/^(?:en|maar|want|dus)\s/i, '');
};

/**
 * How the person can be reached safely, and how not, in their own words: where, when who is there, who listens or reads along, who may not know.
 * When they can be called by the clock and by what means they prefer is read elsewhere.
 */
export const readCaution = (message: Message): string | undefined => {
  if (!gate.test(message.plain)) return undefined;
  const said = sayings(message);
  const found = said.flatMap((_, at) => (isCaution(said, at) ? [at] : []));
  const [first] = found;
  if (first === undefined) return undefined;
  const words = wordsFrom(message, said, first, found.at(-1) ?? first);
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
};
