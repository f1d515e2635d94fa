import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import type { ConsentPurpose } from '../domain/consent.ts';
import { purposes, register } from '../domain/purposes.ts';
import type { ContactField } from '../domain/dossier.ts';
import type { HouseRules } from '../domain/houseRules.ts';
import type { Key } from '../locales/nl.ts';
import { fieldInHand } from './form/formState.ts';
import { fieldOf } from './form/contactForm.ts';
import type { Talk } from './talk.ts';

/** Says what the open question is asked for, and on which ground, from the register of purposes. Gives whether there is such a question. */
export const sayWhy = (dc: DialogContext, talk: Talk): boolean => {
  const instance = dc.activeDialog;
  if (instance?.id === 'contact') {
    const field = fieldInHand(instance);
    talk.say(fieldOf(field).why);
    talk.say(groundOf(field, talk.turn.rules));
    talk.say('why.skip');
    return true;
  }
  if (instance?.id === 'review') {
    talk.say('why.summary');
    talk.say('why.ground.contract');
    return true;
  }
  if (instance?.id !== 'consent') return false;
  const { purpose } = instance.state as { purpose: ConsentPurpose };
  talk.say(purpose === 'offers' ? 'why.offers' : 'why.health');
  talk.say(purpose === 'offers' ? 'why.ground.consent' : 'why.ground.explicitConsent');
  return true;
};

const groundOf = (field: ContactField, rules: HouseRules): Key => {
  const purpose = field in register.health ? register.health[field as 'situation' | 'relation'] : register.contact[field as 'name'];
  const isByConsent = purposes[purpose].ground === 'health' && rules.healthGround === 'explicit_consent';
  return isByConsent ? 'why.ground.explicitConsent' : 'why.ground.contract';
};

/** What a question about a request is for, where one lies over the open one. */
export const sayWhyOver = (talk: Talk): boolean => {
  const { over, confirming } = talk.memory;
  if (over !== 'rights_confirm' && over !== 'ask_code') return false;
  if (over === 'ask_code') talk.say('check.why');
  else if (confirming?.is === 'takeBack') talk.say('right.whyTakeBack');
  else talk.say(confirming?.is === 'registered' ? 'meant.why' : 'meant.whyDoubt');
  return true;
};
