import type { Message } from './clean.ts';
import type { Run } from './nameRun.ts';

export interface NameRead {
  ok: true;
  value: string;
  start: number;
  announced: boolean;
  isCertain?: true;
}
/** A name as written and where it begins; or whose name it was instead. `announced` when a lead-in such as "ik heet" stood before it, `isCertain`
 * when the message as a whole says that this is the name. */
export type NameReading = NameRead | { ok: false; reason: 'none' | 'otherPerson'; whose?: string };

export interface Blank {
  start: number;
  end: number;
}

const decoration = /["“”*_\p{Extended_Pictographic}\u200d]/gu;

/** Signs that a dictating telephone writes out: "karin streepje anna", "wietske met een hoofdletter w". */
const dictated = (value: string) => {
  const words = value.split(' ');
  const capital = words.findIndex((word) => word.toLowerCase() === 'hoofdletter');
  const named = capital > 0 ? words.slice(0, capital).filter((word) => word !== 'met' && word !== 'een') : words;
  return named.join(' ').replace(/ (?:streepje|koppelteken) /giu, '-');
};
export const withoutSigns = (value: string) => dictated(value.replace(decoration, '').replace(/\s+/g, ' ').trim());

export const reading = (message: Message, run: Run, announced: boolean): NameRead => {
  const start = run.pieces[0]?.start ?? 0;
  const value = message.text.slice(start, run.pieces.at(-1)?.end ?? start);
  return { ok: true, value: withoutSigns(value), start, announced };
};
