import type { HouseRules } from '../domain/houseRules.ts';
import { statement } from '../locales/statement.ts';
import { blankForm } from './callback/formFields.ts';
import { callbackForm } from './page/callbackForm.ts';
import { escaped, html, say, type Html } from './page/html.ts';
import { callLink, mailLink } from './page/links.ts';
import { anchors, pageOf } from './page/shell.ts';
import { statementContents, statementHtml } from './page/statementHtml.ts';
import type { Page } from './server/reply.ts';

export interface FrontPage {
  rules: HouseRules;
  /** The one-time id of the form on it. */
  formId: string;
}

const nothing = html``;
const versionDate = (version: string): Html =>
  escaped(new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(version)));

const way = (heading: Html, ...parts: Html[]): Html => html`<li>
<h3>${heading}</h3>
${parts}
</li>`;

/** The script of the chat takes its link over; without JavaScript it leads to the form. */
const chatWay = way(
  say('page.heading.chat'),
  html`<p>${say('page.chat.what')} ${say('page.chat.person')}</p>`,
  html`<p><a class="act" href="#${escaped(anchors.callback)}" data-zorggenoot-chat>${say('page.label.chat')}</a></p>`,
  html`<noscript><p>${say('page.chat.noScript')}</p></noscript>`,
);

const ways = ({ rules }: Pick<FrontPage, 'rules'>): Html => html`<section id="${escaped(anchors.ways)}" aria-labelledby="ways-heading">
<h2 id="ways-heading">${say('page.heading.ways')}</h2>
<ul class="ways">
${chatWay}
${way(
  say('page.heading.callback'),
  html`<p>${say('page.callback.what', { replyWithin: escaped(rules.replyWithin) })}</p>`,
  html`<p><a class="act second" href="#${escaped(anchors.callback)}">${say('page.label.callback')}</a></p>`,
)}
${way(
  say('page.heading.mail'),
  html`<p>${say('page.mail.what')}</p>`,
  html`<p>${say('page.label.mail', { mail: mailLink(rules.contactMail) })}</p>`,
)}
${
  rules.contactPhone === null
    ? nothing
    : way(
        say('page.heading.phone'),
        html`<p>${say('page.phone.what')}</p>`,
        html`<p>${say('page.label.phone', { phone: callLink(rules.contactPhone) })}</p>`,
      )
}
</ul>
</section>`;

const callback = ({ rules, formId }: FrontPage): Html => html`<section id="${escaped(anchors.callback)}" aria-labelledby="callback-heading">
<h2 id="callback-heading">${say('form.heading.main')}</h2>
${callbackForm(blankForm(formId), rules, 'h3')}
</section>`;

/** The same for everybody, and long: made once. */
const contents = statementContents(statement);
const wholeStatement = statementHtml(statement);

const privacy = ({ contactMail }: HouseRules): Html => html`<section id="${escaped(anchors.statement)}" aria-labelledby="statement-heading">
<h2 id="statement-heading">${escaped(statement.title)}</h2>
<p>${say('page.statement.intro', { date: versionDate(statement.version) })} ${say('page.statement.ask', { mail: mailLink(contactMail) })}</p>
<nav class="contents" aria-label="${say('page.label.contents')}">
${contents}
</nav>
${wholeStatement}
</section>`;

/** The page at `/`: who Zorggenoot is, the chat, the ways without it, and the privacy statement in full. */
export const renderPage = (front: FrontPage): Page =>
  pageOf({
    title: say('page.title'),
    isFront: true,
    main: html`<h1>${say('page.heading.main')}</h1>
<p class="lead">${say('page.lead')}</p>
<p class="danger">${say('page.danger', { emergency: callLink(front.rules.crisisNumbers.emergency) })}</p>
${ways(front)}
${callback(front)}
${privacy(front.rules)}`,
  });
