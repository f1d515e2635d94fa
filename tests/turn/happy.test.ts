import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { converse, temporaryStore, type TemporaryStore, textsOf } from '../support/turnKit.ts';

let kept: TemporaryStore;
beforeEach(async () => {
  kept = await temporaryStore();
});
afterEach(() => kept.remove());

describe('a turn', () => {
  it('greets and answers', async () => {
    const engine = converse(kept.store);
    await engine.begin('c1', 'website', false);
    const { id } = await engine.receive('c1', { text: 'hallo', clientActivityId: 'a' });
    expect(id).toBe('c1|u0000002');
    expect(await textsOf(engine, 'c1', 3)).toEqual(['start', 'hallo', '2: hallo']);
    const { lines, watermark } = await engine.read('c1', 1, 0);
    expect(watermark).toBe(3);
    expect(lines[1]).toMatchObject({ from: 'bot', replyToId: id, number: 3 });
  });
});
