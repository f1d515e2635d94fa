import type { Connection } from './connection.ts';
import { demand } from './visitor.ts';
import type { Visitor } from './visitor.ts';

const questions = ['Hoe heet je?', 'Wat is je telefoonnummer?', 'Wat is je e-mailadres?', 'Waar zoek je hulp bij?', 'Klopt dit?'];
const answers = ['Riet de Vries', '06 12 34 56 78', 'riet@voorbeeld.nl', 'Ik zorg voor mijn moeder en zoek hulp voor overdag.', 'ja'];

/** Walks the five questions of the waterfall over and over. */
export const createSdkVisitor = (number: number): Visitor => {
  let asked = -1;
  let said = 0;

  const say = async (connection: Connection): Promise<void> => {
    said += 1;
    const activity = {
      type: 'message',
      id: `${number}-${said}`,
      timestamp: new Date().toISOString(),
      channelId: 'benchmark',
      serviceUrl: 'http://localhost',
      deliveryMode: 'expectReplies',
      from: { id: `user-${number}`, role: 'user' },
      recipient: { id: 'bot', role: 'bot' },
      conversation: { id: `conversation-${number}` },
      text: answers[asked] ?? 'Hallo',
    };
    const { status, body } = await connection.post('/api/messages', JSON.stringify(activity));
    asked = (asked + 1) % questions.length;
    const texts = status === 200 ? (JSON.parse(body) as { activities: { text: string }[] }).activities.map(({ text }) => text) : [];
    demand(texts.length === 1 && texts[0] === questions[asked], `the answer must be "${questions[asked]}"`, body);
  };
  return { enter: say, turn: say };
};
