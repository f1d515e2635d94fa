import { sentence } from '../locales/sentence.ts';
import { listed } from './listed.ts';
import { isAboutMarketing } from './understanding/marketing.ts';

/** What the statement says that data are used for besides help, so that somebody can object to it (C16, C20-C26). */
export type ObjectedUse = 'marketing' | 'profiles' | 'analyses' | 'sharing' | 'opened';

const words: readonly (readonly [ObjectedUse, RegExp])[] = [
  ['profiles', /profiel|profiler|klantgroep|voorspel|risicomodel/iu],
  ['analyses', /analys|statistiek|marktonderzoek/iu],
  ['sharing', /\b(?:delen|deelt|gedeeld|uitwissel\w*|uitgewisseld|doorge(?:ven|geven|speeld))\b/iu],
  ['opened', /pixel|\b(?:mails? (?:\w+ )?(?:open|opent|openen|geopend))\b/iu],
];

/** What an objection is to, as far as its words name it. */
export const objectedUses = (text: string): ObjectedUse[] => [
  ...(isAboutMarketing(text) ? (['marketing'] as const) : []),
  ...words.flatMap(([use, named]) => (named.test(text) ? [use] : [])),
];

/** As they stand in a sentence: "reclame en profielen". */
export const showUses = (uses: readonly ObjectedUse[]): string => listed(uses.map((use) => sentence(`use.${use}`)));
