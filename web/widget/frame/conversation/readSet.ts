import type { Line, LineSet, Speaker } from './line.ts';

type Loose = Readonly<Record<string, unknown>>;

const asObject = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const speakerOf = ({ from, channelData }: Loose): Speaker => {
  if (asObject(from)['role'] === 'user') return 'user';
  return asObject(channelData)['agent'] === true ? 'advisor' : 'bot';
};
const choicesOf = ({ suggestedActions }: Loose): string[] =>
  asList(asObject(suggestedActions)['actions']).flatMap((action) => asText(asObject(action)['value'] ?? asObject(action)['title']) ?? []);

/** The id of a line of the bot ends in its number in the log (`…|0000007`); that of a person's line does not. */
const numberIn = (id: string): number | null => {
  const digits = /\|(\d+)$/.exec(id)?.[1];
  return digits === undefined ? null : Number(digits);
};

const lineOf = (activity: Loose, numberFromEnd: number): Line | null => {
  const [id, text] = [asText(activity['id']), asText(activity['text'])];
  if (activity['type'] !== 'message' || id === null || text === null) return null;
  return {
    id,
    number: numberIn(id) ?? numberFromEnd,
    from: speakerOf(activity),
    text,
    at: asText(activity['timestamp']) ?? '',
    clientId: asText(asObject(activity['channelData'])['clientActivityID']),
    choices: choicesOf(activity),
  };
};

/**
 * Reads what Direct Line answers to a reader: `{ activities, watermark }`. The lines of a set follow each other, and the watermark is
 * the number of the last, so each number follows from the end.
 * @returns null for anything else
 */
export const readSet = (body: unknown): LineSet | null => {
  const { activities, watermark } = asObject(body);
  if (!Array.isArray(activities)) return null;
  let number = Number(watermark ?? 0) || 0;
  const set: LineSet = { lines: [], watermark: number };
  for (const activity of activities.map(asObject).reverse()) {
    const line = lineOf(activity, number);
    number = (line?.number ?? number) - 1;
    if (line) set.lines.unshift(line);
  }
  return set;
};
