import type { PlacedLine } from '../../domain/conversation.ts';
import type { Transcript } from '../conversations.ts';

interface From {
  id: string;
  role: 'user' | 'bot';
  name?: string;
}
/** A message as Direct Line 3.0 clients read it. */
export interface Activity {
  type: 'message';
  id: string;
  timestamp: string;
  channelId: 'directline';
  conversation: { id: string };
  from: From;
  text: string;
  textFormat: 'plain';
  locale: 'nl-NL';
  replyToId?: string;
  inputHint?: 'acceptingInput' | 'expectingInput';
  suggestedActions?: { to: string[]; actions: { type: 'imBack'; title: string; value: string }[] };
  channelData?: { clientActivityID?: string; agent?: true };
}
export interface ActivitySet {
  activities: Activity[];
  watermark: string;
}
/** Of which conversation the lines are, and who its person is to the client. */
export interface Reader {
  conversation: string;
  user: string;
}

const bot: From = { id: 'zorggenoot', role: 'bot', name: 'Zorggenoot' };
/** To clients an advisor speaks in the bot's role; what sets them apart is in the channel data. */
const advisor: From = { id: 'advisor', role: 'bot', name: 'Adviseur' };

/** What only the bot's lines have. `to` stays empty, which means everybody: clients show the actions then. */
const botParts = ({ replyToId, actions }: PlacedLine): Partial<Activity> => ({
  ...(replyToId !== null && { replyToId }),
  inputHint: actions.length > 0 ? 'expectingInput' : 'acceptingInput',
  ...(actions.length > 0 && {
    suggestedActions: { to: [], actions: actions.map(({ title }) => ({ type: 'imBack', title, value: title })) },
  }),
});
/** The client's own id comes back, so that it knows its line again. */
const userParts = ({ clientActivityId }: PlacedLine): Partial<Activity> =>
  clientActivityId === null ? {} : { channelData: { clientActivityID: clientActivityId } };

const partsOf = (line: PlacedLine, reader: Reader): Partial<Activity> & { from: From } => {
  if (line.from === 'user') return { from: { id: reader.user, role: 'user' }, ...userParts(line) };
  if (line.from === 'advisor') return { from: advisor, ...botParts(line), channelData: { agent: true } };
  return { from: bot, ...botParts(line) };
};

/** One line of a conversation as an activity of Direct Line 3.0. */
const toActivity = (line: PlacedLine, reader: Reader): Activity => ({
  type: 'message',
  id: line.id,
  timestamp: line.at.toISOString(),
  channelId: 'directline',
  conversation: { id: reader.conversation },
  text: line.text,
  textFormat: 'plain',
  locale: 'nl-NL',
  ...partsOf(line, reader),
});

/** What was read, with the watermark after which the client goes on. */
export const toActivitySet = (transcript: Transcript, reader: Reader): ActivitySet => ({
  activities: transcript.lines.map((line) => toActivity(line, reader)),
  watermark: String(transcript.watermark),
});
