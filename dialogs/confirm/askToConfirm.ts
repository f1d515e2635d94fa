import type { Right } from '../../domain/understanding.ts';
import { sentence } from '../../locales/sentence.ts';
import type { Confirming } from './confirming.ts';
import { isEmpty, type Registered } from '../memory.ts';
import { option } from '../options.ts';
import { sayCourseOf } from '../sayCourse.ts';
import { hasOpen } from '../sayProgress.ts';
import { lineOf, showAsked, showRights } from '../show.ts';
import type { Talk } from '../talk.ts';

/**
 * Of the requests that are asked about those that were neither taken back nor answered meanwhile. That the person may erase their own draft hangs
 * on no answer.
 */
const standing = (talk: Talk, references: readonly string[]): Registered[] =>
  talk.memory.requests.filter(
    (request) =>
      references.includes(request.reference) && (hasOpen(talk, request) || (request.rights.includes('erasure') && erasesDraft(talk))),
  );

export const requestsAsked = (talk: Talk): Registered[] => {
  const { confirming } = talk.memory;
  return confirming?.is === 'registered' ? standing(talk, confirming.references) : [];
};

/** The requests of which it is asked whether they are to be taken back, as far as they still can be. */
export const requestsToEnd = (talk: Talk): Registered[] => {
  const { confirming } = talk.memory;
  return confirming?.is === 'takeBack' ? standing(talk, confirming.references) : [];
};

/** Needs no answer of ours, so that it does not stand in the way of erasing what it was typed with. */
const isAnswered = (right: Right): boolean => right === 'withdraw_consent';

/**
 * Whether a request is for the erasure of what was typed in this very conversation, and of nothing that somebody else works on by now: that
 * can be done at once. Where access is asked too, that comes first; where nothing was told but the request, it is about what is older; what somebody under 16
 * asks is decided by a human (UAVG art. 5(4)).
 */
export const erasesDraft = ({ memory }: Talk): boolean =>
  (!isEmpty(memory) || memory.hasTold === true) &&
  !memory.flags.includes('minor') &&
  memory.dossier === null &&
  memory.opened === null &&
  memory.requests.every(
    ({ about, isLeak, rights, narrowed, onlyOlder }) =>
      about === 'self' && !isLeak && !narrowed && !onlyOlder && rights.every((right) => right === 'erasure' || isAnswered(right)),
  ) &&
  memory.requests.some(({ rights }) => rights.includes('erasure'));

const isOnlyComplaint = (talk: Talk): boolean => requestsAsked(talk).every(({ rights }) => rights.every((right) => right === 'complaint'));
const isForOther = (talk: Talk): boolean => requestsAsked(talk).some(({ about }) => about === 'other');
/** The question names what it is about. */
const isToldByQuestion = (talk: Talk): boolean => !isForOther(talk) && (isOnlyComplaint(talk) || erasesDraft(talk));

const questionOf = (talk: Talk, confirming: Confirming): string => {
  if (confirming.is === 'earlier') return sentence(confirming.asked ? 'erased.askEarlierAgain' : 'erased.askEarlier');
  if (confirming.is === 'takeBack') return sentence('right.askTakeBack');
  if (confirming.is === 'doubt') return sentence('meant.doubt', { rights: showRights(confirming.asking.rights) });
  if (isForOther(talk)) return sentence('meant.other');
  if (isOnlyComplaint(talk)) return sentence('meant.complaint');
  if (!erasesDraft(talk)) return sentence('meant.request');
  return sentence(requestsAsked(talk).some(({ older }) => older) ? 'meant.erasureOlder' : 'meant.erasure');
};

const optionsFor = (talk: Talk, { is }: Confirming) => {
  if (is === 'registered' && isForOther(talk)) return [option('button.mayAsk', 'yes'), option('button.mayNot', 'no')];
  if (is === 'registered' && erasesDraft(talk)) return [option('button.erase', 'yes'), option('button.no', 'no')];
  if (is === 'doubt') return [option('button.register', 'yes'), option('button.no', 'no')];
  if (is === 'takeBack') return [option('button.takeBack', 'yes'), option('button.stays', 'no')];
  return is === 'earlier'
    ? [option('button.yes', 'yes'), option('button.no', 'no')]
    : [option('button.meantSo', 'yes'), option('button.notSo', 'no')];
};

/** Something about a request is still to be confirmed, and was not answered in between. */
export const isToConfirm = (talk: Talk): boolean => {
  const { confirming } = talk.memory;
  if (confirming?.is === 'takeBack') return requestsToEnd(talk).length > 0;
  return !!confirming && (confirming.is !== 'registered' || requestsAsked(talk).length > 0);
};

/** What a question is about that does not say so itself: once the receipt is no longer in sight. */
const sayAbout = (talk: Talk): void => {
  for (const request of requestsToEnd(talk)) talk.say('right.aboutBack', { rights: showAsked(request), reference: request.reference });
  if (isToldByQuestion(talk)) return;
  for (const request of requestsAsked(talk)) {
    const { reference, about } = request;
    const rights = showAsked(request);
    if (talk.spokenOf.has(reference)) continue;
    talk.spokenOf.add(reference);
    const isMore = requestsAsked(talk).some((other) => other.reference !== reference && talk.spokenOf.has(other.reference));
    if (about === 'other') talk.say('meant.aboutOther', { rights, reference });
    else talk.say(isMore ? 'meant.aboutToo' : 'meant.about', { rights, reference });
  }
};

/** Says what the person is asked to say yes or no to, right by right, and why that is asked. */
export const sayMeaning = (talk: Talk): void => {
  const requests = requestsAsked(talk);
  const { confirming } = talk.memory;
  if (confirming?.is === 'takeBack') return talk.say('right.whyTakeBack');
  const isDoubt = confirming?.is === 'doubt';
  const asked = isDoubt ? confirming.asking.rights : [...new Set(requests.flatMap(({ rights }) => rights))];
  const uses = requests.flatMap((request) => request.uses ?? []);
  for (const { reference } of requests) talk.spokenOf.add(reference);
  if (asked.length > 0) talk.add([sentence('meant.means'), ...asked.map((right) => lineOf(right, uses))].join('\n'));
  talk.endParagraph();
  talk.say(isDoubt ? 'meant.whyDoubt' : 'meant.why');
};

/** Asks it, over the question that is open. */
export const askToConfirm = (talk: Talk): void => {
  const { confirming } = talk.memory;
  if (!confirming) return;
  if (confirming.is === 'registered' && confirming.untold) {
    delete confirming.untold;
    for (const request of requestsAsked(talk)) sayCourseOf(talk, request);
  }
  sayAbout(talk);
  talk.endParagraph();
  talk.offer('rights_confirm', questionOf(talk, confirming), optionsFor(talk, confirming));
  confirming.asked = true;
};
