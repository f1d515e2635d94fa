import { asksBack } from '../../dialogs/memory.ts';
import type { Entry } from '../../domain/conversation.ts';
import { type Change, Conflict, Duplicate, NotFound, type Store, type Stored, Unreadable } from '../../domain/store.ts';
import type { Log } from '../turn/parts.ts';
import { type Head, headOf, nextFact } from './chain.ts';
import { every, type Job } from './every.ts';

export interface DraftParts {
  store: Store;
  /** Hours after the last message; fractions are possible. */
  draftHours: number;
  clock: () => Date;
  log: Log;
}

const batch = 100;
const actor = 'job:drafts';
const hourMs = 3_600_000;

/** Accepted but not handled yet: the person is back, and the turn will say so. */
const hasNews = async (store: Store, { key, open }: Stored<'conversation'>): Promise<boolean> => {
  const range = { field: 'number', from: open.handled + 1 } as const;
  return (await store.find('inbox', { where: { of: key.id }, range, limit: 1 })).length > 0;
};

/** Something that may be a request was asked back in it and not answered. Of what cannot be opened any more nobody can read anything. */
const isUnanswered = async (store: Store, draft: Stored<'conversation'>): Promise<boolean> => {
  if (draft.sealed.state === null) return false;
  try {
    return asksBack(await store.open(draft, 'state'));
  } catch (error) {
    if (error instanceof Unreadable) return false;
    throw error;
  }
};

/** Has the conversation itself react to the end of its draft: whoever serves it takes the row as any other. */
const lapse = async (store: Store, { key, subject, open }: Stored<'conversation'>): Promise<void> => {
  const externalId = store.blindIndex('lapse', String(open.handled));
  const entry: Entry = { type: 'lapse', text: '', masked: [], clientActivityId: null };
  await store.accept({ conversation: key.id, subject: subject as string, open: { externalId, textHash: '' }, entry });
};

/** Everything a draft left behind: the person with all that is theirs, and the credentials that led back to it. */
const erasure = async (store: Store, { key, subject, version }: Stored<'conversation'>, at: Date): Promise<Change[]> => {
  const credentials = await store.find('resume', { where: { conversation: key.id } });
  return [
    { do: 'erase', subject: subject as string, expect: { conversation: key.id, version }, records: [], at },
    { do: 'remove', kind: 'session', key: { id: key.id } },
    ...credentials.map((resume): Change => ({ do: 'remove', kind: 'resume', key: resume.key })),
  ];
};

/**
 * Erases the conversations that were not handed in and in which nothing was said for `draftHours`; one with a question about a request that
 * was never answered goes to a person instead. Each is a commit of its own that demands the version it read, together with its audit event:
 * a message that comes in between wins, and a kill leaves no half.
 * @returns how many were erased
 */
export const eraseDrafts = async ({ store, draftHours, clock }: DraftParts): Promise<number> => {
  const at = clock();
  const until = new Date(at.getTime() - draftHours * hourMs);
  // A chain a day, so that none grows without end.
  let head: Head = await headOf(store, `drafts ${at.toISOString().slice(0, 10)}`);
  let from: Date | undefined;
  let erased = 0;
  for (;;) {
    const range = { field: 'lastMessageAt', ...(from ? { from } : {}), to: until } as const;
    const drafts = await store.find('conversation', { where: { draft: true }, range, sort: { field: 'lastMessageAt' }, limit: batch });
    for (const draft of drafts) {
      if (await hasNews(store, draft)) continue;
      if (await isUnanswered(store, draft)) {
        await lapse(store, draft).catch(unlessGone);
        continue;
      }
      const fact = nextFact(head, at, actor, 'draft.erased', draft.subject);
      const done = await commitUnlessChanged(store, [...(await erasure(store, draft, at)), fact.change]);
      if (done) erased++;
      head = done ? fact.head : await headOf(store, head.chain);
    }
    const last = drafts.at(-1)?.open.lastMessageAt;
    if (drafts.length < batch || !last || last.getTime() === from?.getTime()) return erased;
    from = last;
  }
};

const unlessGone = (error: unknown): void => {
  if (!(error instanceof NotFound)) throw error;
};

/** False when somebody else moved on in between, a person or another process with the same job. */
const commitUnlessChanged = async (store: Store, changes: readonly Change[]): Promise<boolean> => {
  try {
    await store.commit(changes);
    return true;
  } catch (error) {
    if (error instanceof Conflict || error instanceof Duplicate) return false;
    throw error;
  }
};

/** Erases drafts for as long as the process lives, often enough for short terms too. */
export const createDraftJob = (parts: DraftParts): Job => {
  const everyMs = Math.min(60_000, (parts.draftHours * hourMs) / 10);
  return every(everyMs, () => eraseDrafts(parts), parts.log, 'erasing drafts');
};
