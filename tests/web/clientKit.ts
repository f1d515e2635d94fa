import { emptyState, type State } from '../../web/widget/frame/conversation/state.ts';
import { viewOf, type View } from '../../web/widget/frame/conversation/view.ts';
import { createClient, type Client } from '../../web/widget/frame/directLine/client.ts';
import type { Trouble } from '../../web/widget/frame/directLine/trouble.ts';
import { openCupboard, type KeyStore } from '../../web/widget/frame/keep/cupboard.ts';
import { createKept, type Kept } from '../../web/widget/frame/keep/kept.ts';
import type { World } from '../../web/widget/frame/directLine/world.ts';

/** A browser's storage. */
export const createStorage = (): KeyStore => {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (at) => [...entries.keys()][at] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
};

/** A tab in which the chat is open. */
export interface Tab {
  client: Client;
  kept: Kept;
  view(): View;
  texts(): string[];
  troubles: (Trouble | null)[];
  stranded: string[];
  wiped: number;
}

/** Opens the chat in a tab of the browser that a storage belongs to. */
export const openTab = (world: World, storage: KeyStore = createStorage()): Tab => {
  let state: State = emptyState;
  const kept = createKept(openCupboard(() => storage));
  const client = createClient(world, kept, {
    state: (next) => {
      state = next;
    },
    trouble: (trouble) => {
      if (tab.troubles.at(-1) !== trouble) tab.troubles.push(trouble);
    },
    status: () => {},
    stranded: (texts) => void tab.stranded.push(...texts),
    wiped: () => void tab.wiped++,
  });
  const tab: Tab = {
    ...{ client, kept, stranded: [], wiped: 0, troubles: [null] },
    view: () => viewOf(state),
    texts: () => viewOf(state).lines.map(({ text }) => text),
  };
  client.start();
  return tab;
};
