import { expect } from '@jest/globals';
import type { Office } from '../../bot/office/office.ts';
import { enterRequest } from '../../bot/office/requests/enter.ts';
import type { Line } from '../../bot/office/lists.ts';
import { readList } from '../../bot/office/readList.ts';
import { auditHash } from '../../bot/turn/auditRow.ts';
import { hindranceToCarryOut } from '../../domain/itemRules.ts';
import type { Open } from '../../domain/kinds.ts';
import type { Letter } from '../../domain/letter.ts';
import { RuleError } from '../../domain/ruleError.ts';
import type { Role } from '../../domain/staff.ts';
import type { Stored } from '../../domain/store.ts';
import type { Right } from '../../domain/understanding.ts';
import { type Act, type ItemModel, type Items, isFresh, isOnePerson, isOpen, needsProof, type Person } from './itemModel.ts';
import { knownPerson } from './knownPerson.ts';
import type { Stage } from './stage.ts';
import { Visitor } from './visitor.ts';

export const knownAddress = 'riet@voorbeeld.nl';
const knownPhone = '0612345678';
const knownName = 'Riet';
/** Of the dossier of before, the first that is written. */
export const knownDossier = 'ZG-TEST-0001';
const roles = { officer: 'privacyOfficer', second: 'privacyOfficer', manager: 'manager', advisor: 'advisor' } as const satisfies Record<
  string,
  Role
>;
export type Name = keyof typeof roles;
type Row = Open<'item'>;

/** What may be new after a step: requests for this right, by somebody who was offered it. */
export interface Asked {
  right: Right;
  /** Asked in the same message. */
  also?: Right;
  isOffered: boolean;
  isForOther?: boolean;
}
const everFixed = ({ receivedAt, promisedOn, legalDueOn, right, request }: Row): string =>
  JSON.stringify([receivedAt, promisedOn, legalDueOn, right, request]);

/** The real thing beside the model: a chat and an office on one store, with a dossier of before and a request that staff entered. */
export class ItemWorld {
  readonly stage: Stage;
  visitor: Visitor;
  readonly letters: Letter[] = [];
  /** Requests by the conversation that they were asked in; of staff there is none. */
  readonly conversationOf = new Map<string, string>();
  readonly #first = new Map<string, string>();
  #known = '';
  #conversations = 0;
  #turns = 0;
  #deeds = 0;
  #audited = 0;
  /** What was proved of a restriction, so that the dossier of before is only kept from then on. */
  #isRestricted = false;
  #rows: ReadonlyMap<string, Row> = new Map();

  constructor(stage: Stage) {
    this.stage = stage;
    this.visitor = new Visitor('none', () => stage.conversations);
  }

  async set(): Promise<Items> {
    this.#known = await knownPerson(this.stage, knownAddress, knownPhone, knownName);
    const letter = { rights: ['restriction', 'complaint'], text: 'Gebruik mijn gegevens niet meer.', email: knownAddress } as const;
    const rest = { receivedOn: null, name: null, phone: null, subject: null, marketing: false };
    await enterRequest(this.office('second'), { ...letter, ...rest }, null);
    await enterRequest(this.office('advisor'), { ...letter, ...rest, subject: 'Jan de Vries' }, null);
    // At the same moment, so that each of the two may be called the first.
    await enterRequest(this.office('advisor'), { ...letter, ...rest, rights: ['restriction', 'complaint', 'access'] }, null);
    this.#deeds += 3;
    await this.startsAnew();
    return this.read();
  }

  office(name: Name): Office {
    const { store, clock, identifiers } = this.stage;
    const actor = { id: name, standing: { role: roles[name], secrecyOn: '2026-01-05', removedAt: null } };
    return { store, actor, clock: () => clock.now, identifiers };
  }

  /** A fresh conversation, in which the person says their name. */
  async startsAnew(): Promise<void> {
    this.#conversations += 1;
    this.visitor = await new Visitor(`chat-${this.#conversations}`, () => this.stage.conversations).begin();
    this.#turns += 1;
    await this.says(knownName);
  }
  async says(text: string): Promise<void> {
    await this.visitor.say(text);
    this.#turns += 1;
  }
  /** An act of staff; what a rule refuses changes nothing. */
  async does(deed: () => Promise<void>): Promise<void> {
    const isDone = await deed().then(
      () => true,
      (error: unknown) => {
        if (!(error instanceof RuleError)) throw error;
        return false;
      },
    );
    if (isDone) this.#deeds += 1;
  }

  /** The code that was asked for last in this conversation, if it was mailed. */
  async currentCode(): Promise<string | null> {
    const codes = await this.stage.store.find('code', { where: { conversation: this.visitor.conversation } });
    const letter = this.letters.find(({ code }) => code !== undefined && code === codes.at(-1)?.key.id);
    return letter ? codeIn(letter) : null;
  }

  /** What the store holds, as the model has it. */
  async read(): Promise<Items> {
    const { store } = this.stage;
    const found = await store.find('request', {});
    const requests = new Map(found.map(({ key, open }) => [key.id, open]));
    const people = new Map(await Promise.all(found.map(async (request) => [request.key.id, await this.#personOf(request)] as const)));
    const rows = await store.find('item', {});
    const items: Record<string, ItemModel> = {};
    for (const { key, open } of rows) {
      const [request, person] = [requests.get(open.request), people.get(open.request)];
      if (!request || !person) throw new Error('an item without its request');
      if (request.enteredBy === null) this.conversationOf.set(request.reference, request.conversation);
      const { right, status, confirmed, verifiedBy, extendedTo, proposedBy, proposedOutcome, outcome, marketing } = open;
      const { dueAt, receivedAt, decidedAt, duplicateOf } = open;
      const proposed = proposedBy === null || proposedOutcome === null ? null : { by: proposedBy, outcome: proposedOutcome };
      items[key.id] = {
        ...{ request: request.reference, representation: request.representation, right, status, confirmed, verified: verifiedBy },
        ...{ extended: extendedTo !== null, proposed, outcome, dueAt: dueAt.getTime(), marketing, person },
        ...{ receivedAt: receivedAt.getTime(), decidedAt: decidedAt?.getTime() ?? null },
        duplicateOf: duplicateOf === null ? null : (requests.get(duplicateOf)?.reference ?? 'nothing'),
      };
    }
    this.#rows = new Map(rows.map(({ key, open }) => [key.id, open]));
    return items;
  }

  async #personOf(request: Stored<'request'>): Promise<Person> {
    const { store } = this.stage;
    if (!request.sealed.parties) return { subject: null, opens: [], email: null, asksFor: null };
    const { requester, opens = [], isSubject, subject } = await store.open(request, 'parties');
    const dossiers = await Promise.all(opens.map((id) => store.get('dossier', { id })));
    return {
      subject: request.subject,
      opens: dossiers.flatMap((dossier) => dossier?.subject ?? []),
      email: requester.email?.toLowerCase() ?? null,
      asksFor: isSubject ? null : (subject?.name.toLowerCase() ?? 'nobody by name'),
    };
  }

  /** The step led to one of the states that it may lead to, and broke no rule on the way. @returns what stands now */
  async check(before: Items, possible: readonly Act[], asked: readonly Asked[]): Promise<Items> {
    const rowsBefore = this.#rows;
    const after = await this.read();
    const added = Object.entries(after).filter(([id]) => !(id in before));
    const kept = Object.fromEntries(Object.entries(after).filter(([id]) => id in before));
    expect(possible.map((act) => shape(act(before)))).toContainEqual(shape(kept));
    for (const [, item] of added)
      expect(asked.some(({ right, also, isOffered }) => isFresh(item, right, isOffered) || (also && isFresh(item, also, isOffered)))).toBe(
        true,
      );
    expect(added.length).toBeLessThanOrEqual(asked.flatMap(({ also }) => (also ? [1, 2] : [1])).length);
    for (const [id, row] of this.#rows) this.#checkRow(id, row, after, rowsBefore.get(id));
    checkDuplicates(before, after);
    await this.#checkAudit();
    return after;
  }

  /** What is asked is not lost, whatever became of what was asked before: it is still to be answered. A withdrawal of consent works at once. */
  checkStands(items: Items, { right, also, isForOther = false }: Asked): void {
    const { conversation } = this.visitor;
    const own = Object.values(items).filter(({ request }) => this.conversationOf.get(request) === conversation);
    for (const each of also ? [right, also] : [right])
      expect(
        each === 'withdraw_consent' ||
          own.some((item) => item.right === each && isOpen(item) && (item.representation !== 'none') === isForOther),
      ).toBe(true);
  }

  #checkRow(id: string, row: Row, items: Items, before: Row | undefined): void {
    const first = this.#first.get(id) ?? everFixed(row);
    this.#first.set(id, first);
    expect(everFixed(row)).toBe(first);
    const isSure = row.verifiedAt !== null || !needsProof(row.right);
    const isGiven = row.status === 'decided' && (row.outcome === 'granted' || row.outcome === 'partly');
    if (isGiven) expect([isSure, items[id]?.representation === 'unproven']).toEqual([true, false]);
    if (row.status === 'done') expect(isSure || this.#wasOwnDraft(items[id])).toBe(true);
    if (hindranceToCarryOut(row, [...this.#rows.values()]) === null) expect(isSure).toBe(true);
    this.#noteRestriction(row, items[id], before);
    if (!before) return;
    if (before.extendedTo !== null) expect([row.extendedTo, row.dueAt]).toEqual([before.extendedTo, before.dueAt]);
    if (row.extendedTo === before.extendedTo) expect(row.dueAt).toEqual(before.dueAt);
    if (before.verifiedAt !== null) expect([row.verifiedAt, row.verifiedBy]).toEqual([before.verifiedAt, before.verifiedBy]);
    const wasOpen = ['received', 'identity', 'waiting', 'inProgress'].includes(before.status);
    if (!wasOpen) expect(row).toEqual(before);
  }

  /** Each code and each call here shows that it is the person of the dossier of before. */
  #noteRestriction(row: Row, item: ItemModel | undefined, before: Row | undefined): void {
    if (row.right !== 'restriction' || row.verifiedAt === null || item?.representation === 'unproven') return;
    if (before === undefined || isOpen(before)) this.#isRestricted = true;
  }
  /** The only other way to be done: the person had erased what they typed there. */
  #wasOwnDraft(item: ItemModel | undefined): boolean {
    return item !== undefined && item.right === 'erasure' && this.erased.has(this.conversationOf.get(item.request) ?? '');
  }
  /** Conversations in which a clear yes erased what was typed. */
  readonly erased = new Set<string>();

  /** Each turn and each act of staff has one row; each row holds on to the one before it. */
  async #checkAudit(): Promise<void> {
    const rows = await this.stage.store.find('audit', {});
    expect(rows).toHaveLength(this.#turns + this.#deeds);
    if (rows.length === this.#audited) return;
    this.#audited = rows.length;
    const heads = new Map<string, { number: number; hash: string }>();
    for (const { key, open } of rows.toSorted((a, b) => a.key.number - b.key.number)) {
      const head = heads.get(key.of) ?? { number: 0, hash: '' };
      expect([key.number, open.previous]).toEqual([head.number + 1, head.hash]);
      const { at, actor, act, about, previous, hash } = open;
      expect(hash).toBe(auditHash({ chain: key.of, number: key.number, at, actor, act, about, previous }));
      heads.set(key.of, { number: key.number, hash });
    }
  }

  /** Whose data are only kept is shown to nobody without a ground. */
  async checkRestriction(): Promise<void> {
    const { store } = this.stage;
    expect((await store.get('subject', { id: this.#known }))?.open.status).toBe(this.#isRestricted ? 'restricted' : 'open');
    for (const [ground, isShown] of [
      [null, !this.#isRestricted],
      ['art. 18(2) claim', true],
    ] as const) {
      const lines: Line[] = [];
      await readList(this.office('officer'), 'dossiers', (line) => lines.push(line), ground);
      // The person may have handed in another by now, to be read.
      const known = lines.find(({ reference }) => reference === knownDossier);
      expect(JSON.stringify(known).includes(knownAddress)).toBe(isShown);
    }
  }
}

/** What was closed now has a first that goes on, of the same person; of it nothing was made sure that was not before. */
const checkDuplicates = (before: Items, after: Items): void => {
  for (const [id, item] of Object.entries(after)) {
    const was = before[id];
    if (item.status !== 'duplicate' || was?.status === 'duplicate') continue;
    const [firstId, first] =
      Object.entries(after).find(([, { request, right }]) => request === item.duplicateOf && right === item.right) ?? [];
    expect(first && first.status !== 'duplicate').toBe(true);
    expect([item.outcome, item.proposed]).toEqual([null, null]);
    const persons = [before, after].map((items) => [items[id]?.person, items[firstId ?? '']?.person] as const);
    expect(persons.some(([one, other]) => one && other && isOnePerson(one, other))).toBe(true);
  }
};

export const codeIn = ({ paragraphs }: Letter): string => /\b\d{6}\b/.exec(paragraphs.join(' '))?.[0] ?? '';

/** In a few words, to be compared and to be read. Without its day: that of an item is checked apart. */
const shape = (items: Items): string[] =>
  Object.entries(items)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([, { request, representation, right, status, confirmed, verified, extended, proposed, outcome, duplicateOf }]) =>
      [
        ...[
          request,
          representation !== 'none' && representation,
          right,
          status,
          confirmed && 'confirmed',
          verified,
          extended && 'extended',
        ],
        ...[proposed && `${proposed.outcome} proposed by ${proposed.by}`, outcome, duplicateOf && `of ${duplicateOf}`],
      ]
        .filter(Boolean)
        .join(' '),
    );
