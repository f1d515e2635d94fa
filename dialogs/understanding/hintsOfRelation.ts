import { givenNames } from './givenNames.ts';
import type { Relation } from './people.ts';
import { phraseBook } from './phrases.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const lists = {
  given: givenNames,
  mine: set('mijn me onze ons mien'),
  beloved: set('lief liefste geliefde teerbeminde allerliefste schat levensgenoot meisje meissie vrindin verloofde toekomstige betere'),
  small: set('kleine kleintje jongen meisje meid puber tiener baby peuter kleuter derde jongetje'),
  person: set('mevrouw meneer dame heer man vrouw vrouwtje mannetje oudje'),
  near: set('hiernaast ernaast tegenover overkant driehoog tweehoog verderop beneden boven portiek galerij trappenhuis'),
  known: set('baas huurder huurster hospita klant leraar juf oppas gastouder knecht hulp gemeentelid parochiaan cliente werkgever'),
};

/** Shapes that tell who it is without a word for a relative. */
const find = phraseBook(
  {
    partner: [
      '<mine> <beloved> (helft)',
      'met wie/waarmee ik .. jaar getrouwd',
      'zijn/ben .. jaar getrouwd',
      'jaar getrouwd/samen/huwelijk',
      'jaren huwelijk',
      '<mine> huwelijk',
      '(ik) ben .. met hem/haar getrouwd',
      'met hem/haar getrouwd',
      'man/vrouw (van) wie .. hou/houd/trouwde/deel',
      'man/vrouw met wie/waarmee .. leven/flat/huis/trouwde',
      'man/vrouw waarmee (ik) trouwde',
      'man/vrouw met wie ik',
      'we latten',
      'verkering mee/met',
      'mijn trouwring',
      'naast je .. jaar samen',
      'ons huwelijk',
    ],
    vader: ['ben/als (ik) zijn (enige/oudste/jongste) dochter/zoon/kind', '<mine> ouwe/oude heer', 'ben ik zijn (enige) dochter/zoon'],
    moeder: ['ben/als (ik) haar (enige/oudste/jongste) dochter/zoon/kind', 'me .. gedragen', 'die/zij me baarde', 'me .. gebaard'],
    broer_zus: ['ben/als (ik) zijn/haar (enige/oudste/jongste) zus/broer'],
    kind: [
      'ons/onze/mijn <small>',
      'onze <given> (is/van/heeft/had/woont/zit/kan/gaat/wordt/die)',
      '^ kleine van',
      '(die/de) kleine van ons',
      'ons/onze zorgenkindje/zorgenkind',
      'die/wie ik .. gebaard/kreeg',
      'na/bij de/zijn/haar geboorte',
      'ben/als (ik) zijn/haar/hun moeder/vader/ouder',
    ],
    buur: [
      '<person> <near>',
      'hiernaast/hier-tegenover woont',
      'hier tegenover woont',
      'van/bij hiernaast',
      'die/wie hiernaast woont',
      'stel/echtpaar/mensen hiernaast/ernaast/tegenover',
      '<person> (van) (het) nummer/nr',
      '^ nummer/nr .. <person>',
      '<person> van/op/aan/in (de/het) <near>',
      'ben/als (ik) (de/zijn/haar) buurman/buurvrouw',
      'woon (er) boven/onder/naast/eronder/ernaast/erboven',
      'deuren/huizen/huis verder',
      'buurvrouw/buurman',
    ],
    vriend: [
      'maatje',
      'wij/we zijn vriendinnen/vrienden',
      'boezemvriend',
      'een kameraad/vriend/vriendin van/uit',
      'van de voetbal/sportclub/club/kroeg',
    ],
    anders: [
      '<mine>/een/de (oude/vroegere) <known>',
      'we/wij zijn .. gescheiden',
      '<person> uit/van <mine>/de kerk/parochie/moskee/club',
      'gescheiden maar',
      'een (oudere/oude) klant',
    ],
  },
  lists,
);

/** Who it is for by hints alone, for an account that names no relative. */
export const hintedRelation = (forms: readonly string[]): Relation | undefined => {
  const hits = find(forms);
  const order = ['anders', 'buur', 'vader', 'moeder', 'broer_zus', 'kind', 'partner', 'vriend'] as const;
  return order.find((relation) => hits.some(({ label }) => label === relation));
};
