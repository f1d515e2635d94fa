import type { Reading } from '../reading.ts';
import { consentStates, decide, spokenWords, yesNoStates } from '../reading.ts';
import type { Control, State } from '../../../domain/understanding.ts';
import { hearControl, hearWish } from '../learned/hear.ts';
import { stageOf } from '../learned/labels.ts';
import { asking, opensQuestion } from './chooseTopics.ts';
import { nearestTopic } from './nearestTopic.ts';

/** From here on a question that nothing else explains is one about privacy; told with a question mark at its end, sooner. */
const sure = { unclear: 0.95, told: 0.85, short: 1.05 };
const fewestWords = 3;
/** "Is dat wel goed?" asks back what was asked. */
const fewestElsewhere = 5;
const mostWords = 30;
/** With these a question begins, and a sentence hardly ever. */
const verbs: ReadonlySet<string> = new Set(
  'praat praten staat staan zit zitten komt komen na ziet zien weet weten hoort horen vertelt vertellen stuurt sturen blijft blijven volgt volgen neemt nemen maakt maken'.split(
    ' ',
  ),
);
/** Where whatever is typed counts as told or as an answer, only a question mark asks. */
const marked: ReadonlySet<State> = new Set(['ask_situation', 'handed_over', 'confirm_summary', ...consentStates]);

/** Whether nothing was made of the message, so that it may be a question that was not heard. */
const isUnexplained = ({ state, understanding: { control, intent, crisis, slots } }: Reading): boolean => {
  if (crisis !== 'none' || state === 'after_crisis') return false;
  if (Object.keys(slots).some((slot) => slot !== 'situation' && slot !== 'relation')) return false;
  return control === 'answer' || (control === 'unclear' && intent === 'other');
};

/** Whether the message has the form of a question. */
const isQuestion = ({ state, message, understanding: { control } }: Reading, words: readonly string[]): boolean => {
  const [first = ''] = words;
  if (control === 'answer' && marked.has(state)) return message.text.trimEnd().endsWith('?');
  return message.text.includes('?') || (!marked.has(state) && (opensQuestion.has(first) || verbs.has(first)));
};

/** So sure the classifier must be of it. */
const sureElsewhere = { asked: 0.4, offered: 0.5, command: 0.5 } as const;
/** With these a message may ask something still. */
const open: ReadonlySet<Control> = new Set(['answer', 'privacy_question', 'unclear']);
/**
 * While something else is asked hardly anybody asks about privacy, and that weighs against it. In a message that has the form of a question it should
 * not: what it would be without a question that is open.
 */
const isAskedElsewhere = ({ message, state, understanding: { control } }: Reading): boolean => {
  const isOffered = consentStates.has(state) || yesNoStates.has(state);
  if (stageOf(state) !== 'asking' || (control === 'answer' && marked.has(state)) || (isOffered && !message.text.includes('?')))
    return false;
  const doing = hearControl(message, state, (each) => each);
  if (doing && doing.share >= sureElsewhere.command && !open.has(doing.control)) return false;
  const [first] = hearWish(message, 'start')?.asked ?? [];
  return first?.label === 'privacy_question' && first.share >= (isOffered ? sureElsewhere.offered : sureElsewhere.asked);
};

/** With these a statement asks for a yes. */
const tags: ReadonlySet<string> = new Set(['he', 'toch', 'zeker', 'hopelijk']);
/** "…, halen jullie de plaats er dan af": a verb before whom it is asked of. */
const inverted = /(?:^|[,.!;:] )(?:en |maar |dan |of )?\p{L}{2,15}(?:en|t|n) (?:jullie|u|ge|ze)\b/u;

/** Whether a message asks, though it has neither the mark nor the form of a question. */
const soundsAsked = ({ message }: Reading, words: readonly string[]): boolean =>
  words.some((word) => asking.has(word) || tags.has(word)) || inverted.test(message.plain);

const inShort =
  /^(?:cookies?|bewa(?:ren|artermijn|artijd)|privacy\p{L}*|beveilig\p{L}*|reclame|versleutel\p{L}*|servers?|cloud|hackers?|back-?ups?|profiel\p{L}*|pixels?)$/u;
/** "Cookies?": in so few words only what is a question about data by itself. */
const isKnownInShort = ({ message: { text, forms } }: Reading): boolean =>
  text.trimEnd().endsWith('?') && forms.some((word) => inShort.test(word)) && (nearestTopic(forms)?.nearness ?? 0) >= sure.short;

/** Hears a question about privacy in a message that no shape and nothing learned explained, when people ask for a topic in such words. */
export const hearQuestion = (reading: Reading): void => {
  const { message, understanding } = reading;
  const words = spokenWords(message);
  if (words.length > mostWords || !isUnexplained(reading) || (words.length < fewestWords && !isKnownInShort(reading))) return;
  const isAsked = isQuestion(reading, words);
  if (!isAsked && !soundsAsked(reading, words)) return;
  const isTold = understanding.control === 'answer' && marked.has(reading.state);
  const isNear = isAsked && (nearestTopic(message.forms)?.nearness ?? 0) >= (isTold ? sure.told : sure.unclear);
  if (!isNear && (words.length < fewestElsewhere || !isAskedElsewhere(reading))) return;
  delete understanding.slots.situation;
  if (understanding.intent === 'intake') understanding.intent = 'other';
  decide(reading, 'privacy_question', [message.text.trim()], 'privacy_question');
};
