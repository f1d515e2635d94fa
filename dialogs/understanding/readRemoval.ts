import type { Removable } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';
import type { Hit } from './phrases.ts';
import { slotLabels } from './slotLabels.ts';

const contacts = new Set([...slotLabels].filter(([, slot]) => slot === 'phone' || slot === 'email').map(([word]) => word));
/** What else stands in the summary. */
const others: ReadonlyMap<string, Removable> = new Map([
  ['naam', 'name'],
  ['achternaam', 'surname'],
  ['familienaam', 'surname'],
  ['verhaal', 'situation'],
  ['situatie', 'situation'],
  ['hulpvraag', 'situation'],
  ['uitleg', 'situation'],
  ['toelichting', 'situation'],
]);
const labels = new Set([...contacts, ...others.keys()]);

const goneShapes = (label: string) => [
  `verwijder/wis/schrap/delete (maar/alsjeblieft/even/toch/dan/ook) (mijn/dat/het/die/de/dit) ${label}`,
  `haal/gooi/laat/doe/streep/gum/neem (maar/alsjeblieft/even/toch/dan/ook) (mijn/dat/het/die/de/dit) ${label} .. weg/eruit/eraf/uit/af/door`,
  `${label} .. weg/eruit/eraf/verwijderen/verwijderd/wissen/gewist/weghalen/weggehaald/schrappen/geschrapt/weglaten/doorstrepen`,
];
const find = phraseBook({ gone: goneShapes('<contact>') }, { contact: contacts });

const passOn =
  'erbij/erin/bij/in/mee/doorgeven/doorgegeven/delen/gedeeld/geven/vermelden/vermeld/noemen/genoemd/meesturen/meegestuurd/opschrijven/hebben';
/** The summary is all there is to speak of: there more ways of saying it are clear. */
const findAtSummary = phraseBook(
  {
    gone: goneShapes('<label>'),
    unwanted: [
      `<label> .. niet (te) ${passOn}`,
      `niet dat .. <label> .. ${passOn}`,
      'gebruik/geef/deel/noem/vermeld/zet (mijn/dat/die/het/de) <label> (er/maar/liever/toch/alsjeblieft/dus) (maar/liever/toch) niet (door/bij/in/mee/alsjeblieft) $',
      '<label> .. er (nog/toch/maar) uit/af',
      '<label> hoeft/hoeven (er/toch/ook) (er/toch/ook) niet',
      'liever/graag/toch/doe/maar/stuur/verstuur/dan/het zonder (mijn/dat/die/het/de) <label>',
      '^ zonder (mijn/dat/die/het/de) <label> (graag/alsjeblieft/maar/dan/hoor) $',
      'liever/graag/doe/toch (toch/maar/dan) geen <label>',
      '^ geen <label> (graag/alsjeblieft) (erbij/erin/doorgeven/vermelden) $',
    ],
    firstNameOnly: ['alleen/enkel (mijn/de) voornaam'],
  },
  { label: labels },
);

/** Not taken out here: it is kept, it is someone's, it is lost, or it stands on a list or in a file elsewhere. */
const elsewhere = 'is was zijn ben kwijt lijst mailinglijst systeem administratie dossier bestand database haar';
const otherwise = new Set(`niet geen nooit ${elsewhere}`.split(' '));
const notHere = new Set(`gegevens alles data ${elsewhere}`.split(' '));

const whatIn = (forms: readonly string[], { from, to }: Hit): Removable | undefined =>
  forms
    .slice(from, to)
    .map((word) => others.get(word) ?? slotLabels.get(word))
    .find((what) => what !== undefined);

const isShort = (forms: readonly string[], against: ReadonlySet<string>) =>
  forms.length <= 14 && !forms.some((word) => against.has(word) || kin.has(word));

const removed = (forms: readonly string[], hits: readonly Hit[]) => [
  ...new Set(hits.map((hit) => (hit.label === 'firstNameOnly' ? 'surname' : whatIn(forms, hit))).filter((what) => what !== undefined)),
];

/** What is to be taken out of this intake again ("mijn nummer mag weg"), in the order of naming. */
export const readRemoval = ({ forms }: Message, atSummary: boolean): Removable[] => {
  if (!atSummary) return isShort(forms, otherwise) ? removed(forms, find(forms)) : [];
  if (!isShort(forms, notHere)) return [];
  const keeps = forms.some((word) => otherwise.has(word));
  return removed(
    forms,
    findAtSummary(forms).filter((hit) => hit.label !== 'gone' || !keeps),
  );
};
