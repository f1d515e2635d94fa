import type { Message } from './clean.ts';
import { isCapital } from './namePieces.ts';
import type { Relation } from './people.ts';
import { relationOf } from './people.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const between = set('de een het grote kleine alleenstaande enig oudste jongste enige eigen middelste dus toch lieve trotse maar hier');
const theirs = set("zijn haar hun z'n d'r diens der dr");
const women = set('haar zij ze mevrouw mevr mw mw. mevr. der dr');
const men = set('hij hem meneer mijnheer heer dhr dhr. mnr');
const titled = set('mevrouw mevr mw meneer mijnheer dhr mnr iemand');
const before = set('ik ben heet als met namens hier k');

/** Who the other is, by what the writer is of them; of a parent the words tell which. */
const turned: Readonly<Record<string, Relation>> = {
  partner: 'partner',
  moeder: 'kind',
  vader: 'kind',
  ouders: 'kind',
  broer_zus: 'broer_zus',
  grootouder: 'ander_familielid',
  ander_familielid: 'ander_familielid',
  vriend: 'vriend',
  buur: 'buur',
  anders: 'anders',
};
const inLaws = /^schoon(?:dochter|zoon)/;
const grandChildren = /^(?:achter)?klein(?:kind|zoon|dochter)/;

const parentOf = (forms: readonly string[], owner: string): Relation | undefined => {
  if (owner === 'hun') return 'ouders';
  if (women.has(owner)) return 'moeder';
  if (owner === 'zijn' || men.has(owner)) return 'vader';
  const her = forms.filter((word) => women.has(word)).length;
  const his = forms.filter((word) => men.has(word)).length;
  return her === his ? undefined : her > his ? 'moeder' : 'vader';
};

const relationFor = (forms: readonly string[], word: string, owner: string): Relation | undefined => {
  if (inLaws.test(word)) return 'schoonouder';
  if (grandChildren.test(word)) return 'grootouder';
  const own = relationOf.get(word);
  if (own === 'kind') return parentOf(forms, owner);
  // "Haar vriend" is the partner, "een vriend van haar" a friend.
  if (own === 'vriend' && theirs.has(owner)) return 'partner';
  return own && turned[own];
};

/** Who is meant behind "van": a name, or somebody with a title. */
const namedBehind = (message: Message, at: number): string | undefined => {
  const next = message.words[at + 2];
  if (message.forms[at + 1] !== 'van' || !next) return undefined;
  if (titled.has(next.plain)) return next.plain;
  return isCapital(message.text.slice(next.start, next.end)) ? 'van' : undefined;
};

const whileIt = set('naar in op weer niet slaapt weg thuis wakker er gaat is ligt komt');
/** "Een man van 78", "ik ben opa Cor" and "als moeder naar de opvang is" say whose relative nobody is. */
const namesNobody = ({ forms, words, text }: Message, at: number): boolean => {
  const next = words[at + 1];
  if (relationOf.get(forms[at] ?? '') === 'partner') return forms[at - 1] === 'een';
  if (relationOf.get(forms[at] ?? '') === 'grootouder' && next && isCapital(text.slice(next.start, next.end))) return true;
  return forms[at - 1] === 'als' && whileIt.has(next?.plain ?? '');
};

const asRole = set('als ben zijn zijnde');
/** "Als schoondochter", "ik ben moeder van een jongen met epilepsie": whose relative the writer is need not be said. */
const roleOf = (forms: readonly string[], at: number, place: number, startsClause: boolean): string | undefined => {
  const isRole = asRole.has(forms[place] ?? '') && !(forms[place] === 'als' && forms[at + 1] === 'ik');
  const isParentOf = (place < 0 || (place < 3 && startsClause)) && forms[at + 1] === 'van' && forms[at + 2] === 'een';
  if (!isRole && !isParentOf) return undefined;
  const [of, whom] = [forms.indexOf('van', at), forms.slice(at, at + 5)];
  if (of >= 0 && whom.includes('man')) return 'hij';
  return of >= 0 && whom.includes('vrouw') ? 'zij' : 'van';
};

/** Whether a comma or a point stands between two words of a message. */
const isParted = ({ plain, words }: Message, place: number): boolean =>
  /[,.;]\s*$/.test(plain.slice(words[place]?.end ?? 0, words[place + 1]?.start));

/** What a word for a relative says the writer to be of the one who is cared for. */
const relationSaid = (message: Message, at: number): Relation | undefined => {
  const { forms } = message;
  const word = forms[at] ?? '';
  if (!relationOf.has(word) || (word === 'moe' && !theirs.has(forms[at - 1] ?? '')) || namesNobody(message, at)) return undefined;
  let place = at - 1;
  while (between.has(forms[place] ?? '')) place -= 1;
  const said = forms[place] ?? '';
  const startsClause = isParted(message, place);
  const behind = namedBehind(message, at);
  const owner = theirs.has(said) ? said : (behind ?? roleOf(forms, at, place, startsClause));
  if (owner === undefined) return undefined;
  const ahead = forms.slice(Math.max(0, place - 4), place + 1);
  const isRole = place < 0 || (owner === 'van' && startsClause) || asRole.has(said);
  const isWriter = isRole || ahead.some((each) => before.has(each)) || (behind !== undefined && place <= 2);
  return isWriter ? relationFor(forms, word, owner) : undefined;
};

/**
 * Who receives the care, by what the writer says to be of them: "ik ben zijn dochter", "de schoondochter van meneer Postma",
 * "Greet, zijn vrouw". `undefined` when nothing of the kind is said.
 */
export const selfRelation = (message: Message): Relation | undefined => {
  for (const at of message.forms.keys()) {
    const relation = relationSaid(message, at);
    if (relation !== undefined) return relation;
  }
  return undefined;
};
