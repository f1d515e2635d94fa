const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** First names that are also everyday words. */
export const homonyms = set(
  'wil roos ben bas bob jet wim wils door daan fleur iris jasmijn lotte mei june joy hoop bloem vos hans bart mark max ans an els do ad ard bram guus stan rob cor con rien pim sam kim mia noa nel lies mans vrede fem jan rens lot storm sky merel wolf beer zon lente ster hart lieve trees lief vera dolly marleen jo jaap toon huub teun',
);
/** Words of command or courtesy that are also surnames: a name after a first name, a command alone. */
export const surnameHomonyms = set(
  'stop terug mens help graag bel goed klaar best last vroeg kort lang groot klein jong oud vader noord zuid west oost heer nee begin wissen hulp vrij prins koning bakker smit kok visser tol stil zwart wit rood moed',
);
/** Small words inside surnames (dutch.md 1.3). */
export const particles = set(
  "van vande vander vanden v/d v.d v.d. vd vdn de den der ten ter te 't t 's d d' el al ait ben bin ibn bint abu abou oulad ould da das di do dos du le la les las los von zu zum zur st sint",
);
/** Small words that belong to a surname only before an article ("in 't Veld", "op de Beek"). */
export const openers = set('in op aan bij onder over uit tot voor achter het');
export const articles = set("de den der het 't t ter ten");
export const titles = set(
  'mevrouw mevr mw mvr mevr. mw. mvr. meneer mijnheer mnr mnr. dhr dhr. heer dr dr. drs drs. ir ir. ing ing. mr mr. prof prof. ds ds. mej mejuffrouw juffrouw familie fam fam. dominee madame monsieur msc bsc ma ba phd llm rn jonkheer jonkvrouw weduwe wed wed. kapitein majoor kolonel luitenant sergeant generaal b.d. bd jhr jhr.',
);
/** Openings that say nothing of the name. */
export const openings = set(
  'yo hoi fa waka fawaka selam merhaba hola bonjour gegroet saluut moin alaaf moi ikke haha hahaha hahahaha hihi hihihi poeh tjonge jeetje jemig goh amai houdoe tis huh nee neen zegmaar hallo hoi hey hee hi hai heej dag goedendag goedemorgen goedemiddag goedenavond goeiemorgen goeiemiddag goeienavond goeiedag goedenmorgen goedenmiddag goedeavond goededag goeienmorgen goeienmiddag goeieavond goeiendag beste geachte moi ja jawel nou ok oke okee prima goed zeker natuurlijk tuurlijk zo oh o eh uh ehm euh hmm mmm goede goeie morgen middag avond allemaal daar goh tja is dat doe maar gewoon zeg graag fijn zegt welja joh sorry even alleen mijn naam',
);
/** A greeting by the time of the day, however it is spelt ("goeienavend", "goedemidag"). */
export const isGreeting = (plain: string): boolean =>
  (/^g(?:oe|u)[dtijn]/.test(plain) && partOfDay.test(plain)) || /^(?:h+e+y+|h+o+i+|h+a+i+|h+a+l+o+|h+e+j+|y+o+)$/.test(plain);
const partOfDay = /mor[gn]|mid|avo|ave|dag|dach|nam|noen|nacht|tag|ochtend/;
/** What may follow a name without making a sentence of it. */
export const afterName = set(
  'noteren opschrijven invullen neerzetten hoor graag dank dankje dankjewel dankuwel bedankt alsjeblieft alstublieft aub svp groetjes groeten groet mvg gr jaar jr sr en ik mijn met uit hier is heet dus punt komma namens mar uut oet ut eh ehm euh dochter zoon alvast aan maar zeg mag voor ja of oftewel geboren man vrouw nl zij hij voorheen vroeger trouwens alias oftewel ofwel want maar weduwe x xx xxx xxxx voluit natuurlijk weer genoemd war he',
);
/** Filling words before a name. */
export const hesitations = set('eh ehm euh uh uhm hm dus gewoon gwn eigenlijk even trouwens voluit');
/** Headings of a form that someone fills in by hand. */
export const labels = set(
  'naam voornaam achternaam voorletters voorletter telefoon telefoonnummer tel tel. mobiel email e-mail mail adres leeftijd vraag situatie woonplaats geboortedatum nummer',
);
/** Ends of words that describe someone rather than name them. */
const describing = /(?:ig|lijk|isch|loos|baar|kundige?|zaam|achtig|zorger|ster|werker|houder|achtige?|eerd|ende?|ieve|aal|iek)$/;
const participle = /^(?:ge|ver|be|ont|her|over|aan|uit|op|af)\w{3,}(?:d|t|en)$/;
/** Ends of words that name a trade, a quality or an affair. Short enough endings to be names ("Hester", "Dominiek") are not among them. */
const affair =
  /(?:maker|verkoper|werker|leider|houder|zorger|schap|schappen|heid|lijke?|lijks|isch|loos|baar|zaam|achtig|kundige?|neerd|teit|atie|erij|ffeur|teur|euse|[dglnrtz]ig|gieter|loog|bouwer|rijder|steuner|consulent|verpleger|(?:pleeg|zorg|werk|koop|was|naai)ster)$/;
const doing = /^(?:ver|be|ont|over|in|op|aan|voor).{3,40}ing(?:en)?$/;
/** True for a lower-case word alone that is no name by its form ("fietsenmaker", "verzekering"). */
export const isAffair = (plain: string) => plain.length > 5 && (affair.test(plain) || doing.test(plain));
/** Surnames that begin with a small "de"; before any other word it is the article of the south ("ik ben de Sjaan"). */
export const afterDe = set(
  'vries boer jong wit groot haan bruin graaf lange koning ruiter jager rooij roo rooy bruijn waal leeuw haas wolf winter zwart kok klerk beer vos visser bakker backer smet smedt cock clercq ridder rijk raad ronde kort goede goeij hond gier keizer kruijf kruif man mol nijs pauw regt reuver rond ruijter swart vaan veer weerd wilde wildt wind witte zeeuw',
);
/** True for a lower-case word that more likely describes than names ("gescheiden", "alleenstaand"). */
export const describes = (plain: string) => plain.length > 4 && (describing.test(plain) || participle.test(plain));
