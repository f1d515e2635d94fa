import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { statement } from '../../locales/statement.ts';
import type { StatementPart } from '../../locales/statement.ts';

const source = readFileSync(join(import.meta.dirname, '../fixtures/privacyverklaring-2023-05-01.txt'), 'utf8');

/** Without what is layout: white space, and the marks before the items of a list. */
const words = (text: string): string => text.replaceAll(/^\s*•/gm, ' ').replaceAll(/\s+/g, ' ').trim();

const linesOf = ({ title, blocks }: StatementPart): string[] => [
  title,
  ...blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text])),
];
const allParts = statement.sections.flatMap((section): StatementPart[] => [section, ...section.parts]);

describe('the privacy statement', () => {
  it('is the source, word for word', () => {
    const text = [statement.title, ...allParts.flatMap(linesOf)].join('\n');
    expect(words(text)).toBe(words(source));
  });

  it('names its own version', () => {
    expect(source).toContain('Deze versie is van 1 mei 2023.');
    expect(statement.version).toBe('2023-05-01');
  });

  it('has every marked line of the source as an item of a list', () => {
    const marked = source.split('\n').filter((line) => line.trim().startsWith('•'));
    const items = allParts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])));
    expect(items).toEqual(expect.arrayContaining(marked.map(words)));
  });

  it('has an id for each part that a link can lead to', () => {
    const ids = allParts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});
