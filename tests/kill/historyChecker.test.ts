import { describe, expect, it } from '@jest/globals';
import type { Activity } from '../../bot/directline/activity.ts';
import { faultsOf, type History } from '../support/historyChecker.ts';

let time = Date.parse('2026-05-03T10:00:00Z');
const line = (id: string, role: 'user' | 'bot', more: Partial<Activity>): Activity => ({
  type: 'message',
  id,
  timestamp: new Date((time += 1)).toISOString(),
  channelId: 'directline',
  conversation: { id: 'c' },
  from: { id: role, role },
  text: '',
  textFormat: 'plain',
  locale: 'nl-NL',
  ...more,
});
const user = (n: number): Activity => line(`c|u${n}`, 'user', { text: `tekst ${n}`, channelData: { clientActivityID: `s.${n}` } });
const bot = (n: number, to?: number): Activity =>
  line(`c|${n}`, 'bot', { text: `antwoord ${n}`, ...(to === undefined ? {} : { replyToId: `c|u${to}` }) });
const sent = (n: number, id: string | null = `c|u${n}`) => ({ sender: 's', clientActivityID: `s.${n}`, text: `tekst ${n}`, id });
/** Two messages, each answered. */
const good = (): { sent: History['sent'][number][]; held: Activity[] } => ({
  sent: [sent(2), sent(3)],
  held: [bot(1), user(2), bot(3, 2), user(3), bot(5, 3)],
});
const faults = (change: (history: ReturnType<typeof good>) => void): string[] => {
  const history = good();
  change(history);
  return faultsOf({ conversation: 'c', ...history });
};
const after = (history: ReturnType<typeof good>, at: number): Activity => history.held[at] as Activity;

describe('the history checker', () => {
  it('finds nothing where all is well', () => expect(faults(() => {})).toEqual([]));
  it('lets a message that was never acknowledged be there or not', () => {
    expect(faults(({ sent: all }) => void all.push(sent(4, null)))).toEqual([]);
    const accepted = faults(({ sent: all, held }) => {
      all.push(sent(4, null));
      held.push(user(4), bot(7, 4));
    });
    expect(accepted).toEqual([]);
  });

  it.each<[string, (history: ReturnType<typeof good>) => void]>([
    ['is lost', ({ held }) => void held.splice(3, 2)],
    ['stands there 2 times', ({ held }) => void held.push(user(2), bot(9, 2))],
    ['stands there as', ({ sent: all }) => void (all[0] = sent(2, 'c|u9'))],
    ['another text', (history) => void (after(history, 1).text = 'anders')],
    ['sent by nobody', ({ held }) => void held.push(user(8), bot(9, 8))],
    ['changed places', ({ sent: all }) => void all.splice(0, 2, sent(3), sent(2))],
    [
      'order of their numbers',
      (history) => {
        after(history, 1).id = 'c|u4';
        after(history, 2).replyToId = 'c|u4';
        history.sent[0] = sent(2, 'c|u4');
      },
    ],
    ['was not answered', ({ held }) => void held.splice(2, 1)],
    ['more than one place', ({ held }) => void held.push(bot(9, 2))],
    ['same words twice', ({ held }) => void held.push({ ...bot(9, 3), text: 'antwoord 5' })],
    ['an id stands there twice', ({ held }) => void held.push({ ...bot(5, 3), text: 'nog iets' })],
    ['a time does not come after', (history) => void (after(history, 4).timestamp = after(history, 3).timestamp)],
    ['no greeting', ({ held }) => void held.shift()],
    ['answer nothing', ({ held }) => void held.push(bot(9))],
  ])('notices: %s', (fault, change) => expect(faults(change).join('\n')).toContain(fault));
});
