/** A day in the Netherlands: `2026-02-28`. */
export type Day = string;

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** Made at the first use: time zones take tens of milliseconds to load. */
let inTheNetherlands: Intl.DateTimeFormat | undefined;

/** The day that it is in the Netherlands at a moment. */
export const dayOf = (at: Date): Day => {
  inTheNetherlands ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return inTheNetherlands.format(at);
};

/** Days as numbers: those of UTC, which all have 24 hours. */
const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / dayMs;
const dayAt = (number: number): Day => new Date(number * dayMs).toISOString().slice(0, 10);

/** Days from one day to another; less than nought when that was before. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** So many days on. */
export const daysAfter = (day: Day, days: number): Day => dayAt(numberOf(day) + days);

/**
 * The same day of a later month; where that month is shorter, its last day (AVG art. 12(3); Regulation 1182/71 art. 3(2)(c)). Always
 * counted from the day of receipt: month by month, 31 January would come out at 28 April instead of 30 April.
 */
export const monthsAfter = (day: Day, months: number): Day => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10);
};

/** The first moment of a day in the Netherlands, which is one or two hours ahead of UTC. The clock never changes at midnight. */
export const startOf = (day: Day): Date => {
  const midnight = numberOf(day) * dayMs;
  const inSummer = new Date(midnight - 120 * minuteMs);
  return dayOf(inSummer) === day ? inSummer : new Date(midnight - 60 * minuteMs);
};

/** The last millisecond of a day in the Netherlands. */
export const endOf = (day: Day): Date => new Date(startOf(daysAfter(day, 1)).getTime() - 1);

/** Easter Sunday of a year (Meeus, Jones and Butcher), as a number of days. */
const easterOf = (year: number): number => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1) / dayMs;
};

const sunday = 0;
const saturday = 6;
/** The day of the week, Sunday first. 1 January 1970 was a Thursday. */
const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;

/** Good Friday, Easter Monday, Ascension Day and Whit Monday, from Easter Sunday on. */
const fromEaster = [-2, 1, 39, 50];
const fixed = ['01-01', '04-27', '05-05', '12-25', '12-26'];

/**
 * The holidays of the Algemene termijnenwet, art. 3. The King's birthday, 27 April, is kept on the 26th when it is a Sunday: both are of the
 * weekend then.
 */
const isHoliday = (number: number): boolean => {
  const day = dayAt(number);
  const monthAndDate = day.slice(5);
  if (fixed.includes(monthAndDate)) return true;
  return fromEaster.includes(number - easterOf(Number(day.slice(0, 4))));
};

/** The day itself, or the first after it that is no Saturday, Sunday or holiday (Regulation 1182/71 art. 3(4)). */
export const workdayFrom = (day: Day): Day => {
  let number = numberOf(day);
  while (weekdayOf(number) === saturday || weekdayOf(number) === sunday || isHoliday(number)) number += 1;
  return dayAt(number);
};
