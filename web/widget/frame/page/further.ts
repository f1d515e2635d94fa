import { say } from '../say.ts';

export interface Further {
  /** There is more below, or not. */
  show(isMore: boolean): void;
  /** A line came that is not seen. */
  announce(): void;
  /** What is read is something else than before. */
  begin(): void;
}

/** Presses within which the end is reached. */
const mostPresses = 2;

/** The button that leads on when there is more below: a screen at first, then to the end. */
export const createFurther = (element: HTMLElement, lead: (toEnd: boolean) => void): Further => {
  const button = element.querySelector('button');
  let presses = 0;
  const name = (words: string): void => {
    if (button) button.textContent = words;
  };
  const begin = (): void => void (presses = 0);
  button?.addEventListener('click', () => {
    presses++;
    lead(presses >= mostPresses);
  });
  return {
    show: (isMore) => {
      element.hidden = !isMore;
      if (isMore) return;
      begin();
      name(say('chat.label.further'));
    },
    announce: () => name(say('chat.label.newLine')),
    begin,
  };
};
