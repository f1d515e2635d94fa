import { describe, expect, it } from '@jest/globals';
import { findRegexes } from '../../scripts/regexes/find.ts';

describe('the regular expressions of a source', () => {
  it('are found wherever they stand, with their flags', () => {
    const source = `
      const word: RegExp = /\\p{L}+/gu;
      export const read = (text: string) => text.split(/[/;]/).filter((part) => !/^ *$/i.test(part));
    `;
    expect(findRegexes('a.ts', source).map(({ pattern, flags }) => `${pattern} ${flags}`)).toEqual(['\\p{L}+ gu', '[/;] ', '^ *$ i']);
  });

  it('are none of what only looks like one', () => {
    expect(findRegexes('a.ts', "const half = (a: number, b: number) => a / 2 / b; // like /this/\nconst text = '/that/';")).toEqual([]);
  });
});
