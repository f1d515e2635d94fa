import { judgeYes } from './clearYes.ts';
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
    'voor mijn part',
    'me best/goed/gelijk/eender',
    'mij best',
    'zal wel',
    'weet .. niet',
    'geen idee/mening',
    'denk het/van/dat',
    'vorige/zoals/zelfde/net-als',
    'doe maar wat',
    'wat jij/je/jullie wil/wilt/willen/denkt/vindt',
    'moet dat/het/dan maar',
    'moet maar',
    'dan maar',
    'nou ja',
    'toe maar',
    'leuk/mooi/lekker hoor',
    'mijn man/vrouw/dochter/zoon .. (beslist/weet/moet/wil/bepaalt)',
    'ok/oke/okee/okay/oki/okido/okidoki',
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
    'geen sprake (van)',
    'dacht het niet',
    'laten (we/ik) .. voor wat het is',
    'ander moment/keer',
    'krijgen/krijg/krijgt .. adres/email/nummer niet',
  ],
});

const firmRefusal =
  /\b(?:zeker|natuurlijk|absoluut|echt|beslist|graag|uiteraard|liever|maar|toch|nu) niet\b|\blaat maar\b|^nee .*\balleen (?:maar )?(?:hulp|geholpen|advies|antwoord)|\bniet (?:nu|doen)\b|^geen (?:spam|reclame) (?:graag|alsjeblieft)$|\bhoeft niet\b/;
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

const weighNo = ({ said, yes, doubted }: Heard): Verdict => {
  const conditional = doubted && (/tenzij|mits|misschien|als |alleen/.test(said) || (said.split('weet ', 2)[1] ?? '').includes('niet'));
  return yes || conditional || /stuur maar(?! (?:niks|niets|niet|geen))|doe maar$/.test(said) ? 'doubt' : 'no';
};

const weighRest = ({ said, yes, refused, doubted }: Heard): Verdict => {
  if (doubted) return refused && !yes && !/waarom niet|uit|weet|idee|doe maar wat/.test(said) ? 'no' : 'doubt';
  return yes ? 'doubt' : 'no';
};

/** Judges the answer to a question for consent. Only a clear yes is a yes; whoever sounds resigned or sets terms is asked again. */
export const judgeConsent = (forms: readonly string[], isQuestion: boolean): Verdict => {
  const words = forms.filter((word) => word !== '|');
  if (words.length === 0) return 'none';
  const said = words.join(' ');
  if (said.startsWith('ja ja')) return 'doubt';
  const yes = words.some(isYesWord);
  const no = words.some(isNoWord);
  const refused = refusals(forms).length > 0 && !said.startsWith('waarom niet');
  if (isQuestion && !yes && !no) return refused ? 'doubt' : 'none';
  const hasTerms = yes && words.some((word) => terms.has(word)) && !/(?:doe|stuur|ga) maar$/.test(said);
  if (firmRefusal.test(said) && (!hasTerms || plainlyFirm.test(said))) return 'no';
  const heard: Heard = { said, yes, no, refused, doubted: doubts(forms).length > 0 };
  if (no) return weighNo(heard);
  if (heard.doubted || refused) return weighRest(heard);
  if (isQuestion) return 'none';
  return judgeYes(forms);
};
