import { createHash } from 'node:crypto';
import type { PageTraits } from '../server/headers.ts';
import type { Page } from '../server/reply.ts';
import { escaped, html, say, type Html } from './html.ts';
import { pageStyle } from './style.ts';

/** Parts of the page's address, by what they lead to. */
export const anchors = { ways: 'manieren', callback: 'terugbellen', statement: 'privacyverklaring' } as const;
/** Where the form is a page of its own, and where it is sent to. */
export const callbackPath = '/terugbellen';
/** Names the page's style in a Content-Security-Policy. */
export const pageStyleHash = `sha256-${createHash('sha256').update(pageStyle).digest('base64')}`;
export const iconPath = '/favicon.svg';

const nothing = html``;
/** The script of the chat; `data-open` opens it at once where there is room beside the page. */
const chat = html`<script src="/widget.js" data-open defer></script>`;

/** The chat may be on it: then links stay on the page, and the name needs none. */
const header = (isFront: boolean): Html => {
  const to = (anchor: string): Html => escaped(isFront ? `#${anchor}` : `/#${anchor}`);
  return html`<header>
<div class="wrap">
<p class="name">${isFront ? html`Zorggenoot` : html`<a href="/" aria-label="${say('page.label.home')}">Zorggenoot</a>`}</p>
<nav aria-label="${say('page.label.site')}">
<ul>
<li><a href="${to(anchors.ways)}">${say('page.label.contact')}</a></li>
<li><a href="${to(anchors.callback)}">${say('page.heading.callback')}</a></li>
<li><a href="${to(anchors.statement)}">${say('page.label.statement')}</a></li>
</ul>
</nav>
</div>
</header>`;
};

const footer = html`<footer>
<div class="wrap">
<h2>${say('page.heading.about')}</h2>
<p>${say('page.about.help')}</p>
<p>${say('page.about.secret')}</p>
<p>${say('page.about.maker')}</p>
<address>Zorggenoot<br>Prinses Beatrixlaan 35<br>2595 AK ’s-Gravenhage<br>${say('page.label.register', { number: html`68034229` })}</address>
</div>
</footer>`;

export interface Shell {
  title: Html;
  main: Html;
  /** The page at `/`, which carries the chat. */
  isFront?: true;
  /** Something of what a person sent is on it. */
  isPersonal?: true;
}

/** A page of ours, whole. */
export const pageOf = ({ title, main, isFront, isPersonal }: Shell): Page => {
  const traits: PageTraits = {
    styleHashes: [pageStyleHash],
    ...(isFront && { carriesChat: true }),
    ...(isPersonal && { isPersonal: true }),
  };
  const text = html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<title>${title}</title>
<link rel="icon" href="${escaped(iconPath)}" type="image/svg+xml">
<style>${pageStyle as Html}</style>
${isFront ? chat : nothing}
</head>
<body${isFront ? html` class="front"` : nothing}>
<a class="skip" href="#inhoud">${say('page.label.skip')}</a>
${header(isFront ?? false)}
<main id="inhoud" tabindex="-1" class="wrap">
${main}
</main>
${footer}
</body>
</html>
`;
  return { html: text, traits };
};
