import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { HouseRules } from '../../domain/houseRules.ts';
import { engines } from './engines.ts';
import { Script } from './script.ts';
import type { Spoken } from './script.ts';
import { stageOn } from './stage.ts';

const folder = join(process.cwd(), 'docs', 'journeys');
const quoted = (text: string): string => text.replaceAll('\n', '\n> ');
const lineOf = ({ by, text, buttons }: Spoken): string => {
  if (by === 'note') return `_${text}_`;
  if (by === 'user') return `**Bezoeker:** ${text}`;
  return `> ${quoted(text)}${buttons.length > 0 ? `\n>\n> [${buttons.join('] [')}]` : ''}`;
};

/** Writes the whole transcript for those who own the wording. */
const writeTranscript = (title: string, spoken: readonly Spoken[]): void => {
  mkdirSync(folder, { recursive: true });
  const name = title.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();
  writeFileSync(join(folder, `${name}.md`), `# ${title}\n\n${spoken.map(lineOf).join('\n\n')}\n`);
};

type Write = (script: Script) => Script;

/** A whole conversation as a test, on each engine; its Dutch transcript lands in docs/journeys. */
export function journey(title: string, write: Write): void;
export function journey(title: string, chosen: Partial<HouseRules>, write: Write): void;
export function journey(title: string, second: Partial<HouseRules> | Write, third?: Write): void {
  const write = typeof second === 'function' ? second : third;
  const chosen = typeof second === 'function' ? {} : second;
  if (!write) throw new Error('a journey needs a script');
  describe(title, () => {
    for (const engine of engines)
      engine.it(`on ${engine.name}`, async () => {
        const { stage, leave } = await stageOn(engine, chosen);
        try {
          const spoken = await write(new Script()).play(stage);
          if (engine.name === 'SQLite') writeTranscript(title, spoken);
        } finally {
          await leave();
        }
      });
  });
}

for (const engine of engines) {
  beforeAll(engine.start, 60_000);
  afterAll(engine.stop, 60_000);
}
