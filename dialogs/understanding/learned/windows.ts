/** A stretch of a message, as places in its list of words, `to` exclusive. */
export interface Window {
  from: number;
  to: number;
}

/** A message up to so many words is read as a whole. */
const wholeUpTo = 30;
/** A sentence is read with the next while it is shorter than this. */
const enough = 14;
const longestPart = 30;
const stride = 20;

/** What a message begins with: whatever it does at the question that is open, it does there. */
export const openingOf = (forms: readonly string[]): Window => ({ from: 0, to: Math.min(forms.length, wholeUpTo) });

/** Sentences, the long ones in parts that overlap. */
const partsOf = (forms: readonly string[]): Window[] => {
  const parts: Window[] = [];
  let from = 0;
  for (let at = 0; at <= forms.length; at += 1) {
    if (at < forms.length && forms[at] !== '|') continue;
    for (let start = from; start < at; start += stride) parts.push({ from: start, to: Math.min(at, start + longestPart) });
    from = at + 1;
  }
  return parts;
};

/** What is judged by itself: a short message whole, a long one sentence by sentence, so that a few grave words in a long story count in full. */
export const windowsOf = (forms: readonly string[]): Window[] => {
  if (forms.length <= wholeUpTo) return forms.length === 0 ? [] : [{ from: 0, to: forms.length }];
  const parts = partsOf(forms);
  return parts.map((part, index) => {
    let { to } = part;
    for (let next = index + 1; to - part.from < enough && next < parts.length; next += 1) to = parts[next]?.to ?? to;
    return { from: part.from, to };
  });
};
