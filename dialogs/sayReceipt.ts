import type { Right } from '../domain/understanding.ts';
import type { Key } from '../locales/nl.ts';
import { sentence } from '../locales/sentence.ts';
import type { Receipt } from './registerRequest.ts';
import { showDay, showRights } from './show.ts';
import type { Talk } from './talk.ts';

/** Says what was registered, under which number, until when an answer comes and what happens next; never whether anything is kept. */
export const sayReceipt = (talk: Talk, receipt: Receipt): void => {
  const { reference, about, isLeak } = receipt;
  if (about === 'authority') talk.say('right.authority', { reference });
  else if (about === 'deceased') talk.say('right.deceased', { reference });
  else {
    sayRights(talk, receipt);
    talk.say('right.number', { reference });
    sayTerms(talk, receipt);
    if (about === 'other') talk.say('right.representative');
    else if (receipt.rights.some((right) => checked.has(right))) talk.say('right.next');
    if (isLeak) talk.say('right.leakNext');
  }
  talk.endParagraph();
};

/** Answered only to the person themselves, so that it is made sure who asks. */
const checked: ReadonlySet<Right> = new Set(['access', 'rectification', 'erasure', 'restriction', 'portability']);

const sentenceOf = (right: Right, isLeak: boolean): Key => {
  if (right !== 'complaint') return `right.one.${right}`;
  return isLeak ? 'right.leak' : 'right.complaint';
};

/** Says in plain words what was asked (AVG art. 12(1)). */
const sayRights = (talk: Talk, { rights, about, isLeak }: Receipt): void => {
  const [first] = rights;
  if (about === 'self' && first && rights.length === 1) {
    talk.say(sentenceOf(first, isLeak), { mail: talk.turn.rules.contactMail });
    return;
  }
  if (about === 'other') talk.say('right.forOther', { rights: showRights(rights) });
  else {
    talk.add([sentence('right.several'), ...rights.map((right) => sentence(`right.line.${right}`))].join('\n'));
    talk.endParagraph();
  }
  if (rights.includes('complaint') && !isLeak) talk.say('right.complaintToo');
};

/** The last day itself, as it was promised. For a complaint there is one only where that is settled. */
const sayTerms = (talk: Talk, { items }: Receipt): void => {
  const promised = items.find(({ right }) => right !== 'complaint');
  const complaint = items.find(({ right }) => right === 'complaint');
  if (promised) talk.say('right.answer', { date: showDay(promised.promisedOn) });
  if (complaint && talk.turn.rules.complaintDays !== null) talk.say('right.complaintBy', { date: showDay(complaint.promisedOn) });
};
