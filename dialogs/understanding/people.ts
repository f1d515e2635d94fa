/** Which relation a word for a person stands for, as in the `relation` of a dossier. */
export type Relation =
  | 'partner'
  | 'moeder'
  | 'vader'
  | 'ouders'
  | 'kind'
  | 'broer_zus'
  | 'schoonouder'
  | 'grootouder'
  | 'ander_familielid'
  | 'vriend'
  | 'buur'
  | 'meerdere'
  | 'anders';

const wordsOfRelation: Readonly<Record<Exclude<Relation, 'meerdere'>, string>> = {
  partner:
    'man vrouw partner echtgenoot echtgenote eega ega wief wederhelft gade levenspartner levensgezel levensgezellin mannetje vrouwtje manlief vrouwlief verloofde vent manneke vrouwke echtgenootje husband wife verkering kerel hubby wifey aanstaande',
  moeder:
    'moeder moeders mama mam mams ma moe moeke moedertje mem stiefmoeder stiefma stiefmam pleegmoeder pleegma adoptiemoeder mamma mammie moer bonusmoeder moederlief moeke yemma mum mom mother annem mamsie mammy mutti muti mudder mai',
  vader:
    'vader vaders papa pap paps pa vadertje heit stiefvader stiefpa stiefpap pleegvader pleegpa adoptievader pappa pappie vaderlief bonusvader va baba dad father babam papsie paps pai papi abbi',
  ouders: 'ouders parents oudjes ouwelui oudelui ouderpaar pleegouders stiefouders',
  kind: 'kind kinderen daughter zoon zoontje zoons zonen dochter dochtertje dochters kindje stiefzoon stiefdochter stiefkind pleegkind pleegzoon pleegdochter pleegkinderen adoptiekind adoptiezoon adoptiedochter bonuskind bonuszoon bonusdochter kids jongste oudste dochterlief zoonlief pleegdochters pleegmeisje pleegjongen tweeling zoontjes ventje knulletje',
  broer_zus:
    'broer zus brother sister zusje broertje zuster broers zussen tweelingbroer tweelingzus halfbroer halfzus stiefbroer stiefzus pleegzus pleegbroer broeder zusjes broertjes stiefzuster zuslief broerlief broertjelief zusjelief bro zusterke',
  schoonouder:
    'schoonmoeder schoonvader schoonouders schoonma schoonpa schoonmama schoonpapa schoonmam schoonpap schoonmoeke schoonva schoonmoe schoonmams schoonpaps',
  grootouder:
    'oma opa grootmoeder grootvader grootouders omaatje opaatje beppe pake bomma bompa moemoe vava meme pepe omoe opoe overgrootmoeder overgrootvader omi opi moemoe nonna bobonne bonpapa grootje grandmother grandfather grandma grandpa ouma oupa nani ajie aji dede babaanne anneanne jeddah jida jeddo mémé pépé bobonneke grootmoe grootva',
  ander_familielid:
    'tante oom ome nicht neef nichtje neefje kleinkind kleinzoon kleindochter kleinkinderen schoonzus schoonbroer schoonzusje schoonbroertje zwager schoonzoon schoondochter oudtante oudoom nonkel tantes familielid schoonzuster zwagerin achternicht achterneef peettante peetoom kleindochtertje kleinzoontje suikertante tantetje aangetrouwde tanta tanteke nonkeltje oompje',
  vriend:
    'vriend vriendin vrienden kennis maat kameraad vriendje vriendinnetje makker hartsvriendin boezemvriend boezemvriendin jeugdvriend jeugdvriendin vriendinnen vrienden schoolvriend schoolvriendin maatje studievriend mattie gabber vrindin vriendje vriendlief vriendinlief bff boezemvriendinnen',
  buur: 'noaber noabers buurman buurvrouw buren buur buurtje buurmeisje buurjongen overbuurman overbuurvrouw benedenbuurvrouw bovenbuurvrouw benedenbuurman bovenbuurman buurvrouwtje buurtgenoot buuf achterbuurman achterbuurvrouw bovenbuur onderbuur onderbuurman onderbuurvrouw overbuur overburen overbuurtjes buurtjes overbuurvrouwtje',
  anders:
    'ex ex-man ex-vrouw exman exvrouw ex-partner expartner huisgenoot client pleeggast cliente medebewoner collega huurder huurster hospita gemeentelid parochiaan oud-collega',
};

const plainRelations: ReadonlyMap<string, Relation> = new Map(
  (Object.keys(wordsOfRelation) as Exclude<Relation, 'meerdere'>[]).flatMap((relation) =>
    wordsOfRelation[relation].split(' ').map((word): [string, Relation] => [word, relation]),
  ),
);

/** What makes another word for a person of one: "adoptiebroer", "ex-vriendin", "achterneef". */
const compounds: readonly [befores: string, words: string, relation?: Relation][] = [
  ['adoptie pleeg stief bonus half tweeling', 'moeder vader broer zus zusje broertje zoon dochter kind kinderen broers zussen ouders'],
  ['ex-', 'man vrouw partner vriend vriendin echtgenoot echtgenote verloofde schoonmoeder schoonvader', 'anders'],
  ['ex', 'vriend vriendin', 'anders'],
  ['achter oud peet groot', 'neef nicht neefje nichtje tante oom', 'ander_familielid'],
  ['over boven onder beneden achter naaste', 'buur buurman buurvrouw buren buurtje', 'buur'],
  ['jeugd school studie harts boezem sport club huis', 'vriend vriendin vrienden vriendinnen', 'vriend'],
];

/** Word for a person → relation. */
export const relationOf: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ...compounds.flatMap(([befores, words, relation]) =>
    befores.split(' ').flatMap((before) =>
      words.split(' ').flatMap((word): [string, Relation][] => {
        const own = relation ?? plainRelations.get(word);
        return own === undefined ? [] : [[`${before}${word}`, own]];
      }),
    ),
  ),
  ...plainRelations,
]);
/** "Papa's": the word without its ending. */
export const withoutEnding = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word);
const former: ReadonlySet<string> = new Set(['ex', 'vroegere', 'voormalige', 'voormalig', 'gewezen']);
/** Who the word at a place stands for: "mijn ex man", "onze vroegere dominee" is none of the family any more (labels.md, relation). */
export const relationAt = (forms: readonly string[], at: number): Relation | undefined =>
  former.has(forms[at - 1] ?? '') ? 'anders' : relationOf.get(withoutEnding(forms[at] ?? ''));
/** Words for relatives, friends and neighbours. */
export const kin: ReadonlySet<string> = new Set(relationOf.keys());

/** Who or what gives care or handles papers: a number of theirs is never the person's own. */
export const organisations: ReadonlySet<string> = new Set(
  'thuiszorg huisarts dokter arts praktijk huisartsenpraktijk verpleeghuis verzorgingshuis zorginstelling instelling gemeente wijkverpleging wijkverpleegkundige verpleegkundige verpleging buurtzorg casemanager ziekenhuis apotheek fysio fysiotherapeut begeleider begeleidster begeleiding hulp huishoudster hulpverlener wijkteam zorgverlener ergotherapeut specialist poli polikliniek dagbesteding zorgkantoor hospice maatschappelijk consulent bewindvoerder mentor notaris advocaat organisatie kantoor bedrijf balie receptie revalidatiecentrum ggz tandarts verzorgende verzorging zorgboerderij'.split(
    ' ',
  ),
);
