import { promisedFor, termOf } from '../domain/request.ts';
import type { NewItem, NewRequest, Requester } from '../domain/request.ts';
import type { Flag, Right } from '../domain/understanding.ts';
import type { Asking } from './asking.ts';
import { handOff, priorityOf } from './handOver.ts';
import { type Draft, isEmpty, type Registered } from './memory.ts';
import { objectedUses } from './objectedUses.ts';
import { isAnswered } from './sayProgress.ts';
import { speaksOfBefore } from './confirm/ofBefore.ts';
import { isAboutElse, subjectOf } from './sameRequest.ts';
import { lastingFlags, type Talk } from './talk.ts';
import { isAboutMarketing } from './understanding/marketing.ts';
import { withdrawnFor } from './withdrawConsent.ts';

/** What was registered, as far as it is said to the person. */
export interface Receipt extends Registered {
  items: readonly NewItem[];
}

/** What is known of the person themselves; a number or address of somebody else tells nobody who asks. */
const requesterOf = ({ answers, notOwn }: Draft): Requester => {
  const own = (field: 'name' | 'phone' | 'email'): string | null => (notOwn.includes(field) ? null : (answers[field] ?? null));
  return { name: own('name'), phone: own('phone'), email: own('email') };
};

const flagsOf = ({ heard, memory }: Talk, given: readonly Flag[]): Flag[] => [
  ...new Set([...heard.flags, ...given, ...memory.flags.filter((flag) => lastingFlags.includes(flag))]),
];

/** What somebody wrote when they asked; what is left out is that of the message that is heard. */
export interface Words {
  text?: string;
  flags?: readonly Flag[];
  /** ISO 8601. */
  receivedAt?: string;
}

const itemOf = ({ turn }: Talk, right: Right, text: string, receivedAt: Date): NewItem => {
  const days = right === 'complaint' ? turn.rules.complaintDays : null;
  const marketing = right === 'objection' ? isAboutMarketing(text) : null;
  return { id: turn.newId(), right, ...termOf(receivedAt, days), marketing };
};

const requestOf = (talk: Talk, { rights, about, isLeak }: Asking, text: string, { flags = [], receivedAt: at }: Words): NewRequest => {
  const receivedAt = at === undefined ? talk.turn.heard.receivedAt : new Date(at);
  return {
    id: talk.turn.newId(),
    reference: talk.turn.newReference(),
    receivedAt,
    letter: { text, flags: flagsOf(talk, flags) },
    parties: { requester: requesterOf(talk.memory.draft), isSubject: about === 'self', subject: null },
    representation: about === 'other' ? 'unproven' : 'none',
    breachNoticedAt: isLeak ? receivedAt : null,
    items: rights.map((right) => itemOf(talk, right, text, receivedAt)),
  };
};

/**
 * What of it was not asked in this conversation before; undefined when all of it was. What is about something else is a request of its own, and
 * so is what was asked again after it was answered (AVG art. 12(5)).
 */
const newIn = (talk: Talk, asking: Asking, text: string): Asking | undefined => {
  const { memory } = talk;
  const { rights, about, isLeak } = asking;
  const same = memory.requests.filter((request) => request.about === about);
  const leaks = memory.requests.filter((request) => request.isLeak);
  const isNews = isLeak && leaks.every((leak) => isAboutElse(text, asking, 'complaint', leak));
  const isFresh = (right: Right): boolean =>
    same
      .filter((request) => request.rights.includes(right) && !isAnswered(talk, request, right))
      .every((request) => isAboutElse(text, { ...asking, isLeak: false }, right, request));
  const fresh = rights.filter((right) =>
    isLeak && right === 'complaint' ? isNews || (leaks.length === 0 && isFresh(right)) : isFresh(right),
  );
  const isRepeated = fresh.length === 0 && same.length > 0;
  return isRepeated ? undefined : { rights: fresh, about, isLeak: isNews };
};

/** Whether it asks to erase what was kept before: it tells how the person was known then, or there is nothing else yet that it could be about. */
const olderIn = ({ heard, memory }: Talk, { rights, about }: Asking, text: string): Pick<Registered, 'older' | 'onlyOlder'> => {
  if (!rights.includes('erasure') || about !== 'self') return {};
  const told = (['name', 'phone', 'email'] as const).filter((field) => heard.slots[field] !== undefined && !heard.notOwn?.includes(field));
  const isNothingElse = isEmpty(memory) && memory.hasTold !== true;
  if (told.length === 0 && !speaksOfBefore(text) && !isNothingElse) return {};
  return { older: told, ...(isNothingElse && { onlyOlder: true }) };
};

/**
 * Registers what is asked, with the words it was asked in, and hands it to a person in the same commit (AVG art. 12(3): the term runs from the
 * moment it came in). What was asked in this conversation before is not registered twice.
 * @returns undefined when all of it was asked before
 */
export const registerRequest = async (talk: Talk, asking: Asking, words: Words = {}): Promise<Receipt | undefined> => {
  const { text = talk.turn.heard.text } = words;
  const fresh = newIn(talk, asking, text);
  if (!fresh) return undefined;
  const request = requestOf(talk, fresh, text, words);
  const { reference } = request;
  talk.turn.register(request);
  const uses = fresh.rights.includes('objection') ? objectedUses(text) : [];
  const known = {
    promisedOn: promisedFor(request.items, talk.turn.rules.complaintDays),
    subject: subjectOf(text),
    ...(uses.length > 0 && { uses }),
    receivedAt: request.receivedAt.toISOString(),
    ...olderIn(talk, fresh, text),
    ...(fresh.rights.includes('withdraw_consent') && { withdraws: withdrawnFor(talk, fresh.about) }),
  };
  talk.memory.requests.push({ reference, ...fresh, ...known });
  await handOff(talk, 'right', fresh.isLeak || talk.heard.crisis === 'overload' ? 'high' : priorityOf(talk), [text], request.id);
  return { reference, items: request.items, ...fresh, ...(uses.length > 0 && { uses }) };
};
