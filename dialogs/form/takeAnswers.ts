import type { ContactField } from '../../domain/dossier.ts';
import type { Understanding } from '../../domain/understanding.ts';
import { givenIn } from '../slots.ts';
import type { Given } from '../slots.ts';
import type { Talk } from '../talk.ts';
import { fieldOf } from './contactForm.ts';
import type { Doubt, FormState } from './formState.ts';

const doubtAbout = ({ suggest, confirm }: Understanding, { slot, field, value, notOwn }: Given): Doubt | null => {
  const suggested = suggest[slot];
  if (suggested !== undefined && suggested !== value) return { field, value: suggested, written: value };
  if (notOwn) return { field, value, notOwn: true };
  return confirm.includes(slot) ? { field, value } : null;
};

/**
 * Takes every value of the message that is new; doubtful ones wait in the form's state to be read back.
 * @returns the fields that the message spoke about
 */
export const takeAnswers = (talk: Talk, state: FormState, asked: ContactField): ContactField[] => {
  const { draft, dossier } = talk.memory;
  const settled: ContactField[] = [];
  for (const given of givenIn(talk.heard)) {
    const { field, value } = given;
    const known = draft.answers[field];
    // Who is cared for is asked for by itself; the words of that answer are no second account.
    if (field === 'situation' && asked === 'relation') continue;
    if (known === value && field !== asked) continue;
    // Another relative at a question about something else is not the one who is cared for.
    if (field === 'relation' && known !== undefined && asked !== 'relation' && asked !== 'situation') continue;
    // A number or address that stands in the account is more likely of somebody in it than a new one of the person's own.
    if (asked === 'situation' && known !== undefined && (field === 'phone' || field === 'email')) continue;
    if (field === 'situation' && known !== undefined && addsToAccount(talk, state, asked)) {
      if (talk.set('situation', dossier ? value : `${known}\n${value}`)) settled.push(field);
      continue;
    }
    const doubt = doubtAbout(talk.heard, given);
    if (doubt) state.doubts.push(doubt);
    else take(talk, field, value, known !== undefined && field !== asked);
    settled.push(field);
  }
  // Several numbers at another question wait until it is answered.
  const { numbers } = talk.heard;
  if (numbers?.[0] !== undefined && asked !== 'phone' && asked !== 'situation' && draft.answers.phone === undefined) {
    state.doubts.push({ field: 'phone', value: numbers[0], several: numbers });
    settled.push('phone');
  }
  // An address that cannot be right as it was written ("gmail,com") is only there as our suggestion.
  const { email } = talk.heard.suggest;
  if (asked === 'email' && email !== undefined && talk.heard.slots.email === undefined) {
    state.doubts.push({ field: 'email', value: email });
    settled.push('email');
  }
  return settled;
};

/** A second account at another question adds to the first, and so does what is told after an alarm: its words stay. */
const addsToAccount = ({ memory }: Talk, { only }: FormState, asked: ContactField): boolean =>
  asked !== 'situation' || (memory.opened !== null && only === null);

const take = (talk: Talk, field: ContactField, value: string, isChange: boolean): void => {
  talk.set(field, value);
  if (isChange) talk.say(fieldOf(field).now, { value: fieldOf(field).show(value) });
};
