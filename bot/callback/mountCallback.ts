import { readCallback, type FormContext, type FormReading } from '../../dialogs/callback/readCallback.ts';
import { dangerText } from '../../dialogs/crisis.ts';
import type { HouseRules } from '../../domain/houseRules.ts';
import type { Understand } from '../../domain/understanding.ts';
import type { Conversations } from '../conversations.ts';
import { createGate, type GateParts } from '../gate.ts';
import { faultPage, formPage, receiptPage, type FormPage } from '../page/callbackPages.ts';
import { consentWording } from '../page/consentQuestions.ts';
import { callbackPath } from '../page/shell.ts';
import type { Routes } from '../server/createServer.ts';
import { draining, Fault, toFault } from '../server/fault.ts';
import { readForm } from '../server/formBody.ts';
import type { Headers } from '../server/headers.ts';
import type { Page, Reply } from '../server/reply.ts';
import type { Handler, Request, Response } from '../server/request.ts';
import { blankForm, isFormId, readFields } from './formFields.ts';
import { formWords } from './formWords.ts';
import { readReceipt, type ReceiptParts } from './receipt.ts';
import { sayingOf, troubleOf } from './trouble.ts';

export interface CallbackParts extends ReceiptParts, GateParts {
  conversations: Pick<Conversations, 'handIn' | 'read'>;
  reply: Reply;
  rules: HouseRules;
  understand: Understand;
  newId: () => string;
  isDraining: () => boolean;
}
type Taken = Extract<FormReading, { ok: true }>;

const refusals = {
  foreign: 'Pages of this origin may not send a form here.',
  tooMany: 'Too many forms were sent from this address; try again later.',
};
const redirect: Page = { html: '', traits: { styleHashes: [], isPersonal: true } };
const dangerIn = (reading: FormReading): Taken['form']['danger'] => (reading.ok ? reading.form.danger : reading.danger);

/** The conversation of a form cannot be told from its one-time id, nor be chosen by it. */
const conversationOf = ({ store }: CallbackParts, id: string): string => store.blindIndex('callback', id);

const handIn = async (parts: CallbackParts, id: string, { form, kept, masked }: Taken): Promise<void> => {
  if (parts.isDraining()) throw draining();
  await parts.conversations.handIn(conversationOf(parts, id), { text: formWords(kept), masked, form });
};

/** Takes in a form that was sent. What it cannot take in comes back with everything that was typed. */
const createPost = (parts: CallbackParts): Handler => {
  const { reply, rules, understand } = parts;
  const gate = createGate(parts, refusals);
  const context: FormContext = { understand, healthGround: rules.healthGround, wording: consentWording(rules) };
  const show = (request: Request, response: Response, status: number, form: FormPage, headers: Headers = []): Promise<void> =>
    reply.page(request, response, status, formPage(form, rules), headers);

  return async (request, response) => {
    gate.refuseForeign(request);
    const sent = readFields(await readForm(request, response), parts.newId);
    let shown: FormPage = { ...sent, faults: [] };
    try {
      gate.refuseTooMany(request);
      const reading = readCallback(sent.typed, context);
      const danger = dangerIn(reading);
      if (danger) shown = { ...shown, danger: dangerText(danger.kind, rules.crisisNumbers) };
      if (!reading.ok) {
        const typed = { ...sent.typed, text: { ...sent.typed.text, ...reading.found } };
        return await show(request, response, 422, { ...shown, typed, faults: reading.faults });
      }
      await handIn(parts, sent.id, reading);
      await reply.page(request, response, 303, redirect, ['Location', `${callbackPath}/${sent.id}`]);
    } catch (error) {
      const trouble = troubleOf(error, sent.id);
      if (trouble === null) throw error;
      const { status, retryAfter } = toFault(error);
      // What was changed after it was handed in can be handed in as a form of its own.
      const id = trouble.before === undefined ? sent.id : parts.newId();
      await show(request, response, status, { ...shown, id, trouble }, retryAfter === null ? [] : ['Retry-After', String(retryAfter)]);
    }
  };
};

/** `GET` and `POST /terugbellen`: the call-back form, and what is said after handing it in. */
export const mountCallback = (routes: Routes, parts: CallbackParts): void => {
  const { reply, rules } = parts;
  const asPage =
    (handler: Handler): Handler =>
    async (request, response) => {
      try {
        await handler(request, response);
      } catch (error) {
        reply.fault(request, response, error, (fault) => faultPage(sayingOf(fault), rules));
      }
    };

  routes.get(
    callbackPath,
    asPage((request, response) => reply.page(request, response, 200, formPage(blankForm(parts.newId()), rules))),
  );
  routes.post(callbackPath, asPage(createPost(parts)));
  routes.get(
    `${callbackPath}/:id`,
    asPage(async (request, response) => {
      const { id = '' } = request.params;
      if (!isFormId(id)) throw new Fault(404, 'NotFound', 'There is nothing at this address.');
      await reply.page(request, response, 200, receiptPage(await readReceipt(parts, id, conversationOf(parts, id)), rules));
    }),
  );
};
