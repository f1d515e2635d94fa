import type { Contact } from '../conversation/segments.ts';
import type { State } from '../conversation/state.ts';
import { viewOf } from '../conversation/view.ts';
import { say } from '../say.ts';
import { createChoices } from './choices.ts';
import { createLines, type LineActs } from './lines.ts';
import type { Parts } from './parts.ts';
import { createScroll, type Scroll } from './scroll.ts';
import type { StatusLine } from './status.ts';

export interface ScreenActs extends LineActs {
  choose(text: string, byKeyboard: boolean): void;
  /** Somebody else said something. */
  heard(): void;
}
export interface Screen extends Pick<Scroll, 'toEnd' | 'seen'> {
  show(state: State): void;
}

/** More lines than this at once are a conversation of earlier, not something new. */
const mostNews = 4;

/** Shows the conversation: its lines, what may be answered by a button, and whether an answer is on its way. */
export const createScreen = (parts: Parts, contacts: readonly Contact[], status: StatusLine, acts: ScreenActs): Screen => {
  const lines = createLines(parts.lines, contacts, acts);
  const choices = createChoices(parts.choices, acts.choose);
  const scroll = createScroll(parts);

  let hasRead = false;
  /** What stood there before is not read out line by line; that it is there is. */
  const quietly = (): void => {
    parts.log.setAttribute('aria-live', 'off');
    status.tell(say('chat.history'));
    setTimeout(() => parts.log.removeAttribute('aria-live'), 1_000);
  };
  const render = (state: State): HTMLElement[] => {
    const view = viewOf(state);
    const isOld = state.read && !hasRead && view.lines.length > mostNews;
    if (isOld) quietly();
    const added = lines.render(view.lines);
    choices.render(view.choices);
    parts.typing.hidden = !view.awaiting;
    if (hasRead && added.some(({ dataset }) => dataset['from'] !== 'user')) acts.heard();
    hasRead = state.read;
    return isOld ? added.slice(-1) : added;
  };
  const show = (state: State): void => scroll.follow(() => render(state));
  return { show, toEnd: scroll.toEnd, seen: scroll.seen };
};
