import { duplicate, isOpen } from '../../../domain/itemRules.ts';
import { RuleError } from '../../../domain/ruleError.ts';
import type { Change } from '../../../domain/store.ts';
import { dayOf } from '../../../domain/terms.ts';
import type { Right } from '../../../domain/understanding.ts';
import { duplicateLetter, type SameRight } from '../../mail/duplicateLetter.ts';
import type { Office } from '../office.ts';
import { perform } from '../perform.ts';
import { aroundOf, chosen, findRequest, type Item, itemChange, letterTo, stepInsert, type Whole } from './find.ts';
import { hasOneAddress, isSamePerson } from './samePerson.ts';
import { wordsOf } from './words.ts';

/** A right with the same right of the request that was first. */
interface Pair {
  item: Item;
  first: Item;
}

/** @throws RuleError when the first does not ask for it */
const pairOf = (item: Item, first: Whole): Pair => {
  const same = first.items.find(({ open }) => open.right === item.open.right);
  if (!same) throw new RuleError(`The first request does not ask for ${item.open.right}.`);
  return { item, first: same };
};

/** What the person is told of the answer that comes to both; a day that has passed, or was never promised, is not said. */
const sameRight = ({ open }: Item, now: Date): SameRight => {
  const lastDay = open.extendedTo ?? open.promisedOn;
  const isPromised = isOpen(open) && open.right !== 'complaint' && lastDay >= dayOf(now);
  return { right: open.right, isAnswered: !isOpen(open), answerBy: isPromised ? lastDay : null };
};

const closed = (office: Office, whole: Whole, first: Whole, { item, first: same }: Pair, words: string): Change[] => {
  const { right } = item.open;
  const set = duplicate(item.open, aroundOf(whole), same.open, aroundOf(first));
  return [
    itemChange(item, set),
    stepInsert(office, whole, 'closedAsDuplicate', words, right),
    // Demands the first as it was read: of two that are each called the duplicate of the other, one stays.
    itemChange(same, {}),
    stepInsert(office, first, 'noted', `Asked again in ${whole.request.open.reference}, which is closed as a duplicate. ${words}`, right),
  ];
};

/**
 * Closes a right, or all that is open, because the person asked the same in another request, which goes on: its term stays, and its answer is the
 * answer to both. Nothing that was made sure of passes from one to the other.
 * @param of the reference of the request that was first
 * @param how how it was known to be the same
 * @throws RuleError when it is not of the same person, or that one cannot stand for it; Forbidden
 */
export const closeAsDuplicate = (office: Office, reference: string, of: string, right: Right | null, how: string): Promise<void> => {
  const words = wordsOf(how, 'how you know that it is the same');
  const { store, clock } = office;
  return perform(office, 'request.duplicate', async () => {
    const [whole, first] = [await findRequest(store, reference), await findRequest(store, of)];
    const pairs = chosen(whole, right).map((item) => pairOf(item, first));
    if (!(await isSamePerson(store, whole.request, first.request)))
      throw new RuleError('Nothing shows that both are of the same person: no dossier, number or address of theirs is the same.');
    const changes = pairs.flatMap((pair) => closed(office, whole, first, pair, words));
    const isTold = await hasOneAddress(store, whole.request, first.request);
    const letter = await letterTo(office, whole, (to, isTheirs) => {
      const references = { reference: whole.request.open.reference, first: first.request.open.reference };
      const same = pairs.map((pair) => sameRight(pair.first, clock()));
      return duplicateLetter(to, references, same, isTold || isTheirs);
    });
    return { act: 'request.closedAsDuplicate', about: whole.request.subject, changes: [...changes, ...letter.changes], result: undefined };
  });
};
