// Stands in for `@jest/globals` in the workers of jest-light-runner, which knows no time limits: each test and hook gets one here.
import type * as Globals from '@jest/globals';

type Body = (...given: unknown[]) => unknown;
type Register = (name: string, body: Body, withinMs?: number) => void;
type Each = (...table: unknown[]) => Register;
type Hook = (body: Body, withinMs?: number) => void;

/** What the runner put there. */
const given = globalThis as unknown as typeof Globals;

const standardMs = Number(process.env['TEST_WITHIN_MS'] ?? 15_000);
/** Kept, because a test may put other timers in their place. */
const { setTimeout: start, clearTimeout: stop } = globalThis;

const within =
  (body: Body, ms: number): Body =>
  async (...args) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = start(() => reject(new Error(`not at its end after ${ms} ms`)), ms);
    });
    try {
      return await Promise.race([body(...args), late]);
    } finally {
      stop(timer);
    }
  };

// The types of the runner's functions are those of jest; here only their shape matters.
const limited = (register: unknown): Register => {
  const run = register as Register;
  return (name, body, ms = standardMs) => run(name, within(body, ms));
};
const limitedEach = (each: unknown): Each => {
  const of = each as Each;
  return (...table) => limited(of(...table));
};
const limitedHook = (hook: unknown): Hook => {
  const run = hook as Hook;
  return (body, ms = standardMs) => run(within(body, ms));
};

export const it = Object.assign(limited(given.it), {
  each: limitedEach(given.it.each),
  only: limited(given.it.only),
  skip: given.it.skip,
});
export const beforeAll = limitedHook(given.beforeAll);
export const beforeEach = limitedHook(given.beforeEach);
export const afterAll = limitedHook(given.afterAll);
export const afterEach = limitedHook(given.afterEach);
export const { describe, expect, jest } = given;
