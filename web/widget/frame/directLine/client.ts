import type { OwnLine } from '../conversation/line.ts';
import type { State } from '../conversation/state.ts';
import { viewOf } from '../conversation/view.ts';
import type { Kept } from '../keep/kept.ts';
import { createArrival } from './arrival.ts';
import type { Answer } from './call.ts';
import { createLedger } from './ledger.ts';
import { paceMs } from './pace.ts';
import { createQueue } from './queue.ts';
import { createReader } from './reader.ts';
import { createSender } from './sender.ts';
import { createSessions } from './sessions.ts';
import { createStream } from './stream.ts';
import { troubleOf, type Trouble } from './trouble.ts';
import type { World } from './world.ts';

/** Who wants to know what happens. */
export interface ClientEars {
  state(state: State): void;
  /** The server cannot be reached; `null`: it can. */
  trouble(trouble: Trouble | null): void;
  /** What became of a line that was said here. */
  status(status: OwnLine['status']): void;
  /** What was not sent when its conversation ended. */
  stranded(texts: string[]): void;
  /** Another tab wiped the conversation from this browser. */
  wiped(): void;
}
export interface Client {
  start(): void;
  send(text: string): void;
  /** Sends again at once what failed. */
  retry(): void;
  /** Takes back a line that was refused. */
  takeBack(id: string): void;
  /** Whether somebody looks at the chat. */
  show(shown: boolean): void;
  /** Something changed for the better: the network, or the page is seen again. */
  wake(): void;
  /** Another tab changed the way back. */
  followOtherTab(): void;
  stop(): void;
}

/** Where sessions are given out, on our own origin. */
const address = '/widget/session';

/** A conversation by Direct Line 3.0 that loses no line and comes back by itself. */
export const createClient = (world: World, kept: Kept, ears: ClientEars): Client => {
  let shown = true;
  let failing = false;
  let stopped = false;

  const queue = createQueue(kept);
  const ledger = createLedger(queue, (state) => {
    ears.state(state);
    reader.pace();
  });
  const onAnswer = (answer: Answer, failures: number): void => {
    const wasFailing = failing;
    failing = failures > 0;
    const trouble = troubleOf(answer, failures);
    if (trouble !== null || !failing) {
      ears.trouble(trouble);
      ledger.reach(trouble === null);
    }
    if (wasFailing && !failing) goOn();
  };
  const onConversation = (conversation: string, before: string | null): void => {
    const stranded = ledger.turnTo(conversation);
    if (stranded.length > 0) ears.stranded(stranded.map(({ text }) => text));
    if (before === null) return;
    reader.now();
    stream.open();
  };
  const { watermark } = ledger;
  const sessions = createSessions({ world, kept, address, onConversation });
  const stream = createStream({
    ...{ world, sessions, watermark, onSet: ledger.take },
    onOpen: () => (failing ? reader.now() : reader.pace()),
    onLost: () => reader.now(),
  });
  const reader = createReader({
    ...{ world, sessions, watermark, onAnswer },
    paceMs: () => paceMs({ streaming: stream.isOpen(), awaiting: viewOf(ledger.state()).awaiting, shown }),
    onSet: (lines) => {
      ledger.take(lines);
      stream.expect(lines.watermark);
    },
  });
  const onStatus = (id: string, status: OwnLine['status']): void => {
    ledger.setStatus(id, status);
    ears.status(status);
    // What went through says that there is a connection again; a read makes sure of it.
    if (status === 'sent' && (failing || !stream.isOpen())) reader.now();
  };
  const onStuck = (): void => {
    ledger.failAll();
    ears.status('failed');
  };
  const sender = createSender({ world, sessions, queue, onStatus, onStuck, onSilence: () => reader.now() });
  const goOn = (): void => {
    stream.wake();
    sender.now();
  };
  const onArrived = (): void => {
    reader.now();
    stream.open();
    sender.now();
  };
  const arrival = createArrival({ world, sessions, onFailure: onAnswer, onArrived });
  const wake = (): void => {
    if (!arrival.isThere()) return arrival.now();
    reader.now();
    goOn();
  };

  return {
    start: () => {
      arrival.now(); // the network takes longest
      const unsent = kept.unsent();
      queue.restore(unsent);
      ledger.say(unsent);
    },
    send: (text) => {
      const conversation = sessions.current()?.conversation ?? kept.wayBack()?.conversation ?? '';
      const line = { id: world.newId(), text, conversation, at: world.now() };
      queue.add(line);
      ledger.say([line]);
      sender.now();
    },
    retry: () => {
      ledger.retryAll();
      wake();
    },
    takeBack: ledger.takeBack,
    show: (isShown) => {
      shown = isShown;
      reader.pace();
    },
    wake,
    followOtherTab: () => {
      if (stopped) return;
      const way = kept.wayBack();
      if (way === null) ears.wiped();
      else if (arrival.isThere() && way.conversation !== sessions.current()?.conversation) void sessions.join().then(() => reader.now());
    },
    stop: () => {
      stopped = true;
      [arrival, sessions, reader, stream, sender].forEach((part) => part.stop());
    },
  };
};
