import { describe, expect, it } from '@jest/globals';

import { microsoftRecognizers } from '../../dialogs/understanding/microsoftRecognizers.ts';
import type { Recognizers } from '../../dialogs/understanding/recognizers.ts';
import { createUnderstanding, understand } from '../../dialogs/understanding/understand.ts';

/** Counts how often the recognizers are asked for. */
const counted = () => {
  let calls = 0;
  const recognizers = (): Recognizers => {
    calls += 1;
    return microsoftRecognizers;
  };
  return { understand: createUnderstanding({ recognizers }), calls: () => calls };
};

describe("Microsoft's recognizers", () => {
  it('are not asked for by ordinary messages', () => {
    const { understand: read, calls } = counted();
    read('de tweede', 'choose');
    read('3', 'choose');
    read('06 12 34 56 78', 'ask_phone');
    read('riet@voorbeeld.nl', 'ask_email');
    read('Ik zorg voor mijn man', 'ask_situation');
    expect(calls()).toBe(0);
  });

  it('read figures beyond nine in a choice', () => {
    const { understand: read, calls } = counted();
    expect(read('optie 12', 'choose').choice).toBe(12);
    expect(calls()).toBe(1);
  });

  it('find where a number begins in a row of figures that ran together', () => {
    const { understand: read } = counted();
    expect(read('06 12345678 en daarna 12 34 56 78 90 12', 'ask_phone').slots.phone).toBe(
      understand('06 12345678', 'ask_phone').slots.phone,
    );
  });

  it('know no Dutch number words, so our own reader does', () => {
    for (const words of ['twee', 'de tweede', 'vijfentwintig', 'een']) expect(microsoftRecognizers.numbers(words)).toEqual([]);
    expect(understand('de tweede', 'choose').choice).toBe(2);
  });

  it('misread Dutch amounts and half numbers, which never become a choice', () => {
    expect(microsoftRecognizers.numbers('€ 1.250,50')).toEqual([]);
    expect(understand('1.250,50', 'choose').choice).toBeUndefined();
  });

  it('take a citizen service number for a phone number, so that is looked for first', () => {
    expect(microsoftRecognizers.phones('mijn bsn is 123456782')).toHaveLength(1);
    expect(counted().understand('mijn bsn is 123456782', 'ask_phone').slots.phone).toBeUndefined();
  });

  it('miss numbers with points and addresses with spaces, so our own reader does them', () => {
    expect(microsoftRecognizers.phones('06.12.34.56.78')).toEqual([]);
    expect(microsoftRecognizers.emails('riet @ voorbeeld.nl')).toEqual([]);
    expect(understand('06.12.34.56.78', 'ask_phone').slots.phone).toBe('+31612345678');
    expect(understand('riet @ voorbeeld.nl', 'ask_email').slots.email).toBe('riet@voorbeeld.nl');
  });
});
