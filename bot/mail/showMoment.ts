import { showDay } from '../../dialogs/show.ts';
import { dayOf } from '../../domain/terms.ts';
import { sentence } from '../../locales/sentence.ts';

/** Made at the first use: time zones take tens of milliseconds to load. */
let clockTime: Intl.DateTimeFormat | undefined;

/** A moment as it is in the Netherlands, in words: `vrijdag 6 maart 2026 om 10:30 uur`. */
export const showMoment = (at: Date): string => {
  clockTime ??= new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
  return sentence('mail.moment', { date: showDay(dayOf(at)), time: clockTime.format(at) });
};
