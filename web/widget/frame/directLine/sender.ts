import type { OwnLine } from '../conversation/line.ts';
import { isGood, type Answer } from './call.ts';
import { pauseMs } from './pause.ts';
import { belongsTo, type Queue } from './queue.ts';
import type { Sessions } from './sessions.ts';
import type { World } from './world.ts';

export interface SenderParts {
  world: World;
  sessions: Sessions;
  queue: Queue;
  /** A line has another status now. */
  onStatus: (id: string, status: OwnLine['status']) => void;
  /** The server cannot be reached for now: nothing that waits goes out. */
  onStuck: () => void;
  /** There was no answer: worth a look whether there is a connection at all. */
  onSilence: () => void;
}
export interface Sender {
  /** Sends what waits, at once. */
  now(): void;
  stop(): void;
}

/** Failures in a row after which the person is told; one or two happen on every train. */
const tellAfter = 2;

/** What an answer says of the line: taken in (409: it was before), refused for good, or worth another try. */
const verdictOn = (answer: Answer): OwnLine['status'] | 'again' => {
  if (isGood(answer) || answer.status === 409) return 'sent';
  if (answer.status === 413) return 'tooLong';
  return answer.status === 400 || answer.status === 415 ? 'unreadable' : 'again';
};

/** Sends lines one after the other, each with the same id until the server has it. */
export const createSender = ({ world, sessions, queue, onStatus, onStuck, onSilence }: SenderParts): Sender => {
  let isBusy = false;
  let isStopped = false;
  let failures = 0;
  let cancel: () => void = () => {};

  const later = (answer: Answer): void => {
    failures++;
    if (failures === tellAfter) onStuck();
    if (answer.status === 0) onSilence();
    cancel = world.later(pauseMs(failures, world.random(), answer.waitMs), () => void send());
  };
  /** A line that was refused stays kept: after a reload it is refused again, and so shown again. */
  const settle = (id: string, status: OwnLine['status']): void => {
    failures = 0;
    if (status === 'sent') queue.drop(id);
    else queue.leave(id);
    onStatus(id, status);
  };
  const send = async (): Promise<void> => {
    cancel();
    const line = queue.first();
    const session = sessions.current();
    if (!line || !session || isBusy || isStopped || !belongsTo(line, session.conversation)) return;
    isBusy = true;
    const answer = await sessions.call('POST', '/activities', {
      type: 'message',
      text: line.text,
      locale: 'nl-NL',
      channelData: { clientActivityID: line.id },
    });
    isBusy = false;
    if (isStopped) return;
    const verdict = verdictOn(answer);
    // It may have been heard of in the meantime, or its conversation may be gone.
    if (queue.has(line.id)) {
      if (verdict === 'again') return later(answer);
      settle(line.id, verdict);
    }
    void send();
  };
  return {
    now: () => void send(),
    stop: () => {
      isStopped = true;
      cancel();
    },
  };
};
