const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The words that may stand in one place of a shape of agreement. */
export const yesLists = {
  /** Sure, as an adverb. */
  firm: set('zeker natuurlijk tuurlijk uiteraard absoluut vanzelfsprekend jazeker sowieso beslist'),
  /** What is sent, as asked. */
  thing: set(
    'aanbiedingen aanbieding aanbod mails mailtjes emails berichten berichtjes nieuws nieuwtjes nieuwsbrief nieuwsbrieven info informatie tips acties voordeeltjes kortingen koopjes handel spullen reclame folders',
  ),
  it: set('dat die ze het dit deze'),
  /** To send, as an order. */
  send: set('stuur email mailen gooi knal schiet pomp kwak plemp smijt schuif lever bezorg kom komt zet'),
  /** What we would do, as an infinitive. */
  act: set(
    'sturen mailen emailen toesturen opsturen toemailen toezenden doorsturen doen zetten aanvinken aankruisen inschrijven aanmelden opgeven noteren opschrijven vastleggen opslaan bewaren gebruiken onthouden invullen opnemen plaatsen bezorgen',
  ),
  /** What the person would do. */
  take: set('hebben krijgen ontvangen lezen'),
  fine: set(
    'goed prima leuk fijn mooi super handig nuttig welkom interessant plezierig enig prettig aangenaam gezellig heerlijk geweldig uitstekend perfect prachtig fantastisch mooi tof toppie top attent okidoki akkoord',
  ),
  very: set('heel erg zeer echt hartstikke super best ontzettend altijd juist reuze knap wel ook zelfs helemaal'),
} as const;

/** Agreement in its general forms: a verb of agreeing, sending, noting, liking or wanting, with what was asked as its object. */
export const yesGrammar = [
  '(zeer/heel) <firm> (en) (zeker) wil/willen ik/we/wij <it> (wel/graag) (<take>)',
  'zeer/heel zeker',
  'vast en zeker',
  '<firm> mag/mogen/kan/kunnen <it> (wel)',
  'mag/mogen/kan/kunnen (<it>) <firm>',
  'reken maar (van) (yes/ja)',
  '(nou) en of (ik) (dat) (wil)',
  'daar ben ik (<very>) (zeker) voor (in/te) (porren/vinden)',
  'ik ben (er/daar) (<very>) voor te porren/vinden',
  'ik/we doe/doen (er/daar) (graag/<very>) (graag) (aan) mee',
  'ik ben van de partij',
  'ik ben om',
  'doen we (<very>)',
  '<it> doen we',
  'wat me betreft (<very>) wel/graag/akkoord/<fine>',
  'wat me betreft (is) (<it>) (een) (volmondig/dikke/duidelijk) ja',
  '(mijn/het) antwoord (hierop/daarop) (is/luidt/wordt/blijft) (dus/gewoon) (een) (volmondig/duidelijk) ja',
  '(ik) antwoord/beantwoord (ik) (<it>) (op/hierop/daarop) (je/jullie/jouw/de/deze) (vraag) (graag/dus/hierbij) met (een) (volmondig/duidelijk) ja',
  'je/jullie/zorggenoot heeft/hebben/hebt/heb (bij) (deze/dezen/hierbij) mijn/onze (volledige/volle/uitdrukkelijke) toestemming/zegen/akkoord/goedkeuring/fiat/ja',
  'toestemming (bij/hierbij/hiermee/van) (deze/dezen/me) verleend/gegeven/akkoord',
  'gewoon/dus/simpelweg ja',
  'ja (gewoon/maar) doen',
  '<act> (maar/graag/hoor/die) (hoor/handel)',
  'graag <act>',
  '(ja) <it> is mijn antwoord',
  '(<it>) lijkt/klinkt (<it>) (me) (<it>) (een) (<very>) (<very>) <fine> (plan/idee/initiatief)',
  '(<it>) zou ik/we (<it>) (<very>) <fine> vinden',
  '(<it>) zou ik/we (<it>) (<very>) (<very>) waarderen/toejuichen',
  '<it> waardeer ik (<it>) (<very>)',
  'ik waardeer <it> (<very>)',
  '<it> interesseert me (<very>) (wel/zeker/zeer)',
  '(altijd/van) (harte) welkom (<it>) (<thing>)',
  '(hou/houd) (je) me (maar/graag/gerust/vooral/zeker) (maar/graag/gerust/vooral) op (de) hoogte',
  'ik/we/wij wil/willen <it> (<thing>) (<very>) (graag) <take>',
  '<it> (<thing>) wil/willen ik/we/wij (<it>) (<very>) (graag/wel) (<take>)',
  'wil/willen ik/we/wij (<it>) (<very>) (graag/wel) <take>',
  'ik/we/wij ontvang/ontvangen/krijg/krijgen/zie/lees/lezen (<it>) (<thing>) (<very>) graag (tegemoet/komen/verschijnen)',
  '<send> (je) (me) <it> (<thing>) (me) maar/gerust (gerust/lekker) (op/toe/raak/in)',
  'kom/komt (je/jullie) maar (op/door) met (<it>) (<thing>)',
  '<send> (je) (me) (<it>) (<thing>) (maar/gerust) (gerust) op/toe',
  '<send> (<it>) (<thing>) (maar/gerust) (gerust) in/op/naar (de/mijn/me) email/mail/mailbox/inbox/bus/lijst/mailinglijst',
  '(zet/gooi/plaats/schrijf) me (er/daar) (maar/gerust) op/in/bij/erop/erin/erbij (<it>) (lijst/lijstje/mailinglijst)',
  'zet/gooi/plaats/schrijf me (er/daar) (maar/gerust) (op/in/bij/erop/erin/erbij)',
  'noteer/schrijf/maak/zet/vul/vink (je) (er/daar/hier/mijn) (maar/gerust/dus) (een/mijn) ja (van/op/neer/in/aan)',
  '(je/jullie) (mag/mogen/kan/kunt) ja noteren/invullen/opschrijven/aanvinken',
  'vinkje/kruisje/vink (zetten/zet) (maar) (bij) ja',
  'een (<very>) (volmondig/dikke/groot/duidelijk/welgemeend) ja (van) (me/mijn/ons/onze) (kant/zijde)',
  'optie/knop/knopje/keuze/antwoord (1/een/a) ja',
  'ja optie/knop/knopje',
  '^ a ja $',
  'ik/wij/we stem/stemmen (er/hier/daar/hiermee/ermee/daarmee) (graag/volledig/helemaal/mee) (mee) in/toe',
  '(ik) ga/kies/stem/druk/klik/tik (ik) (voor/op) (de/een/het) ja',
  'hell/heck yes/yeah',
  'yes please',
  'go for it',
  'fine by me',
  'sounds good/great',
  'bring it on',
  '(ik) vind (ik) (<it>) (een) (<very>) (<very>) <fine> (plan/idee/initiatief)',
  'vanzelfsprekend',
  'ja/jawel/jazeker (hoor) <it> mag/mogen/kan/kunt (je/jullie/ze) (me) (<it>) (gerust/best/wel) (<act>)',
  'ja/jawel/jazeker (hoor) je/jullie mag/mogen (me) (<it>) (gerust/best/wel) <act>',
  'willen/wil ik/we/wij <very>',
  'ja ik/we/wij wil/willen dat',
  'maakt me blij',
  'daar word/ben ik (<very>) blij van/mee',
] as const;

/** What may stand beside a yes and takes nothing back, in its general forms. */
export const besideGrammar = [
  'kan/kunt/kunnen/mag/mogen je/jullie/ze/men (me/ons) (<it>) (<thing>) (me/ons) (gerust/graag/best/zeker/wel/altijd) (hier/daar) (een) (vinkje/kruisje) <act>',
  '<it> kan/kunt/kunnen/mag/mogen je/jullie/ze/men (me/ons) (gerust/graag/best/zeker/wel/altijd) <act>',
  'je/jullie/ze/men kan/kunt/kunnen/mag/mogen (me/ons) (<it>) (<thing>) (me/ons) (gerust/graag/best/zeker/wel/altijd) <act>',
  'hier mag/mogen/kan/kunt/kunnen je/jullie (een) vinkje/kruisje <act> (bij)',
  'altijd <fine>',
  '(<very>) interessant/handig/leuk/gezellig/welkom',
] as const;
