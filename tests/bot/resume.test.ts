import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import { issueResume, redeemResume } from '../../bot/directline/resume.ts';
import type { Store } from '../../domain/store.ts';
import { engines } from '../support/engines.ts';

const minuteMs = 60_000;

describe.each(engines)('on $name', ({ it, start, stop, open }) => {
  let store: Store;
  let leave: () => Promise<void>;
  let now: number;
  let first: string;
  beforeAll(start);
  afterAll(stop);
  beforeEach(async () => {
    ({ store, leave } = await open());
    now = Date.UTC(2026, 2, 2);
    const { credential, insert } = issueResume('c', null);
    await store.commit([insert]);
    first = credential;
  });
  afterEach(() => leave());

  const redeem = (credential: string) =>
    redeemResume(
      store,
      credential,
      () => Promise.resolve(true),
      () => new Date(now),
    );
  const use = async (credential: string): Promise<string> => (await redeem(credential))?.next ?? 'refused';
  const isGood = async (credential: string): Promise<boolean> => (await redeem(credential))?.conversation === 'c';
  const rows = async (): Promise<number> => (await store.find('resume', {})).length;
  const times = async (count: number, credential: string): Promise<string[]> => {
    const given: string[] = [];
    for (let time = 0; time < count; time++) given.push(await use(credential));
    return given;
  };
  /** Comes back so often, each time with what the last answer gave. */
  const wander = async (count: number, from: string): Promise<string> => {
    let credential = from;
    for (let time = 0; time < count; time++) credential = await use(credential);
    return credential;
  };

  describe('a credential that is used again and again', () => {
    it('stays good, and so does whatever was given for it', async () => {
      const given = await times(100, first);
      now += 24 * 60 * minuteMs;
      expect(await isGood(first)).toBe(true);
      for (const credential of new Set(given)) expect(await isGood(credential)).toBe(true);
    });
    it('locks nobody out whose answer came before all those that were lost', async () => {
      const arrived = await use(first);
      await times(100, first);
      now += 60 * minuteMs;
      expect(await isGood(arrived)).toBe(true);
    });
    it('leaves a bounded number of rows', async () => {
      await times(100, first);
      const after = await rows();
      expect(after).toBeLessThan(20);
      await times(100, first);
      expect(await rows()).toBe(after);
    });
    it('is good for ten minutes after the last one given for it was used, and no longer', async () => {
      const given = (await times(40, first)).at(-1) as string;
      const next = await use(given);
      now += 9 * minuteMs;
      expect(await isGood(first)).toBe(true);
      await use(next);
      now += 2 * minuteMs;
      expect([await isGood(first), await isGood(next)]).toEqual([false, true]);
      now += 10 * minuteMs;
      expect(await isGood(given)).toBe(false);
    });
    it('gives each of several tabs a way of its own, of which none ends another', async () => {
      const tabs = await times(5, first);
      expect(new Set(tabs).size).toBe(5);
      for (let round = 0; round < 3; round++) {
        now += 60 * minuteMs;
        tabs[0] = await wander(3, tabs[0] as string);
      }
      for (const tab of tabs) expect(await isGood(tab)).toBe(true);
    });
    it('serves any number at the same moment', async () => {
      const answers = await Promise.all(Array.from({ length: 30 }, () => redeem(first)));
      expect(answers.every((answer) => answer?.conversation === 'c')).toBe(true);
      for (const answer of answers) expect(await isGood(answer?.next ?? '')).toBe(true);
    });
  });

  describe('one who comes back again and again, each time with the newest', () => {
    it('does not end the second tab within ten minutes', async () => {
      const last = await wander(100, first);
      now += 9 * minuteMs;
      expect([await isGood(first), await isGood(last)]).toEqual([true, true]);
      now += 2 * minuteMs;
      expect([await isGood(first), await isGood(last)]).toEqual([false, true]);
    });
    it('leaves a bounded number of rows', async () => {
      const last = await wander(300, first);
      expect(await rows()).toBeLessThan(260);
      now += 11 * minuteMs;
      expect(await isGood(last)).toBe(true);
      expect(await rows()).toBeLessThan(5);
    });
  });
});
