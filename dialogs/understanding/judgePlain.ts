import { phraseBook } from './phrases.ts';
import type { Verdict } from './yesNo.ts';
import { isEasyYes, isNoWord } from './yesNo.ts';

const find = phraseBook({
  yes: [
    'klopt/precies/exact/juist/correct',
    'is goed/prima/juist/correct/zo',
    'dat bedoel ik',
    '^ (ja) dat ben ik $',
    '^ (ja) dat is (hem/m/mijn) $',
    'zo is het',
    'waar we/ik (gebleven) waren/was',
    'doorgaan/verdergaan/verdergaan',
    'bedoel ik',
    '^ (ga) verder/door/doorgaan/vervolgen/hervatten/hervat/vervolg',
    'ga/gaan/wil .. verder/door/doorgaan/hervatten',
    'verder/door gaan/graag/met',
    '^ (ga/graag/ja) verder',
    'doe (dat/het) maar',
    'mag wel',
    '^ (ja/jawel) dat mag (hoor/best/ook) $',
    '^ (ja/nou) vooruit (dan/maar) (maar/dan) $',
    '^ (ja/o/oh) dat zou (heel/erg/wel) fijn/prettig/mooi (zijn) $',
    'is oke/ok',
    '^ dat is m $',
    '^ dat is em $',
    'sure/gaarne/krek/juust/kloopt/klopd/klop/yesss',
    'je hebt gelijk',
    'is mijn juiste',
    'zou ik (heel/erg) fijn/prettig/op (vinden/prijs)',
    'pak van mijn hart',
    'bevestig/bevestigd',
  ],
  no: [
    'klopt .. niet',
    'is .. niet/fout/verkeerd',
    'liever niet',
    'hoef/hoeft/hoeven .. niet',
    'niet nodig',
    'laat maar',
    '^ (misschien/nu/liever/toch) (even) (niet) later $',
    '^ (misschien/nee/liever) een andere keer',
    'doe maar niet',
    'dat bedoel ik niet',
    'niet goed/juist/correct/waar',
    'ben/is .. niet',
    'van geen kant',
    'onjuist/incorrect',
    '^ niet $',
    'bedoel .. niet',
    'toch niet',
    'geen',
    'fout/verkeerd',
    'helaas niet',
    'niet dus',
    'njee/nee-nee',
    'wil (dit/het/dat/hier/er/zo) niet (meer) verder/door',
    'vergissing',
    'niks/niets gevraagd',
    'een (heel) ander adres/nummer/iemand',
  ],
});

const hesitant = /\bgeen (?:idee|tijd)\b|\bweet (?:het )?niet\b|\bweet ik (?:het )?niet\b|^nou ja(?:$| misschien)|\bmisschien toch\b/;

/** "Ja, geen probleem": what is not there denies nothing. */
const agreeing = /^(?:ja|jawel|jep|jazeker|klopt|prima|goed)\b.*\bgeen (?:enkel )?(?:probleem|bezwaar|punt|ander|twijfel)\b/;

/** Judges a plain yes/no answer, where a casual yes will do. A long message is no such answer. */
export const judgePlain = (forms: readonly string[]): Verdict => {
  const words = forms.filter((word) => word !== '|');
  if (words.length === 0 || words.length > 14 || words.includes('bijna')) return 'none';
  // Who does not know, or hesitates, says neither.
  if (hesitant.test(words.join(' '))) return 'none';
  if (agreeing.test(words.join(' ')) && !words.some(isNoWord)) return 'yes';
  const hits = find(words);
  if (hits.some((hit) => hit.label === 'no')) return 'no';
  const no = words.some(isNoWord);
  const yes = words.some(isEasyYes);
  // "Nee, dat klopt": nothing is to be changed.
  if (no && /^nee+ (?:hoor )?(?:dat |het |alles )?(?:klopt|is (?:juist|correct))/.test(words.join(' '))) return 'yes';
  if (no && yes) return isNoWord(words[0] ?? '') ? 'no' : 'doubt';
  if (no) return 'no';
  return yes || hits.length > 0 ? 'yes' : 'none';
};
