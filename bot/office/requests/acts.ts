import { confirm, decide, extend, isOpen, shortestExplanation, withdraw } from '../../../domain/itemRules.ts';
import type { Ruling } from '../../../domain/itemRules.ts';
import { mask } from '../../../domain/masking.ts';
import type { StepKind } from '../../../domain/request.ts';
import { RuleError } from '../../../domain/ruleError.ts';
import type { Change } from '../../../domain/store.ts';
import type { Deed } from '../../../domain/staff.ts';
import type { Right } from '../../../domain/understanding.ts';
import { answerOf, decisionLetter, extensionLetter } from '../../mail/letters.ts';
import type { Office } from '../office.ts';
import { perform } from '../perform.ts';
import {
  aroundOf,
  chosen,
  findRequest,
  type Item,
  itemChange,
  isHeldByAccess,
  letterTo,
  type Post,
  stepInsert,
  type Whole,
} from './find.ts';
import { type Holder, holdersOf } from './holders.ts';
import { itemAfter, type Named, requestAfter, restrictionsAfter, verificationOf } from './verification.ts';
import { wordsOf } from './words.ts';

/** What an act changes in one item, and how it is written down. */
interface Move {
  what: StepKind;
  set: Partial<Item['open']>;
  /** Other words than those of the act. */
  words?: string;
  /** The letter that is committed with it. */
  post?: Post;
}

/** How the person hears of an act. */
export interface Told {
  /** Whether they are mailed. */
  mailed: boolean;
  /** Whether that mail says all that is to be told; null where there is none. */
  isWhole: boolean | null;
}
const toldBy = (posts: readonly Post[]): Told => {
  const written = posts.filter(({ isWhole }) => isWhole !== null);
  return { mailed: written.length > 0, isWhole: written.length === 0 ? null : written.every(({ isWhole }) => isWhole) };
};
const nobodyTold: Post = { changes: [], isWhole: null };

/** What is to be done with which part of a request. */
interface Aim {
  deed: Deed;
  reference: string;
  /** All that is open where none is named. */
  right: Right | null;
  words: string;
}

/** Does the same with each of the items, all or none, with one step for each. @returns how the person hears of it */
const move = (
  office: Office,
  { deed, reference, right, words }: Aim,
  moveOf: (item: Item, whole: Whole) => Move | Promise<Move>,
  postOf: (whole: Whole) => Post | Promise<Post> = () => nobodyTold,
): Promise<Told> =>
  perform(office, deed, async () => {
    const whole = await findRequest(office.store, reference);
    const posts = [await postOf(whole)];
    const changes: Change[] = [];
    const acts = new Set<string>();
    for (const item of chosen(whole, right)) {
      const { what, set, post = nobodyTold, words: own = words } = await moveOf(item, whole);
      changes.push(itemChange(item, set), stepInsert(office, whole, what, own, item.open.right));
      posts.push(post);
      acts.add(`request.${what}`);
    }
    return {
      act: [...acts].join(' '),
      about: whole.request.subject,
      changes: [...changes, ...posts.flatMap((post) => post.changes)],
      result: toldBy(posts),
    };
  });

/** Adds a note. @throws RuleError */
export const note = (office: Office, reference: string, text: string): Promise<void> => {
  const words = wordsOf(text, 'what is to be noted');
  return perform(office, 'request.note', async () => {
    const whole = await findRequest(office.store, reference);
    // Demands the request as it was read: a note does not outlive the words that are erased at the same moment.
    const { kind, key, subject, version } = whole.request;
    const touched: Change = { do: 'update', kind, key, subject, expect: { version }, set: {} };
    const changes = [stepInsert(office, whole, 'noted', words, null), touched];
    return { act: 'request.noted', about: whole.request.subject, changes, result: undefined };
  });
};

/**
 * Writes down that it was made sure who asks, by calling back a number on file (AVG art. 12(6)), or that they may ask for another. What was
 * made sure of before stays so.
 * @param how how it was known
 * @param mandate how it was shown that they may ask for another, where they do
 * @param named whose number was called; no references: that of those that the request came from
 * @returns whose dossiers were opened by it
 * @throws RuleError
 */
export const verifyRequest = (
  office: Office,
  reference: string,
  how: string,
  mandate: string | null = null,
  named: Named = { references: [] },
): Promise<Holder[]> => {
  const words = [
    wordsOf(how, 'how you knew who it was'),
    ...(mandate === null ? [] : [wordsOf(mandate, 'what was shown')]),
    ...(named.differs === undefined ? [] : [wordsOf(named.differs, 'how you know that the dossier is theirs')]),
  ].join(' ');
  // It opens somebody's dossier on nothing but this.
  if (named.differs !== undefined && named.differs.trim().length < shortestExplanation)
    throw new RuleError('Say in a sentence at least how you know that the dossier is theirs.');
  return perform(office, 'request.verify', async () => {
    const whole = await findRequest(office.store, reference);
    const verification = await verificationOf(office, whole, mandate !== null, named);
    const ofItems = chosen(whole, null).flatMap((item) => [
      itemChange(item, itemAfter(item, verification, office.clock())),
      stepInsert(office, whole, 'verified', words, item.open.right),
    ]);
    const changes = [
      ...(await requestAfter(office.store, whole, verification)),
      ...(await restrictionsAfter(office, whole, verification)),
      ...ofItems,
    ];
    const opened = await holdersOf(office.store, verification.called);
    return { act: 'request.verified', about: whole.request.subject, changes, result: opened };
  });
};

/** @throws RuleError that names what can still be extended, when part of what is meant was extended before (AVG art. 12(3)) */
const demandUnextended = (whole: Whole, right: Right | null): void => {
  if (chosen(whole, right).every(({ open }) => open.extendedTo === null)) return;
  const left = whole.items.filter(({ open }) => isOpen(open) && open.extendedTo === null).map(({ open }) => open.right);
  if (left.length > 0)
    throw new RuleError(
      `A right can be extended once (AVG art. 12(3)). What can still be: ${left.map((each) => `--right ${each}`).join(', ')}.`,
    );
};

/**
 * Takes two months more for a right, or for all that is open, and writes to the person.
 * @param reason as they are told
 * @returns how they are told; where nothing is mailed, or not why, somebody tells them otherwise, by the same day (AVG art. 12(3))
 * @throws RuleError
 */
export const extendRequest = (office: Office, reference: string, right: Right | null, reason: string): Promise<Told> => {
  const words = wordsOf(reason, 'why it takes longer');
  const tells = (whole: Whole): Promise<Post> => {
    demandUnextended(whole, right);
    const items = chosen(whole, right).map(({ open }) => open);
    const [until = ''] = items.map((item) => extend(item, office.clock()).extendedTo ?? '');
    const rights = items.map((item) => item.right);
    return letterTo(office, whole, (to, isTheirs) =>
      extensionLetter(to, whole.request.open.reference, rights, until, isTheirs ? words : null),
    );
  };
  const moveOf = ({ open }: Item): Move => ({ what: 'extended', set: extend(open, office.clock()) });
  return move(office, { deed: 'request.extend', reference, right, words }, moveOf, tells);
};

/** Ends a right, or all that is open, because the person wants so. @param text how they said so @throws RuleError */
export const withdrawRequest = async (office: Office, reference: string, right: Right | null, text: string): Promise<void> => {
  const words = wordsOf(text, 'how the person withdrew it');
  await move(office, { deed: 'request.withdraw', reference, right, words }, ({ open }) => ({ what: 'withdrawn', set: withdraw(open) }));
};

/** What is written down of a decision, and sent. */
const told = async (office: Office, whole: Whole, item: Item, ruling: Ruling): Promise<Pick<Move, 'words' | 'post'>> => {
  const waits = await isHeldByAccess(office, whole, item);
  const post = await letterTo(office, whole, (to, isTheirs) =>
    decisionLetter(to, whole.request.open.reference, item.open.right, ruling, { isSure: isTheirs, waitsForAccess: waits }),
  );
  return { words: answerOf(ruling).join('\n'), post };
};

/**
 * Decides on one right and writes to the person; what refuses waits for another to confirm it.
 * @returns how the person is told of it; of one that is only proposed, not at all
 * @throws RuleError
 */
export const decideRequest = (office: Office, reference: string, right: Right, given: Ruling): Promise<Told> => {
  const ruling = { ...given, explanation: mask(given.explanation.trim()).text };
  return move(office, { deed: 'request.decide', reference, right, words: ruling.explanation }, async (item, whole) => {
    const set = decide(item.open, aroundOf(whole), ruling, office.actor.id, office.clock());
    if (set.status !== 'decided') return { what: 'proposed', set };
    return { what: 'decided', set, ...(await told(office, whole, item, ruling)) };
  });
};

/** The explanation that was proposed for a right last. */
const proposalOf = async ({ store }: Office, { request }: Whole, right: Right): Promise<string> => {
  const steps = await store.find('step', { where: { request: request.key.id } });
  const proposed = steps.findLast(({ open }) => open.what === 'proposed' && open.right === right);
  return proposed ? (await store.open(proposed, 'remark')).text : '';
};

/** Confirms the refusal that another proposed, and writes to the person. @returns how they are told @throws RuleError */
export const confirmDecision = (office: Office, reference: string, right: Right): Promise<Told> =>
  move(office, { deed: 'request.decide', reference, right, words: '' }, async (item, whole) => {
    const explanation = await proposalOf(office, whole, right);
    const set = confirm(item.open, aroundOf(whole), explanation, office.actor.id, office.clock());
    const { outcome = null, ground = null } = set;
    return { what: 'decided', set, ...(outcome && (await told(office, whole, item, { outcome, ground, explanation }))) };
  });
