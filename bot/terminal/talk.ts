import { setTimeout as sleep } from 'node:timers/promises';
import type { Activity } from '../directline/activity.ts';
import { Refusal, type Client } from './client.ts';
import { chosen, optionsOf } from './show.ts';

export interface TalkParts {
  client: Client;
  /** What is typed, a line at a time; it ends when nothing more comes. */
  lines: AsyncIterator<string>;
  print: (activity: Activity) => void;
  /** Says to the person what this program itself has to say. */
  complain: (sentence: string) => void;
  /** Called whenever it is the person's turn. */
  prompt: () => void;
}

const answerWithinMs = 30_000;
/** How often somebody who types nothing yet is shown what came in. */
const lookEveryMs = 1_000;
const pauseMs = 50;

/** A conversation at the terminal: one message a line, the next one after the answer. Ends with the lines. */
export const talk = async ({ client, lines, print, complain, prompt }: TalkParts): Promise<void> => {
  let options: string[] = [];

  const showNew = async (): Promise<Activity[]> => {
    const activities = await client.read();
    for (const activity of activities) print(activity);
    if (activities.length > 0) options = optionsOf(activities.at(-1));
    return activities;
  };
  const showUntil = async (isAnswer: (activity: Activity) => boolean): Promise<void> => {
    const until = performance.now() + answerWithinMs;
    while (!(await showNew()).some(isAnswer)) {
      if (performance.now() > until) throw new Refusal('No answer came within half a minute.');
      await sleep(pauseMs);
    }
  };
  /** The next line; meanwhile shows what comes in by itself, such as an advisor's words. */
  const nextLine = async (): Promise<string | undefined> => {
    prompt();
    const next = lines.next();
    for (;;) {
      const result = await Promise.race([next, sleep(lookEveryMs, null, { ref: false })]);
      if (result) return result.done ? undefined : result.value;
      if ((await showNew()).length > 0) prompt();
    }
  };
  const say = async (line: string): Promise<void> => {
    let id: string;
    try {
      id = await client.send(chosen(line, options));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return complain(error.message);
    }
    await showUntil(({ replyToId }) => replyToId === id);
  };

  await showUntil(() => true);
  for (;;) {
    const line = await nextLine();
    if (line === undefined) return;
    if (line.trim() !== '') await say(line);
  }
};
