import type { Store, Stored } from '../../domain/store.ts';

const hourMs = 60 * 60_000;

/** A dossier is open until it is closed; a conversation that was handed over without one stays open. */
const isDossierOpen = async (store: Store, id: string | null): Promise<boolean> => {
  if (id === null) return true;
  const dossier = await store.get('dossier', { id });
  return dossier !== undefined && dossier.open.status !== 'closed';
};
const isFresh = (draft: Stored<'conversation'>, draftHours: number, now: Date): boolean =>
  now.getTime() < draft.open.lastMessageAt.getTime() + draftHours * hourMs;

/**
 * Whether a conversation can still be come back to: until its draft has lapsed, also where it was not erased yet, or its dossier
 * is closed. One that never began lasts as long as a draft.
 */
export const isConversationOpen = async (store: Store, id: string, draftHours: number, now: Date): Promise<boolean> => {
  const conversation = await store.get('conversation', { id });
  if (conversation) {
    return conversation.open.draft ? isFresh(conversation, draftHours, now) : isDossierOpen(store, conversation.open.dossier);
  }
  const session = await store.get('session', { id });
  return session !== undefined && session.open.startedAt === null && now < session.open.endsAt;
};
