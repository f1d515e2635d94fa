import type { ConsentProof } from '../../domain/consent.ts';
import type { HouseRules } from '../../domain/houseRules.ts';
import { page as words } from '../../locales/page.ts';
import { createGate, type GateParts } from '../gate.ts';
import { askPage, donePage, undonePage } from '../page/unsubscribePages.ts';
import { announcesBody, readBytes, type BodyType } from '../server/bytes.ts';
import type { Routes } from '../server/createServer.ts';
import type { Reply } from '../server/reply.ts';
import type { Handler, Request, Response } from '../server/request.ts';
import { unsubscribePath, type UnsubscribeLinks } from './links.ts';
import { withdrawByLink, type LinkParts } from './withdrawByLink.ts';

export interface UnsubscribeParts extends LinkParts, GateParts {
  links: UnsubscribeLinks;
  reply: Reply;
  rules: HouseRules;
}

const refusals = {
  foreign: 'Pages of this origin may not send a form here.',
  tooMany: 'Too much came from this address; try again later.',
};

/** What a browser sends, and what a mail provider sends for whoever pressed its button (RFC 8058, 3.2). */
const eitherForm: BodyType = {
  is: /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s{0,9}(?:;.{0,200})?$/i,
  otherwise: 'The body must be a form in UTF-8.',
};
const readAnswer = async (request: Request, response: Response): Promise<string> => {
  if (!announcesBody(request)) return words['unsubscribe.label.send'];
  const body = (await readBytes(request, response, eitherForm, true)).toString('utf8');
  return /List-Unsubscribe[\s\S]{1,20}One-Click/.test(body) ? 'List-Unsubscribe=One-Click' : words['unsubscribe.label.send'];
};
const proofOf = (answer: string): ConsentProof => ({
  text: `${words['unsubscribe.heading.done']}. ${words['unsubscribe.done']}`,
  answer,
  messageId: 'link',
});

/**
 * `GET` and `POST /afmelden/:token`: stops offers. Looking changes nothing, because programs open links before people do. Whoever shows a link
 * that is not ours reads the same as whoever had nothing to withdraw: nobody learns whether somebody is known here.
 */
export const mountUnsubscribe = (routes: Routes, parts: UnsubscribeParts): void => {
  const { links, reply, rules } = parts;
  const gate = createGate(parts, refusals);
  const asPage =
    (handler: Handler): Handler =>
    async (request, response) => {
      try {
        await handler(request, response);
      } catch (error) {
        reply.fault(request, response, error, () => undonePage(rules));
      }
    };

  routes.get(
    `${unsubscribePath}/:token`,
    asPage((request, response) => reply.page(request, response, 200, askPage())),
  );
  routes.post(
    `${unsubscribePath}/:token`,
    asPage(async (request, response) => {
      gate.refuseForeign(request);
      const answer = await readAnswer(request, response);
      const subject = links.subjectOf(request.params['token'] ?? '');
      // A mail provider sends for all its users from a few addresses: with a link of ours each of them counts apart.
      gate.refuseTooMany(request, subject ?? undefined);
      if (subject !== null) await withdrawByLink(parts, subject, proofOf(answer));
      await reply.page(request, response, 200, donePage(rules));
    }),
  );
};
