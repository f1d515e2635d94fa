import { expect } from '@jest/globals';
import { loadAxe, type AxeNode, type AxeRule, type Page } from './playwright.ts';

const told = ({ id, help, nodes }: AxeRule): string =>
  [`${id}: ${help}`, ...nodes.map(({ target, failureSummary = '' }) => `  ${target.join(' ')} ${failureSummary}`)].join('\n');

const isCovered = ({ failureSummary = '' }: AxeNode): boolean => failureSummary.includes('overlapped by another element');

/**
 * Looks at a page and all its frames with every rule of axe, best practices too. Nothing may be wrong, and no contrast may be left for a
 * person to judge.
 * @param covers something lies over the rest, such as a menu: the contrast of what is under it cannot be told, and need not be
 */
export const expectAccessible = async (page: Page, covers = false): Promise<void> => {
  const { AxeBuilder } = loadAxe();
  const { violations, incomplete } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(told)).toEqual([]);
  const undecided = incomplete
    .filter(({ id }) => id.startsWith('color-contrast'))
    .map((rule) => ({ ...rule, nodes: rule.nodes.filter((node) => !covers || !isCovered(node)) }))
    .filter(({ nodes }) => nodes.length > 0);
  expect(undecided.map(told)).toEqual([]);
};
