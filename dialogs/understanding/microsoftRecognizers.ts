import { recognizeNumber } from '@microsoft/recognizers-text-number';
import { recognizeEmail, recognizePhoneNumber } from '@microsoft/recognizers-text-sequence';

import type { Recognizers } from './recognizers.ts';

const culture = 'nl-nl';
const spans = (results: readonly { start: number; end: number }[]) => results.map(({ start, end }) => ({ start, end: end + 1 }));

/** Microsoft's recognizers behind our own shape. Importing this file costs about 60 ms: hand it to `createUnderstanding` lazily. */
export const microsoftRecognizers: Recognizers = {
  numbers: (text) =>
    recognizeNumber(text, culture)
      .map((result) => Number(result.resolution?.['value']))
      .filter((value) => Number.isInteger(value)),
  phones: (text) => spans(recognizePhoneNumber(text, culture)),
  emails: (text) => spans(recognizeEmail(text, culture)),
};
