import type { Reading } from './reading.ts';
import { decide, givesData, spokenWords } from './reading.ts';
import { judgePlain } from './judgePlain.ts';
import { kin } from './people.ts';
import { renames } from './renames.ts';
import { signIn } from './yesNo.ts';

/** Thanks, a farewell or a thumb when all is said; whoever names a relative adds to the account. */
const isTalk = (reading: Reading) => {
  const { commands, message } = reading;
  const words = spokenWords(message);
  if (words.length === 0) return signIn(message.text) === 'yes';
  return (
    (commands.has('smalltalk') || commands.has('greeting')) &&
    words.length <= 8 &&
    !givesData(reading) &&
    !words.some((word) => kin.has(word))
  );
};

/** "Mijn mail moet … zijn" puts right what was noted; a new number may as well come beside it. */
const exchanging = /\b(?:ipv|plaats|moet|wijzig|verander|gewijzigd|wissel|rechtzet|verbeter|fout|verkeerd|vervang|aanpas|corrig)/;

/** What a message is after everything was handed over: talk, or an addition. Nothing that was written is lost. */
export const atHandedOver = (reading: Reading): void => {
  const { understanding, message, correction } = reading;
  if (isTalk(reading)) return decide(reading, 'smalltalk');
  const replaced =
    correction !== undefined &&
    correction.what !== 'situation' &&
    understanding.slots[correction.what] !== undefined &&
    exchanging.test(message.plain);
  if (renames(reading)) return decide(reading, 'correct:name', [], 'intake');
  if (givesData(reading) && !replaced) return decide(reading, 'answer', [], 'intake');
  const isShort = spokenWords(message).length <= 4;
  // "Mijn situatie is veranderd, ze is opgenomen" tells already what it names.
  if (correction && (correction.what !== 'situation' || isShort)) return decide(reading, `correct:${correction.what}`, [], 'intake');
  const verdict = isShort ? judgePlain(message.forms) : 'none';
  if (verdict === 'yes' || verdict === 'no') return decide(reading, verdict === 'yes' ? 'answer_yes' : 'answer_no');
  if (understanding.slots.situation !== undefined) {
    understanding.slots.situation = message.text.trim();
    return decide(reading, 'answer', [], 'intake');
  }
  if (reading.commands.has('pause')) return decide(reading, 'unclear', reading.commands.words('pause'));
  return decide(reading, 'answer');
};
