import type { Preference } from '../../domain/understanding.ts';
import { clausesOf } from './clauses.ts';
import type { Message } from './clean.ts';
import { kin, organisations } from './people.ts';
import { phraseBook } from './phrases.ts';
import type { Hit } from './phrases.ts';

const wordsOf: Readonly<Record<Preference, string>> = {
  phone: 'bel bellen gebeld opbellen opgebeld terugbellen teruggebeld telefonisch nummer telefoontje telefoontjes telefoneren belletje',
  email: 'email mailen emailen e-mailen gemaild geemaild schrijven schrijf geschreven schriftelijk mailtjes mails',
  chat: "app appen appje appjes geappt whatsapp whatsappen whatsappje sms sms'en smsen sms'je smsje chat chatten appbericht",
};
const meansOf: ReadonlyMap<string, Preference> = new Map(
  (Object.keys(wordsOf) as Preference[]).flatMap((means) => wordsOf[means].split(' ').map((word): [string, Preference] => [word, means])),
);
const listOf = (words: string) => new Set(words.split(' '));

/** `<way>` is any word for a means, `<do>` one that asks for it, `<passive>` what is done to the person, `<thing>` what can be sent. */
const lists = {
  way: new Set([...meansOf.keys()].filter((word) => word !== 'bel')),
  /** As a verb it is no talk of the number or the address that was noted. */
  verb: listOf(
    "bellen opbellen terugbellen telefoneren mailen emailen e-mailen schrijven appen whatsappen smsen sms'en chatten telefonisch schriftelijk",
  ),
  call: listOf('bellen opbellen terugbellen telefoontje telefoontjes telefoneren belletje'),
  app: listOf(wordsOf.chat),
  do: listOf('bel email app whatsapp sms schrijf'),
  passive: listOf('gebeld opgebeld teruggebeld gemaild geemaild geappt geschreven'),
  thing: listOf("email appje app bericht berichtje whatsappje sms sms'je smsje"),
};
const soften = 'maar/gewoon/gerust/dan/toch/liever/even/alsjeblieft/beter/graag/liefst/dus';
const better = 'makkelijker/beter/fijner/prettiger/handiger/liefst';
const find = phraseBook(
  {
    want: [
      `<do> (${soften}) (${soften}) me`,
      `^ (ja/nee/klopt/en/maar/prima/goed/oke/dan) (en/maar/dan) <do> maar/liever/liefst (me/gewoon/even)`,
      '<do> liever/liefst $',
      '<verb> graag/liefst $',
      `stuur/stuurt/schrijf/geef (me) (${soften}) (${soften}) (een) <thing>`,
      'liever/liefst (me/gewoon/maar/toch/even/via/per/met) (via/per/de/een) <way>',
      '^ (ja/nee/klopt/maar/en/wil/ik/graag) (maar/wil/graag) alleen/enkel (maar/via/per) (via/per/de/een) <way>',
      'graag (me/gewoon/alleen/contact) (alleen/contact) (via/per/de/een) (de) <way>',
      `<way> (is/vind/gaat/werkt/zou) (ik/voor/me) (me) (het) ${better} (me)`,
      '<way> is (voor) (me) genoeg/voldoende',
      '<verb> is (voor) (me) makkelijk/fijn/prettig/handig/prima/goed/genoeg/voldoende',
      '<way> heeft (mijn/de) voorkeur',
      'voorkeur (gaat) (uit) (is/voor/aan/naar) (via/per) <way>',
      'ik <do> liever/liefst',
      'heb/had/zou/wil/wilde (ik) (het/toch/het) liever/liefst (dat) (je/jullie) (me) (via/per) <way>',
      'word/wordt (ik) (toch/het) liever/liefst/graag <passive>',
      'wil (ik) (toch/het) liever/liefst/graag <passive>',
      'wil/wou/wilde (ik) (alleen/toch/gewoon/maar) <passive> worden',
      'mag/mogen/kan/kun/kunt/kunnen (je/jullie) me (ook/gerust/altijd/gewoon) (gewoon/gerust/altijd) <app>',
      'me (het) beter/best/beste/liefst/liever <way>',
      'contact (graag/liever/liefst/het) (liefst/alleen) via/per (de) <way>',
      'bereikbaar/bereiken via/per (de) <way>',
      '^ (nee/ja) doe (dan/toch/me) maar (per/via/de/een) (de) <way>',
    ],
    avoid: [
      'niet (meer) (te) (via/per) (de) <verb>',
      'niet via/per (de) <way>',
      'niet (meer) <passive> worden',
      'word/wordt (ik) (toch/het) (liever/liefst) niet (graag) <passive>',
      'geen <call>',
      '^ (en/maar/ja/nee) (maar) <do> (alsjeblieft/maar/dus/liever/toch) niet',
      `<do> me (${soften}) (${soften}) niet`,
      '<verb> (lukt/gaat/kan/wil/hoeft/mag/doe/vind) (ik/me/het/voor/bij) (me/ik) (heel/erg/zo/echt/gewoon) niet/slecht/moeilijk/lastig/vervelend/eng/naar',
      '<verb> (toch/dus/maar) liever niet',
      'in plaats van (via/per) <way>',
    ],
    neither: [
      'ook (liever) niet/geen (via/per) <way>',
      'geen <way> en (ook) geen <way>',
      'niet <way> en (ook) niet <way>',
      'niet <passive> en (ook) niet <passive>',
    ],
    than: ['liever/liefst/beter .. dan <way>'],
    mute: [
      'ben/ben (ik) (erg/heel/zwaar/bijna/helemaal/een/zo/slecht) (beetje) doof/slechthorend',
      'ik hoor (heel/erg/zo) slecht',
      'ik hoor bijna/haast niks/niets',
      'spreken/praten (gaat/lukt/kan) (ik/me/voor) (me) (heel/erg/zo/niet) moeilijk/slecht/lastig/niet/goed',
    ],
    there: ['daar/hier/daarop/hierop ... best/beste/liefst .. bereiken/bereikbaar'],
  },
  lists,
);

const others = listOf('ze hij zij hem haar hen hun iemand die zich');
const isOther = (word: string) => others.has(word) || kin.has(word) || organisations.has(word);
const saying = listOf('zegt zei vroeg vraagt roept riep schrijft schreef');
/** When rather than how: "niet bellen na zessen". */
const isWhen = /(?:dag|ochtend|middag|avond|weekend)s?$|^(?:uur|morgens?|na|voor|vanaf|tussen|tot|vroeg|laat|nu|meteen)$/;

const meansIn = (words: readonly string[], { from, to }: Hit): Preference | undefined => {
  for (let at = to - 1; at >= from; at -= 1) {
    const means = meansOf.get(words[at] ?? '');
    if (means) return means;
  }
  return undefined;
};

interface Heard {
  wanted: Set<Preference>;
  avoided: Set<Preference>;
  there: boolean;
}

/** Where rather than how: "bel me niet thuis". */
const isWhere = new Set('thuis huis vaste vast thuisnummer huistelefoon werk kantoor'.split(' '));

const meets = (a: Hit, b: Hit) => a.from < b.to && b.from < a.to;

const hear = (words: readonly string[], heard: Heard) => {
  const hits = find(words);
  const refusals = hits.filter((hit) => hit.label === 'avoid');
  const isBounded = words.some((word) => isWhen.test(word) || isWhere.has(word));
  for (const hit of hits) {
    const means = meansIn(words, hit);
    if (hit.label === 'there') heard.there = true;
    else if (hit.label === 'mute') heard.avoided.add('phone');
    else if (hit.label === 'neither') heard.avoided.add('phone').add('email');
    else if (means && hit.label === 'than') heard.avoided.add(means);
    else if (means && hit.label === 'avoid' && !isBounded) heard.avoided.add(means);
    else if (means && hit.label === 'want' && !refusals.some((refusal) => meets(refusal, hit))) heard.wanted.add(means);
  }
};

/** The one that is wanted; who only says what not, wants the usual other one. */
const chosen = ({ wanted, avoided }: Heard): Preference | undefined => {
  const [first, second] = [...wanted].filter((means) => !avoided.has(means));
  if (first) return second ? undefined : first;
  if (avoided.has('phone')) return avoided.has('email') ? 'chat' : 'email';
  return avoided.has('email') ? 'phone' : undefined;
};

const speaking = new Set([...meansOf.keys(), 'bereiken', 'bereikbaar', 'doof', 'slechthorend', 'hoor', 'spreken', 'praten']);
/** Of the noted number or address, that it is wrong or may go. */
const ofNotes = listOf('klopt kloppen fout verkeerd wijzig wijzigen verander veranderen anders mist weg eruit eraf');
/** In a story the wish must be turned to us, or stand alone. */
const toUs = listOf(`me jullie contact voorkeur bereikbaar bereiken doof slechthorend ${[...lists.passive].join(' ')}`);
const isToUs = (words: readonly string[]) => words.length <= 5 || words.some((word) => toUs.has(word));

/** Where the message speaks for the person and not of others. */
const ownClauses = (message: Message): (readonly string[])[] => {
  const { forms, text, words } = message;
  let reported = false;
  const own: (readonly string[])[] = [];
  for (const { from, to } of clausesOf(message)) {
    const clause = forms.slice(from, to);
    const ofOthers = clause.some(isOther);
    const isAsked = /^\s*\?/.test(text.slice(words[to - 1]?.end));
    if (!ofOthers && !reported && (!isAsked || clause.includes('liever')) && !clause.some((word) => ofNotes.has(word))) own.push(clause);
    reported = ofOthers && clause.some((word) => saying.has(word));
  }
  return own;
};

const refusesBoth = /\bgeen (?:\w{1,20} )?(?:telefoon|nummer|telefoonnummer) en (?:ook )?geen (?:e-?)?(?:mail|mailadres|adres)\b/;

/** How the person wants to be reached, of what they say of themselves. `given` is what the message holds to be reached by. */
export const readMeans = (message: Message, isStory: boolean, given: readonly ('phone' | 'email')[]): Preference | undefined => {
  if (!message.forms.some((word) => speaking.has(word))) return undefined;
  if (refusesBoth.test(message.plain)) return 'chat';
  const heard: Heard = { wanted: new Set(), avoided: new Set(), there: false };
  for (const clause of ownClauses(message)) if (!isStory || isToUs(clause)) hear(clause, heard);
  return chosen(heard) ?? (heard.there && given.length === 1 ? given[0] : undefined);
};
