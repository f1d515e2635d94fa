import { say } from '../say.ts';
import type { Speaker } from './line.ts';
import type { State } from './state.ts';

const who: Readonly<Record<Speaker, () => string>> = {
  bot: () => say('chat.label.bot'),
  advisor: () => say('chat.label.advisor'),
  user: () => say('chat.label.user'),
};
const moment = (at: Date): string => at.toLocaleString('nl-NL', { dateStyle: 'long', timeStyle: 'short' });
const momentOf = (at: string): string => (Number.isNaN(Date.parse(at)) ? '' : ` (${moment(new Date(at))})`);

/** Half a character has no place in UTF-8. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** The conversation as a text that anybody can read anywhere, with the words as they were typed. */
export const transcriptOf = ({ lines, own }: State, now: Date): string => {
  const said = [
    ...lines.map(({ from, at, text }) => `${who[from]()}${momentOf(at)}:\n${text}`),
    ...own.map(({ text, status }) => `${who.user()} (${status === 'sent' ? say('chat.label.sent') : say('chat.label.notSent')}):\n${text}`),
  ];
  const head = `${say('chat.label.fileTitle')}\n${say('chat.file.savedAt', { moment: moment(now) })}\n${say('chat.file.careful')}`;
  return wellFormed(`${[head, ...said].join('\n\n')}\n`).replace(/\r\n?|\n/g, '\r\n');
};

/** `gesprek-zorggenoot-2026-11-25.txt` */
export const fileNameOf = (now: Date): string => {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${say('chat.label.file')}-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.txt`;
};
