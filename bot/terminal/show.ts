import type { Activity } from '../directline/activity.ts';

/** Puts words on lines of `width` characters at most; a longer word has a line of its own. */
const wrapLine = (line: string, width: number): string => {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
};
/** Wraps each line of a text; `width` 0 leaves it as it is. */
export const wrap = (text: string, width: number): string =>
  width === 0
    ? text
    : text
        .split('\n')
        .map((line) => wrapLine(line, width))
        .join('\n');

/** Signs that would steer the terminal instead of being shown. */
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

export const optionsOf = (activity: Activity | undefined): string[] => activity?.suggestedActions?.actions.map(({ title }) => title) ?? [];

/** A line of the bot as it stands in a terminal, its options numbered. */
export const show = (activity: Activity, width: number): string => {
  const name = activity.channelData?.agent ? `${activity.from.name ?? ''}: ` : '';
  const options = optionsOf(activity).map((title, index) => `  ${index + 1}. ${title}`);
  return [wrap(name + activity.text, width), ...options].join('\n').replaceAll(controls, '□');
};

/** What a typed line says: the number of an option stands for the option. */
export const chosen = (line: string, options: readonly string[]): string => {
  const number = /^\s*(\d{1,2})[.)]?\s*$/.exec(line)?.[1];
  return (number !== undefined && options[Number(number) - 1]) || line;
};
