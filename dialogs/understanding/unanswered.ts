import type { Right } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { phraseBook } from './phrases.ts';
import type { Hit } from './phrases.ts';

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What was asked of us before, and whose answer is awaited. */
export const matter = listOf(
  'verzoek verzoeken inzageverzoek wisverzoek verwijderverzoek verwijderingsverzoek verwijderverzoeken correctieverzoek rectificatieverzoek privacyverzoek avg-verzoek gegevensverzoek klacht bezwaar bezwaarschrift inzage verwijdering',
);

/** That we do not answer, or too late (GDPR art. 12(3), (4)). */
const find = phraseBook(
  {
    complaint: [
      '<you> (nog) reageren/reageert/reageerde/reageerden/antwoorden/antwoordt/antwoordde/antwoordden .. niet/nooit/nergens',
      '<you> (nog) reageren/reageert/reageerde/reageerden/antwoorden/antwoordt/antwoordde/antwoordden .. te laat/traag/langzaam',
      'reageren/reageert/reageerde/reageerden/antwoorden/antwoordt/antwoordde <you> .. niet/nooit',
      '<you> heb/hebben/hebt/heeft .. niet/nooit/nergens .. gereageerd/geantwoord/beantwoord',
      'heb/hebben/hebt/heeft <you> .. niet/nooit/nergens .. gereageerd/geantwoord/beantwoord',
      '<you> laat/laten (maar/nog/al) .. niets/niks van je/jullie/zich horen',
      '<you> .. te laat met/om (het/te/jullie/jouw) (te) antwoorden/antwoord/reageren/reactie/beantwoorden',
      '<you> heb/hebben/hebt/heeft .. termijn .. overschreden/verstrijken/gemist/voorbij',
      'termijn/maand (is/was) (al/ruim/allang/inmiddels/lang) (al/ruim/lang/inmiddels) verstreken/overschreden/verlopen',
      '<you> had/hadden/hadt .. binnen/lang/allang .. moeten antwoorden/reageren/beantwoorden',
      '<you> had/hadden/hadt .. al/allang lang moeten antwoorden/reageren/beantwoorden',
      'wacht/wachten .. op .. mijn/onze <matter>',
      'wacht/wachten ... op .. antwoord/reactie/bericht/uitsluitsel .. <you>',
      'geen/nooit/niks/niets/nauwelijks .. antwoord/reactie/bericht/gehoord/gekregen .. op/over/van .. mijn/onze <matter>',
      '(op/over) mijn/onze <matter> ... geen/nooit/niks/niets .. antwoord/reactie/gehoord/ontvangen/bericht/vernomen/gekregen/gedaan',
      'mijn/onze <matter> ... niet/nooit/onbeantwoord .. behandeld/beantwoord/afgehandeld/opgepakt/gereageerd/ingegaan/onbeantwoord',
      'mijn/onze <matter> ... onbeantwoord',
      'duurt .. te lang ... mijn/onze <matter>',
      'duurt .. te lang .. <you> .. antwoorden/antwoordt/reageren/reageert',
      '<you> negeren/negeert/negeerde/negeerden .. mijn/onze <matter>',
      'om .. inzage/verwijdering/verbetering/wissing/beperking .. gevraagd/verzocht/verzoek .. niets/niks/geen/nooit',
      'gevraagd/verzocht .. (al/te) .. wissen/verwijderen/verbeteren/inzien .. <you> .. niets/niks/nooit .. gedaan/gehoord/ondernomen',
    ],
  },
  { you: listOf('je jullie zorggenoot'), matter },
);

/** Those who are waited for elsewhere. */
const others = listOf(
  'gemeente ciz uwv svb wmo wlz pgb zorgkantoor ziekenhuis huisarts thuiszorg verzekeraar zorgverzekeraar rechtbank belastingdienst',
);
const isOfOthers = (forms: readonly string[]): boolean => forms.some((word) => others.has(word)) && !forms.includes('jullie');

export const findUnanswered = (forms: readonly string[]): Hit<Right>[] => {
  const hits = find(forms);
  return hits.length > 0 && isOfOthers(forms) ? [] : hits;
};

/** Something was asked before, and nothing came of it. */
const askedBefore =
  /\b(?:gevraagd|vroeg|verzocht|aangevraagd|laten weten|gemeld|ingediend|doorgegeven|geschreven|gemaild|aangegeven|verzoek|verzoeken|bezwaar|toegezegd)\b/u;
const withoutAnswer =
  /\b(?:geen|nooit|niets|niks|niemand|noch) (?:\p{L}+ ){0,3}(?:antwoord|beantwoord|reactie|gehoord|vernomen|gereageerd|bericht|bevestiging|teken)\b|\bniet (?:op )?(?:gereageerd|geantwoord|beantwoord)\b|\b(?:maand|termijn) is (?:\p{L}+ ){0,3}(?:om|voorbij|verstreken|verlopen)\b|\bhoor (?:ik )?(?:niets|niks)\b|\bbleven liggen\b/u;
/** Beside a right: that it was asked of us before and not answered, in whatever order. */
export const isUnansweredBefore = ({ plain, forms }: Message): boolean =>
  askedBefore.test(plain) && withoutAnswer.test(plain) && !isOfOthers(forms);

/** How far it is with what was asked before, or whether it came in. */
const findProgress = phraseBook(
  {
    progress: [
      'wanneer .. (antwoord/reactie/bericht/iets) ... mijn/onze/het/dat <matter>',
      'hoe (staat/zit/gaat/loopt) (het) (staat/zit/gaat/loopt/met) .. mijn/onze/het/dat <matter> (staat/zit/gaat/loopt/is)',
      'hoe ver/lang .. mijn/onze/het/dat <matter>',
      'hoelang/hoever .. mijn/onze/het/dat <matter>',
      'status van mijn/onze/het/dat <matter>',
      'wat .. stand (van/zaken) .. mijn/onze/het <matter>',
      'waar blijft .. (op) mijn/onze <matter>',
      'is/zijn/wordt/worden/was mijn/onze/het/dat <matter> .. (al/nog/goed) .. binnen/ontvangen/aangekomen/behandeld/klaar/opgepakt/verwerkt/beantwoord/afgehandeld/bekend/behandeling/gelezen',
      'heb/hebben/hebt/heeft <you>/iemand mijn/onze/het/dat <matter> .. (al/nog/goed) .. binnen/ontvangen/gekregen/behandeld/opgepakt/verwerkt/beantwoord/afgehandeld/gelezen/bekeken',
      'krijg/hoor/ontvang ik .. (nog/al/ooit/iets) .. (antwoord/reactie/bericht/bevestiging/iets) op/over/van mijn/onze/het/dat <matter>',
      'hoeveel tijd .. mijn/onze/het/dat <matter>',
      'wat gebeurt er (nu/verder) met mijn/onze/het/dat <matter>',
    ],
  },
  { you: listOf('je jullie zorggenoot'), matter },
);

/** Whether it is asked how far it is with a request of before: that is no request again. */
export const asksOfProgress = (forms: readonly string[]): boolean =>
  findProgress(forms).length > 0 && !isOfOthers(forms) && findUnanswered(forms).length === 0;
