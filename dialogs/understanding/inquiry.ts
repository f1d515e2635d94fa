import type { Message } from './clean.ts';
import { endsInQuestion } from './clean.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';
import { asksOfProgress } from './unanswered.ts';

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A sentence that demands nothing of us: it asks how something is or works, or is of another's files. */
export interface Aside {
  kind: 'question' | 'elsewhere';
  /** Places in the word list, `to` exclusive. */
  from: number;
  to: number;
}

const lead = listOf(
  'en maar dus oh o nou ja nee hoi hallo dag goedemorgen goedemiddag goedenavond nog ook vraag vraagje even trouwens zeg',
);
const interrogative = listOf('wat hoe hoelang hoeveel waar waarvoor wanneer wie welk welke sinds hoezo');
const prepositions = listOf('aan met van voor door tot bij op in na vanaf onder binnen');
/** Others than the person and us, who may come to have data. */
const others = listOf(
  'politie justitie recherche belastingdienst overheid inlichtingendienst inlichtingendiensten nn nationale nationale-nederlanden verzekeraar zorgverzekeraar verzekeringen verzekering werkgever baas bedrijven partners derden iemand anderen andere mensen hackers huisarts gemeente ziekenhuis school bank adviseurs medewerkers collega',
);
const deals = listOf(
  'delen deelt deel gebruiken gebruikt verkopen verkoopt bewaren bewaart bewaar analyseren analyseert volgen volgt profileren verwerken verwerkt verzamelen verzamelt verstrekken verstrekt slaan slaat maken maakt geven geeft gaan mogen moeten',
);
const undoes = listOf('verwijderen verwijdert wissen wist vernietigen vernietigt anonimiseren anonimiseert gooien gooit ruimen ruimt');
const conditions = listOf('als wanneer zodra ooit vanzelf automatisch altijd na ook');
const ours = listOf('jullie je zorggenoot');
const modal = listOf('kan kunnen mag mogen moet moeten zal zullen hoeft');
const verbs = listOf(
  'is zijn was waren heeft hebben krijgt krijgen ziet zien gaat gaan wordt worden komt komen leest lezen wil willen weet',
);
/** Words of a right other than that to see one's data. */
const ofRight =
  /^(?:del|deel|bezwaar|beperk|beper?king|overdra|dataport|port(?:a|e)bil|verwijder|wis(?:sen|t|sing)?$|gewist|vernietig|vergetel|vergeten|gooi(?:en|t)?$|weggooi|toestemming|intrek|klacht|klagen|autoriteit|rectific|corri?g|correct|wijzig|aanpas|verkoop|verkop|profiel|profiler|analys|volg|pixel|gebruik|export|meenemen|overzet|bevries|afmeld|uitschrij|nieuwsbrie)/u;
const given =
  /^(?:gedeeld|verstrekt|doorgegeven|verkocht|doorverkocht|gekregen|ontvangen|bekeken|gezien|ingezien|gelezen|opgevraagd|gekeken|ingekeken|geopend|gestuurd|gegaan)$/u;
/** What is asked of the person, or a word that is to be explained. */
const explained = listOf('houdt betekent is zijn');
const requesting = listOf('vragen vraagt nodig vereist');
const opening =
  /[,;–—-]\s*(?:en |maar |of |dan |kort)?(?:graag|ik|kun|kan|kunnen|kunt|wil|willen|wilt|zou|mag|stuur|verwijder|wis|geef|laat|doe|haal|gooi|stop|schrap|verbeter|pas)\b|\b(?:en|maar) (?:kun|kan|kunt|wil|wilt|mag|verwijder|wis|stuur|stop|ik wil)\b/;
/** What it costs, whether it can be, whether it must be feared. */
const ofTerms =
  /^(?:kost|kosten) |^(?:is|zijn) (?:inzage|verwijdering|bezwaar|wissen|een verzoek) (?:\S+ ){0,2}(?:gratis|kosteloos|duur|verplicht|mogelijk|moeilijk)|^moet ik bang /;
/** Whether it makes a difference, is a duty, takes long. */
const ofCourse =
  /^(?:heeft (?:het|dit|dat|zo'?n \S+) |bestaat |bestaan er |doet het ertoe|maakt het (?:iets |wat |nog )?uit|ben (?:ik|je) verplicht|is het verplicht|geldt |gelden |duurt |betekent |volstaat |telt )/;
/** "Geef ik geen toestemming, sta ik dan achteraan?", "als jullie alles wissen, hoe …": what would happen. */
const ofConsequence =
  /^\S+ ik \S.* (?:dan|ook) .|^(?:als|wanneer|zodra|indien|mocht|stel) .* (?:hoe|wat|wie|waar|wanneer|welke|kunnen|kan|mag|moet|blijft|blijven|gaat|gaan|krijg|wordt|worden|heb) /;
/** "… klopt dat?", of what anybody may do. */
const rumoured = /\bdat (?:je|men|iedereen|ze)\b/;
const ofRumour = /\b(?:klopt dat|klopt het|is dat zo|is dat waar|zit dat zo)$/;
const howItGoes =
  /^(?:(?:nou |eens |even |graag )*)hoe (?:dat|het|zoiets|zo iets) (?:nou |nu |precies |eigenlijk )?(?:zit|werkt|gaat|in zijn werk)/;
const wondering =
  /^(?:ik |wij |we )?(?:vraag me af|vroeg me af|ben benieuwd|(?:graag|gaarne) verneem ik|verneem (?:graag|gaarne)|(?:wil|wou|wilde|zou) (?:\S+ ){0,3}weten|(?:kun|kan|kunt|kunnen|wil|wilt) (?:je|jullie|iemand)? ?(?:me |even |eens )*(?:uitleggen|vertellen|zeggen|toelichten))\b/;

const beginOf = (forms: readonly string[], from: number, to: number): number => {
  let at = from;
  while (at < to && lead.has(forms[at] ?? '')) at += 1;
  return at;
};

const cited = listOf('art artikel artikelen');

/** "Hoe lang bewaren jullie …", "wat doen jullie met …"; what is kept, and who looked, is the right to see it. */
const isOfCourse = ([first = '', ...rest]: readonly string[]): boolean =>
  first === 'wat'
    ? rest.some((word) => /^(?:doe|doen|doet|gebeurt|gebeuren)$/.test(word)) && rest.includes('met')
    : /^(?:hoe|hoelang|waar|waarom|waarvoor|wanneer)$/.test(first) && rest.some((word) => /^(?:bewa|opgeslagen)/.test(word));

/** "Mijn klacht" is one that is made. */
const hasOwnMatter = (words: readonly string[]): boolean =>
  words.some((word, at) => word === 'mijn' && /^(?:klacht|bezwaar)$/.test(words[at + 1] ?? ''));
/** What we ask of a person. */
const isAskedOfPerson = (words: readonly string[]): boolean =>
  words.some((word) => requesting.has(word)) && words.some((word) => ours.has(word));

const asksAbout = (words: readonly string[]): boolean => {
  const [first = '', second = ''] = words;
  if (second === 'dan' || (second === 'vaak' && words.includes('moet'))) return false;
  if (hasOwnMatter(words)) return false;
  if (words.some((word) => given.test(word))) return false;
  if (first === 'wat' && explained.has(second) && !words.includes('er') && !words.includes('jullie')) return !words.includes('me');
  if (first === 'wie' && modal.has(second) && !words.includes('ik')) return true;
  if (isOfCourse(words) || words.some((word) => cited.has(word))) return true;
  if (isAskedOfPerson(words)) return !words.includes('ik');
  return words.some((word) => ofRight.test(word)) && !words.includes('bekend');
};

const leaving = listOf('blijven stoppen ophouden niet geen gegaan');

/** "Kan de politie mijn chat opvragen": another does it, and the person asks whether. */
const asksOfOthers = (words: readonly string[]): boolean => {
  const [first = '', second = ''] = words;
  if (!modal.has(first) && !verbs.has(first) && !deals.has(first)) return false;
  if (words.some((word) => given.test(word) || leaving.has(word)) || words.includes('ik') || ours.has(second)) return false;
  if (second === 'er') return /^(?:is|zijn|was|waren)$/.test(first);
  // "Kan iemand mijn gegevens wissen" asks us for it.
  if (second === 'iemand')
    return words.some((word) => /^(?:(?:mee|terug|in)?(?:lezen|kijken|zien))$/.test(word)) && !words.includes('jullie');
  const subject = words.slice(1, 4);
  if (subject.some((word) => others.has(word))) return true;
  return subject.some((word, at) => (kin.has(word) || word === 'ex') && words.slice(at + 2, at + 5).includes('mijn'));
};

const request = /^(?:inzage|bezwaar|klacht|wis|verwijder|correctie|avg)?-?(?:verzoek|aanvraag|procedure)$/u;
/** "Moet er een kopie van mijn paspoort bij zo'n inzageverzoek": what goes with a request. */
const asksOfRequest = ([first = '', second = '', ...rest]: readonly string[]): boolean =>
  modal.has(first) &&
  /^(?:er|je|dat|ik|men)$/.test(second) &&
  rest.some((word, at) => request.test(word) && /^(?:zo'?n|een|elk|ieder|dat|het)$/.test(rest[at - 1] ?? ''));

/** "Worden mijn gegevens vanzelf gewist": it happens, or not, without the person. */
const asksOfCourse = ([first = '', ...rest]: readonly string[]): boolean =>
  (first === 'wordt' || first === 'worden') && rest.some((word) => conditions.has(word));

/** "Delen jullie …", "verwijderen jullie alles als …": how we do it. "Verwijdert u mijn gegevens" may be a demand. */
const asksOfUs = (words: readonly string[]): boolean => {
  const [first = '', second = ''] = words;
  if (!ours.has(second)) return false;
  const isConditional = words.some((word) => conditions.has(word));
  if (first === 'geven' || first === 'geeft') return words.some((word) => others.has(word));
  return deals.has(first) || (undoes.has(first) && isConditional);
};

const relative = listOf('ik je jullie al er dat die we zelf nog mijn niet');

const ofLeak = /^(?:\p{L}*lek(?:ken)?|gelekt|\p{L}*hack|gehackt|\p{L}*inbraak|straat|gestolen|buitgemaakt)$/u;
const supposing = listOf('als wanneer zodra mocht stel bij na een ooit');
const telling = listOf(
  'meld melden meldt vertel vertellen vertelt laat laten waarschuw waarschuwen informeren informeert zeggen zegt geef krijg hoor word weet ontvang merk heb moet moeten geven geeft zijn vergoed vergoeden vergoedt betaal betalen betaalt',
);
/** "Krijg ik bericht bij een datalek": what would be done, of a leak that nobody tells of. */
const asksOfLeaks = (words: readonly string[]): boolean => {
  const [first = '', second = ''] = words;
  const place = words.findIndex((word) => ofLeak.test(word));
  if (place < 2 || !words.slice(0, place).some((word) => supposing.has(word)) || leaving.has(words.at(-1) ?? '')) return false;
  if (words.some((word) => word === 'geen' || word === 'niets' || word === 'niks')) return false;
  if (interrogative.has(first) || (prepositions.has(first) && interrogative.has(second)))
    return words.slice(1, 5).some((word) => ours.has(word) || word === 'ik') && first !== 'hoezo';
  return telling.has(first) && (ours.has(second) || second === 'ik' || second === 'we');
};

/** "Ik wil weten hoe …": what comes behind it asks. */
const wonders = (said: string, wonder: string, hasMore: boolean): boolean =>
  !hasMore && !/\b(?:van|over) me\b/.test(said) && asksAbout(said.slice(wonder.length).trim().split(' '));

/** Begins with a word that asks. "Wat ik zelf gaf graag in een bestand" asks nothing. */
const inquires = (words: readonly string[], isMarked: boolean, hasMore: boolean): boolean => {
  const isRelative = relative.has(words[1] ?? '') || words.includes('niet');
  return (isMarked || !(isRelative || hasMore)) && asksAbout(words);
};

const asksByVerb = [asksOfOthers, asksOfUs, asksOfCourse, asksOfRequest];
/** Of anybody, of what would follow, of what was heard. */
const asksInGeneral = (said: string): boolean =>
  ofCourse.test(said) || ofConsequence.test(said) || (rumoured.test(said) && ofRumour.test(said));

/** How far a request is, what is done of leaks, what something costs. */
const isAskedAnyhow = (words: readonly string[], said: string): boolean =>
  asksOfProgress(words) || asksOfLeaks(words) || (ofTerms.test(said) && !opening.test(said));

const isQuestion = (message: Message, from: number, to: number): boolean => {
  const begin = beginOf(message.forms, from, to);
  const words = message.forms.slice(begin, to);
  const [first = '', second = ''] = words;
  const written = message.plain.slice(message.words[begin]?.start ?? 0, message.words[to - 1]?.end ?? 0);
  if (words.length < 2 || opening.test(written)) return false;
  const said = words.join(' ');
  if (isAskedAnyhow(words, said)) return true;
  const [wonder] = wondering.exec(said) ?? [];
  if (wonder !== undefined) return howItGoes.test(said.slice(wonder.length).trim()) || wonders(said, wonder, written.includes(','));
  const isMarked = endsInQuestion(message, to);
  if (isMarked && asksInGeneral(said)) return true;
  if (interrogative.has(first) || (prepositions.has(first) && interrogative.has(second)))
    return inquires(words, isMarked, written.includes(','));
  return asksByVerb.some((asks) => asks(words));
};

/** Files that others keep and answer for (BW 7:456, rights.md L50). */
const filesElsewhere = phraseBook(
  {
    files: [
      '<files> .. bij/van (de/het/mijn/onze/ons/een/zijn/haar) <keepers>',
      '<files> ... bij (de/het/mijn/onze/ons/een/zijn/haar) <keepers>',
      '^ (en/maar) (de/het/mijn/onze/ons/een) <keepers> moet/moeten/zou/mag/hoort/wil mijn/het/haar/zijn (hele) <files> (laten) wissen/verwijderen/vernietigen/verbeteren/aanpassen',
    ],
  },
  {
    files: listOf('inzage dossier zorgdossier patientendossier gegevens persoonsgegevens patientgegevens verslagen uitslagen'),
    keepers: listOf(
      'huisarts huisartsenpraktijk ziekenhuis specialist apotheek apotheker gemeente zorgkantoor ciz uwv svb thuiszorg verpleeghuis zorginstelling zorgverzekeraar wijkteam ggz psycholoog psychiater belastingdienst',
    ),
  },
);
const ofUs =
  /\b(?:jullie|zorggenoot|jouw|uw|deel|delen|deelt|gedeeld|doorgeven|doorgegeven|door te geven|gekregen|kreeg|ontvangen|krijgt|verstrek\p{L}*|bezwaar|naar|aan)\b/u;
const isElsewhere = (words: readonly string[]): boolean => filesElsewhere(words).length > 0 && !ofUs.test(words.join(' '));

/** The sentences that demand nothing of us, in order. */
export const asidesOf = (message: Message): Aside[] => {
  const { forms } = message;
  const asides: Aside[] = [];
  for (let from = 0; from < forms.length;) {
    const end = forms.indexOf('|', from);
    const to = end < 0 ? forms.length : end;
    if (isQuestion(message, from, to)) asides.push({ kind: 'question', from, to });
    else if (isElsewhere(forms.slice(from, to))) asides.push({ kind: 'elsewhere', from, to });
    from = to + 1;
  }
  return asides;
};

const ofData = /^(?:\p{L}*gegevens|data|dossier|account|profiel|gesprek|gesprekken|chat)$/u;

/** A message without some of its sentences; "verwijder ze dan maar" stays about the data they spoke of. */
export const withoutSentences = (message: Message, asides: readonly Aside[]): Message => {
  const { forms } = message;
  const spoken = asides.flatMap(({ from, to }) => forms.slice(from, to)).some((word) => ofData.test(word));
  const isLeft = (at: number): boolean => !asides.some(({ from, to }) => at >= from && at <= to);
  const words = message.words
    .filter((_, at) => isLeft(at))
    .map((word) => (spoken && word.plain === 'ze' ? { ...word, plain: 'gegevens' } : word));
  return { ...message, words, forms: words.map(({ plain }) => plain) };
};
