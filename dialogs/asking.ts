import { isRight } from '../domain/understanding.ts';
import type { Flag, Right, Understanding } from '../domain/understanding.ts';
import { isAboutMarketing } from './understanding/marketing.ts';

/** Whose data is asked about: the person's own, that of somebody they speak for, of somebody who died, or of anybody, by an authority. */
export type About = 'self' | 'other' | 'deceased' | 'authority';

/** What a message asks about rights. */
export interface Asking {
  rights: Right[];
  about: About;
  /** What is asked about the person's own data beside that of another. */
  own?: Right[];
  /** It says that data got into wrong hands (AVG art. 33). */
  isLeak: boolean;
}

/** The circumstances of the person themselves: the age of somebody they ask for is that of nobody who is spoken to here (UAVG art. 5). */
export const flagsOfPerson = ({ flags, isYoungOther }: Understanding): Flag[] =>
  isYoungOther ? flags.filter((flag) => flag !== 'minor') : flags;

const ownData = /\b(?:mijn|m'n|mn) (?:eigen )?(?:persoons|contact)?(?:gegevens|dossier|data|account)\b|\b(?:van|over) (?:mij|me)\b/i;

/** The reading does not tell whose data is meant: somebody who lost somebody, or who works for an authority, can ask about their own. */
const aboutOf = ({ flags }: Understanding, rights: readonly Right[], text: string): About => {
  const isOwn = ownData.test(text);
  const isComplaint = rights.length > 0 && rights.every((right) => right === 'complaint');
  if (flags.includes('authority') && !isOwn) return 'authority';
  // A report that data got astray is the reporter's, whoever's data it was.
  if (isComplaint && flags.includes('leak')) return 'self';
  if (flags.includes('deceased') && !isOwn && !isComplaint) return 'deceased';
  return flags.includes('representative') ? 'other' : 'self';
};

/** An authority that demands something names no right. Whoever tells of somebody they care for only mentions their work. */
const isDemandOfAuthority = ({ flags, slots }: Understanding): boolean => flags.includes('authority') && slots.relation === undefined;

const erasing = /\b(?:wis\w*|gewist|verwijder\w*|weg\w*|gooi\w*|vernietig\w*|schrap\w*|delete\w*|bewaren?)\b/iu;
/** At the summary "laat maar" is a goodbye; "gooi maar weg" wants the draft erased. */
export const saysErase = (text: string): boolean => erasing.test(text);

/** A yes, or its end, is spoken of. */
const ofYes =
  /toestemming|instemming|akkoord|\bja\b|goed ?(?:vond|gevonden|gekeurd)|aanbieding|nieuwsbrie|mailing|vinkje|aangevinkt|machtiging|trek|herroep|afmeld|meld\b|uitschr|\bart(?:ikel)?\.? ?7\b|\b7,? lid\b|consent/iu;
/**
 * An objection to advertising ends the yes to offers too (labels.md, intent), and is one request: a withdrawal that only comes behind it is not
 * registered beside it, unless the words speak of a yes themselves.
 */
const withoutEcho = (rights: readonly Right[], text: string): Right[] => {
  const place = rights.indexOf('objection');
  const isEcho = place >= 0 && rights[place + 1] === 'withdraw_consent' && isAboutMarketing(text) && !ofYes.test(text);
  return isEcho ? rights.filter((right) => right !== 'withdraw_consent') : [...rights];
};

/** What a message (its meaning, its words) asks about rights, the first asked first; undefined where it asks nothing of the kind. */
export const askingIn = (heard: Understanding, text: string): Asking | undefined => {
  const { intent, also, control, flags } = heard;
  if (control.startsWith('correct:')) return undefined;
  const rights = withoutEcho([...new Set([intent, ...also].filter(isRight))], text);
  const about = aboutOf(heard, rights, text);
  const isGoodbye = control === 'stop' && rights.length === 1 && rights[0] === 'erasure' && !saysErase(text);
  if (isGoodbye || (rights.length === 0 && !isDemandOfAuthority(heard))) return undefined;
  const { parted } = heard;
  if (about === 'other' && parted) return { rights: parted.other, about, isLeak: false, own: parted.own };
  return { rights, about, isLeak: flags.includes('leak') && rights.includes('complaint') };
};
