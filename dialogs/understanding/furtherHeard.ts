import { rights } from '../../domain/understanding.ts';
import type { Intent } from '../../domain/understanding.ts';
import { notMeantAtAll } from './agentElsewhere.ts';
import { withoutOwnData } from './besideOwnData.ts';
import { clausesOf } from './clausesOf.ts';
import type { Message } from './clean.ts';
import { notMeantBeside } from './handedOver.ts';
import { leastFor, leastInOne } from './leastFor.ts';
import type { HeardWish } from './learned/hear.ts';

const furtherLabels = [...rights, 'privacy_question'] as const;

/** A number that is given beside a demand puts nothing right, and what is to go to another need not be seen. */
const notMeantOfData = (message: Message, known: readonly Intent[]): Intent[] => [
  ...(withoutOwnData(message) ? (['rectification'] as const) : []),
  ...(known.includes('portability') && !message.forms.includes('me') ? (['access'] as const) : []),
];

const confirming = /\b(?:bevestig\p{L}*|ontvangstbevestiging|stappen|maatregelen)\b/u;
const seeing =
  /\b(?:inza\p{L}*|inzien|kopie|afschrift|overzicht|uitdraai|welke gegevens|artikel 15|art\.? 15|wat (?:jullie|u|je) (?:\p{L}+ )?(?:van|over) (?:mij|me))\b/u;
/** "Graag een bevestiging": that it was done is to be told, and nothing is to be seen. */
const onlyConfirms = ({ plain }: Message): Intent[] => (confirming.test(plain) && !seeing.test(plain) ? ['access'] : []);

/** What is asked beside what is known to be, when some right is. */
export const furtherIn = (message: Message, { likely }: HeardWish, known: readonly Intent[]): Intent[] => {
  const { forms } = message;
  const isJoined = clausesOf(message).length > 1;
  const likelier = furtherLabels.filter(
    (label) =>
      !known.includes(label) &&
      likely[label] >= (isJoined || label === 'privacy_question' ? 0 : leastInOne) &&
      likely[label] >= leastFor(label, forms),
  );
  if (likelier.length === 0) return likelier;
  const unlikely: readonly Intent[] = [
    ...notMeantBeside(forms),
    ...notMeantAtAll(forms),
    ...notMeantOfData(message, known),
    ...onlyConfirms(message),
  ];
  return likelier.filter((label) => !unlikely.includes(label));
};
