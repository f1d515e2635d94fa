import { describe, expect, it } from '@jest/globals';
import { readSet } from '../../web/widget/frame/conversation/readSet.ts';
import { emptyState, withOwn, withReach, withSet, withStatus } from '../../web/widget/frame/conversation/state.ts';
import { viewOf } from '../../web/widget/frame/conversation/view.ts';
import type { LineSet } from '../../web/widget/frame/conversation/line.ts';

const bot = (number: number, text: string, choices: string[] = []): object => ({
  type: 'message',
  id: `c|${String(number).padStart(7, '0')}`,
  text,
  timestamp: '2026-01-05T09:00:00.000Z',
  from: { id: 'zorggenoot', role: 'bot' },
  ...(choices.length > 0 && { suggestedActions: { to: [], actions: choices.map((title) => ({ type: 'imBack', title, value: title })) } }),
});
const user = (inboxNumber: number, text: string, clientActivityID = `own-${inboxNumber}`): object => ({
  type: 'message',
  id: `c|u${String(inboxNumber).padStart(7, '0')}`,
  text,
  from: { id: 'visitor', role: 'user' },
  channelData: { clientActivityID },
});
const set = (watermark: number, ...activities: object[]): LineSet => {
  const read = readSet({ activities, watermark: String(watermark) });
  if (!read) throw new Error('this is no set');
  return read;
};

describe('what is read', () => {
  it('has the numbers of the log, also where an id does not tell', () => {
    const { lines } = set(7, bot(4, 'a'), user(2, 'b'), bot(6, 'c'), bot(7, 'd'));
    expect(lines.map(({ number, from }) => [number, from])).toEqual([
      [4, 'bot'],
      [5, 'user'],
      [6, 'bot'],
      [7, 'bot'],
    ]);
  });
  it('tells an advisor from the bot', () => {
    expect(set(1, { ...bot(1, 'Dag'), channelData: { agent: true } }).lines[0]?.from).toBe('advisor');
  });
  it.each([[null], ['text'], [{}], [{ activities: 'x' }], [[]]])('is nothing when it is %j', (body) => expect(readSet(body)).toBeNull());
  it('leaves out what is no line', () => {
    const odd = [{ type: 'typing', id: 'x' }, null, 7, { type: 'message', id: 3, text: 'x' }, { type: 'message', id: 'x' }];
    expect(readSet({ activities: [...odd, bot(1, 'a')], watermark: '1' })?.lines).toHaveLength(1);
  });
});

describe('what is shown', () => {
  const sending = { id: 'own-1', text: 'Mijn BSN is 111222333', status: 'sending' } as const;

  it('is each line once and in the order of the log, whichever way and order they came in', () => {
    const late = withSet(withSet(emptyState, set(4, bot(3, 'c'), bot(4, 'd'))), set(4, bot(1, 'a'), bot(2, 'b'), bot(3, 'c'), bot(4, 'd')));
    expect(viewOf(late).lines.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
  });
  it('is a line that was said here under its own key, with the text that the server kept', () => {
    const said = withOwn(withSet(emptyState, set(1, bot(1, 'a'))), sending);
    const heard = withSet(said, set(3, user(1, 'Mijn BSN is ●●●●●●●●●'), bot(3, 'Dat heb ik niet bewaard.')));
    expect(viewOf(said).lines[1]).toEqual({ key: 'own-1', from: 'user', text: sending.text, status: 'sending' });
    expect(viewOf(heard).lines[1]).toEqual({ key: 'own-1', from: 'user', text: 'Mijn BSN is ●●●●●●●●●', status: 'sent' });
  });
  it('is "sent" only under the last thing that was said', () => {
    const state = withSet(emptyState, set(4, user(1, 'a'), bot(2, 'b'), user(2, 'c'), bot(4, 'd')));
    expect(viewOf(state).lines.map(({ status }) => status)).toEqual([null, null, 'sent', null]);
  });
  it('keeps the buttons of the last line until something was said, and has them again when that was refused', () => {
    const asked = withSet(emptyState, set(1, bot(1, 'Wil je dat?', ['Ja', 'Nee'])));
    const answered = withOwn(asked, sending);
    expect(viewOf(asked).choices).toEqual(['Ja', 'Nee']);
    expect(viewOf(answered).choices).toEqual([]);
    expect(viewOf(withStatus(answered, 'own-1', 'failed')).choices).toEqual([]);
    expect(viewOf(withStatus(answered, 'own-1', 'unreadable')).choices).toEqual(['Ja', 'Nee']);
    expect(viewOf(withSet(asked, set(2, bot(2, 'Nog iets?')))).choices).toEqual([]);
    expect(viewOf(withSet(asked, set(2, user(1, 'Ja')))).choices).toEqual([]);
  });
  it('awaits the first words and each answer, but not while nobody can be reached', () => {
    const greeted = withSet(emptyState, set(1, bot(1, 'a')));
    expect(viewOf(emptyState).awaiting).toBe(true);
    expect(viewOf(greeted).awaiting).toBe(false);
    expect(viewOf(withOwn(greeted, sending)).awaiting).toBe(true);
    expect(viewOf(withReach(withOwn(greeted, sending), false)).awaiting).toBe(false);
    expect(viewOf(withSet(greeted, set(2, user(1, 'b')))).awaiting).toBe(true);
  });
  it('is the same state when nothing is new', () => {
    const state = withSet(emptyState, set(1, bot(1, 'a')));
    expect(withSet(state, set(1, bot(1, 'a')))).toBe(state);
    expect(withReach(state, true)).toBe(state);
  });
});
