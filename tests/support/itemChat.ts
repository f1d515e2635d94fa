import type { Right } from '../../domain/understanding.ts';
import { nl } from '../../locales/nl.ts';
import { isOpen, type Items, needsProof } from './itemModel.ts';

/** A request of the conversation that is open, as the chat knows it. */
interface Own {
  request: string;
  /** What is still to be answered, or had its effect at once. */
  rights: readonly Right[];
  isForOther: boolean;
  /** There was a yes to it. */
  isMeant: boolean;
}
/** What a code is to show. */
interface Check {
  /** Who asks these. */
  proves: readonly string[];
  /** Whose this one of another conversation is, that is to be taken back. */
  takesBack: string | null;
}
/** What the chat waits for and remembers, as far as its rules go and what it says tells. Written down once more too. */
export interface Chat {
  asked: 'request' | 'erasure' | 'mandate' | 'earlier' | 'address' | 'code' | 'number' | 'other';
  /** In the order in which they were asked. */
  own: readonly Own[];
  /** What is asked back, or will be once what came between was answered. */
  about: readonly string[];
  check: Check | null;
  /** A code is awaited, whatever was asked over it. */
  awaitsCode: boolean;
  /** Confirmed with a yes that asked more: of these it is made sure who asks after the next answer. */
  unsure: readonly string[];
  codesAsked: number;
  codeEndsAt: number;
  knownUntil: number;
}
/** What an answer makes of it, before anything more is asked. */
export type Answer = (chat: Chat) => Chat;

export const freshChat: Chat = {
  ...{ asked: 'other', own: [], about: [], check: null, awaitsCode: false, unsure: [] },
  ...{ codesAsked: 0, codeEndsAt: 0, knownUntil: 0 },
};
const mostCodes = 3;
const codeMs = 10 * 60_000;
const knownMs = 30 * 60_000;

/** A withdrawal of consent has its effect when it is said: it is neither asked back nor taken back. */
const standing = ({ rights }: Own): Right[] => rights.filter((right) => right !== 'withdraw_consent');

/**
 * What staff answered or closed meanwhile is no longer spoken of, and asked again it is asked anew. While it is offered to erase what was typed
 * here, the answer to that counts all the same.
 */
export const seen = (chat: Chat, items: Items): Chat => {
  const stands = (request: string, right: Right): boolean =>
    (right === 'erasure' && chat.asked === 'erasure') ||
    Object.values(items).some((item) => item.request === request && item.right === right && (isOpen(item) || item.status === 'done'));
  return { ...chat, own: chat.own.map((each) => ({ ...each, rights: each.rights.filter((right) => stands(each.request, right)) })) };
};

/** What a yes or a no is about. */
const ownAsked = ({ own, about }: Chat): Own[] => own.filter((each) => about.includes(each.request) && each.rights.length > 0);
export const requestsAsked = (chat: Chat): string[] => ownAsked(chat).map(({ request }) => request);
export const rightsAsked = (chat: Chat): Right[] => ownAsked(chat).flatMap(({ rights }) => rights);
/** The one that "my request" means. */
export const lastStanding = ({ own }: Chat): string | undefined => own.findLast((each) => standing(each).length > 0)?.request;
/** It is of this conversation, and something of it is still to be answered. */
export const standsHere = ({ own }: Chat, request: string): boolean =>
  own.some((each) => each.request === request && each.rights.length > 0);
/** There was a yes to the same before: said once more beside a yes it asks nothing more. A complaint may be another one. */
export const isMeantBefore = ({ own }: Chat, right: Right): boolean =>
  right !== 'complaint' && own.some(({ isForOther, isMeant, rights }) => !isForOther && isMeant && rights.includes(right));
/** Something is asked back, and no other question lies over that. */
export const isAskedBack = ({ asked }: Chat): boolean => asked === 'request' || asked === 'erasure' || asked === 'mandate';

/** Of these it has to be made sure who asks; of what is asked for another no code shows that they may. */
const toProve = ({ own }: Chat, requests: readonly string[]): string[] =>
  own
    .filter(({ request, isForOther, rights }) => requests.includes(request) && !isForOther && rights.some(needsProof))
    .map(({ request }) => request);

/** One code is enough for all that was asked while it was awaited. */
const checked = (chat: Chat, { proves, takesBack }: Check): Chat => {
  if (chat.codesAsked >= mostCodes) return chat;
  return { ...chat, check: { proves: [...(chat.check?.proves ?? []), ...proves], takesBack: takesBack ?? chat.check?.takesBack ?? null } };
};
const madeSure = (chat: Chat, requests: readonly string[], isKnown: boolean): Chat => {
  const proves = toProve(chat, [...chat.unsure, ...requests]);
  const next: Chat = { ...chat, unsure: [] };
  return proves.length === 0 || isKnown ? next : checked(next, { proves, takesBack: null });
};

/** Whose it is that asks for this one of another conversation to end has to be made sure of. */
export const takingBack =
  (takesBack: string): Answer =>
  (chat) =>
    checked(chat, { proves: [], takesBack });

const meant = (chat: Chat, requests: readonly string[]): Chat => {
  const own = chat.own.map((each) => (requests.includes(each.request) ? { ...each, isMeant: true } : each));
  return { ...chat, own, about: [] };
};
export const saidYes =
  (isKnown: boolean): Answer =>
  (chat) =>
    madeSure(meant(chat, requestsAsked(chat)), requestsAsked(chat), isKnown);
export const saidYesAndMore: Answer = (chat) => {
  const requests = requestsAsked(chat);
  return { ...meant(chat, requests), unsure: [...chat.unsure, ...requests] };
};
export const saidNo =
  (isKnown: boolean): Answer =>
  (chat) =>
    madeSure({ ...chat, about: [] }, [], isKnown);
export const saidOther: Answer = (chat) => ({ ...chat, about: [] });
/** Nothing of it is left in the chat but how many codes were asked for. */
export const erased: Answer = ({ codesAsked }) => ({ ...freshChat, codesAsked });

/** A request that came in with what was said. */
export interface Added {
  request: string;
  rights: readonly Right[];
  isForOther: boolean;
}
/** What was asked with what was said. */
export interface Wish {
  rights: readonly Right[];
  isForOther: boolean;
  /** A yes to what was offered, which is not asked back any more. */
  isOffered: boolean;
}

/** What is asked for another is asked back apart. */
const askBack = (chat: Chat, { request, isForOther }: Own): Chat => {
  const others = ownAsked(chat).filter((each) => each.isForOther === isForOther && each.request !== request);
  return { ...chat, about: [...others.map((each) => each.request), request] };
};
const register = (chat: Chat, added: Added, isMeant: boolean): Chat => {
  const own: Own = { ...added, isMeant };
  const next: Chat = { ...chat, own: [...chat.own, own] };
  return isMeant || standing(own).length === 0 ? next : askBack(next, own);
};
/** What was asked before is asked back once more, unless there was a yes to it. */
const askAgain = (chat: Chat, { rights, isForOther }: Wish): Chat => {
  if (rights.every((right) => right === 'withdraw_consent')) return chat;
  const before = chat.own.findLast((each) => each.isForOther === isForOther && each.rights.some((right) => rights.includes(right)));
  return before === undefined || before.isMeant || standing(before).length === 0 ? chat : askBack(chat, before);
};
/** Takes in what was asked, as requests that were not there before or as one that was. */
export const wished = (chat: Chat, wish: Wish, added: readonly Added[], isKnown: boolean): Chat => {
  if (added.length === 0) return askAgain(chat, wish);
  const next = added.reduce((whole, each) => register(whole, each, wish.isOffered), chat);
  const fresh = added.map(({ request }) => request);
  return wish.isOffered ? madeSure(next, fresh, isKnown) : next;
};

const questions: readonly (readonly [Chat['asked'], string])[] = [
  ['request', nl['meant.request']],
  ['request', nl['meant.complaint']],
  ['erasure', nl['meant.erasure']],
  ['mandate', nl['meant.other']],
  ['earlier', nl['erased.askEarlier']],
  ['earlier', nl['erased.askEarlierAgain']],
  ['address', nl['check.askAddress']],
  ['address', nl['check.shortAddress']],
  ['code', nl['check.askCode']],
  ['number', nl['progress.askReference']],
];
const nounOf = (right: Right): string => nl[`right.noun.${right}`];
const takenBack = /Ingetrokken: ([^.]+), nummer (ZG-[A-Z]+-\d+)\./gu;
const sent = nl['check.sent'].split('{')[0] ?? '';

/** What is told to be taken back is so in the chat. */
export const withoutTaken = (chat: Chat, lines: readonly string[]): Chat => {
  const gone = [...lines.join('\n').matchAll(takenBack)].map(([, names = '', request]) => ({ names, request }));
  const isGone = (request: string, right: Right): boolean =>
    gone.some((each) => each.request === request && each.names.includes(nounOf(right)));
  return { ...chat, own: chat.own.map((each) => ({ ...each, rights: each.rights.filter((right) => !isGone(each.request, right)) })) };
};

/** What the chat said tells what it waits for now. */
export const heardFrom = (chat: Chat, lines: readonly string[], now: number): Chat => {
  const said = lines.join('\n');
  const last = lines.at(-1) ?? '';
  const asked = questions.find(([, question]) => last.endsWith(question))?.[0] ?? 'other';
  const isOver = asked === 'other' || asked === 'earlier';
  const isGivenUp = said.includes(nl['check.skipped']) || said.includes(nl['check.tooMany']);
  const codes = lines.filter((line) => line.includes(sent)).length;
  return {
    ...{ ...chat, asked },
    ...{ about: isOver ? [] : chat.about, check: isOver || isGivenUp ? null : chat.check },
    awaitsCode: asked === 'code' || (asked === 'number' && chat.awaitsCode),
    ...(codes > 0 && { codesAsked: chat.codesAsked + codes, codeEndsAt: now + codeMs }),
  };
};
export const known = (chat: Chat, now: number): Chat => ({ ...chat, knownUntil: now + knownMs });
