import type { Right, State } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { isGivenName } from './givenNames.ts';
import { kin } from './people.ts';
import { type Hit, phraseBook } from './phrases.ts';
import { matter } from './unanswered.ts';

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const lists = {
  us: listOf('jullie je zorggenoot'),
  field: listOf('naam achternaam voornaam nummer email adres postcode woonplaats geboortedatum telefoonnummer'),
  wrong: listOf('verkeerd verkeerde fout foute oude oud onjuist onjuiste niet anders'),
  told: listOf('gegevens persoonsgegevens dossier data verhaal gesprek email brief bericht mailtje formulier'),
  stranger: listOf('iemand ander anders anderen verkeerde vreemde vreemden'),
  kin,
  matter,
  offers: listOf(
    'nieuwsbrief nieuwsbrieven reclame reclames aanbieding aanbiedingen mailing mailings verzekering verzekeringen folders spam',
  ),
  kept: listOf('gegevens persoonsgegevens dossier data'),
  data: listOf('gegevens persoonsgegevens dossier data verhaal gesprek'),
  pass: listOf(
    'doorgeven doorgeeft doorsturen doorstuurt overdragen overdraagt overbrengen overbrengt sturen stuurt geven geeft mailen mailt zetten doorzetten',
  ),
  soon: listOf('graag ook alsjeblieft even eens alvast meteen direct nu maar gewoon digitaal allemaal'),
  helper: listOf(
    'huisarts huisartspraktijk huisartsenpraktijk dokter arts specialist praktijk praktijkondersteuner ziekenhuis kliniek gemeente wmo wijkteam ' +
      'consulent mantelzorgconsulent wmo-consulent mantelzorgmakelaar makelaar casemanager thuiszorg wijkverpleegkundige wijkzuster verpleeghuis ' +
      'zorginstelling zorgverlener hulpverlener organisatie instantie stichting steunpunt maatschappelijk',
  ),
};

/** Rights in shapes that mean the same wherever they are said, also while the intake asks for something else. */
const find = phraseBook(
  {
    access: [
      '^ inzage (<soon>) (alvast) (bedankt/dank) (je) (wel) $',
      'wil/wou/wilde/mag/zou .. <kept> van mijn/onze/ons overleden <kin>',
      '^ (en/maar) staan mijn <kept> (ook/nog/al) (ergens) (in/bij) <us> $',
      '^ (en/maar) ben/sta ik (ook/nog/al) bij <us> bekend/geregistreerd/ingeschreven $',
      '^ (en/maar) heb/hebben/heeft <us> (nog/ook) (iets/gegevens/wat/informatie/dingen) van/over me $',
      '^ (en/nu) geef/stuur/mail me (<soon>) al mijn <kept>',
      'ik wil (<soon>) alles van/over mijn/onze <kin> weten/zien/lezen/hebben/inzien',
      'inzien/lezen/zien wat mijn/onze <kin> ... (hier) heeft/had gezegd/geschreven/verteld/getypt/ingevuld',
      'wil/wou/zou (graag) zijn/haar <kept> (graag/eens) (inzien/zien/hebben/krijgen/opvragen) $',
      'verwerkt/verwerken/bewaart/bewaren <us> (ook) (mijn) <kept> van/over me',
      'uitsluitsel .. <kept>/verwerkt/verwerken',
      'mijn gesprek ... (mag/kan/wil/zou) ik dat/het hebben/krijgen/lezen/teruglezen/zien/ontvangen',
      'gesprek van .. mag/kan ik dat/het hebben/krijgen/lezen/teruglezen/zien',
      'bevestigen dat <us> geen <kept> .. verwerkt/verwerken/heeft/hebben/bewaart/bewaren',
      'eis (nu/direct/onmiddellijk/per/alsnog) mijn <kept>',
      'eis/verlang/vorder (nu/direct/onmiddellijk/alsnog) inzage',
      'eis/verlang/vorder binnen .. inzage',
      'ik wil/wilde/verzoek (graag) (om) inzage in (de/alle) <kept> van mijn/onze <kin>',
      'vragen/weten wat <us> (allemaal/nou/eigenlijk) over/van me heeft/hebben/hebt opgeschreven/genoteerd/vastgelegd/bewaard/opgeslagen',
    ],
    rectification: [
      '<us> hebben/heeft/hebt (nog/daar/hier/ook) (het/de/een/mijn) verkeerde/foute/onjuiste <field> van me',
      'pas/verbeter/corrigeer/wijzig (alsjeblieft/graag/even) (aan) wat <us> (allemaal/nog) van/over me hebben/heeft/hebt',
      'mijn <kept> .. kloppen/klopt niet (meer)',
      'wil/zou/laat .. mijn <kept> .. (laten) verbeteren/corrigeren/aanpassen/rectificeren',
      '<us> hebben/heeft/hebt/schrijven/spelt/spellen .. mijn .. <field> .. <wrong>',
      'mijn .. <field> .. staat/klopt/is .. <wrong> .. bij <us>',
      'mijn .. <field> klopt/kloppen niet (meer) bij <us>',
      'bij <us> .. staat/sta .. (mijn) .. <field>/<wrong> .. <wrong>',
      '<us> <field> van me (is/klopt) .. <wrong>',
      '<us> sturen/mailen/bellen/schrijven/gebruiken/email .. (naar) .. (het/de/mijn) oude/verkeerde',
      'mijn <field> wilt/willen/wil/kan/kunt/kunnen verbeteren/corrigeren/aanpassen/veranderen/wijzigen',
    ],
    erasure: [
      'wil/wou/wilde/zou (graag) dat mijn/onze <kin> vergeten wordt/worden',
      'verwijder/wis/schrap/haal .. <field> van mijn/onze <kin>',
      'haal/wis/verwijder haar/zijn/hun <field> (<soon>) (weg) ..',
      'mijn dossier (graag/liever/dan/gewoon) weg hebben',
      'wis die/de (shit/rotzooi/troep/zooi/boel/handel) (gewoon/maar) $',
    ],
    restriction: [
      'wil/wou/wilde/zou (graag) dat (<us>) mijn <kept> (<soon>) beperkt/bevroren/geblokkeerd worden',
      'stoppen met alles wat <us> met mijn <kept> doen/doet .. niet wissen',
    ],
    portability: [
      'wil/wou/zou (graag) dat <us> (<soon>) (al) mijn <data> (<soon>) <pass> aan/naar .. <helper>',
      'kun/kunnen/kan/kunt/wil/willen/wilt <us> (<soon>) (al) mijn <kept> (<soon>) <pass> aan/naar .. <helper>',
      '^ (en/graag/alsjeblieft) stuur/geef/mail/draag/breng/zet (<soon>) (al) mijn <kept> (<soon>) (door/over) aan/naar .. <helper>',
    ],
    withdraw_consent: [
      '^ (nee/en/graag/alsjeblieft) stuur/mail/email me (alsjeblieft/maar/nou) niks/niets meer',
      'mijn/onze <kin> trekt (<soon>) haar/zijn/hun toestemming (<soon>) in/terug',
      'mijn/onze <kin> wil (<soon>) haar/zijn/hun toestemming (<soon>) intrekken',
      '^ (nee/en/graag/alsjeblieft) schrijf me/ons (<soon>) (helemaal) uit $',
      '^ (nee/en/graag/alsjeblieft) schrijf me/ons (<soon>) (helemaal) uit bij <us> $',
      '^ (nee/en/graag/alsjeblieft) schrijf mijn/onze <kin> (<soon>) (helemaal) uit $',
      '^ (nee/en/graag/alsjeblieft) schrijf mijn/onze <kin> (<soon>) (helemaal) uit bij <us> $',
      '^ (en/nee) hou/houd/houdt/stop (<soon>) (op) me (<soon>) lastig (te) vallen',
      '^ (en/nee) val/vallen me (<soon>) niet (meer/langer) lastig',
      'van die emails/mails/mailtjes/email van <us>/nn .. af',
      '^ (en) nooit meer (die/jullie/zo/een) <offers>',
      '^ (en) nooit meer bellen/email/emails/mailen/post over/met/voor <offers>',
      'zet/haal/gooi/schrijf me/ons (<soon>) (ook) (van/uit) (de/die/jullie) mailinglijst/mailinglist/maillijst/mailing/verzendlijst',
      'zet/haal/gooi/schrijf mijn/onze <kin> (<soon>) (ook) (van/uit) (de/die/jullie) mailinglijst/mailinglist/maillijst/mailing/verzendlijst',
      '^ geen email meer .. (geen) .. niks/niets/stop',
      'zet me (<soon>) op bel-me-niet/belmeniet/bel-me-nietregister',
      'zat .. die emails/mails/mailtjes/email .. (hoe) .. vanaf/af',
    ],
    complaint: [
      'mijn (hele) <told> is/zijn .. bij (een/de) (iemand/heel) <stranger> .. gekomen/beland/terechtgekomen/aangekomen/uitgekomen',
      'bij (een/de) (iemand/heel) <stranger> is/zijn (terecht) gekomen/beland/terechtgekomen',
      'wat doen/doet <us> (nou/nu/eigenlijk) aan (het/dat/dit/die) datalek/lek',
      '<us> stuurden/stuurde/sturen/stuurt/mailden/mailde/gaf/gaven me (net/gisteren/vandaag/vorige/nu) .. <told>/brief/post (die) van/voor/over mevrouw/meneer/mw/dhr/<stranger>',
      '(post/brief/email/bericht) gekregen/ontvangen (die) voor/van (iemand/een) anders/ander',
      'werkgever/baas/buren/buurvrouw/buurman weet/weten nu/ineens/opeens .. dat ik hier/bij .. gevraagd/geweest/geschreven/contact',
    ],
    // What was asked before, and how it was answered: that is not asked again (privacy statement, C79).
    earlier: [
      'bezwaar/beroep .. tegen .. (de/jullie) afwijzing/weigering/besluit/beslissing ... verzoek',
      'beroep .. tegen .. jullie besluit/beslissing/afwijzing/weigering',
      'niet eens met .. jullie beslissing/besluit/afwijzing/weigering',
      'niet mee eens .. verzoek .. (hebben) afgewezen/geweigerd',
      'oneens .. afwijzing/weigering',
      '<us> zijn/bent/is (veel) te laat met mijn <matter>',
      'klacht .. (omdat/want/dat) <us> .. niet/nooit .. op mijn <matter> .. gereageerd/geantwoord/reageren/antwoorden',
    ],
    // Of somebody who is named after it.
    named: ['^ (en/maar) geef/stuur/mail/toon me (<soon>) de/alle/het <kept> van'],
  },
  lists,
);

/** Where nothing was typed yet, what is wrong is wrong with us, and not in what the intake holds. */
const beforeData: ReadonlySet<State> = new Set(['start', 'ask_name']);

/** One word for all of it, as typed in an empty box. */
const alone: ReadonlyMap<string, Right> = new Map<string, Right>([
  ['inzien', 'access'],
  ['verwijderen', 'erasure'],
  ['verwijdering', 'erasure'],
  ['wissen', 'erasure'],
  ['bezwaar', 'objection'],
  ['beperking', 'restriction'],
  ['beperken', 'restriction'],
  ['verbeteren', 'rectification'],
  ['rectificatie', 'rectification'],
  ['overdracht', 'portability'],
  ['overdragen', 'portability'],
  ['intrekken', 'withdraw_consent'],
  ['afmelden', 'withdraw_consent'],
]);
const besideIt = listOf('graag alsjeblieft gegevens mijn ik wil heb maak dossier');

/** Elsewhere a word by itself answers the question that is open. */
const open: ReadonlySet<State> = new Set(['start', 'ask_name', 'ask_phone', 'ask_email', 'ask_time', 'ask_situation', 'handed_over']);

const soleWord = ({ forms }: Message, state: State): Right | undefined => {
  if (!open.has(state)) return undefined;
  const words = forms.filter((word) => word !== '|' && !besideIt.has(word));
  return words.length === 1 && forms.length <= 4 ? alone.get(words[0] ?? '') : undefined;
};

const adding = listOf('ja en ook dan maar het ze alles alle');
/** "Ja, en ook verwijderen": one right more, where another was just asked. */
const soleMore = ({ forms }: Message, state: State): Right | undefined => {
  if (state !== 'rights_confirm' || !forms.includes('ook') || forms.length > 6) return undefined;
  const words = forms.filter((word) => word !== '|' && !besideIt.has(word) && !adding.has(word));
  return words.length === 1 ? alone.get(words[0] ?? '') : undefined;
};

export interface PlainDemand {
  rights: Right[];
  because: string;
  /** A word by itself may be meant for something else. */
  isDoubtful: boolean;
  /** It is of a request of before: what that asked is not asked again. */
  isOfEarlier?: true;
  /** Nothing else is asked. */
  isAll?: true;
}

type Label = ReturnType<typeof find>[number]['label'];
const meant: Readonly<Record<Label, Right>> = {
  ...{ access: 'access', rectification: 'rectification', erasure: 'erasure', restriction: 'restriction', portability: 'portability' },
  ...{ withdraw_consent: 'withdraw_consent', complaint: 'complaint', earlier: 'complaint', named: 'access' },
};

const titled = listOf('mevrouw meneer mijnheer mevr mw dhr');

const counts = ({ forms }: Message, state: State, { label, to }: Hit<Label>): boolean => {
  if (label === 'rectification') return beforeData.has(state);
  const next = forms[to] ?? '';
  return label !== 'named' || titled.has(next) || isGivenName(next);
};

/** A right that is asked so plainly that the question which is open does not matter; undefined where there is none. */
export const plainDemand = (message: Message, state: State): PlainDemand | undefined => {
  const sole = soleWord(message, state);
  if (sole !== undefined) return { rights: [sole], because: message.text.trim(), isDoubtful: true };
  const more = soleMore(message, state);
  if (more !== undefined) return { rights: [more], because: message.text.trim(), isDoubtful: false, isAll: true };
  const hits = find(message.forms).filter((hit) => counts(message, state, hit));
  if (hits.length === 0) return undefined;
  const rights = [...new Set(hits.map(({ label }) => meant[label]))];
  const isOfEarlier = hits.some(({ label }) => label === 'earlier');
  return { rights, because: message.text.trim(), isDoubtful: false, ...(isOfEarlier && { isOfEarlier }) };
};
