import type { HouseRules } from '../../domain/houseRules.ts';
import type { Page } from '../server/reply.ts';
import { html, say } from './html.ts';
import { mailLink } from './links.ts';
import { pageOf } from './shell.ts';

/** Nothing of whose link it is stands on these pages: they are the same for everybody, and for who made a link up. */
const title = say('unsubscribe.title');

/** Asks, with one button. It is sent to its own address. */
export const askPage = (): Page =>
  pageOf({
    title,
    isPersonal: true,
    main: html`<h1>${say('unsubscribe.heading.ask')}</h1>
<p>${say('unsubscribe.what')}</p>
<form method="post">
<p><button type="submit">${say('unsubscribe.label.send')}</button></p>
</form>
<p>${say('unsubscribe.help')}</p>`,
  });

export const donePage = ({ contactMail }: HouseRules): Page =>
  pageOf({
    title,
    isPersonal: true,
    main: html`<h1>${say('unsubscribe.heading.done')}</h1>
<p>${say('unsubscribe.done')}</p>
<p>${say('unsubscribe.still', { mail: mailLink(contactMail) })}</p>
<p><a href="/">${say('receipt.label.home')}</a></p>`,
  });

/** It could not be done now. */
export const undonePage = ({ contactMail }: HouseRules): Page =>
  pageOf({
    title: say('fault.title'),
    isPersonal: true,
    main: html`<h1>${say('fault.heading.fault')}</h1>
<p>${say('unsubscribe.fault', { mail: mailLink(contactMail) })}</p>`,
  });
