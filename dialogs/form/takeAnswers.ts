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

/** What is said of a field that the question is not about, and that tells nothing new of it. */
const isBeside = (talk: Talk, asked: ContactField, { field, value }: Given): boolean => {
  const known = talk.memory.draft.answers[field];
  // Who is cared for is asked for by itself; the words of that answer are no second account.
  if (field === 'situation' && asked === 'relation') return true;
  if (known === undefined || field === asked) return false;
  if (known === value) return true;
  // Another relative at a question about something else is not the one who is cared for.
  if (field === 'relation') return asked !== 'situation';
  // A number or address that stands in the account is more likely of somebody in it than a new one of the person's own.
  return asked === 'situation' && (field === 'phone' || field === 'email');
};

/** Values that are in the message and in no slot, because something must be asked about them first. */
const doubtsBesides = ({ heard, memory }: Talk, asked: ContactField): Doubt[] => {
  const doubts: Doubt[] = [];
  const { numbers = [], addresses = [], suggest, slots } = heard;
  // Several numbers or addresses at another question wait until it is answered.
  for (const [field, values] of [['phone', numbers] as const, ['email', addresses] as const]) {
    const [first] = values;
    if (first !== undefined && asked !== field && asked !== 'situation' && memory.draft.answers[field] === undefined)
      doubts.push({ field, value: first, several: values });
  }
  // An address that cannot be right as it was written ("gmail,com") is only there as our suggestion.
  if (asked === 'email' && suggest.email !== undefined && slots.email === undefined) doubts.push({ field: 'email', value: suggest.email });
  return doubts;
};

/**
 * Takes every value of the message that is new; doubtful ones wait in the form's state to be read back.
 * @returns the fields that the message spoke about
 */
export const takeAnswers = (talk: Talk, state: FormState, asked: ContactField): ContactField[] => {
  const { draft, dossier } = talk.memory;
  const besides = doubtsBesides(talk, asked);
  const settled: ContactField[] = [];
  for (const given of givenIn(talk.heard).filter((each) => !isBeside(talk, asked, each))) {
    const { field, value } = given;
    const known = draft.answers[field];
    const doubt = doubtAbout(talk.heard, given);
    if (field === 'situation' && known !== undefined && addsToAccount(talk, state, asked))
      talk.set('situation', dossier ? value : `${known}\n${value}`);
    else if (doubt) state.doubts.push(doubt);
    else take(talk, field, value, known !== undefined && field !== asked);
    settled.push(field);
  }
  state.doubts.push(...besides);
  return [...settled, ...besides.map(({ field }) => field)];
};

/** A second account at another question adds to the first, and so does what is told after an alarm: its words stay. */
const addsToAccount = ({ memory }: Talk, { only }: FormState, asked: ContactField): boolean =>
  asked !== 'situation' || (memory.opened !== null && only === null);

const take = (talk: Talk, field: ContactField, value: string, isChange: boolean): void => {
  talk.set(field, value);
  if (isChange) talk.say(fieldOf(field).now, { value: fieldOf(field).show(value) });
};
