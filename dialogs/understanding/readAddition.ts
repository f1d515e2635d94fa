import { clausesOf } from './clauses.ts';
import type { Clause } from './clauses.ts';
import type { Message } from './clean.ts';
import { isAvailability, timeWords } from './availability.ts';
import { judgeSummary } from './judgeSummary.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';
import { smallWords, talkWords } from './talkWords.ts';
import { isEasyYes, isNoWord } from './yesNo.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Agreement, denial and joints before what is added. */
const leads = set(
  'maar en want alleen dus o oh oja hoor dat het dit alles is klopt goed prima helemaal wel ook nog verder wacht sorry zo top akkoord trouwens',
);
const adding = phraseBook({
  add: [
    'voeg/voegt (je/er/ook/nog/maar/alsjeblieft/even/graag) (nog) toe (dat/aan)',
    'zet/schrijf/noteer/vermeld (je/ook/nog/maar/alsjeblieft/even/er) (nog/ook/dan/even) (nog/even/ook) (er) bij/erbij (dat)',
    'toevoegen/bijzetten/bijschrijven/erbijzetten dat',
    '(er) (nog/ook/even) (nog/ook/even) bij/erbij zetten/schrijven/vermelden dat',
    'moet je (ook/nog) (ook/nog) weten dat',
  ],
});

/** Somebody of whom something is said, or the verb that says it. */
const telling = set(
  'is was heeft had kan kon moet moest wil wilde gaat komt wordt blijft ben heb ik ze zij hij we wij er mijn onze hebben zijn kunnen werk zit slaap doet mag weet krijg krijgt haar hem iemand niemand',
);
/** Who is spoken of here takes part in the conversation, and agrees. */
const agreeing = set('vindt zegt gelezen mee akkoord goed eens nagekeken gecontroleerd gezien bekeken meegelezen weet');
/** Says of what stands here that it is not right: that is to be changed, and adds nothing. */
const denying =
  /\b(?:fout|foutje|foute|verkeerde?|onjuiste?|incorrect|wijzig(?:en)?|aanpassen|corrigeren|verbeteren|typefout|spelfout|anders|heet)\b/;
const denies = (words: readonly string[]): boolean => {
  const right = words.findIndex((word) => word === 'klopt' || word === 'kloppen');
  return (right >= 0 && words.includes('niet', right)) || words.some((word) => denying.test(word));
};
const figure = /^\d{1,3}$/;

const isContent = (word: string): boolean =>
  !smallWords.has(word) && !talkWords.has(word) && !isEasyYes(word) && !isNoWord(word) && word !== '|';

const beginners = set('het dat dit is ook nog wel');
const isLead = (word: string) => leads.has(word) || isEasyYes(word) || isNoWord(word);

/** Tells something that is no talk about the conversation itself: a word of the world, and somebody or something it is said of. */
const tells = (words: readonly string[]): boolean => {
  const isOfTime = isAvailability(words);
  const content = words.filter((word) => isContent(word) && !(isOfTime && timeWords.has(word)));
  if (content.length === 0 || denies(words)) return false;
  const onlyKin = content.every((word) => kin.has(word));
  if (onlyKin && (words.some((word) => agreeing.has(word)) || judgeSummary(words).discard)) return false;
  if (content.every((word) => figure.test(word))) return !isOfTime && words.length > 2 && words.some((word) => telling.has(word));
  const says = words.some((word, at) => telling.has(word) || (kin.has(word) && (words[at + 1] ?? '').endsWith('t')));
  return content.length > 1 || (words.length > 2 && says);
};

/** Where a clause begins, behind agreement, denial and joints. */
const beginning = (forms: readonly string[], { from, to }: Clause) => {
  let at = from;
  while (at < to - 1 && isLead(forms[at] ?? '')) at += 1;
  // "Het huis is te klein": words that lead in may also begin what is told.
  while (at > from && beginners.has(forms[at - 1] ?? '')) at -= 1;
  return at;
};

/** What is told at the summary on top of what stands there: its text, and the place of its first word. */
interface Addition {
  text: string;
  from: number;
}

const startOf = (message: Message): number | undefined => {
  const { forms } = message;
  const [explicit] = adding(forms);
  if (explicit) return explicit.to < forms.length ? explicit.to : undefined;
  const clause = clausesOf(message).find(({ from, to }) => tells(forms.slice(from, to)));
  return clause && beginning(forms, clause);
};

/** Nothing that is told at the summary may be lost in a yes or a no. */
export const readAddition = (message: Message): Addition | undefined => {
  const from = startOf(message);
  const first = from === undefined ? undefined : message.words[from];
  return from === undefined || !first ? undefined : { from, text: message.text.slice(first.start).trim() };
};
