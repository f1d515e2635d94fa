import { launcher as texts } from '../../../locales/widget.ts';
import { element } from './element.ts';
import { fitToScreen } from './fit.ts';

export interface Panel {
  readonly dialog: HTMLDialogElement;
  isOpen(): boolean;
  show(): void;
  hide(): void;
}

/** Where the panel takes the whole screen. */
const small = '(max-width: 639px), (max-height: 479px)';

/** Where the chat stands: over everything on a small screen, else beside the page, which stays in use. */
export const createPanel = (close: () => void): Panel => {
  const isSmall = window.matchMedia(small);
  let release: (() => void) | null = null;
  const dialog = element('dialog', { hidden: true });
  dialog.setAttribute('aria-label', texts['launcher.label.chat']);

  const isOpen = (): boolean => dialog.hasAttribute('open');
  const show = (): void => {
    dialog.hidden = false;
    dialog.classList.toggle('full', isSmall.matches);
    // `show()` would take the focus; a page that opens the chat by itself must leave it where it is.
    if (!isSmall.matches || typeof dialog.showModal !== 'function') dialog.setAttribute('open', '');
    else dialog.showModal();
    if (isSmall.matches) release = fitToScreen(dialog);
  };
  const hide = (): void => {
    release?.();
    release = null;
    if (typeof dialog.close === 'function') dialog.close();
    dialog.removeAttribute('open');
    dialog.hidden = true; // for browsers that know no dialogs
  };

  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  isSmall.addEventListener('change', () => {
    if (!isOpen()) return;
    hide();
    show();
  });
  return { dialog, isOpen, show, hide };
};
