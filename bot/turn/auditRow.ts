import { hash } from 'node:crypto';
import type { ChangeOf } from '../../domain/store.ts';

/** One fact for a chain: who did what, to whom, when. Never its content. */
export interface Fact {
  /** Id of the chain, which has one writer: a conversation, a member of staff, a job. */
  chain: string;
  /** Place in the chain, counted from 1. */
  number: number;
  at: Date;
  actor: string;
  /** `noun.pastTense`; several of one commit are joined by a space. */
  act: string;
  /** Pseudonymous id of the person it is about. */
  about: string | null;
  /** Hash of the row before it, empty for the first. */
  previous: string;
}

/**
 * The hash that ties a row to the one before it: SHA-256 (base64url) over the fields as a JSON array, in the order
 * previous, chain, number, at (ISO 8601), actor, act, about.
 */
export const auditHash = (fact: Fact): string =>
  hash(
    'sha256',
    JSON.stringify([fact.previous, fact.chain, fact.number, fact.at.toISOString(), fact.actor, fact.act, fact.about]),
    'base64url',
  );

/** The insert of a fact; `open.hash` is the new head of the chain. */
export const auditRow = (fact: Fact): Extract<ChangeOf<'audit'>, { do: 'insert' }> => ({
  do: 'insert',
  kind: 'audit',
  key: { of: fact.chain, number: fact.number },
  subject: null,
  open: { at: fact.at, actor: fact.actor, act: fact.act, about: fact.about, previous: fact.previous, hash: auditHash(fact) },
  groups: {},
});
