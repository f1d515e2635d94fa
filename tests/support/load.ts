import { openConversation, postMessage, readAll, readFrom, type Credentials, type Where } from './directLineClient.ts';
import type { History, SentMessage } from './historyChecker.ts';

export interface LoadOptions {
  /** Visitors at the same time, each in a conversation of their own, with so many senders in it. */
  visitors: number;
  senders: number;
  /** Messages of one sender in one conversation; then the visitor begins another. */
  messages: number;
}
export interface Load {
  /** Messages acknowledged until now. */
  readonly accepted: () => number;
  /** Lets what is under way come to an end; gives what every conversation was sent and holds. Rejects when a client had to give up. */
  finish(): Promise<History[]>;
}

interface Talk {
  session: Credentials;
  sent: SentMessage[];
}

const words = ['Hallo', 'Goedemiddag', 'Dat weet ik niet', 'Het gaat niet zo goed', 'Ja', 'Nee', 'Misschien', 'Even kijken', 'Dank je'];

/** Visitors who talk for as long as they are let, and who send a message again until it is accepted. */
export const startLoad = (where: Where, { visitors, senders, messages }: LoadOptions): Load => {
  const talks: Talk[] = [];
  let accepted = 0;
  const ending = new AbortController();

  const send = async ({ session, sent }: Talk, sender: string, n: number): Promise<void> => {
    const message: SentMessage = {
      sender,
      clientActivityID: `${sender}.${n}`,
      text: `${words[n % words.length]} (${sender}.${n})`,
      id: null,
    };
    sent.push(message);
    message.id = await postMessage(where, session, message.text, message.clientActivityID);
    accepted++;
    // Some read on before they say more, so that readers are there when lines are published.
    if (n % 3 === 0) await readFrom(where, session, String(sent.length));
  };
  const talk = async (sender: string, shared: Talk): Promise<void> => {
    for (let n = 1; n <= messages && !ending.signal.aborted; n++) await send(shared, sender, n);
  };
  const visit = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      const begun: Talk = { session: await openConversation(where), sent: [] };
      talks.push(begun);
      await Promise.all(Array.from({ length: senders }, (_, n) => talk(`s${n + 1}`, begun)));
    }
  };
  const running = Promise.all(Array.from({ length: visitors }, visit));
  running.catch(() => {
    ending.abort(); // `finish` tells; nobody may be listening yet
  });

  const answered = async ({ session, sent }: Talk, until: number): Promise<History> => {
    for (;;) {
      const held = await readAll(where, session);
      const heard = new Set(held.map(({ replyToId }) => replyToId));
      const waits = held.length === 0 || sent.some(({ id }) => id !== null && !heard.has(id));
      if (!waits || performance.now() > until) return { conversation: session.conversationId, sent, held };
    }
  };
  const finish = async (): Promise<History[]> => {
    ending.abort();
    await running;
    const until = performance.now() + 10_000;
    const histories: History[] = [];
    for (const each of talks) histories.push(await answered(each, until));
    return histories;
  };
  return { accepted: () => accepted, finish };
};
