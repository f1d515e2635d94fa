import type { Flag, Understanding } from '../domain/understanding.ts';

/** The circumstances of the person themselves: the age of somebody they ask for is that of nobody who is spoken to here (UAVG art. 5). */
export const flagsOfPerson = ({ flags, isYoungOther }: Understanding): Flag[] =>
  isYoungOther ? flags.filter((flag) => flag !== 'minor') : flags;
