import type { Message } from './clean.ts';
import { judgeSummary } from './judgeSummary.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';
import { isEasyYes, isNoWord } from './yesNo.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Agreement, denial and joints before what is added. */
const leads = set('maar en want alleen dus o oh hoor dat het dit alles is klopt goed prima helemaal wel ook nog verder wacht sorry zo');
const adding = phraseBook({
  add: [
    'voeg/voegt (je/er/ook/nog/maar/alsjeblieft/even/graag) (nog) toe (dat/aan)',
    'zet/schrijf/noteer/vermeld (je/ook/nog/maar/alsjeblieft/even/er) (nog/ook/dan) erbij (dat)',
    'toevoegen/bijzetten/bijschrijven/erbijzetten dat',
    'erbij (zetten/schrijven) dat',
    'moet je (ook/nog) (ook/nog) weten dat',
  ],
});
const facts = phraseBook(
  {
    own: [
      '^ ik ben/heb/werk/woon/zorg/slaap/zit/krijg/gebruik/was/had/moet',
      '^ ben/heb/werk/woon/zorg ik',
      '^ ik wil (graag/liever/wel) dat mijn/onze <kin>',
      '^ we/wij zijn/hebben/wonen/krijgen/moeten/werken',
    ],
    theirs: ['ze/hij/zij <state>', '^ <state> ze/hij/zij', 'mijn/onze <kin> <state>', '^ <state> mijn/onze <kin>', '^ <kin> <state>'],
  },
  {
    kin,
    state: set(
      'is heeft kan woont ligt wordt krijgt valt viel vergeet moet gaat zit slaapt eet loopt gebruikt werkt had was wil weigert ziet hoort drinkt',
    ),
  },
);
/** Of the conversation or the summary itself, not of care. */
const talk = set(
  'zelf eens akkoord tevreden klaar blij gelezen gecontroleerd gezien bekeken nagekeken vraag vragen benieuwd haast zeker duidelijk gezegd geschreven getypt ingevuld gegeven nummer email naam adres versturen verstuurd akkoort',
);

/** Where the words begin that are no yes, no or joint. */
const afterLead = (forms: readonly string[]) => {
  const [add] = adding(forms);
  let at = add?.to ?? 0;
  while (at < forms.length && (forms[at] === '|' || isLead(forms, at))) at += 1;
  return { at, explicit: add !== undefined };
};

const isLead = (forms: readonly string[], at: number) => {
  const word = forms[at] ?? '';
  return leads.has(word) || isEasyYes(word) || isNoWord(word);
};

/** What is told at the summary on top of what stands there; nothing of it may be lost in a yes or a no. */
export const readAddition = (message: Message): string | undefined => {
  const { forms, text, words } = message;
  if (text.includes('?')) return undefined;
  const { at, explicit } = afterLead(forms);
  const rest = forms.slice(at);
  const first = words[at];
  const { verdict, discard } = judgeSummary(rest);
  if (!first || rest.length < 3 || discard || verdict === 'yes' || verdict === 'no' || rest.some((word) => talk.has(word)))
    return undefined;
  if (!explicit && facts(rest).length === 0) return undefined;
  return text.slice(first.start).trim();
};
