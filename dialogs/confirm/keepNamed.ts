import type { Right } from '../../domain/understanding.ts';
import type { Registered } from '../memory.ts';
import type { Talk } from '../talk.ts';
import { rightsNamed } from '../understanding/rightWords.ts';
import { askToConfirm, requestsAsked } from './askToConfirm.ts';
import { openRights, takeBackRights } from './takeBack.ts';

export const onlySome = /(?<!\bniet )\b(?:alleen|enkel|slechts)\b/iu;

const ownAsked = (talk: Talk): Registered[] => requestsAsked(talk).filter(({ about }) => about === 'self');

/** Takes back those of the rights that are asked back of which it holds; what is left is asked back again. Gives whether anything is left, and was taken back. */
const takeBackWhere = (talk: Talk, isDropped: (right: Right) => boolean): boolean => {
  const open = ownAsked(talk).map((request) => ({ request, rights: openRights(talk, request) }));
  const dropped = open
    .map(({ request, rights }) => ({ request, rights: rights.filter(isDropped) }))
    .filter(({ rights }) => rights.length > 0);
  if (dropped.length === 0 || open.every(({ rights }) => rights.every(isDropped))) return false;
  for (const { request, rights } of dropped) takeBackRights(talk, request, rights);
  askToConfirm(talk);
  return true;
};

/** "Nee, alleen inzage": the others of what was asked are taken back, also those of another message, and what is left is asked back. */
export const keepOnlyNamed = (talk: Talk): boolean => {
  const { text } = talk.turn.heard;
  const named = onlySome.test(text) ? rightsNamed(text) : [];
  return named.length > 0 && takeBackWhere(talk, (right) => !named.includes(right));
};

const denies = /^\W*(?:nee\W+)?(?:(?:maar|dus|wel|liever|toch|doe) )*(?:geen|niet)\b/iu;
const both = /\b(?:wel|maar|en|ook)\b/iu;
const order = /\b(?:pas|eerst|nadat|daarna|voordat)\b/iu;

/** "Nee, geen beperking" takes back that one of what was asked, and no other. */
export const dropNamed = (talk: Talk): boolean => {
  const { text } = talk.turn.heard;
  const named = rightsNamed(text);
  return denies.test(text) && !both.test(text) && takeBackWhere(talk, (right) => named.includes(right));
};

/** "Verwijder pas nadat ik de inzage heb gehad": in which order things are to be done is put to the request, and takes nothing back. */
export const orderNamed = (talk: Talk): boolean => {
  const { text } = talk.turn.heard;
  const named = order.test(text) ? rightsNamed(text) : [];
  const asked = ownAsked(talk);
  const [first] = asked;
  if (!first || !asked.some(({ rights }) => rights.some((right) => named.includes(right)))) return false;
  for (const { reference } of asked) talk.turn.addToRequest(reference, text);
  talk.say('right.added', { reference: first.reference });
  askToConfirm(talk);
  return true;
};
