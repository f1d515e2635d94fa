import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import type { CallbackForm, ConsentAnswer } from '../../domain/callback.ts';
import { askedFields, contactFields } from '../../domain/dossier.ts';
import { nothingUnderstood } from '../../domain/understanding.ts';
import { askingIn } from '../asking.ts';
import { dangerText, sayHeavy } from '../crisis.ts';
import { sayMinor } from '../done.ts';
import { handIn, handOff } from '../handOver.ts';
import { noteOffers } from '../mails.ts';
import { preferenceOf } from '../preference.ts';
import { registerRequest } from '../registerRequest.ts';
import { showDay } from '../show.ts';
import type { Talk } from '../talk.ts';

/**
 * Hands a call-back form in: the same dossier, wish for a person and consent events as after a chat, in one turn. What is said is shown
 * on a page that whoever has its address can read: nothing of what the person told is said back.
 */
export const handInCallback = async (dc: DialogContext, talk: Talk, form: CallbackForm): Promise<void> => {
  talk.note(form.flags);
  await sayDanger(talk, form);
  takeAnswers(talk, form);
  await handIn(talk, 'intake', true, form.danger ? 'high' : undefined);
  sayNext(talk);
  if (talk.memory.flags.includes('minor')) sayMinor(talk);
  talk.breakOff();
  sayNotKept(talk, form);
  await registerRights(talk, form);
  for (const consent of form.consents) recordConsent(talk, consent);
  talk.breakOff();
  sayChange(talk);
  await dc.beginDialog('after');
};

/** Danger comes first, and an advisor reads of it first; exhaustion is acknowledged. */
const sayDanger = async (talk: Talk, { danger, flags }: CallbackForm): Promise<void> => {
  if (danger) {
    talk.add(dangerText(danger.kind, talk.turn.rules.crisisNumbers));
    talk.memory.alarmed.push(danger.kind);
    await handOff(talk, 'crisis', 'high', danger.words);
  } else if (flags.includes('overload')) sayHeavy(talk);
  talk.breakOff();
};

const takeAnswers = (talk: Talk, { answers, notOwn, preference, caution, withheld }: CallbackForm): void => {
  talk.memory.draft.preference = preference;
  if (caution !== undefined) talk.memory.draft.caution = caution;
  for (const field of contactFields) {
    const value = answers[field];
    if (value !== undefined) talk.set(field, value, notOwn.includes(field));
  }
  for (const field of askedFields) if (answers[field] === undefined) talk.leaveOpen(field);
  if (withheld) talk.memory.health = 'refused';
};

const sayNext = (talk: Talk): void => {
  const { memory, turn } = talk;
  if (!memory.dossier) return;
  talk.say('done.reference', { reference: memory.dossier.reference });
  talk.breakOff();
  const preference = preferenceOf(memory.draft);
  talk.say(`callback.next.${preference === 'phone' || preference === 'email' ? preference : 'both'}`, {
    replyWithin: turn.rules.replyWithin,
  });
  if (memory.draft.caution !== undefined) talk.say('caution.read');
  talk.breakOff();
  memory.dossier.told = true;
};

/** Says what was typed and is not kept: numbers that may never be, and an account without consent. */
const sayNotKept = (talk: Talk, { withheld }: CallbackForm): void => {
  const { memory, turn } = talk;
  for (const what of turn.heard.masked) talk.say(`masked.${what}`);
  talk.breakOff();
  if (withheld) talk.say(`callback.notKept.${memory.flags.includes('minor') ? 'minor' : 'noConsent'}`);
  talk.breakOff();
};

/** A right is registered as in the chat. Which one it is stands on no page. */
const registerRights = async (talk: Talk, { rights, flags }: CallbackForm): Promise<void> => {
  if (!rights) return;
  const [intent, ...also] = rights.asked;
  const text = rights.words.join('\n');
  const asking = intent && askingIn({ ...nothingUnderstood(), intent, also, flags }, text);
  const receipt = asking && (await registerRequest(talk, asking, { text, flags }));
  if (!receipt) return;
  const { reference, items, about } = receipt;
  const dated = items.find(({ right }) => right !== 'complaint');
  if (dated && about === 'self') talk.say('right.onForm', { reference, date: showDay(dated.promisedOn) });
  else talk.say('right.onFormUndated', { reference });
  talk.breakOff();
};

/** Records an answer that counts: somebody under 16 gives no consent (UAVG art. 5). */
const recordConsent = (talk: Talk, { purpose, answer, text, isContradicted }: ConsentAnswer): void => {
  const { memory, turn } = talk;
  if (memory.flags.includes('minor')) {
    if (purpose === 'offers' && answer === 'Ja') talk.say('callback.offers.minor');
    return;
  }
  const decision = answer === 'Ja' && !isContradicted ? 'given' : 'refused';
  turn.record({ purpose, decision, text, answer, messageId: turn.heard.messageId });
  if (purpose === 'health') memory.health = decision;
  else {
    noteOffers(talk, decision);
    talk.say(`callback.offers.${isContradicted ? 'doubted' : decision}`, { mail: turn.rules.contactMail });
  }
};

const sayChange = (talk: Talk): void => {
  const { contactMail, contactPhone } = talk.turn.rules;
  talk.say('callback.change', { mail: contactMail });
  if (contactPhone) talk.say('done.changePhone', { phone: contactPhone });
};
