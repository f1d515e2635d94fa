import { caresForNobody } from './caresForNobody.ts';
import type { Message } from './clean.ts';
import type { Relation } from './people.ts';
import { kin, relationAt, relationOf, withoutEnding } from './people.ts';
import { phraseBook } from './phrases.ts';
import { hintedRelation } from './hintsOfRelation.ts';
import { selfRelation } from './selfRelation.ts';
import { weighRelatives } from './weighRelatives.ts';
import { weightiest } from './weightiest.ts';

const lists = {
  kin,
  mine: new Set(['mijn', 'me', 'onze', 'ons']),
  state: new Set(
    'heeft is kan kon ligt wordt krijgt woont valt viel vergeet moet gaat dementeert lijdt raakt dwaalt zit loopt slaapt eet drinkt ziet hoort kreeg had zorgt weigert verliest gevallen redt begint kampt mankeert overlijdt overleed zou hoort komt was'.split(
      ' ',
    ),
  ),
  spouse: new Set('man vrouw partner echtgenoot echtgenote vriend vriendin'.split(' ')),
  helping: new Set(
    'helpt regelt doet belt leest neemt steunt ondersteunt springt wast kookt pakt mailt beheert werkt zegt vindt studeert bemoeit'.split(
      ' ',
    ),
  ),
};

const find = phraseBook(
  {
    care: [
      'zorg/zorgen/zorgde/zorgt (ik/al/nu/ook/dagelijks/samen/zelf) .. voor (mijn/een/onze/de/ons/me/alleenstaande/beide/allebei) (zieke/oude/demente/dementerende/lieve/hulpbehoevende/zwaar/gehandicapte/ernstig/bejaarde/eigen/jongste/oudste/alleenstaande) <kin>',
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
    helped: ['help/helpen/helpt/hulp (me/ons) (alsjeblieft/even/toch) (alsjeblieft/even) met/bij/voor <mine> <kin>'],
    helper: [
      'met/door/via/samen-met <mine> <kin>',
      '<mine> <kin> .. <helping>',
      '<mine> <kin> wil/kan niet helpen',
      'samen met <mine> <kin>',
      'van <mine> <kin> (het/zijn/haar) nummer/email',
      'nummer/email/adres van <mine> <kin>',
      'zegt/vindt <mine> <kin>',
    ],
    mention: ['<mine> (zieke/oude/lieve/jongste/oudste/demente/dementerende) <kin>'],
    daughter: ['ik ben (de/een/zijn/haar/enige/oudste/jongste) dochter/zoon/kind van'],
    self: ['voor mezelf/mijzelf', 'zorg/hulp .. voor me (zelf)'],
    ex: ['mijn ex', 'mijn ex man/vrouw/partner', 'ben (de/een) ex van'],
    inLaw: [
      '<mine> <spouse> (haar/zijn/dr) moeder/vader/ouders/mama/papa/ma/pa',
      '(de) moeder/vader/ouders van <mine> <spouse>',
      '<mine> <spouse> ... want/omdat zijn/haar vader/moeder/ouders',
    ],
    niece: [
      '(de) tweeling/zoon/dochter/zoontje/dochtertje/kind/kinderen/jongste/oudste van <mine> (oudste/jongste) zus/broer/zusje/broertje',
    ],
    friend: [
      'beste kameraad/vriend/vriendin',
      'is (een/mijn) (goede/oude) vriend/vriendin/kameraad (van)',
      'een (goede/oude) vriend/vriendin/kameraad van me',
    ],
    acquainted: ['een (oude/alleenstaande) mevrouw/meneer/man/vrouw/dame van de kerk/straat/flat/club/vereniging/moskee/overkant'],
  },
  lists,
);

const parents: ReadonlySet<Relation> = new Set(['moeder', 'vader', 'ouders']);

const combine = (relations: ReadonlySet<Relation>): Relation | undefined => {
  const [first] = relations;
  if (relations.size <= 1) return first;
  return [...relations].every((each) => parents.has(each)) ? 'ouders' : 'meerdere';
};

type Found = ReturnType<typeof find>[number];

const lastKin = (forms: readonly string[], { from, to }: Found) => {
  for (let at = to - 1; at >= from; at -= 1) if (relationOf.has(forms[at] ?? '')) return at;
  return -1;
};

/** "Mantelzorger voor mijn moeder, mijn zus woont in Spanje": the first who does not help. */
const firstKin = (forms: readonly string[], hit: Found, helpers: ReadonlySet<number>) => {
  for (let at = hit.from; at < hit.to; at += 1) if (relationOf.has(forms[at] ?? '') && !helpers.has(at)) return at;
  return lastKin(forms, hit);
};

/** "mijn vader en (mijn) moeder": the place of the second, who belongs with the first. */
const companion = (forms: readonly string[], at: number) => {
  if (forms[at + 1] !== 'en') return -1;
  let next = at + 2;
  while (forms[next] === 'ook' || forms[next] === 'voor' || lists.mine.has(forms[next] ?? '')) next += 1;
  return relationOf.has(withoutEnding(forms[next] ?? '')) ? next : -1;
};

/** Places of all that `first` is listed with, itself included. */
const listedWith = (forms: readonly string[], first: number, helpers: ReadonlySet<number>) => {
  const places: number[] = [];
  for (let at = first; at >= 0 && !helpers.has(at); at = companion(forms, at)) places.push(at);
  return places;
};

/** "Ik ben de dochter van mevrouw …". */
const parentOfWriter = (forms: readonly string[]): Relation | undefined => {
  if (forms.includes('mevrouw')) return 'moeder';
  return forms.includes('meneer') ? 'vader' : undefined;
};

/** What people call their own without "mijn": "opa is gevallen", "papa's benen". */
const intimate = new Set(
  'papa pap paps pa pappa mama mam mams ma mamma vader moeder opa oma grootvader grootmoeder beppe pake heit mem bomma bompa opoe'.split(
    ' ',
  ),
);
/** "Sinds mama er niet meer is": who died needs no care. */
const isGone = (forms: readonly string[], at: number) =>
  /^(?:er niet meer is|overleden is|is overleden|dood is)/.test(forms.slice(at + 1, at + 5).join(' '));

const callsByName = (forms: readonly string[], at: number, helpers: ReadonlySet<number>) =>
  intimate.has(withoutEnding(forms[at] ?? '')) &&
  !helpers.has(at) &&
  !isGone(forms, at) &&
  !['als', 'van', 'een', 'de'].includes(forms[at - 1] ?? '');

/** A relative who is only mentioned; a word or two that name one. */
const mentioned = (forms: readonly string[], hits: readonly Found[], helpers: ReadonlySet<number>) => {
  const place = hits.map((hit) => (hit.label === 'mention' ? lastKin(forms, hit) : -1)).find((at) => at >= 0 && !helpers.has(at));
  if (place !== undefined) return place;
  const called = forms.findIndex((_, at) => callsByName(forms, at, helpers));
  if (called >= 0 || forms.length > 4) return called;
  return forms.findIndex((word, at) => relationOf.has(word) && word !== 'moe' && forms[at + 1] !== 'van');
};

/** Shapes that say by themselves whose care it is. */
const saidOutright: Partial<Record<Found['label'], Relation>> = {
  inLaw: 'schoonouder',
  niece: 'ander_familielid',
  friend: 'vriend',
  acquainted: 'anders',
};

/** How much must speak for a relative: little in an account, more beside a number or an address, most where only a name was asked. */
const enoughFor = { account: 0.6, introduction: 1.5, passing: 3.5, name: 3 } as const;
/** The one relative an account speaks of, when nothing says that they only help; a man or a "zuster" may be anybody. */
const onlyOne = (forms: readonly string[], told: ReturnType<typeof weighRelatives>): Relation | undefined => {
  const [first] = told;
  if (!first || first.weight < 0.5 || told.some(({ relation }) => relation !== first.relation)) return undefined;
  return ['man', 'zuster'].includes(forms[first.at] ?? '') ? undefined : first.relation;
};
const living =
  /\b(?:samenwo\w+|wonen (?:al )?samen|woon samen|verkering|een stel|jaar (?:samen|bij elkaar)|mijn partner|een huis deel\w*|huis delen)\b/;
const myFriend = /\b(?:mijn|mn|m'n|me) (?:lieve )?(?:vriend|vriendin|vriendje|vriendinnetje)\b/;
const ofFriendship =
  /\b(?:gewoon|geen relatie|een vriend\w*|goede|beste|oude|ouwe|maat|maatjes?|makker|kameraad|koor|kerk|school|studie|club|voetbal|buurt|vroeger|jeugd\w*|dienst|weduwe|weduwnaar|haar (?:man|kinderen|zoon|dochter)|zijn (?:vrouw|kinderen|zoon|dochter)|levenslang|al mijn leven|jaar bevriend|leren kennen|vriend\w* van (?:de|mijn|het)|familie)\b/;
/** "Mijn vriendin" without more is the partner, "een vriendin" and "mijn vriendin van het koor" a friend. */
const isSweetheart = (plain: string): boolean => living.test(plain) || (myFriend.test(plain) && !ofFriendship.test(plain));

/** Who receives the care, by the words for relatives. */
const readNamed = (message: Message, open: boolean, enough: number): Relation | undefined => {
  const { forms } = message;
  if (!forms.some((word) => kin.has(withoutEnding(word)) || word === 'mevrouw' || word === 'meneer')) return undefined;
  const hits = find(forms);
  const said = open ? hits.map(({ label }) => saidOutright[label]).find((relation) => relation !== undefined) : undefined;
  if (said) return said;
  const placesOf = (label: Found['label']) => hits.filter((hit) => hit.label === label).map((hit) => lastKin(forms, hit));
  const helped = placesOf('helped');
  const helpers = new Set(placesOf('helper').filter((at) => !helped.includes(at)));
  const careFor = hits.filter(({ label }) => label === 'care').map((hit) => firstKin(forms, hit, helpers));
  let places = [...careFor, ...helped].flatMap((at) => listedWith(forms, at, helpers));
  if (places.length === 0 && hits.some((hit) => hit.label === 'daughter')) return parentOfWriter(forms);
  if (open) {
    const told = weighRelatives(message);
    const weighed = told.map((each) => {
      const cared = places.includes(each.at) ? 1.5 : 0;
      const helps = helpers.has(each.at) && !places.includes(each.at) ? 2 : 0;
      return { ...each, weight: each.weight + cared - helps };
    });
    const likely = weighed.filter(({ weight }) => weight >= enough);
    const most = Math.max(0, ...likely.map(({ weight }) => weight));
    const cared = likely.filter(({ at, weight }) => places.length > 1 && places.includes(at) && weight >= most - 0.5);
    if (likely.length > 0) return combine(new Set([...weightiest(message, likely), ...cared.map(({ relation }) => relation)]));
    const only = enough === enoughFor.account ? onlyOne(forms, weighed) : undefined;
    if (only !== undefined) return hintedRelation(forms) ?? only;
  }
  const ofSelf = open ? selfRelation(message) : undefined;
  if (ofSelf !== undefined) return ofSelf;
  if (places.length === 0 && open && enough !== enoughFor.name) places = listedWith(forms, mentioned(forms, hits, helpers), helpers);
  return combine(new Set(places.map((at) => relationAt(forms, at)).filter((relation) => relation !== undefined)));
};

const anybody = /\b(?:de|een|die) (?:\p{L}+ )?(?:man|vrouw|vrouwtje|mannetje)\b/u;
const own = /\b(?:mijn|mn|m'n|me|onze|ons) (?:\p{L}+ )?(?:man|vrouw|partner|echtgeno\p{L}{2,3}|vrouwtje|mannetje)\b/u;

/** Who receives the care, when the message says so (labels.md, slots). `open` when a relative who is merely mentioned may be the one,
 * `place` says what the message is: less is enough in an account than beside a name. */
export const readRelation = (message: Message, open: boolean, place: keyof typeof enoughFor): Relation | undefined => {
  if (open && caresForNobody(message)) return undefined;
  const named = readNamed(message, open, enoughFor[place]);
  // "De vrouw hiernaast": anybody's man or woman is no partner.
  if (named === 'partner' && open && anybody.test(message.plain) && !own.test(message.plain)) {
    const hinted = hintedRelation(message.forms);
    if (hinted === 'buur' || hinted === 'anders') return hinted;
  }
  if (named === 'vriend' && isSweetheart(message.plain)) return 'partner';
  return named ?? (open && place === 'account' ? hintedRelation(message.forms) : undefined);
};
