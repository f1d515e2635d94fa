import { readGround } from '../../domain/restriction.ts';
import { demand } from './actor.ts';
import { lists, type ListName } from './lists.ts';
import { noteReading } from './noteReading.ts';
import type { Office } from './office.ts';
import { soleSubject } from './soleSubject.ts';
import { type Take, takeEach } from './takeEach.ts';

/**
 * Reads a list for somebody and writes down that they did; of a list that holds one person's record, whose it is.
 * @param stated why data that are only kept for now may be read (AVG art. 18(2)), which is written down too; without a ground they are not
 * @throws Forbidden when they may not read it; RuleError when it is no ground
 * @returns how many documents could not be opened, because their key is gone or their bytes are not what was sealed
 */
export const readList = async (office: Office, name: ListName, take: Take, stated: string | null = null): Promise<number> => {
  const deed = `${name}.read` as const;
  demand(office.actor, deed);
  const ground = stated === null ? null : readGround(stated).ground;
  const { about, all } = await soleSubject(lists[name](office.store, ground));
  await noteReading(office, deed, ground === null ? deed : `${deed}:restricted:${ground}`, about);
  return takeEach(all, take);
};
