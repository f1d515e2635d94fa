import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CrisisNumbers } from '../domain/houseRules.ts';
import standardNumbers from '../locales/crisisNumbers.json' with { type: 'json' };

const number = z.string().min(1);
const crisisNumbersSchema = z.object({
  checkedOn: z.iso.date().nullable(),
  emergency: number,
  suicide: number,
  suicideChat: number,
  safeAtHome: number,
  listening: number,
  children: number,
}) satisfies z.ZodType<CrisisNumbers>;

/**
 * The numbers for a crisis: those that come along, or of the file that is set.
 * @throws Error when that file cannot be read or lacks a number
 */
export const readCrisisNumbers = (file: string | undefined): CrisisNumbers =>
  crisisNumbersSchema.parse(file === undefined ? standardNumbers : JSON.parse(readFileSync(file, 'utf8')));
