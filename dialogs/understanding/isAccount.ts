import { isAvailability } from './availability.ts';
import type { Message } from './clean.ts';
import { kin } from './people.ts';

const somebody = new Set('hij zij ze hem haar hun hen we wij ons onze'.split(' '));
/** Talk of the conversation itself, or a pause in it. */
const ofTalk = new Set(
  'straks later momentje wacht even geduld vraag vragen gesprek vakje terug opnieuw begin beginnen resetten typen toetsenbord apenstaartje onthoud gegevens contact nummer email adres naam heet heten noem noemen bel bellen mailen brief anoniem jullie'.split(
    ' ',
  ),
);

/** Fewest words of an account in which somebody occurs, and of one in which only the person does. */
const fewest = { withSomebody: 9, alone: 14, inAnyCase: 22 };

/** Told at length where something else was asked, in words of no list: no data, no question, no talk of the conversation and no time to call. */
export const isAccount = ({ text, forms }: Message): boolean => {
  if (/[\d@]/.test(text) || text.trimEnd().endsWith('?') || isAvailability(forms)) return false;
  const words = forms.filter((word) => word !== '|');
  if (words.length < fewest.inAnyCase && words.some((word) => ofTalk.has(word))) return false;
  const named = words.some((word) => kin.has(word) || somebody.has(word));
  return words.length >= (named ? fewest.withSomebody : fewest.alone);
};
