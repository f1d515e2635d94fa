import { isRight } from '../../domain/understanding.ts';
import type { Flag, Intent, State } from '../../domain/understanding.ts';
import { demandsInOffice, mentionsOffice, namesOnlySupervisor } from './authority.ts';
import type { Message } from './clean.ts';
import type { HeardWish } from './learned/hear.ts';
import { flagLabels } from './learned/labels.ts';
import { asksOfRelative, isOwnAccount } from './ofRelative.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';
import { findUnanswered } from './unanswered.ts';
import { namesAnother } from './whoseData.ts';
import { mayTellYouth, opensWithYouth, tellsYouth, tellsYouthOfAnother } from './youth.ts';

const listOf = (words: string): Set<string> => new Set(words.split(' '));
const lists = {
  kin,
  data: listOf('gegevens data dossier informatie persoonsgegevens info'),
  ours: listOf('je jullie zorggenoot medewerker medewerkster adviseur collega'),
  thing: listOf(
    'gegevens data dossier informatie persoonsgegevens info brief brieven email emails bericht verhaal aanvraag naam namen adres adressen nummer verslag verslagen stukken papieren post kaart uitslag vellen bevestigingsmail appje',
  ),
  got: listOf(
    'kreeg krijg kregen krijgen gekregen ontving ontvang ontvangen zie zag zien stond staat staan stonden trof zat zitten vond lees las gelezen binnen binnengekomen geopend',
  ),
  gave: listOf(
    'gegeven gestuurd stuurden stuurde doorgestuurd gemaild mailden mailde verteld vertelden vertelde doorgegeven doorgebriefd ingelicht verzonden bezorgd gestoken gedeeld',
  ),
  stranger: listOf(
    'anders ander andere andermans vreemde vreemden onbekende onbekenden wildvreemde familie gezin meneer mevrouw mantelzorgers',
  ),
  other: new Set([...kin, ...listOf('baas werk werkgever collega leidinggevende buren school ander anders vreemde familie')]),
};

const find = phraseBook(
  {
    minor: [
      'ik zit (nog/nu) (in/op) (de) groep/klas/basisschool/brugklas/havo/vmbo/mavo/middelbare',
      'ik zit in (de) 1/2/3/eerste/tweede/derde (klas) (van) (de/het) havo/vmbo/vwo/mavo/gymnasium/atheneum',
      'brugklas/brugklasser/basisschool',
      'in groep 3/4/5/6/7/8/zes/zeven/acht/vijf',
      'ik ben minderjarig',
      "i'm/am (only/just) 8/9/10/11/12/13/14/15 years/year/yrs/and/so/|",
      "i'm/am (only/just) 8/9/10/11/12/13/14/15 $",
    ],
    representative: [
      'namens (mijn/onze/een/haar/hem/de)',
      'volmacht/gemachtigde/gemachtigd/machtiging/gevolmachtigde',
      'ben/als (de/zijn/haar/een/haar) (wettelijk/wettelijke) mentor/bewindvoerder/curator/vertegenwoordiger/voogd',
      'wettelijk/wettelijke vertegenwoordiger',
      'ik ben (haar/zijn) mentor/bewindvoerder/curator',
      '<data> van (mijn/onze) <kin>',
      '<data> en (ook) die/dat/deze van (mijn/onze) <kin>',
      'dossier/account van (mijn/onze) <kin>',
      'ouderlijk gezag',
      'gezag over <kin>',
      'vraagt/gevraagd/vroeg (aan) me (om/of/dit) .. typen/regelen/schrijven/vragen/sturen/opvragen',
      'me gevraagd (om/of) (dit) (voor) (haar/hem) (te/wil) typen/regelen/schrijven/vragen/opvragen',
      'vraagt me (om) .. voor haar/hem',
      'vraag/verzoek/schrijf/typ/doe (ik) (dit) voor (mijn/een/de/onze) <kin>',
      'ze/zij/hij/die kan (zelf) (ook) niet (zelf) typen/schrijven',
    ],
    // Who was robbed of a box or an account of their own complains of nobody here.
    robbed: [
      'mijn (eigen) email/mailbox/mail/telefoon/account/facebook/instagram/whatsapp/computer/laptop .. gehackt/gekraakt/gestolen/overgenomen',
    ],
    // Somebody else's data. Of somebody who died it is that, and nobody is spoken for.
    theirs: [
      'haar/hun (eigen/medische/persoonlijke) <data>',
      'mijn/onze <kin> ... zijn/haar <data>',
      'al/van/in/om/over/naar/uit/gebruik/verwijder/wis/stuur zijn (eigen/medische/persoonlijke) <data>',
      'zijn dossier',
      '(mijn/onze) <kin> (van) ... heeft/hebben .. <data> (hier) ingevuld/achtergelaten/gegeven/getypt',
    ],
    deceased: [
      'overleden/gestorven/overleed/overlijden',
      'nabestaande/nabestaanden',
      '<kin>/hij/zij/ze/die is (net/vorige/onlangs/helaas/al) (maand/week/jaar) dood',
      'ik ben/word/werd .. weduwe/weduwnaar',
      'als weduwe/weduwnaar',
      '(de/als) weduwe/weduwnaar van',
      'wijlen/zaliger',
      'erfgenaam/executeur',
      'nalatenschap van',
      '<kin> is/was (nu/al/net) (een/twee/drie/vier/vijf/zes) (week/weken/maand/maanden/jaar/dagen) dood',
      '<kin> is/werd .. ingeslapen/heengegaan/begraven/gecremeerd',
      'is hij/ze/zij .. ingeslapen/heengegaan/begraven/gecremeerd',
      '<kin> leeft/leven niet meer',
      '<kin> is er (helaas/nu/al) niet meer $',
      '<kin> is er (helaas/nu/al) niet meer haar/zijn/en/ik/we/dus',
      '<kin> .. bij leven',
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
      '<ours> .. gehackt',
      'gehackt .. <ours>',
      'lekt/lekken .. <data>/iets',
      'lekt .. bij <ours>',
      '(een) lek (bij) <ours>',
      // Somebody else's came to the person.
      '<got> ... <thing> .. van (een/ene/de) <stranger>',
      '<got> ... <thing> ... <stranger> erin/erop/in/op',
      '<thing> .. van (een/ene) <stranger> .. <got>',
      '<got> ... bedoeld/bestemd/gericht/geadresseerd ... <stranger>',
      'bedoeld/bestemd/gericht/geadresseerd (voor/aan/was/waren) .. (een/ene/iemand) <stranger>',
      '<stranger> (zijn/haar) <thing> .. <got>',
      '<got> ... andermans (<thing>)',
      // The person's own came to somebody else.
      'mijn (hele) <thing>/verhaal/gesprek is/zijn .. bij (een/de) (iemand/heel) <stranger>/iemand/ander/anders/anderen/verkeerde .. gekomen/beland/terechtgekomen/aangekomen/uitgekomen',
      'bij (een/de) (iemand/heel) <stranger>/iemand/ander/anderen/verkeerde is/zijn (terecht) gekomen/beland/terechtgekomen',
      'hebben/heeft .. mijn <thing> .. <gave> .. aan/naar .. <other>',
      'hebben/heeft .. mijn <thing> .. aan/naar .. <other> .. <gave>',
      'hebben/heeft .. (mijn) <other> .. over mijn .. <gave>',
      'gaven/gaf/stuurden/stuurde/mailden .. mijn <thing> .. aan/naar (mijn) <other>',
      '<other> ... <got> .. mijn <thing>',
      'mijn <thing> .. bij/door/aan .. <other> terechtgekomen/beland/gekregen/bezorgd/gelezen/gegaan',
      // It went where it should not.
      'verkeerde (<other>) persoon/adres/bus/brievenbus/familie/ontvanger/email/gezin .. <gave>/brief/terecht',
      'brief/email/<data> .. <gave>/in/aan/naar/bij .. verkeerde persoon/adres/bus/brievenbus/familie/ontvanger/gezin',
      'zonder (mijn) medeweten',
      'cc/bcc .. open/zichtbaar/adressen/namen',
      '<data>/verslagen/naam/namen/foto/dossier/dossiers/screenshots .. op google/internet/instagram/facebook/linkedin/twitter/prikbord/website',
      'usb-stick/usb/laptop ... <ours> ... trein/taxi/bus/gevonden/kwijt/verloren',
      'dossier/dossiers van <ours> ... op/in .. achterbank/trein/taxi/bus/straat',
      'geheimhouding .. geschonden/geschaad',
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
  lists,
);

/** Circumstances that a known shape tells. */
export const flagsInShapes = (forms: readonly string[], state: State): Set<Flag> => {
  const labels = find(forms).map((hit) => hit.label);
  const flags = new Set<Flag>(labels.filter((label) => label !== 'theirs' && label !== 'robbed'));
  if (labels.includes('theirs') && !flags.has('deceased')) flags.add('representative');
  if (demandsInOffice(forms)) flags.add('authority');
  if (tellsYouth(forms, state)) flags.add('minor');
  return flags;
};

/** How sure the classifier must be of each circumstance that no shape tells; a leak goes with what is asked, and surest with a complaint. */
const sure = { minor: 0.05, representative: 0.2, deceased: 0.1, authority: 0.07, leak: 0.2, professional: 0.06 };
const sureOfLeakComplained = 0.05;
/** A complaint that says what it is about, and that is no leak. */
const sureOfLeakBesideLate = 0.6;

const isRobbed = (forms: readonly string[]): boolean =>
  find(forms).some(({ label }) => label === 'robbed') && !forms.some((word) => lists.ours.has(word));

/** Somebody else is spoken of, or an office for somebody else. */
const ofAnother =
  /^(?:hij|hem|zij|haar|hun|hen|namens|volmacht\p{L}*|gemachtig\p{L}*|machtiging|mentor\p{L}*|curator|curatele|bewind\p{L}*|client\p{L}*|patient\p{L}*|advocaat|advocate|notaris|erfgena\p{L}*|nabestaande\p{L}*|executeur|voogd|vertegenwoordig\p{L}*|mevrouw|meneer|dhr|mw|heer|iemand|cliente|bewoner\p{L}*|weduwe|weduwnaar|buur\p{L}*)$/u;
const almost = new Set(['bijna', 'half', 'zowat']);

const isLikely = (
  flag: (typeof flagLabels)[number],
  { likely }: HeardWish,
  forms: readonly string[],
  asked: readonly Intent[],
): boolean => {
  if (likely[flag] < (flag === 'leak' && asked.includes('complaint') ? sureOfLeakComplained : sure[flag])) return false;
  if (flag === 'leak' && likely.leak < sureOfLeakBesideLate && findUnanswered(forms).length > 0) return false;
  if (flag === 'leak') return asked.some(isRight) && !isRobbed(forms);
  if (flag === 'minor') return mayTellYouth(forms);
  if (flag === 'representative') return forms.some((word) => kin.has(word) || ofAnother.test(word));
  if (flag === 'deceased')
    return !forms.some(
      (word, at) => word === 'dood' && (almost.has(forms[at - 1] ?? '') || forms[at + 1] === 'van' || forms[at - 2] === 'sterven'),
    );
  return flag !== 'professional' || likely.authority < sure.authority;
};

/** With an age right behind a name, where one is given. */
const flagsToldIn = ({ forms, plain }: Message, state: State): Set<Flag> => {
  const flags = flagsInShapes(forms, state);
  if ((state === 'ask_name' || state === 'start') && opensWithYouth(plain)) flags.add('minor');
  return flags;
};

/** Circumstances that change how a message is handled, except crisis. Whoever only asks about leaks has none to tell. */
export const readFlags = (message: Message, state: State, heard: HeardWish | undefined, asked: readonly Intent[]): Flag[] => {
  const { forms } = message;
  const flags = flagsToldIn(message, state);
  if (heard) for (const flag of flagLabels) if (isLikely(flag, heard, forms, asked)) flags.add(flag);
  const isDemand = asked.some((intent) => isRight(intent) && intent !== 'complaint');
  if (isDemand && !mentionsOffice(forms) && !flags.has('deceased') && (namesAnother(message) || asksOfRelative(message, asked))) {
    flags.delete('authority');
    flags.add('representative');
  } else if (flags.has('representative') && isOwnAccount(message) && !flagsInShapes(forms, state).has('representative'))
    flags.delete('representative');
  if (flags.has('representative') && asked.some(isRight) && tellsYouthOfAnother(forms)) flags.add('minor');
  // Whoever asks where to complain comes from no authority.
  if (flags.has('authority') && namesOnlySupervisor(forms) && !demandsInOffice(forms)) flags.delete('authority');
  if (asked[0] === 'privacy_question' && !asked.includes('complaint')) flags.delete('leak');
  return [...flags];
};
