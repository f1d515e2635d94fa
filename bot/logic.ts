import { createLogic } from '../dialogs/conversation.ts';
import { sentence } from '../locales/sentence.ts';
import type { Logic, Sentences } from './turn/parts.ts';
import { understand } from './understanding.ts';

/** The conversation of the service: its dialogs, with the understanding of Dutch they share. */
export const logic: Logic = createLogic(understand);

/** What the turn itself says where the dialogs could not. */
export const sentences: Sentences = { turnFailed: [sentence('failed.turn'), sentence('failed.turnAgain')] };
