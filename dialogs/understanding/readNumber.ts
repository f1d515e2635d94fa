const units = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const teens = ['tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'];
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const misspelt: [string, string][] = [
  ['zeuven', '7'],
  ['zeve', '7'],
  ['neuge', '9'],
  ['nulle', '0'],
  ['nullen', '0'],
  ['veer', '4'],
  ['vief', '5'],
  ['viev', '5'],
  ['tweeje', '2'],
  ['ene', '1'],
  ['eene', '1'],
  ['zevene', '7'],
  ['achtien', '18'],
  ['dertieen', '13'],
  ['tachentig', '80'],
  ['achttig', '80'],
  ['negetig', '90'],
  ['zestien', '16'],
];

/** Dutch number word (no diacritics) → its digits, 0 to 99, with and without spaces left out. */
export const numberWords: ReadonlyMap<string, string> = new Map([
  ...units.map((word, value): [string, string] => [word, String(value)]),
  ...teens.map((word, value): [string, string] => [word, String(value + 10)]),
  ...tens.flatMap((ten, index): [string, string][] => [
    [ten, String((index + 2) * 10)],
    ...units.slice(1).map((unit, value): [string, string] => [`${unit}en${ten}`, String((index + 2) * 10 + value + 1)]),
  ]),
  ...units.map((word, value): [string, string] => [`nul${word}`, `0${value}`]),
  ['nultien', '010'],
  ...[
    ...teens.map((word, value) => [word, 10 + value] as const),
    ...tens.flatMap((ten, index) => [
      [ten, (index + 2) * 10] as const,
      ...units.slice(1).map((unit, value) => [`${unit}en${ten}`, (index + 2) * 10 + value + 1] as const),
    ]),
  ].map(([word, value]): [string, string] => [`negentien${word}`, `19${value}`]),
  ...tens.map((word, index): [string, string] => [`nul${word}`, `0${(index + 2) * 10}`]),
  ...misspelt,
]);

const ordinals = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende'];
/** Dutch ordinal → its number. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(ordinals.map((word, index) => [word, index + 1]));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Whether a word begins with a figure from 0 to 9. */
export const beginsWithFigure = (word: string): boolean => isDigit(word.charCodeAt(0));

/** The value of one word, in digits or letters, below 100; `undefined` for another word. */
export const readNumber = (word: string): number | undefined => {
  if (beginsWithFigure(word)) return word.length === 1 || (word.length === 2 && isDigit(word.charCodeAt(1))) ? Number(word) : undefined;
  const digits = numberWords.get(word);
  return digits === undefined ? undefined : Number(digits);
};
