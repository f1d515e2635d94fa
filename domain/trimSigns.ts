/** A text without the signs of `signs` at its end. Looks once at each sign it takes away, where an expression would try again from each place. */
export const trimEndOf = (text: string, signs: string): string => {
  let to = text.length;
  while (to > 0 && signs.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(0, to);
};

/** A text without the signs of `signs` at its beginning. */
export const trimStartOf = (text: string, signs: string): string => {
  let from = 0;
  while (from < text.length && signs.includes(text.charAt(from))) from += 1;
  return text.slice(from);
};
