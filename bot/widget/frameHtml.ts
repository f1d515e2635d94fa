import type { HouseRules } from '../../domain/houseRules.ts';
import { escaped, html, type Html } from '../page/html.ts';
import { contactsOf } from '../page/contacts.ts';
import { say } from './say.ts';

/** What of the house stands in the chat. */
export type FrameFacts = HouseRules;
/** Hashes of the files, so that browsers may keep them for good. */
export interface FrameHashes {
  script: string;
  style: string;
}

const nothing = html``;
const link = (href: string, text: Html): Html => html`<a href="${escaped(href)}">${text}</a>`;
const outside = (href: string, text: Html): Html => html`<a href="${escaped(href)}" target="_blank" rel="noopener">${text}</a>`;
const mailLink = ({ contactMail }: FrameFacts): Html => link(`mailto:${contactMail}`, escaped(contactMail));
const phoneLine = (phone: string): Html =>
  html`<p>${say('frame.reach.phone', { phone: link(`tel:${phone.replaceAll(/[^\d+]/g, '')}`, escaped(phone)) })}</p>`;

/** The menu follows its button: who leaves it by Tab closes it, so nothing may stand between. */
const header = (facts: FrameFacts): Html => html`<header>
<h1>${say('frame.label.name')}</h1>
<button type="button" id="menu-button" aria-expanded="false" aria-controls="menu">${say('frame.label.menu')}</button>
<div id="menu" hidden>
<button type="button" id="restart">${say('frame.label.restart')}</button>
<button type="button" id="save">${say('frame.label.save')}</button>
<button type="button" id="wipe">${say('frame.label.wipe')}</button>
<p>${say('frame.reach.mail', { mail: mailLink(facts) })}</p>
${facts.contactPhone === null ? nothing : phoneLine(facts.contactPhone)}
<p>${outside(facts.statementUrl, say('frame.label.statement'))}</p>
</div>
<button type="button" id="close" hidden>${say('frame.label.close')}</button>
</header>`;

const conversation = html`<div id="log" role="log" aria-label="${say('frame.label.log')}" aria-relevant="additions" tabindex="0">
<div id="lines"></div>
<div id="choices" role="group" aria-label="${say('frame.label.choices')}" hidden></div>
<p id="typing" aria-hidden="true" hidden>${say('frame.label.typing')}<span class="dots"><i></i><i></i><i></i></span></p>
</div>
<p id="further" hidden><button type="button">${say('frame.label.further')}</button></p>`;

const composer = html`<form id="composer">
<label for="box">${say('frame.label.box')}</label>
<textarea id="box" rows="1" enterkeyhint="send" aria-describedby="hint"></textarea>
<p id="hint"></p>
<div class="acts">
<button type="button" id="person">${say('frame.label.person')}</button>
<button type="submit" id="send">${say('frame.label.send')}</button>
</div>
</form>`;

const ended = html`<section id="ended" tabindex="-1" hidden>
<p>${say('frame.wiped')}</p>
<button type="button" id="new-chat">${say('frame.label.newChat')}</button>
</section>`;

const dialogs = html`<dialog id="wipe-dialog" aria-labelledby="wipe-title" aria-describedby="wipe-what">
<h2 id="wipe-title">${say('frame.label.wipeQuestion')}</h2>
<div id="wipe-what">
<p>${say('frame.wipe.what')}</p>
<p>${say('frame.wipe.kept')}</p>
</div>
<button type="button" id="wipe-now">${say('frame.label.wipeNow')}</button>
<button type="button" data-back data-first>${say('frame.label.back')}</button>
</dialog>
<dialog id="leave-dialog" aria-labelledby="leave-title" aria-describedby="leave-what">
<h2 id="leave-title">${say('frame.label.leaveQuestion')}</h2>
<p id="leave-what">${say('frame.leave.what')}</p>
<button type="button" id="leave-save" data-first>${say('frame.label.save')}</button>
<button type="button" id="leave-now">${say('frame.label.leave')}</button>
<button type="button" data-back>${say('frame.label.back')}</button>
</dialog>`;

/** The chat as a page of its own: everything that does not change while people talk. */
export const renderFrame = (facts: FrameFacts, { script, style }: FrameHashes): string => html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>${say('frame.label.title')}</title>
<script src="/widget/frame.js?v=${escaped(script)}" defer></script>
<link rel="stylesheet" href="/widget/frame.css?v=${escaped(style)}">
</head>
<body data-contacts="${escaped(JSON.stringify(contactsOf(facts)))}">
<main aria-label="${say('frame.label.title')}">
${header(facts)}
<p id="status" role="status"></p>
<noscript><p>${say('frame.noScript', { mail: mailLink(facts) })}</p></noscript>
${conversation}
${composer}
${ended}
</main>
${dialogs}
</body>
</html>
`;
