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

/** A number that people read out or copy stays on one line. */
const numbers = /(\bZG-[0-9A-Z]{4}-[0-9A-Z]{4}\b)/;
const plainNodes = (text: string): (Node | string)[] =>
  text.split(numbers).map((part, at) => (at % 2 === 1 ? make('span', 'number', part) : part));

/** A text as nodes: nothing in it is markup. Only lines of ours have links. */
export const textNodes = (text: string, ours: boolean, contacts: readonly Contact[]): (Node | string)[] => {
  const shown = visibleText(text);
  return ours
    ? segmentsOf(shown, contacts).flatMap((segment) => (segment.href === undefined ? plainNodes(segment.text) : linkOf(segment)))
    : [shown];
};
