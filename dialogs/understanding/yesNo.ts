import { phraseBook } from './phrases.ts';

export type Verdict = 'yes' | 'no' | 'doubt' | 'none';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const stretched = /^j+a+h?$|^ja+a+$/;
const yesWords = set(
  'ja jazeker jawel yes yep jep jup joa jaja zeker natuurlijk tuurlijk uiteraard absoluut graag akkoord prima inderdaad jahoor jadoemaar jao jo yess jaaa',
);
const noWords = set('nee neen nope no nein neuh nah noppes nee-hoor neehoor nooit neee');
const isYes = (word: string) => yesWords.has(word) || stretched.test(word);
const isNo = (word: string) => noWords.has(word) || /^ne+e+n?$|^n[aeo]h+$/.test(word);

/** Words a clear yes to offers may be made of; any other word makes it less than clear (labels.md, control). */
const clearYes = set(
  'hoor graag akkoord dat is goed prima doe stuur maar ik wil vind het natuurlijk zeker dank dankje dankjewel bedankt alsjeblieft de aanbiedingen krijgen ontvangen email lijkt me leuk fijn heel erg ga geef toestemming hiermee hierbij jullie je mag mogen sturen mailen die voor daarvoor mee daarmee ermee een mijn heb interesse op door toe eh ehm uh oh o hm zo helemaal volledig tuurlijk uiteraard absoluut wel dus top super mij hartstikke per ook gerust opsturen toesturen toestemmen inderdaad van zorggenoot',
);
const yesCore = phraseBook({
  yes: [
    'is goed/prima/akkoord',
    'doe/stuur/stuurt maar',
    'vind .. goed/prima/leuk',
    'ga .. akkoord',
    'geef .. toestemming',
    'wil (dat/ik/het/die) graag/wel/aanbiedingen',
    'lijkt me leuk/goed/fijn',
    'je mag .. aanbiedingen .. sturen/mailen',
  ],
  conditional: ['maar wel', 'wel'],
});
const doubts = phraseBook({
  doubt: [
    'waarom niet',
    'als het/dat/jullie/je/er/ik/mijn/maar',
    'als',
    'mits/tenzij/misschien/eventueel/vooruit/alleen/slechts/enkel/hangt/ligt/voorlopig/jaja/weetniet/whatever/twijfel/mwah/mwa/tja',
    'maakt .. niet .. uit',
    'maakt/maak .. uit',
    'voor mijn part',
    'me best/goed/gelijk/eender',
    'mij best',
    'zal wel',
    'weet .. niet',
    'geen idee/mening',
    'denk het/van/dat',
    'vorige/zoals/zelfde/net-als',
    'doe maar wat',
    'wat jij/je/jullie wil/wilt/willen/denkt/vindt',
    'moet dat/het/dan maar',
    'moet maar',
    'dan maar',
    'nou ja',
    'toe maar',
    'mijn man/vrouw/dochter/zoon .. (beslist/weet/moet/wil/bepaalt)',
    'ok/oke/okee/okay/oki/okido/okidoki',
  ],
});
const refusals = phraseBook({
  no: [
    'liever niet',
    'maar niet $',
    'doe/doet .. (maar/liever/het) niet',
    'laat maar (zitten/even)',
    'niet doen/nodig/nu/sturen/mailen/interessant/graag',
    'nu (even/nog/liever) niet',
    'nog niet',
    'toch niet',
    'hoef/hoeft/hoeven .. niet/geen',
    'geen .. behoefte/interesse/zin/aanbiedingen/reclame/nieuwsbrief/email/mails/spam/toestemming/aanbieding/belangstelling/trek',
    'wil .. niet',
    'wil (ik) .. geen',
    'ik bedank',
    '^ geen (dank) $',
    'ga .. niet akkoord',
    'niet akkoord',
    'absoluut/zeker/echt/helemaal/beslist/natuurlijk niet',
    '^ niet $',
    '^ weiger',
    'zit .. niet op .. wachten',
    'niks/niets voor me',
    'niet geinteresseerd',
    'geef .. geen toestemming',
    'sla .. over',
    'overslaan/skip/pas',
    'stuur/mail/email .. niet/niks/niets/geen',
    '^ bedankt $',
  ],
});

/** Words that were said, greetings and marks left out. */
const spoken = (forms: readonly string[]) => forms.filter((word) => word !== '|');

/** Judges the answer to a question for consent. Only a clear yes is a yes; whoever sounds resigned or sets terms is asked again. */
export const judgeConsent = (forms: readonly string[], isQuestion: boolean): Verdict => {
  const words = spoken(forms);
  if (words.length === 0) return 'none';
  const hasYes = words.some(isYes);
  const hasNo = words.some(isNo);
  const refused = refusals(forms).length > 0 && !/^(?:waarom) niet/.test(words.join(' '));
  const partly =
    hasYes &&
    words.some((word) => ['maar', 'alleen', 'behalve', 'mits', 'tenzij'].includes(word)) &&
    !words.join(' ').match(/(?:doe|stuur|ga) maar$/);
  const strongNo =
    /(?:(?:zeker|natuurlijk|absoluut|echt|beslist|graag|uiteraard) niet|liever niet|maar niet|laat maar|toch niet|nu niet|niet nu|niet doen|hoeft niet|toch maar niet)/.test(
      words.join(' '),
    );
  if (isQuestion && !hasYes && !hasNo) return refused && !hasYes ? 'doubt' : 'none';
  if (strongNo && !(partly && hasYes && !/liever niet|doe maar niet|laat maar/.test(words.join(' ')))) return 'no';
  const doubted = doubts(forms).length > 0;
  if (hasNo)
    return hasYes ||
      (doubted && /tenzij|mits|misschien|als |weet .*niet|alleen/.test(words.join(' '))) ||
      /stuur maar|doe maar$/.test(words.join(' '))
      ? 'doubt'
      : 'no';
  if (doubted) return refused && !hasYes && !/waarom niet|uit|weet|idee/.test(words.join(' ')) ? 'no' : 'doubt';
  if (refused) return hasYes ? 'doubt' : 'no';
  if (isQuestion) return 'none';
  const clear = words.every((word) => isYes(word) || clearYes.has(word));
  const core = hasYes || yesCore(forms).some((hit) => hit.label === 'yes');
  const loose = words.some(
    (word, at) =>
      word === 'maar' && !['doe', 'stuur', 'ga', 'gerust', 'graag', 'opsturen', 'sturen', 'mailen'].includes(words[at - 1] ?? ''),
  );
  if (clear && core && !loose && words.length <= 14) return 'yes';
  return core || hasYes ? 'doubt' : 'none';
};

const summaryBook = phraseBook({
  agree: [
    'klopt/kloppen/kloppend (allemaal/helemaal/precies/zo/hoor/wel/ja)',
    'is/was/zijn (het/alles/zo/helemaal/allemaal/dan/prima/hartstikke/heel/wel) goed/prima/juist/correct/akkoord/perfect/orde',
    'in orde',
    '^ (helemaal/alles/zo/heel/ja/nee/hartstikke/prima) (is) goed/prima/juist/correct/akkoord/perfect/top/precies/uitstekend/geweldig/mooi/fijn (zo)',
    'ziet er goed/prima/netjes uit',
    'staat er goed/prima/netjes',
    'staat goed/alles',
    'niets/niks (meer/aan/hoef/wil/om/te/dan) .. wijzigen/veranderen/aanpassen/passen/toevoegen/corrigeren/aanvullen/verbeteren/veranderd',
    'niets/niks .. (aan) te wijzigen/veranderen/passen/voegen/merken',
    'hoef/hoeft/hoeven .. niets/niks/niet .. (te) (veranderd/gewijzigd/aangepast/veranderen/wijzigen/aanpassen/anders/gewijzigd)',
    'wil .. niets/niks (meer) .. (wijzigen/veranderen/aanpassen/toevoegen)',
    'geen wijzigingen/wijziging/aanpassingen/opmerkingen/veranderingen/aanvullingen/correcties/verandering/fouten/problemen',
    'verstuur/versturen/verzend/verzenden/verstuurd/stuur/doorsturen/doorgeven/indienen (het/maar/hem/door/op/alles/dit) (maar/door)',
    'geef (het/maar/dit/alles) (maar) door',
    'mag (zo/het/dit/je/jullie) (zo) verstuurd/weg/door/verzonden/verder/versturen/doorgeven',
    'kan (zo/het) (zo) weg/door/verstuurd',
    'laat/laten (het/maar/we) (maar/het) zo',
    'doe/ga/kom (het/zo/dan) maar (zo/verder/door)',
    '^ (ga) door/verder (graag/maar) $',
    'akkoord/eens',
    'helemaal eens',
    'voor mijn part',
    '^ (me/mij) best',
    'vind .. goed/prima/best',
    'niets/niks anders',
    'zo laten',
    'zo is het',
    'dat is het',
    'dat was het',
    'meer niet',
    'geen fout/fouten',
    'niks/niets mis',
    'vooruit',
    'maakt .. niet .. uit',
    'zal wel',
    '^ nee/neen (hoor) dank/bedankt/dankje/dankjewel (je) (wel) $',
    '^ nee/neen niets/niks (meer/hoor) $',
  ],
  deny: [
    'klopt/kloppen/klopte (er/dit/dat/het/helemaal/mijn/zo/nog/allemaal/iets/wat/ook/alleen) (helemaal) niet/niks/niets',
    'klopt (nog) niet',
    'niet goed/juist/correct/akkoord/kloppend/helemaal/volledig/compleet/waar',
    'niet helemaal',
    'is/staat (er) .. fout/verkeerd/onjuist/incorrect',
    'fout/foutje/foute/verkeerd/verkeerde/onjuist/typefout/tikfout/spelfout/vergissing/vergist',
    'wijzig/wijzigen/wijziging/veranderen/verander/aanpassen/aanpassing/corrigeren/corrigeer/verbeteren/verbeter',
    'pas .. aan',
    'moet (nog) anders/worden/zijn',
    'iets/wat anders',
    'nog niet/iets/wat',
    'wacht',
    'toevoegen/aanvullen',
  ],
  discard: [
    'gooi/gooit/gooien .. weg',
    'weggooien',
    'verwijder/wis/delete/annuleer/vernietig het/alles/maar/dit/de/mijn/hele',
    'alles/het/dit .. weg',
    'niet versturen/verstuurd/doorgeven/sturen/opsturen/verzenden/doorsturen',
    'verstuur/stuur/geef (het/dit/maar/alsjeblieft) .. niet',
    'mag niet (verstuurd/weg/door)',
    'toch (maar) niet (doen/versturen) $',
    'laat .. zitten',
    '^ laat maar $',
  ],
});

export interface SummaryVerdict {
  verdict: Verdict;
  discard: boolean;
}

/** Judges the answer to "Klopt dit, of wil je iets wijzigen?": first what the sentence says, then lone words (dutch.md 1.6). */
export const judgeSummary = (forms: readonly string[]): SummaryVerdict => {
  const words = spoken(forms);
  const hits = summaryBook(forms);
  const discards = hits.filter((hit) => hit.label === 'discard');
  const negatives = hits.filter((hit) => hit.label === 'agree' && words.length > 0);
  const denied = hits.filter(
    (hit) =>
      hit.label === 'deny' &&
      !negatives.some((agree) => agree.from <= hit.from && agree.to >= hit.to && agree.to - agree.from > hit.to - hit.from),
  );
  const agreed = negatives.filter((hit) => !hits.some((deny) => deny.label === 'deny' && deny.from <= hit.from && deny.to > hit.to));
  if (
    discards.length > 0 &&
    !(agreed.length > 0 && discards.every((hit) => agreed.some((each) => each.from <= hit.from && each.to >= hit.to)))
  )
    return { verdict: 'no', discard: true };
  if (agreed.length > 0 && denied.length === 0) return { verdict: 'yes', discard: false };
  if (denied.length > 0) return { verdict: 'no', discard: false };
  const hasYes = words.some((word) => isYes(word) || /^(?:ok|oke|okee|okay|okido|goed|yup)$/.test(word));
  const hasNo = words.some(isNo);
  if (hasYes && hasNo) return { verdict: 'doubt', discard: false };
  if (hasYes) return { verdict: words.includes('maar') ? 'doubt' : 'yes', discard: false };
  return { verdict: hasNo ? 'no' : 'none', discard: false };
};

const plainBook = phraseBook({
  yes: [
    'klopt/precies/exact/juist/correct',
    'is goed/prima/juist/correct/zo',
    'dat bedoel ik',
    'bedoel ik',
    '^ (ga) verder/door/doorgaan/vervolgen/hervatten/hervat/vervolg',
    'ga/gaan/wil .. verder/door/doorgaan/hervatten',
    'verder/door gaan/graag/met',
    '^ (ga/graag/ja) verder',
    'doe maar',
    'mag wel',
    'is oke/ok',
    'bevestig/bevestigd',
  ],
  no: [
    'klopt .. niet',
    'is .. niet/fout/verkeerd',
    'liever niet',
    'hoef/hoeft/hoeven .. niet',
    'niet nodig',
    'laat maar',
    'doe maar niet',
    'dat bedoel ik niet',
    'niet goed/juist',
    '^ niet $',
    'bedoel .. niet',
    'toch niet',
    'geen',
    'fout/verkeerd',
  ],
});

/** Judges a plain yes/no answer, where a casual yes will do. */
export const judgePlain = (forms: readonly string[]): Verdict => {
  const words = spoken(forms);
  if (words.length === 0 || words.length > 14) return 'none';
  const hits = plainBook(forms);
  const no = hits.some((hit) => hit.label === 'no');
  const hasNo = words.some(isNo);
  const hasYes = words.some((word) => isYes(word) || /^(?:ok|oke|okee|okay|goed|okido|yup)$/.test(word));
  if (no) return 'no';
  if (hasNo && hasYes) return isNo(words[0] ?? '') ? 'no' : 'doubt';
  if (hasNo) return 'no';
  return hasYes || hits.length > 0 ? 'yes' : 'none';
};

export const isYesWord = isYes;
export const isNoWord = isNo;
