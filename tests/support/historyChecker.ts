import type { Activity } from '../../bot/directline/activity.ts';

/** What a client sent in one conversation, in the order in which it sent it. `id` is null until the service accepted it. */
export interface SentMessage {
  sender: string;
  clientActivityID: string;
  text: string;
  id: string | null;
}
export interface History {
  conversation: string;
  sent: readonly SentMessage[];
  /** What the conversation holds at the end. */
  held: readonly Activity[];
}

const isUser = ({ from }: Activity): boolean => from.role === 'user';
const clientIdOf = (activity: Activity): string => activity.channelData?.clientActivityID ?? '';

/** Accepted messages stand there once, under the id that was acknowledged, as they were sent. */
const lostOrChanged = ({ sent, held }: History): string[] =>
  sent.flatMap(({ clientActivityID, id, text }) => {
    const lines = held.filter((activity) => isUser(activity) && clientIdOf(activity) === clientActivityID);
    if (lines.length > 1) return [`${clientActivityID} stands there ${lines.length} times`];
    const [line] = lines;
    if (!line) return id === null ? [] : [`${clientActivityID} was accepted as ${id} and is lost`];
    if (id !== null && line.id !== id) return [`${clientActivityID} was accepted as ${id} and stands there as ${line.id}`];
    return line.text === text ? [] : [`${clientActivityID} stands there with another text`];
  });

const invented = ({ sent, held }: History): string[] => {
  const known = new Set(sent.map(({ clientActivityID }) => clientActivityID));
  return held.filter((activity) => isUser(activity) && !known.has(clientIdOf(activity))).map(({ id }) => `${id} was sent by nobody`);
};

/** Each sender's messages stand in the order in which they were sent, and all of them in the order of their numbers. */
const outOfOrder = ({ sent, held }: History): string[] => {
  const users = held.filter(isUser);
  const place = new Map(users.map((activity, at) => [clientIdOf(activity), at]));
  const senders = Map.groupBy(sent, ({ sender }) => sender);
  const behind = [...senders].flatMap(([sender, messages]) => {
    const places = messages.map(({ clientActivityID }) => place.get(clientActivityID)).filter((at) => at !== undefined);
    return places.every((at, n) => n === 0 || at > (places[n - 1] ?? 0)) ? [] : [`messages of ${sender} changed places`];
  });
  const ids = users.map(({ id }) => id);
  return ids.every((id, n) => n === 0 || id > (ids[n - 1] ?? ''))
    ? behind
    : [...behind, 'lines of users do not stand in the order of their numbers'];
};

/** Every line of a user is followed by its answer, in one block that stands nowhere else and says nothing twice. */
const unanswered = ({ held }: History): string[] => {
  const faults: string[] = [];
  held.forEach((line, at) => {
    if (!isUser(line)) return;
    const block: Activity[] = [];
    for (let next = at + 1; held[next]?.replyToId === line.id; next++) block.push(held[next] as Activity);
    if (block.length === 0) faults.push(`${line.id} was not answered`);
    if (block.length !== held.filter(({ replyToId }) => replyToId === line.id).length)
      faults.push(`${line.id} was answered in more than one place`);
    if (new Set(block.map(({ text }) => text)).size !== block.length) faults.push(`${line.id} was answered with the same words twice`);
  });
  return faults;
};

/** Ids stand there once, times only grow, and the greeting came once, before everything else. */
const illFormed = ({ held }: History): string[] => {
  const twice = new Set(held.map(({ id }) => id)).size === held.length ? [] : ['an id stands there twice'];
  const back = held.every(({ timestamp }, n) => n === 0 || timestamp > (held[n - 1]?.timestamp ?? ''))
    ? []
    : ['a time does not come after the one before'];
  const firstUser = held.findIndex(isUser);
  const greeting = held.filter(({ replyToId }, at) => replyToId === undefined && (firstUser === -1 || at < firstUser)).length;
  const stray = held.filter((activity) => !isUser(activity) && activity.replyToId === undefined).length - greeting;
  return [
    ...twice,
    ...back,
    ...(greeting === 0 ? ['there was no greeting'] : []),
    ...(stray > 0 ? [`${stray} lines of the bot answer nothing`] : []),
  ];
};

/** Compares what clients sent and got acknowledged with what a conversation holds. Gives the faults, none when all is well. */
export const faultsOf = (history: History): string[] =>
  [lostOrChanged, invented, outOfOrder, unanswered, illFormed]
    .flatMap((check) => check(history))
    .map((fault) => `${history.conversation}: ${fault}`);
