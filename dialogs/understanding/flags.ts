import type { Flag, State } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';
import { readNumber } from './readNumber.ts';

const find = phraseBook(
  {
    minor: [
      'ik zit (nog/nu) (in/op) (de) groep/klas/basisschool/brugklas/havo/vmbo/mavo/middelbare',
      'ik zit in (de) 1/2/3/eerste/tweede/derde (klas) (van) (de/het) havo/vmbo/vwo/mavo/gymnasium/atheneum',
      'brugklas/brugklasser/basisschool',
      'in groep 3/4/5/6/7/8/zes/zeven/acht/vijf',
      'ik ben minderjarig',
    ],
    representative: [
      'namens (mijn/onze/een/haar/hem/de)',
      'volmacht/gemachtigde/gemachtigd/machtiging/gevolmachtigde',
      'ben/als (de/zijn/haar/een/haar) (wettelijk/wettelijke) mentor/bewindvoerder/curator/vertegenwoordiger/voogd',
      'wettelijk/wettelijke vertegenwoordiger',
      'ik ben (haar/zijn) mentor/bewindvoerder/curator',
      '<data> van (mijn/onze) <kin>',
      'dossier/account van (mijn/onze) <kin>',
    ],
    deceased: [
      'overleden/gestorven/overleed/overlijden',
      'nabestaande/nabestaanden',
      'is (net/vorige/onlangs/helaas) (maand/week/jaar) dood',
      'weduwe/weduwnaar',
      'wijlen',
      'erfgenaam',
    ],
    authority: [
      'ben/ben/zijn/werk .. van/bij/namens (de) politie/recherche/justitie/inspectie/igj/ap/fiod/om/belastingdienst/rechtbank',
      '(hier) spreekt (de) politie/recherche/justitie',
      'politie hier',
      'politie/recherche/justitie .. vordert/vorderen/eist/onderzoek/verzoekt/vordering',
      'agent/rechercheur/inspecteur/officier van (de) politie/justitie/inspectie',
      'namens .. politie/justitie/inspectie/gemeente/rechtbank/autoriteit',
      'ik ben (een) agent/rechercheur/politieagent/opsporingsambtenaar/inspecteur',
      'vordering/dwangbevel/huiszoekingsbevel',
    ],
    leak: [
      'datalek/datalekken/datelek',
      'gelekt/uitgelekt',
      '<data>/email/brief .. van (een/iemand) (iemand) anders/ander/vreemde .. (gekregen/ontvangen/gezien/binnen)',
      '<data> .. op straat',
      'gehackt/hack',
    ],
    professional: [
      'ik ben (een/als/de/haar/zijn) .. wijkverpleegkundige/verpleegkundige/casemanager/huisarts/arts/ergotherapeut/fysiotherapeut/zorgverlener/hulpverlener/zorgprofessional/praktijkondersteuner/clientondersteuner/begeleider/verzorgende/psycholoog/consulent/zorgcoordinator/mantelzorgmakelaar/mantelzorgconsulent',
      'mijn client/patient/clienten/patienten',
      'een client/patient van me',
      'maatschappelijk werker/werkster',
      'ik werk (als/bij) (een/de) .. thuiszorg/wijkteam/ziekenhuis/huisartsenpraktijk/zorginstelling/buurtzorg/gemeente',
      'vanuit (mijn/de) .. functie/rol',
      'beroepshalve/professioneel',
    ],
  },
  { kin, data: new Set(['gegevens', 'data', 'dossier', 'informatie', 'persoonsgegevens', 'info']) },
);

const beforeAge = new Set([
  'ik',
  'pas',
  'nu',
  'nog',
  'maar',
  'net',
  'bijna',
  'meisje',
  'jongen',
  'van',
  'zelf',
  'trouwens',
  'eigenlijk',
  'wel',
  'dus',
]);
const afterAge = new Set([undefined, '|', 'en', 'maar', 'oud', 'hoor', 'dus', 'want', 'mag']);
/** What one can be doing for so many years. */
const notOfAge = new Set(
  'mantelzorger getrouwd bezig samen weduwe weduwnaar gescheiden aan met als geleden ziek werkloos verpleegkundige'.split(' '),
);

const oneself = new Set(['ik', 'k', "'k", 'ikke']);
const youngster = new Set(['meisje', 'jongen', 'jongetje', 'scholier']);
const years = new Set(['jaar', 'jr']);

/** "Ik ben 14", read from the verb on: an age, and not the years of doing something. */
const isYoungAt = (forms: readonly string[], verb: number) => {
  if (!oneself.has(forms[verb - 1] ?? '') && !oneself.has(forms[verb + 1] ?? '') && verb > 1) return false;
  let at = verb + 1;
  while (beforeAge.has(forms[at] ?? '') || (forms[at] === 'een' && youngster.has(forms[at + 1] ?? ''))) at += 1;
  // Almost 16 is not 16 yet (UAVG art. 5).
  if (!isYoung(forms[at]) && !(forms[at - 1] === 'bijna' && forms[at] === '16')) return false;
  const after = forms[at + 1];
  return years.has(after ?? '') ? !notOfAge.has(forms[at + 2] ?? '') : afterAge.has(after);
};

const isYoung = (word: string | undefined): boolean => {
  const age = word === undefined || word === 'een' ? undefined : readNumber(word);
  return age !== undefined && age >= 5 && age <= 15;
};

/** An age beside a name or alone, in so few words that it can be of nothing else: "Jan, 15 jaar", "mijn leeftijd is 12". */
const isYoungInShort = (forms: readonly string[]): boolean => {
  if (forms.length > 7) return false;
  return forms.some((word, at) => {
    if (!isYoung(word)) return false;
    const before = forms[at - 1];
    const isEnd = at === forms.length - 1 || forms[at + 1] === '|';
    if (years.has(forms[at + 1] ?? '')) {
      const isBehindName = at === 3 && oneself.has(forms[0] ?? '') && forms[1] === 'ben' && !notOfAge.has(before ?? '');
      return (before === undefined || before === '|' || isBehindName) && (forms[at + 2] ?? '|') === '|';
    }
    return (
      isEnd &&
      (forms[at - 2] === 'leeftijd' || before === 'leeftijd' || (before === 'en' && oneself.has(forms[0] ?? '') && forms[1] === 'ben'))
    );
  });
};

const aside = new Set(['ik', 'heet', 'ben', 'van', 'en', 'jaar', 'jr', 'is', 'mijn', 'naam']);
/** Where a name is asked: "Noa 14", "ik ben Merel van 13", "14 jaar, Noa". */
const isYoungBesideName = (forms: readonly string[]): boolean => {
  const ages = forms.filter((word) => readNumber(word) !== undefined && /^\d/.test(word));
  const names = forms.filter((word) => !aside.has(word) && !ages.includes(word) && word !== '|');
  return ages.length === 1 && isYoung(ages[0]) && names.length > 0 && names.length <= 3 && !names.some((word) => kin.has(word));
};

/** Circumstances that change how a message is handled, except crisis. */
export const readFlags = (message: Message, state: State): Flag[] => {
  const { forms } = message;
  const flags = new Set<Flag>(find(forms).map((hit) => hit.label));
  if (forms.some((word, at) => (word === 'ben' || word === 'word') && isYoungAt(forms, at)) || isYoungInShort(forms)) flags.add('minor');
  if ((state === 'ask_name' || state === 'start') && forms.length <= 8 && isYoungBesideName(forms)) flags.add('minor');
  return [...flags];
};
