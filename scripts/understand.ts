// What messages mean: `npm run -s understand`. Reads JSON lines `{id, state, text}` from standard input and writes what the understanding of
// the service makes of each, a line for a line and in order, adding nothing of its own. The first line that cannot be read ends it.
import { z } from 'zod';
import { understand } from '../bot/understanding.ts';
import { states } from '../domain/understanding.ts';

const messageSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  state: z.enum(states),
  text: z.string(),
});
type Message = z.output<typeof messageSchema>;

/** What is wrong with a line of the input; the lines before it have been written. */
class LineFault extends Error {}

const readMessage = (line: string, number: number): Message => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new LineFault(`line ${number} is not JSON`);
  }
  const message = messageSchema.safeParse(value);
  if (!message.success) throw new LineFault(`line ${number}: ${z.prettifyError(message.error)}`);
  return message.data;
};

/** The shape that the outside relies on; what the dialogs need besides stays inside. */
const resultOf = ({ id, state, text }: Message): object => {
  const { intent, also, control, slots, valid, confirm, suggest, crisis, flags, answer, because } = understand(text, state);
  return { id, intent, also, control, slots, valid, confirm, suggest, crisis, flags, ...(answer !== undefined && { answer }), because };
};

/** The lines of UTF-8 text, which end in LF or CRLF. A text inside JSON may hold other signs that readers of lines take for an end (U+2028). */
async function* linesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder(); // takes a mark of the byte order off the beginning
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.decode();
}

const run = async (): Promise<void> => {
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const result = `${JSON.stringify(resultOf(readMessage(line, number)))}\n`;
    if (!process.stdout.write(result)) await new Promise((resolve) => void process.stdout.once('drain', resolve));
  }
};

process.stdout.on('error', () => process.exit(0)); // nobody reads along any more
try {
  await run();
} catch (error) {
  if (!(error instanceof LineFault)) throw error;
  console.error(error.message);
  // Not an exit at once: what was written may still be on its way.
  process.exitCode = 1;
  process.stdin.destroy();
}
