import { createHash } from 'node:crypto';
import { statement } from '../locales/statement.ts';
import { escaped, html, say } from './page/html.ts';
import type { Html } from './page/html.ts';
import { statementContents, statementHtml } from './page/statementHtml.ts';
import { pageStyle } from './page/style.ts';

export interface PageFacts {
  contactMail: string;
  /** `null`: no number is shown. */
  contactPhone: string | null;
  /** The number to call in danger. */
  emergency: string;
  /** Someone tries the program out: the page tells how to talk to the assistant from a terminal. */
  isTrial: boolean;
}

/** The part of the page's address that leads to the privacy statement. */
export const statementAnchor = 'privacyverklaring';
/** Names the page's style in a Content-Security-Policy. */
export const pageStyleHash = `sha256-${createHash('sha256').update(pageStyle).digest('base64')}`;

const nothing = html``;
const callLink = (number: string): Html => html`<a href="tel:${escaped(number.replaceAll(/[^\d+]/g, ''))}">${escaped(number)}</a>`;
const mailLink = (address: string): Html => html`<a href="mailto:${escaped(encodeURI(address))}">${escaped(address)}</a>`;
/** The script of the chat takes it over; without JavaScript it leads to the chat's own page, which says what to do then. */
const chatLink = html`<a class="chat" href="/widget/frame" data-zorggenoot-chat>${say('page.label.chat')}</a>`;
const way = (name: Html, what: Html): Html => html`<div><dt>${name}</dt><dd>${what}</dd></div>`;

const versionDate = (version: string): Html =>
  escaped(new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(version)));

const header = html`<header>
<div class="wrap">
<p class="name">Zorggenoot</p>
<nav aria-label="${say('page.label.ways')}">
<ul>
<li><a href="#bereik">${say('page.heading.reach')}</a></li>
<li><a href="#assistent">${say('page.heading.assistant')}</a></li>
<li><a href="#${escaped(statementAnchor)}">${say('page.label.statement')}</a></li>
</ul>
</nav>
</div>
</header>`;

const reach = ({ contactMail, contactPhone }: PageFacts): Html => html`<section id="bereik" aria-labelledby="bereik-kop">
<h2 id="bereik-kop">${say('page.heading.reach')}</h2>
<p>${say(contactPhone ? 'page.reach.withPhone' : 'page.reach.withoutPhone')}</p>
<dl class="ways">
${way(say('page.label.mail'), mailLink(contactMail))}
${contactPhone ? way(say('page.label.phone'), callLink(contactPhone)) : nothing}
${way(say('page.label.post'), html`<address>Zorggenoot<br>Prinses Beatrixlaan 35<br>2595 AK ’s-Gravenhage</address>`)}
</dl>
<p>${say('page.reach.tell')} ${say('page.reach.number')}</p>
</section>`;

const assistant = ({ contactMail, isTrial }: PageFacts): Html => html`<section id="assistent" aria-labelledby="assistent-kop">
<h2 id="assistent-kop">${say('page.heading.assistant')}</h2>
<p>${say('page.assistant.what')} ${say('page.assistant.person')}</p>
<p>${say('page.assistant.where', { mail: mailLink(contactMail), chat: chatLink })}</p>
${isTrial ? html`<p>${say('page.assistant.trial', { command: html`<kbd>npm run chat</kbd>` })}</p>` : nothing}
</section>`;

const statementSection = ({
  contactMail,
}: PageFacts): Html => html`<section id="${escaped(statementAnchor)}" aria-labelledby="verklaring-kop">
<h2 id="verklaring-kop">${escaped(statement.title)}</h2>
<p>${say('page.statement.intro', { date: versionDate(statement.version) })} ${say('page.statement.ask', { mail: mailLink(contactMail) })}</p>
<nav class="contents" aria-label="${say('page.label.contents')}">
${statementContents(statement)}
</nav>
${statementHtml(statement)}
</section>`;

const footer = html`<footer>
<div class="wrap">
<h2>${say('page.heading.about')}</h2>
<p>${say('page.about.maker')}</p>
<p>${say('page.about.register')}</p>
</div>
</footer>`;

/** The page at `/`: who Zorggenoot is, the ways without chat, and the privacy statement in full. */
export const renderPage = (facts: PageFacts): string => html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<title>${say('page.title')}</title>
<style>${pageStyle as Html}</style>
<script src="/widget.js" data-open defer></script>
</head>
<body>
<a class="skip" href="#inhoud">${say('page.label.skip')}</a>
${header}
<main id="inhoud" tabindex="-1" class="wrap">
<h1>${say('page.heading.main')}</h1>
<p class="lead">${say('page.lead')}</p>
<p class="danger">${say('page.danger', { emergency: callLink(facts.emergency) })}</p>
${reach(facts)}
${assistant(facts)}
${statementSection(facts)}
</main>
${footer}
</body>
</html>
`;
