import type { Control } from '../../domain/understanding.ts';
import type { Reading } from './reading.ts';
import { decide, givesData, spokenWords } from './reading.ts';
import { judgePlain } from './judgePlain.ts';
import { phraseBook } from './phrases.ts';
import { kin } from './people.ts';
import { isEasyYes, isNoWord } from './yesNo.ts';

const find = phraseBook(
  {
    /** It was not meant, or it is over. */
    no: [
      'bedoel/bedoelde/bedoeld .. niet',
      'niet .. bedoeld',
      'niet (zo) letterlijk',
      'meen/meende (het/dat/er/ik/dit) (helemaal/ook/er) niet/niks/niets',
      'grapje/grap/geintje/gekkigheid/geintjes/dolletje',
      'bij wijze van',
      'manier van spreken/praten',
      'begrijp/begrijpt/begreep/begrepen/snap/snapt/leest .. (me) verkeerd',
      'valt/viel (wel/ook/echt/best/reuze) mee',
      'zo erg is/was',
      'niet zo erg/ernstig/dringend/acuut',
      'niks/niets aan de hand',
      'geen gevaar/spoed/nood/haast/paniek/zorgen/noodgeval/noodsituatie',
      'niet in gevaar',
      'vals/loos alarm',

      'is (al/alweer/nu/gelukkig) voorbij/over/goed/opgelost/rustig',
      'gaat (het/al/nu) (al/nu/wel/alweer/best) (alweer/weer/nu/best) goed/beter/wel',
      'gaat (het/al/nu) weer/alweer/best',
      'niet dood/doen',
      'was maar (een) uitspraak/uitdrukking',
      'laat maar',
      'niet nodig',
    ],
    /** It was meant, or it is not over. */
    meant: [
      'geen/niet (een/als/maar/zomaar/echt) grapje/grap/geintje/gekkigheid/geintjes/dolletje',
      'geen/niet .. manier/wijze van',
      'bedoel/bedoelde (ik) (het/dit/dat) (zo/ook/heel) wel/precies/echt/letterlijk/serieus',
      'precies/letterlijk wat ik',
      'meen/meende (het/dit/dat) (wel/echt/heel/erg) (wel/echt/serieus) $',
      'wel/echt/serieus (zo) bedoeld/gemeend',
      'gaat (het/er/nu) (echt/helemaal/nog/steeds/al) (echt/helemaal/steeds) niet (meer/zo/echt) (goed/beter/langer/verder/lekker) (met) (me/ons/hem/haar) $',
      'gaat (het/er/nu) (echt/heel/steeds/alleen) (maar) slecht/slechter/mis/fout',
      'niet/nooit (meer/langer) (zo) doorgaan/verder/verdergaan/door',
      'niet voorbij/opgelost',
      'is (het) (nog) niet over $',
    ],
    /** Help is called or somebody is there. */
    yes: [
      '(heb/hebben) (net/al/zojuist) (de/een) (112/113/huisarts/dokter/ambulance/huisartsenpost/veilig/politie) (thuis) (al/net) gebeld/opgebeld',
      'heb (al/net/nu) .. contact',
      'ik/we bel/bellen (nu/al/even/dan/meteen/direct/zo/wel) (112/113/de)',
      'ga (nu/meteen/zo/dan/direct/even/wel) .. bellen',
      'ben (al/nu) (aan) (het/de/in) .. bellen/lijn/telefoon/gesprek',
      '<kin>/iemand/ambulance/dokter/huisarts/politie/arts/hulp/thuiszorg/hij/zij/ze is/zijn/zit/staat (er/al/nu/ook/gelukkig) (al/nu) er/onderweg/hier/bij/naast/gekomen/daar/aanwezig',
      '<kin>/iemand/ambulance/dokter/huisarts/politie/arts/hulp/thuiszorg komt/komen',
      '<kin>/hij/zij/ze/iemand kan/kunnen .. komen',
      'is (er) (al/nu/nog) iemand (bij/hier)',
      'komt/komen (er/zo/nu/straks/dadelijk) (zo/nu/straks) iemand',
      'bij me',
      '^ ja dat doe ik (nu/meteen)',
      'in de wachtrij',
      'er binnen .. minuten zijn',
      'ben/zijn/is (al/nu) (nu/al) aan (het) bellen',
      '<kin>/hij/zij/ze/iemand belt/bellen (al/nu/ze/even) (al/nu/met) (112/113/de) (huisarts/dokter/ambulance)',
      '^ (hij/ze/zij) belt al',
      'heb/heeft/hebben (de/ze/112/113/een/iemand) (huisartsenpost/huisarts/dokter/dokterspost/ambulance/politie) (al/nu) aan (de) lijn/nummer/telefoon',
      'heb/heeft/hebben (ze/112/113/iemand) (al/nu) aan (de) lijn/nummer/telefoon',
      'heb/heeft (de) (huisartsenpost/huisarts/dokter/dokterspost/ambulance/politie/112/113) te pakken',
      'toets/draai/kies/typ (ik) (nu/al) 112/113 (in)',
      'zijn er/hier binnen .. minuten',
      '(we/ik) zit/zitten (nu/al) (nu) bij mijn <kin>',
      'bel vanaf daar/hier/buiten',
      'ambulance/huisarts/dokter/politie/hulp is/zijn (al/nu) gebeld',
      'is onderweg',
      '<kin>/hij/zij/ze is/zijn (weer/nu/gelukkig) (weer) wakker/bij/terecht/gevonden/thuis',
      'ademt (nu/gelukkig) weer (normaal/rustig/goed)',
      'ben/zijn (ik/nu/weer/wel/hier) (nu/weer/wel) veilig',
      'niet alleen',
    ],
    /** Nobody is there, or calling cannot be done. */
    alone: [
      'niet/nooit (te/kunnen) bellen/komen',
      'durf/durft/kan/kunnen/wil/mag/lukt .. niet',
      'niemand/nergens',
      'neemt/nemen/nam/namen .. niet/niemand op',
      'niet/niemand opgenomen',
      'geen gehoor',
      'in gesprek',
      'wachtrij/bezet',
      'geen beltegoed/telefoon/nummer/bereik',
      'nee .. niet',
      'komt/komen/bel/belt/bellen (me/ze/hem/haar/er/nu/nog/ook) niet',
      'is/zijn (er/hier/al/nu) (nog) niet (er/bij/hier/naast/gekomen)',
      'niet (meer) (bij/naast/aan) (het) me/onderweg/bellen',
      'nee (want) (ik) (ben) bang',
      'weet .. niet',
      'geen idee',
      'ben (helemaal/hier/nu/zo/gewoon/echt) alleen',
    ],
  },
  { kin },
);

const goingOn: ReadonlySet<string> = new Set(['verder', 'doorgaan', 'verdergaan']);
const besideGoingOn: ReadonlySet<string> = new Set(
  'ja nee oke ok hoor ik we ga gaan wil willen kan kunnen mag laten laat maar graag nu gewoon weer met de het dit vragen vraag formulier gesprek intake chat toch dan even liever naar alsjeblieft waar waren volgende typen'.split(
    ' ',
  ),
);

/** Somebody wants to go further, and says nothing else; "ik ga door" may be with anything. */
export const wantsFurther = (words: readonly string[]): boolean => {
  const goesOn = (word: string): boolean => goingOn.has(word) || (word === 'door' && !words.includes('ik'));
  return words.some(goesOn) && words.every((word) => goesOn(word) || besideGoingOn.has(word));
};

/** "Hij ligt nu in het ziekenhuis. Ik wil verder": the last sentence says nothing else. */
const endsGoingOn = (forms: readonly string[]): boolean => {
  const sentences = forms
    .join(' ')
    .split('|')
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  return sentences.length > 1 && wantsFurther(sentences.at(-1)?.split(' ') ?? []);
};

const bareYes: ReadonlySet<string> = new Set(
  'klopt precies juist inderdaad exact hoor dat bedoel ik is het zo goed heb je gelijk heel erg'.split(' '),
);
/** A yes that tells nothing: whether to being in danger or to somebody who can come cannot be told. */
const isBareYes = (words: readonly string[]): boolean => words.every((word) => isEasyYes(word) || bareYes.has(word));

/** "Ik wil graag hulp, wat nu" holds a word of agreement, and says of no help that it is near. */
const opensWithYes = (words: readonly string[]): boolean => isBareYes(words) || (isEasyYes(words[0] ?? '') && words[0] !== 'graag');

const partings: ReadonlySet<string> = new Set(['dag', 'doei', 'doeg', 'houdoe', 'vaarwel', 'ajuus', 'groetjes']);
const thanks = /\b(?:dank|bedankt|dankje|dankjewel|merci|thx|thnx|dankie)\b/;

/** What is said of help, or of what caused the alarm; undefined where it is neither. */
const readHelp = ({ understanding, message: { forms } }: Reading, words: readonly string[]): Control | undefined => {
  const hits = words.length <= 20 ? find(forms) : [];
  const has = (label: (typeof hits)[number]['label']) => hits.some((hit) => hit.label === label);
  if (has('meant')) return 'unclear';
  if (has('no') || wantsFurther(words)) return 'answer_no';
  if (has('alone')) {
    understanding.isAlone = true;
    return 'unclear';
  }
  if (endsGoingOn(forms)) return 'answer_no';
  if (!has('yes')) return undefined;
  if (isNoWord(words[0] ?? '')) return 'unclear';
  understanding.isNear = true;
  return 'answer_yes';
};

/** Thanks, or a goodbye after one word. */
const isCourtesy = ({ commands, message }: Reading, words: readonly string[]): boolean =>
  (words.length === 2 && partings.has(words[1] ?? '')) || (commands.has('smalltalk') && thanks.test(message.plain) && words.length <= 10);

/** What an answer is to the text of a crisis with "Was dit niet wat je bedoelde?": not meant, help is near, or still alone. */
export const atAfterCrisis = (reading: Reading): void => {
  const { understanding, message, correction } = reading;
  if (givesData(reading) || correction || understanding.slots.contactTime !== undefined) return decide(reading, 'answer', [], 'intake');
  const words = spokenWords(message);
  const help = readHelp(reading, words);
  if (help !== undefined) return decide(reading, help);
  if (isCourtesy(reading, words)) return decide(reading, 'smalltalk');
  const verdict = judgePlain(message.forms);
  // The text of a crisis asks whether they are in danger and whether somebody can come: a bare "no" denies nothing.
  if (verdict === 'yes' && opensWithYes(words)) {
    if (!isBareYes(words)) understanding.isNear = true;
    return decide(reading, 'answer_yes');
  }
  if (verdict === 'no') return decide(reading, 'unclear');
  const { situation, relation } = understanding.slots;
  if (situation !== undefined || relation !== undefined) return decide(reading, 'answer', [], 'intake');
  if (reading.commands.has('smalltalk') || reading.commands.has('greeting')) return decide(reading, 'smalltalk');
  return decide(reading, 'unclear');
};
