import { type Role, roles } from '../../../domain/staff.ts';
import { addStaff, changeRole, removeStaff } from '../../office/keepStaff.ts';
import { readEmail } from '../../office/readContact.ts';
import { readList } from '../../office/readList.ts';
import { type Act, type Command, dayFrom, needed, parse, WrongUse } from './command.ts';

/** "privacy officer", "privacy-officer" and "privacyOfficer" are one role. */
const roleOf = (text: string): Role => {
  const plain = text.toLowerCase().replaceAll(/[\s_-]/g, '');
  const role = roles.find((name) => name.toLowerCase() === plain);
  if (!role) throw new WrongUse(`A role is one of ${roles.join(', ')}.`);
  return role;
};

const verbs: Readonly<Record<string, (words: readonly string[], values: Readonly<Record<string, string | undefined>>) => Act>> = {
  add: ([named], values) => {
    const email = needed(values, 'email', 'their mail address');
    const id = named ?? email.slice(0, email.indexOf('@'));
    const staff = {
      ...{ id, name: needed(values, 'name', 'who it is'), email: readEmail(email) },
      role: roleOf(needed(values, 'role', `one of ${roles.join(', ')}`)),
      secrecyOn: values['secrecy'] === undefined ? null : dayFrom(values['secrecy']),
    };
    return async (office, take) => {
      await addStaff(office, staff);
      take({ id, done: 'staff.added' });
    };
  },
  list: () => (office, take) => readList(office, 'staff', take),
  role: ([id, role], values) => {
    const next = roleOf(role ?? needed(values, 'role', `one of ${roles.join(', ')}`));
    if (id === undefined) throw new WrongUse('Say whose role it is.');
    return async (office, take) => {
      await changeRole(office, id, next);
      take({ id, done: 'staff.changed' });
    };
  },
  remove: ([id]) => {
    if (id === undefined) throw new WrongUse('Say who is to be removed.');
    return async (office, take) => {
      await removeStaff(office, id);
      take({ id, done: 'staff.removed' });
    };
  },
};

export const staffCommand: Command = {
  keepsStaff: true,
  usage: [
    `staff add ID --name NAME --email ADDRESS --role ROLE --secrecy DAY`,
    '  ROLE: advisor, privacyOfficer, manager, auditor or admin; --secrecy: the day on which they accepted their duty of secrecy',
    ...['staff list', 'staff role ID ROLE', 'staff remove ID'],
  ],
  read: (args) => {
    const { words, values } = parse(args, ['name', 'email', 'role', 'secrecy']);
    const [verb, ...rest] = words;
    const read = verb === undefined || !Object.hasOwn(verbs, verb) ? undefined : verbs[verb];
    if (!read) throw new WrongUse('Say what is to be done: staff add, list, role or remove.');
    return read(rest, values);
  },
};
