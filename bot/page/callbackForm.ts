import type { Typed } from '../../dialogs/callback/typed.ts';
import type { HouseRules } from '../../domain/houseRules.ts';
import { sentence } from '../../locales/sentence.ts';
import { companies, questions } from './consentQuestions.ts';
import { boxHtml, choiceHtml, type Box, type Filled } from './formParts.ts';
import { escaped, html, say, type Html } from './html.ts';
import { callLink, mailLink } from './links.ts';
import { callbackPath } from './shell.ts';

/** The form as somebody left it. */
export interface FormState extends Pick<Filled, 'faults'> {
  /** Its one-time id. */
  id: string;
  typed: Typed;
}

/** Of the headings within it. */
type Level = 'h2' | 'h3';

const nothing = html``;
const optional = html` <span class="optional">${say('form.label.optional')}</span>`;

const nameBox: Box = {
  field: 'name',
  label: html`${say('form.label.name')}${optional}`,
  hint: say('form.hint.name'),
  attributes: html`autocomplete="name"`,
};
const phoneBox: Box = { field: 'phone', label: say('form.label.phone'), attributes: html`type="tel" autocomplete="tel"` };
/** Not of the type for addresses: a browser would refuse some that can be read, and write others anew. */
const emailBox: Box = {
  field: 'email',
  label: say('form.label.email'),
  attributes: html`inputmode="email" autocomplete="email" autocapitalize="none" spellcheck="false"`,
};
const timeBox: Box = {
  field: 'bestTime',
  label: html`${say('form.label.bestTime')}${optional}`,
  hint: say('form.hint.bestTime'),
  attributes: html`autocomplete="off"`,
};
const situationBox: Box = {
  field: 'situation',
  label: html`${say('form.label.situation')}${optional}`,
  hint: say('form.hint.situation'),
  attributes: html`autocomplete="off"`,
  rows: 6,
};

const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`;

/** What this page asks about, so that the next one does not ask it again. */
const askedNow = ({ typed: { asked, text }, faults }: FormState): Html[] => {
  const isAsked = (field: string): boolean => faults.some((fault) => fault.field === field);
  return [
    hidden('askedPhone', isAsked('phone') ? text.phone : asked.phone),
    hidden('askedEmail', isAsked('email') ? text.email : asked.email),
    hidden('askedHealth', asked.health || isAsked('health') ? '1' : ''),
  ];
};

const optionHtml = (value: string, label: Html): Html =>
  html`<div class="option"><input type="radio" id="email-${escaped(value)}" name="emailChoice" value="${escaped(value)}"><label for="email-${escaped(value)}">${label}</label></div>`;

/** Two addresses to choose from, where the one that was typed looks like a slip. */
const suggestion = ({ typed, faults }: FormState): Html => {
  const suggested = faults.find((fault) => fault.suggested !== undefined)?.suggested;
  if (suggested === undefined) return nothing;
  return html`<fieldset class="suggestion">
<legend>${say('form.label.which')}</legend>
${optionHtml('suggested', say('form.label.useSuggested', { suggested: escaped(suggested) }))}
${optionHtml('typed', say('form.label.useTyped', { written: escaped(typed.text.email) }))}
</fieldset>`;
};

/** What happens with what is filled in (AVG art. 13), in the words of the chat. */
const notice = (level: Level): Html => html`<div class="notice">
<${escaped(level)}>${say('form.label.notice')}</${escaped(level)}>
<p>${escaped(sentence('start.notice'))}</p>
<p>${escaped(sentence('start.objection'))} ${say('form.notice.statement', { statement: html`<a href="/privacy">${say('form.label.statement')}</a>` })}</p>
</div>`;

const otherWays = ({ contactMail, contactPhone }: HouseRules): Html =>
  html`<p>${say('form.label.otherWay', { mail: mailLink(contactMail) })}${contactPhone === null ? nothing : html` ${say('form.label.otherPhone', { phone: callLink(contactPhone) })}`}</p>`;

/** The call-back form. It works without JavaScript: everything is judged by the service, in Dutch. */
export const callbackForm = (state: FormState, rules: HouseRules, level: Level): Html => {
  const { typed, faults } = state;
  const filled: Filled = { text: typed.text, faults };
  const values = { mail: mailLink(rules.contactMail), companies: escaped(companies) };
  const asksHealth = rules.healthGround === 'explicit_consent';
  const choice = (field: 'offers' | 'health'): Html =>
    choiceHtml({ field, question: say(questions[field].question), what: say(questions[field].what, values), chosen: typed[field] }, filled);
  return html`<form class="callback" action="${escaped(callbackPath)}" method="post" accept-charset="utf-8" novalidate>
<p>${say('form.intro', { replyWithin: escaped(rules.replyWithin) })}</p>
${notice(level)}
${hidden('id', state.id)}
${askedNow(state)}
${boxHtml(nameBox, filled)}
<fieldset>
<legend>${say('form.label.reach')}</legend>
<p class="hint">${say('form.hint.reach')}</p>
${boxHtml(phoneBox, filled)}
${boxHtml(emailBox, filled, suggestion(state))}
</fieldset>
${boxHtml(timeBox, filled)}
${asksHealth ? choice('health') : nothing}
${boxHtml(situationBox, filled)}
${choice('offers')}
<p><button type="submit">${say('form.label.send')}</button></p>
${otherWays(rules)}
</form>`;
};
