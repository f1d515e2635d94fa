import { expect } from '@jest/globals';
import { loadAxe, type AxeNode, type AxeRule, type Page } from './playwright.ts';

const told = ({ id, help, nodes }: AxeRule): string =>
  [`${id}: ${help}`, ...nodes.map(({ target, failureSummary = '' }) => `  ${target.join(' ')} ${failureSummary}`)].join('\n');

/**
 * What axe may be unsure of. `covered`: something lies over the rest, such as a menu; the contrast of what is under it cannot be told, and
 * need not be. `forced`: the browser draws in the reader's colours, where axe still reads some of the page's.
 */
const excuses = { covered: 'overlapped by another element', forced: '1:1 contrast ratio with the background' };
export type Excuse = keyof typeof excuses;

/**
 * Looks at a page and all its frames with every rule of axe, best practices too. Nothing may be wrong, and no contrast may be left for a
 * person to judge, but for these excuses.
 */
export const expectAccessible = async (page: Page, ...excused: readonly Excuse[]): Promise<void> => {
  const { AxeBuilder } = loadAxe();
  const { violations, incomplete } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(told)).toEqual([]);
  const isExcused = ({ failureSummary = '' }: AxeNode): boolean => excused.some((excuse) => failureSummary.includes(excuses[excuse]));
  const undecided = incomplete
    .filter(({ id }) => id.startsWith('color-contrast'))
    .map((rule) => ({ ...rule, nodes: rule.nodes.filter((node) => !isExcused(node)) }))
    .filter(({ nodes }) => nodes.length > 0);
  expect(undecided.map(told)).toEqual([]);
};
