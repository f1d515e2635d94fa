import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import type { Removable } from '../domain/understanding.ts';
import { sentence } from '../locales/sentence.ts';
import { askAgain } from './backToQuestion.ts';
import { corrected, takeSilently } from './correct.ts';
import { sayAdded } from './done.ts';
import { isAsking } from './form/formState.ts';
import { listed } from './listed.ts';
import { sayNoWay } from './noWay.ts';
import { sayNow } from './sayNow.ts';
import type { Talk } from './talk.ts';
import { firstNames } from './understanding/firstNames.ts';

/** An earlier answer is changed or taken out in free text; the open question comes again. Gives whether that is what the message did. */
export const correction = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  const change = corrected(talk, talk.heard);
  if (!change || isAsking(dc.activeDialog, change.field)) return false;
  const { removes } = talk.heard;
  if (removes && takeOut(talk, removes)) {
    await askAgain(dc, talk);
    return true;
  }
  const { field, value } = change;
  const { heard, memory } = talk;
  const isDoubtful = heard.suggest[field] !== undefined || heard.confirm.includes(field);
  if (value === undefined || isDoubtful) {
    await dc.beginDialog('contact', { only: [field], ...(isDoubtful ? { answered: true } : {}) });
    return true;
  }
  takeSilently(talk);
  if (heard.slots[field] === undefined) talk.set(field, value);
  if (field !== 'situation' || !memory.dossier) sayNow(talk, field);
  if (memory.dossier) sayAdded(talk);
  await askAgain(dc, talk);
  return true;
};

/** Takes lines out at once; once the dossier stands, an advisor reads the wish in the person's own words. False when a name is left to be asked. */
const takeOut = (talk: Talk, removes: readonly Removable[]): boolean => {
  const { draft, dossier } = talk.memory;
  if (dossier) {
    if (talk.set('situation', talk.turn.heard.text.trim())) sayAdded(talk);
    return true;
  }
  const first = removes.includes('surname') ? firstNames(draft.answers.name ?? '') : undefined;
  const fields = removes.filter((what) => what !== 'surname');
  if (first !== undefined && talk.set('name', first)) sayNow(talk, 'name');
  for (const field of fields) {
    talk.clear(field);
    if (field !== 'relation') talk.leaveOpen(field);
  }
  if (fields.length > 0) talk.say('contact.removed', { fields: listed(fields.map((field) => sentence(`field.${field}`))) });
  sayNoWay(talk);
  return fields.length > 0 || first !== undefined;
};
