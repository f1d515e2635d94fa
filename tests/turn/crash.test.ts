import { describe, expect, it } from '@jest/globals';
import { createCrash, crashPoints, parseCrashAt } from '../../bot/crash.ts';

describe('a crash', () => {
  it('comes at the n-th passing of its point, and at no other', () => {
    let ends = 0;
    const pass = createCrash('before-send:3', () => void ends++);
    for (const point of crashPoints) pass(point);
    pass('before-send');
    expect(ends).toBe(0);
    pass('before-send');
    expect(ends).toBe(1);
  });
  it('never comes when it is off', () => {
    const pass = createCrash(null, () => {
      throw new Error('it came');
    });
    for (const point of crashPoints) pass(point);
  });
  it.each(['', 'before-send', 'before-send:0', 'before-send:x', 'elsewhere:1', 'before-send:1.5'])('cannot be set to %j', (setting) =>
    expect(() => parseCrashAt(setting)).toThrow('CRASH_AT'),
  );
});
