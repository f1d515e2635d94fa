import type { CallbackForm, ConsentAnswer } from '../../domain/callback.ts';
import type { ConsentPurpose } from '../../domain/consent.ts';
import type { Masked } from '../../domain/conversation.ts';
import type { Answers, ContactField } from '../../domain/dossier.ts';
import type { HouseRules } from '../../domain/houseRules.ts';
import { mask } from '../../domain/masking.ts';
import type { Understand } from '../../domain/understanding.ts';
import { findReach, lengthFaults, withinLimits } from './checkForm.ts';
import type { Contact } from './checkForm.ts';
import { speaksAgainstOffers } from './contradicts.ts';
import { hearForm } from './hearForm.ts';
import type { HeardForm } from './hearForm.ts';
import { readEmailField, readNameField, readPhoneField, readTimeField } from './readField.ts';
import type { FieldReading } from './readField.ts';
import type { FormFault, Texts, Typed } from './typed.ts';
import { eachText } from './typed.ts';

export interface FormContext {
  understand: Understand;
  healthGround: HouseRules['healthGround'];
  /** The consent questions as shown. */
  wording: Readonly<Record<ConsentPurpose, string>>;
}
/** A form that can be handed in, with its words as they may be kept; or what there is to look at again, and what was found for it. */
export type FormReading =
  | { ok: true; form: CallbackForm; kept: Texts; masked: Masked[] }
  | { ok: false; faults: FormFault[]; danger: CallbackForm['danger']; found: Partial<Texts> };

const empty: FieldReading = { ok: true };
const looksPrivate: FieldReading = { ok: false, fault: { field: 'phone', key: 'form.fault.phone.masked' } };

/** Whether an account may be kept: where consent is the ground, only after a clear yes (AVG art. 9(2)(a)) of somebody who can give it. */
const mayKeep = ({ health }: Typed, { flags }: HeardForm, { healthGround }: FormContext): boolean =>
  healthGround === 'contract' || (health === 'Ja' && !flags.includes('minor'));

/** The question about health is asked once more of who passed it by and wrote an account; not of somebody under 16 (UAVG art. 5). */
const healthFault = ({ health, asked }: Typed, { flags, account }: HeardForm, { healthGround }: FormContext): FormFault[] => {
  const isOpen = healthGround === 'explicit_consent' && account !== null && health === null;
  return isOpen && !asked.health && !flags.includes('minor') ? [{ field: 'health', key: 'form.fault.health' }] : [];
};

/** Only an answer to a question that the form asks counts, whatever was sent; a yes to offers only where nothing else speaks against it. */
const consentsOf = ({ offers, health }: Typed, text: Texts, { healthGround, wording, understand }: FormContext): ConsentAnswer[] => {
  const answers = [
    ['health', healthGround === 'explicit_consent' ? health : null],
    ['offers', offers],
  ] as const;
  return answers.flatMap(([purpose, answer]) => {
    if (answer === null) return [];
    const isContradicted =
      purpose === 'offers' && answer === 'Ja' && speaksAgainstOffers(understand, [text.situation, text.bestTime, text.name]);
    return [{ purpose, answer, text: wording[purpose], ...(isContradicted && { isContradicted }) }];
  });
};

const contactOf = (understand: Understand, text: Texts, long: readonly FormFault[], typed: Typed): Contact => {
  const isRead = (field: 'phone' | 'email'): boolean => text[field] !== '' && !long.some((fault) => fault.field === field);
  return {
    phone: isRead('phone') ? readPhoneField(understand, text.phone, typed) : empty,
    email: isRead('email') ? readEmailField(understand, text.email, typed) : empty,
  };
};

const valueOf = (reading: FieldReading): string | undefined => (reading.ok ? reading.value : undefined);

const answersOf = (text: Texts, { phone, email }: Contact, kept: HeardForm['account'], understand: Understand): Answers => {
  const given = {
    name: text.name === '' ? undefined : readNameField(understand, text.name),
    phone: valueOf(phone),
    email: valueOf(email),
    bestTime: text.bestTime === '' ? undefined : readTimeField(understand, text.bestTime),
    situation: kept ? text.situation : undefined,
    relation: kept?.slots.relation,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
};

const notOwnOf = (contact: Contact): ContactField[] =>
  (['phone', 'email'] as const).filter((field) => {
    const reading = contact[field];
    return reading.ok && reading.notOwn;
  });

/**
 * Reads a form that was sent in, with the readers of the chat. It can be handed in when there is a way to reach the person and nothing
 * is doubtful that was not asked about before. Numbers that may never be kept are masked before anything else looks at them.
 */
export const readCallback = (sent: Typed, context: FormContext): FormReading => {
  const { understand } = context;
  const masks = eachText((field) => mask(sent.text[field]));
  const text = eachText((field) => masks[field].text);
  const heard = hearForm(understand, withinLimits(text));
  // In danger the form is taken as it is, for as long as there is a way to reach the person.
  const typed = heard.danger ? { ...sent, asked: { phone: sent.text.phone, email: sent.text.email, health: true } } : sent;
  const long = lengthFaults(text);
  const read = contactOf(understand, text, long, typed);
  const contact = masks.phone.masked.length > 0 && !read.phone.ok ? { ...read, phone: looksPrivate } : read;
  const reach = findReach(contact, heard);
  const faults = [...long, ...reach.faults, ...healthFault(typed, heard, context)];
  if (faults.length > 0) return { ok: false, faults, danger: heard.danger, found: reach.found };
  const { account, ...said } = heard;
  const isKept = mayKeep(typed, heard, context);
  const answers = answersOf(text, contact, isKept ? account : null, understand);
  const wish = account?.preference;
  return {
    ok: true,
    form: {
      answers,
      preference: (wish === 'phone' || wish === 'email') && answers[wish] !== undefined ? wish : null,
      ...(account?.caution !== undefined && { caution: account.caution }),
      notOwn: notOwnOf(contact),
      consents: consentsOf(typed, withinLimits(text), context),
      withheld: account !== null && !isKept,
      ...said,
    },
    kept: { ...text, situation: isKept ? text.situation : '' },
    masked: [...new Set(Object.values(masks).flatMap(({ masked }) => masked))],
  };
};
