import type { Store } from '../../domain/store.ts';

/**
 * Whether violence was told of in one of these conversations, so that whoever harms them may read along: nobody writes or calls before that was
 * talked over. It holds for every wish for a person of that conversation, also an earlier one.
 */
export const needsConsult = async (store: Store, conversations: readonly string[]): Promise<boolean> => {
  if (conversations.length === 0) return false;
  for (const handoff of await store.find('handoff', { anyOf: { field: 'conversation', values: conversations } }))
    if (handoff.sealed.detail && (await store.open(handoff, 'detail')).contactOnlyAfterConsult) return true;
  return false;
};
