import { once } from 'node:events';
import { WebSocket } from 'ws';
import { nl } from '../../locales/nl.ts';
import type { Connection } from './connection.ts';
import { demand } from './visitor.ts';
import type { Visitor } from './visitor.ts';

interface Session {
  token: string;
  conversationId: string;
}
interface Heard {
  text: string;
  replyToId?: string;
  from: { role: string };
}
interface ActivitySet {
  activities: Heard[];
}
interface Line {
  says: string;
  /** What the answer must hold. */
  hears: string[];
}

const names = ['Riet de Vries', 'Fatma Yılmaz', 'Jan Jansen', 'Ans van der Meer', 'Kees Bakker', 'Nynke Visser'];
const situations = [
  'Mijn moeder heeft dementie en woont nog thuis. Overdag is er niemand bij haar.',
  'Ik zorg voor mijn man na zijn beroerte en kom er niet meer uit met alle papieren.',
  'Mijn vader valt steeds vaker. Ik werk fulltime en weet niet hoe ik het moet regelen.',
];
const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
const grouped = (digits: string): string => digits.replace(/^(..)(..)(..)(..)(..)$/, '$1 $2 $3 $4 $5');

/** One round of the first contact, up to the summary and two corrections, and then from the start: never handed in. */
const linesOf = (round: number): Line[] => {
  const name = pick(names, round);
  const otherName = pick(names, round + 1);
  const phone = grouped(`06${String(10_000_000 + ((round * 7919) % 89_999_999))}`);
  const email = `bezoeker${round}@voorbeeld.nl`;
  return [
    { says: name, hears: [name, nl['contact.ask.phone']] },
    { says: phone, hears: [nl['contact.ask.email']] },
    { says: email, hears: [nl['contact.ask.situation']] },
    { says: pick(situations, round), hears: [name, phone, email, pick(situations, round), nl['review.question']] },
    { says: `nee, mijn naam is ${otherName}`, hears: [otherName] },
    { says: `mijn e-mailadres is anders.${email}`, hears: [`anders.${email}`] },
    { says: 'opnieuw beginnen', hears: [nl['contact.short.name']] },
  ];
};

/** Reads the lines of a conversation from its stream, as browsers do. */
const openStream = async (streamUrl: string): Promise<(isAnswer: (line: Heard) => boolean) => Promise<string>> => {
  const socket = new WebSocket(streamUrl, { perMessageDeflate: false });
  let waiting: { isAnswer: (line: Heard) => boolean; resolve: (text: string) => void } | undefined;
  let early: Heard[] = [];
  const take = (lines: Heard[]): void => {
    const answers = waiting ? lines.filter(waiting.isAnswer) : [];
    if (answers.length === 0) early.push(...lines);
    else {
      waiting?.resolve(answers.map(({ text }) => text).join('\n'));
      waiting = undefined;
      early = [];
    }
  };
  socket.on('message', (frame: Buffer) => take((JSON.parse(frame.toString()) as ActivitySet).activities));
  await once(socket, 'open');
  return (isAnswer) =>
    new Promise((resolve) => {
      waiting = { isAnswer, resolve };
      take(early.splice(0));
    });
};

/** A visitor of ours over Direct Line: posts a message, and waits until its answer came on the stream. */
export const createIntakeVisitor = (number: number): Visitor => {
  let session: Session = { token: '', conversationId: '' };
  let hear: (isAnswer: (line: Heard) => boolean) => Promise<string> = () => Promise.reject(new Error('not entered'));
  let round = number;
  let lines = linesOf(round);
  let at = 0;

  const say = async (connection: Connection, { says, hears }: Line): Promise<void> => {
    const path = `/v3/directline/conversations/${session.conversationId}/activities`;
    const { status, body } = await connection.post(path, JSON.stringify({ type: 'message', text: says }), session.token);
    demand(status === 200, 'posting must succeed', `${status} ${body}`);
    const { id } = JSON.parse(body) as { id: string };
    const answer = await hear(({ replyToId, from }) => replyToId === id && from.role === 'bot');
    for (const part of hears) demand(answer.includes(part), `the answer to "${says}" must hold "${part}"`, answer);
  };

  return {
    async enter(connection) {
      const { status, body } = await connection.post('/widget/session', '{}');
      demand(status === 200, 'a session must begin', `${status} ${body}`);
      session = JSON.parse(body) as Session;
      const started = await connection.post('/v3/directline/conversations', '{}', session.token);
      demand(started.status === 201, 'a conversation must start', `${started.status} ${started.body}`);
      hear = await openStream((JSON.parse(started.body) as { streamUrl: string }).streamUrl);
      const greeting = await hear(({ text }) => text.includes(nl['contact.ask.name']));
      demand(greeting !== '', 'the bot must ask for the name', greeting);
    },
    async turn(connection) {
      const line = lines[at];
      if (!line) throw new Error('there is no line left');
      await say(connection, line);
      at += 1;
      if (at < lines.length) return;
      round += 1;
      lines = linesOf(round);
      at = 0;
    },
  };
};
