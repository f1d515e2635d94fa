/** Something that is about somebody, or about nobody in particular. */
interface About {
  subject: string | null;
}

/** The one person whom all of these are about; null where they are several people's, or nobody's. */
export const soleOf = (documents: readonly About[]): string | null => {
  const [first = null] = documents.map(({ subject }) => subject);
  return documents.every(({ subject }) => subject === first) ? first : null;
};

async function* afterwards<D>(read: readonly D[], rest: AsyncGenerator<D>): AsyncGenerator<D> {
  yield* read;
  yield* rest;
}

/**
 * The one person whom all of a list is about, so that its reading can name them (NEN 7513), with the list as it was. Reads ahead to the first that is
 * somebody else's, and opens nothing.
 */
export const soleSubject = async <D extends About>(
  documents: AsyncGenerator<D>,
): Promise<{ about: string | null; all: AsyncGenerator<D> }> => {
  const read: D[] = [];
  for (;;) {
    const next = await documents.next();
    if (next.done) return { about: soleOf(read), all: afterwards(read, documents) };
    read.push(next.value);
    if (next.value.subject === null || next.value.subject !== read[0]?.subject) return { about: null, all: afterwards(read, documents) };
  }
};
