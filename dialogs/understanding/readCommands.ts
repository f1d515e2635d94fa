import type { Control } from '../../domain/understanding.ts';
import { clausesOf } from './clauses.ts';
import type { Message } from './clean.ts';
import { written } from './clean.ts';
import { commandPhrases } from './commands.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';
import { unusualCommands } from './unusualCommands.ts';
import type { Hit } from './phrases.ts';
import { isOneSlipAway } from './suggestEmail.ts';

export type Command = keyof typeof commandPhrases;
export interface Commands {
  has: (command: Command) => boolean;
  words: (command: Command) => string[];
  /** The place of its first word in the message, or undefined. */
  placeOf: (command: Command) => number | undefined;
  /** Heard in unusual words only, which say it less surely. */
  isUnusual: (command: Command) => boolean;
  /** The whole message is one command word, perhaps mistyped. */
  alone: Command | undefined;
}

const insults =
  'kreng aasgieren aasgier gluiperds gluiperd rotzakken rotzak schoften schoft smeerlappen smeerlap imbeciel imbecielen muts rund mafkezen mafkees prutsers prutser oplichters oplichter dieven analfabeet kwiet kwibus tuig varkens varken loser losers nietsnut nietsnutten zakkenvullers zakkenvuller leugenaars leugenaar hufter hufters zeikerd zeikerds zool mafklapper eikels';
const scoldings = ['kut', 'klote', 'kanker', 'tering', 'tyfus', 'rot', 'pokke', 'pest', 'flut', 'schijt'];
const scolded = [
  'bot',
  'robot',
  'computer',
  'systeem',
  'ding',
  'chatbot',
  'machine',
  'apparaat',
  'app',
  'site',
  'website',
  'vragen',
  'bedrijf',
  'zooi',
  'club',
  'tent',
  'lijers',
  'lijer',
];
const findUnusual = phraseBook(unusualCommands);
const find = phraseBook<Command>(commandPhrases, {
  kin,
  ours: new Set(['jullie', 'je', 'zorggenoot', 'u']),
  insult: new Set(insults.split(' ')),
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

/** Courtesy and filling around a command. */
const filling = new Set(
  'alsjeblieft graag maar even nu gewoon dan ja ok oke nee wil ik liever hoor joh he please pls en toch weer nog je jij jullie dit het dat de me hier nou eh sorry hallo dag goed want kan mag wou zou zullen we effe gelijk meteen helemaal'.split(
    ' ',
  ),
);
/** A longer message tells something; only its first or last clause may be a command then. */
const fewWords = 12;

/** Unusual words are a command where they fill a clause; in a story they mean themselves. */
const unusualIn = (message: Message): Hit<Command>[] => {
  const found: Hit<Command>[] = message.forms.length > 40 ? [] : findUnusual(message.forms);
  if (found.length === 0) return found;
  const all = clausesOf(message);
  const clauses = message.forms.length > fewWords ? [all[0], all.at(-1)] : all;
  return found.filter((hit) =>
    clauses.some(
      (clause) =>
        clause !== undefined &&
        hit.from >= clause.from &&
        hit.from < clause.to &&
        message.forms.slice(clause.from, Math.max(clause.to, hit.to)).every((word, at) => {
          const place = clause.from + at;
          return (place >= hit.from && place < hit.to) || filling.has(word) || word === '|';
        }),
    ),
  );
};

/** "Hm", "tja", "nou": begun, and not said. */
const faltering = /^(?:h+m+|m+|e+h+m?|e+u+h+|uh+m?|tja+|nou|zo|[ao]ch|oei)$/;
export const isFaltering = (forms: readonly string[]): boolean =>
  forms.length > 0 && forms.every((word) => word === '|' || faltering.test(word));

/** Everything in a message that speaks to the conversation itself. */
export const readCommands = (message: Message): Commands => {
  const usual: Hit<Command>[] = find(message.forms);
  const all: Hit<Command>[] = [...usual, ...unusualIn(message)];
  const falters = isFaltering(message.forms);
  const noCall = all.some((hit) => hit.label === 'noCall');
  // "Bel me niet" holds "bel me".
  const hits = all.filter(
    (hit) => !(falters && hit.label === 'smalltalk') && !(noCall && hit.label === 'call') && !isAsked(hit, all, message.forms),
  );
  return {
    has: (command) => hits.some((hit) => hit.label === command),
    words: (command) => hits.filter((hit) => hit.label === command).map((hit) => written(message, hit.from, hit.to)),
    placeOf: (command) => hits.find((hit) => hit.label === command)?.from,
    isUnusual: (command) => !usual.some((hit) => hit.label === command),
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
