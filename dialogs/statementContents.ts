import { sentence } from '../locales/sentence.ts';
import { statement } from '../locales/statement.ts';
import { plainTitle, statementVersion } from '../locales/statementParts.ts';

/** The sections of the privacy statement to choose from, by their numbers. */
export const statementContents = (): string =>
  sentence('statement.contents', {
    version: statementVersion,
    sections: statement.sections.map(({ title }, at) => `${at + 1} ${plainTitle(title)}`).join('\n'),
  });
