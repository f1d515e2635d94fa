import type { ContactField } from '../../domain/dossier.ts';
import type { Problem, Understanding } from '../../domain/understanding.ts';
import { showPhone, showRelation, showTime } from '../show.ts';
import type { Form, FormField, Repair } from './form.ts';

const asWritten = (value: string): string => value;

const repairName = ({ problem }: Understanding): Repair => {
  if (problem?.slot !== 'name' || problem.reason === 'none') return { key: 'repair.name.none' };
  return problem.whose ? { key: 'repair.name.otherOf', values: { whose: problem.whose } } : { key: 'repair.name.other' };
};

const phoneRepairs = {
  none: 'repair.phone.none',
  tooShort: 'repair.phone.tooShort',
  tooLong: 'repair.phone.tooLong',
  noAreaCode: 'repair.phone.noAreaCode',
  serviceNumber: 'repair.phone.service',
  notANumber: 'repair.phone.notANumber',
  otherPerson: 'repair.phone.other',
  several: 'repair.phone.none',
} as const satisfies Record<Extract<Problem, { slot: 'phone' }>['reason'], string>;

const repairPhone = ({ problem }: Understanding): Repair => {
  if (problem?.slot !== 'phone') return { key: 'repair.phone.none' };
  const key = phoneRepairs[problem.reason];
  return key === 'repair.phone.tooShort' ? { key, values: { digits: problem.digits ?? 0 } } : { key };
};

const emailRepairs = {
  none: 'repair.email.none',
  noAt: 'repair.email.noAt',
  noDot: 'repair.email.noDot',
  noLocalPart: 'repair.email.noLocalPart',
  notAnAddress: 'repair.email.notAnAddress',
  otherPerson: 'repair.email.other',
  several: 'repair.email.none',
} as const satisfies Record<Extract<Problem, { slot: 'email' }>['reason'], string>;

const repairEmail = ({ problem }: Understanding): Repair => ({
  key: problem?.slot === 'email' ? emailRepairs[problem.reason] : 'repair.email.none',
});

/** The first contact (privacy statement, C36): four questions, and two that are asked only on demand. */
export const contactForm: Form = {
  id: 'contact',
  fields: [
    {
      name: 'name',
      state: 'ask_name',
      ask: 'contact.ask.name',
      short: 'contact.short.name',
      why: 'why.name',
      now: 'contact.now.name',
      line: 'review.line.name',
      read: (heard) => heard.slots.name,
      repair: repairName,
      show: asWritten,
    },
    {
      name: 'phone',
      state: 'ask_phone',
      ask: 'contact.ask.phone',
      short: 'contact.short.phone',
      why: 'why.phone',
      now: 'contact.now.phone',
      line: 'review.line.phone',
      read: (heard) => heard.slots.phone,
      repair: repairPhone,
      show: showPhone,
    },
    {
      name: 'email',
      state: 'ask_email',
      ask: 'contact.ask.email',
      short: 'contact.short.email',
      why: 'why.email',
      now: 'contact.now.email',
      line: 'review.line.email',
      read: (heard) => heard.slots.email,
      repair: repairEmail,
      show: asWritten,
    },
    {
      name: 'situation',
      state: 'ask_situation',
      ask: 'contact.ask.situation',
      short: 'contact.short.situation',
      why: 'why.situation',
      now: 'contact.now.situation',
      line: 'review.line.situation',
      read: (heard) => heard.slots.situation,
      repair: () => ({ key: 'repair.situation.none' }),
      show: asWritten,
    },
    {
      name: 'relation',
      state: 'ask_situation',
      ask: 'contact.ask.relation',
      short: 'contact.short.relation',
      why: 'why.relation',
      now: 'contact.now.relation',
      line: 'review.line.relation',
      read: (heard) => heard.slots.relation,
      repair: () => ({ key: 'repair.relation.none' }),
      show: showRelation,
      onDemand: true,
    },
    {
      name: 'bestTime',
      state: 'ask_time',
      ask: 'contact.ask.bestTime',
      short: 'contact.short.bestTime',
      why: 'why.bestTime',
      now: 'contact.now.bestTime',
      line: 'review.line.bestTime',
      read: (heard) => heard.slots.contactTime,
      repair: () => ({ key: 'repair.bestTime.none' }),
      show: showTime,
      onDemand: true,
    },
  ],
};

export const fieldOf = (name: ContactField): FormField => {
  const field = contactForm.fields.find((candidate) => candidate.name === name);
  if (!field) throw new Error(`the contact form has no field ${name}`);
  return field;
};
