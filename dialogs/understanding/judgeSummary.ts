import type { Hit } from './phrases.ts';
import { phraseBook } from './phrases.ts';
import type { Verdict } from './yesNo.ts';
import { isEasyYes, isNoWord } from './yesNo.ts';

const find = phraseBook({
  agree: [
    'klopt/kloppen/kloppend (allemaal/helemaal/precies/zo/hoor/wel/ja)',
    'is/was/zijn (het/alles/zo/helemaal/allemaal/dan/prima/hartstikke/heel/wel) goed/prima/juist/correct/akkoord/perfect/orde',
    'in orde',
    '^ (helemaal/alles/zo/heel/ja/nee/hartstikke/prima) (is) goed/prima/juist/correct/akkoord/perfect/top/precies/uitstekend/geweldig/mooi/fijn (zo)',
    'ziet er goed/prima/netjes uit',
    'staat er goed/prima/netjes/mooi/keurig/duidelijk',
    'staat goed/alles',
    'niets/niks (meer/aan/hoef/wil/om/te/dan) .. wijzigen/veranderen/aanpassen/passen/toevoegen/corrigeren/aanvullen/verbeteren/veranderd',
    'niets/niks .. (aan) te wijzigen/veranderen/passen/voegen/merken',
    'hoef/hoeft/hoeven .. niets/niks/niet .. (te) (veranderd/gewijzigd/aangepast/veranderen/wijzigen/aanpassen/anders/gewijzigd)',
    'wil .. niets/niks (meer) .. (wijzigen/veranderen/aanpassen/toevoegen)',
    'geen wijzigingen/wijziging/aanpassingen/opmerkingen/veranderingen/aanvullingen/correcties/verandering/fouten/problemen',
    'verstuur/versturen/verzend/verzenden/verstuurd/stuur/doorsturen/doorgeven/indienen (het/maar/hem/door/op/alles/dit) (maar/door)',
    'geef (het/maar/dit/alles) (maar) door',
    'mag (zo/het/dit/je/jullie/hij/die/ie) (zo) verstuurd/weg/door/verzonden/verder/versturen/doorgeven',
    'kan (zo/het) (zo) weg/door/verstuurd',
    'kan/mag .. de deur uit',
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
    '^ (ja) dat ben ik',
    '^ doen $',
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
    '^ (ja/oke/goed) ga (je/uw/maar) gang',
    '^ (ja) ik denk/dacht/geloof het/van/dat/zo (wel/ja/klopt/goed)',
    '^ (ja) (is/tis/is-t/dat/het/twas) goe/goei/goeie/best/wel (zo/hoor)',
    'tis goe/goed/prima/best/zo',
    '^ niets/niks (meer/hoor) $',
    '^ 100/honderd (procent) (ja) $',
    'check/krek/juust/sjuust/kloopt/klopd/kloptt/klop/bevestigd/bevestig/send/go/tklopt/just/spijker',
    'ontbreekt/mist (er) niks/niets',
    '(er) ontbreekt (er) niks/niets',
    'insturen/opsturen/inzenden/indienen',
    'naar wens',
    'laat (het/maar) (maar/het) zoals het is',
    'daar kan ik me in vinden',
    'is raak',
    'speld tussen',
    'niks/niets te mopperen/klagen',
    'all/looks good',
    'lijkt/is (me) (dat) (heel/allemaal) duidelijk',
    'zo kan ie/hij/het (weg/door)',
    'geen enkele wijziging/fout/verandering',
    'geen fouten/fout gezien/gevonden',
    'geen bezwaar',
    'wijzigen/veranderen/aanpassen is niet nodig',
    'niet veranderen/wijzigen/aanpassen (graag) (zo)',
    'neeneenee niet wijzigen',
    '^ nee (hoor/joh) (het/alles) (is) compleet/volledig/tevreden/prima/goed',
    'ik ben (heel/helemaal/zeer) tevreden',
    '^ nee/neen verder niks/niets',
    'dikke prima',
    'zend (het/maar) (maar/heen/door)',
    'gooi maar door/op',
    'stuur (het/maar) weg/in/door',
    'niet beter kunnen zeggen',
    'had ik het zelf niet kunnen zeggen',
    'zo stuur .. maar',
    'voor akkoord',
    'wijzig/verander (maar/er/hier/verder) niks/niets',
  ],
  deny: [
    'klopt/kloppen/klopte (er/dit/dat/het/helemaal/mijn/zo/nog/allemaal/iets/wat/ook/alleen) (helemaal) niet/niks/niets',
    'klopt (nog) niet',
    'niet goed/juist/correct/akkoord/kloppend/helemaal/volledig/compleet/waar',
    'niet helemaal',
    'van geen kant',
    'ben .. niet',
    'is/staat (er) .. fout/verkeerd/onjuist/incorrect',
    'fout/foutje/foute/verkeerd/verkeerde/onjuist/typefout/tikfout/spelfout/vergissing/vergist',
    'wijzig/wijzigen/wijziging/veranderen/verander/aanpassen/aanpassing/corrigeren/corrigeer/verbeteren/verbeter',
    'pas .. aan',
    'moet (nog) anders/worden/zijn',
    'iets/wat anders',
    'nog niet/iets/wat',
    '^ wacht',
    'nee/ho/oh/o/hee wacht',
    'wacht even/eens/nog/nou',
    'toevoegen/aanvullen',
    'kan .. niet mee akkoord',
    'klopt .. geen/weinig kant/kanten/jota/bal/hout/reet',
    'van geen kanten',
    'geen jota/bal/hout',
    '^ mis/wrong/nope $',
    'zo kan/kun/stuur/mag (het/je/ik) (het) niet weg/door',
    'kan/mag zo (nog) niet weg/door',
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
    'bij nader inzien niet',
    'toch (maar) niet doen',
    'laat .. zitten',
    '^ laat maar $',
  ],
});

export interface SummaryVerdict {
  verdict: Verdict;
  /** The draft is to be thrown away. */
  discard: boolean;
}

const covers = (a: Hit, b: Hit) => a.from <= b.from && a.to >= b.to;
const isLonger = (a: Hit, b: Hit) => a.to - a.from > b.to - b.from;

/** "Ja maar", "ja, maar …"; not the last word of "bel me maar". */
const objectsAt = (forms: readonly string[], at: number) =>
  forms[at] === 'maar' && (at < forms.length - 1 || isEasyYes(forms[at - 1] ?? ''));

/** Judges the answer to "Klopt dit, of wil je iets wijzigen?": first what the sentence says, then lone words (dutch.md 1.6). */
export const judgeSummary = (forms: readonly string[]): SummaryVerdict => {
  const hits = find(forms);
  const of = (label: (typeof hits)[number]['label']) => hits.filter((hit) => hit.label === label);
  // "Niets te wijzigen" holds "wijzigen", "klopt niet" holds "klopt": the longer shape is what was meant.
  const denied = of('deny').filter((hit) => !of('agree').some((agree) => covers(agree, hit) && isLonger(agree, hit)));
  const agreed = of('agree').filter((hit) => !of('deny').some((deny) => deny.from <= hit.from && deny.to > hit.to));
  // "Verstuur maar, en niet op dinsdag bellen": what begins anew refuses something else.
  const isOther = ({ from, to }: Hit) => forms.slice(from, to).some((word) => word === 'en' || word === 'o' || word === 'oh');
  const discard = of('discard').some((hit) => !isOther(hit) && !agreed.some((agree) => covers(agree, hit)));
  // "Niet versturen, er zit een fout in": to be mended first, and not thrown away.
  if (discard && denied.some(({ from }) => !of('discard').some((hit) => hit.from <= from && hit.to > from)))
    return { verdict: 'no', discard: false };
  if (discard) return { verdict: 'no', discard };
  if (denied.length > 0) return { verdict: 'no', discard };
  if (agreed.length > 0) return { verdict: 'yes', discard };
  const yes = forms.some(isEasyYes);
  const no = forms.some(isNoWord);
  if (yes && (no || forms.some((_, at) => objectsAt(forms, at)))) return { verdict: 'doubt', discard };
  if (yes) return { verdict: 'yes', discard };
  return { verdict: no ? 'no' : 'none', discard };
};
