import type { Correctable } from '../../domain/understanding.ts';
import type { Message, Word } from './clean.ts';
import { kin, relationOf } from './people.ts';
import type { Relation } from './people.ts';
import { particles } from './nameWords.ts';
import { phraseBook } from './phrases.ts';
import { digitSpans } from './phoneSpans.ts';
import { relationAnew } from './relationAnew.ts';

/** What of the noted data is to be changed, as far as the message says. */
export interface Correction {
  what: Correctable;
  /** "Alles klopt behalve …": the rest is agreed. */
  except: boolean;
  /** New last digits of the phone number ("eindigt op 87"). */
  ending?: string;
  /** Who receives the care after all ("mijn vader, niet mijn moeder"). */
  relation?: Relation;
  /** A new name given as a contrast ("niet Jan maar Johan"). */
  name?: string;
}

const findRelative = phraseBook(
  {
    first: ['<kin> (en/dus) niet (voor) (mijn/om) <kin>', '<kin> ipv (mijn/de) <kin>', '<kin> in plaats van (mijn/de) <kin>'],
    last: [
      'niet (voor/om/over) (mijn/de) <kin> maar (voor/om/over) (mijn/de) <kin>',
      'niet (voor/om/over) (mijn/de) <kin> maar (voor/om/over) haar/zijn <kin> mijn <kin>',
      '^ <kin> nee/niet/neen <kin> $',
    ],
    instead: [
      '^ (nee/o/oh/sorry/ja) (maar) (het/dat) gaat/is/betreft (toch/wel/eigenlijk) (om/over/voor) mijn/onze <kin> $',
      '^ (nee/o/oh/sorry/ja) (maar) ik zorg (toch/wel/eigenlijk) voor mijn/onze <kin> $',
      'ik verzorg/help (toch/wel/eigenlijk) mijn/onze <kin> $',
      'relatie/verwantschap ... (mijn/onze/een) <kin> $',
      '^ <kin> alleen/enkel/slechts mijn <kin>',
      'maar (het/dat) is/gaat/betreft (toch/wel/eigenlijk) (om/over) mijn/onze <kin> $',
    ],
  },
  { kin },
);

/** "Mijn vader, niet mijn moeder". */
const relationIn = (forms: readonly string[], open: boolean): Relation | undefined => {
  const hit = findRelative(forms).find((each) => each.label !== 'instead' || open);
  if (!hit) return undefined;
  const [from, to] = hit.label === 'first' ? [hit.from, hit.to] : [0, hit.to];
  const said = forms.slice(from, to).filter((word) => relationOf.has(word));
  return relationOf.get((hit.label === 'first' ? said[0] : said.at(-1)) ?? '');
};

/** A letter, as in "met een k". */
const letter = new Set([
  'ck',
  'ij',
  'ei',
  'ph',
  'th',
  'essen',
  "k's",
  "s's",
  "t's",
  "l's",
  'kaas',
  ...'b c d e f g h i j k l m o p q r s u v w x y z'.split(' '),
  'het',
  'punt',
  'punten',
  'streepje',
  'hoofdletter',
  'underscore',
  'cijfer',
  'letter',
  'spatie',
]);
const find = phraseBook(
  {
    phone: ['nummer/06/belnummer/mobiele/06-nummer'],
    email: ['email/adres/e-mailtje/mailbox'],
    name: ['naam/voornaam/achternaam/roepnaam/namen', 'ik heet (eigenlijk/toch) geen/niet'],
    situation: [
      'vraag/verhaal/situatie/hulpvraag/tekst/uitleg/bericht/toelichting/omschrijving/stukje/vraagje',
      'er .. bij (te) zetten/schrijven/vermelden',
      'zet/schrijf/vermeld er .. bij',
    ],
    relation: ['relatie/verwantschap'],
    change: [
      'wijzig/wijzigen/wijziging/wijzigt/verander/veranderen/verandert/aanpassen/aanpassing/corrigeer/corrigeren/verbeter/verbeteren/vervang/vervangen/update/updaten/bewerken/bewerk/herstellen/herstel/aanvullen/toevoegen/vul',
      'pas .. aan',
      'pas .. (even) aan',
      'klopt/kloppen (niet/nog) (meer/helemaal) niet',
      'klopt/kloppen .. niet',
      'klopt/klopte/klopten niet (meer/helemaal)',
      'is/zijn/heb (trouwens/inmiddels/intussen/sinds/ondertussen) (ook/nu) veranderd/gewijzigd/vernieuwd',
      'moet/moeten/mag/kan (nog/ook/even/wel) (even/nog) aangepast/gewijzigd/veranderd/verbeterd/gecorrigeerd',
      'foutje/foutjes/fout/foutief/foute/verkeerd/verkeerde/onjuist/typefout/tikfout/spelfout/vergist/verschreven/vertikt/vertypt/verouderd',
      'is/moet (toch/niet/nu) anders/zijn/worden/eigenlijk/toch/veranderd/gewijzigd',
      'moet zijn/worden/eindigen',
      'moet .. zijn',
      'is niet (goed/juist/correct)',
      'niet goed/juist/correct (gespeld/geschreven/genoteerd)',
      'anders',
      'eindigt/eindigen/eindig',
      'laatste (twee/drie/2/3/4/vier) cijfers/getallen/nummers',
      'ander/andere/nieuw/nieuwe nummer/email/naam/adres',
      'oud/oude/vorige/verkeerde nummer/email/naam/adres',
      'ipv/gewijzigd/wissel/wisselen/omwisselen/rechtzetten/rechtzet/bijwerken/bijstellen/vernieuwen/omzetten',
      'in plaats van',
      'bedoel/bedoelde',
      'ik heet (eigenlijk/toch/niet) (niet)',
      'schrijf je .. met',
      'met dubbel',
      'met een/twee <letter>',
      'haal/haalt .. uit/weg/af $',
      'er .. bij (te) zetten/schrijven/vermelden',
      'zet/schrijf/vermeld er .. bij',
      'is eigenlijk',
    ],
    except: ['behalve', 'alleen/enkel .. niet', '^ (ja) (maar) alleen', 'op .. na', 'klopt/goed alleen', 'maar mijn'],
    denial: [
      '^ (ja/o/oh/wacht/ho/sorry/oeps) nee/neen/maar/sorry/wacht/oeps/correctie/ho',
      '^ ja maar',
      'nee/neen',
      '^ (ja) alleen',
      'sorry',
      'oeps',
      'behalve',
    ],
  },
  { letter },
);

const slotNouns = ['phone', 'email', 'name', 'situation', 'relation'] as const;

/** "niet", "geen", "ipv" at a place in the word list, as the number of words it takes; nought where there is none. */
const denialAt = (forms: readonly string[], at: number): number => {
  if (forms[at] === 'in' && forms[at + 1] === 'plaats' && forms[at + 2] === 'van') return 3;
  return forms[at] === 'niet' || forms[at] === 'geen' || forms[at] === 'ipv' ? 1 : 0;
};
const isCapital = /^[\p{Lu}'’]/u;
const ofDay = /^['’]s (?:avonds|middags|morgens|ochtends|nachts)/i;
const partsOfName = /^[\p{L}\p{M}'’ -]+$/u;
const longestName = 60;

/** The words from a place on that may be a name, up to what `ends` it: a capital first, nothing but letters, no sign between them. */
const nameFrom = ({ text, words }: Message, at: number, ends: (form: string, at: number) => boolean = () => false): string | undefined => {
  const first = words[at];
  if (!first || !isCapital.test(text.slice(first.start)) || ofDay.test(text.slice(first.start))) return undefined;
  let to = at + 1;
  for (let word = words[to]; word && !ends(word.plain, to); word = words[to]) {
    if (!/^[ '’-]+$/.test(text.slice(words[to - 1]?.end, word.start))) break;
    if (!isCapital.test(text.slice(word.start)) && !particles.has(word.plain)) break;
    to += 1;
  }
  const name = text.slice(first.start, words[to - 1]?.end);
  return name.length <= longestName && partsOfName.test(name) ? name : undefined;
};

const calling = new Set('noemt noemde noemen schrijft schreef schrijven spelt'.split(' '));
const beforeName = new Set('gewoon wel ik ben heet het is dat eigenlijk'.split(' '));
/** "Niet Maria maar Marja", "je noemt me Maria maar ik ben Marja": what stands after "maar". */
const contrasted = (message: Message): string | undefined => {
  const { forms } = message;
  for (let at = 0; at < forms.length; at += 1) {
    const isCalled = calling.has(forms[at] ?? '') && /^(?:je|jullie)$/.test(forms[at - 1] ?? '');
    const from = at + (isCalled ? 1 : denialAt(forms, at));
    const but = from === at ? -1 : forms.indexOf('maar', from + 1);
    if (but < 0 || but - from > 6 || forms.slice(from, but).includes('|')) continue;
    let begin = but + 1;
    while (beforeName.has(forms[begin] ?? '')) begin += 1;
    const name = nameFrom(message, begin);
    if (name !== undefined) return name;
  }
  return undefined;
};

/** "Marja ipv Maria": the word before, when both are written with a capital. */
const putInstead = (message: Message): string | undefined => {
  const { forms, words, text } = message;
  for (let at = 1; at < forms.length; at += 1) {
    const taken = forms[at] === 'niet' || forms[at] === 'geen' ? 0 : denialAt(forms, at);
    const [before, behind] = [words[at - 1], words[at + taken]];
    if (taken === 0 || !before || !behind) continue;
    if (!/\p{Lu}/u.test(text.charAt(before.start)) || !/\p{Lu}/u.test(text.charAt(behind.start))) continue;
    let first = at - 1;
    const isOfName = (word: Word | undefined, next: Word | undefined) =>
      word !== undefined && next !== undefined && isCapital.test(text.slice(word.start)) && text.slice(word.end, next.start) === ' ';
    while (isOfName(words[first - 1], words[first])) first -= 1;
    return text.slice(words[first]?.start, before.end);
  }
  return undefined;
};

/** "Mijn naam is verkeerd, het is Marja". */
const findLead = phraseBook({
  lead: ['het is/moet', 'naam moet', 'naam is (toch/eigenlijk)', 'die is', 'moet zijn', 'dat is', 'wordt/worden/in/naar'],
});
const behindName = new Set(['zijn', 'worden', 'en', 'maar', 'dus', 'ipv']);
const endsName = (form: string) => form === '|' || behindName.has(form);
const renamed = (message: Message): string | undefined => {
  for (const { to } of findLead(message.forms)) {
    const name = nameFrom(message, message.forms[to] === 'gewoon' ? to + 1 : to, endsName);
    if (name !== undefined) return name;
  }
  return undefined;
};

const endingIn = (message: Message) => {
  const place = /\b(?:eindig\w*(?: op)?|laatste|op het eind\w*|achteraan)\b/.exec(message.plain);
  if (!place) return undefined;
  const after = digitSpans({
    ...message,
    plain: message.plain.slice(place.index + place[0].length).replace(/^(?: (?:twee|drie|vier|2|3|4))? (?:cijfers|getallen|nummers)/, ''),
  });
  const digits = after.map((span) => span.digits).find((each) => each.length >= 1 && each.length <= 8);
  return digits;
};

/** What a message says of changing: which of the noted data it names, and how. */
const heardIn = (message: Message, asked: string | undefined) => {
  const hits = find(message.forms);
  const has = (label: (typeof hits)[number]['label']) => hits.some((hit) => hit.label === label);
  // "Alleen tussen 12 en 1" beside an answer says when, and takes nothing out.
  const isWhen = asked !== undefined && message.forms[0] === 'alleen';
  const except = has('except') && asked === undefined;
  return { named: slotNouns.filter(has), except, changes: except || has('change'), denies: has('denial') && !isWhen };
};

/** A new name in a contrast, unless the contrast is about other data. */
const newNameIn = (message: Message, named: readonly Correctable[]) => {
  return named.some((slot) => slot !== 'name') ? undefined : (contrasted(message) ?? putInstead(message));
};

/** Which of the named data is changed, with a new name where one is given. */
const changeOf = (message: Message, given: ReadonlySet<string>, named: readonly Correctable[], except: boolean): Correction => {
  const [first = 'name'] = named;
  const better = first === 'name' && !given.has('name') ? renamed(message) : undefined;
  if (better !== undefined) return { what: 'name', except, name: better };
  const isName = first === 'name' && !given.has('name');
  return { what: isName ? first : (named.find((slot) => given.has(slot)) ?? first), except };
};

/** Who receives the care after all; in an account, or where a name is asked, only in the plainest words. */
const relationMeant = (message: Message, asked: string | undefined, atSummary: boolean): Relation | undefined => {
  const isAccount = asked === 'situation' || asked === 'name';
  return relationIn(message.forms, asked === undefined) ?? (isAccount ? undefined : relationAnew(message, atSummary));
};

const asker = new Set(['je', 'u', 'jullie', 'jij', 'ge', 'precies']);
/** "Welk nummer bedoel je?" puts nothing right. */
const asksWhich = (forms: readonly string[]): boolean => {
  const at = forms.findIndex((word) => /^bedoel(?:t|en)?$/.test(word));
  return at > 0 && asker.has(forms[at + 1] ?? '') && forms.slice(0, at).some((word) => /^(?:welke?|wat|of)$/.test(word));
};
/** Where something is changed: the slot that is asked for just now, if any, and whether the summary is shown. */
export interface Place {
  asked: string | undefined;
  atSummary: boolean;
}
/** Reads a wish to change something noted earlier. `given` are the slots the message itself fills. */
export const readCorrection = (message: Message, given: ReadonlySet<string>, { asked, atSummary }: Place): Correction | undefined => {
  if (message.forms.length > 40 || asksWhich(message.forms)) return undefined;
  const relation = relationMeant(message, asked, atSummary);
  if (relation !== undefined) return { what: 'relation', except: false, relation };
  const { named, except, changes, denies } = heardIn(message, asked);
  const isSpelt = asked === 'name' && !named.includes('phone');
  const ofNumber = !isSpelt && !given.has('phone') && (named.includes('phone') || !named.includes('email'));
  const ending = ofNumber ? endingIn(message) : undefined;
  if (ending !== undefined) return { what: 'phone', except, ending };
  const name = given.has('phone') || given.has('email') ? undefined : newNameIn(message, named);
  if (name !== undefined) return { what: 'name', except, name };
  if (changes && named.length > 0) return changeOf(message, given, named, except);
  const filled = denies ? (['phone', 'email', 'name'] as const).find((slot) => given.has(slot) && slot !== asked) : undefined;
  return filled && { what: filled, except };
};
