import { describe, expect, it } from '@jest/globals';
import { nameOfKey, openCupboard, type KeyStore } from '../../web/widget/frame/keep/cupboard.ts';
import { createKept } from '../../web/widget/frame/keep/kept.ts';
import { createStorage } from './clientKit.ts';

const refuse = (): never => {
  throw new Error('SecurityError');
};
const full = (): KeyStore => ({ ...createStorage(), length: 0, setItem: refuse });
const broken = (): KeyStore => ({ length: 1, key: refuse, getItem: refuse, setItem: refuse, removeItem: refuse });

const line = { id: 'a', text: 'Riet \u0000 \ud83d', conversation: 'c1', at: 1 };

describe.each([
  ['works', () => createStorage(), true],
  ['is blocked', refuse, false],
  ['is full', full, false],
  ['fails at every touch', broken, false],
] as const)('a browser whose storage %s', (_name, find, lasts) => {
  it('keeps the way back, the draft and what is unsent, and can forget it', () => {
    const kept = createKept(openCupboard(find));
    expect(kept.lasts()).toBe(lasts);
    kept.keepWayBack({ resume: 'r', conversation: 'c1' });
    kept.keepDraft('Mijn moe');
    kept.keepUnsent({ ...line, id: 'b', at: 2 });
    kept.keepUnsent(line);
    expect(kept.wayBack()).toEqual({ resume: 'r', conversation: 'c1' });
    expect(kept.draft()).toBe('Mijn moe');
    expect(kept.unsent()).toEqual([line, { ...line, id: 'b', at: 2 }]);
    kept.dropUnsent('a');
    kept.keepDraft('');
    expect([kept.unsent().length, kept.draft()]).toEqual([1, '']);
    kept.wipe();
    expect([kept.wayBack(), kept.unsent()]).toEqual([null, []]);
  });
});

describe('what another tab or program left in storage', () => {
  it('is left alone when it is not ours', () => {
    const storage = createStorage();
    storage.setItem('other', 'x');
    createKept(openCupboard(() => storage)).wipe();
    expect(storage.getItem('other')).toBe('x');
    expect([nameOfKey('other'), nameOfKey('zorggenoot.return'), nameOfKey(null)]).toEqual([null, 'return', null]);
  });
  it('is nothing when it cannot be read', () => {
    const storage = createStorage();
    storage.setItem('zorggenoot.return', '{"resume":1}');
    storage.setItem('zorggenoot.unsent.x', 'no JSON');
    storage.setItem('zorggenoot.unsent.y', '[]');
    const kept = createKept(openCupboard(() => storage));
    expect([kept.wayBack(), kept.unsent()]).toEqual([null, []]);
  });
});
