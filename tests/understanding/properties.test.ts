import { describe, expect, it } from '@jest/globals';
import { array, assert, boolean, constantFrom, oneof, property, string } from 'fast-check';

import { states } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const anyState = constantFrom(...states);
/** A clause of the statement or an article of the law, which an answer rests on. */
const isReference = (because: string): boolean => /^(?:C\d\d|AVG art\. .+)$/.test(because);
const dutch = array(
  constantFrom(
    ...'ja nee niet meer mijn moeder man nummer is 06 12345678 riet@gmail.com nul zes apenstaartje punt ik heet ben wil dood van de verwijder gegevens maar , . ? ! \n liever geen klopt stop terug een twee tussen en na uur maandag Riet 😀 é'.split(
      ' ',
    ),
  ),
  { maxLength: 40 },
).map((words) => words.join(' '));
const anything = oneof(string({ unit: 'binary', maxLength: 300 }), string({ unit: 'grapheme', maxLength: 300 }), dutch);

describe('any message at all', () => {
  it('is understood without a fault, twice the same', () => {
    assert(
      property(anything, anyState, (text, state) => {
        const once = understand(text, state);
        expect(understand(text, state)).toEqual(once);
        expect(once.control === 'unclear' && once.because.length > 3).toBe(false);
      }),
      { numRuns: 1500 },
    );
  });

  it('also with half characters', () => {
    for (const text of ['\ud83d', 'Riet \udc4d', '\ud800'.repeat(5000), '06\ud83d12345678', 'a\u0301'.repeat(3000)])
      for (const state of states) expect(() => understand(text, state)).not.toThrow();
  });

  it('gives words that were written, and what an answer rests on', () => {
    assert(
      property(dutch, anyState, (text, state) => {
        const words = understand(text, state).because.filter((each) => !isReference(each));
        for (const each of words) expect(text).toContain(each);
      }),
      { numRuns: 500 },
    );
  });

  it('never gives a yes at consent to words with a doubt or a no in them', () => {
    const doubt = constantFrom('niet', 'geen', 'maar niet', 'misschien', 'als het moet', 'tenzij', 'nee', 'liever niet', 'alleen');
    const yes = constantFrom('ja', 'graag', 'prima', 'akkoord', 'doe maar', 'is goed');
    assert(
      property(yes, doubt, boolean(), (a, b, swapped) => {
        expect(understand(swapped ? `${b} ${a}` : `${a} ${b}`, 'ask_consent').control).not.toBe('answer_yes');
      }),
    );
  });

  it.each([
    '1',
    'a@',
    'een ',
    'nul',
    'niet meer ',
    'mijn moeder ',
    ' ',
    '.',
    'a.',
    "'",
    '0 ',
    'at punt ',
    'Jan van ',
    'ik heet ',
    'niet Jan maar ',
    '@ ',
    'a b@c . ',
    'x@y.nl ',
    '0612345678 nee ',
    'hoe lang bewaren jullie mijn gegevens? ',
    'wie leest dit en ',
  ])('a long row of "%s" costs little, and twice as long about twice as much at most', (part) => {
    const time = (length: number) => {
      const text = part.repeat(Math.ceil(length / part.length));
      const from = performance.now();
      for (const state of ['ask_name', 'ask_phone', 'ask_email', 'confirm_summary'] as const) understand(text, state);
      return performance.now() - from;
    };
    time(4000);
    const [short, long] = [time(2000), time(100_000)];
    expect(long).toBeLessThan(200 + short * 10);
  });
});
