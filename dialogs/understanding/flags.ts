import type { Flag } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';
import { readNumber } from './readNumber.ts';

const find = phraseBook(
  {
    minor: [
      '(ik) zit (nog/nu) in/op (de) (groep/klas) (6/7/8/5/4/3/zes/zeven/acht/brugklas/basisschool)',
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

/** "Ik ben 14": an age, and not the years of doing something. */
const saysYoung = (forms: readonly string[]) => {
  for (let at = 0; at < forms.length; at += 1) {
    if (forms[at] !== 'ben' && forms[at] !== 'word') continue;
    if (forms[at - 1] !== 'ik' && forms[at + 1] !== 'ik' && at > 1) continue;
    let next = at + 1;
    while (['ik', 'pas', 'nu', 'nog', 'maar', 'net', 'een', 'bijna', 'meisje', 'jongen', 'van', 'zelf'].includes(forms[next] ?? ''))
      next += 1;
    const age = readNumber(forms[next] ?? '');
    if (age === undefined || age < 5 || age > 15 || forms[next] === 'een') continue;
    const after = forms[next + 1];
    if (after === undefined || after === '|' || after === 'en' || after === 'maar' || after === 'oud' || after === 'hoor') return true;
    if (
      after === 'jaar' &&
      !/^(?:mantelzorger|getrouwd|bezig|samen|weduwe|weduwnaar|gescheiden|aan|met|als|geleden|ziek|werkloos|verpleegkundige)$/.test(
        forms[next + 2] ?? '',
      )
    )
      return true;
  }
  return false;
};

/** Circumstances that change how a message is handled, except crisis. */
export const readFlags = (message: Message): Flag[] => {
  const flags = new Set<Flag>(find(message.forms).map((hit) => hit.label));
  if (saysYoung(message.forms)) flags.add('minor');
  return [...flags];
};
