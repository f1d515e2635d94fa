import type { CallbackForm } from '../../domain/callback.ts';
import { graves, isRight } from '../../domain/understanding.ts';
import type { State, Understand, Understanding } from '../../domain/understanding.ts';
import { flagsOfPerson } from '../asking.ts';
import type { TypedField } from './typed.ts';

/** What the free words of the form say beyond answers: danger, a right, who writes; and what the account holds. */
export interface HeardForm extends Pick<CallbackForm, 'danger' | 'rights' | 'flags'> {
  account: Understanding | null;
}

const dangerIn = (heard: readonly Understanding[]): CallbackForm['danger'] => {
  const kind = graves.find((each) => heard.some(({ crisis }) => crisis === each));
  return kind === undefined ? null : { kind, words: heard.filter(({ crisis }) => crisis === kind).flatMap(({ because }) => because) };
};

const rightsIn = (account: Understanding | null, words: string): CallbackForm['rights'] => {
  if (!account) return null;
  const asked = [account.intent, ...account.also].filter(isRight);
  return asked.length > 0 ? { asked, words: [words] } : null;
};

/** Hears what was typed in the person's own words. A name counts for danger and for who writes, a time for danger alone. */
export const hearForm = (understand: Understand, text: Readonly<Record<TypedField, string>>): HeardForm => {
  const hear = (field: TypedField, state: State): Understanding | null => (text[field] === '' ? null : understand(text[field], state));
  const account = hear('situation', 'ask_situation');
  const name = hear('name', 'ask_name');
  const heard = [account, name, hear('bestTime', 'ask_time')].filter((each) => each !== null);
  const flags = [...new Set([...(account ? flagsOfPerson(account) : []), ...(name?.flags ?? [])])];
  return { account, danger: dangerIn(heard), rights: rightsIn(account, text.situation), flags };
};
