import type { Problem, Understand, Understanding } from '../../domain/understanding.ts';
import { showPhone } from '../show.ts';
import type { FormFault, Typed } from './typed.ts';

/** What a field gives: a value, nothing, or what there is to look at again. */
export type FieldReading = { ok: true; value?: string; notOwn?: true } | { ok: false; fault: FormFault };

const nothing: FieldReading = { ok: true };
const given = (value: string, notOwn: boolean): FieldReading => ({ ok: true, value, ...(notOwn && { notOwn }) });
const refused = (fault: FormFault): FieldReading => ({ ok: false, fault });

/** This very text was asked about on the page before. */
const wasAsked = ({ asked, text }: Typed, field: 'phone' | 'email'): boolean => asked[field] !== '' && asked[field] === text[field];

/** "Geen", "heb ik niet": the field was answered, with nothing. */
const isLeftOpen = (heard: Understanding): boolean => heard.control === 'skip' || heard.control === 'answer_no';

const phoneFault = (problem: Problem | undefined): FormFault => {
  const reason = problem?.slot === 'phone' ? problem.reason : 'none';
  const digits = problem?.slot === 'phone' ? (problem.digits ?? 0) : 0;
  return { field: 'phone', key: `form.fault.phone.${reason}`, values: { digits } };
};

/** The phone number in E.164. One in which something had to be guessed is shown once before it counts. */
export const readPhoneField = (understand: Understand, text: string, typed: Typed): FieldReading => {
  const heard = understand(text, 'ask_phone');
  const { phone } = heard.slots;
  if (phone === undefined) return isLeftOpen(heard) ? nothing : refused(phoneFault(heard.problem));
  const notOwn = heard.notOwn?.includes('phone') ?? false;
  const isGuessed = heard.confirm.includes('phone') && !notOwn;
  if (isGuessed && !wasAsked(typed, 'phone'))
    return refused({ field: 'phone', key: 'form.fault.phone.doubt', values: { value: showPhone(phone) } });
  return given(phone, notOwn);
};

const emailFault = (problem: Problem | undefined): FormFault => ({
  field: 'email',
  key: `form.fault.email.${problem?.slot === 'email' ? problem.reason : 'none'}`,
});

/** A likelier address is asked about once; what was typed stands unless the person chooses the other (dutch.md 1.5). */
const readSuggested = (written: string, suggested: string, typed: Typed): FieldReading | null => {
  if (!wasAsked(typed, 'email'))
    return refused({ field: 'email', key: 'form.fault.email.suggestion', values: { written, suggested }, suggested });
  return typed.emailChoice === 'suggested' ? given(suggested, false) : null;
};

/** The address as typed. One that was read out of other words is shown once before it counts. */
export const readEmailField = (understand: Understand, text: string, typed: Typed): FieldReading => {
  const heard = understand(text, 'ask_email');
  const { email } = heard.slots;
  const suggested = heard.suggest.email;
  const choice = suggested === undefined || suggested === email ? null : readSuggested(email ?? text, suggested, typed);
  if (choice) return choice;
  if (email === undefined) return isLeftOpen(heard) ? nothing : refused(emailFault(heard.problem));
  if (email.toLowerCase() !== text.toLowerCase() && !wasAsked(typed, 'email'))
    return refused({ field: 'email', key: 'form.fault.email.doubt', values: { value: email } });
  return given(email, heard.notOwn?.includes('email') ?? false);
};

/** What leads up to a name; also before a name that is told by the way. */
const leadIn =
  /^\s*(?:(?:hallo|hoi|goedemorgen|goedemiddag|goedenavond|dag)[,.!\s]+)?(?:ik ben|ik heet|m(?:ij|['’])n naam is|naam\s*:|met)\s*$/iu;
const plainTime = /^[\p{L}\p{M}\p{N}\s.,:;'’()/-]+$/u;

/** The name as typed, without what leads up to it ("Ik heet"). Anything may be a name: a field of a form is not doubted. */
export const readNameField = (understand: Understand, text: string): string => {
  const { name } = understand(text, 'ask_name').slots;
  return name !== undefined && text.endsWith(name) && leadIn.test(text.slice(0, -name.length)) ? name : text;
};

/** The best time in the form that the chat gives it, where it is one that can be read; else as typed. */
export const readTimeField = (understand: Understand, text: string): string =>
  (plainTime.test(text) ? understand(text, 'ask_time').slots.contactTime : undefined) ?? text;
