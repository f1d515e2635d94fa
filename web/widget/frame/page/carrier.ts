import type { ToChat, ToPage } from '../../messages.ts';

interface Hearing {
  /** The person sees the chat, and may want to type at once. */
  opened(focus: boolean): void;
  closed(): void;
}
/** The page that carries the chat. */
export interface Carrier {
  /** Whether there is one: the chat can also be opened as a page of its own. */
  readonly present: boolean;
  tell(what: ToPage['zorggenoot']): void;
  listen(hearing: Hearing): void;
}

/**
 * Speaks with the page around the chat. Which pages may carry it is settled by the policy that came with it (`frame-ancestors`), so the
 * first page that speaks is the one; only it is answered.
 */
export const createCarrier = (): Carrier => {
  const present = window.parent !== window;
  let origin = '';
  const tell: Carrier['tell'] = (zorggenoot) => {
    if (origin !== '') window.parent.postMessage({ zorggenoot } satisfies ToPage, origin);
  };
  const listen: Carrier['listen'] = ({ opened, closed }) =>
    window.addEventListener('message', (event: MessageEvent<Partial<ToChat> | null>) => {
      if (!present || event.source !== window.parent || (origin !== '' && event.origin !== origin)) return;
      const said = event.data;
      if (said?.zorggenoot !== 'opened' && said?.zorggenoot !== 'closed') return;
      origin = event.origin;
      if (said.zorggenoot === 'closed') return closed();
      tell('ready');
      opened('focus' in said && said.focus === true);
    });
  return { present, tell, listen };
};
