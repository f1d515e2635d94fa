import { createRequire } from 'node:module';
import type { Recognizers } from '../dialogs/understanding/recognizers.ts';
import { createUnderstanding } from '../dialogs/understanding/understand.ts';
import type { Understand } from '../domain/understanding.ts';

/** Microsoft's recognizers are loaded at their first use: they cost more than the rest of the understanding, and few messages need them. */
const recognizers = (): Recognizers => {
  const require = createRequire(import.meta.url);
  const loaded = require('../dialogs/understanding/microsoftRecognizers.ts') as { microsoftRecognizers: Recognizers };
  return loaded.microsoftRecognizers;
};

/** Dutch as the service reads it, in the chat, on the form and in the terminal. */
export const understand: Understand = createUnderstanding({ recognizers });
