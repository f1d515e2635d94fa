const words = [
  'reclame',
  'aanbieding',
  'marketing',
  'nieuwsbr',
  'mailing',
  'folder',
  'promotie',
  'adverten',
  'acquisitie',
  'verkoop',
  'verkopen',
];

/** Whether an objection speaks of marketing, which may always be stopped and is never weighed (AVG art. 21(2) and (3)). */
export const isAboutMarketing = (text: string): boolean => words.some((word) => text.toLowerCase().includes(word));
