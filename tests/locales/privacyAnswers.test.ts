import { describe, expect, it } from '@jest/globals';
import { privacyAnswers } from '../../locales/privacyAnswers.ts';
import type { PrivacyTopic } from '../../locales/privacyAnswers.ts';
import type { PrivacyAnswer } from '../../locales/privacyAnswers/answer.ts';
import { clauses } from '../../locales/privacyAnswers/clauses.ts';
import { statement } from '../../locales/statement.ts';
import type { StatementPart } from '../../locales/statement.ts';
import { textOfTopic } from '../../dialogs/understanding/answers/answer.ts';
import { countWords, sentencesOf } from '../../scripts/locales/sentences.ts';
import { wordingFaults } from '../../scripts/locales/wording.ts';

const parts = new Map(
  statement.sections
    .flatMap((section): StatementPart[] => [section, ...section.parts])
    .map((part): [string, StatementPart] => [part.id, part]),
);
const wordsOf = ({ blocks }: StatementPart): string =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text])).join('\n');
const topics = Object.keys(privacyAnswers) as PrivacyTopic[];
const answers: [PrivacyTopic, PrivacyAnswer][] = topics.map((topic) => [topic, privacyAnswers[topic]]);

/** The clauses that people must be able to ask about, as the clause map marks them. */
const mustBeAnswered = [
  ...[1, 2, 3, 4, 6, 8, 10, 15, 16, 18, 19, 20, 23, 24, 29, 30, 32, 33, 34, 35, 44, 45, 47, 49, 51, 52, 53, 54, 55, 58, 62, 63, 64],
  ...[73, 74, 78, 80],
].map((number) => `C${String(number).padStart(2, '0')}`);

describe('the clauses of the statement', () => {
  it('are eighty, in order', () => {
    expect(Object.keys(clauses)).toEqual(Array.from({ length: 80 }, (_, at) => `C${String(at + 1).padStart(2, '0')}`));
  });

  it.each(Object.entries(clauses))('%s stands in its part of the statement, letter for letter', (_, { part, quote }) => {
    const found = parts.get(part);
    expect(found && wordsOf(found)).toContain(quote);
  });

  it('that people must be able to ask about are all answered', () => {
    const answered = new Set<string>(answers.flatMap(([, answer]) => (answer.kind === 'said' ? answer.clauses : [])));
    expect(mustBeAnswered.filter((clause) => !answered.has(clause))).toEqual([]);
  });

  it('are all the ground of some answer', () => {
    const answered = new Set<string>(answers.flatMap(([, answer]) => answer.clauses ?? []));
    expect(Object.keys(clauses).filter((clause) => !answered.has(clause))).toEqual([]);
  });
});

describe('an answer about privacy', () => {
  it.each(topics)('about %s is short, plain and complete', (topic) => {
    const text = textOfTopic(topic);
    expect(countWords(text)).toBeLessThanOrEqual(60);
    const { text: own = '', ...rest } = privacyAnswers[topic];
    for (const part of [own, 'besides' in rest ? (rest.besides ?? '') : ''])
      if (part !== '') expect(wordingFaults(`privacy.${topic}`, part)).toEqual([]);
  });

  it('is in short sentences on average', () => {
    const lengths = topics.flatMap((topic) => sentencesOf(privacyAnswers[topic].text ?? '')).map(countWords);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(10);
  });

  it.each(answers.filter(([, { kind }]) => kind === 'said'))('about %s names version and section', (topic) => {
    expect(textOfTopic(topic)).toMatch(/Dit staat in de privacyverklaring van 1 mei 2023(?:, onder ‘.+’)?\./);
  });

  it.each(answers.filter(([, { kind }]) => kind === 'silent'))(
    'about %s says that the statement is silent, and offers a person',
    (topic) => {
      const text = textOfTopic(topic);
      expect(text).toMatch(/^Dat staat niet in de privacyverklaring van 1 mei 2023/);
      expect(text).toContain('Typ dan "mens".');
    },
  );

  it.each(answers.filter(([, { kind }]) => kind === 'silent'))('about %s borrows no number of another clause', (topic) => {
    const { text = '' } = privacyAnswers[topic];
    expect(text.replaceAll(/artikel \d+(?: lid \d+)?/g, '')).not.toMatch(/\d|\b(?:drie jaar|een maand|twee|drie)\b/);
  });

  it.each(answers.filter(([, { law }]) => law !== undefined))('about %s says what follows from the law to follow from it', (topic) => {
    expect(textOfTopic(topic)).toMatch(/volgt.* uit de wet|uit de wet .*volgt|de wet \(AVG\) noemt/i);
  });
});

describe('what must never be said', () => {
  const all = topics.map(textOfTopic).join('\n');

  it('is the title of a section that there is not', () => {
    const titles = new Set([...parts.values()].map(({ title }) => title.replace(/[:.]$/, '')));
    const named = [...all.matchAll(/onder (‘.+?’)\./g)].flatMap((match) => (match[1] ?? '').split(/(?:, | en )(?=‘)/));
    expect(named.length).toBeGreaterThan(0);
    for (const title of named) expect(titles).toContain(title.slice(1, -1));
  });

  it('is that objecting to offers is possible in some cases only', () => {
    for (const topic of ['marketing', 'objection', 'rights', 'offers'] as const)
      for (const text of sentencesOf(textOfTopic(topic)).filter((each) => /aanbieding|reclame|bezwaar/i.test(each)))
        expect(text).not.toMatch(/sommige gevallen/);
    expect(textOfTopic('marketing')).toContain('altijd, zonder reden');
  });

  it('is that all data stays in the European Union, that data is bought, or a name that the statement has not', () => {
    expect(textOfTopic('where')).toContain('De meeste gegevens');
    expect(all).not.toMatch(/\balle gegevens\b/i);
    expect(all).not.toMatch(/\b(?:we|wij) kopen\b/i);
    expect(all).not.toMatch(/Microsoft|Google|Amazon|OpenAI|ISO|NEN 7510|Ierland|Frankfurt/);
    expect(all).not.toContain('viainfo@');
  });

  it('is fewer than five companies', () => {
    const text = textOfTopic('nnCompanies');
    for (const name of [
      'Nationale-Nederlanden Levensverzekering Maatschappij',
      'Nationale-Nederlanden Schadeverzekering Maatschappij',
      'Nationale-Nederlanden Bank',
      'Distributie Zorgverzekeringen',
      'NN Zakelijke Diensten',
    ])
      expect(text).toContain(name);
  });
});
