import { clean } from './clean.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';

/** Who may hear of it; a relative or somebody at school. */
const who = new Set([...kin, ...'school juf meester mentor iemand niemand anderen familie ze hij zij'.split(' ')]);

const find = phraseBook(
  {
    secret: [
      'beloof/belooft/beloofd/beloven/geheim/geheimhouden/anoniem',
      'onder/tussen ons',
      'krijg/krijgt/krijgen/hoor/hoort/horen/weet/weten/zie/ziet/zien/lees/leest/lezen/kom/komt/komen/mag/mogen/gaat/gaan (mijn/dan/nu) <who> .. hoor/hoort/horen/weet/weten/zien/lezen/achter/erachter/dit/dat/het',
      '<who> mag/mogen .. niet/niks .. horen/weten/zien/lezen',
      '<who> (er/hier) achter/erachter/hierachter',
      'niemand mag/hoeft/moet .. horen/weten/zien/lezen',
      'zeg/zeggen/vertel/vertellen/bel/bellen/app/appen/mail/mailen/email .. jullie/je ... <who>',
      'jullie/je .. zeg/zegt/zeggen/vertel/vertelt/vertellen/bel/bellen/mail/mailen/email ... <who>',
      'zeg/zeggen/vertel/vertellen .. niemand',
      'tegen/aan (mijn) <who> .. zeggen/vertellen/doorgeven',
    ],
    asks: ['niet/niks/niemand'],
    begins: [
      'krijg/krijgt/krijgen/hoor/hoort/horen/weet/mag/mogen/zeg/zegt/zeggen/vertel/vertelt/vertellen/beloof/belooft/beloven/blijft/is/ga/gaan/gaat/kom/komt/komen/bel/bellen/zie/ziet/lees/leest',
    ],
  },
  { who },
);

const mostWords = 16;
const wordsOfBeginning = 4;

/** Whether some words ask who will hear of what is told here, or ask that nobody does. */
export const asksSecrecy = (text: string): boolean => {
  const { forms } = clean(text);
  if (forms.length > mostWords) return false;
  const hits = find(forms);
  const isAsked = hits.some(({ label, from }) => label === 'asks' || (label === 'begins' && from < wordsOfBeginning));
  return (isAsked || text.includes('?')) && hits.some(({ label }) => label === 'secret');
};
