/** A question that stands before everything else until it is answered. */
export interface Question {
  ask(): void;
  close(): void;
}

/** Opens and closes a dialog of the chat. Where a browser has none, it stands in the page as one. */
export const createQuestion = (dialog: HTMLDialogElement): Question => {
  let before: Element | null = null;
  const close = (): void => {
    if (!dialog.hasAttribute('open')) return;
    if (typeof dialog.close === 'function') dialog.close();
    dialog.removeAttribute('open');
    if (before instanceof HTMLElement) before.focus();
  };
  dialog.querySelector('[data-back]')?.addEventListener('click', close);
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  return {
    ask: () => {
      before = document.activeElement;
      if (typeof dialog.showModal === 'function') dialog.showModal();
      else dialog.setAttribute('open', '');
      dialog.querySelector<HTMLElement>('[data-first]')?.focus();
    },
    close,
  };
};
