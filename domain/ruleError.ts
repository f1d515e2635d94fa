/** A rule of the subject matter forbids it. The message is one sentence for the one who asked for it, and holds nothing personal. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
}
