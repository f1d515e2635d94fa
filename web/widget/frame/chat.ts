import { emptyState, type State } from './conversation/state.ts';
import { fileNameOf, transcriptOf } from './conversation/transcript.ts';
import { createClient, type Client } from './directLine/client.ts';
import type { World } from './directLine/world.ts';
import type { Kept } from './keep/kept.ts';
import type { Carrier } from './page/carrier.ts';
import { createFront } from './page/front.ts';
import type { Parts } from './page/parts.ts';
import { saveFile } from './page/save.ts';

export interface Chat {
  /** Begins or takes up the conversation of this browser. */
  begin(): void;
  /** Forgets the conversation here: nothing of it stays in this browser, or on the screen. */
  wipe(): void;
  /** Says something by a button. */
  say(text: string): void;
  /** Gives the person the conversation as a file. */
  save(): void;
  /** Whether the person has said anything. */
  hasSaid(): boolean;
  /** The person sees the chat, or not any more. */
  show(shown: boolean): void;
  focus(): void;
  /** The network is back, or the page is seen again. */
  wake(): void;
  /** The browser says that there is no network. */
  offline(): void;
  followOtherTab(): void;
}

/** Joins the conversation with the screen: what is said goes out, what comes is shown. */
export const createChat = (parts: Parts, world: World, kept: Kept, carrier: Carrier): Chat => {
  let state: State = emptyState;
  let isShown = true;

  const send = (text: string): void => {
    client.send(text);
    front.toEnd();
  };
  /** A second press before the answer came says nothing new. */
  const choose = (text: string): void => {
    if (!state.own.some((line) => line.text === text)) send(text);
  };
  const front = createFront(parts, {
    ...{ send, choose },
    keepDraft: kept.keepDraft,
    retry: () => client.retry(),
    takeBack: (id) => client.takeBack(id),
    heard: () => isShown || carrier.tell('news'),
  });
  const show = (next: State): void => {
    state = next;
    front.show(state);
  };
  const end = (): void => {
    client.stop();
    show(emptyState);
    front.setEnded(true);
  };
  const newClient = (): Client =>
    createClient(world, kept, { state: show, trouble: front.trouble, status: front.status, stranded: front.giveBack, wiped: end });
  let client = newClient();

  return {
    begin: () => {
      front.setEnded(false);
      client = newClient();
      client.start();
      front.box.put(kept.draft());
    },
    wipe: () => {
      kept.wipe();
      end();
    },
    say: choose,
    save: () => {
      const now = new Date(world.now());
      saveFile(fileNameOf(now), transcriptOf(state, now));
    },
    hasSaid: () => state.lines.some(({ from }) => from === 'user') || state.own.length > 0,
    show: (shown) => {
      isShown = shown;
      client.show(shown);
      if (shown) front.seen();
    },
    focus: () => front.box.focus(),
    wake: () => client.wake(),
    offline: () => front.trouble('offline'),
    followOtherTab: () => client.followOtherTab(),
  };
};
