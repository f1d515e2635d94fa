import type { Correctable } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { phraseBook } from './phrases.ts';
import { digitSpans } from './phoneSpans.ts';

/** What of the noted data is to be changed, as far as the message says. */
export interface Correction {
  what: Correctable;
  /** "Alles klopt behalve …": the rest is agreed. */
  except: boolean;
  /** New last digits of the phone number ("eindigt op 87"). */
  ending?: string;
  /** A new name given as a contrast ("niet Jan maar Johan"). */
  name?: string;
}

const find = phraseBook({
  phone: ['nummer/06/belnummer/mobiele/06-nummer'],
  email: ['email/adres/e-mailtje/mailbox'],
  name: ['naam/voornaam/achternaam/roepnaam/namen'],
  situation: ['vraag/verhaal/situatie/hulpvraag/tekst/uitleg/bericht/toelichting/omschrijving/stukje/vraagje'],
  relation: ['relatie/verwantschap'],
  change: [
    'wijzig/wijzigen/wijziging/wijzigt/verander/veranderen/verandert/aanpassen/aanpassing/corrigeer/corrigeren/verbeter/verbeteren/vervang/vervangen/update/updaten/bewerken/bewerk/herstellen/herstel/aanvullen/toevoegen/vul',
    'pas .. aan',
    'pas .. (even) aan',
    'klopt/kloppen (niet/nog) (meer/helemaal) niet',
    'klopt/kloppen .. niet',
    'klopt niet',
    'fout/foutief/foute/verkeerd/verkeerde/onjuist/typefout/tikfout/spelfout/vergist/verschreven/vertikt/vertypt/verouderd',
    'is/moet (toch/niet/nu) anders/zijn/worden/eigenlijk/toch/veranderd/gewijzigd',
    'moet zijn/worden/eindigen',
    'moet .. zijn',
    'is niet (goed/juist/correct)',
    'niet goed/juist/correct (gespeld/geschreven/genoteerd)',
    'anders',
    'eindigt/eindigen/eindig',
    'laatste (twee/drie/2/3/4/vier) cijfers/getallen/nummers',
    'ander/andere/nieuw/nieuwe nummer/email/naam/adres',
    'bedoel/bedoelde',
    'ik heet (eigenlijk/toch/niet) (niet)',
    'schrijf je .. met',
    'met dubbel/een/twee',
    'is eigenlijk',
  ],
  except: ['behalve', 'alleen/enkel .. niet', '^ (ja) (maar) alleen', 'op .. na', 'klopt/goed alleen', 'maar mijn'],
  denial: [
    '^ (ja/o/oh/wacht/ho/sorry/oeps) nee/neen/maar/sorry/wacht/oeps/correctie/ho',
    '^ ja maar',
    'nee/neen',
    '^ (ja) alleen',
    'sorry',
    'oeps',
    'behalve',
  ],
});

const slotNouns = ['phone', 'email', 'name', 'situation', 'relation'] as const;

const contrast =
  /(?:^|[\s,;(])(?:niet|geen|ipv|i\.p\.v\.|in plaats van)\s+([\p{L}'’ -]{1,40}?)[,]?\s+maar\s+(?:gewoon\s+|wel\s+)?([\p{Lu}'’][\p{L}'’ -]{0,60}?)\s*(?=$|[.,!?\n])/u;
const instead = /(?:^|[\s,;(])(\p{Lu}[\p{L}'’-]{0,40})\s*,?\s+(?:ipv|i\.p\.v\.|in plaats van)\s+\p{Lu}[\p{L}'’-]{0,40}/u;

const endingIn = (message: Message) => {
  const place = /\b(?:eindig\w*(?: op)?|laatste|op het eind\w*|achteraan)\b/.exec(message.plain);
  if (!place) return undefined;
  const after = digitSpans({
    ...message,
    plain: message.plain.slice(place.index + place[0].length).replace(/^(?: (?:twee|drie|vier|2|3|4))? (?:cijfers|getallen|nummers)/, ''),
  });
  const digits = after.map((span) => span.digits).find((each) => each.length >= 1 && each.length <= 8);
  return digits;
};

/** Reads a wish to change something noted earlier. `given` are the slots the message itself fills; `asked` the one that is asked for now. */
export const readCorrection = (message: Message, given: ReadonlySet<string>, asked: string | undefined): Correction | undefined => {
  const swap = contrast.exec(message.text);
  const inPlace = instead.exec(message.text);
  const newName = swap?.[2] ?? inPlace?.[1];
  if (message.forms.length > 40) return undefined;
  const hits = find(message.forms);
  const has = (label: string) => hits.some((hit) => hit.label === label);
  const except = has('except');
  const ending = /eindig|laatste|op het eind|achteraan/.test(message.plain) ? endingIn(message) : undefined;
  const named = slotNouns.filter((slot) => has(slot));
  const changes = has('change') || except;
  const first = named.find((slot) => slot !== asked || changes);
  if (ending !== undefined && (has('phone') || !has('email')) && !given.has('phone')) return { what: 'phone', except, ending };
  const bare = !given.has('phone') && !given.has('email') && (!first || first === 'name');
  if (newName !== undefined && bare && !/\d|@/.test(newName)) return { what: 'name', except, name: newName.trim() };
  if (changes && first) return { what: named.find((slot) => given.has(slot)) ?? first, except };
  if (!has('denial')) return undefined;
  const filled = (['phone', 'email', 'name'] as const).find((slot) => given.has(slot) && slot !== asked);
  return filled && { what: filled, except };
};
