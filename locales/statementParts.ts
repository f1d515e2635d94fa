import { statement } from './statement.ts';
import type { StatementBlock, StatementPart } from './statement.ts';

/** A title inside a sentence or on a button. */
export const plainTitle = (title: string): string => title.replace(/[:.]$/, '');

const dutchDay = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** The version of the statement as it is said: "1 mei 2023". */
export const statementVersion = dutchDay.format(new Date(statement.version));

/** Words in a title that still goes inside a sentence; a longer one makes way for that of its section. */
const longestTitle = 7;

interface Place {
  section: string;
  title: string;
}
const places: ReadonlyMap<string, Place> = new Map(
  statement.sections.flatMap(({ id: section, title, parts }): [string, Place][] => [
    [section, { section, title }],
    ...parts.map(({ id, title: own }): [string, Place] => [id, { section, title: own.split(' ').length > longestTitle ? title : own }]),
  ]),
);

const sectionOf = (part: string): string => places.get(part)?.section ?? part;

/** The titles under which these parts (by id) stand, in their order: of several in one section that of the section. */
export const titlesOf = (parts: readonly string[]): string[] => {
  const titles = [...new Set(parts)].map((part, _, all) => {
    const section = sectionOf(part);
    const isAlone = all.every((other) => other === part || sectionOf(other) !== section);
    return places.get(isAlone ? part : section)?.title ?? '';
  });
  return [...new Set(titles)].map(plainTitle);
};

const blockText = (block: StatementBlock): string =>
  block.kind === 'list' ? block.items.map((item) => `• ${item}`).join('\n') : block.text;

/** A part with its title as running text, word for word. */
export const partText = ({ title, blocks }: StatementPart): string => [title, ...blocks.map(blockText)].join('\n\n');
