import type { Message } from './clean.ts';
import { clausesOf, withoutClauses } from './clausesOf.ts';
import { isGivenName } from './givenNames.ts';
import { isCapital } from './namePieces.ts';
import { kin } from './people.ts';

interface Stretch {
  from: number;
  to: number;
}

const fields: ReadonlySet<string> = new Set('naam voornaam achternaam nummer email adres'.split(' '));
const contact = /@|\d(?:[ .-]?\d){7}/;
const mayBeContact = /[@\d]/;
/** Where a clause begins to give a name, a number or an address: "mijn mail is", "ik heet". */
const leadAt = (words: readonly string[]): number =>
  words.findIndex(
    (word, at) => (fields.has(word) && words[at - 1] === 'mijn') || (word === 'heet' && words[at - 1] === 'ik' && at < words.length - 1),
  ) - 1;

/** What gives the person's own data, of which nothing is asked. */
const ownData = (message: Message): Stretch[] => {
  if (!mayBeContact.test(message.text) && !message.forms.some((word) => word === 'naam' || word === 'heet')) return [];
  return clausesOf(message).flatMap(({ from, to, words }) => {
    const written = message.text.slice(message.words[from]?.start ?? 0, message.words[to - 1]?.end ?? 0);
    const lead = leadAt(words);
    if (lead >= 0 && (contact.test(written) || words.includes('naam') || words.includes('heet'))) return [{ from: from + lead, to }];
    return contact.test(written) ? [{ from, to }] : [];
  });
};

const particles: ReadonlySet<string> = new Set("van de der den het ten ter 't".split(' '));
/** "Mijn moeder Annie Jansen": her name. */
const namesOfKin = ({ text, words, forms }: Message): Stretch[] => {
  const found: Stretch[] = [];
  for (let at = 0; at < forms.length; at += 1) {
    if (!kin.has(forms[at] as string) || !isGivenName(forms[at + 1] ?? '')) continue;
    const isOfName = (place: number): boolean => {
      const { start = 0, end = 0 } = words[place] ?? {};
      return isCapital(text.slice(start, end)) || (particles.has(forms[place] ?? '') && place > at + 1);
    };
    let to = at + 1;
    while (to < forms.length && to < at + 6 && isOfName(to)) to += 1;
    if (to > at + 1) found.push({ from: at + 1, to });
  }
  return found;
};

/** A message without the data that stand in it beside what is asked; undefined where there are none, or nothing else. */
export const withoutOwnData = (message: Message): Message | undefined => {
  const stretches = [...ownData(message), ...namesOfKin(message)];
  if (stretches.length === 0) return undefined;
  const rest = withoutClauses(message, stretches);
  return rest.forms.filter((word) => word !== '|').length > 1 ? rest : undefined;
};

const addresses = /(?<![^\s@<>])[^\s@<>]{1,64}@[^\s@<>]{1,255}/gu;

/** A message without the words of e-mail addresses: "klacht@…" complains of nothing. */
export const withoutAddresses = (message: Message): Message => {
  if (!message.text.includes('@')) return message;
  const spans = [...message.plain.matchAll(addresses)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  const words = message.words.filter(
    ({ plain, start, end }) => plain === '|' || !spans.some((span) => start < span.end && end > span.start),
  );
  return words.length === message.words.length ? message : { ...message, words, forms: words.map(({ plain }) => plain) };
};
