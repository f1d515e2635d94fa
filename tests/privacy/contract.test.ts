import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';

const document = readFileSync('docs/privacy.md', 'utf8');

interface Row {
  id: string;
  asks: string;
  shownBy: string;
  notHere: string;
}
const rows: Row[] = document.split('\n').flatMap((line) => {
  const [, id = '', asks = '', shownBy = '', notHere = '', ...more] = line.split('|').map((cell) => cell.trim());
  return /^[LC]\d+$/.test(id) && more.length === 1 ? [{ id, asks, shownBy, notHere }] : [];
});

const idsOf = (letter: string, count: number, digits: number): string[] =>
  Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(digits, '0')}`);

/** Why a row may have no test, or only tests of a part of it. */
const later = ['the console', 'retention and erasure', 'access packages', 'Teams and WhatsApp'];
const ofTheOrganisation = [
  ...['contracts', 'DPO', 'DPIA', 'post', 'offers mail', 'secrecy', 'partners', 'statement'],
  'cookie banner of the main site',
];
const reasons = [...later.map((what) => `later (${what}): `), ...ofTheOrganisation.map((what) => `organisation (${what}): `)];
const isReason = (text: string): boolean => reasons.some((reason) => text.startsWith(reason) && text.length > reason.length + 5);

const named = /`(tests\/[\w./]+\.test\.ts)`: "([^"]+)"/g;
const testsOf = ({ shownBy }: Row): [file: string, title: string][] =>
  [...shownBy.matchAll(named)].map(([, file = '', title = '']) => [file, title]);

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
const texts = new Map<string, string>();
const textOf = (file: string): string => {
  const text = texts.get(file) ?? (existsSync(file) ? readFileSync(file, 'utf8') : '');
  texts.set(file, text);
  return text;
};
/** Whether a file has a test of this title, as it is written there, that is run. */
const hasTest = (file: string, title: string): boolean =>
  new RegExp(String.raw`(?<!skip|todo)\(\s*(['"\`])${escaped(title)}\1,`).test(textOf(file));

describe('the statement as a contract', () => {
  it('has a row for each rule of the law and each clause of the statement, once and in order', () => {
    expect(rows.map(({ id }) => id)).toEqual([...idsOf('L', 53, 1), ...idsOf('C', 80, 2)]);
  });

  it('says of each in a few words what it asks', () => {
    for (const { id, asks } of rows) expect([id, asks.split(' ').length > 2 && asks.length < 140]).toEqual([id, true]);
  });

  it.each(rows.map((row) => [row.id, row] as const))('%s is shown by tests that are there, or says why not', (_id, row) => {
    const tests = testsOf(row);
    expect(row.shownBy.replaceAll(named, '').replaceAll(/[; ]/g, '')).toBe('');
    expect(tests.filter(([file, title]) => !hasTest(file, title))).toEqual([]);
    expect(new Set(tests.map(String)).size).toBe(tests.length);
    if (tests.length === 0 || row.notHere !== '') expect([row.notHere, isReason(row.notHere)]).toEqual([row.notHere, true]);
  });

  it('has a question of its own in the table of questions for each row that rests on it', () => {
    const file = 'tests/privacy/clauses.test.ts';
    const answered = rows.filter((row) => testsOf(row).some(([of, title]) => of === file && title.startsWith('%s is what the answer')));
    expect(answered.length).toBeGreaterThan(30);
    for (const { id } of answered) expect(textOf(file)).toMatch(new RegExp(String.raw`\[\s*'${id}',`));
  });

  it('finds no test that is not there', () => {
    expect(hasTest('tests/privacy/contract.test.ts', 'finds no test that is not there')).toBe(true);
    expect(hasTest('tests/privacy/contract.test.ts', 'finds no test')).toBe(false);
    expect(hasTest('tests/privacy/gone.test.ts', 'finds no test that is not there')).toBe(false);
    expect(isReason('later (some day): when there is time')).toBe(false);
    expect(isReason('later (the console): ')).toBe(false);
  });
});
