import type { HouseRules } from '../../domain/houseRules.ts';
import type { PageKey } from '../../locales/page.ts';
import type { Page } from '../server/reply.ts';
import { callbackForm, type FormState } from './callbackForm.ts';
import { contactsOf } from './contacts.ts';
import { faultSummary } from './formFaults.ts';
import { escaped, html, say, type Html } from './html.ts';
import { callLink, mailLink, paragraphs } from './links.ts';
import { callbackPath, pageOf } from './shell.ts';

const nothing = html``;

/** What stands above the form: danger first, then what there is to look at. */
export interface FormPage extends FormState {
  /** The fixed text of a danger that was heard. */
  danger?: string | undefined;
  /** Why it was not taken in, where that is not in the form itself. */
  trouble?: Trouble;
}
export interface Trouble {
  key: Extract<PageKey, `form.trouble.${string}`>;
  /** The id under which it was handed in before. */
  before?: string;
}

const receiptLink = (id: string): Html => html`<p><a href="${escaped(`${callbackPath}/${id}`)}">${say('receipt.label.again')}</a></p>`;

const dangerHtml = (
  text: string,
  rules: HouseRules,
  heading: Html,
): Html => html`<section class="danger" tabindex="-1" autofocus aria-labelledby="danger-heading">
${heading}
${paragraphs(text, contactsOf(rules))}
</section>`;
const readFirst = (level: 'h1' | 'h2'): Html =>
  html`<${escaped(level)} id="danger-heading">${say('receipt.heading.first')}</${escaped(level)}>`;

const troubleHtml = ({
  key,
  before,
}: Trouble): Html => html`<section class="faults" tabindex="-1" autofocus aria-labelledby="trouble-heading">
<h2 id="trouble-heading">${say('form.heading.trouble')}</h2>
<p>${say(key)}</p>
${before === undefined ? nothing : receiptLink(before)}
</section>`;

/** The form as a page of its own. */
export const formPage = ({ danger, trouble, ...state }: FormPage, rules: HouseRules): Page => {
  const isSent = trouble !== undefined || danger !== undefined || state.faults.length > 0;
  const title = say('form.title');
  const urgent = html`<p class="danger">${say('page.danger', { emergency: callLink(rules.crisisNumbers.emergency) })}</p>`;
  return pageOf({
    title: isSent ? say('form.label.unsent', { title }) : title,
    ...(isSent && { isPersonal: true }),
    main: html`<h1>${say('form.heading.main')}</h1>
${danger === undefined ? urgent : dangerHtml(danger, rules, readFirst('h2'))}
${trouble === undefined ? nothing : troubleHtml(trouble)}
${state.faults.length > 0 ? faultSummary(state.faults, danger === undefined) : nothing}
${callbackForm(state, rules, 'h2')}`,
  });
};

const homeLink = html`<p><a href="/">${say('receipt.label.home')}</a></p>`;

/** What became of a form that was taken in. */
export type Receipt =
  | { is: 'waiting'; id: string }
  | { is: 'failed' }
  /** `first` goes before everything; then the reference, then what happens next. */
  | { is: 'done'; first: string[]; reference: string; next: string[] };

const waiting = (id: string): Html => html`<h1>${say('receipt.heading.waiting')}</h1>
<p>${say('receipt.waiting')}</p>
<p><a class="act" href="${escaped(`${callbackPath}/${id}`)}">${say('receipt.label.again')}</a></p>`;

const failed = ({ contactMail }: HouseRules): Html => html`<h1>${say('receipt.heading.failed')}</h1>
<p>${say('receipt.failed', { mail: mailLink(contactMail) })}</p>
${homeLink}`;

const done = ({ first, reference, next }: Extract<Receipt, { is: 'done' }>, rules: HouseRules): Html => {
  const lines = (texts: readonly string[]): Html[] => texts.flatMap((text) => paragraphs(text, contactsOf(rules)));
  const heading = say('receipt.heading.done');
  return html`${
    first.length > 0
      ? html`${dangerHtml(first.join('\n\n'), rules, readFirst('h1'))}
<h2>${heading}</h2>`
      : html`<h1>${heading}</h1>`
  }
<p class="reference">${escaped(reference)}</p>
<p>${say('receipt.thanks')}</p>
<h2>${say('receipt.heading.next')}</h2>
${lines(next)}
${homeLink}`;
};

/** What somebody sees after handing in. Nothing of what they told is on it: whoever has its address can read it. */
export const receiptPage = (receipt: Receipt, rules: HouseRules): Page => {
  switch (receipt.is) {
    case 'waiting':
      return pageOf({ title: say('receipt.title'), isPersonal: true, main: waiting(receipt.id) });
    case 'failed':
      return pageOf({ title: say('receipt.title'), isPersonal: true, main: failed(rules) });
    case 'done':
      return pageOf({ title: say('receipt.title'), isPersonal: true, main: done(receipt, rules) });
    default:
      return receipt satisfies never;
  }
};

/** Where nothing can be shown but what is wrong. */
export const faultPage = (key: Extract<PageKey, `fault.${string}`>, { contactMail }: HouseRules): Page =>
  pageOf({
    title: say('fault.title'),
    isPersonal: true,
    main: html`<h1>${say('fault.heading.fault')}</h1>
<p>${say(key, { mail: mailLink(contactMail) })}</p>
<p><a class="act" href="${escaped(callbackPath)}">${say('fault.label.form')}</a></p>
${homeLink}`,
  });
