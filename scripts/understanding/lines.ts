import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { crises, intents, states } from '../../domain/understanding.ts';

const folder = join('tests', 'understanding', 'lines');

/** A message as somebody might type it, and what of the result of `understand` it is about (interfaces.md). */
const lineSchema = z.strictObject({
  id: z.string(),
  text: z.string().min(1),
  state: z.enum(states),
  expect: z
    .strictObject({
      intent: z.enum(intents).optional(),
      also: z.array(z.enum(intents)).optional(),
      control: z.string().optional(),
      crisis: z.enum(crises).optional(),
      flags: z.array(z.string()).optional(),
      slots: z.record(z.string(), z.string()).optional(),
      confirm: z.array(z.string()).optional(),
      suggest: z.record(z.string(), z.string()).optional(),
      valid: z.boolean().optional(),
    })
    // Without its kind a line of danger would teach that there is none.
    .refine(({ control, crisis }) => control !== 'crisis' || (crisis !== undefined && crisis !== 'none'), 'a crisis needs its kind'),
  note: z.string().optional(),
  /** Its writer labelled danger and nothing else: what it asks is not known. */
  teaches: z.literal('danger').optional(),
  statement: z.enum(['answered', 'silent']).optional(),
  clauses: z.array(z.string()).optional(),
});
export type LabelledLine = z.output<typeof lineSchema> & { set: string };
export type Part = 'tuning' | 'report';

/**
 * Reads the labelled lines of a part: `tuning` may be looked at and learned from, `report` only judges.
 * @throws Error that names the file and line of one that is not as it should be
 */
export const readLines = (part: Part): LabelledLine[] =>
  readdirSync(join(folder, part))
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(folder, part, file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((text, at) => {
          const line = lineSchema.safeParse(JSON.parse(text));
          if (!line.success) throw new Error(`${part}/${file}, line ${at + 1}: ${z.prettifyError(line.error)}`);
          return { ...line.data, set: file.replace('.jsonl', '') };
        }),
    );

/** Names lines as they are, so that it can be seen whether they changed. */
export const hashOf = (lines: readonly LabelledLine[]): string => createHash('sha256').update(JSON.stringify(lines)).digest('hex');
