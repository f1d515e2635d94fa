import { type ShareableField, shareableFields, shareBases, type ShareBasis, type Sharing } from '../../../domain/recipient.ts';
import { listRecipients } from '../../office/recipients/listRecipients.ts';
import { noteRecipient } from '../../office/recipients/noteRecipient.ts';
import { tellRecipient } from '../../office/recipients/tellRecipient.ts';
import { type Act, type Command, dayFrom, groundUsage, needed, parse, type Values, WrongUse } from './command.ts';

const fieldOf = (name: string): ShareableField => {
  const field = shareableFields.find((known) => known === name.trim());
  if (!field) throw new WrongUse(`What can be shared is ${shareableFields.join(', ')}, and nothing that was told of health.`);
  return field;
};
const basisOf = (name: string): ShareBasis => {
  const basis = shareBases.find((known) => known === name);
  if (!basis) throw new WrongUse(`What it rests on is one of ${shareBases.join(', ')}.`);
  return basis;
};

const readSharing = (values: Values): Sharing => ({
  name: needed(values, 'with', 'the organisation that gets the data'),
  fields: needed(values, 'fields', `some of ${shareableFields.join(', ')}, with commas`)
    .split(',')
    .map(fieldOf),
  basis: basisOf(needed(values, 'basis', `one of ${shareBases.join(', ')}`)),
  askedOn: values['asked'] === undefined ? null : dayFrom(values['asked']),
  reason: values['reason'] ?? null,
  ground: values['ground'] ?? null,
});

const verbs: Readonly<Record<string, (reference: string, values: Values) => Act>> = {
  list: (reference) => (office, take) => listRecipients(office, reference, take),
  add: (reference, values) => {
    const sharing = readSharing(values);
    return async (office, take) => {
      const id = await noteRecipient(office, reference, sharing);
      take({ reference: reference.toUpperCase(), done: 'recipient.noted', id });
    };
  },
  told: (reference, values) => {
    const id = needed(values, 'id', 'of the recipient, as `share REF list` shows it');
    const how = needed(values, 'how', 'how they were told of what was put right, erased or restricted');
    return async (office, take) => {
      await tellRecipient(office, reference, id, how);
      take({ reference: reference.toUpperCase(), done: 'recipient.told', id });
    };
  },
};

export const shareCommand: Command = {
  usage: [
    'share REF list                    who outside got data of whose dossier this is',
    'share REF add --with NAME --fields FIELD[,FIELD] --basis BASIS [--asked DAY] [--reason TEXT] [--ground GROUND]',
    `  FIELD: ${shareableFields.join(', ')}`,
    `  BASIS: ${shareBases.join(', ')}; --asked: the day on which the person asked or agreed`,
    `  ${groundUsage}`,
    'share REF told --id ID --how TEXT  they were told of what was put right, erased or restricted',
  ],
  read: (args) => {
    const { words, values } = parse(args, ['with', 'fields', 'basis', 'asked', 'reason', 'ground', 'id', 'how']);
    const [reference, verb, ...rest] = words;
    const read = verb === undefined || !Object.hasOwn(verbs, verb) ? undefined : verbs[verb];
    if (reference === undefined || !read || rest.length > 0)
      throw new WrongUse('Say which dossier, and what is to be done: share REF list, add or told.');
    return read(reference, values);
  },
};
