import { clean } from './clean.ts';
import { phraseBook } from './phrases.ts';

const asked = new Set(
  'verzoek verzoeken aanvraag aanvragen inzageverzoek wisverzoek verwijderverzoek verwijderingsverzoek klacht bezwaar inzage verwijdering verwijderen verbetering beperking overdracht'.split(
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
      'stop (met/maar) (met) (mijn/het/dat/die/dit) <asked>',
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
