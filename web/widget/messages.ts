/** What a site's page tells the chat in it: whether the person sees it, and whether the text box gets the focus. */
export type ToChat = { zorggenoot: 'opened'; focus: boolean } | { zorggenoot: 'closed' };

/** What the chat tells the page: that it is there, that it wants to be closed, that a line came. Nothing of the conversation. */
export interface ToPage {
  zorggenoot: 'ready' | 'close' | 'news';
}
