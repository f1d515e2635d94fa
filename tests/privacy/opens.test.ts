import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { kinds } from '../../domain/kinds.ts';

/** Everything that can reach a store. */
const sources = globSync('{bot,dialogs,domain,locales,storage,scripts,benchmarks}/**/*.{ts,mjs}', { exclude: ['**/node_modules/**'] })
  .map((path) => path.replaceAll('\\', '/'))
  .toSorted()
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const outside = sources.filter(({ path }) => !path.startsWith('storage/'));
const groups = new Set(Object.values(kinds).flatMap((kind) => Object.keys(kind.groups)));

/** A call of `open` with two things in it, the second one the group; over several lines too. */
const opening = /\bopen\(\s*(?:[^(){},]|\([^()]*\))+,\s*([^(){},]+?),?\s*\)/g;
const openedIn = (text: string): string[] => Array.from(text.matchAll(opening), ([, group = '']) => group);
const opens = outside.flatMap(({ path, text }) => openedIn(text).map((group) => ({ path, group })));
const whoOpens = (group: string): string[] => [...new Set(opens.filter((found) => found.group === `'${group}'`).map(({ path }) => path))];

describe('what people told', () => {
  it('of their situation is opened by the turn that adds to it or takes it out, and by the list of dossiers behind the gate', () =>
    expect(whoOpens('health')).toEqual(['bot/office/lists.ts', 'bot/turn/consentsElsewhere.ts', 'bot/turn/dossierChanges.ts']));
  it('in a letter about their rights is opened by the turn that adds to it, and by the line of a request', () =>
    expect(whoOpens('letter')).toEqual(['bot/office/lists.ts', 'bot/turn/requestChanges.ts']));
  it('as a wish for a person is opened by the list of wishes behind the gate, and for whether it is safe to write', () =>
    expect(whoOpens('detail')).toEqual(['bot/office/lists.ts', 'bot/office/needsConsult.ts']));
  it('and who outside got what of it is opened by the log of recipients', () =>
    expect(whoOpens('passing')).toEqual(['bot/office/recipients/recipientLine.ts', 'bot/office/recipients/tellRecipient.ts']));
  it('in a conversation is opened by the conversation itself, and for whether its draft may go unread', () => {
    const others = ['line', 'entry', 'state'].flatMap(whoOpens).filter((path) => !path.startsWith('bot/turn/'));
    expect(others).toEqual(['bot/jobs/drafts.ts']);
    expect(whoOpens('line')).toEqual(['bot/turn/lineRows.ts']);
  });
  it('is opened by a name that stands in the source, so that these lists are whole', () => {
    expect(opens.length).toBeGreaterThan(15);
    // Else a group could be opened by a name that nobody can find.
    const named = opens.filter(({ group }) => /^'\w+'$/.test(group));
    expect(opens.filter((found) => !named.includes(found))).toEqual([]);
    for (const { group } of named) expect(groups).toContain(group.slice(1, -1));
  });
  it('is unsealed by the store and by nothing else', () => {
    const around = outside.filter(({ text }) => /storage\/(?:sealing|keyring|sealedStore|contexts)\.ts/.test(text));
    expect(around.map(({ path }) => path)).toEqual([]);
  });
  it('is found however the call is written', () => {
    expect(openedIn("await store.open(dossier, 'health')")).toEqual(["'health'"]);
    expect(openedIn("store.open(\n  await found(id),\n  'letter',\n)")).toEqual(["'letter'"]);
    expect(openedIn('this.#store.open(stored, group)')).toEqual(['group']);
    expect(openedIn("const { open } = store; open(dossier, 'health')")).toEqual(["'health'"]);
    expect(openedIn('talk.turn.open({ id, reference })')).toEqual([]);
  });
});
