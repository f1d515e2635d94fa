import { hearAgreement } from './learned/hear.ts';
import { isOfYes, judgeYes, yesTiles } from './clearYes.ts';
import type { Message } from './clean.ts';
import { speller, spokenIn } from './consentWords.ts';
import type { SpokenWord } from './consentWords.ts';
import type { Hit } from './phrases.ts';
import { phraseBook } from './phrases.ts';
import type { Verdict } from './yesNo.ts';
import { isNoWord, isYesWord } from './yesNo.ts';

const doubts = phraseBook({
  doubt: [
    'waarom niet',
    'als het/dat/jullie/je/er/ik/mijn/maar',
    'als',
    'mits/tenzij/misschien/eventueel/vooruit/alleen/slechts/enkel/hangt/ligt/voorlopig/jaja/weetniet/whatever/twijfel/mwah/mwa/tja',
    'maakt .. niet .. uit',
    'maakt/maak .. uit',
    'om het even',
    'allemaal een/eender/gelijk',
    'voor mijn part',
    'me best/goed/gelijk/eender',
    'mij best',
    'zal wel',
    'weet .. niet',
    'geen idee/mening',
    'denk het/van/dat',
    'vorige/zoals/zelfde/net-als',
    'doe maar wat',
    'doe wat',
    'al goed',
    'wat jij/je/jullie wil/wilt/willen/denkt/vindt',
    'moet dat/het/dan maar',
    'moet maar',
    'dan maar',
    'nou ja',
    'toe maar',
    'leuk/mooi/lekker hoor',
    'geen nee',
    'neig naar',
    'nog nooit over nagedacht',
    'niet onbeleefd/onaardig/onwelwillend',
    'wel .. (maar) geen/niet',
    'mag .. (maar) niet',
    'toch niet tegen te houden',
  ],
  /** Beside a plain yes it only begins to speak. */
  casual: ['ok/oke/okee/okay/oki/okido/okidoki'],
  other: [
    'mijn man/vrouw/dochter/zoon .. (beslist/weet/moet/wil/bepaalt)',
    'typ/vul/schrijf/antwoord .. voor/namens haar/hem/hen/mijn/iemand/een',
  ],
});
const refusals = phraseBook({
  no: [
    'liever niet',
    'maar niet $',
    'doe/doet .. (maar/liever/het) niet',
    'laat maar (zitten/even)',
    'niet doen/nodig/nu/sturen/mailen/interessant/graag',
    'nu (even/nog/liever) niet',
    'nog niet',
    'toch niet',
    'hoef/hoeft/hoeven .. niet/geen',
    'geen .. behoefte/interesse/zin/aanbiedingen/reclame/nieuwsbrief/email/mails/spam/toestemming/aanbieding/belangstelling/trek',
    'wil .. niet',
    'wil (ik) .. geen',
    'wil .. niks/niets (meer) (krijgen/ontvangen/hebben)',
    'moet .. niet/niks/niets (van) (hebben)',
    'ik bedank',
    '^ geen (dank) $',
    'ga .. niet akkoord',
    'niet akkoord',
    'absoluut/zeker/echt/helemaal/beslist/natuurlijk/alsjeblieft/asjeblieft/voorlopig niet',
    'niet voor me',
    '^ geen spam/reclame (graag/alsjeblieft) $',
    'bespaar me',
    'laat dat/het maar',
    '^ niet $',
    '^ weiger',
    'zit .. niet op .. wachten',
    'niks/niets voor me',
    'niet geinteresseerd',
    'geef .. geen toestemming',
    'sla .. over',
    'overslaan/skip/pas',
    'stuur/mail/email .. niet/niks/niets/geen',
    '^ bedankt $',
    'begin ik niet aan',
    '^ negatief $',
    'zie (ik) (er/daar/hier) (toch/maar) (maar) vanaf/van-af',
    'zie (ik) (er) (toch/maar) van af',
    'uit principe niet',
    '^ tuurlijk/mooi/vandaag/morgen/vanavond/ik/vanzelfsprekend/dit/dat/deze/echt/echt-waar niet $',
    '^ (zet/laat) (maar/het/dat) uit/af $',
    'vinkje/vink/haal weg/uit/eraf',
    'zet (dat/het/dit/die) (maar) uit',
    'vergeet het/dat (maar)',
    'graag nee',
    'zonder me',
    'geen een',
    'niks/niets niet',
    'afgewezen/geweigerd/weiger/weigering',
    'ik weiger',
    'haat .. spam/reclame/mails/aanbiedingen/mailtjes',
    'liever geen/niks/niets',
    'eerst .. hulp .. (rest/later)',
    'hou/houd (ik) .. erbuiten/buiten/prive',
    'laat me .. buiten/met-rust',
    'over mijn lijk',
    'stel (ik) .. geen prijs op',
    'zeg (ik) .. nee',
    'geef (ik) .. nee',
    'geen sprake (van)',
    'dacht het niet',
    'laten (we/ik) .. voor wat het is',
    'ander moment/keer',
    'krijgen/krijg/krijgt .. adres/email/nummer niet',
    'niet voor/om/op (de/die/jullie) reclame/aanbiedingen/mails/spam/nieuwsbrief/verkoop/producten (te) (krijgen/ontvangen)',
    'graag geen/niks/niets (aanbiedingen/reclame/mails/mailtjes/nieuwsbrief/spam)',
    'niet vastleggen/bewaren/opslaan/noteren/opschrijven/sturen/mailen/toesturen (graag/alsjeblieft) $',
    '^ geen ... (graag/alsjeblieft) bewaren/vastleggen/opslaan/noteren/opschrijven',
  ],
});

const firmRefusal =
  /(?<!\bals [a-z]{1,8} )\b(?:zeker|natuurlijk|absoluut|echt|beslist|graag|uiteraard|liever|maar|toch|nu) niet\b|\blaat maar\b|^nee .*\balleen (?:maar )?(?:hulp|geholpen|advies|antwoord)|\bniet (?:nu|doen)\b|^geen (?:spam|reclame) (?:graag|alsjeblieft)$|\bhoeft niet\b/;
/** Nothing but that none are wanted. */
const noneWanted =
  /^(?:nee |graag |liever |prima zo |dan )*(?:(?:geen|zonder|nul) (?:aanbiedingen|reclame|mails|mailtjes|email|nieuwsbrief|nieuwsbrieven|folders|spam|post|dat)|zonder|niks|niets|nix|never|mag niet|nergens voor nodig|(?:alleen|enkel) (?:de |maar )?hulp(?: (?:geen|zonder) (?:aanbiedingen|reclame|mails|mailtjes))?)(?: (?:sturen|mailen|ervan|graag|alsjeblieft|dank je|dankje|bedankt|voor me))*$/;
const plainlyFirm = /\b(?:liever niet|doe maar niet|laat maar)\b/;
const terms = new Set(['maar', 'alleen', 'behalve', 'mits', 'tenzij']);
/** What was heard in the answer, before it is weighed. */
interface Heard {
  said: string;
  yes: boolean;
  no: boolean;
  refused: boolean;
  doubted: boolean;
}

/** Behind a no these take it back. */
const retracting = new Set(
  'toch wel graag ja doe stuur maar bedoel grapje zinnen ok prima goed akkoord tenzij mits misschien als of weet weten'.split(' '),
);
/** "Nee. …", "nee dank u, …": what is told behind it says why. */
const beginsWithNo = (forms: readonly string[]): boolean => {
  const stop = forms.indexOf('|');
  const first = forms.slice(0, stop < 0 ? 0 : stop);
  return (
    first.length > 0 &&
    first.length <= 4 &&
    isNoWord(first[0] ?? '') &&
    !forms.slice(1, stop).some((word) => retracting.has(word)) &&
    !forms
      .slice(stop)
      .some((word, at, rest) => (isYesWord(word) && at >= rest.length - 3) || ['stuur', 'bedoel', 'of', 'weet'].includes(word))
  );
};

const weighNo = ({ said, yes, doubted }: Heard): Verdict => {
  const conditional = doubted && (/tenzij|mits|misschien|als |alleen/.test(said) || (said.split('weet ', 2)[1] ?? '').includes('niet'));
  return yes || conditional || /stuur maar(?! (?:niks|niets|niet|geen))|doe maar$/.test(said) ? 'doubt' : 'no';
};

const weighRest = ({ said, yes, refused, doubted }: Heard): Verdict => {
  if (doubted)
    return refused &&
      !yes &&
      !/waarom niet|uit|weet|idee|doe (?:maar )?wat|mits|tenzij|\b(?:wel|mag)\b|geen nee|nagedacht|neig naar|niet tegen te|\bals (?:het|ze|er|je|jullie|dat|die) maar\b/.test(
        said,
      )
      ? 'no'
      : 'doubt';
  return yes ? 'doubt' : 'no';
};

/** How sure the classifier must be of a yes beside which something is told, and of one in known shapes. It only takes away. */
const sureOfStory = 0.5;
const sureOfShape = 0.35;
/** A yes of so few words is said as plainly as it can be. */
const plainWords = 3;
/** Before "ja" these speak of one. */
const named = new Set(['oude', 'eerdere', 'vroegere', 'vorige', 'die']);
const plainYes = new Set(['ja', 'graag', 'akkoord']);
const spell = speller(isOfYes);
/** The words of an answer in their common spelling, with the ends of sentences: what is learned of answers to a question for consent. */
export const wordsOfAnswer = (message: Message): string[] => withStops(spokenIn(message, spell));
const withStops = (spoken: readonly SpokenWord[]): string[] =>
  spoken.flatMap(({ form, after }) => (after === 'stop' ? [form, '|'] : [form]));
const isInside = ({ from, to }: Hit, tiles: readonly Hit[]) =>
  tiles.some((tile) => tile.from <= from && tile.to >= to && tile.to - tile.from > to - from);

/** The words with what belongs to a longer shape of a yes taken out: "geen bezwaar" denies nothing. */
const withoutShapes = (spoken: readonly SpokenWord[]): SpokenWord[] => {
  const words = spoken.map(({ form }) => form);
  const tiles = yesTiles(words);
  const hits = [
    ...refusals(words),
    ...doubts(words),
    ...words.flatMap((word, at) => (isNoWord(word) ? [{ label: 'no', from: at, to: at + 1 }] : [])),
  ];
  const harmless = tiles.filter((tile) => hits.some((hit) => isInside(hit, [tile])));
  return spoken.map((word, at) => (harmless.some(({ from, to }) => at >= from && at < to) ? { ...word, form: '*' } : word));
};

/** "Ja, nee wacht": behind the last yes stands a no, whatever goes with it. */
const takesBack = (spoken: readonly SpokenWord[]): boolean => {
  const words = spoken.map(({ form }) => form);
  return words.findLastIndex(isNoWord) > words.findLastIndex(isYesWord) && words.some(isYesWord);
};

const weighYes = (spoken: readonly SpokenWord[], forms: readonly string[]): Verdict => {
  if (takesBack(spoken)) return 'doubt';
  const judged = judgeYes(spoken);
  if (judged !== 'told' && (judged !== 'yes' || spoken.length <= plainWords)) return judged;
  return hearAgreement(forms) >= (judged === 'told' ? sureOfStory : sureOfShape) ? 'yes' : 'doubt';
};

const judge = (message: Message): Verdict => {
  const isQuestion = message.text.includes('?');
  const spoken = spokenIn(message, spell);
  const plain = withoutShapes(spoken);
  const words = plain.map(({ form }) => form);
  if (words.length === 0) return 'none';
  const forms = withStops(plain);
  const said = words.join(' ');
  const refusing = refusals(forms);
  // "Niet akkoord", "mijn oude ja": a yes-word that agrees to nothing.
  const yes = forms.some(
    (word, at) =>
      (isYesWord(word) || word === '*') && !refusing.some(({ from, to }) => at >= from && at < to) && !named.has(forms[at - 1] ?? ''),
  );
  const no = words.some(isNoWord);
  const refused = refusing.length > 0 && !said.startsWith('waarom niet');
  if (isQuestion && !yes && !no) return refused ? 'doubt' : 'none';
  const hasTerms = yes && words.some((word) => terms.has(word)) && !/(?:doe|stuur|ga) maar$/.test(said);
  if (noneWanted.test(said)) return 'no';
  if (firmRefusal.test(said) && (!hasTerms || plainlyFirm.test(said))) return 'no';
  // Who wants it too decides nothing.
  const doubted = doubts(forms).some(
    ({ label }) =>
      label === 'doubt' ||
      (label === 'other' && !words.includes('ook')) ||
      (label === 'casual' && !words.some((word) => plainYes.has(word))),
  );
  const heard: Heard = { said, yes, no, refused, doubted };
  if (no) return beginsWithNo(forms) ? 'no' : weighNo(heard);
  if (heard.doubted || refused) return weighRest(heard);
  if (isQuestion) return 'none';
  return /^ja ja(?! ja)/.test(said) && !words.includes('graag') ? 'doubt' : weighYes(spoken, forms);
};

/** A message is judged more than once on its way. */
const verdicts = new WeakMap<Message, Verdict>();

/** Judges the answer to a question for consent. Only a clear yes is a yes; whoever sounds resigned or sets terms is asked again. */
export const judgeConsent = (message: Message): Verdict => {
  const verdict = verdicts.get(message) ?? judge(message);
  verdicts.set(message, verdict);
  return verdict;
};
