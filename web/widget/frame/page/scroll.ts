import { say } from '../say.ts';

export interface Scroll {
  /** Shows what changed: `added` are the new lines. Who has scrolled back to read stays where they are. */
  follow(change: () => HTMLElement[]): void;
  /** To the end, as who has just said something expects. */
  toEnd(): void;
  /** The chat can be seen again: what came in the meantime comes into view. */
  seen(): void;
}

/** Nearer to the end than this counts as there, in px: who is there follows what comes. */
const nearly = 40;
/** What may be cut off, above or below, without a word being lost. */
const blank = 24;
const marginAbove = 12;

/**
 * Where the reader is in the conversation. New lines come into view from their beginning: a long one is not scrolled past. Who is at the end
 * stays there when a line says more about itself, and when there is less room: a phone's keyboard, a sentence that there is no network. The
 * button leads on when there is more below.
 */
export const createScroll = (log: HTMLElement, further: HTMLElement): Scroll => {
  const button = further.querySelector('button');
  /** The first line that came while nobody could see the chat. */
  let missed: HTMLElement | undefined;
  let isAtEnd = true;
  const canBeSeen = (): boolean => log.getClientRects().length > 0;
  /** On a low screen the page scrolls, not the log in it. */
  const scroller = (): Element => {
    const page = document.scrollingElement ?? document.documentElement;
    return getComputedStyle(log).overflowY === 'visible' ? page : log;
  };
  const left = (): number => {
    const { scrollHeight, scrollTop, clientHeight } = scroller();
    return scrollHeight - scrollTop - clientHeight;
  };
  const look = (): void => {
    isAtEnd = left() < nearly;
    further.hidden = left() <= blank;
    if (further.hidden && button) button.textContent = say('chat.label.further');
  };
  const reveal = (element: HTMLElement): void => {
    const place = scroller();
    const top = place === log ? log.getBoundingClientRect().top : 0;
    const distance = element.getBoundingClientRect().top - top - marginAbove;
    place.scrollTop += left() - distance <= blank ? left() : distance;
  };

  const toEnd = (): void => {
    scroller().scrollTop = scroller().scrollHeight;
    look();
  };
  const stay = (): void => {
    if (!canBeSeen()) return;
    if (isAtEnd) toEnd();
    else look();
  };

  log.addEventListener('scroll', look, { passive: true });
  window.addEventListener('scroll', look, { passive: true });
  new ResizeObserver(() => requestAnimationFrame(stay)).observe(log);
  button?.addEventListener('click', () => {
    const place = scroller();
    place.scrollTop += Math.min(left(), place.clientHeight * 0.8);
    look();
    if (further.hidden) log.focus({ preventScroll: true });
  });

  return {
    follow: (change) => {
      const wasAtEnd = isAtEnd;
      const [first] = change();
      if (!canBeSeen()) return void (missed ??= first);
      if (!first) return stay();
      if (wasAtEnd) reveal(first);
      else if (button) button.textContent = say('chat.label.newLine');
      look();
    },
    toEnd,
    seen: () => {
      if (missed) reveal(missed);
      missed = undefined;
      look();
    },
  };
};
