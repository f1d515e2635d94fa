// How well messages are understood, on the labelled lines: `npm run evaluate`. The tuning part was learned from, so only the report part tells
// how it fares with lines it has not seen; of that part no line is ever printed. `npm run evaluate -- tuning` leaves it alone.
import type { Understanding } from '../domain/understanding.ts';
import { isGrave, isRight } from '../domain/understanding.ts';
import { understand } from '../dialogs/understanding/understand.ts';
import { confusionIn, faultyParts } from './understanding/confusion.ts';
import { faultsOf } from './understanding/judge.ts';
import { hashOf, readLines, type LabelledLine, type Part } from './understanding/lines.ts';

interface Judged {
  line: LabelledLine;
  found: Understanding;
  faults: string[];
}
type Test = (judged: Judged) => boolean;

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

/** The answer says of something that was asked that the statement does not say it. */
const admitsSilence = ({ answer = '' }: Understanding): boolean => answer.includes('Dat staat niet in de privacyverklaring');

const judgedSlots = ['name', 'phone', 'email', 'relation'] as const;
const emptyOf = ({ expect }: LabelledLine) => judgedSlots.filter((slot) => expect.slots?.[slot] === undefined);

/** What is counted: of the lines that `among` picks, those for which `holds`. */
const measures: readonly [name: string, among: Test, holds: Test][] = [
  ['grave crisis heard', ({ line }) => isGrave(line.expect.crisis ?? ''), ({ found }) => isGrave(found.crisis)],
  [
    'grave crisis of the right kind',
    ({ line }) => isGrave(line.expect.crisis ?? ''),
    ({ line, found }) => found.crisis === line.expect.crisis,
  ],
  [
    'false alarms on near misses',
    ({ line }) => line.set.endsWith('nearMisses') && !isGrave(line.expect.crisis ?? ''),
    ({ found }) => isGrave(found.crisis),
  ],
  [
    'false alarms elsewhere',
    ({ line }) => !line.set.endsWith('nearMisses') && !isGrave(line.expect.crisis ?? ''),
    ({ found }) => isGrave(found.crisis),
  ],
  ['exhaustion heard', ({ line }) => line.expect.crisis === 'overload', ({ found }) => found.crisis !== 'none'],
  [
    'false yes to consent',
    ({ line }) => line.state.endsWith('consent') && line.expect.control !== undefined && line.expect.control !== 'answer_yes',
    ({ found }) => found.control === 'answer_yes',
  ],
  ['some right recognised', ({ line }) => isRight(line.expect.intent ?? ''), ({ found }) => isRight(found.intent)],
  ['right intent', ({ line }) => isRight(line.expect.intent ?? ''), ({ line, found }) => found.intent === line.expect.intent],
  [
    'taken for a right',
    ({ line }) => line.expect.intent !== undefined && !isRight(line.expect.intent ?? ''),
    ({ found }) => isRight(found.intent),
  ],
  ['privacy question heard', ({ line }) => line.expect.intent === 'privacy_question', ({ found }) => found.intent === 'privacy_question'],
  [
    'answered from the right clause',
    ({ line }) => line.statement === 'answered',
    ({ line, found }) => (line.clauses ?? []).some((clause) => found.because.includes(clause)),
  ],
  ['silence admitted', ({ line }) => line.statement === 'silent', ({ found }) => admitsSilence(found)],
  [
    'further rights heard',
    ({ line }) => line.expect.also?.some(isRight) ?? false,
    ({ line, found }) => line.expect.also?.filter(isRight).every((right) => [found.intent, ...found.also].includes(right)) ?? false,
  ],
  [
    'slots that should be empty left empty',
    ({ line }) => line.expect.slots !== undefined && emptyOf(line).length > 0,
    ({ line, found }) => emptyOf(line).every((slot) => found.slots[slot] === undefined),
  ],
  [
    'phone and e-mail right',
    ({ line }) => line.expect.slots?.['phone'] !== undefined || line.expect.slots?.['email'] !== undefined,
    ({ line, found }) => found.slots.phone === line.expect.slots?.['phone'] && found.slots.email === line.expect.slots?.['email'],
  ],
];

const report = (part: Part): void => {
  const lines = readLines(part);
  const judged = lines.map((line): Judged => {
    const found = understand(line.text, line.state);
    return { line, found, faults: faultsOf(line, found) };
  });
  console.log(`\n${part}: ${lines.length} lines, sha256 ${hashOf(lines)}`);
  for (const set of new Set(lines.map((line) => line.set))) {
    const ofSet = judged.filter(({ line }) => line.set === set);
    const share = percent(ofSet.filter(({ faults }) => faults.length === 0).length, ofSet.length).padStart(8);
    const parts = faultyParts(ofSet.flatMap(({ faults }) => faults));
    console.log(`  ${set.padEnd(24)} ${share} of ${ofSet.length}${parts === '' ? '' : `; faults: ${parts}`}`);
  }
  for (const [name, among, holds] of measures) {
    const chosen = judged.filter(among);
    console.log(`  ${name.padEnd(34)} ${percent(chosen.filter(holds).length, chosen.length).padStart(8)} of ${chosen.length}`);
  }
  for (const line of confusionIn(judged)) console.log(line);
  if (part === 'tuning')
    for (const { line, faults } of judged) if (faults.length > 0) console.log(`    ${line.id} [${line.state}] ${faults.join('; ')}`);
};

const parts: readonly Part[] = ['tuning', 'report'];
const wanted = process.argv.slice(2);
for (const part of parts) if (wanted.length === 0 || wanted.includes(part)) report(part);
