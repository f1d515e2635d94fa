import { clean } from './clean.ts';
import { phraseBook } from './phrases.ts';

const asked = new Set(
  'verzoek verzoeken aanvraag aanvragen inzageverzoek wisverzoek verwijderverzoek verwijderingsverzoek klacht bezwaar inzage verwijdering verwijderen wissing wissen verbetering beperking overdracht'.split(
    ' ',
  ),
);

const find = phraseBook(
  {
    back: [
      'trek/trekken (ik/we) ... <asked> (weer/toch/graag/maar/dan/hierbij/bij/deze) (weer/toch/maar/deze) in/terug',
      'trek/trekken (ik/we) ... <asked> om/tot/voor/van/over .. in/terug',
      '<asked> (wil/kan/mag/moet/graag/nog) (ik/je/weer/toch/nog) (weer/toch/graag/maar/dan/nog) intrekken/annuleren/terugtrekken/terugnemen/cancelen/stopzetten/schrappen/ingetrokken',
      'intrekken/annuleren/intrekking/annulering (van) (mijn/dat/het/die) <asked>',
      'annuleer/cancel/vergeet/schrap .. <asked>',
      'stop (met/maar) (met) (mijn/het/dat/die/dit/de) <asked>',
      'doe (dat/die/dit/de/het/mijn) <asked> (dan) (toch) (maar) niet',
      'laat .. <asked> .. zitten/vallen/rusten/vervallen',
      '<asked> laat (ik/dan/toch) (maar/dan) zitten/vallen/rusten/vervallen',
      '<asked> .. hoeft/hoeven/hoef (ik/wat/voor/van/me) (me/betreft) (toch/nu) niet',
      'hoeft/hoef (ik) (dat/het/die/mijn) <asked> (toch) niet',
      '<asked> mag/kan (wel/dan/nu/toch/weer) weg/vervallen/geschrapt/ingetrokken/vergeten',
      '<asked> is (toch/nu) niet (meer) nodig',
      'zie (ik) (toch) .. af van (mijn/dat/het/die) <asked>',
      'neem (ik) ... <asked> terug',
    ],
    /** Said right after something was registered, with nothing else asked. */
    never: [
      '^ (o/oh/nee/wacht/sorry/bij) (nader/nee/wacht) (inzien) (doe/laat) (dat/het) (toch) maar niet',
      '^ (nee/wacht/sorry) toch (maar) niet',
      '^ (nee/wacht/sorry/ach) laat (het/dat/toch) maar (zitten)',
      '^ (nee/sorry) (het/dat) hoeft (toch/al) niet (meer)',
      '^ (nee/ach) vergeet (het/dat) maar',
      '^ trek (het/dat) (maar) (weer) in',
    ],
  },
  { asked },
);
const erased = 'wissen/verwijderen/weggooien/weghalen/vernietigen/gewist/verwijderd/weggegooid/weggehaald/vernietigd';
/** What undoes an erasure that was asked, in words of its own: they are to be kept. And what may take back anything that was asked. */
const findRegret = phraseBook(
  {
    keeps: [
      `^ (nee/wacht/stop/oh/o/sorry/toch/alsjeblieft/aub) (wacht/toch) (toch/maar) niet/niks/niets (meer/alles/nu) ${erased} (hoor/alsjeblieft/aub/graag) $`,
      `^ (nee/wacht/stop/oh/o/sorry) niet (meer/alles) ${erased} (alsjeblieft/aub/sorry) ik heb me/mij/mn (toch) vergist/bedacht`,
      `^ (nee/wacht) (ik) wil (toch/liever/nu) niet (meer) dat (jullie/je) .. ${erased} $`,
      `(ik) wil/wilde/wou (ik) (nu/eigenlijk) toch/liever/eigenlijk/helemaal (toch/liever) niet (meer) (dat) .. ${erased} (wordt/worden/is/zijn)`,
      `wil/wilde (ik) (mijn/de/die/alle) .. gegevens/dossier/alles (toch/liever) (toch/gewoon/liever) (graag) houden/behouden/bewaren $`,
      `wil/wilde (ik) toch/liever (mijn/de/die/alle) .. gegevens/dossier/alles (gewoon/toch) houden/behouden/bewaren $`,
      'laat/hou/houd (mijn/de/die/alle) .. gegevens/dossier (toch/dan/gewoon/maar) (toch/gewoon/maar) staan/bewaard/bestaan',
      'wis/verwijder (het/ze/dat/mijn/alles/die) (gegevens) (toch/dan) (toch/maar) (toch) niet $',
      'gooi (het/ze/alles/mijn/dat) (gegevens) (toch/dan) (toch/maar) (toch) niet weg $',
    ],
    doubt: [
      'heb (ik) me/mij/mn (toch/weer) bedacht/vergist',
      'me/mij (toch) bedacht/vergist $',
      'van gedachten/gedachte/mening veranderd',
      '(dat/het/dit) was/is (toch/helemaal/eigenlijk) niet (de/mijn/zo) (echt) bedoeling/bedoeld $',
      '(dat/het) bedoelde (ik) (dat/het) (toch/helemaal) niet $',
      '(ik) trek (ik) (het/dat/alles) (weer/toch/maar) (weer/toch/maar) terug/in $',
      '(ik) wil (ik) (het/dat) (weer/toch) (graag) terugtrekken/intrekken/terugdraaien/annuleren $',
      'zie (ik) (er/ervan/daarvan/hiervan) (toch/maar/bij) (toch/maar) (van) af $',
      '^ (nee/oh/o/ach/wacht/sorry/of/hm/ja) (wacht) (of) toch/liever (maar/liever) niet (doen/meer/graag/hoor) $',
      '^ (nee/oh/o/ach/wacht/sorry) doe (het/dat/maar) (toch) (maar) niet (meer) $',
      '^ (nee/oh/o/ach/wacht/sorry/oeps) (verkeerd) niet doen (hoor/alsjeblieft) $',
      'toch/maar geen <asked> (meer) (graag/nodig) $',
      '^ (nee/oh/ach/wacht/sorry) (hoor) (het/dat/ik) hoeft/hoef (het) (toch/al/dan/voor/van) (mij) niet (meer) (hoor) $',
      '(bij) nader inzien (maar) (hoeft/hoef/wil/doe) (ik/het/dat/maar) (het/dat/toch/maar) (toch/maar) niet (meer) $',
      '^ (nee/sorry) (ik) wil (het/dat) toch/eigenlijk/bij (nader/toch/maar) (inzien/maar) niet (meer) $',
      '^ (nee/sorry) (ik) wil (het/dat) (ik) niet meer $',
      '^ (ik) wil dat (het/dit) niet (meer) doorgaat $',
      '^ (nee/sorry) annuleer/annuleren/cancel/cancelen (het/dat/dit/alles) (maar) (graag/alsjeblieft) $',
      '^ (nee/ach/oh) vergeet (het/dat) (toch) maar $',
    ],
    restores: [
      '^ (nee/wacht/oh/o/sorry) (wacht/toch/nee) laat (het/dat/hem/mijn/die) (verzoek/klacht/bezwaar) (toch/maar/dan/gewoon/wel) (toch/maar/gewoon) staan/lopen/doorgaan $',
      '^ (nee/wacht/oh/o/sorry) (wacht/toch) niet/niks/niets intrekken/ingetrokken/terugtrekken/annuleren (hoor/alsjeblieft) $',
      '^ (nee/wacht/oh/sorry) (wacht) (of) toch (maar/gewoon) wel (doen/graag/hoor) $',
      '^ (nee/wacht/sorry) (ik) wil (het/dat) toch (wel/gewoon/maar) (wel/graag) (doen/houden) $',
      '^ (nee/wacht/sorry) (het/dat) (verzoek) moet/mag (toch/gewoon/wel) (gewoon/wel) (blijven) staan/doorgaan/blijven $',
      '^ (nee/wacht/sorry) doe (het/dat) (toch) (maar) wel $',
      '^ (nee/wacht/sorry) zet (het/dat) (toch/maar) (maar) (weer) terug $',
    ],
  },
  { asked },
);
const longestOfOwn = 14;
const longestDoubt = 9;
/** It tells on what condition, or about whom, or keeps a part. */
const tellsMore = new Set('als tenzij zolang voordat waarom alleen behalve enkel nog moeder vader man vrouw'.split(' '));

const regretIn = (text: string, label: 'keeps' | 'doubt' | 'restores', longest: number): boolean => {
  const { forms } = clean(text);
  const words = forms.filter((word) => word !== '|');
  if (text.includes('?') || words.length > longest || words.some((word) => tellsMore.has(word))) return false;
  return findRegret(forms).some((hit) => hit.label === label);
};

/** Says that data are to stay, of somebody who asked to have them erased. */
export const keepsData = (text: string): boolean => regretIn(text, 'keeps', longestOfOwn);
/** Says in other words, and of nothing by name, that something is not wanted after all. */
export const mayTakeBack = (text: string): boolean => regretIn(text, 'doubt', longestDoubt);
/** Says that what was taken back just now is wanted all the same. */
export const wantsItBack = (text: string): boolean => regretIn(text, 'restores', longestDoubt) || mayTakeBack(text);

const toKeep = new Set(['toestemming', 'geen']);
const longestNever = 8;

/** Whether a message takes back what was asked about one's data: in so many words, or (`isJustAsked`) with a mere "toch maar niet". */
export const takesRequestBack = (text: string, isJustAsked: boolean): boolean => {
  const { forms } = clean(text);
  const hits = find(forms);
  const keeps = hits.some(({ from, to }) => forms.slice(from, to + 1).some((word) => toKeep.has(word)));
  // "Ik trek mijn bezwaar niet in", "vergeet mijn verzoek niet".
  const isNegated = hits.some(({ from, to }) => forms[to - 2] === 'niet' || forms[to] === 'niet' || forms[from - 1] === 'niet');
  if (hits.some(({ label }) => label === 'back')) return !keeps && !isNegated;
  return isJustAsked && forms.length <= longestNever && hits.some(({ label }) => label === 'never');
};

const plural = /\b(?:verzoeken|aanvragen|alles|allebei|beide)\b/i;
/** All that was asked is meant. */
export const meansAll = (text: string): boolean => plural.test(text);
