import { trimEndOf } from '../../domain/trimSigns.ts';
import { fold } from './clean.ts';
import type { Message } from './clean.ts';
import type { Relation } from './people.ts';
import { relationOf } from './people.ts';

/** Behind these stands who receives the care, or what the writer is of them. */
const cared = /(?:^|[\n.;,!?/| ])(?:betreft|zorgt? voor|voor wie|over wie|mantelzorger van|zorgvrager|naaste|who|for)$/;
const role = /(?:^|[\n.;,!?/| ])(?:relatie|verwantschap)(?: tot (?:(?:de|mijn) )?(?:zorgvrager|client|patient|naaste|verzorgde))?$/;
const named = /^ {0,4}(?:(?:mijn|mn|m'n|haar|zijn|onze|ons|my|een|de|eigen|beide|allebei) ){0,3}([a-z-]{2,30})/;
/** No label is longer. */
const longest = 60;

/** What the role of the writer says of the one cared for; a daughter or son cares for a parent, and for which is not said. */
const roles: ReadonlyMap<string, Relation> = new Map([
  ['schoondochter', 'schoonouder'],
  ['schoonzoon', 'schoonouder'],
  ['kleindochter', 'grootouder'],
  ['kleinzoon', 'grootouder'],
  ['getrouwd', 'partner'],
  ['gehuwd', 'partner'],
]);

/** Who receives the care by a label, as on a form ("Betreft: echtgenoot", "Relatie: schoondochter"). */
export const relationInForm = ({ text }: Message): Relation | undefined => {
  if (!/[:=]/.test(text)) return undefined;
  const plain = fold(text);
  for (const { index } of plain.matchAll(/[:=]/g)) {
    const label = trimEndOf(plain.slice(Math.max(0, index - longest), index), ' .');
    const isRole = role.test(label);
    if (!isRole && !cared.test(label)) continue;
    const word = named.exec(plain.slice(index + 1, index + longest))?.[1] ?? '';
    const relation = (isRole ? roles.get(word) : undefined) ?? relationOf.get(word);
    if (relation !== undefined) return relation;
  }
  return undefined;
};
