import type { OwnLine } from '../conversation/line.ts';
import type { Trouble } from '../directLine/trouble.ts';
import { say } from '../say.ts';
import { createComposer, type Composer } from './composer.ts';
import { readContacts, type Parts } from './parts.ts';
import { createScreen, type Screen } from './screen.ts';
import { statusSentence } from './statusSentence.ts';
import { createStatusLine } from './status.ts';

/** What a person does in the conversation. */
export interface FrontActs {
  send(text: string): void;
  /** Answers by a button. */
  choose(text: string): void;
  /** What stands in the box, each time it changes. */
  keepDraft(text: string): void;
  retry(): void;
  /** Takes back a line that was refused; its text is in the box again. */
  takeBack(id: string): void;
  /** Somebody else said something. */
  heard(): void;
}
/** All of the conversation that can be seen. */
export interface Front extends Screen {
  trouble(trouble: Trouble | null): void;
  /** Says what became of a line. */
  status(status: OwnLine['status']): void;
  /** Puts what was not sent back into the box, and says so. */
  giveBack(texts: readonly string[]): void;
  /** Whether the conversation is gone from here: nothing of it is left on the screen, and a new one is offered. */
  setEnded(ended: boolean): void;
  box: Pick<Composer, 'focus' | 'put'>;
}

export const createFront = (parts: Parts, acts: FrontActs): Front => {
  const contacts = readContacts();
  const mail = contacts.find(([, href]) => href.startsWith('mailto:'))?.[0] ?? '';
  const line = createStatusLine(parts.status);
  const box = createComposer(parts, { send: acts.send, keep: acts.keepDraft, refuse: line.tell });
  const screen = createScreen(parts, contacts, line, {
    retry: acts.retry,
    edit: (id, text) => {
      acts.takeBack(id);
      box.put(text);
      box.focus();
    },
    // The button goes away with its question. The focus stays near, without calling up a phone's keyboard.
    choose: (text, byKeyboard) => {
      acts.choose(text);
      if (byKeyboard) box.focus();
      else parts.log.focus({ preventScroll: true });
    },
    heard: acts.heard,
  });
  return {
    ...screen,
    trouble: (trouble) => {
      if (trouble === null) line.over(say('chat.online'));
      else line.trouble(say(`chat.${trouble}`, { mail }));
    },
    status: (status) => line.tell(status === 'sent' ? say('chat.sent') : statusSentence(status)),
    giveBack: (texts) => {
      box.put(texts.join('\n'));
      line.tell(say('chat.unsent'));
    },
    setEnded: (ended) => {
      for (const part of [parts.log, parts.form]) part.hidden = ended;
      parts.ended.hidden = !ended;
      if (!ended) return;
      box.clear();
      line.clear();
      parts.further.hidden = true;
    },
    box,
  };
};
