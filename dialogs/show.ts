import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Day } from '../domain/terms.ts';
import type { Right } from '../domain/understanding.ts';
import { nl } from '../locales/nl.ts';
import type { Key } from '../locales/nl.ts';
import { sentence } from '../locales/sentence.ts';
import { listed } from './listed.ts';
import { type ObjectedUse, showUses } from './objectedUses.ts';

/** A number in E.164 as it is read in the Netherlands: `06 12 34 56 78`; a foreign one with its country code. */
export const showPhone = (e164: string): string => {
  const mobile = /^\+316(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(e164);
  if (mobile) return `06 ${mobile.slice(1).join(' ')}`;
  const number = parsePhoneNumberFromString(e164);
  if (!number) return e164;
  return number.country === 'NL' ? number.formatNational() : number.formatInternational();
};

/** Who is cared for, as shown; a relation without a sentence of its own is shown as it is. */
export const showRelation = (relation: string): string => {
  const key = `relation.${relation}`;
  return key in nl ? sentence(key as Key) : relation;
};

const days: Readonly<Record<string, string>> = {
  ma: 'maandag',
  di: 'dinsdag',
  wo: 'woensdag',
  do: 'donderdag',
  vr: 'vrijdag',
  za: 'zaterdag',
  zo: 'zondag',
};

/** When somebody can be called, with the days in full: "niet dinsdag". */
export const showTime = (time: string): string => time.replaceAll(/\b(?:ma|di|wo|do|vr|za|zo)\b/g, (day) => days[day] ?? day);

/** Rights as they stand in a sentence: "inzage en verwijdering". */
export const showRights = (rights: readonly Right[]): string => listed(rights.map((right) => sentence(`right.noun.${right}`)));

/** A right as a line of a list; an objection with what it is to. */
export const lineOf = (right: Right, uses: readonly ObjectedUse[] = []): string =>
  right === 'objection' && uses.length > 0 ? sentence('right.line.objectionTo', { uses: showUses(uses) }) : sentence(`right.line.${right}`);

/** What a request of this conversation asks, in a sentence: "inzage en bezwaar tegen reclame". */
export const showAsked = ({ rights, uses = [] }: { rights: readonly Right[]; uses?: readonly ObjectedUse[] }): string => {
  const nounOf = (right: Right): string =>
    right === 'objection' && uses.length > 0
      ? sentence('right.noun.objectionTo', { uses: showUses(uses) })
      : sentence(`right.noun.${right}`);
  return listed(rights.map(nounOf));
};

/** What a request asks besides a complaint, where it asks both: a day that was promised is of that alone. */
export const showDated = ({ rights, uses = [] }: { rights: readonly Right[]; uses?: readonly ObjectedUse[] }): string | undefined => {
  const others = rights.filter((right) => right !== 'complaint');
  return others.length > 0 && others.length < rights.length ? showAsked({ rights: others, uses }) : undefined;
};

let inDutch: Intl.DateTimeFormat | undefined;

/** A day in words: `zaterdag 28 februari 2026`. */
export const showDay = (day: Day): string => {
  inDutch ??= new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return inDutch.format(new Date(`${day}T00:00:00Z`));
};

/** A number of hours in words: "72 uur", "30 minuten". */
export const showHours = (hours: number): string => {
  if (hours === 1) return sentence('hours.one');
  if (hours > 1) return sentence('hours.many', { count: Math.round(hours) });
  const minutes = Math.max(1, Math.round(hours * 60));
  return minutes === 1 ? sentence('minutes.one') : sentence('minutes.many', { count: minutes });
};
