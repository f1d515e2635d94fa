import { trimStartOf } from '../domain/trimSigns.ts';
import type { State, Understand, Understanding } from '../domain/understanding.ts';
import type { Talk } from './talk.ts';

const asksForData: ReadonlySet<State> = new Set(['ask_name', 'ask_phone', 'ask_email']);
/** More than these in one message are for an advisor. */
const most = 3;

/** The sentences of a text that end in a question mark, each behind the data that stands before it. */
const questionsIn = (text: string): string[] =>
  text
    .split(/(?<=[?!\n])|(?<=\.)\s/)
    .filter((sentence) => sentence.trimEnd().endsWith('?'))
    .map((sentence) => {
      const words = sentence.trim().split(/\s+/);
      return words.slice(words.findLastIndex((word) => /[\d@]/.test(word)) + 1).join(' ');
    });

/** A question, or the end of it that asks: "ik heet Ahmed en wat kost het?". */
const readingsOf = (question: string): string[] => {
  const whole = trimStartOf(question, ' ,;:.-').replace(/^(?:en|maar|ook)\s/i, '');
  const end = Math.max(whole.lastIndexOf(', '), whole.lastIndexOf(' en ') + 2);
  return end > 1 ? [whole, whole.slice(end + 1).trim()] : [whole];
};

const aboutTime = /\b(?:wanneer|hoe ?lang|hoe snel|gebeld|vandaag|morgen|duurt)\b/i;

/** What of the conversation itself is asked: who answers, at what price, when. */
const topicOf = ({ control, asks }: Understanding, question: string): 'being' | 'cost' | 'when' | undefined => {
  if (control !== 'help') return undefined;
  if (asks === 'being' || asks === 'cost') return asks;
  return aboutTime.test(question) ? 'when' : undefined;
};

/** Says the answer to one question of several parts. What the message as a whole is heard as is answered by itself. */
const sayOne = (talk: Talk, question: string, reading: Understanding): boolean => {
  const { heard, turn } = talk;
  const topic = topicOf(reading, question);
  if (topic !== undefined) {
    if (heard.control === 'help' && (heard.asks ?? 'when') === topic) return false;
    talk.say(`help.${topic}`, { replyWithin: turn.rules.replyWithin });
    return true;
  }
  const { control, intent, asks, answer, restsOn = [] } = reading;
  const isPrivacy = control === 'privacy_question' && intent === 'privacy_question' && asks === undefined;
  if (!isPrivacy || answer === undefined || heard.control === 'privacy_question') return false;
  talk.add(answer);
  turn.answered(restsOn);
  return true;
};

const isAsking = ({ heard, memory }: Talk, questions: readonly string[]): boolean => {
  const { name, phone, email } = heard.slots;
  const givesData = (name ?? phone ?? email) !== undefined;
  if (heard.control === 'answer') return givesData && asksForData.has(memory.asked);
  return (heard.control === 'privacy_question' || heard.control === 'help') && (givesData || questions.length > 1);
};

/** Answers what is asked beside data or beside another question, so that none of it is lost; data is taken for the answer that it is. */
export const answerBeside = (talk: Talk, understand: Understand): void => {
  const { memory, turn } = talk;
  if (memory.over !== null || !turn.heard.text.includes('?')) return;
  const questions = questionsIn(turn.heard.text).slice(0, most);
  if (!isAsking(talk, questions)) return;
  for (const question of questions)
    if (readingsOf(question).some((reading) => sayOne(talk, reading, understand(reading, memory.asked)))) talk.endParagraph();
};
