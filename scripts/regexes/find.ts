import { parseSync } from '@swc/core';

/** A regular expression as it stands in a source file. */
export interface FoundRegex {
  path: string;
  pattern: string;
  flags: string;
}

const isNode = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** All regular expressions written as such in a TypeScript source. */
export const findRegexes = (path: string, text: string): FoundRegex[] => {
  const found: FoundRegex[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each);
    else if (isNode(node)) {
      const { type, pattern, flags } = node;
      if (type === 'RegExpLiteral' && typeof pattern === 'string' && typeof flags === 'string') found.push({ path, pattern, flags });
      else for (const value of Object.values(node)) visit(value);
    }
  };
  visit(parseSync(text, { syntax: 'typescript', tsx: path.endsWith('x'), target: 'es2024' }).body);
  return found;
};
