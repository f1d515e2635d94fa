import type { Crisis } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { written } from './clean.ts';
import { crisisPhrases, harmlessPhrases, settledPhrases } from './crisis.ts';
import { phraseBook } from './phrases.ts';

const find = phraseBook(crisisPhrases);
const findHarmless = phraseBook({ harmless: harmlessPhrases, settled: settledPhrases });
const order = ['suicidal', 'medical_emergency', 'violence', 'overload'] as const;

export interface CrisisReading {
  crisis: Crisis;
  because: string[];
}

/** Whether someone is in danger now. Idioms and what is past and settled do not count; the gravest counts first. */
export const readCrisis = (message: Message): CrisisReading => {
  const { forms } = message;
  const hits = find(forms);
  if (hits.length === 0) return { crisis: 'none', because: [] };
  const calming = findHarmless(forms);
  const harmless = calming.filter((hit) => hit.label === 'harmless');
  const settled = calming.filter((hit) => hit.label === 'settled');
  const sentenceOf = (at: number) => forms.lastIndexOf('|', at);
  const counts = hits.filter((hit) => {
    if (harmless.some((each) => each.from < hit.to && hit.from < each.to)) return false;
    if (hit.label === 'overload' || hit.label === 'suicidal')
      return !(
        hit.label === 'suicidal' &&
        settled.some((each) => sentenceOf(each.from) === sentenceOf(hit.from) && !/^(?:is|zijn|gelukkig)/.test(forms[each.from] ?? ''))
      );
    return !settled.some((each) => sentenceOf(each.from) === sentenceOf(hit.from));
  });
  const crisis = order.find((each) => counts.some((hit) => hit.label === each)) ?? 'none';
  const because = counts.filter((hit) => hit.label === crisis).map((hit) => written(message, hit.from, hit.to));
  return { crisis, because: [...new Set(because)] };
};
