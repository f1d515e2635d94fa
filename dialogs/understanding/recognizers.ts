/** What Microsoft's recognizers are asked for. Their JavaScript has no Dutch number words, so those are read in `readNumber.ts`. */
export interface Recognizers {
  /** Whole numbers in figures. */
  numbers: (text: string) => number[];
  /** Spans of phone numbers, `end` exclusive. */
  phones: (text: string) => { start: number; end: number }[];
  /** Spans of e-mail addresses, `end` exclusive. */
  emails: (text: string) => { start: number; end: number }[];
}

/** Figures as they stand, for where the recognizers are not loaded. */
export const plainFigures: Recognizers = {
  numbers: (text) => (text.match(/\d{1,6}/g) ?? []).map(Number),
  phones: () => [],
  emails: () => [],
};

/** What a reader of messages is made of. */
export interface Readers {
  /** Called only for what our own readers leave open, so loading them can wait until then. */
  recognizers: () => Recognizers;
  /** Names and relatives by the rules alone, as training wants to know them. */
  byRules?: boolean;
}
