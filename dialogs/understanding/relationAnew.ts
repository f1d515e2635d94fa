import type { Message } from './clean.ts';
import type { Relation } from './people.ts';
import { relationAt } from './people.ts';
import { relativeOf } from './relativeOf.ts';

/** What stands right before a relative who was noted and is not meant: "niet (voor) mijn", "er staat", "ik zei". */
const denied =
  /(?:^| )(?:(?:niet|nie|nooit)(?: (?:voor|om|over|van|bij|meer|met|echt)){0,3}|geen|ipv|in plaats van|(?:er|daar|nu|hier) (?:staat|stond|stond er|staat er|staat nu)|staat (?:er|daar)(?: nu| dat het)?|(?:je|jullie) (?:schrijft|schreef|schrijven|zet|zette|zetten|noteert|noteerde|noteren|heeft|hebt|hebben|denkt|dacht)(?: (?:er|dat|het|op)){0,3}|(?:ik|had ik|heb ik) (?:zei|schreef|dacht|zeg|schrijf)(?: (?:dat|ik|per ongeluk|voor|nou|eerst|net|dit|over|het)){0,4}|zei ik(?: nou)?|had ik|(?:verander|wijzig|vervang|schrap|haal)(?: (?:het|dat|die|dan|dus)){0,3})(?: (?:mijn|een|de|onze|ons|haar|zijn|eigen)){0,3}$/;
/** "Moeder klopt niet", "vriend moet buurman zijn". */
const replaced =
  /^(?:klopt (?:dus |echt )?niet|leeft niet|is er niet|is (?:(?:in |vorig |al )*\w* ?overleden|dood|fout|verkeerd|onjuist|niet goed)|moet (?!(?:er )?(?:ook|bij|naar|ik|het|in|op|aan))|gezegd|geschreven|in (?:plaats|'))/;
const asMany = /\b(?:niet alleen|niet enkel|allebei|beiden?|twee zijn|er ook bij|hoort er ook|hoort ook|ook (?:om|voor))\b/;
const labelled =
  /\b(?:relatie|verwantschap|voor wie|bij wie|degene voor|er (?:moet|moest|hoort) .{1,30} (?:staan|zijn)|niet die van mij)\b/;
/** Somebody who is called or named, and no change of who is cared for. */
const aboutContact = /\b(?:bel\w*|gebeld|mail\w*|app\w*|nummer\w*|06|e-?mail\w*|adres\w*|naam|heet\w*|\w*naam)\b|@|\d{6}/;
const mostWords = 30;
const own = new Set(['mijn', 'onze', 'ons', 'een', 'de', 'dus', 'm']);

interface Mention {
  relation: Relation;
  isOld: boolean;
}

/** "De vader van mijn man": who that is to the writer, and how many words on the other one stands. */
const composedAt = (forms: readonly string[], at: number, relation: Relation): { relation: Relation; to: number } => {
  let place = at + 1;
  if (forms[place] !== 'van') return { relation, to: at };
  do place += 1;
  while (own.has(forms[place] ?? ''));
  const holder = relationAt(forms, place);
  const composed = holder && relativeOf(holder, relation);
  return composed ? { relation: composed, to: place } : { relation, to: at };
};

/** Word places at which a question mark or a quote closes what was noted: "zoon? nee, broer". */
const isQueried = ({ text, words }: Message, at: number): boolean => /^['"”’]?\s*\?/.test(text.slice(words[at]?.end ?? 0));

const mentionsIn = (message: Message): Mention[] => {
  const { forms } = message;
  const found: Mention[] = [];
  for (let at = 0; at < forms.length; at += 1) {
    const plain = relationAt(forms, at);
    if (plain === undefined) continue;
    const { relation, to } = composedAt(forms, at, plain);
    const before = forms.slice(Math.max(forms.lastIndexOf('|', at), at - 9, 0), at).filter((word) => word !== '|');
    const behind = forms.slice(to + 1, to + 5).join(' ');
    found.push({ relation, isOld: denied.test(before.join(' ')) || replaced.test(behind) || isQueried(message, at) });
    at = to;
  }
  return found;
};

const parents: ReadonlySet<Relation> = new Set(['moeder', 'vader', 'ouders']);
const together = (relations: ReadonlySet<Relation>): Relation | undefined => {
  if (relations.size <= 1) return [...relations][0];
  return [...relations].every((each) => parents.has(each)) ? 'ouders' : 'meerdere';
};

/** Who is cared for after all, where the message says who is not, or that the one who was noted is wrong. */
export const relationAnew = (message: Message, atSummary: boolean): Relation | undefined => {
  if (message.forms.length > mostWords || aboutContact.test(message.plain)) return undefined;
  const mentions = mentionsIn(message);
  if (asMany.test(message.plain) && atSummary) return together(new Set(mentions.map(({ relation }) => relation)));
  const anew = mentions.filter(({ isOld }) => !isOld);
  const [last] = anew.slice(-1);
  if (!last) return undefined;
  const isContrast = mentions.some(({ isOld, relation }) => isOld && relation !== last.relation);
  return isContrast || (atSummary && labelled.test(message.plain)) ? last.relation : undefined;
};
