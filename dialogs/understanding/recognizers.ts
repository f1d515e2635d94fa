/** What Microsoft's recognizers are asked for. Their JavaScript has no Dutch number words, so those are read in `readNumber.ts`. */
export interface Recognizers {
  /** Whole numbers in figures. */
  numbers: (text: string) => number[];
  /** Spans of phone numbers, `end` exclusive. */
  phones: (text: string) => { start: number; end: number }[];
  /** Spans of e-mail addresses, `end` exclusive. */
  emails: (text: string) => { start: number; end: number }[];
}
