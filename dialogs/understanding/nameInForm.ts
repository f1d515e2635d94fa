import { clean } from './clean.ts';
import type { Message } from './clean.ts';
import { namePieces } from './namePieces.ts';
import { nameRun } from './nameRun.ts';
import { readForm } from './readForm.ts';

/** What stands behind a label for the own name, on lines of their own for first name and surname too. */
export const nameInForm = (message: Message): { value: string; start: number } | undefined => {
  const entries = readForm(message).filter(({ owner }) => owner === 'own');
  const named = (slots: readonly string[]) => entries.find(({ slot }) => slots.includes(slot ?? ''));
  const parts = [named(['name', 'firstName']), named(['surname'])].filter((entry) => entry !== undefined);
  const [first] = parts;
  if (!first || readForm(message).length < 2) return undefined;
  const names = parts.map(({ value }) => {
    const text = message.text.slice(value.start, value.end);
    const run = nameRun(namePieces(clean(text), []), 0, 'announced');
    return run ? text.slice(run.pieces[0]?.start, run.pieces.at(-1)?.end) : '';
  });
  const value = names.filter((name) => name !== '').join(' ');
  return value === '' ? undefined : { value, start: first.value.start };
};
