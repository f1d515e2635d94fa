import { nl } from '../../locales/nl.ts';
import type { Connection } from './connection.ts';
import { demand } from './visitor.ts';
import type { Visitor } from './visitor.ts';

interface Session {
  token: string;
  conversationId: string;
}
interface ActivitySet {
  activities: { text: string; replyToId?: string; from: { role: string } }[];
  watermark: string;
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

/** A visitor of ours over Direct Line: posts a message, and reads until its answer is there. */
export const createIntakeVisitor = (number: number): Visitor => {
  let session: Session = { token: '', conversationId: '' };
  let watermark = '';
  let round = number;
  let lines = linesOf(round);
  let at = 0;

  const read = async (connection: Connection): Promise<ActivitySet> => {
    const path = `/v3/directline/conversations/${session.conversationId}/activities?watermark=${watermark}`;
    const { status, body } = await connection.get(path, session.token);
    demand(status === 200, 'reading must succeed', `${status} ${body}`);
    const set = JSON.parse(body) as ActivitySet;
    watermark = set.watermark;
    return set;
  };
  /** The bot's lines that answer this message; a read waits on the server for the turn, so one is enough as a rule. */
  const readAnswer = async (connection: Connection, id: string): Promise<string> => {
    for (let reads = 0; reads < 20; reads += 1) {
      const { activities } = await read(connection);
      const answers = activities.filter(({ replyToId, from }) => replyToId === id && from.role === 'bot');
      if (answers.length > 0) return answers.map(({ text }) => text).join('\n');
    }
    throw new Error('no answer after 20 reads');
  };
  const say = async (connection: Connection, { says, hears }: Line): Promise<void> => {
    const path = `/v3/directline/conversations/${session.conversationId}/activities`;
    const { status, body } = await connection.post(path, JSON.stringify({ type: 'message', text: says }), session.token);
    demand(status === 200, 'posting must succeed', `${status} ${body}`);
    const answer = await readAnswer(connection, (JSON.parse(body) as { id: string }).id);
    for (const part of hears) demand(answer.includes(part), `the answer to "${says}" must hold "${part}"`, answer);
  };

  return {
    async enter(connection) {
      const { status, body } = await connection.post('/widget/session', '{}');
      demand(status === 200, 'a session must begin', `${status} ${body}`);
      session = JSON.parse(body) as Session;
      const { activities } = await read(connection);
      demand(
        activities.some(({ text }) => text.includes(nl['contact.ask.name'])),
        'the bot must ask for the name',
        body,
      );
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
