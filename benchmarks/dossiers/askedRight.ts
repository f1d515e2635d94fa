import { identifiers } from '../../bot/turn/identifiers.ts';
import { newBreach } from '../../domain/breach.ts';
import { newSubject } from '../../domain/gate.ts';
import { receivedItem } from '../../domain/itemRules.ts';
import { termOf } from '../../domain/request.ts';
import type { Change } from '../../domain/store.ts';
import type { Right } from '../../domain/understanding.ts';

const rights: readonly Right[] = ['access', 'erasure', 'rectification', 'objection', 'complaint'];
const minuteMs = 60_000;

/** A request with one or two rights, as a turn registers it; still to be answered, or decided the day after. */
const askedRight = (number: number, isOpen: boolean, from: Date): Change[] => {
  const [id, subject] = [identifiers.newId(), identifiers.newId()];
  const receivedAt = new Date(from.getTime() + number * minuteMs);
  const asked = [rights[number % 5] ?? 'access', ...(number % 3 === 0 ? (['withdraw_consent'] as const) : [])];
  const decision = { status: 'done', decidedAt: new Date(receivedAt.getTime() + 1_440 * minuteMs), outcome: 'granted' } as const;
  return [
    { do: 'insert', kind: 'subject', key: { id: subject }, subject, open: newSubject(receivedAt), groups: {} },
    {
      ...{ do: 'insert', kind: 'request', key: { id }, subject },
      open: {
        ...{ reference: `ZG-${String(number).padStart(8, '0')}`, conversation: identifiers.newId(), channel: 'website', receivedAt },
        ...{ representation: 'none', ...newBreach(null), enteredBy: null },
      },
      groups: {
        letter: { text: `Graag zie ik wat jullie van mij en mijn moeder bewaren. Mijn moeder heeft dementie. ${number}`, flags: [] },
        parties: { requester: { name: 'Riet de Vries', phone: '+31612345678', email: null }, isSubject: true, subject: null },
      },
    },
    ...asked.map((right): Change => {
      const item = receivedItem(id, receivedAt, { id: '', right, ...termOf(receivedAt), marketing: null });
      const open = isOpen ? item : { ...item, ...decision };
      return { do: 'insert', kind: 'item', key: { id: identifiers.newId() }, subject, open, groups: {} };
    }),
  ];
};

const kindOf = (change: Change): string => (change.do === 'insert' ? change.kind : '');

/** So many requests from a number on, as one commit; kind by kind, because a database takes many of a kind at once. */
export const askedRights = (from: number, count: number, isOpen: (number: number) => boolean, at: Date): Change[] => {
  const changes = Array.from({ length: count }, (_, place) => askedRight(from + place, isOpen(from + place), at)).flat();
  return changes.toSorted((one, other) => kindOf(one).localeCompare(kindOf(other)));
};
