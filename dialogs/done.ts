import { sentence } from '../locales/sentence.ts';
import { fieldOf } from './form/contactForm.ts';
import { holdsNothing } from './noWay.ts';
import { preferenceOf } from './preference.ts';
import type { Talk } from './talk.ts';

/** Says the reference, what happens next and how to come back. */
export const sayNextStep = (talk: Talk): void => {
  const { memory, turn } = talk;
  if (!memory.dossier) return;
  const { phone, email } = memory.draft.answers;
  const { replyWithin, contactMail, contactPhone } = turn.rules;
  if (memory.flags.includes('minor')) sayMinor(talk);
  talk.say('done.reference', { reference: memory.dossier.reference });
  const values = { replyWithin, phone: phone ? fieldOf('phone').show(phone) : '', email: email ?? '' };
  const preference = preferenceOf(memory.draft);
  if (holdsNothing(memory.draft)) talk.say('done.nothing', values);
  else talk.say(preference ? `done.next.${preference}` : 'done.next.both', values);
  if (memory.draft.caution !== undefined) talk.say('caution.read');
  talk.say('done.change', { mail: contactMail });
  if (contactPhone) talk.say('done.changePhone', { phone: contactPhone });
  // In the terminal each conversation begins anew.
  if (turn.channel !== 'terminal') talk.say('done.back');
  memory.dossier.told = true;
};

/** Says that something was added to what was handed in. */
export const sayAdded = (talk: Talk): void =>
  talk.say(talk.memory.lastLine.includes(sentence('done.added')) ? 'done.addedToo' : 'done.added');

/** To somebody under 16, once. */
export const sayMinor = (talk: Talk): void => {
  const { memory, turn } = talk;
  if (memory.alarmed.includes('minor')) return;
  memory.alarmed.push('minor');
  talk.say('crisis.minor', { children: turn.rules.crisisNumbers.children });
  talk.endParagraph();
};
