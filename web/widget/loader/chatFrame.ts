import { launcher as texts } from '../../../locales/widget.ts';
import type { ToChat, ToPage } from '../messages.ts';
import { button, element } from './element.ts';

export interface ChatFrame {
  readonly frame: HTMLIFrameElement;
  /** What stands before the frame until the chat is there. */
  readonly waiting: HTMLElement;
  /** Loads the chat the first time; tells it each time. */
  opened(focus: boolean): void;
  closed(): void;
}
interface Hearing {
  close(): void;
  news(): void;
}

/** A chat that has not answered after so long does not come by itself. */
const patienceMs = 20_000;
/** The same once something has loaded, which may be the browser's own error page. */
const answerWithinMs = 5_000;

const statusLine = (): HTMLElement => {
  const line = element('p', {});
  line.setAttribute('role', 'status');
  return line;
};

/** Where a site may not carry the chat, it does not come by trying: other ways are on our own page. */
const otherWays = (origin: string): HTMLAnchorElement =>
  element(
    'a',
    { href: `${origin}/#manieren`, target: '_blank', rel: 'noopener', hidden: true },
    document.createTextNode(texts['launcher.label.ways']),
  );

/** The chat in its frame, from our own origin: nothing of the site's page can read in it, and it can read nothing of the page. */
export const createChatFrame = (origin: string, hearing: Hearing): ChatFrame => {
  let ready = false;
  let focusWanted = false;
  let timer = 0;
  const frame = element('iframe', { title: texts['launcher.label.chat'] });
  const say = statusLine();

  const load = (): void => {
    say.textContent = texts['launcher.loading'];
    retry.hidden = ways.hidden = true;
    frame.src = `${origin}/widget/frame`;
    failAfter(patienceMs);
  };
  const failAfter = (ms: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(fail, ms);
  };
  const fail = (): void => {
    say.textContent = texts['launcher.failed'];
    retry.hidden = ways.hidden = false;
    console.warn(`The chat of ${origin} did not load: it cannot be reached, or does not know ${location.origin} (ALLOWED_ORIGINS).`);
  };
  const ways = otherWays(origin);
  const retry = button(texts['launcher.label.retry'], load);
  const waiting = element('div', { className: 'wait' }, say, ways, button(texts['launcher.label.close'], hearing.close), retry);

  /** A frame that does not have the focus cannot give it to the text box in it. */
  const tellOpened = (focus: boolean): void => {
    if (focus) frame.focus();
    tell({ zorggenoot: 'opened', focus });
  };
  const tell = (message: ToChat): void => frame.contentWindow?.postMessage(message, origin);
  const becomeReady = (): void => {
    ready = true;
    clearTimeout(timer);
    waiting.hidden = true;
    if (focusWanted) tellOpened(true);
  };
  frame.addEventListener('load', () => {
    if (!frame.src) return;
    tellOpened(false);
    failAfter(answerWithinMs);
  });
  window.addEventListener('message', (event: MessageEvent<Partial<ToPage> | null>) => {
    const said = event.origin === origin && event.source === frame.contentWindow ? event.data?.zorggenoot : undefined;
    if (said === 'close') hearing.close();
    if (said === 'news') hearing.news();
    if (said === 'ready' && !ready) becomeReady();
  });

  return {
    frame,
    waiting,
    opened: (focus) => {
      focusWanted = focus;
      if (ready) tellOpened(focus);
      else if (!retry.hidden) load(); // the first time, and after a failure
    },
    closed: () => {
      focusWanted = false;
      tell({ zorggenoot: 'closed' });
    },
  };
};
