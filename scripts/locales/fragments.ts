/**
 * Keys (or their beginnings) of texts that are no sentence: what stands on a button, in a heading, or inside another sentence. They may
 * end without a full stop.
 */
const fragments = [
  'button',
  'field',
  'hours',
  'minutes',
  'preference',
  'relation',
  'right.noun',
  'review.line',
  'review.notGiven',
  'health.redacted',
  'mail.greeting',
  'mail.sender',
  'mail.handedIn.subject',
  'mail.receipt.subject',
  'mail.extended.subject',
  'mail.decided.subject',
  'mail.reminder.subject',
  'mail.reminderLeft',
  'page.heading',
  'page.label',
  'page.title',
  'form.heading',
  'form.label',
  'form.title',
  'receipt.heading',
  'receipt.label',
  'receipt.title',
  'fault.heading',
  'fault.label',
  'fault.title',
  'launcher.label',
  'frame.label',
  'frame.reach',
  'chat.label',
];

export const isFragment = (key: string): boolean => fragments.some((start) => key === start || key.startsWith(`${start}.`));
