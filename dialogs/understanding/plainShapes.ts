import type { Intent } from '../../domain/understanding.ts';
import { rights } from '../../domain/understanding.ts';

const takenBack = /\b(?:niet|geen|niks|niets|nooit|alleen|maar|behalve|zonder|eerst|stop\w*|waarom|nog steeds)\b/;
const ofSomebody =
  /\b(?:van|over) (?:mij|me|mezelf|ons|mijn|onze|m'n|haar|hem)\b|\bmijn (?:gegevens|dossier|profiel|data)\b|persoonsgegevens/;

const wantsToSee =
  /\b(?:inzien|inzage|zien|weten|kopie|overzicht|lezen|opsturen|toesturen|krijgen|vertel|laat|opvragen|eerst|welke|mail me)\b/;

interface Plain {
  /** What the words of the message, without its ends of sentences, say plainly. */
  said: RegExp;
  /** What is not asked then. */
  not: readonly Intent[];
  /** Words with which it does not hold. */
  unless?: RegExp;
}

/** What short messages plainly are, and what is not asked in them. */
export const plainShapes: readonly Plain[] = [
  // What may be done is no objection to it.
  {
    said: /^(?:(?:ja|nou|ok|oke|hoor) )*(?:je|jullie|ze|nn|delen|dat) (?:mag|mogen) (?:van me )?|^ik deel .* graag$|^bewaar het en gebruik het/,
    not: ['objection', 'restriction', 'erasure', 'access', 'portability'],
    unless: /\b(?:niet|geen|niks|alleen|maar|wissen|verwijderen|weg\w*|vernietigen|op ?sturen|toesturen|stoppen)\b/,
  },
  {
    said: /\b(?:dossier|gegevens|verhaal) (?:mag|mogen) (?:gewoon |gerust )?blijven(?: (?:staan|bestaan|zoals \S+(?: \S+)?))?$/,
    not: ['erasure', 'restriction', 'objection'],
    unless: takenBack,
  },
  {
    said: /^(?:(?:ja|nee|nou|ok) )*(?:bewaar|bewaren|hou|houd|laat) (?:het|ze|alles|dit|dat)(?: (?:maar|gewoon|gerust|staan|graag|dan|wel|rustig))*$|^(?:ik heb me|ik ben van gedachten|bij nader inzien) (?:toch )?(?:bedacht|veranderd|niet)$|^(?:nee )?ik wil (?:het|dat|dit) toch (?:maar )?niet(?: meer)?$/,
    not: rights,
  },
  // What must not be passed on is not to be passed on to anybody.
  {
    said: /^(?:(?:en|maar|nee|ik wil dat) )*(?:jullie |je )?(?:geef|stuur|verstrek|speel|geven|sturen) (?:mijn |m'n |onze |het |dat |ze )?(?:\S+ )?niet (?:door|aan)\b/,
    not: ['portability'],
  },
  { said: /^(?:en )?(?:is|klopt) (?:dat|dit|het) (?:(?:nou|wel|zo|echt|dan) )*(?:goed|juist|zo|in orde)$/, not: ['privacy_question'] },
  {
    said: /^(?:(?:en|maar|ja) )*(?:hebben|heeft|hebt) (?:jullie|u|je) (?:ook |wel |misschien )*een (?:telefoonnummer|nummer|mailadres|kantoor)$/,
    not: ['privacy_question'],
  },
  {
    said: /\b(?:hem|haar|hen|ons|mij|me|iedereen) in een hokje (?:stop|zet|plaats|stopt|zetten|stoppen|plaatsen)\b/,
    not: ['objection', 'withdraw_consent', 'complaint'],
    unless: /\b(?:jullie|zorggenoot|nn|profiel\w*|gegevens)\b/,
  },
  // How long it takes until somebody calls.
  {
    said: /^(?:(?:en|maar|ja) )*(?:hoe lang|hoelang|hoe snel) (?:duurt het|kan het duren) (?:nog )?(?:voor|voordat|eer|tot) .*(?:bellen|gebeld|belt|bel|terugbellen|teruggebeld)\b/,
    not: ['privacy_question'],
  },
  // What is right is not to be put right.
  {
    said: /\bklop(?:t|pen)(?: (?:nog|goed|allemaal|wel|helemaal|precies))*$|\bstaa[tn] er (?:nu )?goed in\b|\bis (?:nog )?niet (?:veranderd|gewijzigd)\b|\b(?:klopt|kloppen) in mijn dossier$/,
    not: ['rectification', 'restriction'],
    unless: /\b(?:geen|nooit|klopt niet|kloppen niet|maar|of)\b/,
  },
  // The person has sent or given something, or offers to.
  {
    said: /^(?:(?:en|maar|ja|nee|hoi|hallo) )*(?:kan|mag|zal|moet|kunnen|mogen) (?:ik|we) (?:je |jullie )?(?:hier )?(?:mijn|onze|m'n) \S+ .*(?:sturen|mailen|emailen|meesturen|opsturen|doorgeven|geven|appen)$/,
    not: ['access', 'portability', 'complaint'],
    unless: /\b(?:laten|krijgen|toegestuurd)\b/,
  },
  {
    said: /^(?:(?:en|maar|ja|nee|hoi|hallo) )*(?:ik heb|mijn \S+ heb ik|heb ik) .*\b(?:gestuurd|gegeven|doorgegeven|gemaild|verteld|ingevuld|opgestuurd|verstuurd)$/,
    not: rights,
    unless: /\b(?:niet|geen|nooit|klacht|bedacht|terug|weg|wissen|gelekt|verkeerd\w*|fout\w*|waarom|toestemming|akkoord|ja)\b/,
  },
  {
    said: /^ik (?:stuur|mail|email|geef) (?:je |jullie )?(?:al )?mijn gegevens\b/,
    not: [...rights, 'privacy_question'],
    unless: /\b(?:niet|geen|terug)\b/,
  },
  {
    said: /\bbij jullie (?:goed |wel )?(?:terechtgekomen|aangekomen|binnengekomen)\b/,
    not: rights,
    unless: /\b(?:niet|verkeerd\w*|ander\w*)\b/,
  },
  // What is wished of us that is none of these.
  {
    said: /^ik wil (?:graag )?dat (?:je|jullie) (?:naar me luister\w*|met me mee\w*|mee\w*|me help\w*|eerlijk \S+|opschiet\w*)/,
    not: rights,
    unless: /\b(?:gegevens|dossier)\b/,
  },
  {
    said: /^(?:(?:sorry|ja|nee|oeps|maar|en) )*ik (?:heb|had) (?:nog |je |jullie )*(?:geen antwoord gegeven|niet geantwoord|niet gereageerd)/,
    not: ['complaint'],
  },
  { said: /^(?:(?:en|ja|nee|hoi) )*ik ben (?:echt |pas |nog |al |bijna )*\d{1,3}(?: jaar(?: oud)?)?$/, not: rights },
  {
    said: /^(?:mijn|die|het) (?:klacht|bezwaar|verzoek) heb ik (?:al |gisteren |net )?(?:gestuurd|ingediend|gemaild|opgestuurd)$/,
    not: rights,
  },
  // It was done, and is well.
  {
    said: /(?:gewist|weg|verwijderd|overgedragen|aangepast|gekregen|ontvangen|gezien|verbeterd|afgehandeld|opgelost|meer|gestopt) (?:be)?(?:dankt?|dank je(?: wel)?|fijn|mooi|prima|top|merci)(?: .{0,12})?$/,
    not: rights,
    unless: /\b(?:niet|nog|maar|graag|wil|kun\w*|kan)\b/,
  },
  // "Stuur me alles wat jullie hebben over respijtzorg": of something else than the person.
  {
    said: /\b(?:wat (?:weten|hebben|doen) (?:je|jullie)|alles wat (?:je|jullie) (?:heeft|hebt|hebben|weet|weten)) (?:allemaal )?(?:over|van|aan|tegen|voor) |\bme (?:wat |meer |de |jullie )?(?:informatie|folder|advies|tips) (?:sturen|geven|mailen)$|^stuur me (?:wat |meer )?(?:informatie|folders?|advies|tips)\b/,
    not: ['access', 'portability'],
    unless: ofSomebody,
  },
  // Who is content does not complain, and keeps what they said yes to.
  {
    said: /\b(?:tevreden|blij|aardig|behulpzaam|vriendelijk|leuke?|prettig)\b/,
    not: ['complaint', 'withdraw_consent'],
    unless: /\b(?:niet|geen|niks|maar|minder|nooit|klacht\w*|stop\w*|on\w+|eraf|terug|weg)\b/,
  },
  {
    said: /\b(?:ja|toestemming|akkoord) blijft? (?:ja|staan|gelden|zo)\b|\b(?:nieuwsbrief|aanbiedingen|reclame|mails) (?:wel|toch wel) (?:graag )?(?:houden|krijgen|ontvangen|hebben)\b|\btoch wel (?:die |de |jullie )?(?:nieuwsbrief|aanbiedingen)|^leuke nieuwsbrief\b|^stuur me (?:gerust|gewoon|maar|toch) (?:de|die|jullie) (?:nieuwsbrief|aanbiedingen|mails)/,
    not: ['withdraw_consent', 'objection', 'access'],
    unless: /\b(?:geen|niks|stop\w*|weg)\b/,
  },
  // A question whether there are offers ends no yes to them.
  {
    said: /^(?:(?:en|dus|maar|ja|nee) )*(?:wil|wilt|wou|willen|krijg|krijgt|kreeg|kregen|doe|doen|hebben|heb|sturen|stuur) (?:ik|je|jullie|u|we) (?:\S+ ){0,3}(?:aanbiedingen|nieuwsbrief|nieuwsbrieven|reclame)$/,
    not: ['withdraw_consent', 'objection'],
    unless: /\b(?:niet|geen|niks|nooit|stop\w*|af|uit|weg)\b/,
  },
  // "Hoeft niet op slot", "wissen was niet nodig".
  {
    said: /\bhoeft? (?:\S+ ){0,4}niet (?:op slot|te stoppen|gestopt|over te dragen|overgedragen|geblokkeerd|te worden)|\b(?:wissen|verwijderen|inzage|beperken) was (?:toch )?niet nodig\b|^gooi (?:maar )?(?:niks|niets) weg$/,
    not: rights,
    unless: /\b(?:maar|wel|juist)\b/,
  },
  // That nothing is to be erased is no objection to its use.
  {
    said: /\bniet (?:dat jullie )?(?:mijn gegevens |mijn dossier |ze |alles )?wissen\b/,
    not: ['objection'],
    unless: /\b(?:bezwaar\w*|delen|deelt|reclame|aanbiedingen|gebruik\w*)\b/,
  },
  // Somebody heard from us, or is known here: that is told, and nothing is asked of it.
  {
    said: /^(?:(?:en|ja|nee|hoi|maar|want) )*(?:ik )?(?:kreeg|krijg|heb|had) (?:ik )?(?:\S+ ){0,4}(?:mail|email|mailtje|brief|nieuwsbrief|kaart|folder|bericht) (?:van jullie\b|gekregen van jullie\b|gehad van jullie\b|en )|^ik krijg (?:al )?jullie nieuwsbrief\b|^ik heb jullie (?:brief|mail|email|folder)\b|^jullie hebben (?:me|mij) (?:al |gisteren |net )*(?:gebeld|gemaild|geemaild|geschreven)$/,
    not: [...rights, 'privacy_question'],
    unless:
      /\b(?:niet|geen|nooit|steeds|weer|ongevraagd\w*|stop\w*|zonder|hoe|waarom|klacht|vreemd\w*|verkeerd\w*|ander\w*|gegevens|dossier|naam|iemand|zoveel|genoeg|spam|af|uit|weg)\b/,
  },
  {
    said: /\b(?:bekend bij jullie|hebben jullie al|hebben jullie toch al|staa[tn] (?:\S+ ){0,3}al (?:bij jullie|in (?:mijn|jullie|het) (?:dossier|systeem|bestand))|(?:ligt|zit) al bij jullie)\b|^jullie hebben mijn (?:gegevens|adres|nummer|email|naam|telefoonnummer) (?:al|nog|toch al)$|^lees mijn dossier\b/,
    not: [...rights, 'privacy_question'],
    unless:
      /\b(?:niet|geen|nooit|verkeerd\w*|fout\w*|oude?|wis\w*|verwijder\w*|weg|inzien|inzage|zien|welke|wat|hoe|waarom|genoeg|moet\w*|graag|wil|stuur|geef)\b/,
  },
  // It is given, handed on, right, or rather not given.
  {
    said: /^(?:(?:ja|ok|oke|dus|dan|prima) )*(?:geef|stuur) (?:mijn gegevens|alles|dit|het) (?:maar |gerust |dan )?door$|^(?:hier|dit|dat) (?:zijn|is|heb je) mijn gegevens\b|\bgegevens (?:kloppen|zijn (?:juist|goed|correct|in orde|niet veranderd|niet gewijzigd|hetzelfde))\b/,
    not: [...rights, 'privacy_question'],
    unless: /\b(?:niet juist|niet goed|geen|maar niet|wissen|verwijderen|vernietigen|kloppen niet)\b/,
  },
  {
    said: /^(?:(?:nee|ja|sorry|ik) )*(?:liever geen gegevens|geef (?:liever (?:niet|geen)|niet zomaar|mijn gegevens liever niet|niet graag) ?(?:mijn )?(?:gegevens)?|wil mijn gegevens (?:liever )?niet geven)$|^mijn gegevens geef ik (?:liever |pas )?(?:later|niet)$/,
    not: rights,
  },
  // Who wants to be on the list, or misses the letter, ends no yes.
  {
    said: /\b(?:aanmelden|inschrijven|opgeven|zet (?:mij|me)|meld (?:mij|me)|schrijf (?:mij|me))\b.{1,50}\b(?:nieuwsbrief|mailinglijst|maillijst|mailing|aanbiedingen)\b|\b(?:nieuwsbrief|mailinglijst|aanbiedingen)\b.{1,30}\b(?:aanmelden|inschrijven)\b|^ik (?:krijg|ontvang) (?:de|jullie) nieuwsbrief(?: nog| al| helaas| ook)* niet$/,
    not: ['withdraw_consent', 'objection', 'erasure'],
    unless: /\b(?:af|uit|geen|niet meer|van de|stop\w*|eraf|weg|verander\w*|wijzig\w*)\b/,
  },
  {
    said: /\b(?:verander|wijzig|pas|zet) (?:\S+ ){0,3}(?:email|emailadres|adres|mailadres) (?:\S+ ){0,3}(?:nieuwsbrief|aanbiedingen|mailing)\b/,
    not: ['withdraw_consent', 'objection'],
    unless: /\b(?:geen|niet|stop\w*|af|uit)\b/,
  },
  // "Wis alles wat jullie van mij hebben" names what is to go, and wants to see none of it.
  {
    said: /\b(?:wis|wissen|verwijder|verwijderen|gooi|haal|vernietig|schrap) (?:\S+ ){0,4}(?:wat|die|dat) (?:jullie|je|er|u|ik) /,
    not: ['access'],
    unless: wantsToSee,
  },
  { said: /\b(?:wis|verwijder|vernietig) (?:\S+ ){1,6}(?:bewijs|bevestiging)\b(?! van wat)/, not: ['access'], unless: wantsToSee },
  {
    said: /^(?:de |die |jullie )?(?:nieuwsbrief|aanbiedingen|reclame|mailing) (?:mag|mogen|kan) (?:er)?(?:weg|uit|af)\b.*\brest\b/,
    not: ['erasure', 'restriction'],
  },
  // Of a body, of the care or of the illness, and not of what is kept here.
  {
    said: /\b(?:mijn|haar|zijn|lichamelijke|geheugen|psychische) klachten (?:zijn|worden|werden|nemen|komen)\b|\b(?:lichamelijke|psychische|geheugen) klachten\b/,
    not: ['complaint'],
    unless: /\b(?:jullie|zorggenoot|indienen)\b/,
  },
  {
    said: /\btoestemming voor (?:de |een )?(?:opname|operatie|behandeling|medicatie|verhuizing)\b|\bvan (?:die|deze|de) (?:zorgverlener|thuiszorg|hulp|instelling|zorgaanbieder|indicatie) af$|^(?:de|mijn|haar|zijn) indicatie klopt\b|^(?:de|mijn|onze) (?:zorgverzekeraar|verzekeraar|gemeente|werkgever|thuiszorg|bank) (?:wil|vraagt|heeft)\b/,
    not: rights,
    unless: /\b(?:jullie|zorggenoot|dossier|aan (?:je|u))\b/,
  },
  {
    said: /^(?:en )?(?:waar|op wat) heb ik (?:nou |dan |allemaal |eigenlijk )*recht op$|\brecht op (?:een |mijn |meer |extra )?(?:uitkering|verlof|zorgverlof|vergoeding|pgb|hulp|thuiszorg|zorg|toeslag|huishoudelijke|aanpassing\w*)\b|\bwelke rechten heb ik op\b|\bbezwaar (?:maken|indienen)? ?tegen (?:de|een|het|zijn|haar) (?:indicatie|beschikking)\b/,
    not: [...rights, 'privacy_question'],
    unless: /\b(?:gegevens|dossier|privacy|avg|jullie)\b/,
  },
  {
    said: /^mijn (?:werkgever|huisarts|dokter|zorgverzekeraar|gemeente|casemanager|buurvrouw|zus|vriendin) (?:stuurde|verwees|heeft me (?:\S+ )?(?:gestuurd|verwezen)|raadde)\b/,
    not: [...rights, 'privacy_question'],
    unless: /\b(?:gegevens|dossier)\b/,
  },
  { said: /^(?:en )?(?:hoe heten|welke|wie zijn|wat voor) (?:die|deze|de|dat|bedrijven|partijen)\b/, not: ['objection', 'restriction'] },
  // "Kan mijn broer opvragen wat ik jullie vertel": whether another may see it.
  {
    said: /^(?:(?:en|maar|want|hoi|dus) )*(?:kan|kunnen|mag|mogen|krijgt|krijgen) (?:mijn|onze|m'n) \S+ (?=.*\b(?:wat ik|mijn (?:gegevens|dossier|verhaal|antwoorden))\b).*\b(?:opvragen|inzien|lezen|zien|inkijken|bekijken|horen)\b/,
    not: rights,
    unless: /\b(?:namens|voor me|voor mij|machtig\w*|volmacht)\b/,
  },
  // What it costs, where it goes and what is asked first are questions.
  {
    said: /^(?:en )?(?:worden er kosten|kost (?:het|dat|inzage)|moet ik (?:me|mij) (?:legitimeren|identificeren)|gaan (?:mijn|onze) gegevens naar|gaat (?:dit|het|dat) naar)\b/,
    not: rights,
    unless: /\b(?:niet|geen|doe me|doe mij|graag|wil)\b/,
  },
  // What others decided, or hold, is asked of them.
  {
    said: /\bbezwaar\b/,
    not: ['objection'],
    unless:
      /\b(?:gegevens|persoonsgegevens|profiel\w*|delen|gedeeld|reclame|verwerk\w*|avg|nn|jullie|zorggenoot|analyse\w*|volgen|aanbieding\w*|data)\b|^(?:(?!afgewezen|afwijzing|besluit|beschikking|gemeente|ciz|wmo|pgb|indicatie|svb|cak|uwv|zorgkantoor|geweigerd).)*$/,
  },
  {
    said: /\b(?:klacht|klagen|beklag)\b.{0,25}\b(?:over|tegen) (?:de |het |mijn |onze |die )?(?:huisarts|dokter|thuiszorg|ziekenhuis|verpleeghuis|gemeente|taxi|wijkverpleging|zorginstelling|instelling|casemanager|zorgverzekeraar|hen|hun)\b/,
    not: ['complaint', 'privacy_question'],
    unless: /\b(?:jullie|zorggenoot|gegevens|privacy|datalek)\b/,
  },
  {
    said: /\b(?:ziekenhuis|huisarts|gemeente|thuiszorg|verpleeghuis|apotheek)\b.{0,30}\bdossier\b|\bdossier (?:bij|van) (?:de |het |mijn )?(?:ziekenhuis|huisarts|gemeente|thuiszorg|verpleeghuis|apotheek)\b/,
    not: ['erasure', 'access', 'rectification', 'withdraw_consent', 'privacy_question'],
    unless: /\b(?:jullie|zorggenoot)\b/,
  },
  {
    said: /\brecht op (?:een |de |wat )?(?:\w*vergoeding|pgb|uitkering|toeslag|huishoudelijke|hulp|verlof|zorgverlof|respijt\w*|compliment|mantelzorg\w*|geld|begeleiding|dagbesteding|taxi|rolstoel\w*)\b/,
    not: [...rights, 'privacy_question'],
  },
  {
    said: /^(?:en |maar )?(?:kost (?:dit|dat|het|deze hulp|jullie hulp)(?: \S+){0,2}|wat kost(?:en)? (?:jullie|u|je|een|zo n|zo|de) \S+(?: \S+)?)$/,
    not: ['privacy_question'],
    unless: /\b(?:inzage|verzoek|kopie|gegevens|dossier)\b/,
  },
];
