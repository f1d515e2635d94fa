const months: ReadonlyMap<string, string> = new Map(
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ').flatMap((month) => [
    [month, month],
    [month.slice(0, 3), month],
    [month.slice(0, 4), month],
  ]),
);
const isDayOfMonth = (word: string | undefined): boolean => /^(?:[12]?\d|3[01])$/.test(word ?? '') && word !== '0';
const isMonthNumber = (word: string | undefined): boolean => /^(?:[1-9]|0[1-9]|1[0-2])$/.test(word ?? '');

/** "20 november"; "12-11 om tien uur", which the words hold as "12 tot 11". Gives the date as said and the place after it. */
export const dateAt = (words: readonly string[], at: number): { text: string; next: number } | undefined => {
  if (!isDayOfMonth(words[at])) return undefined;
  const month = months.get(words[at + 1] ?? '');
  if (month !== undefined) return { text: `${words[at]} ${month}`, next: at + 2 };
  const isFigures = words[at + 1] === 'tot' && isMonthNumber(words[at + 2]) && words[at + 3] === 'om';
  return isFigures ? { text: `${words[at]}-${words[at + 2]}`, next: at + 3 } : undefined;
};

const units: ReadonlySet<string> = new Set(
  'uur uurtje uren minuten minuutjes kwartier kwartiertje dag dagen week weken maand maanden'.split(' '),
);
const amounts = /^(?:een|\d{1,2}|half|halve|anderhalf|anderhalve|drie|twee|vier|vijf|zes|tien|paar|kwart|driekwart)$/;

/** "Over een half uur": as said, and the place after it. No length where an hour goes before it ("kwart over"). */
export const laterAt = (words: readonly string[], at: number): { text: string; next: number } | undefined => {
  if (words[at] !== 'over' || /^(?:kwart|half|vijf|tien|\d+)$/.test(words[at - 1] ?? '')) return undefined;
  let next = at + 1;
  while (amounts.test(words[next] ?? '') && next - at < 4) next += 1;
  if (next === at + 1 || !units.has(words[next] ?? '')) return undefined;
  return { text: words.slice(at, next + 1).join(' '), next: next + 1 };
};
