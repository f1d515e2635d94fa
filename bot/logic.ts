import { createRequire } from 'node:module';
import { createLogic } from '../dialogs/conversation.ts';
import type { Recognizers } from '../dialogs/understanding/recognizers.ts';
import { createUnderstanding } from '../dialogs/understanding/understand.ts';
import type { Understand } from '../domain/understanding.ts';
import { sentence } from '../locales/sentence.ts';
import type { Logic, Sentences } from './turn/parts.ts';

/** Microsoft's recognizers are loaded at their first use: they cost more than the rest of the understanding, and few messages need them. */
const recognizers = (): Recognizers => {
  const require = createRequire(import.meta.url);
  const loaded = require('../dialogs/understanding/microsoftRecognizers.ts') as { microsoftRecognizers: Recognizers };
  return loaded.microsoftRecognizers;
};

/** Dutch as the service reads it, in the chat and on the form. */
export const understand: Understand = createUnderstanding({ recognizers });

/** The conversation of the service: its dialogs, with the understanding of Dutch they share. */
export const logic: Logic = createLogic(understand);

/** What the turn itself says where the dialogs could not. */
export const sentences: Sentences = { turnFailed: [sentence('failed.turn'), sentence('failed.turnAgain')] };
