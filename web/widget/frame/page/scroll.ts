import { createFurther } from './further.ts';
import type { Parts } from './parts.ts';
import { createSight, type Place, type Room } from './sight.ts';

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
/** A phone's keyboard is up within this time after a press on the box. */
const keyboardMs = 2_000;
/** So much of what was read stays in view when the button leads on, in px. */
const overlap = 48;

/** Tells whether something was pressed just now. */
const hearPresses = (element: HTMLElement): (() => boolean) => {
  let last = -keyboardMs;
  element.addEventListener('pointerdown', () => void (last = performance.now()));
  return () => performance.now() < last + keyboardMs;
};

const isOther = (now: Room, before: Room): boolean => now.width !== before.width || now.height !== before.height;
const isLower = (now: Room, before: Room): boolean => now.width === before.width && now.height < before.height;

const hearMoves = (log: HTMLElement, scrolled: () => void, resized: () => void): void => {
  const resizedLater = (): unknown => requestAnimationFrame(resized);
  log.addEventListener('scroll', scrolled, { passive: true });
  window.addEventListener('scroll', scrolled, { passive: true });
  window.addEventListener('resize', resizedLater);
  new ResizeObserver(resizedLater).observe(log);
};

/**
 * Where the reader is in the conversation. New lines come into view from their beginning: a long one is not scrolled past. Who is at the end
 * stays there when a line says more about itself, and when there is other room: a phone's keyboard, a phone that is turned, a sentence that
 * there is no network. Who reads elsewhere stays at that line. The button leads on when there is more below.
 */
export const createScroll = ({ log, further: bar, box }: Pick<Parts, 'log' | 'further' | 'box'>): Scroll => {
  const sight = createSight(log);
  const { canBeSeen, left } = sight;
  const wasPressed = hearPresses(box);
  /** The first line that came while nobody could see the chat. */
  let missed: HTMLElement | undefined;
  let isAtEnd = true;
  let place: Place | null = null;
  let room: Room = { width: 0, height: 0 };
  const look = (): void => {
    room = sight.room();
    place = sight.place();
    isAtEnd = left() < nearly;
    further.show(left() > blank);
  };
  const reveal = (element: HTMLElement): void => {
    const distance = sight.distanceTo(element) - marginAbove;
    sight.moveBy(left() - distance <= blank ? left() : distance);
  };
  const toEnd = (): void => {
    sight.moveBy(left());
    look();
  };
  const stay = (): void => {
    if (!canBeSeen()) return;
    const now = sight.room();
    if (isAtEnd || (isLower(now, room) && wasPressed())) return toEnd();
    if (place && isOther(now, room)) sight.moveBy(sight.distanceTo(place.line) + place.above * place.line.clientHeight);
    look();
  };
  /** In other room a browser scrolls by itself: that says nothing of where the reader wants to be. */
  const scrolled = (): void => {
    if (canBeSeen() && !isOther(sight.room(), room)) look();
  };
  const further = createFurther(bar, (isToEnd) => {
    sight.moveBy(isToEnd ? left() : Math.max(room.height - overlap, overlap));
    look();
    if (bar.hidden) log.focus({ preventScroll: true });
  });

  hearMoves(log, scrolled, stay);

  return {
    follow: (change) => {
      const wasAtEnd = isAtEnd;
      const [first] = change();
      if (!canBeSeen()) return void (missed ??= first);
      if (!first) return stay();
      further.begin();
      if (wasAtEnd) reveal(first);
      else further.announce();
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
