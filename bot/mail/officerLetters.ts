import { showDay, showRights } from '../../dialogs/show.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Day } from '../../domain/terms.ts';
import type { Right } from '../../domain/understanding.ts';
import { sentence } from '../../locales/sentence.ts';
import { showMoment } from './showMoment.ts';

/** Rights of a request that are to be answered by the same day. */
export interface Due {
  lastDay: Day;
  rights: readonly Right[];
}

const termWords = (daysLeft: number): string => {
  if (daysLeft < 0) return sentence('mail.reminderLeft.over');
  if (daysLeft === 0) return sentence('mail.reminderLeft.today');
  return daysLeft === 1 ? sentence('mail.reminderLeft.one') : sentence('mail.reminderLeft.many', { days: daysLeft });
};

/** To a privacy officer, that a request is to be answered soon. It names nobody. @param daysLeft until the first of these days */
export const reminderLetter = (to: string, reference: string, dues: readonly Due[], daysLeft: number): Letter => ({
  ...{ to, toStaff: true },
  subject: sentence('mail.reminder.subject', { reference, term: termWords(daysLeft) }),
  paragraphs: dues.map(({ lastDay, rights }) =>
    sentence('mail.reminder', { reference, right: showRights(rights), date: showDay(lastDay) }),
  ),
});

/** To a privacy officer, that a leak was told, and until when the authority must know (AVG art. 33(1)). It names nobody. */
export const leakLetter = (to: string, reference: string, noticedAt: Date, dueAt: Date): Letter => ({
  ...{ to, toStaff: true },
  subject: sentence('mail.leak.subject', { reference }),
  paragraphs: [sentence('mail.leak', { reference, noticed: showMoment(noticedAt) }), sentence('mail.leakBy', { due: showMoment(dueAt) })],
});

/** To a privacy officer, that the 72 hours of a leak end soon, or have ended. @param hoursLeft less than nought when they have */
export const leakReminderLetter = (to: string, reference: string, dueAt: Date, hoursLeft: number): Letter => {
  const isOver = hoursLeft < 0;
  const term = isOver ? sentence('mail.reminderLeft.over') : sentence('mail.leakLeft', { hours: Math.ceil(hoursLeft) });
  return {
    ...{ to, toStaff: true },
    subject: sentence('mail.leakReminder.subject', { reference, term }),
    paragraphs: [sentence(isOver ? 'mail.leakOver' : 'mail.leakReminder', { reference, due: showMoment(dueAt) })],
  };
};
