import { launcher as texts } from '../../../locales/widget.ts';
import { createChatFrame } from './chatFrame.ts';
import { button, element, picture } from './element.ts';
import { createPanel } from './panel.ts';
import { plain, style } from './style.ts';

/** Where there is room for page and panel side by side. */
const wide = '(min-width: 1024px)';

/** Dresses what it puts on the page through a constructed stylesheet: the one way that no policy of a site forbids. */
const dress = (root: ShadowRoot, launcher: HTMLElement, panel: HTMLElement, frame: HTMLElement): void => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    launcher.style.cssText = plain.launcher;
    panel.style.cssText = plain.panel;
    frame.style.cssText = plain.frame;
  }
};

/** Puts the launcher on a page. It owns the panel: it opens it, closes it, and takes the focus back. */
export const putOnPage = (origin: string, openAtOnce: boolean): void => {
  const host = document.createElement('zorggenoot-chat');
  const root = host.attachShadow({ mode: 'open' });

  /** What was pressed gets the focus back. */
  let opener: HTMLElement | null = null;
  const open = (focus: boolean, by: HTMLElement): void => {
    opener = by;
    if (!panel.isOpen()) panel.show();
    launcher.hidden = true;
    news.hidden = true;
    chat.opened(focus);
  };
  const close = (): void => {
    if (!panel.isOpen()) return;
    const hadFocus = document.activeElement === host;
    panel.hide();
    launcher.hidden = false;
    chat.closed();
    if (hadFocus) opener?.focus();
  };

  const news = element('span', { className: 'news', hidden: true }, document.createTextNode(texts['launcher.label.new']));
  const launcher = button(texts['launcher.label.open'], () => open(true, launcher));
  launcher.className = 'launcher';
  launcher.replaceChildren(picture(), element('span', {}, ...launcher.childNodes, news));
  const panel = createPanel(close);
  const chat = createChatFrame(origin, { close, news: () => (news.hidden = panel.isOpen()) });
  panel.dialog.append(chat.frame, chat.waiting);

  dress(root, launcher, panel.dialog, chat.frame);
  root.append(launcher, panel.dialog);
  document.body.append(host);
  // Buttons and links of the page may open it too. Without this script a link leads where it says.
  document.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-zorggenoot-chat]') : null;
    if (!pressed) return;
    event.preventDefault();
    open(true, pressed);
  });
  if (openAtOnce && window.matchMedia(wide).matches) open(false, launcher);
};
