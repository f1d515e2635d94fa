export interface Moment {
  /** Lines come by themselves. */
  streaming: boolean;
  /** The person waits for an answer. */
  awaiting: boolean;
  /** Somebody looks. */
  shown: boolean;
}

/** How long after one read the next comes. Beside a stream reads are only there for when it died without a word. */
export const paceMs = ({ streaming, awaiting, shown }: Moment): number => {
  if (streaming) return awaiting ? 3_000 : shown ? 60_000 : 300_000;
  return awaiting ? 2_000 : shown ? 10_000 : 60_000;
};
