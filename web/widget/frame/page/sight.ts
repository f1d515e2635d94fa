/** A place in the conversation: so much of this line, from 0 to 1, is above what is seen. */
export interface Place {
  line: Element;
  above: number;
}
export interface Room {
  width: number;
  height: number;
}
/** What is seen of the conversation. */
export interface Sight {
  canBeSeen(): boolean;
  /** How much there is below, in px. */
  left(): number;
  room(): Room;
  /** From where what is seen begins to an element, in px. */
  distanceTo(element: Element): number;
  place(): Place | null;
  moveBy(distance: number): void;
}

/** On a very low screen the page scrolls and the header stays over it; else the log scrolls, under the header. */
export const createSight = (log: HTMLElement): Sight => {
  const header = document.querySelector('header');
  const scroller = (): Element => {
    const page = document.scrollingElement ?? document.documentElement;
    return getComputedStyle(log).overflowY === 'visible' ? page : log;
  };
  const top = (): number => (scroller() === log ? log.getBoundingClientRect().top : (header?.getBoundingClientRect().bottom ?? 0));
  return {
    canBeSeen: () => log.getClientRects().length > 0,
    left: () => {
      const { scrollHeight, scrollTop, clientHeight } = scroller();
      return scrollHeight - scrollTop - clientHeight;
    },
    room: () => ({ width: log.clientWidth, height: scroller().clientHeight }),
    distanceTo: (element) => element.getBoundingClientRect().top - top(),
    place: () => {
      const from = top();
      const line = [...log.querySelectorAll('.line')].find((one) => one.getBoundingClientRect().bottom > from);
      if (!line) return null;
      const rect = line.getBoundingClientRect();
      return { line, above: (from - rect.top) / rect.height };
    },
    moveBy: (distance) => void (scroller().scrollTop += distance),
  };
};
