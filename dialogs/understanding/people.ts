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
    'man vrouw partner echtgenoot echtgenote eega ega wederhelft gade levenspartner levensgezel levensgezellin mannetje vrouwtje manlief vrouwlief verloofde vent manneke vrouwke echtgenootje husband wife',
  moeder:
    'moeder moeders mama mam mams ma moe moeke moedertje mem stiefmoeder pleegmoeder adoptiemoeder mamma mammie moer bonusmoeder moederlief moeke yemma mum mom',
  vader: 'vader vaders papa pap paps pa vadertje heit stiefvader pleegvader adoptievader pappa pappie vaderlief bonusvader va baba dad',
  ouders: 'ouders ouderpaar pleegouders stiefouders',
  kind: 'kind kinderen zoon zoontje zoons zonen dochter dochtertje dochters kindje stiefzoon stiefdochter stiefkind pleegkind pleegzoon pleegdochter pleegkinderen adoptiekind adoptiezoon adoptiedochter bonuskind bonuszoon bonusdochter kids jongste oudste dochterlief zoonlief pleegdochters zoontjes',
  broer_zus:
    'broer zus zusje broertje zuster broers zussen tweelingbroer tweelingzus halfbroer halfzus stiefbroer stiefzus pleegzus pleegbroer broeder zusjes broertjes stiefzuster zuslief broerlief',
  schoonouder: 'schoonmoeder schoonvader schoonouders schoonma schoonpa schoonmama schoonpapa schoonmam schoonpap schoonmoeke schoonva',
  grootouder:
    'oma opa grootmoeder grootvader grootouders omaatje opaatje beppe pake bomma bompa moemoe vava meme pepe omoe opoe overgrootmoeder overgrootvader omi opi moemoe nonna bobonne bonpapa grootje',
  ander_familielid:
    'tante oom nicht neef nichtje neefje kleinkind kleinzoon kleindochter kleinkinderen schoonzus schoonbroer zwager schoonzoon schoondochter oudtante oudoom nonkel tantes familielid schoonzuster zwagerin achternicht achterneef peettante peetoom kleindochtertje kleinzoontje suikertante tantetje aangetrouwde',
  vriend:
    'vriend vriendin vrienden kennis maat kameraad vriendje vriendinnetje makker hartsvriendin boezemvriend boezemvriendin jeugdvriend jeugdvriendin vriendinnen vrienden schoolvriend schoolvriendin maatje studievriend',
  buur: 'buurman buurvrouw buren buur buurtje buurmeisje buurjongen overbuurman overbuurvrouw benedenbuurvrouw bovenbuurvrouw benedenbuurman bovenbuurman buurvrouwtje buurtgenoot buuf achterbuurman achterbuurvrouw bovenbuur onderbuur onderbuurman onderbuurvrouw overbuur overburen',
  anders:
    'ex ex-man ex-vrouw exman exvrouw ex-partner expartner huisgenoot client pleeggast cliente medebewoner collega huurder huurster hospita gemeentelid parochiaan oud-collega',
};

/** Word for a person → relation. */
export const relationOf: ReadonlyMap<string, Relation> = new Map(
  (Object.keys(wordsOfRelation) as Exclude<Relation, 'meerdere'>[]).flatMap((relation) =>
    wordsOfRelation[relation].split(' ').map((word): [string, Relation] => [word, relation]),
  ),
);
/** Words for relatives, friends and neighbours. */
export const kin: ReadonlySet<string> = new Set(relationOf.keys());

/** Who or what gives care or handles papers: a number of theirs is never the person's own. */
export const organisations: ReadonlySet<string> = new Set(
  'thuiszorg huisarts dokter arts praktijk huisartsenpraktijk verpleeghuis verzorgingshuis zorginstelling instelling gemeente wijkverpleging wijkverpleegkundige verpleegkundige verpleging buurtzorg casemanager ziekenhuis apotheek fysio fysiotherapeut begeleider begeleidster begeleiding hulp huishoudster hulpverlener wijkteam zorgverlener ergotherapeut specialist poli polikliniek dagbesteding zorgkantoor hospice maatschappelijk consulent bewindvoerder mentor notaris advocaat organisatie kantoor bedrijf balie receptie revalidatiecentrum ggz tandarts verzorgende verzorging zorgboerderij'.split(
    ' ',
  ),
);
