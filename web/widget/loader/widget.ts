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

  const open = (focus: boolean): void => {
    if (panel.isOpen()) return;
    panel.show();
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
    if (hadFocus) launcher.focus();
  };

  const news = element('span', { className: 'news', hidden: true }, document.createTextNode(texts['launcher.label.new']));
  const launcher = button(texts['launcher.label.open'], () => open(true));
  launcher.className = 'launcher';
  launcher.prepend(picture());
  launcher.append(news);
  const panel = createPanel(close);
  const chat = createChatFrame(origin, { close, news: () => (news.hidden = panel.isOpen()) });
  panel.dialog.append(chat.frame, chat.waiting);

  dress(root, launcher, panel.dialog, chat.frame);
  root.append(launcher, panel.dialog);
  document.body.append(host);
  if (openAtOnce && window.matchMedia(wide).matches) open(false);
};
