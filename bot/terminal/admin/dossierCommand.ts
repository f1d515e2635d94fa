import { noteClient } from '../../office/noteClient.ts';
import { type Command, groundUsage, parse, WrongUse } from './command.ts';

export const dossierCommand: Command = {
  usage: ['dossier REF client yes|no [--ground GROUND]   whether this is a client: only clients get offers', `  ${groundUsage}`],
  read: (args) => {
    const { words, values } = parse(args, ['ground']);
    const [reference, verb, answer, ...rest] = words;
    if (reference === undefined || verb !== 'client' || (answer !== 'yes' && answer !== 'no') || rest.length > 0)
      throw new WrongUse('Say which dossier, and whether it is of a client: dossier REF client yes or no.');
    return async (office, take) => {
      await noteClient(office, reference, answer === 'yes', values['ground'] ?? null);
      take({ reference: reference.toUpperCase(), client: answer === 'yes' });
    };
  },
};
