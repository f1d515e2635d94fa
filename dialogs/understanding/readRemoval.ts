import type { Correctable } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';
import { slotLabels } from './slotLabels.ts';

const contacts = new Set([...slotLabels].filter(([, slot]) => slot === 'phone' || slot === 'email').map(([word]) => word));
const find = phraseBook(
  {
    gone: [
      'verwijder/wis/schrap/delete (maar/alsjeblieft/even/toch/dan/ook) (mijn/dat/het/die/de/dit) <contact>',
      'haal/gooi/laat (maar/alsjeblieft/even/toch/dan/ook) (mijn/dat/het/die/de/dit) <contact> .. weg/eruit/eraf/uit/af',
      '<contact> .. weg/eruit/eraf/verwijderen/verwijderd/wissen/gewist/weghalen/weggehaald/schrappen/geschrapt/weglaten',
    ],
  },
  { contact: contacts },
);

/** Not taken out here: it is kept, it is someone's, it is lost, or it stands on a list or in a file elsewhere. */
const otherwise = new Set(
  'niet geen nooit is was zijn ben kwijt lijst mailinglijst systeem administratie dossier bestand database'.split(' '),
);

/** A number or an address that is to be taken out of this intake again ("mijn nummer mag weg"). */
export const readRemoval = ({ forms }: Message): Correctable | undefined => {
  if (forms.length > 14 || forms.some((word) => otherwise.has(word) || kin.has(word))) return undefined;
  const [hit] = find(forms);
  return (
    hit &&
    forms
      .slice(hit.from, hit.to)
      .map((word) => slotLabels.get(word))
      .find((slot) => slot !== undefined)
  );
};
