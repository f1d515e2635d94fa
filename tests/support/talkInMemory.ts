import { understand } from '../../bot/understanding.ts';
import { TurnAdapter } from '../../bot/turn/adapter.ts';
import { CollectedTurn } from '../../bot/turn/collectedTurn.ts';
import type { Filling, Given, Said } from '../../bot/turn/collectedTurn.ts';
import { groupsAfter } from '../../bot/turn/dossierChanges.ts';
import { createLogic } from '../../dialogs/conversation.ts';
import type { Memory } from '../../dialogs/memory.ts';
import type { ConsentEvent } from '../../domain/consent.ts';
import type { ConversationState } from '../../domain/conversation.ts';
import type { NewHandoff } from '../../domain/handoff.ts';
import type { HouseRules } from '../../domain/houseRules.ts';
import type { Heard } from '../../domain/turn.ts';
import type { Understand, Understanding } from '../../domain/understanding.ts';

/** There is no store to look things up in; the code is always the same. */
export const noReading: Given['reading'] = {
  newCode: () => '123456',
  proofOf: (code) => `proof of ${code}`,
  wasSent: async () => true,
  ownProgress: async () => new Map(),
  progressOf: async () => [],
};

const adapter = new TurnAdapter();

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

/** The real understanding, which gives the same every time: what was read before is not read again. The dialogs cannot change it. */
const remembering = (): Understand => {
  const known = new Map<string, Understanding>();
  return (text, state) => {
    const key = `${state} ${text}`;
    const understanding = known.get(key) ?? frozen(understand(text, state));
    known.set(key, understanding);
    return understanding;
  };
};
const logic = createLogic(remembering());

/** What is heard in a turn, as far as a test says so. */
export type Hearing = Partial<Heard> & Pick<Heard, 'type' | 'text'>;

/**
 * One conversation of the real dialogs and the real understanding, without a store: what a turn collected is applied here, as its commit
 * would. The state goes through JSON between turns, as it does in a store.
 */
export class TalkInMemory {
  readonly rules: HouseRules;
  readonly consents: ConsentEvent[] = [];
  readonly handoffs: NewHandoff[] = [];
  readonly redacted: string[] = [];
  dossier: (Filling & { reference: string }) | null = null;
  /** What the last turn collected. */
  lastTurn: CollectedTurn | undefined;
  private state: ConversationState = { dialogs: {} };
  private heardUpTo = 0;
  private saidUpTo = 0;
  private ids = 0;

  constructor(rules: HouseRules) {
    this.rules = rules;
  }

  /** What the conversation remembers by now. */
  get memory(): Memory {
    return this.state as Memory;
  }

  /** Runs one turn and gives what the bot said in it. */
  async hear(hearing: Hearing): Promise<Said[]> {
    this.heardUpTo += 1;
    const turn = this.turnFor(hearing);
    await adapter.run(turn, logic);
    this.lastTurn = turn;
    this.saidUpTo += turn.said.length;
    if (turn.opened) this.dossier = turn.opened;
    else if (this.dossier) this.dossier = { ...this.dossier, ...groupsAfter(turn, this.dossier) };
    this.consents.push(...turn.consents);
    this.handoffs.push(...turn.handoffs);
    this.redacted.push(...turn.redactions.flatMap(({ messageIds }) => messageIds));
    this.state = turn.state;
    return turn.said;
  }

  private turnFor(hearing: Hearing): CollectedTurn {
    const now = new Date('2026-02-03T09:00:00Z');
    const heard: Heard = { masked: [], messageId: `t|u${this.heardUpTo}`, early: false, lapsed: false, receivedAt: now, ...hearing };
    const next = (): string => `id${(this.ids += 1)}`;
    return new CollectedTurn({
      now,
      channel: 'website',
      conversation: 't',
      heard,
      rules: this.rules,
      state: JSON.parse(JSON.stringify(this.state)) as ConversationState,
      identifiers: { newId: next, newReference: () => `ZG-${next()}` },
      firstNumber: this.saidUpTo + 1,
      dossier: this.dossier ? 'dossier' : null,
      reading: noReading,
    });
  }
}
