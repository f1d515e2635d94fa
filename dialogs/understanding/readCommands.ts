import type { Control } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { written } from './clean.ts';
import { commandPhrases } from './commands.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';
import type { Hit } from './phrases.ts';
import { isOneSlipAway } from './suggestEmail.ts';

export type Command = keyof typeof commandPhrases;
export interface Commands {
  has: (command: Command) => boolean;
  words: (command: Command) => string[];
  /** The whole message is one command word, perhaps mistyped. */
  alone: Command | undefined;
}

const scoldings = ['kut', 'klote', 'kanker', 'tering', 'tyfus', 'rot', 'pokke', 'pest', 'flut', 'schijt'];
const scolded = ['bot', 'robot', 'computer', 'systeem', 'ding', 'chatbot', 'machine', 'apparaat', 'app', 'site', 'website', 'vragen'];
const find = phraseBook<Command>(commandPhrases, {
  scold: new Set(scoldings.flatMap((first) => scolded.map((second) => first + second))),
});

const asking = new Set(['wie', 'wanneer', 'hoe', 'hoelang', 'waarom']);
/** "Ben je een echt mens", "wie belt mij": a question about a person or a call, no wish for one. */
const isAsked = (hit: Hit<Command>, hits: readonly Hit<Command>[], forms: readonly string[]) => {
  if (hit.label !== 'human' && hit.label !== 'call') return false;
  // "Kan iemand mijn moeder bellen" asks for her.
  if (forms.slice(hit.from, hit.to).some((word, at, all) => kin.has(word) && all[at - 1] !== 'een' && all[at - 1] !== 'met')) return true;
  if (hit.label === 'human')
    return hits.some((each) => (each.label === 'help' || each.label === 'being') && each.from <= hit.from && each.to >= hit.to);
  return asking.has(forms[forms.lastIndexOf('|', hit.from) + 1] ?? '');
};

/** Single command words; one slip of the finger away is close enough for a message of one word. */
const commandWords: ReadonlyMap<string, Command> = new Map([
  ['stop', 'stop'],
  ['stoppen', 'stop'],
  ['einde', 'stop'],
  ['terug', 'back'],
  ['vorige', 'back'],
  ['opnieuw', 'restart'],
  ['overnieuw', 'restart'],
  ['help', 'help'],
  ['hulp', 'help'],
  ['uitleg', 'help'],
  ['overslaan', 'skip'],
  ['skip', 'skip'],
  ['volgende', 'skip'],
  ['herhaal', 'repeat'],
  ['herhalen', 'repeat'],
  ['mens', 'human'],
  ['medewerker', 'human'],
  ['adviseur', 'human'],
  ['waarom', 'why'],
]);
const noise = new Set(['alsjeblieft', 'graag', 'maar', 'even', 'nu', 'gewoon', 'dan', 'ja', 'ok', 'nee', 'wil', 'ik', 'liever']);

const aloneCommand = (forms: readonly string[]): Command | undefined => {
  const words = forms.filter((word) => word !== '|' && !noise.has(word));
  const word = words[0];
  if (word === undefined || words.length > 1) return undefined;
  const exact = commandWords.get(word);
  if (exact) return exact;
  if (word.length < 4 || word.length > 12) return undefined;
  for (const [each, command] of commandWords)
    if (each.length >= 4 && isOneSlipAway(word, each) && word.charAt(0) === each.charAt(0)) return command;
  return undefined;
};

/** Everything in a message that speaks to the conversation itself. */
export const readCommands = (message: Message): Commands => {
  const all: Hit<Command>[] = find(message.forms);
  const noCall = all.some((hit) => hit.label === 'noCall');
  // "Bel me niet" holds "bel me".
  const hits = all.filter((hit) => !(noCall && hit.label === 'call') && !isAsked(hit, all, message.forms));
  return {
    has: (command) => hits.some((hit) => hit.label === command),
    words: (command) => hits.filter((hit) => hit.label === command).map((hit) => written(message, hit.from, hit.to)),
    alone: aloneCommand(message.forms),
  };
};

const controlOf: Readonly<Record<Command, Control>> = {
  human: 'human',
  call: 'human',
  noCall: 'skip',
  byMail: 'skip',
  byCall: 'skip',
  stop: 'stop',
  back: 'back',
  restart: 'restart',
  help: 'help',
  being: 'help',
  cost: 'help',
  repeat: 'repeat',
  skip: 'skip',
  why: 'privacy_question',
  smalltalk: 'smalltalk',
  pause: 'unclear',
  greeting: 'smalltalk',
  abuse: 'abuse',
};
/** Interruptions in the order in which they win over each other (design.md 7). */
const order: readonly Command[] = ['human', 'call', 'stop', 'restart', 'why', 'being', 'cost', 'help', 'back', 'repeat'];

/** A command that was given, with the words that say so. */
export interface Given {
  name: Command;
  control: Control;
  because: string[];
}

/** The command a message gives, if any; `told` when it also tells a story or gives data, which ordinary command words may be part of. */
export const commandIn = (commands: Commands, told: boolean): Given | undefined => {
  if (commands.alone) return { control: controlOf[commands.alone], because: [], name: commands.alone };
  for (const command of order) {
    if (!commands.has(command)) continue;
    if (told && command !== 'human' && command !== 'why' && command !== 'call') continue;
    return { control: controlOf[command], because: commands.words(command), name: command };
  }
  return undefined;
};
