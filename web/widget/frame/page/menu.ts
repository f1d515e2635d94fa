export interface Menu {
  close(): void;
  isOpen(): boolean;
}

/** What is needed now and then, behind one button. It closes by Escape, by a press elsewhere, and when something was chosen. */
export const createMenu = (button: HTMLElement, list: HTMLElement): Menu => {
  const set = (open: boolean): void => {
    list.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  const isOpen = (): boolean => !list.hidden;
  const close = (): void => {
    if (!isOpen()) return;
    const hadFocus = list.contains(document.activeElement);
    set(false);
    if (hadFocus) button.focus();
  };
  const inside = (target: EventTarget | null): boolean => target instanceof Node && (list.contains(target) || button.contains(target));

  button.addEventListener('click', () => set(!isOpen()));
  document.addEventListener('pointerdown', ({ target }) => {
    if (!inside(target)) set(false);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (!inside(target)) set(false);
  });
  // Before what was pressed acts: a question that it asks gives the focus back to the button of the menu.
  list.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('button, a')) close();
    },
    true,
  );
  return { close, isOpen };
};
