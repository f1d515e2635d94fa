import type { Message } from './clean.ts';
import { kin, organisations } from './people.ts';
import { phraseBook } from './phrases.ts';

/** Whose a number or address is: the writer's own, another's, or another's through whom the writer wants to be reached. */
export type Owner = { whose: 'own' } | { whose: 'other'; person: string } | { whose: 'through'; person: string };

const lists = {
  kin,
  org: organisations,
  means: new Set(['nummer', 'email', 'adres', '06', 'huisnummer', 'contact', 'contactgegevens', 'werknummer', 'thuisnummer']),
};
const find = phraseBook(
  {
    own: [
      'mijn (eigen/prive/vaste/nieuwe/werk) (06) <means>',
      'mijn werknummer/thuisnummer/privenummer/06/nummer',
      'ik ben .. (bereikbaar/te) (bereiken)',
      'me .. bellen/bereiken/mailen/appen',
      'bel/mail/email/app/bereik me',
      'bellen/mailen/appen/email me',
      'van me/mezelf',
      'ik heet/ben',
      'mijn naam',
      'van mij',
    ],
    other: [
      '<means> van (mijn/de/het/onze/een/ons) (lieve/oude/oudste/jongste) <kin>',
      '<means> van (mijn/de/het/onze) <org>',
      '<means> (de/mijn/onze) <org>',
      'mijn/onze/de/ons <kin> (haar/zijn/der/hun/dr) <means>',
      'moeders/mama/papa/vaders <means>',
      'haar/hun <means>',
      'zijn (06/vaste/eigen) <means>',
      '<kin> is (te) (bereiken/bereikbaar) (op)',
      '<org> is (te) (bereiken/bereikbaar) (op)',
      '<kin>/<org> heeft .. <means>',
      '<kin>/<org> .. (haar/zijn) <means>',
      '^ (nummer) (de) <org> (is/op) $',
      'is (van) (mijn/de/het) <kin>/<org>',
      'van (mijn/de/het/onze) <kin>/<org> $',
      'van (mijn/de/het/onze) <org>',
      '^ (en/nummer/dit/is/dat) (is) (mijn/onze) <kin> (is/op) $',
    ],
    through: [
      'bel/mail/email/app/stuur/contacteer (dan/maar/liever/gewoon/graag/eerst/even) (mijn/onze/naar/met) (mijn/onze) (jongste/oudste) <kin>',
      '(mijn/onze) <kin> .. bellen/mailen/appen/bereiken',
      'bellen/mailen/appen/contact (je/met/naar) (met/maar) (mijn/onze) <kin>',
      'via/langs (mijn/onze/de) (jongste/oudste) <kin>',
      'mijn/onze <kin> .. (neemt/leest/doet/handelt/regelt/beheert/checkt/pakt) .. op/af/email/nummer/alles/post/het/dit/mijn/voor',
      'mijn/onze <kin> neemt/leest/regelt/beheert/checkt',
      'in plaats van me',
      'bel/bellen/mail/email (die/hem/haar) maar',
      'via haar/hem',
    ],
  },
  lists,
);

const personIn = (message: Message, from: number, to: number) => {
  const at = message.forms.slice(from, to).findLastIndex((word) => kin.has(word) || organisations.has(word));
  return at < 0 ? undefined : message.forms[from + at];
};

/** Judges by the words around: those before, back to the previous piece of contact data; then those just after. */
export const ownerOf = (message: Message, start: number, end: number, from: number, until: number): Owner => {
  const { words } = message;
  let first = words.findIndex((word) => word.start >= from);
  if (first < 0) first = words.length;
  const at = words.findIndex((word) => word.end > start);
  const here = at < 0 ? words.length : at;
  const afterIndex = words.findIndex((word) => word.start >= end);
  const after = afterIndex < 0 ? words.length : afterIndex;
  const stop = words.findIndex((word) => word.start >= until);
  const last = stop < 0 ? words.length : stop;

  const before = message.forms.slice(first, here).filter((word) => word !== '|');
  const hits = find(before);
  const trailing = message.forms.slice(after, Math.min(last, after + 8));
  const cut = trailing.indexOf('|');
  const tail = cut > 0 ? trailing.slice(0, cut) : trailing;
  const tailHits = tail.length > 0 ? find(tail).filter((hit) => hit.from <= 2) : [];
  const all = [...hits, ...tailHits];

  const through = all.find((hit) => hit.label === 'through');
  const tailOther = tailHits.find((hit) => hit.label === 'other');
  const lastOther = hits.findLast((hit) => hit.label === 'other');
  const lastOwn = hits.findLast((hit) => hit.label === 'own');
  const words1 = [...before, ...tail];
  const person = words1.findLast((word) => kin.has(word)) ?? personIn(message, first, last) ?? '';
  if (through && kin.has(person) && !(lastOwn && hits.indexOf(lastOwn) > hits.indexOf(through) && hits.includes(through)))
    return { whose: 'through', person };
  if (tailOther) return { whose: 'other', person: tail.find((word) => kin.has(word) || organisations.has(word)) ?? person };
  if (lastOther && (!lastOwn || lastOther.to > lastOwn.to)) {
    const named = before.slice(lastOther.from, lastOther.to).find((word) => kin.has(word) || organisations.has(word));
    return { whose: 'other', person: named ?? before.findLast((word) => kin.has(word)) ?? person };
  }
  return { whose: 'own' };
};
