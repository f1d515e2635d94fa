import type { Message } from './clean.ts';
import type { Relation } from './people.ts';
import { kin, relationOf } from './people.ts';
import { phraseBook } from './phrases.ts';

const lists = {
  kin,
  mine: new Set(['mijn', 'me', 'onze', 'ons']),
  state: new Set(
    'heeft is kan kon ligt wordt krijgt woont valt viel vergeet moet gaat dementeert lijdt raakt dwaalt zit loopt slaapt eet drinkt ziet hoort kreeg had zorgt weigert verliest gevallen redt begint kampt mankeert overlijdt overleed zou hoort komt was'.split(
      ' ',
    ),
  ),
  helping: new Set(
    'helpt regelt doet belt leest neemt steunt ondersteunt springt wast kookt pakt mailt beheert werkt zegt vindt studeert bemoeit'.split(
      ' ',
    ),
  ),
};

const find = phraseBook(
  {
    care: [
      'zorg/zorgen/zorgde/zorgt (ik/al/nu/ook/dagelijks/samen/zelf) .. voor (mijn/een/onze/de/ons/me/alleenstaande) (zieke/oude/demente/dementerende/lieve/hulpbehoevende/zwaar/gehandicapte/ernstig/bejaarde/eigen/jongste/oudste/alleenstaande) <kin>',
      'voor <mine>/een/de (zieke/oude/demente/dementerende/lieve/hulpbehoevende/gehandicapte/bejaarde/jongste/oudste/goede/alleenstaande) <kin>',
      'verzorg/verzorgen/verpleeg/ondersteun/help/begeleid/mantelzorg/bijsta (ik) .. <mine>/een (zieke/oude/demente/dementerende) <kin>',
      'mantelzorg/mantelzorger/zorg .. voor/van/aan .. <kin>',
      '<mine> (zieke/oude/demente/dementerende) <kin> .. <state>',
      '<mine> zieke/demente/dementerende/gehandicapte/hulpbehoevende/bejaarde <kin>',
      '<kin> met dementie/alzheimer/parkinson/kanker/ms/als/autisme/niet-aangeboren/een/down/psychose/schizofrenie/hersenletsel/reuma/copd/depressie',
      'wat <kin> betreft',
      'bij <mine> <kin>',
      'het gaat om (mijn/onze/een) <kin>',
    ],
    helper: [
      'met/door/via/samen-met <mine> <kin>',
      '<mine> <kin> .. <helping>',
      '<mine> <kin> wil/kan niet helpen',
      'samen met <mine> <kin>',
      'van <mine> <kin> (het/zijn/haar) (nummer/email)',
      'zegt/vindt <mine> <kin>',
    ],
    mention: ['<mine> (zieke/oude/lieve/jongste/oudste/demente/dementerende) <kin>'],
    daughter: ['ik ben (de/een/zijn/haar/enige/oudste/jongste) dochter/zoon/kind van'],
    self: ['voor mezelf/mijzelf', 'zorg/hulp .. voor me (zelf)'],
    ex: ['mijn ex', 'mijn ex man/vrouw/partner'],
  },
  lists,
);

const order: readonly Relation[] = ['moeder', 'vader'];

const combine = (relations: ReadonlySet<Relation>): Relation | undefined => {
  if (relations.size === 0) return undefined;
  if (relations.size === 1) return [...relations][0];
  const parents = [...relations].every((each) => order.includes(each) || each === 'ouders');
  return parents ? 'ouders' : 'meerdere';
};

/** Who receives the care, when the message says so (labels.md, slots). */
export const readRelation = (message: Message, open: boolean): Relation | undefined => {
  const { forms } = message;
  if (!forms.some((word) => kin.has(word))) return undefined;
  const hits = find(forms);
  const helpers = new Set(hits.filter((hit) => hit.label === 'helper').map((hit) => lastKin(forms, hit.from, hit.to)));
  const chosen = new Map<number, Relation>();
  const take = (at: number) => {
    const relation = relationOf.get(forms[at] ?? '');
    if (relation !== undefined) chosen.set(at, forms[at - 1] === 'ex' ? 'anders' : relation);
    // "mijn vader en (mijn) moeder": the second belongs with the first.
    let next = at + 1;
    if (forms[next] === 'en' || forms[next] === '&') {
      next += 1;
      if (lists.mine.has(forms[next] ?? '') || forms[next] === 'ook') next += 1;
      if (forms[next] === 'voor') next += lists.mine.has(forms[next + 1] ?? '') ? 2 : 1;
      if (relationOf.has(forms[next] ?? '') && !helpers.has(next)) take(next);
    }
  };
  for (const hit of hits) {
    if (hit.label !== 'care') continue;
    const at = lastKin(forms, hit.from, hit.to);
    if (at >= 0 && !helpers.has(at)) take(at);
  }
  if (chosen.size === 0) {
    const daughter = hits.some((hit) => hit.label === 'daughter');
    if (daughter)
      return forms.includes('mevrouw') || forms.includes('mijn moeder') ? 'moeder' : forms.includes('meneer') ? 'vader' : undefined;
    const mentions = hits
      .filter((hit) => hit.label === 'mention')
      .map((hit) => lastKin(forms, hit.from, hit.to))
      .filter((at) => !helpers.has(at));
    const first = mentions[0];
    if (first !== undefined && open) take(first);
    else if (open && forms.length <= 4) {
      const at = forms.findIndex((word, index) => relationOf.has(word) && word !== 'moe' && forms[index + 1] !== 'van');
      if (at >= 0) take(at);
    }
  }
  return combine(new Set(chosen.values()));
};

const lastKin = (forms: readonly string[], from: number, to: number) => {
  for (let at = to - 1; at >= from; at -= 1) if (relationOf.has(forms[at] ?? '')) return at;
  return -1;
};
