import { isRight } from '../../domain/understanding.ts';
import type { Asked } from './asked.ts';
import type { Message } from './clean.ts';

const supposing =
  /^(?:(?:en|maar|ja|nou|hoi|hallo|vraagje|even) )*(?:gesteld|veronderstel|stel(?=,? (?:dat|ik|jullie|he|nou|nu|eens|we|(?:u|je) voor dat)\b)|hypothetisch|in theorie|puur theoretisch)\b/;

/** "Stel, ik wil alles weg hebben, kan dat?": what is only supposed is a question (labels.md, intent). */
export const withoutSupposed = ({ plain, text }: Message, read: Asked): Asked => {
  if (!read.asked.some(isRight) || !text.includes('?') || !supposing.test(plain.trimStart())) return read;
  return { ...read, asked: [...new Set(read.asked.map((intent) => (isRight(intent) ? 'privacy_question' : intent)))] };
};
