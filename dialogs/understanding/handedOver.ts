import { rights } from '../../domain/understanding.ts';
import type { Right } from '../../domain/understanding.ts';
import { written } from './clean.ts';
import type { Message } from './clean.ts';
import { phraseBook } from './phrases.ts';
import type { Hit } from './phrases.ts';
import { rightsLists } from './rights.ts';

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const hand = listOf(
  'stuur stuurt sturen toestuurt toesturen opstuurt opsturen doorstuurt doorsturen terugsturen zend zendt zenden toezendt toezenden geef geeft geven meegeven teruggeven email emailt mailt mailen toemailen verstrek verstrekt verstrekken verschaf verschaft verschaffen overhandig overhandigt overhandigen overleggen lever levert leveren aanleveren bezorg bezorgt bezorgen print printen uitprinten toon tonen',
);
const toOneself = listOf('toestuurt toesturen opstuurt opsturen toezendt toezenden');
const tell = listOf('vertel vertelt vertellen zeg zegt zeggen uitleggen informeer informeren');

/** Data are handed to the person: by whom, to whom and what in any order. */
const find = phraseBook(
  {
    access: [
      'me ... mijn .. <data> .. <hand>',
      'me ... al/alle/hele/volledige .. <files> .. <hand>',
      '<hand> (<you>) .. me .. mijn .. <data>',
      '<hand> (<you>) .. me .. al/alle/hele/volledige .. <files>',
      '<hand> (<you>) .. mijn .. <data> .. naar/aan me',
      '<hand> (<you>) .. al/alle .. <files> .. naar/aan me',
      'mijn .. <data> .. naar/aan me .. <hand>',
      'al/alle .. <files> .. naar/aan me .. <hand>',
      '<hand> (<you>) .. mijn .. <data> .. naar/op mijn .. <place>',
      'mijn .. <data> .. naar/op mijn .. <place> .. <hand>',
      'wil/wou/wilde/graag/mag/kan/krijg/ontvang .. mijn .. <data> (graag/alsjeblieft/maar/weer) <got> $',
      'krijg/ontvang/ontvangen/krijgen .. (ik/we) .. al/alle/mijn mijn .. <files>',
      'krijg/ontvang .. (ik/we) .. mijn .. <files>',
    ],
  },
  {
    ...rightsLists,
    hand,
    files: listOf('gegevens persoonsgegevens data dossier gevens gegvens gegeves'),
    place: listOf('email adres huisadres postadres woonadres mailbox postbus thuisadres'),
    got: listOf('hebben krijgen ontvangen inzien zien bekijken lezen terugkrijgen terughebben terug'),
  },
);

/** What is said of data that are to be gone, or to be left where they are. */
const undoing =
  /wis|verwij|weg$|^we[gc]|vernietig|schrap|verge[et]|ruim|^(?:uit|af|los|leeg|schoon|kwijt|buiten|oet|doe|doet|doen|dicht|niet|niets|niks|geen|nooit|stop|zonder|mee|17)$|foetsie|gooi|haal|halen|delet|verdw|kieper|smijt|scheur|streep|strepen|brand|kachel|snipper|bak$|mand$|verval|spo[ok]|er(?:uit|van|af)$|trek/u;
/** What is said of data that are to go on to another, or along in a file. */
const carrying =
  /neem|nemen|^over(?:d|g|z|st)|portab|bestand|formaat|json|csv|excel|xml|gestructureerd|^inle[ez]|usb|stick|export|download|^ander|^nieuw|verhui|machine|systeem|leesba|^derde|elektronisch|^(?:hem|haar|hen)$/u;

const isOwnPlace = (forms: readonly string[], at: number): boolean => forms[at] === 'naar' && forms[at + 1] === 'mijn';

const oneself = listOf('me mijn');
/** They go on to somebody else than the person. */
const carries = (forms: readonly string[]): boolean =>
  forms.some((word, at) => carrying.test(word) || ((word === 'naar' || word === 'aan') && !oneself.has(forms[at + 1] ?? '')));

/** It is the person who gives something, or something of ours that is to be sent: that asks for nothing of one's data. */
const findElse = phraseBook(
  {
    given: [
      'ik/we heb/hebben .. <you> .. <files> .. <handed>',
      'ik/we heb/hebben .. <files> .. <handed>',
      'ik/we geef/stuur/email/geven/sturen/emailen/mailen (het/dat) <you>',
    ],
    ours: ['al/alle jouw/jullie <things>'],
  },
  {
    ...rightsLists,
    files: listOf('gegevens persoonsgegevens data dossier'),
    handed: listOf('gegeven gestuurd gemaild doorgegeven verstrekt opgegeven ingevuld toegestuurd opgestuurd verteld'),
    things: listOf('folders folder adviezen tips informatie aanbiedingen nieuwsbrieven cursussen diensten aanbod'),
  },
);
const toSee = /^(?:zien|inzien|inzage|kopie|terug|krijg|krijgen|ontvang|ontvangen|over|van)$/u;

/** Where it is asked that data be handed to the person: access, unless they are to go on from there (GDPR art. 15(3), 20). */
export const findHandedOver = (message: Message): Hit<Right>[] => {
  const { forms } = message;
  const hits = find(forms);
  if (hits.length === 0 || carries(forms)) return [];
  return hits.filter(
    ({ from, to }) =>
      !forms.slice(from, to).some((word) => word === 'niet' || word === 'geen') && !written(message, from, to).includes(','),
  );
};

/**
 * Rights that cannot be meant where something is to be sent, shown or told to the person, and no word says that it is to go, or to go along:
 * erasure and portability are asked of all of one's data as well, and sound alike.
 */
export const notMeantBeside = (forms: readonly string[]): readonly Right[] => {
  const isHanded = forms.some((word) => hand.has(word) || tell.has(word));
  const isToOneself = isHanded && forms.some((word, at) => word === 'me' || word === 'ons' || toOneself.has(word) || isOwnPlace(forms, at));
  const what = findElse(forms)[0]?.label;
  if (what === undefined && !isToOneself) return [];
  const isUndone = forms.some((word) => undoing.test(word));
  const isSeen = forms.some((word) => toSee.test(word));
  if (what === 'ours' && !isUndone && !isSeen) return rights;
  const lacking: Right[] = [];
  if (!isUndone) lacking.push('erasure');
  if (!carries(forms) && !forms.includes('door')) lacking.push('portability');
  if (what === 'given' && !isSeen) lacking.push('access');
  return lacking;
};
