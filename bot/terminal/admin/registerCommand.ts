import { noteReading } from '../../office/noteReading.ts';
import { registerLines } from '../../office/register.ts';
import { type Command, parse, WrongUse } from './command.ts';

export const registerCommand: Command = {
  usage: ['register                          the register of processing, AVG art. 30'],
  read: (args) => {
    if (parse(args, []).words.length > 0) throw new WrongUse('The register is read whole.');
    return async (office, take, settings) => {
      await noteReading(office, 'register.read', 'register.read');
      for (const line of registerLines(settings)) take(line);
    };
  },
};
