import type { Intent } from '../../domain/understanding.ts';
import { written } from './clean.ts';
import type { Message } from './clean.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const english =
  'mother father mum mom dad husband wife partner son daughter child children brother sister parents grandmother grandfather grandma grandpa aunt uncle neighbour friend'.split(
    ' ',
  );
const aside = '(even/ook/maar/alsjeblieft/graag/gewoon/dan/nu/eens)';
const removing = 'haal/haalt/verwijder/verwijdert/wis/wist/schrap/schrapt/gooi/delete/schrijf/meld/laat/neem';
const removed = 'verwijderen/wissen/schrappen/uitschrijven/afmelden/weghalen';

/** Whose data are meant: those of somebody who is near to the person. */
const find = phraseBook(
  {
    // Who is to be taken out.
    removed: [
      `${removing}/vergeet (<you>) ${aside} ${aside} mijn/onze/ons <relative> (alsjeblieft/graag/maar) $`,
      `${removing} (<you>) ${aside} ${aside} mijn/onze/ons <relative> ... uit/van/af .. <system>`,
      `${removing} (<you>) ${aside} ${aside} mijn/onze/ons <relative> .. ${removed}/eruit/weg`,
      'mijn/onze/ons <relative> ... uit (de/het/die/al/alle) (jullie/jouw/zorggenoot) <system>',
      'mijn/onze/ons <relative> ... van (de/het/die/al/alle) (jullie/jouw/zorggenoot) <list>',
      'mijn/onze/ons <relative> .. staat/staan .. (bij) <you> .. haal/wis/verwijder/gooi/schrap',
      `mijn/onze/ons <relative> .. vergeten/gewist/verwijderd/geschrapt/uitgeschreven/afgemeld/${removed}`,
    ],
    // Whose data they are.
    kept: [
      'alles .. van/over (de) mijn/onze/ons <relative>',
      'wat <you>/er .. van/over mijn/onze/ons <relative>',
      'wat weten/weet/hebben/hebt/heb/bewaren/bewaart/staat <you>/er .. van/over mijn/onze/ons <relative>',
      'inzage/kopie/afschrift/overzicht/uitdraai .. van/over/in (van) mijn/onze/ons <relative>',
      '<files> .. van/over mijn/onze/ons <relative>',
      'mijn/onze/ons <relative> .. wil/wilt/willen weten/zien/lezen/inzien wat/of ... over/van haar/hem/zich/zichzelf',
      'inzien/zien/lezen/weten wat mijn/onze/ons <relative> ... gezegd/geschreven/verteld/getypt/ingevuld/gevraagd',
      'van/over mijn/onze/ons <relative> ... bewaren/bewaart/bewaard/opgeslagen/staat/staan/bekend/vastgelegd',
      '<you> .. van/over mijn/onze/ons <relative> .. hebben/hebt/heb/weten/weet',
    ],
    both: ['mijn/onze/ons <relative> en (van/over) me', 'me en (van/over) mijn/onze/ons <relative>'],
    // Who asks it, through the person.
    wishing: ['^ (en/maar/ja/hallo/dag) mijn/onze/ons <relative> wil/wilt/willen/wenst/wensen/eist/verzoekt/hoeft/maakt/trekt'],
    // Who gets what is sent.
    sent: [
      '<mails>/mailen/sturen/stuur/emailen (<mails>) (meer) (sturen) (meer) naar/aan/voor mijn/onze/ons <relative>',
      'email mijn/onze/ons <relative> .. niet',
    ],
    english: [
      'my/our <theirs> (personal) data/file/files/record/records/information/details/account/chat/profile',
      'delete/erase/remove/wipe/take/get my/our <theirs> (please) $',
      'delete/erase/remove/wipe/take/get my/our <theirs> .. out/off/from',
      'data/file/files/records/information/everything/anything/details .. of/on/about my/our <theirs>',
      'what/everything ... on/about my/our <theirs>',
    ],
    // What the person told of somebody is the person's own account.
    told: [
      'ik .. van/over .. mijn/onze/ons <relative> ... <telling>',
      'ik ... <telling> .. over mijn/onze/ons <relative>',
      'wat ik (toen/hier/net/ooit/allemaal/u/je/jullie) (van/over) (ooit) mijn/onze/ons <relative>',
      'mijn/dit/dat/deze (hele) verhaal/bericht/berichten/gesprek/chat/tekst/antwoord/antwoorden ... mijn/onze/ons <relative>',
      'mijn (eigen) <files> .. over mijn/onze/ons <relative>',
    ],
  },
  {
    relative: kin,
    you: listOf('je jullie zorggenoot'),
    system: listOf(
      'systeem systemen bestand bestanden database databases administratie boeken computer lijst mailinglijst verzendlijst adressenlijst nieuwsbrief registratie archief kaartenbak',
    ),
    list: listOf('lijst mailinglijst verzendlijst adressenlijst nieuwsbrief mails'),
    mails: listOf('mails mailtjes email reclame aanbiedingen nieuwsbrief nieuwsbrieven post brieven folders'),
    files: listOf('gegevens persoonsgegevens dossier data account informatie info'),
    telling: listOf(
      'verteld vertelde vertel geschreven schreef schrijf gezegd zei getypt typte typen typ ingevuld genoemd gedeeld opgeschreven gemeld',
    ),
    theirs: new Set(english.flatMap((word) => [word, `${word}'s`, `${word}s`])),
  },
);

const files =
  /\b(?:mijn|m'n|mn) (?:eigen )?(?:persoons|contact)?(?:gegevens|dossier|data|account)\b|\b(?:van|over) (?:mij|me|mezelf|mijzelf)\b/iu;

/** It is asked of one's own data and of another's together. */
export const ownToo =
  /\b(?:mijn|m'n) eigen (?:persoons|contact)?(?:gegevens|dossier|data|account)\b|\b(?:mijn|m'n) (?:persoons|contact)?(?:gegevens|dossier|data) en (?:ook )?(?:die|dat|deze) van\b|\ben (?:ook )?(?:die|dat|deze) van (?:mij|mezelf|mijzelf)\b|\b(?:mij|mezelf|mijzelf) en (?:ook )?(?:van )?(?:mijn|m'n|mn|onze) |\b(?:mijn|m'n|mn|onze) \p{L}{2,20} en (?:ook )?(?:van )?(?:mij|mezelf|mijzelf)\b/iu;

const asking = listOf('geef geeft stuur stuurt email toon laat vertel zeg kun kunt kan kunnen wil wilt willen je jullie');
/** The person is the one who is to be taken out or written to, and not only the one who gets what is asked for. */
const isOfOneself = (forms: readonly string[]): boolean => forms.some((word, at) => word === 'me' && !asking.has(forms[at - 1] ?? ''));

const possessing = listOf('van over voor door bij');
/** What is asked of both counts for these; a wish for help for both does not. */
const ofData: ReadonlySet<Intent> = new Set(['access', 'erasure', 'portability', 'restriction']);

const labelsIn = (message: Message): ReadonlySet<string> =>
  new Set(
    find(message.forms)
      .filter(({ label, from, to }) => {
        if ((label === 'removed' || label === 'both') && possessing.has(message.forms[from - 1] ?? ''))
          return label === 'both' && message.forms[from - 1] !== 'voor';
        return label === 'told' || !written(message, from, to).includes(',');
      })
      .map(({ label }) => label),
  );

/** Somebody near is asked about ("haal mijn man uit jullie systeem", "wat jullie van mijn moeder hebben"), and nothing of the person's own. */
export const asksOfRelative = (message: Message, asked: readonly Intent[]): boolean => {
  const { forms, plain } = message;
  const labels = labelsIn(message);
  if (labels.has('english')) return true;
  if (labels.size === 0 || labels.has('told')) return false;
  if (ownToo.test(plain))
    return labels.has('removed') || labels.has('kept') || (labels.has('both') && asked.some((each) => ofData.has(each)));
  if (files.test(plain)) return false;
  if (labels.has('removed') || labels.has('kept')) return !isOfOneself(forms);
  if (labels.has('wishing')) return !isOfOneself(forms) && !/\bdat (?:ik|we|wij)\b/u.test(plain);
  return labels.has('sent') && asked.includes('withdraw_consent') && !isOfOneself(forms);
};

/** What the person told of somebody near is their own account, whoever it is about. */
export const isOwnAccount = ({ forms }: Message): boolean => find(forms).some(({ label }) => label === 'told');
