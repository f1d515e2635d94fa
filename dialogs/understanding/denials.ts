import type { Message } from './clean.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';

const lists = {
  one: new Set([...kin, 'hij', 'zij', 'ze', 'die', 'iemand']),
  object: new Set(['me', 'ons', 'hem', 'haar', 'ze', 'hun', 'iemand', ...kin]),
  hits: new Set('slaat schopt mept stompt bijt krabt duwt bedreigt mishandelt steelt sla schop bedreig mishandel'.split(' ')),
  hitting: new Set('slaan schoppen meppen stompen knijpen bijten krabben duwen bedreigen mishandelen stelen'.split(' ')),
  hit: new Set('geslagen geschopt gestompt geknepen gebeten geduwd bedreigd mishandeld opgesloten vastgebonden bestolen'.split(' ')),
  never: new Set(['niet', 'nooit', 'niemand']),
};

/** Somebody says that there is no violence, in the order of a main clause: "als hij me niet slaat" and "ik hoop dat hij niet slaat" deny nothing. */
const find = phraseBook(
  {
    denied: [
      '<one>/ik <hits> (mijn) (<object>) (echt/gelukkig/ook/nog) <never>',
      '<one>/ik <hits> (en/of) (<hits>) (mijn) (<object>) (echt/gelukkig/ook) <never>',
      '<hitting> doet/doe/doen <one>/ik (me/haar/hem/ons) (echt/gelukkig/ook) <never>',
      '<one>/ik heeft/heb/hebben (mijn) (<object>) (echt/gelukkig/ook/nog) <never> <hit>',
      '<one>/ik is/ben/word/wordt/worden (hier/echt/ook/nog) <never> <hit>',
      'er wordt/is (hier) (nog/echt) <never> <hit>',
      '<one>/ik doet/doe/doen (mijn) <object> geen pijn/kwaad',
      '<one>/ik doet/doe/doen (mijn) <object> niks/niets',
      'ik ben (echt/ook/helemaal) niet bang voor/van (mijn) <object>',
    ],
  },
  lists,
);

const ends = /^\s*(?:[,.;!)\n]|$)/;
const goesOn: ReadonlySet<string> = new Set(['hoor', 'maar', 'want', 'en']);

/** "Hij slaat me niet" denies all of it; "niet meer", "niet elke dag", "niet als er iemand is" and a question do not. */
const isWhole = ({ plain, words }: Message, to: number): boolean => {
  const after = words[to - 1]?.end ?? 0;
  return ends.test(plain.slice(after, after + 8)) || goesOn.has(words[to]?.plain ?? '');
};

/** The words of a message with an end of a sentence in the place of each that only denies violence. */
export const withoutDenials = (message: Message, forms: readonly string[]): readonly string[] => {
  const denied = find(forms).filter(({ to }) => isWhole(message, to));
  return denied.length === 0 ? forms : forms.map((form, at) => (denied.some(({ from, to }) => from <= at && at < to) ? '|' : form));
};
