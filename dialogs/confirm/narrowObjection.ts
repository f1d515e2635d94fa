import { objectedUses, showUses } from '../objectedUses.ts';
import type { Talk } from '../talk.ts';
import { askToConfirm, requestsAsked } from './askToConfirm.ts';
import { openRights, takeBackRights } from './takeBack.ts';

const only = /\b(?:alleen|enkel|slechts)\b(.*)/isu;

/** "Nee, alleen reclame": of an objection what is named stands, and whatever else was asked with it is taken back. What is left is asked back. */
export const narrowObjection = (talk: Talk): boolean => {
  const [, named = ''] = only.exec(talk.turn.heard.text) ?? [];
  const uses = objectedUses(named);
  const own = requestsAsked(talk).filter(({ about }) => about === 'self');
  const objection = own.find(({ rights }) => rights.includes('objection'));
  if (uses.length === 0 || !objection) return false;
  for (const request of own) {
    const others = openRights(talk, request).filter((right) => right !== 'objection');
    if (others.length > 0) takeBackRights(talk, request, others);
  }
  talk.turn.addToRequest(objection.reference, talk.turn.heard.text);
  objection.narrowed = true;
  objection.uses = uses;
  talk.spokenOf.add(objection.reference);
  talk.say('meant.onlyUses', { uses: showUses(uses), reference: objection.reference });
  askToConfirm(talk);
  return true;
};
