import { segmentsOf, type Contact, type Segment } from '../conversation/segments.ts';
import { visibleText } from '../conversation/visibleText.ts';
import { say } from '../say.ts';
import { make } from './elements.ts';

/** Leads out of the chat: what is no call and no mail opens beside it, and says so to those who cannot see that. */
const linkOf = ({ text, href = '' }: Segment): HTMLAnchorElement => {
  const link = make('a', '', text);
  link.href = href;
  if (!/^https?:/.test(href)) return link;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.append(make('span', 'unseen', ` (${say('chat.label.newTab')})`));
  return link;
};

/** A text as nodes: nothing in it is markup. Only lines of ours have links. */
export const textNodes = (text: string, ours: boolean, contacts: readonly Contact[]): (Node | string)[] => {
  const shown = visibleText(text);
  return ours ? segmentsOf(shown, contacts).map((segment) => (segment.href === undefined ? segment.text : linkOf(segment))) : [shown];
};
