import { array, assert, asyncProperty, constantFrom, nat, oneof, record } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Memory } from '../../dialogs/memory.ts';
import type { HouseRules } from '../../domain/houseRules.ts';
import type { State } from '../../domain/understanding.ts';
import { houseRules } from './houseRules.ts';
import { TalkInMemory } from './talkInMemory.ts';
import { anyLines, fittingLine, graveLines, plainAnswers } from './walkLines.ts';
import type { WalkLine } from './walkLines.ts';
import { faultOf } from './walkRules.ts';

/** A line, or whatever fits the question that is open by then. */
type Move = WalkLine | { fits: number };

const move: Arbitrary<Move> = oneof(
  { weight: 10, arbitrary: record({ fits: nat(999) }) },
  { weight: 7, arbitrary: constantFrom(...anyLines) },
  { weight: 1, arbitrary: constantFrom(...graveLines) },
);
const moves = array(move, { minLength: 3, maxLength: 25, size: 'max' });

const askedNow = ({ over, asked }: Memory): State => (over === 'statement' ? 'choose' : (over ?? asked));

/** A walk through one conversation, with everything that was said. */
class Walk {
  readonly talk: TalkInMemory;
  readonly lines: WalkLine[] = [];
  private readonly transcript: string[] = [];
  private lastText = '';

  constructor(rules: HouseRules) {
    this.talk = new TalkInMemory(rules);
  }

  async begin(): Promise<void> {
    const said = await this.talk.hear({ type: 'start', text: '' });
    this.lastText = said.at(-1)?.text ?? '';
  }

  async take(line: WalkLine): Promise<void> {
    const { talk, lines, lastText } = this;
    const { memory: before, dossier: dossierBefore } = talk;
    lines.push(line);
    this.transcript.push(line.is === 'returns' ? '(comes back)' : `> ${line.say}${line.early ? ' (early)' : ''}`);
    const hearing = line.is === 'returns' ? ({ type: 'resume', text: '' } as const) : ({ type: 'message', text: line.say } as const);
    const said = await talk.hear({ ...hearing, ...(line.early && { early: true }) });
    this.transcript.push(...said.map(({ text }) => `  ${text.replaceAll('\n', '\n  ')}`));
    this.lastText = said.at(-1)?.text ?? lastText;
    const fault = faultOf({ line, before, after: talk.memory, dossierBefore, said, lastText, talk, lines });
    if (fault) this.fail(fault);
  }

  /** Goes on with plain answers: from everywhere that leads to the handing over. */
  async finish(): Promise<void> {
    for (let tries = 0; tries < 20; tries += 1) {
      const { memory } = this.talk;
      if (memory.dossier) return;
      await this.take({ say: plainAnswers[askedNow(memory)] ?? leadingOn(memory), is: 'choice', touches: 'everything' });
    }
    this.fail('a dead end: plain answers do not lead to the handing over');
  }

  private fail(fault: string): never {
    throw new Error(`${fault}\n\n${this.transcript.join('\n')}\n`);
  }
}

/** The choice that leads on. */
const leadingOn = ({ options }: Memory): string => {
  const leads = ['yes', 'skip', 'nothing'].map((means) => options.find((option) => option.means === means)).find((option) => option);
  return (leads ?? options[0])?.title ?? 'overslaan';
};

/** The same walks in every run; `WALKS_SEED` gives others. */
const seed = Number(process.env['WALKS_SEED'] ?? 6_117);

/** Walks so many random conversations; a failure shows its seed and the shortest conversation that fails. */
export const walkThrough = async (rules: Partial<HouseRules>, count: number): Promise<void> => {
  await assert(
    asyncProperty(moves, async (steps) => {
      const walk = new Walk({ ...houseRules, ...rules });
      await walk.begin();
      for (const step of steps) await walk.take('fits' in step ? fittingLine(askedNow(walk.talk.memory), step.fits) : step);
      await walk.finish();
    }),
    { numRuns: count, seed: rules.healthGround === 'explicit_consent' ? seed + 1 : seed },
  );
};
