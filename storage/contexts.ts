import type { Kind } from '../domain/kinds.ts';
import type { DocumentKey, Values } from './engine.ts';

/**
 * What a sealed group is bound to (the additional data of AES-GCM): kind, group and key. Kinds and groups are names from the
 * registry, so the first part that is free stands last or carries its length, and no two documents can share a context.
 */
export const groupContext = (kind: Kind, group: string, key: DocumentKey): string =>
  'id' in key ? `${kind}/${group}/${key.id}` : `${kind}/${group}/${key.number}/${key.of}`;

/**
 * An arrival is sealed before its number is known, so its entry is bound to the conversation and the hash of the sender's id, which
 * is unique in it.
 */
export const entryContext = (conversation: string, externalId: string): string =>
  `inbox/entry/${externalId.length}/${externalId}/${conversation}`;

/** The context of a group in a document as inserted or read. */
export const contextOf = (kind: Kind, group: string, key: DocumentKey, open: Values): string =>
  kind === 'inbox' && 'of' in key ? entryContext(key.of, String(open['externalId'])) : groupContext(kind, group, key);
