import type { Letter } from '../../domain/letter.ts';
import { sentence } from '../../locales/sentence.ts';
import { escaped, html, type Html } from '../page/html.ts';

const whole = ({ paragraphs, toStaff }: Letter): string[] => [
  sentence('mail.greeting'),
  ...paragraphs,
  ...(toStaff ? [] : [sentence('mail.closing')]),
  sentence('mail.sender'),
];

const linesOf = (paragraph: string): Html => paragraph.split('\n').map(escaped).join('<br>') as Html;
const paragraphOf = (content: Html): Html => html`<p style="margin:0 0 1em">${content}</p>`;
const linkOf = (link: string): Html => html`${escaped(sentence('mail.unsubscribe'))}<br><a href="${escaped(link)}">${escaped(link)}</a>`;

/**
 * A mail as plain text, and as HTML with nothing in it that is fetched: no picture, no pixel, no font (statement, "geopend").
 * @param link what stops offers, at the bottom (statement, "link onderaan een e-mail"); null where the letter carries none
 */
export const render = (letter: Letter, link: string | null): { text: string; html: string } => ({
  text: `${[...whole(letter), ...(link === null ? [] : [`${sentence('mail.unsubscribe')}\n${link}`])].join('\n\n')}\n`,
  html: html`<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(letter.subject)}</title></head>
<body style="margin:0 auto;max-width:36em;padding:1.5em;font:1.125em/1.5 Verdana,Arial,sans-serif;color:#1d1d1b;background:#fff">
<main>
<h1 style="margin:0 0 1em;font-size:1.25em">${escaped(letter.subject)}</h1>
${[...whole(letter).map(linesOf), ...(link === null ? [] : [linkOf(link)])].map(paragraphOf)}
</main>
</body>
</html>
`,
});
