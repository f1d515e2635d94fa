import { endOf } from '../../../domain/terms.ts';
import { listConsentsAt } from '../../office/listConsentsAt.ts';
import type { ListName } from '../../office/lists.ts';
import { readList } from '../../office/readList.ts';
import { listOpen } from '../../office/requests/listOpen.ts';
import { withdrawConsents } from '../../office/withdrawConsents.ts';
import { type Command, dayFrom, groundUsage, momentFrom, needed, parse, WrongUse } from './command.ts';

const nothingElse = (words: readonly string[]): void => {
  if (words.length > 0) throw new WrongUse('Say which one kind is to be read.');
};

const plainList = (name: ListName): Command => ({
  usage: [name],
  read: (args) => {
    nothingElse(parse(args, []).words);
    return (office, take) => readList(office, name, take);
  },
});

/** A list that leaves out what is restricted, unless a ground is stated. */
const guardedList = (name: ListName): Command => ({
  usage: [`${name} [--ground GROUND]`, `  ${groundUsage}`],
  read: (args) => {
    const { words, values } = parse(args, ['ground']);
    nothingElse(words);
    const ground = values['ground'] === undefined ? null : needed(values, 'ground', 'of art. 18(2), why what is restricted may be read');
    return (office, take) => readList(office, name, take, ground);
  },
});

const mostOpen = 1_000;
const requests: Command = {
  usage: ['requests [--open]                 --open: what is still to be answered, the most urgent first'],
  read: (args) => {
    const { words, flags } = parse(args, [], ['open']);
    nothingElse(words);
    return (office, take) => (flags.has('open') ? listOpen(office, mostOpen, take) : readList(office, 'requests', take));
  },
};

/** A day means all of it; else a moment with its zone. */
const untilFrom = (text: string): Date => (text.includes('T') ? momentFrom(text) : endOf(dayFrom(text)));

const consents: Command = {
  usage: [
    'consents [--at DAY]               --at: what stood at the end of a day, or at a moment',
    'consents withdraw --contact ADDRESS_OR_NUMBER [--note TEXT]',
  ],
  read: (args) => {
    const { words, values } = parse(args, ['at', 'contact', 'note']);
    const [verb, ...rest] = words;
    nothingElse(rest);
    if (verb === 'withdraw') {
      const contact = needed(values, 'contact', 'the mail address or phone number of who withdraws');
      return async (office, take) => {
        await withdrawConsents(office, contact, values['note'] ?? 'Withdrawn by mail or telephone.');
        take({ done: 'Whoever has this address or number gets no offers.' });
      };
    }
    if (verb !== undefined) throw new WrongUse('Consents are read, or withdrawn with `consents withdraw`.');
    const at = values['at'] === undefined ? null : untilFrom(values['at']);
    return (office, take) => (at ? listConsentsAt(office, at, take) : readList(office, 'consents', take));
  },
};

export const listCommands = {
  ...{ dossiers: guardedList('dossiers'), consents, handoffs: guardedList('handoffs'), requests },
  conversations: plainList('conversations'),
};
