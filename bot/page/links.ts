import { escaped, html, type Html } from './html.ts';
import type { Contact } from './contacts.ts';

export const callLink = (number: string): Html => html`<a href="tel:${escaped(number.replaceAll(/[^\d+]/g, ''))}">${escaped(number)}</a>`;
export const mailLink = (address: string): Html => html`<a href="mailto:${escaped(encodeURI(address))}">${escaped(address)}</a>`;

const asPattern = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** A text of ours as HTML, with the known ways to reach somebody as links. A number within a longer one is another number. */
const linked = (text: string, contacts: readonly Contact[]): Html => {
  const links = new Map(contacts);
  const longestFirst = [...links.keys()].filter(Boolean).toSorted((one, other) => other.length - one.length);
  const known = new RegExp(
    String.raw`(?<![\p{L}\p{N}@+-])(?<!\d[ .])(${longestFirst.map(asPattern).join('|')})(?![\p{L}\p{N}@-])(?![ .]\d)`,
    'u',
  );
  const pieces = text
    .split(known)
    .map((piece, at) => (at % 2 === 0 ? escaped(piece) : html`<a href="${escaped(links.get(piece) ?? '')}">${escaped(piece)}</a>`));
  return pieces.join('') as Html;
};

/** What the bot says as paragraphs. */
export const paragraphs = (text: string, contacts: readonly Contact[]): Html[] =>
  text.split(/\n{2,}/).map(
    (paragraph) =>
      html`<p>${
        paragraph
          .split('\n')
          .map((line) => linked(line, contacts))
          .join('<br>') as Html
      }</p>`,
  );
